"""The article list as an item model, read from the project a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.session.wording import described

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from annotator.core.changes import Changes
    from annotator.core.models import ArticleRow, Status
    from annotator.session.session import Session
    from annotator.store.articles import Query

PAGE = 100
PAGES_KEPT = 20

ROW_ROLE = Qt.ItemDataRole.UserRole
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE)

Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractListModel):
    """The articles that a query selects; `ROW_ROLE` gives an `ArticleRow`.

    Holds the ids of all of them and the rows of a few pages, so that 100,000 articles cost
    what 100 do. `selected` is emitted when a query or a change gave another selection.
    """

    selected = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query: Query | None = None
        self._ids: list[int] = []
        self._places: dict[int, int] | None = None
        self._pages: OrderedDict[int, dict[int, ArticleRow]] = OrderedDict()
        session.project_changed.connect(self.reload)
        session.changed.connect(self._follow)

    # What is selected ------------------------------------------------------------------

    @property
    def query(self) -> Query:
        """Which articles are shown, in which order."""
        if self._query is None:
            from annotator.store.articles import Query

            self._query = Query()
        return self._query

    def set_filter(
        self, *, text: str = "", statuses: frozenset[Status] = frozenset(), flagged: bool = False
    ) -> None:
        """Show the articles with `text` in title, source, date or language, and such a status."""
        self._select(replace(self.query, text=text.strip(), statuses=statuses, flagged=flagged))

    def set_sort(self, key: str, *, descending: bool = False) -> None:
        """Order by "id" (as imported), "title", "language", "source", "date", "status", "open"."""
        self._select(replace(self.query, sort=key, descending=descending))

    def _select(self, query: Query) -> None:
        if query != self._query:
            self._query = query
            self.reload()

    def reload(self) -> None:
        """Select anew."""
        self.beginResetModel()
        self._pages.clear()
        self._places = None
        self._ids = self._read_ids()
        self.endResetModel()
        self.selected.emit()

    def _read_ids(self) -> list[int]:
        project = self._session.project
        if project is None:
            return []
        from annotator.store import articles

        with project.read() as conn:
            return articles.ids(conn, self.query, project.annotator_id)

    # Qt's side -------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All selected articles."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, the whole row under `ROW_ROLE`, or the row in words for those who hear it."""
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.row_at(index.row())
        if row is None or role == ROW_ROLE:
            return row
        return described(row) if role == Qt.ItemDataRole.AccessibleTextRole else row.title

    # Articles and places -----------------------------------------------------------------

    def article_id(self, place: int) -> int | None:
        """The article at a place of the list."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, article_id: int | None) -> int | None:
        """Where an article stands in the list; None if it is not selected."""
        if article_id is None:
            return None
        if self._places is None:
            self._places = {i: place for place, i in enumerate(self._ids)}
        return self._places.get(article_id)

    def row_at(self, place: int) -> ArticleRow | None:
        """What the list shows at a place; None if the article is gone."""
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read(self._ids[number * PAGE : (number + 1) * PAGE])
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page.get(self._ids[place])

    def _read(self, article_ids: list[int]) -> dict[int, ArticleRow]:
        project = self._session.project
        if project is None:
            return {}
        from annotator.store import articles

        with project.read() as conn:
            return articles.rows(conn, article_ids, project.annotator_id)

    def _follow(self, changes: Changes) -> None:
        if changes.listing or len(changes.articles) > PAGE * PAGES_KEPT:
            self.reload()
            return
        query = self.query
        filtered = bool(query.text or query.statuses or query.flagged)
        places = {article_id: self.place_of(article_id) for article_id in changes.articles}
        wanted = [i for i, place in places.items() if filtered or self._is_held(place)]
        if not wanted:
            return
        fresh = self._read(wanted)
        if filtered and any((places[i] is not None) != self._fits(fresh.get(i)) for i in wanted):
            self.reload()
            return
        for article_id, row in fresh.items():
            place = places[article_id]
            if place is not None and self._is_held(place):
                self._pages[place // PAGE][article_id] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def _is_held(self, place: int | None) -> bool:
        return place is not None and place // PAGE in self._pages

    def _fits(self, row: ArticleRow | None) -> bool:
        """Whether the filter selects a row; where it is sorted is not asked."""
        query = self.query
        if row is None or (query.statuses and row.status not in query.statuses):
            return False
        shown = "\n".join((row.title, row.source, row.language, row.date))
        return query.text.lower() in shown.lower() and (row.flagged or not query.flagged)
