"""The rows of the list of spans, as Qt's views ask for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.models import Annotation
from annotator.session.span_rows import (
    Heading,
    Row,
    SpanRow,
    described,
    fitting,
    grouped,
    members,
    span_rows,
)

if TYPE_CHECKING:
    from annotator.core.changes import SpanRef
    from annotator.core.content import ArticleContent
    from annotator.core.scheme import LabelScheme

_FEW = 200  # rows taken away and put back one by one; more of them are a reset
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class SpanListModel(QAbstractTableModel):
    """All spans of the open article that fit the filter; it says only what became another.

    Accepting a suggestion as it is changes one row; a row that goes or comes leaves the others
    where they are, so that a view keeps its place and its selection.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content: ArticleContent | None = None
        self._scheme: LabelScheme | None = None
        self._grouped = True
        self._typed = ""
        self._known: dict[SpanRef, SpanRow] = {}
        self._rows: list[Row] = []
        self._places: dict[SpanRef, int] | None = None

    # What is listed ----------------------------------------------------------------------

    def show_content(self, content: ArticleContent | None, scheme: LabelScheme) -> None:
        """List the spans of `content`."""
        if content is self._content and scheme is self._scheme:
            return
        other = content is None or self._content is None
        if content is not None and self._content is not None:
            other = content.article.id != self._content.article.id
        self._content, self._scheme = content, scheme
        self._known = {} if other else self._known
        rows = span_rows(content, scheme, self._known) if content else []
        self._known = {row.mark.ref: row for row in rows}
        self._list(reset=other)

    def set_grouped(self, on: bool) -> None:
        """Under a heading for each label, or in text order."""
        if on != self._grouped:
            self._grouped = on
            self._list(reset=True)

    def set_filter(self, typed: str) -> None:
        """List those that have the typed words in their words, label, state or source."""
        if typed.split() != self._typed.split():
            self._typed = typed
            self._list(reset=True)

    @property
    def grouped(self) -> bool:
        """Whether there are headings."""
        return self._grouped

    @property
    def total(self) -> int:
        """How many spans the article has, whatever the filter lets through."""
        return len(self._known)

    def _list(self, *, reset: bool) -> None:
        rows = fitting(self._known.values(), self._typed)
        fresh = grouped(rows, self._scheme) if self._grouped and self._scheme else list[Row](rows)
        if reset:
            self._reset(fresh)
        else:
            self._follow(fresh)

    def _reset(self, fresh: list[Row]) -> None:
        self.beginResetModel()
        self._rows, self._places = fresh, None
        self.endResetModel()

    def _follow(self, fresh: list[Row]) -> None:
        old = self._rows
        first = _same(old, fresh)
        last = _same(old[first:][::-1], fresh[first:][::-1])
        gone, came = len(old) - first - last, len(fresh) - first - last
        if gone + came > _FEW:
            self._reset(fresh)
            return
        self._places = None
        if gone:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            self._rows = old[:first] + old[first + gone :]
            self.endRemoveRows()
        if came:
            self.beginInsertRows(QModelIndex(), first, first + came - 1)
            self._rows = self._rows[:first] + fresh[first : first + came] + self._rows[first:]
            self.endInsertRows()
        before, self._rows = self._rows, fresh
        changed = [i for i, (a, b) in enumerate(zip(before, fresh, strict=True)) if a != b]
        for start, stop in _runs(changed):
            self.dataChanged.emit(self.index(start, 0), self.index(stop, 0))

    # Rows and places -----------------------------------------------------------------------

    def row_at(self, place: int) -> Row | None:
        """The row at a place of the list."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, ref: SpanRef | None) -> int | None:
        """Where a span stands in the list; None if it is not listed."""
        if self._places is None:
            self._places = {
                row.mark.ref: i for i, row in enumerate(self._rows) if isinstance(row, SpanRow)
            }
        return self._places.get(ref) if ref else None

    def places_after(self, refs: Iterable[SpanRef]) -> list[int]:
        """Where these spans stand by now: a suggestion may have become an annotation."""
        wanted = set(refs)
        proposed = {ref.id for ref in wanted if ref.kind == "suggestion"}
        return [
            place
            for place, row in enumerate(self._rows)
            if isinstance(row, SpanRow) and (row.mark.ref in wanted or _origin(row) in proposed)
        ]

    def spans_at(self, places: Iterable[int]) -> list[SpanRow]:
        """The spans at these places in list order; a heading stands for all below it."""
        found = {
            row.mark.ref: row
            for place in sorted(set(places))
            if 0 <= place < len(self._rows)
            for row in members(self._rows, place)
        }
        return list(found.values())

    def next_ref(self, decided: Sequence[SpanRow], *, open_only: bool) -> SpanRef | None:
        """The span to go to when these are decided: the next below the last of them.

        With `open_only` the next suggestion, from the top after the last; else any, and the
        last one left where nothing is below. None if there is none.
        """
        refs = {row.mark.ref for row in decided}
        last = max((self.place_of(ref) or 0 for ref in refs), default=-1)
        others = [
            (place, row.mark.ref)
            for place, row in enumerate(self._rows)
            if isinstance(row, SpanRow) and row.mark.ref not in refs
            if row.mark.suggested or not open_only
        ]
        below = next((ref for place, ref in others if place > last), None)
        if below is None and others:
            return others[0 if open_only else -1][1]
        return below

    # Qt's side -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Spans and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One, in which the delegate draws all of a row."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, or the row in words for those who hear it."""
        row = self.row_at(index.row()) if role in _ROLES and index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(row)
        return row.label if isinstance(row, Heading) else row.words


def _origin(row: SpanRow) -> int | None:
    """The suggestion that an annotation came from."""
    span = row.mark.span
    return span.suggestion_id if isinstance(span, Annotation) else None


def _same(old: Sequence[Row], fresh: Sequence[Row]) -> int:
    """How many rows at the beginning are the same, by what they are about."""
    for place, (a, b) in enumerate(zip(old, fresh, strict=False)):
        if a is not b and (type(a) is not type(b) or a.key != b.key):
            return place
    return min(len(old), len(fresh))


def _runs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    start = previous = -2
    for place in places:
        if place != previous + 1:
            if start >= 0:
                yield start, previous
            start = place
        previous = place
    if start >= 0:
        yield start, previous
