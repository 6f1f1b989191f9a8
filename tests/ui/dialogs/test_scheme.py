"""The label scheme dialog, by keyboard and mouse, on a real project."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from annotator.schemes import load_scheme
from annotator.session.scheme_editing import SchemeEditing
from annotator.ui import ask
from annotator.ui.dialogs.scheme import SchemeDialog
from annotator.ui.dialogs.scheme_colours import hardships
from annotator.ui.label_colours import label_palette
from tests.ui.conftest import Bench


@pytest.fixture
def dialog(bench: Bench, qtbot) -> Iterator[SchemeDialog]:
    editing = SchemeEditing(bench.session, label_palette())
    made = SchemeDialog(bench.window, editing, ready=[load_scheme("wikiner"), load_scheme("news")])
    editing.setParent(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: not editing.looking)
    yield made
    made.done(0)
    made.deleteLater()


def names(dialog: SchemeDialog) -> list[str]:
    assert dialog.layer is not None
    return [label.name for label in dialog.layer.labels]


def focus(dialog: SchemeDialog, name: str) -> None:
    labels = dialog.parts.labels
    labels.setCurrentRow(names(dialog).index(name))
    labels.setFocus()


def effects(dialog: SchemeDialog) -> list[str]:
    return [each.text for each in dialog.editing.consequences]


def press(widget, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def ways_out(dialog: SchemeDialog, name: str) -> Callable[[], list[QAbstractButton]]:
    """Finds the buttons of this name that are on the screen."""
    found = dialog.parts.effects.findChildren
    return lambda: [
        b for b in found(QAbstractButton) if b.accessibleName() == name and b.isVisibleTo(dialog)
    ]


def test_it_shows_layers_labels_and_counts(dialog: SchemeDialog) -> None:
    parts = dialog.parts
    assert parts.layers.count() == 2
    assert names(dialog)[:3] == ["PER", "ORG", "LOC"]
    heard = parts.labels.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "LOC, Place, key 3, 2 suggestions"
    assert parts.label_form.name.text() == "PER"
    assert not parts.apply.isEnabled()


def test_a_label_is_renamed_and_applied_by_keyboard(
    bench: Bench, dialog: SchemeDialog, qtbot
) -> None:
    focus(dialog, "LOC")
    press(dialog.parts.labels, Qt.Key.Key_F2)
    form = dialog.parts.label_form
    assert form.name.hasFocus()
    form.name.selectAll()
    QTest.keyClicks(form.name, "PLACE")
    assert effects(dialog) == ["LOC → PLACE: 2 suggestions."]
    assert form._kept.text() == "Kept too, so that suggestions still fit: LOC"
    with qtbot.waitSignal(dialog.accepted):
        press(form.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ("PLACE", "Kiev") in bench.suggestions
    assert [b.label.name for b in bench.window.label_bar.buttons][2] == "PLACE"
    bench.session.undo()
    assert ("LOC", "Kiev") in bench.suggestions


@pytest.mark.parametrize("place", ["labels", "definition", "own"])
def test_it_is_applied_from_anywhere(dialog: SchemeDialog, qtbot, place: str) -> None:
    form = dialog.parts.label_form
    focus(dialog, "MISC")
    dialog.delete_label()
    at = {"labels": dialog.parts.labels, "definition": form.definition, "own": form.colour.own}
    at[place].setFocus()
    with qtbot.waitSignal(dialog.accepted):
        press(at[place], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_order_is_changed_by_keys_and_by_dropping(dialog: SchemeDialog) -> None:
    labels = dialog.parts.labels
    focus(dialog, "LOC")
    press(labels, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(dialog)[:3] == ["PER", "LOC", "ORG"]
    assert dialog.label is not None
    assert dialog.label.name == "LOC"
    assert dialog.parts.label_form.key.text().startswith("2, ")
    place = labels.visualItemRect(labels.item(0)).topLeft()
    drop = QDropEvent(
        QPointF(place),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    labels.dropEvent(drop)
    assert names(dialog)[:3] == ["LOC", "PER", "ORG"]
    press(labels, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(dialog)[:3] == ["LOC", "PER", "ORG"]


def test_a_deleted_label_offers_ways_out(dialog: SchemeDialog, qtbot) -> None:
    focus(dialog, "LOC")
    press(dialog.parts.labels, Qt.Key.Key_Delete)
    assert effects(dialog) == ["LOC is deleted with 2 suggestions."]
    assert dialog.parts.effects_title.text() == "What will happen: 2 suggestions will be deleted"
    (choice,) = dialog.parts.effects.findChildren(QComboBox)
    assert choice.itemText(1) == "Move them to PER"
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert effects(dialog) == ["LOC → ORG: 2 suggestions."]
    dialog.parts.again.click()
    assert effects(dialog) == []
    focus(dialog, "LOC")
    press(dialog.parts.labels, Qt.Key.Key_Delete)
    keep = ways_out(dialog, "Keep the label LOC")
    qtbot.waitUntil(lambda: bool(keep()))
    keep()[0].click()
    assert names(dialog)[-1] == "LOC"
    assert effects(dialog) == []


def test_labels_and_layers_are_merged(dialog: SchemeDialog) -> None:
    focus(dialog, "MISC")
    menu = dialog.parts.label_tools.merge.menu()
    menu.aboutToShow.emit()
    entry = next(each for each in menu.actions() if each.text() == "ORG")
    entry.trigger()
    assert dialog.label is not None
    assert dialog.label.name == "ORG"
    assert "MISC" in dialog.label.aliases
    assert effects(dialog) == ["MISC → ORG: no span has it."]
    menu = dialog.parts.layer_tools.merge.menu()
    menu.aboutToShow.emit()
    (entry,) = menu.actions()
    entry.trigger()
    assert [layer.name for layer in dialog.draft.layers] == ["events"]
    assert dialog.layer is not None
    assert len(dialog.layer.labels) == 25


def test_a_new_label_has_a_colour_of_its_own_and_wants_a_name(dialog: SchemeDialog) -> None:
    dialog.parts.labels.setFocus()
    press(dialog.parts.labels, Qt.Key.Key_Insert)
    form = dialog.parts.label_form
    assert form.name.hasFocus()
    assert dialog.label is not None
    assert dialog.label.colour in label_palette()
    assert names(dialog).index("") == 1
    assert form._complaints["name"].text() == "A name is missing."
    assert not dialog.parts.apply.isEnabled()
    QTest.keyClicks(form.name, "LAW")
    assert form._complaints["name"].isHidden()
    assert effects(dialog) == ["New: LAW."]
    assert dialog.parts.apply.isEnabled()


def test_what_is_wrong_is_said_as_it_is_typed(dialog: SchemeDialog) -> None:
    form = dialog.parts.label_form
    form.name.setFocus()
    form.name.selectAll()
    QTest.keyClicks(form.name, "ORG")
    assert form._complaints["name"].text() == "ORG stands there twice."
    form.colour.own.setFocus()
    form.colour.own.selectAll()
    QTest.keyClicks(form.colour.own, "#12")
    assert form._complaints["colour"].text().startswith("Write a colour as #")
    QTest.keyClicks(form.colour.own, "3456")
    assert form._complaints["colour"].isHidden()
    assert dialog.label is not None
    assert dialog.label.colour == "#123456"


def test_a_colour_is_chosen_by_arrows_and_told_if_hard_to_tell(dialog: SchemeDialog) -> None:
    form = dialog.parts.label_form
    buttons = form.colour.swatches.buttons
    buttons[0].setFocus()
    press(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].hasFocus()
    assert buttons[1].accessibleName() == "blue, used by ORG"
    press(buttons[1], Qt.Key.Key_Space)
    assert dialog.label is not None
    assert dialog.label.colour == "blue"
    assert form.colour.own.text() == label_palette()["blue"]
    assert form.colour.warning.text() == "Hard to tell from ORG."
    form.colour.other.click()
    assert form.colour.warning.isHidden()
    assert dialog.label.colour not in ("blue", "green")
    form.colour.all.click()
    assert dialog.layer is not None
    assert [label.colour for label in dialog.layer.labels] == list(label_palette())[:6]


def test_hardships_in_words() -> None:
    assert hardships("#b3513f", {"LOC": "#7c7a2c"}).startswith("Hard to tell from LOC for people")
    assert hardships("amber", {"LOC": "blue", "X": "no colour"}) == ""
    assert hardships("", {"LOC": "blue"}) == ""


def test_another_scheme_replaces_or_adds(dialog: SchemeDialog) -> None:
    replace, add = dialog.parts.begin.menu().actions()
    replace.menu().actions()[0].trigger()
    assert names(dialog) == ["PER", "LOC", "ORG", "MISC"]
    assert any(text.startswith("Attack is deleted") for text in effects(dialog))
    assert "wikiner replaces the scheme" in dialog.parts.trouble.text()
    dialog.parts.again.click()
    add.menu().actions()[0].trigger()
    assert effects(dialog) == []
    assert dialog.parts.trouble.text() == "0 new labels were added."


def test_layers_are_edited_too(dialog: SchemeDialog) -> None:
    parts = dialog.parts
    parts.add_layer.click()
    assert parts.layer_form.name.hasFocus()
    QTest.keyClicks(parts.layer_form.name, "quotes")
    assert [layer.name for layer in dialog.draft.layers] == ["entities", "events", "quotes"]
    press(parts.layers, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [layer.name for layer in dialog.draft.layers] == ["entities", "quotes", "events"]
    parts.layer_form.kind.setCurrentIndex(1)
    parts.layer_form.kind.activated.emit(1)
    assert dialog.layer is not None
    assert dialog.layer.kind == "events"
    press(parts.layers, Qt.Key.Key_Delete)
    assert [layer.name for layer in dialog.draft.layers] == ["entities", "events"]
    assert not dialog.editing.dirty


def test_edits_are_not_dropped_by_one_key(dialog: SchemeDialog) -> None:
    focus(dialog, "MISC")
    press(dialog.parts.labels, Qt.Key.Key_Delete)
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.parts.cancel.text() == "Discard the changes"
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_break_spaces_survive_the_form(dialog: SchemeDialog) -> None:
    form = dialog.parts.label_form
    form.definition.setPlainText("Qui\u00a0?\nLà")
    assert dialog.label is not None
    assert dialog.label.definition == "Qui\u00a0?\nLà"
    form.examples.setPlainText("un\n\n deux ")
    assert dialog.label.examples == ("un", "deux")


def test_every_control_has_a_name_and_all_are_reached_by_tab(dialog: SchemeDialog) -> None:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    controls = [w for kind in kinds for w in dialog.findChildren(kind) if w.isVisibleTo(dialog)]
    for control in controls:
        named = control.accessibleName() or getattr(control, "text", str)()
        assert named, control
        if control.isEnabled() and not isinstance(control.parent(), QComboBox):
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, named


# Through the window


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    answers: list[Path | None] = []
    monkeypatch.setattr(ask, "json_to_open", lambda *_: answers.pop())
    monkeypatch.setattr(ask, "json_to_make", lambda *_: answers.pop())
    return answers


def test_a_scheme_goes_into_a_file_and_comes_back(
    bench: Bench, dialog: SchemeDialog, answered: list[Path | None], tmp_path: Path
) -> None:
    hands = bench.window.handlers
    answered.append(tmp_path / "mine.json")
    hands._write_scheme(dialog)
    written = tmp_path / "mine.json"
    assert dialog.parts.trouble.text() == f"The scheme is in {written}."
    values = json.loads(written.read_text("utf8"))
    values["layers"][0]["labels"][0]["hotkey"] = "p"
    values["layers"][0]["labels"].append({"name": "SPORT", "colour": "amber"})
    written.write_text(json.dumps(values), "utf8")
    answered.append(written)
    hands._read_scheme(dialog, replace=False)
    assert names(dialog)[-1] == "SPORT"
    assert dialog.draft.layers[0].labels[-1].colour != "amber"
    assert dialog.parts.trouble.text() == (
        "1 new label was added. Left out, for it says nothing here: hotkey."
    )
    written.write_text("{", "utf8")
    answered.append(written)
    hands._read_scheme(dialog, replace=True)
    assert dialog.parts.trouble.text().startswith("mine.json is not JSON, or it is damaged")
    answered.append(tmp_path / "none.json")
    hands._read_scheme(dialog, replace=True)
    assert dialog.parts.trouble.text() == "There is no file none.json any more."


def test_a_read_that_was_called_off_changes_nothing(
    bench: Bench, dialog: SchemeDialog, answered: list[Path | None]
) -> None:
    answered.append(None)
    bench.window.handlers._read_scheme(dialog, replace=True)
    answered.append(None)
    bench.window.handlers._write_scheme(dialog)
    assert dialog.parts.trouble.text() == ""
