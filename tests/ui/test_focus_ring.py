"""What has the focus shows it: a ring that stands out from the same control without the focus."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme import Label
from annotator.ui.colours import LINE_CONTRAST, contrast
from annotator.ui.key_button import KeyButton
from annotator.ui.label_bar import LabelButton
from annotator.ui.theme import theme

_ENOUGH = 24  # pixels that changed by the contrast of a line or more


def with_(widget: QWidget, **properties: bool) -> QWidget:
    for name, value in properties.items():
        widget.setProperty(name, value)
    return widget


def button(text: str = "Words", **properties: bool) -> QWidget:
    return with_(QPushButton(text), **properties)


def tool(checked: bool = False, **properties: bool) -> QWidget:
    made = QToolButton()
    made.setText("Words")
    made.setCheckable(checked)
    made.setChecked(checked)
    return with_(made, **properties)


def box(kind: type[QCheckBox] | type[QRadioButton], *, checked: bool) -> QWidget:
    made = kind("Words")
    made.setChecked(checked)
    return made


def combo() -> QWidget:
    made = QComboBox()
    made.addItems(["One", "Two"])
    return made


def rows() -> QWidget:
    made = QListWidget()
    made.addItems(["One", "Two"])
    return made


def tree() -> QWidget:
    made = QTreeWidget()
    made.addTopLevelItems([QTreeWidgetItem(["One"]), QTreeWidgetItem(["Two"])])
    return made


def tabs() -> QWidget:
    made = QTabWidget()
    made.addTab(QWidget(), "One")
    made.addTab(QWidget(), "Two")
    made.setFocusProxy(made.tabBar())
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": button,
    "primary button": lambda: button(primary=True),
    "quiet button": lambda: button(quiet=True),
    "segment": lambda: button(segment=True),
    "tool button": tool,
    "checked tool button": lambda: tool(checked=True),
    "framed tool button": lambda: tool(framed=True),
    "segment of tools": lambda: tool(segment=True),
    "checked segment": lambda: tool(checked=True, segment=True),
    "button with a key": lambda: KeyButton("Accept", "A"),
    "primary with a key": lambda: KeyButton("Accept", "A", primary=True),
    "label": lambda: LabelButton(Label(name="LOC", colour="green"), 1),
    "check box": lambda: box(QCheckBox, checked=False),
    "checked box": lambda: box(QCheckBox, checked=True),
    "radio button": lambda: box(QRadioButton, checked=False),
    "checked radio button": lambda: box(QRadioButton, checked=True),
    "field": QLineEdit,
    "spin box": QSpinBox,
    "combo box": combo,
    "text field": QPlainTextEdit,
    "text": QTextBrowser,
    "list": rows,
    "tree": tree,
    "table": lambda: QTableWidget(2, 2),
    "tabs": tabs,
}


@pytest.fixture(autouse=True)
def _still(qapp: QApplication) -> Iterator[None]:
    """No caret that comes and goes."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_is_seen(kind: str, mode: str, qapp: QApplication, qtbot) -> None:
    theme.apply(qapp, mode)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    other, made = QPushButton("Other"), KINDS[kind]()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column.addWidget(made)
    column.addWidget(other)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    size = made.sizeHint()
    plain = made.grab().toImage()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not other.hasFocus())
    assert changed(plain, made.grab().toImage()) >= _ENOUGH
    assert made.sizeHint() == size, "the focus moves what is beside it"


def changed(before: QImage, after: QImage) -> int:
    """How many pixels differ by the contrast that a line must have."""
    assert before.size() == after.size()
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= LINE_CONTRAST
        for x in range(before.width())
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    )
