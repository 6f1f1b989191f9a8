"""What those hear who don't see: the article's text, the caret, what becomes of spans."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from annotator.ops import articles
from annotator.ui.article import voice
from annotator.ui.article.voice import Mirror


@pytest.fixture
def listening(qapp) -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def told(monkeypatch, listening) -> list[str]:
    """What is spoken."""
    sentences: list[str] = []
    monkeypatch.setattr(voice, "speak", lambda _, words: words and sentences.append(words))
    return sentences


def mirror_of(bench) -> Mirror:
    found = bench.window.findChild(Mirror)
    assert found is not None
    return found


def text_of(bench):
    found = QAccessible.queryAccessibleInterface(mirror_of(bench)).textInterface()
    assert found is not None
    return found


def test_the_text_can_be_read_where_somebody_listens(listening, bench) -> None:
    article = bench.session.content.article
    text = text_of(bench)
    units = len(article.text.encode("utf-16-le")) // 2
    assert text.characterCount() == units
    assert text.text(0, units) == article.text
    assert mirror_of(bench).accessibleName() == article.title


def test_nothing_is_mirrored_where_nobody_listens(bench) -> None:
    bench.press("Right", "A")
    assert bench.window.findChild(Mirror) is None


def test_caret_and_selection_are_those_of_the_view(listening, bench) -> None:
    bench.press("Escape", "Ctrl+End", "Shift+Left")
    view, article = bench.window.view, bench.session.content.article
    assert view.selection is not None
    after = article.text[: view.caret].encode("utf-16-le")
    text = text_of(bench)
    assert text.cursorPosition() == len(after) // 2 != view.caret, "an emoji counts twice"
    assert text.selectionCount() == 1


def test_the_mirror_has_the_focus_with_the_view_and_is_never_reached(listening, bench) -> None:
    mirror = mirror_of(bench)
    assert mirror.hasFocus()
    bench.window.articles.focus_search()
    assert not mirror.hasFocus()
    assert QAccessible.queryAccessibleInterface(mirror).state().readOnly
    below = bench.window.view.parentWidget().childAt(mirror.geometry().center())
    assert below is bench.window.view.viewport()


def test_a_reader_can_place_the_caret(listening, bench) -> None:
    text_of(bench).setCursorPosition(9)
    assert bench.window.view.caret == 9


def test_keys_reach_the_view(listening, bench) -> None:
    bench.press("A", on=None)
    assert bench.annotations == [("LOC", "Kiev")]


def test_each_decision_is_told_and_then_where_the_focus_is(told, bench) -> None:
    told.clear()
    bench.press("A")
    assert told == ["accepted Place: Kiev", "suggested Attack: bombardé"]
    told.clear()
    bench.press("X")
    assert told == ["rejected Attack: bombardé", "suggested Place: OTAN"]
    told.clear()
    bench.press("2")
    assert told[0] == "corrected to Organisation: OTAN"


def test_undo_is_told_too(told, bench) -> None:
    bench.press("A")
    told.clear()
    bench.press("Ctrl+Z")
    assert told[0] == "open again, Place: Kiev"


def test_moving_a_boundary_and_deleting_are_told(told, bench) -> None:
    bench.press("A", "Shift+Tab")
    bench.session.set_focus(next(m.ref for m in bench.session.content.marks if not m.suggested))
    told.clear()
    bench.press("Alt+Right")
    assert "now Place: Kiev a" in told
    told.clear()
    bench.press("X")
    assert told[0] == "removed Place: Kiev a"


def test_a_new_span_is_told(told, bench) -> None:
    bench.press("Escape", "Ctrl+End", "Shift+Left")
    told.clear()
    bench.press("1")
    assert told[0].startswith("added Person: ")


def test_many_changes_are_counted(told, bench) -> None:
    ids = [mark.ref.id for mark in bench.session.content.marks if mark.suggested]
    told.clear()
    bench.session.do(articles.finish, bench.session.article_id, ids)
    assert "4 spans changed" in told
