"""The articles that an import would bring as a table: tick what is to come in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.language import mark, number, tr
from annotator.ops.import_look import Fate, Incoming
from annotator.session.import_preview import fate_text, spans_by_label
from annotator.session.wording import short_date

Index = QModelIndex | QPersistentModelIndex

COLUMNS = (
    mark("Title"),
    mark("Result"),
    mark("Language"),
    mark("Date"),
    mark("Length"),
    mark("Spans"),
    mark("From"),
)
TITLE, FATE, LANGUAGE, DATE, LENGTH, SPANS, FROM = range(len(COLUMNS))
FATE_ROLE = Qt.ItemDataRole.UserRole


class IncomingModel(QAbstractTableModel):
    """Rows of a preview; an article that would come in can be unticked, and stays so.

    What was unticked is remembered by its text, so that other choices don't tick it again.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Incoming] = []
        self._rows: list[Incoming] = []
        self._unticked: set[str] = set()
        self._only_new = False

    def show(self, incoming: list[Incoming]) -> None:
        """Show these, in their order."""
        self.beginResetModel()
        self._all = incoming
        self._rows = [one for one in incoming if self._is_shown(one)]
        self.endResetModel()

    def show_only_new(self, only: bool) -> None:
        """Whether what does not come in is hidden."""
        self._only_new = only
        self.show(self._all)

    @property
    def unticked(self) -> frozenset[str]:
        """Hashes of the texts that are not to come in."""
        return frozenset(self._unticked)

    @property
    def left_out(self) -> int:
        """How many of the articles here that could come in are unticked."""
        return sum(1 for one in self._all if _is_new(one) and one.digest in self._unticked)

    def tick_all(self, on: bool) -> None:
        """Tick or untick everything that could come in."""
        new = {one.digest for one in self._all if _is_new(one)}
        self._unticked = self._unticked - new if on else self._unticked | new
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked.emit()

    def at(self, row: int) -> Incoming | None:
        """What stands in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, one: Incoming | None) -> int:
        """The row with the same article or place; 0 if there is none any more."""
        if one is None:
            return 0
        same = (i for i, row in enumerate(self._rows) if _key(row) == _key(one))
        return next(same, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Those of COLUMNS."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The title of what could come in can be ticked."""
        flags = super().flags(index)
        one = self.at(index.row())
        if one is not None and _is_new(one) and index.column() == TITLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's words, its tick, and the fate under `FATE_ROLE`."""
        one = self.at(index.row())
        if one is None:
            return None
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _cell(one, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == TITLE and _is_new(one):
            off = one.digest in self._unticked
            return Qt.CheckState.Unchecked if off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.TextAlignmentRole and column == LENGTH:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(one, column)
        return one.fate.value if role == FATE_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick an article."""
        one = self.at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or one is None or not _is_new(one):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._unticked.discard(one.digest)
        else:
            self._unticked.add(one.digest)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def _is_shown(self, one: Incoming) -> bool:
        return _is_new(one) or not self._only_new

    def _spoken(self, one: Incoming, column: int) -> str:
        if column != TITLE:
            return _cell(one, column)
        left_out = _is_new(one) and one.digest in self._unticked
        state = tr("left out") if left_out else fate_text(one)
        return f"{_cell(one, TITLE)}, {state}"


def _is_new(one: Incoming) -> bool:
    return one.fate is Fate.NEW


def _key(one: Incoming) -> tuple[str, str]:
    return (one.path, one.place) if one.record is None or one.place else (one.path, "")


def _cell(one: Incoming, column: int) -> str:
    record = one.record
    if column == TITLE:
        return " ".join(one.title.split()) or Path(one.path).name
    if column == FATE:
        return fate_text(one)
    if column == FROM:
        return ", ".join(part for part in (Path(one.path).name, one.place) if part)
    if record is None:
        return ""
    if column == LANGUAGE:
        return record.language
    if column == DATE:
        return short_date(record.date)
    return number(len(record.text)) if column == LENGTH else spans_by_label(one)
