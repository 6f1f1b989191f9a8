"""The sheet of keys: what works where one is, everything, and finding in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import ACTIONS, keymap
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.keys_here import Place, Section, everything, found, here, in_columns
from annotator.ui.theme import theme

ALL = {row.id for row in ACTIONS}


def texts(section: Section) -> list[str]:
    return [entry.text for entry in section.entries]


@pytest.fixture
def restored(qapp) -> Iterator[None]:
    keymap.load()
    yield
    keymap.reset_all()


@pytest.mark.parametrize(
    ("place", "first", "never"),
    [
        (Place.SPAN, "Accept", "Import files"),
        (Place.SELECTION, "Give the first ten labels", "Accept"),
        (Place.ARTICLE, "Next suggestion", "New project"),
        (Place.LIST, "Open the article above or below", "Accept"),
        (Place.PANEL, "Article list", "Accept"),
        (Place.START, "New project", "Accept"),
    ],
)
def test_each_place_has_its_own_keys(place, first, never):
    section = here(place, ALL)
    assert texts(section)[0] == first
    assert never not in texts(section)
    assert len(set(texts(section))) == len(section.entries)


def test_what_cant_be_done_is_not_among_what_works_here():
    assert "Skip" not in texts(here(Place.ARTICLE, ALL - {"skip"}))


@pytest.mark.usefixtures("restored")
def test_the_sheet_has_the_keys_that_hold():
    keymap.give("accept", ["Q"])
    keymap.give("skip", [])
    entries = {entry.text: entry.keys for section in everything() for entry in section.entries}
    assert entries["Accept"] == ("Q",)
    assert "Skip" not in entries
    keymap.give("move_left", [])
    entries = {entry.text: entry.keys for section in everything() for entry in section.entries}
    assert entries["Move by word and line"] == ("→", "↑", "↓")


def test_found_by_words_and_by_keys():
    assert {t for s in found(everything(), "grow") for t in texts(s)} == {
        "Grow the end",
        "Grow the start",
    }
    assert [t for s in found(everything(), "ctrl+k") for t in texts(s)] == ["Find a command"]
    assert found(everything(), "zzz") == []
    assert found(everything(), " ") == everything()


def test_columns_keep_the_order_and_are_about_equal():
    sections = everything()
    columns = in_columns(sections, 2)
    assert [section for column in columns for section in column] == sections
    lengths = [sum(len(section.entries) + 2 for section in column) for column in columns]
    assert max(lengths) - min(lengths) < 20
    assert in_columns([], 2) == [[]]


# The dialog


def test_the_field_filters_and_scrolls(qtbot, qapp):
    theme.apply(qapp, "light")
    sheet = KeysSheet(None, Place.SPAN)
    qtbot.addWidget(sheet)
    sheet.resize(900, 400)
    sheet.show()
    assert sheet.shown[0].title == "Here, with a span in focus"
    QTest.keyClick(sheet.search, Qt.Key.Key_PageDown)
    assert sheet.area.verticalScrollBar().value() > 0
    QTest.keyClicks(sheet.search, "undo")
    assert [texts(section) for section in sheet.shown] == [["Undo"]]
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.isVisible()
    QTest.keyClick(sheet.search, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert len(sheet.shown) > 5
    QTest.keyClick(sheet.search, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def titles_at(bench) -> str:
    """The first title of the sheet that F1 opens now."""
    seen: list[str] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, KeysSheet)
        seen.append(sheet.shown[0].title)
        sheet.reject()

    QTimer.singleShot(0, look)
    bench.window.commands.trigger("keys")
    bench.window.activateWindow()
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.view.setFocus()
    return seen[0]


def test_the_window_says_where_one_is(bench, make_bench):
    assert titles_at(bench) == "Here, with a span in focus"
    bench.press("Esc")
    assert titles_at(bench) == "Here, in the article"
    bench.press("Shift+Right")
    assert titles_at(bench) == "Here, with words selected"
    bench.window.articles.list.setFocus()
    assert titles_at(bench) == "Here, in the article list"
    bench.session.close()
    assert titles_at(bench) == "To begin with"


def test_the_sheet_leads_to_the_editor(bench):
    opened: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, KeysSheet):
            QTimer.singleShot(0, look)
            dialog.change_button.click()
            return
        opened.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, look)
    bench.window.commands.trigger("keys")
    assert opened == ["Keyboard shortcuts"]
