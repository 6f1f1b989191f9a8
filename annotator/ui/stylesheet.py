"""The application's style sheet: quiet chrome over Fusion, only where the palette is not enough.

Widgets opt in by dynamic properties: `primary` (the one main button), `quiet` (a button without
a frame), `row` (a button as wide as its place that paints its own words), `link` (a button that
looks like one), `segment` (a checkable button of a row that works like tabs), `muted`,
`caption` and `heading` (labels), `pane` (a side pane, with a line towards the middle).

Distances and radii are those of `annotator.ui.scale`. What has the focus wears a ring of two
pixels, for which its padding makes room. No state changes the weight of the type: Qt measures a
button in its plain state, and heavier words would be clipped.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor

from annotator.ui.scale import FOCUS, RADIUS, RADIUS_SMALL, SPACE, TYPE_SCALE

PICTURES = ("down", "up", "tick", "dash", "dot")

_WORDS = """
QToolTip { color: $tooltip_text; background: $tooltip; border: 1px solid $tooltip;
    padding: ${s1}px ${s2}px; }
QLabel[muted="true"] { color: $muted; }
QLabel[caption="true"] { color: $muted; font-size: ${caption}px; font-weight: 600; }
QLabel[heading="true"] { font-size: ${heading}px; font-weight: 600; }
QLabel:disabled { color: $faint; }
"""

_BUTTONS = """
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton, QToolButton[framed="true"] { color: $text; background: $raised;
    border: 1px solid $border; border-radius: ${r}px; padding: ${s1}px ${s3}px;
    min-height: 20px; }
QPushButton:hover, QToolButton[framed="true"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[framed="true"]:pressed { background: $border; }
QPushButton:focus, QToolButton[framed="true"]:focus { border: ${f}px solid $accent;
    padding: ${s1_f}px ${s3_f}px; }
QPushButton:disabled, QToolButton[framed="true"]:disabled { color: $faint; background: $chrome; }

QPushButton[primary="true"], QPushButton:default { color: $accent_text; background: $accent;
    border-color: $accent; }
QPushButton[primary="true"] { font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton[primary="true"]:pressed, QPushButton:default:pressed { background: $accent_pressed; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border: 1px solid $accent;
    padding: ${s1}px ${s3}px; outline: ${f}px solid $accent_text; outline-radius: ${r_small}px; }
QPushButton[primary="true"]:disabled, QPushButton:default:disabled { color: $faint;
    background: $hover; border-color: $border; }

QPushButton[quiet="true"], QToolButton { color: $muted; background: transparent;
    border: 1px solid transparent; border-radius: ${r}px; padding: ${s1}px ${s2}px; }
QPushButton[quiet="true"]:hover, QToolButton:hover { color: $text; background: $hover; }
QPushButton[quiet="true"]:pressed, QToolButton:pressed { color: $text; background: $border; }
QToolButton:checked { color: $text; background: $hover; border-color: $outline; }
QPushButton[quiet="true"]:focus, QToolButton:focus { border: ${f}px solid $accent;
    padding: ${s1_f}px ${s2_f}px; }
QPushButton[quiet="true"]:disabled, QToolButton:disabled { color: $faint; }
QToolButton[count="true"] { color: $accent; padding: 1px 4px; font-weight: 600; }
QToolButton[count="true"]:disabled { color: $muted; }

QPushButton[row="true"] { background: transparent; border: 1px solid transparent; padding: 0; }
QPushButton[row="true"]:hover { background: $hover; }
QPushButton[row="true"]:focus { border: ${f}px solid $accent; padding: 0; }
QPushButton[link="true"] { color: $accent; background: transparent; text-align: left;
    border: 1px solid transparent; padding: 2px 0; min-height: 0; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { text-decoration: underline; outline: ${f}px solid $accent;
    border: 1px solid transparent; padding: 2px 0; }

QToolButton[segment="true"], QPushButton[segment="true"] { color: $muted; background: transparent;
    border: 1px solid transparent; border-radius: ${r}px; padding: ${s1}px ${s3}px; }
QToolButton[segment="true"]:hover, QPushButton[segment="true"]:hover { color: $text;
    background: $hover; }
QToolButton[segment="true"]:checked, QPushButton[segment="true"]:checked { color: $accent;
    background: $accent_soft; border-color: $accent; }
QToolButton[segment="true"]:focus, QPushButton[segment="true"]:focus {
    border: ${f}px solid $accent; padding: ${s1_f}px ${s3_f}px; }
"""

_BOXES = """
QCheckBox { spacing: ${s2}px; padding: 2px ${s1}px 2px 0; }
QRadioButton { spacing: ${s2}px; padding: 2px ${s1}px; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator,
QGroupBox::indicator { width: 14px; height: 14px; background: $raised;
    border: 1px solid $outline; border-radius: ${r_small}px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QGroupBox::indicator:hover,
QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:pressed, QRadioButton::indicator:pressed { background: $hover; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked,
QGroupBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$dash"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent;
    image: url("$dot"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $chrome;
    border-color: $border; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
    background: $faint; }
QCheckBox:focus, QRadioButton:focus { outline: ${f}px solid $accent; outline-radius: ${r_small}px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { color: $text;
    background: $raised; border: 1px solid $outline; border-radius: ${r}px;
    padding: ${s1}px ${s2}px; min-height: 20px; selection-background-color: $accent;
    selection-color: $accent_text; }
QPlainTextEdit, QTextEdit { padding: ${s1}px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover, QTextEdit:hover {
    border-color: $muted; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: ${f}px solid $accent; padding: ${s1_f}px ${s2_f}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: ${f}px solid $accent; padding: ${s1_f}px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled,
QTextEdit:disabled { color: $faint; background: $chrome; border: 1px solid $border; }
QLineEdit QToolButton { padding: 0; border: 0; }
QComboBox::drop-down { border: 0; width: ${s5}px; }
QComboBox::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $outline;
    padding: ${s1}px; outline: 0; }
QAbstractSpinBox, QAbstractSpinBox:focus { padding-left: 0; padding-right: 0; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: 0; min-height: 0;
    padding: 0 0 0 ${s1}px; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border;
    width: 18px; border: 0; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover;
    border-radius: ${r_small}px; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed {
    background: $border; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: 10px; height: 10px; }
"""

_LISTS = """
QListView, QTreeView, QTableView { background: $chrome; border: 0; outline: 0;
    selection-background-color: $accent_soft; selection-color: $text;
    alternate-background-color: $hover; gridline-color: $border; }
QDialog QListView, QDialog QTreeView, QDialog QTableView { background: $raised;
    border: 1px solid $border; border-radius: ${r}px; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid $accent; }
QTreeView::item { min-height: ${s5}px; }
QTreeView::item:selected, QTableView::item:selected { color: $text; background: $accent_soft; }
QTreeView::branch { background: transparent; }
QHeaderView { background: $chrome; border: 0; }
QHeaderView::section { color: $muted; background: $chrome; border: 0;
    border-bottom: 1px solid $border; padding: ${s1}px ${s2}px; font-weight: 600; }
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::section:pressed { background: $border; }
QTableCornerButton::section { background: $chrome; border: 0; }
QFrame[pane="true"] { background: $chrome; border: 0; }
"""

_MENUS = """
QMenuBar { background: $chrome; border-bottom: 1px solid $border; padding: 2px ${s2}px; }
QMenuBar::item { color: $text; background: transparent; border: 1px solid transparent;
    border-radius: ${r}px; padding: 3px ${s2}px; }
QMenuBar::item:selected { background: $hover; border-color: $accent; }
QMenuBar::item:pressed { background: $accent_soft; border-color: $accent; }
QMenuBar::item:disabled { color: $faint; }
QMenu { background: $raised; border: 1px solid $border; padding: ${s1}px; }
QMenu::item { color: $text; border: 1px solid transparent; border-radius: ${r}px;
    padding: 3px ${s5}px 3px ${s3}px; }
QMenu::item:selected { color: $text; background: $accent_soft; border-color: $accent; }
QMenu::item:disabled { color: $faint; background: transparent; border-color: transparent; }
QMenu::icon { padding-left: ${s2}px; }
QMenu::separator { background: $border; height: 1px; margin: ${s1}px ${s2}px; }

QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar::tab { color: $muted; background: transparent; border: 1px solid transparent;
    border-bottom: 2px solid transparent; padding: ${s2}px ${s3}px; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { border: ${f}px solid $accent; padding: 7px 11px ${s2}px 11px; }
QTabBar::tab:disabled { color: $faint; }
"""

_FRAME = """
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border: 3px solid $chrome; border-radius: ${r}px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialog QListView QScrollBar::handle, QDialog QTreeView QScrollBar::handle,
QDialog QTableView QScrollBar::handle, QPlainTextEdit QScrollBar::handle,
QComboBox QScrollBar::handle { border-color: $raised; }
ArticleView QScrollBar:vertical, ArticleView #qt_scrollarea_vcontainer { background: $page; }
ArticleView QScrollBar::handle { border-color: $page; }

#header { background: $chrome; border-bottom: 1px solid $border; }
#header #menus { border: 0; background: transparent; }
#labelBar { background: $chrome; border-bottom: 1px solid $border; }
#findBar, #statusLine { background: $chrome; border-top: 1px solid $border; }
#progressPanel { background: $raised; border: 1px solid $outline; }
#noticeBar { background: $warning_soft; border-top: 1px solid $warning; }
#noticeBar[calm="true"] { background: $accent_soft; border-top: 1px solid $accent; }

QStatusBar { color: $muted; background: $chrome; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; }
QProgressBar { color: transparent; background: $border; border: 0; border-radius: 2px;
    max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QToolBar { background: $chrome; border: 0; border-bottom: 1px solid $border;
    spacing: ${s1}px; padding: ${s1}px ${s2}px; }
QGroupBox { border: 0; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; color: $muted; padding: 0; }
QSlider::groove:horizontal { background: $outline; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; margin: -5px 0;
    border: 1px solid $accent; border-radius: 8px; }
QSlider::handle:horizontal:focus { border: ${f}px solid $text; width: 12px; }
"""

_SHEET = Template(_WORDS + _BUTTONS + _BOXES + _FIELDS + _LISTS + _MENUS + _FRAME)


STILL = """
QLineEdit, QToolButton, QComboBox, QAbstractItemView, QScrollBar { widget-animation-duration: 0; }
"""
"""For those who want nothing to fade or glide."""


def style_sheet(
    colours: Mapping[str, QColor], body: int, *, pictures: Callable[[str], Path]
) -> str:
    """The sheet in `colours`, for a body type of `body` pixels.

    `pictures` gives the file of each of PICTURES (arrows, and the marks of boxes that are
    checked) in the colours of the sheet.
    """
    names: dict[str, object] = {name: colour.name() for name, colour in colours.items()}
    names |= {name: pictures(name).as_posix() for name in PICTURES}
    names |= {f"s{step}": space for step, space in enumerate(SPACE)}
    names |= {f"s{step}_f": space - FOCUS + 1 for step, space in enumerate(SPACE)}
    names |= {"r": RADIUS, "r_small": RADIUS_SMALL, "f": FOCUS}
    names |= {size: round(body * TYPE_SCALE[size]) for size in ("caption", "heading")}
    return _SHEET.substitute(names)
