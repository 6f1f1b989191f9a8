"""The shortcut editor: keys found, changed, refused, taken away, reset, kept in files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.actions import ACTIONS, keymap
from annotator.ui.dialogs.keys_editor import KeysEditor
from annotator.ui.theme import theme


@pytest.fixture
def editor(qtbot, qapp) -> Iterator[KeysEditor]:
    theme.apply(qapp, "light")
    keymap.load()
    made = KeysEditor(None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    keymap.reset_all()


def press(
    editor: KeysEditor,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.keyClick(editor.panel.capture, key, modifier)


def add(editor: KeysEditor, id_: str) -> None:
    """Choose a command and begin to add a key."""
    editor.choose(id_)
    QTest.mouseClick(editor.panel.add, Qt.MouseButton.LeftButton)
    assert editor.panel.capture.isVisible()


def shown(editor: KeysEditor) -> list[str]:
    return [item.data(0, Qt.ItemDataRole.UserRole) for item in editor._items()]


CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_second_key_holds_at_once(editor):
    add(editor, "accept")
    press(editor, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert editor.panel.capture.isVisible()
    press(editor, Qt.Key.Key_Q)
    assert keymap.keys("accept") == ("A", "Q")
    assert [chip.text() for chip in editor.panel.chips] == ["A", "Q"]
    assert editor.panel.capture.isHidden()
    assert editor.tree.currentItem().text(0) == "Accept"


def test_a_key_is_changed_and_removed(editor):
    editor.choose("reject")
    editor.panel.chips[0].click()
    press(editor, Qt.Key.Key_Tab, CTRL)
    assert keymap.keys("reject") == ("Ctrl+Tab", "Del")
    editor.panel.removers[1].click()
    assert keymap.keys("reject") == ("Ctrl+Tab",)
    editor.panel.reset.click()
    assert keymap.keys("reject") == ("X", "Del")
    assert not editor.panel.reset.isEnabled()


def test_a_key_of_another_is_refused_with_its_name_and_can_be_taken(editor):
    add(editor, "accept")
    press(editor, Qt.Key.Key_K, CTRL)
    assert keymap.keys("accept") == ("A",)
    assert "Find a command" in editor.panel.message.text()
    assert editor.panel.take.isVisible()
    editor.panel.take.click()
    assert keymap.keys("accept") == ("A", "Ctrl+K")
    assert keymap.keys("commands") == ()
    assert editor.panel.take.isHidden()


@pytest.mark.parametrize(
    ("id_", "key", "words"),
    [
        ("undo", Qt.Key.Key_Q, "Ctrl or Alt"),
        ("accept", Qt.Key.Key_3, "digits"),
        ("accept", Qt.Key.Key_F10, "system"),
        ("accept", Qt.Key.Key_A, "already"),
    ],
)
def test_what_cant_be_is_refused_with_the_reason(editor, id_, key, words):
    before = keymap.keys(id_)
    add(editor, id_)
    press(editor, key)
    assert words in editor.panel.message.text()
    assert keymap.keys(id_) == before
    assert editor.panel.take.isHidden()


def test_escape_lets_it_be_and_closes_nothing(editor):
    add(editor, "accept")
    press(editor, Qt.Key.Key_Escape)
    assert editor.panel.capture.isHidden()
    assert editor.isVisible()
    assert keymap.keys("accept") == ("A",)


def test_labels_go_by_place(editor):
    editor.choose("label_3")
    assert "place" in editor.panel.message.text()
    assert editor.panel.add.isHidden()
    assert not editor.panel.chips[0].isEnabled()
    editor.tree.itemActivated.emit(editor.tree.currentItem(), 0)
    assert editor.panel.capture.isHidden()


def test_enter_in_the_list_changes_and_in_the_search_closes_nothing(editor):
    editor.choose("skip")
    QTest.keyClick(editor.tree, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_W)
    assert keymap.keys("skip") == ("W",)
    QTest.keyClick(editor.search, Qt.Key.Key_Return)
    assert editor.isVisible()


def test_found_by_name_by_menu_and_by_key(editor):
    QTest.keyClicks(editor.search, "grow")
    assert shown(editor) == ["grow_end", "grow_start"]
    editor.search.clear()
    editor.group.setCurrentText("Help")
    assert set(shown(editor)) == {row.id for row in ACTIONS if row.menu == "Help"}
    editor.group.setCurrentIndex(0)
    editor.by_key.click()
    QTest.keyClick(editor.sought, Qt.Key.Key_Z, CTRL)
    assert shown(editor) == ["undo"]
    assert editor.sought.text() == "Ctrl+Z"
    editor.by_key.click()
    assert len(shown(editor)) == len(ACTIONS)
    keymap.give("skip", ["W"])
    editor.own_only.click()
    assert shown(editor) == ["skip"]
    QTest.keyClicks(editor.search, "zzz")
    assert shown(editor) == []
    assert editor.panel.add.isHidden()


def test_all_are_reset(editor):
    keymap.give("skip", ["W"])
    keymap.give("accept", ["Q"])
    editor.reset_all.click()
    assert keymap.own == {}
    assert not editor.reset_all.isEnabled()


def test_keys_go_to_a_file_and_come_back(editor, tmp_path: Path):
    path = tmp_path / "keys.json"
    keymap.give("skip", ["W"])
    editor.export_to(path)
    assert "keys.json" in editor.note.text()
    keymap.reset_all()
    editor.import_from(path)
    assert keymap.keys("skip") == ("W",)
    path.write_text('{"kind": "annotator-keys", "keys": {"undo": ["Q"]}}')
    editor.import_from(path)
    assert "1 key was left out" in editor.note.text()
    path.write_text("nothing")
    editor.import_from(path)
    assert "no keys" in editor.note.text()
    editor.import_from(tmp_path / "absent.json")
    assert "can’t be read" in editor.note.text()
    editor.export_to(tmp_path / "no" / "folder.json")
    assert "can’t be written" in editor.note.text()


def test_the_menu_opens_it(bench, qtbot):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KeysEditor)
        seen.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, look)
    bench.window.commands.trigger("edit_keys")
    assert seen == ["Keyboard shortcuts"]
