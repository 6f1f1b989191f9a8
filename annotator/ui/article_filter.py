"""The filters over the article list, each with its number, and the order of the list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QToolButton, QWidget

from annotator.core.models import Status
from annotator.ui.flow import FlowLayout
from annotator.ui.icons import icon
from annotator.ui.theme import theme

SORTS = (
    ("id", "As they were added"),
    ("title", "Title"),
    ("date", "Date"),
    ("language", "Language"),
    ("source", "Source"),
    ("open", "Open suggestions"),
    ("status", "Status"),
)


class Counts(Protocol):
    """Articles of the project by status."""

    @property
    def articles(self) -> int:
        """All of them."""

    @property
    def unfinished(self) -> int:
        """Neither done nor skipped."""

    @property
    def done(self) -> int:
        """Done."""

    @property
    def skipped(self) -> int:
        """Skipped."""

    @property
    def flagged(self) -> int:
        """Flagged, whatever their status."""


@dataclass(frozen=True)
class Chip:
    """One filter: which statuses it lets through (none: all), how many articles they are."""

    id: str
    text: str
    statuses: frozenset[Status]
    flagged: bool
    count: Callable[[Counts], int]


CHIPS = (
    Chip("todo", "To do", frozenset({Status.NEW, Status.STARTED}), False, lambda c: c.unfinished),
    Chip("done", "Done", frozenset({Status.DONE}), False, lambda c: c.done),
    Chip("skipped", "Skipped", frozenset({Status.SKIPPED}), False, lambda c: c.skipped),
    Chip("flagged", "Flagged", frozenset(), True, lambda c: c.flagged),
    Chip("all", "All", frozenset(), False, lambda c: c.articles),
)


class Chips(QWidget):
    """One button for each of CHIPS, of which one is chosen."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        flow = FlowLayout(self, gap=2)
        for chip in CHIPS:
            button = QPushButton(chip.text)
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"Show: {chip.text}")
            self._group.addButton(button)
            flow.addWidget(button)
        self.choose("all")
        self._group.buttonClicked.connect(lambda _: self.chosen.emit())
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def chip(self) -> Chip:
        """The one that is chosen."""
        chosen = [button.isChecked() for button in self._group.buttons()]
        return CHIPS[chosen.index(True)]

    def choose(self, id_: str) -> None:
        """Choose the chip called `id_`, without a word."""
        self._group.buttons()[[chip.id for chip in CHIPS].index(id_)].setChecked(True)

    def set_counts(self, counts: Counts) -> None:
        """Show how many articles each lets through."""
        for chip, button in zip(CHIPS, self._group.buttons(), strict=True):
            button.setText(f"{chip.text} {chip.count(counts):,}")

    def _restyle(self) -> None:
        size = theme.font("small").pixelSize()
        self.setStyleSheet(
            f"QPushButton {{ padding: 1px 7px; min-height: 18px; font-size: {size}px; }}"
            "QPushButton:focus { padding: 0 6px; }"
        )


class SortButton(QToolButton):
    """Opens a menu of orders; `chosen` gives the key and whether it goes backwards."""

    chosen = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setIcon(icon("sort"))
        self.setIconSize(QSize(16, 16))
        self.setToolTip("Order of the articles")
        self.setAccessibleName("Order of the articles")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
        menu = QMenu(self)
        self._keys = QActionGroup(menu)
        for key, text in SORTS:
            row = QAction(text, menu, checkable=True, checked=key == SORTS[0][0])
            row.setData(key)
            self._keys.addAction(row)
            menu.addAction(row)
        menu.addSeparator()
        self._backwards = QAction("Backwards", menu, checkable=True)
        menu.addAction(self._backwards)
        menu.triggered.connect(lambda _: self._say())
        self.setMenu(menu)

    def _say(self) -> None:
        self.chosen.emit(self._keys.checkedAction().data(), self._backwards.isChecked())
