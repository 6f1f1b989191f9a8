"""The filters over the article list by status, and what else it is filtered by, as chips."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.core.models import Status
from annotator.core.query import Filter
from annotator.language import mark, number, tr
from annotator.session.filters import Active
from annotator.ui.flow import FlowLayout
from annotator.ui.icons import icon
from annotator.ui.theme import SPACE, theme

_CHIP_WIDTH = 180


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


# fmt: off
CHIPS = (
    Chip("todo", mark("To do"), frozenset({Status.NEW, Status.STARTED}), False,
         lambda c: c.unfinished),
    Chip("done", mark("Done"), frozenset({Status.DONE}), False, lambda c: c.done),
    Chip("skipped", mark("Skipped"), frozenset({Status.SKIPPED}), False, lambda c: c.skipped),
    Chip("flagged", mark("Flagged"), frozenset(), True, lambda c: c.flagged),
    Chip("all", mark("All"), frozenset(), False, lambda c: c.articles),
)
# fmt: on


def chip_of(filter_: Filter) -> str:
    """The id of the chip that stands for a filter's statuses (and for the flag alone)."""
    if filter_.flagged and not filter_.statuses:
        return "flagged"
    found = (chip.id for chip in CHIPS if chip.statuses == filter_.statuses and not chip.flagged)
    return next(found, "all")


class Chips(QWidget):
    """One button for each of CHIPS, of which one is chosen."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        flow = FlowLayout(self, gap=2)
        for chip in CHIPS:
            button = QPushButton(tr(chip.text))
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr("Show: {which}", which=tr(chip.text)))
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
            button.setText(f"{tr(chip.text)} {number(chip.count(counts))}")

    def _restyle(self) -> None:
        size = theme.font("small").pixelSize()
        self.setStyleSheet(
            f"QPushButton {{ padding: 1px 7px; min-height: 18px; font-size: {size}px; }}"
            "QPushButton:focus { padding: 0 6px; }"
        )


class ActiveFilters(QWidget):
    """A chip for each thing the list is filtered by; pressing one takes it away."""

    removed = Signal(Filter)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=SPACE[1])
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_filters(self, filters: Sequence[Active]) -> None:
        """Show these in place of others."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in filters:
            self._flow.addWidget(self._chip(one))
        self.setVisible(bool(filters))
        self.updateGeometry()

    def _chip(self, one: Active) -> QPushButton:
        button = QPushButton(self)
        metrics = button.fontMetrics()
        shown = metrics.elidedText(one.text, Qt.TextElideMode.ElideRight, _CHIP_WIDTH)
        button.setText(shown.replace("&", "&&"))
        button.setIcon(icon("reject"))
        button.setIconSize(QSize(11, 11))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the words
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tr("Take this filter away: {filter}", filter=one.text))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self.removed.emit(one.without))
        return button

    def _restyle(self) -> None:
        size = theme.font("small").pixelSize()
        soft, line = theme.colour("accent_soft").name(), theme.colour("accent").name()
        self.setStyleSheet(
            f"QPushButton {{ padding: 0 8px; min-height: 20px; font-size: {size}px;"
            f" background: {soft}; border: 1px solid transparent; border-radius: 10px; }}"
            f"QPushButton:hover, QPushButton:focus {{ border-color: {line}; }}"
        )


class Summary(QWidget):
    """How many of the articles are shown, and the way back to all of them."""

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = QLabel()
        self._text.setProperty("muted", True)
        self._text.setAccessibleName(tr("Articles shown"))
        self._text.setWordWrap(True)
        self._all = QPushButton(tr("Show all"))
        self._all.setProperty("quiet", True)
        self._all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._all.setToolTip(tr("Take all filters away, and what is searched"))
        self._all.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[1])
        row.addWidget(self._text, 1)
        row.addWidget(self._all, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_state(self, sentence: str, *, filtered: bool) -> None:
        """Say `sentence`; where nothing is filtered there is nothing to say."""
        self._text.setText(sentence)
        self.setVisible(filtered)

    def _restyle(self) -> None:
        size = theme.font("small").pixelSize()
        self.setStyleSheet(
            f"QLabel {{ font-size: {size}px; }}"
            f"QPushButton {{ padding: 0 6px; min-height: 18px; font-size: {size}px;"
            f" color: {theme.colour('accent').name()}; }}"
        )
