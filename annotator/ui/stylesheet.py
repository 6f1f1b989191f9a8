"""The application's style sheet: quiet chrome over Fusion, only where the palette is not enough.

Widgets opt in by dynamic properties: `primary` (the one main button), `quiet` (a button without
a frame), `segment` (a checkable button of a row that works like tabs), `muted`, `caption` and
`heading` (labels), `pane` (a side pane, with a line towards the middle).
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor

_SHEET = Template("""
QToolTip { color: $tooltip_text; background: $tooltip; border: 1px solid $tooltip;
    border-radius: 4px; padding: 5px 8px; }
QLabel[muted="true"] { color: $muted; }
QLabel[caption="true"] { color: $muted; font-size: ${caption}px; font-weight: 600; }
QLabel[heading="true"] { font-size: ${heading}px; font-weight: 600; }

QPushButton, QToolButton[framed="true"] { color: $text; background: $raised;
    border: 1px solid $border; border-radius: 6px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover, QToolButton[framed="true"]:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; background: $chrome; }
QPushButton[primary="true"], QPushButton:default { color: $accent_text; background: $accent;
    border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border-color: $text; }
QPushButton[primary="true"]:disabled, QPushButton:default:disabled { color: $faint;
    background: $hover; border-color: $border; }
QPushButton[quiet="true"], QToolButton { color: $muted; background: transparent;
    border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QPushButton[quiet="true"]:hover, QToolButton:hover { color: $text; background: $hover; }
QToolButton:checked, QToolButton:pressed { color: $text; background: $hover; }
QPushButton[quiet="true"]:focus, QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QPushButton[row="true"] { background: transparent; border: 1px solid transparent; padding: 0; }
QPushButton[row="true"]:hover { background: $hover; }
QPushButton[row="true"]:focus { border-color: $accent; }
QPushButton[link="true"] { color: $accent; background: transparent; padding: 2px 0;
    border: 1px solid transparent; text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: $accent; }
QToolButton[segment="true"], QPushButton[segment="true"] { color: $muted; background: transparent;
    border: 1px solid transparent; border-radius: 6px; padding: 4px 12px; font-weight: 400; }
QToolButton[segment="true"]:hover, QPushButton[segment="true"]:hover { color: $text; }
QToolButton[segment="true"]:checked, QPushButton[segment="true"]:checked { color: $accent;
    background: $accent_soft; font-weight: 600; }
QToolButton[segment="true"]:focus, QPushButton[segment="true"]:focus { border-color: $accent; }

QCheckBox { spacing: 7px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
    background: $raised; border: 1px solid $outline; border-radius: 4px; }
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border-color: $text; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled { background: $chrome; border-color: $border; }
QCheckBox::indicator:checked:disabled { background: $faint; }
QCheckBox:disabled { color: $faint; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { color: $text;
    background: $raised; border: 1px solid $border; border-radius: 6px; padding: 5px 9px;
    selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover { border-color: $outline; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {
    border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $faint; background: $chrome; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QSpinBox, QDoubleSpinBox { padding: 4px 6px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button { width: 0; border: 0; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px;
    outline: 0; }

QListView, QTreeView, QTableView { background: $chrome; border: 0; outline: 0;
    selection-background-color: $accent_soft; selection-color: $text;
    alternate-background-color: $hover; }
QDialog QListView, QDialog QTreeView, QDialog QTableView { background: $raised;
    border: 1px solid $border; border-radius: 6px; }
QTreeView::item { min-height: 24px; }
QHeaderView::section { color: $muted; background: $chrome; border: 0;
    border-bottom: 1px solid $border; padding: 5px 8px; font-weight: 600; }
QFrame[pane="true"] { background: $chrome; border: 0; }

QMenuBar { background: $chrome; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { color: $text; background: transparent; border-radius: 5px; padding: 4px 9px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: 5px; }
QMenu::item { color: $text; border-radius: 5px; padding: 5px 26px 5px 12px; }
QMenu::item:selected { color: $text; background: $accent_soft; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { background: $border; height: 1px; margin: 5px 8px; }

QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar::tab { color: $muted; background: transparent; border: 0; padding: 7px 12px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border: 3px solid $chrome; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
ArticleView QScrollBar:vertical, ArticleView #qt_scrollarea_vcontainer { background: $page; }
ArticleView QScrollBar::handle { border-color: $page; }

QStatusBar { color: $muted; background: $chrome; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; }
QProgressBar { color: transparent; background: $border; border: 0; border-radius: 2px;
    max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QToolBar { background: $chrome; border: 0; border-bottom: 1px solid $border; spacing: 4px;
    padding: 4px 8px; }
QGroupBox { border: 0; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; color: $muted; padding: 0; }
""")


def style_sheet(
    colours: Mapping[str, QColor], body: int, *, pictures: Callable[[str], Path]
) -> str:
    """The sheet in `colours`, for a body type of `body` pixels.

    `pictures` gives the file of the arrow ("down") and the mark of a checked box ("tick"), in the
    colours of the sheet.
    """
    names = {name: colour.name() for name, colour in colours.items()}
    names |= {name: pictures(name).as_posix() for name in ("down", "tick")}
    return _SHEET.substitute(names, caption=round(body * 0.85), heading=round(body * 1.16))
