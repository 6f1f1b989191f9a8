"""The settings dialog: what it shows of the table, what it changes, what it finds."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox

from annotator.session.settings import SECTIONS, SETTINGS, Kind, Settings, setting
from annotator.ui.actions import ACTIONS
from annotator.ui.dialogs.settings_dialog import SettingsDialog
from annotator.ui.settings_list import ALL_SECTIONS, LINKS, listed, sections
from annotator.ui.theme import theme

FIELDS = {
    Kind.CHOICE: QComboBox,
    Kind.FACE: QComboBox,
    Kind.NUMBER: QSpinBox,
    Kind.SWITCH: QCheckBox,
}


@pytest.fixture
def settings(qapp) -> Settings:
    return Settings()


@pytest.fixture
def dialog(qtbot, qapp, settings) -> SettingsDialog:
    theme.apply(qapp, "light")
    made = SettingsDialog(None, settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def open_section(dialog: SettingsDialog, name: str) -> None:
    dialog._choose_section(name)


# The list, without widgets


def test_every_row_is_listed_once_in_a_known_section():
    rows = [row.id for _, rows in listed() for row in rows]
    assert sorted(rows) == sorted([row.id for row in SETTINGS] + [row.id for row in LINKS])
    assert set(SECTIONS) <= set(ALL_SECTIONS)
    assert [name for name, _ in listed()] == sections()


def test_links_lead_to_actions():
    assert {row.id for row in LINKS} <= {row.id for row in ACTIONS}


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("line", "line_height"),
        ("dark", "theme"),
        ("pipeline", "project_settings"),
        ("shortc", "edit_keys"),
    ],
)
def test_settings_are_found_by_what_they_say(typed, first):
    assert first in [row.id for _, rows in listed(typed=typed) for row in rows]


def test_nonsense_finds_nothing():
    assert listed(typed="zzz") == []


# The dialog


def test_every_setting_has_its_control(dialog):
    seen = set()
    for name in sections():
        open_section(dialog, name)
        for id_, control in dialog.controls.items():
            row = setting(id_)
            assert isinstance(control.field, FIELDS[row.kind])
            assert control.field.accessibleName() == row.title
            seen.add(id_)
    assert seen == {row.id for row in SETTINGS}


def test_what_is_changed_holds_at_once_and_can_be_reset(dialog, settings):
    open_section(dialog, "Text")
    size = dialog.controls["text_size"].field
    assert dialog.resets["text_size"].isHidden()
    size.setFocus()
    size.stepUp()
    assert settings.number("text_size") == 19
    assert dialog.resets["text_size"].isVisible()
    QTest.mouseClick(dialog.resets["text_size"], Qt.MouseButton.LeftButton)
    assert settings.number("text_size") == 18
    assert size.value() == 18
    assert dialog.resets["text_size"].isHidden()


def test_choices_switches_and_faces(dialog, settings):
    open_section(dialog, "Look")
    box = dialog.controls["theme"].field
    box.setCurrentIndex(box.findData("dark"))
    dialog.controls["animations"].field.click()
    assert settings.text("theme") == "dark"
    assert not settings.on("animations")
    open_section(dialog, "Text")
    face = dialog.controls["text_face"].field
    assert face.itemData(0) == ""
    face.setCurrentIndex(face.count() - 1)
    assert settings.text("text_face") == face.itemText(face.count() - 1)


def test_it_follows_what_others_change(dialog, settings):
    open_section(dialog, "Look")
    settings.choose("theme", "light")
    assert dialog.controls["theme"].field.currentData() == "light"
    assert dialog.reset_all.isEnabled()
    dialog.reset_all.click()
    assert dialog.controls["theme"].field.currentData() == "system"
    assert not dialog.reset_all.isEnabled()


def test_the_sample_follows_the_text(dialog, settings):
    open_section(dialog, "Text")
    preview = dialog._preview
    before = preview.height()
    settings.choose("text_size", 30)
    assert preview.document().defaultFont().pixelSize() == 30
    assert preview.height() > before


def test_search_and_back_to_the_section(dialog):
    open_section(dialog, "Text")
    QTest.keyClicks(dialog.search, "colou")
    assert "theme" in dialog.controls
    assert "text_size" not in dialog.controls
    QTest.keyClicks(dialog.search, "zzz")
    assert dialog.controls == {}
    dialog.search.clear()
    assert "text_size" in dialog.controls
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_one_setting_is_gone_to(dialog):
    dialog.go_to("measure")
    assert dialog.controls["measure"].field.hasFocus()
    assert dialog.sections.currentItem().text() == "Text"


def test_the_wheel_changes_nothing_under_the_pointer(dialog, settings):
    open_section(dialog, "Text")
    field = dialog.controls["text_size"].field
    dialog.search.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, wheel)
    assert settings.number("text_size") == 18


# In the window


def test_links_open_what_they_name_when_it_can_be(bench, make_bench):
    opened: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SettingsDialog):
            dialog.go_to("project_settings")
            opened.append(str(dialog.links["project_settings"].isEnabled()))
            QTimer.singleShot(0, look)
            dialog.links["project_settings"].click()
            return
        opened.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, look)
    bench.press("Ctrl+,")
    assert opened == ["True", "Project settings"]


def test_the_palette_goes_to_a_setting(bench):
    focused: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        focused.append(dialog.focusWidget().accessibleName())
        dialog.reject()

    QTimer.singleShot(0, look)
    bench.window.handlers.on_found("set:line_height")
    assert focused == ["Line height"]
    assert bench.window.memory.recent_picks() == ("set:line_height",)
