"""The places of the same words as rows to tick, with what is labelled there now and a filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.alike import Found
from annotator.core.surroundings import surroundings
from annotator.language import mark, tr
from annotator.session.span_rows import folded

if TYPE_CHECKING:
    from annotator.session.mentions import Place

HEADERS = (mark("Where"), mark("Now"), mark("Article"))
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)

Index = QModelIndex | QPersistentModelIndex
Spot = tuple[int, int, int]


class PlacesModel(QAbstractTableModel):
    """What has no annotation is ticked at first; what has the label already can't be ticked."""

    def __init__(self, label: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._places: list[Place] = []
        self._shown: list[Place] = []
        self._ticked: set[Spot] = set()
        self._typed: list[str] = []
        self._cut: dict[Spot, str] = {}

    def add(self, places: Sequence[Place]) -> None:
        """List more places."""
        self._places += places
        free = (place for place in places if place.found in (Found.FREE, Found.OPEN))
        self._ticked.update(map(_spot, free))
        fresh = [place for place in places if self._fits(place)]
        if fresh:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._shown += fresh
            self.endInsertRows()

    def set_filter(self, typed: str) -> None:
        """Show the places that have the typed words around them, in their label or title."""
        self._typed = folded(typed).split()
        self.beginResetModel()
        self._shown = [place for place in self._places if self._fits(place)]
        self.endResetModel()

    def tick(self, on: bool) -> None:
        """Tick all that are shown, or none of them."""
        spots = {_spot(place) for place in self._shown if self._can_be_ticked(place)}
        self._ticked = self._ticked | spots if on else self._ticked - spots
        if self._shown:
            last = self.index(len(self._shown) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    @property
    def ticked(self) -> list[Spot]:
        """Article, start and end of each place that is ticked, shown or not, in order."""
        return [spot for place in self._places if (spot := _spot(place)) in self._ticked]

    @property
    def count(self) -> int:
        """How many are ticked."""
        return len(self._ticked)

    @property
    def total(self) -> int:
        """How many places can be ticked."""
        return sum(map(self._can_be_ticked, self._places))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The places that fit the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The words with what is around them, the label now, the article's title."""
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """What the columns are."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column has the tick."""
        flags = super().flags(index)
        if not index.isValid() or index.column() > 0:
            return flags
        if self._can_be_ticked(self._shown[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and ticks."""
        if not index.isValid():
            return None
        place = self._shown[index.row()]
        if role in _SHOWN:
            return (self._around, self._now, _title)[index.column()](place)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            if not self._can_be_ticked(place):
                return None
            on = _spot(place) in self._ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a place or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        spot = _spot(self._shown[index.row()])
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(spot)
        else:
            self._ticked.discard(spot)
        self.dataChanged.emit(index, index, [role])
        return True

    def _can_be_ticked(self, place: Place) -> bool:
        return place.found is not Found.LABELLED or self._label not in place.labels

    def _around(self, place: Place) -> str:
        spot = _spot(place)
        if spot not in self._cut:
            self._cut[spot] = "".join(surroundings(place.text, place.start, place.end, room=40))
        return self._cut[spot]

    def _now(self, place: Place) -> str:
        labels = ", ".join(place.labels)
        if place.found is Found.FREE:
            return tr("not labelled")
        if place.found is Found.OPEN:
            return tr("{labels}, suggested", labels=labels)
        if place.found is Found.WITHIN:
            return tr("part of {labels}", labels=labels)
        return labels

    def _fits(self, place: Place) -> bool:
        if not self._typed:
            return True
        sought = folded(f"{self._around(place)}\n{self._now(place)}\n{place.title}")
        return all(word in sought for word in self._typed)


def _title(place: Place) -> str:
    return place.title or tr("without a title")


def _spot(place: Place) -> Spot:
    return (place.article_id, place.start, place.end)
