"""The page of the span in focus: the same words elsewhere, and the history."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from annotator.core.alike import Found
from annotator.session import elsewhere
from tests.making import add_texts


def kinds(bench) -> list[tuple[str, str, str]]:
    same = bench.window.inspector._span.same
    rows = [row for row in same._kinds if not row.name.isHidden()]
    return [(row.name.text(), row.here.text(), row.everywhere.text()) for row in rows]


def until_counted(bench) -> None:
    same = bench.window.inspector._span.same
    bench.qtbot.waitUntil(lambda: same._words is not None and same._words.complete)
    bench.qtbot.waitUntil(lambda: "…" not in [text for row in kinds(bench) for text in row])


def test_the_same_words_are_counted_here_and_in_the_project(bench, monkeypatch):
    until_counted(bench)
    assert kinds(bench) == [("open suggestions", "1", "1"), ("not labelled", "2", "2")]
    bench.press("R")
    bench.window.view.place_caret(1)
    bench.session.set_focus(bench.session.content.marks[0].ref)
    bench.qtbot.waitUntil(lambda: kinds(bench) == [("LOC", "3", "3")])
    assert bench.window.inspector._span.same._all.isHidden()


def test_a_count_leads_to_the_next_place(bench):
    until_counted(bench)
    row = bench.window.inspector._span.same._kinds[1]
    assert row.kind == (Found.FREE, "")
    bench.qtbot.mouseClick(row.here, Qt.MouseButton.LeftButton)
    text = bench.session.content.article.text
    start, end = bench.window.view.selection
    assert (text[start:end], start) == ("Kiev", text.index("Kiev", 4))


def test_a_count_of_the_project_leads_to_another_article(bench):
    add_texts(bench.session.project, ["La nuit à Kiev."])
    bench.press("R")
    bench.session.set_focus(bench.session.content.marks[0].ref)
    bench.qtbot.waitUntil(lambda: ("not labelled", "0", "1") in kinds(bench))
    row = bench.window.inspector._span.same._kinds[1]
    assert not row.here.isEnabled()
    bench.qtbot.mouseClick(row.everywhere, Qt.MouseButton.LeftButton)
    assert bench.session.article_id == 3
    assert bench.window.view.selection == (10, 14)
    bench.type_digit("3")
    assert bench.annotations == [("LOC", "Kiev")]


def test_a_walk_is_not_counted_after(bench, monkeypatch):
    same = bench.window.inspector._span.same
    bench.press("Tab", "Tab")
    assert same._words is None or not same._words.articles
    assert elsewhere.PAUSE > 100


def test_the_history_of_the_span_is_told(bench):
    bench.press("A")
    bench.session.set_focus(bench.session.content.marks[0].ref)
    story = bench.window.inspector._span.story
    bench.qtbot.waitUntil(lambda: len(story._lines) == 2)
    assert [entry._what.text() for entry in story._entries] == ["Accepted", "Suggested: LOC “Kiev”"]
    assert "Accepted, Ada" in story._entries[0].accessibleName()


def test_a_long_history_shows_the_older_entries_on_request(bench):
    bench.press("A")
    ref = bench.session.content.marks[0].ref
    bench.session.set_focus(ref)
    for _ in range(3):
        bench.type_digit("2")
        bench.session.set_focus(ref)
        bench.type_digit("3")
        bench.session.set_focus(ref)
    story = bench.window.inspector._span.story
    bench.qtbot.waitUntil(lambda: len(story._lines) == 8)
    assert story._more.text() == "3 older entries"
    bench.qtbot.mouseClick(story._more, Qt.MouseButton.LeftButton)
    assert story._more.isHidden()
    assert sum(not entry.isHidden() for entry in story._entries) == 8


def test_counts_are_named_for_those_who_hear_them(bench):
    until_counted(bench)
    same = bench.window.inspector._span.same
    names = [button.accessibleName() for button in same.findChildren(QToolButton)]
    assert "not labelled in the project: 2, go to the next" in names
    assert all(isinstance(widget, QWidget) for widget in same.findChildren(QLabel))
