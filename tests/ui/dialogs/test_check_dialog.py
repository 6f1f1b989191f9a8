"""The check from the menu: found, gone to, mended; and what is offered of a damaged file."""

import os
import sqlite3

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from annotator.core.changes import SpanRef
from annotator.core.finding import CheckReport, Finding
from annotator.ui import ask
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.dialogs.check_dialog import CheckDialog, report_of
from annotator.ui.dialogs.report import Target
from tests.ui.dialogs.test_backups import press_when_it_can_be
from tests.ui.test_project_menu import answer as answer


def spoil(bench, sql: str) -> None:
    bench.session.close()
    with sqlite3.connect(bench.path) as raw:
        raw.execute(sql)
    raw.close()
    bench.session.open(bench.path)


def when(condition, do) -> None:
    """Do something as soon as a condition holds, inside a dialog's own loop.

    A check that failed leads back to its form: the dialog is closed, with what it says.
    """
    dialog = QApplication.activeModalWidget()
    if condition():
        do()
    elif isinstance(dialog, CheckDialog) and dialog.trouble.text():
        said = dialog.trouble.text()
        dialog.reject()
        pytest.fail(said)
    else:
        QTimer.singleShot(5, lambda: when(condition, do))


def test_findings_in_words_lead_to_their_places() -> None:
    found = Finding(
        kind="label",
        article_id=2,
        title="Kiev",
        annotation_id=7,
        values={"words": "mardi", "label": "X", "layer": "entities"},
    )
    report = report_of(CheckReport(articles=2, annotations=9, findings=(found,)))
    assert report.title == "1 thing is wrong"
    assert report.rows == (
        (
            "Kiev",
            "“mardi” has the label X of the layer entities, which the scheme has not.",
            "by hand",
        ),
    )
    assert report.targets == (Target(2, SpanRef("annotation", 7)),)
    assert report.offer == ""


def test_a_damaged_database_is_not_offered_a_repair() -> None:
    findings = (
        Finding(kind="file", values={"message": "page 7"}),
        Finding(kind="tokens", article_id=1),
    )
    report = report_of(CheckReport(articles=2, annotations=9, findings=findings))
    assert report.offer == ""
    assert "backup" in report.facts[-1][1]


@pytest.mark.timeout(120)
def test_a_project_is_checked_and_mended_from_the_menu(bench, answer, qtbot) -> None:
    bench.press("A")
    spoil(bench, "UPDATE annotations SET end = 9999")
    titles: list[str] = []

    def go(dialog: CheckDialog) -> None:
        page = dialog._report
        when(page.isVisible, lambda: (titles.append(page._title.text()), page.offer_button.click()))
        when(lambda: "Nothing" in page._title.text(), dialog.reject)

    answer(CheckDialog, go)
    bench.window.commands.trigger("check_project")
    assert titles == ["2 things are wrong"]  # the span, and the decision that led to it
    assert bench.session.undo_step.verb == "repair"


@pytest.mark.timeout(120)
def test_a_row_leads_to_its_span_and_the_report_stays(bench, answer, qtbot) -> None:
    bench.press("A")
    spoil(bench, "UPDATE annotations SET label = 'NONE'")
    bench.session.show_article(2)
    dialogs: list[CheckDialog] = []

    def go(dialog: CheckDialog) -> None:
        dialogs.append(dialog)
        page = dialog._report

        def enter() -> None:
            item = page._table.topLevelItem(0)
            page._table.itemActivated.emit(item, 0)

        when(page.isVisible, enter)

    answer(CheckDialog, go)
    bench.window.commands.trigger("check_project")
    (dialog,) = dialogs
    assert bench.session.article_id == 1
    assert bench.focused == ("NONE", "Kiev")
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.isModal()
    assert QApplication.activeModalWidget() is None
    bench.session.show_article(2)
    dialog._report._table.itemActivated.emit(dialog._report._table.topLevelItem(0), 0)
    assert bench.session.article_id == 1
    bench.session.close()
    dialog._report._table.itemActivated.emit(dialog._report._table.topLevelItem(0), 0)
    assert "not there any more" in bench.window.notice.sentence
    dialog._report.close_button.click()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_damaged_file_without_backups_is_rescued_from_the_notice(
    bench, answer, monkeypatch, tmp_path
) -> None:
    bench.press("A")
    bench.session.close()
    data = bytearray(bench.path.read_bytes())
    data[:4096] = os.urandom(4096)
    bench.path.write_bytes(data)
    target = tmp_path / "rescued.annot"
    monkeypatch.setattr(ask, "project_to_make", lambda *_, **__: target)
    bench.window.handlers.on_file(bench.path)
    assert bench.window.notice._way_out.text() == "Rescue…"
    answer(BackupsDialog, lambda dialog: press_when_it_can_be(dialog.rescue_button))
    bench.window.notice._way_out.click()
    assert bench.session.path == target
    bench.session.show_article(1)
    assert bench.annotations == [("LOC", "Kiev")]
    assert "could be read" in bench.window.notice.sentence


def test_what_cannot_be_rescued_is_told_in_the_dialog(bench, answer, monkeypatch, tmp_path) -> None:
    bench.session.close()
    bench.path.write_bytes(os.urandom(50_000))
    monkeypatch.setattr(ask, "project_to_make", lambda *_, **__: tmp_path / "rescued.annot")
    bench.window.handlers.on_file(bench.path)
    said: list[str] = []

    def go(dialog: BackupsDialog) -> None:
        dialog.rescue_button.click()
        words = dialog.trouble
        done = lambda: (said.append(words.text()), dialog.reject())  # noqa: E731
        when(lambda: "Nothing can be read" in words.text(), done)

    answer(BackupsDialog, go)
    bench.window.notice._way_out.click()
    assert said
    assert not (tmp_path / "rescued.annot").exists()
