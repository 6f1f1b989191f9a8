"""The article list as an item model, read from the project a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from annotator.core.changes import Changes
    from annotator.core.models import ArticleRow, Status
    from annotator.session.session import Session
    from annotator.store.articles import Query

PAGE = 100
PAGES_KEPT = 20

ROW_ROLE = Qt.ItemDataRole.UserRole

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
        """The title, or the whole row under `ROW_ROLE`."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, ROW_ROLE):
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        return row if role == ROW_ROLE else row.title

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
        if changes.listing:
            self.reload()
            return
        shown = {
            article_id: place
            for article_id in changes.articles
            if (place := self.place_of(article_id)) is not None
        }
        stale = [i for i, place in shown.items() if place // PAGE in self._pages]
        if not stale:
            return
        fresh = self._read(stale)
        moved = False
        for article_id in stale:
            place = shown[article_id]
            page = self._pages[place // PAGE]
            before, after = page.get(article_id), fresh.get(article_id)
            moved = moved or self._no_longer_fits(before, after)
            if after is not None:
                page[article_id] = after
            index = self.index(place)
            self.dataChanged.emit(index, index)
        if moved:
            self.reload()

    def _no_longer_fits(self, before: ArticleRow | None, after: ArticleRow | None) -> bool:
        """Whether a row left the filter; one that merely sorts elsewhere stays until asked."""
        if before is None or after is None:
            return True
        query = self.query
        out = bool(query.statuses) and after.status not in query.statuses
        return out or (query.flagged and not after.flagged)
