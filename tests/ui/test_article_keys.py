"""Finishing, skipping, flagging, noting, walking articles, finding, by real key presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.core.models import Status
from annotator.ops import settings
from annotator.ui import ask
from annotator.ui.dialogs.note import NoteDialog
from annotator.ui.dialogs.pick import PickPopup


def _status(bench, article_id: int) -> Status:
    bench.session.show_article(article_id)
    return bench.session.content.status


def test_done_accepts_what_was_seen_and_opens_the_next(bench):
    bench.press("X", "Ctrl+Return")
    assert bench.session.article_id == 2
    assert bench.window.view.hasFocus()
    assert _status(bench, 1) is Status.DONE
    assert [label for label, _ in bench.annotations] == ["Attack", "LOC", "PER"]
    bench.press("Ctrl+Z")
    assert bench.annotations == []


@pytest.mark.parametrize(
    ("answer", "status", "annotations", "open_"),
    [
        (ask.Unseen.ACCEPT, Status.DONE, 4, 0),
        (ask.Unseen.LEAVE, Status.DONE, 1, 3),
        (ask.Unseen.SHOW, Status.NEW, 0, 4),
        (ask.Unseen.CANCEL, Status.NEW, 0, 4),
    ],
)
def test_done_asks_once_about_what_was_not_seen(
    bench, monkeypatch, answer, status, annotations, open_
):
    first = frozenset({bench.session.focus})
    monkeypatch.setattr(bench.window.view, "seen", lambda: first)
    asked = []
    monkeypatch.setattr(ask, "unseen", lambda *counts: asked.append(counts[1:]) or answer)
    bench.press("Ctrl+Return")
    assert asked == [(3, 4)]
    if answer is ask.Unseen.SHOW:
        assert bench.focused == ("Attack", "bombardé")
    assert _status(bench, 1) is status
    assert (len(bench.annotations), len(bench.suggestions)) == (annotations, open_)


def test_a_strict_project_wants_every_suggestion_decided(bench):
    bench.session.do(settings.change_setting, "strict_done", True)
    bench.press("Tab", "Tab", "Ctrl+Return")
    assert bench.session.article_id == 1
    assert "4 suggestions are still open" in bench.window.notice.sentence
    assert bench.focused == ("LOC", "Kiev")
    bench.press("A", "A", "A", "A", "Ctrl+Return")
    assert bench.session.article_id == 2


def test_when_all_is_done_the_window_says_what_next(bench):
    bench.press("Ctrl+Return", "Ctrl+Return")
    assert "Every article is done" in bench.window.notice.sentence
    assert bench.window.status.project.text() == "project 2 of 2 done"


def test_skip_goes_on_and_takes_up_again(bench):
    bench.press("S")
    assert bench.session.article_id == 2
    assert _status(bench, 1) is Status.SKIPPED
    bench.press("S")
    assert bench.session.content.status is Status.STARTED


def test_flag_and_note(bench, monkeypatch):
    bench.press("F")
    assert bench.session.content.flagged
    bench.press("F")
    assert not bench.session.content.flagged
    monkeypatch.setattr(NoteDialog, "exec", lambda self: self._field.setPlainText(" à voir ") or 1)
    bench.press("C")
    assert bench.session.content.note == "à voir"


def test_walking_the_list(bench):
    bench.press("Alt+Down")
    assert bench.session.article_id == 2
    bench.press("Alt+Down")
    assert bench.session.article_id == 2
    bench.press("Ctrl+PgUp")
    assert bench.session.article_id == 1
    bench.press("Ctrl+J")
    assert bench.session.article_id == 2


def test_a_deleted_article_comes_back(bench):
    bench.window.commands.trigger("delete_article")
    assert bench.session.counts().articles == 1
    assert bench.window.notice.sentence
    bench.press("Ctrl+Z")
    assert bench.session.counts().articles == 2
    assert bench.window.model.rowCount() == 2


def test_the_language_is_asked_for(bench, monkeypatch):
    monkeypatch.setattr(ask, "language", lambda _parent, current: "pt-BR")
    bench.window.commands.trigger("language")
    assert bench.session.content.article.language == "pt-BR"


def test_finding_words(bench, qtbot):
    bench.press("Ctrl+F")
    field = bench.window.find_bar.entry
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "kiev")
    assert bench.window.find_bar._count.text() == "1 of 3"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bench.window.find_bar._count.text() == "2 of 3"
    bench.press("Shift+F3", "Shift+F3", on=field)
    assert bench.window.find_bar._count.text() == "3 of 3"
    QTest.keyClicks(field, "zzz")
    assert bench.window.find_bar._count.text() == "not in this article"
    for _ in "zzz":
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not bench.window.find_bar.isVisible()
    assert bench.window.view.hasFocus()
    text = bench.session.content.article.text
    assert text[slice(*bench.window.view.selection)] == "Kiev"


def test_any_command_by_name(bench, qtbot):
    bench.press("Ctrl+K")
    popup = bench.window.findChild(PickPopup)
    QTest.keyClicks(popup.focusProxy(), "flag")
    QTest.keyClick(popup.focusProxy(), Qt.Key.Key_Return)
    assert bench.session.content.flagged
    assert bench.window.view.hasFocus()


def test_the_palette_closes_by_escape_and_when_the_focus_goes(bench, qtbot):
    for close in (
        lambda popup: QTest.keyClick(popup.focusProxy(), Qt.Key.Key_Escape),
        lambda popup: bench.window.articles.list.setFocus(),
    ):
        bench.press("Ctrl+K")
        popup = bench.window.findChild(PickPopup)
        close(popup)
        qtbot.waitUntil(lambda: bench.window.findChild(PickPopup) is None)
