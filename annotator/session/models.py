"""The article list as an item model, read from the project a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from annotator.core.query import Filter, Query, Sort
from annotator.core.search import Snippet, Wanted, snippet
from annotator.session.wording import described

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QObject
    from sqlalchemy import Connection

    from annotator.core.changes import Changes
    from annotator.core.models import ArticleRow
    from annotator.session.searching import Hits
    from annotator.session.session import Session

PAGE = 100
PAGES_KEPT = 20
SNIPPETS_KEPT = 500
LOOKED_THROUGH = 100_000  # characters of a text, for a snippet
FIRST_SLICE = 0.03
SLICE = 0.012

ROW_ROLE = Qt.ItemDataRole.UserRole
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE)

Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractListModel):
    """The articles that a query selects; `ROW_ROLE` gives an `ArticleRow`.

    Holds the ids of all of them and the rows of a few pages, so that 100,000 articles cost
    what 100 do. What takes longer is selected in slices, what is typed is searched in another
    thread; until then the list stays as it was. `selected` is emitted when a query or a change
    gave another selection, `busy` while one is under way.
    """

    selected = Signal()
    busy_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query = Query()
        self._hits: Hits | None = None
        self._chosen: list[int] = []  # by the filter, whatever is searched
        self._outdated = False
        self._ids: list[int] = []
        self._places: dict[int, int] | None = None
        self._pages: OrderedDict[int, dict[int, ArticleRow]] = OrderedDict()
        self._snippets: OrderedDict[int, Snippet | None] = OrderedDict()
        self._steps: Generator[None, None, list[int]] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(lambda: self._go_on(SLICE))
        session.project_changed.connect(self._begin)
        session.changed.connect(self._follow)
        session.searching.found.connect(self._take)

    # What is selected ------------------------------------------------------------------

    @property
    def query(self) -> Query:
        """Which articles are shown, in which order."""
        return self._query

    @property
    def session(self) -> Session:
        """Whose articles they are."""
        return self._session

    @property
    def wanted(self) -> Wanted | None:
        """What the articles shown were found by, None where nothing is searched."""
        return self._hits.wanted if self._hits else None

    @property
    def complete(self) -> bool:
        """Whether all articles were looked through for what is searched."""
        return self._hits is None or self._hits.complete

    @property
    def busy(self) -> bool:
        """Whether another selection is under way."""
        answered = self._hits.wanted if self._hits else Wanted()
        return self._steps is not None or self._session.searching.wanted != answered

    def set_filter(self, filter_: Filter) -> None:
        """Show the articles that `filter_` lets through."""
        order = {"sort": self._query.sort, "descending": self._query.descending}
        self._select(Query(**{**filter_.model_dump(), **order}))

    def set_sort(self, key: Sort, *, descending: bool = False) -> None:
        """Order the articles."""
        self._select(self._query.model_copy(update={"sort": key, "descending": descending}))

    def _select(self, query: Query) -> None:
        before, self._query = self._query, query
        if before.model_copy(update={"text": query.text}) != query:
            self.reload()
        if before.text != query.text:
            self._session.searching.search(query.text)

    def _begin(self) -> None:
        """Another project, or none."""
        self._hits = None
        self.reload()
        if self._session.project is not None:
            self._session.searching.search(self._query.text)

    def reload(self) -> None:
        """Select anew."""
        self._stop()
        self._outdated = False
        project = self._session.project
        if project is None:
            self._chosen = []
            self._show()
            return
        from annotator.store import selecting

        query, lengths = self._query, self._session.searching.lengths

        def steps(conn: Connection) -> Generator[None, None, list[int]]:
            return selecting.select_ids(conn, query, project.annotator_id, lengths=lengths)

        with project.read() as conn:
            self._steps = steps(conn)
        self._go_on(FIRST_SLICE)

    def _go_on(self, seconds: float) -> None:
        project = self._session.project
        if project is None or self._steps is None:
            self._stop()
            return
        until = perf_counter() + seconds
        try:
            with project.read():
                while perf_counter() < until:
                    next(self._steps)
        except StopIteration as stop:
            self._stop()
            self._chosen = stop.value
            self._show()
            return
        if not self._timer.isActive():
            self._timer.start()
            self.busy_changed.emit()

    def _stop(self) -> None:
        self._timer.stop()
        self._steps = None

    def _take(self, hits: Hits | None) -> None:
        """The answer to a search."""
        if hits is None and self._hits is None:
            return
        if hits is None or self._hits is None or hits.wanted != self._hits.wanted:
            self._snippets.clear()
        self._hits = hits
        if self._outdated:
            self.reload()
        elif self._steps is None:
            self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._places = None
        hits = self._hits.ids if self._hits else None
        self._ids = self._chosen if hits is None else [i for i in self._chosen if i in hits]
        self.endResetModel()
        self.selected.emit()
        self.busy_changed.emit()

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

    def length(self, article_id: int) -> int | None:
        """How many characters a text has, as far as it is indexed."""
        return self._session.searching.lengths.get(article_id)

    def snippet(self, article_id: int) -> Snippet | None:
        """The text around what is searched; None where it stands elsewhere or nothing is."""
        if self._hits is None or self._session.project is None:
            return None
        if article_id not in self._snippets:
            from annotator.store import listing

            with self._session.project.read() as conn:
                text = listing.beginning(conn, article_id, LOOKED_THROUGH)
            self._snippets[article_id] = snippet(text, self._hits.wanted)
            while len(self._snippets) > SNIPPETS_KEPT:
                self._snippets.popitem(last=False)
        return self._snippets[article_id]

    def _read(self, article_ids: list[int]) -> dict[int, ArticleRow]:
        project = self._session.project
        if project is None:
            return {}
        from annotator.store import listing

        with project.read() as conn:
            return listing.rows(conn, article_ids, project.annotator_id)

    def _follow(self, changes: Changes) -> None:
        if changes.listing or len(changes.articles) > PAGE * PAGES_KEPT:
            self.reload()
            return
        if not changes.articles or self._session.project is None:
            return
        filtered = self._query.filter.model_copy(update={"text": ""}) != Filter()
        places = {article_id: self.place_of(article_id) for article_id in changes.articles}
        held = [i for i, place in places.items() if self._is_held(place)]
        if filtered and self._others_fit(places):
            self.reload()
        elif held:
            self._refresh(held, places)

    def _others_fit(self, places: dict[int, int | None]) -> bool:
        """Whether of some articles others fit now; where they are sorted is not asked.

        Nor is who changed them and when: what is just being worked on stays where it is.
        """
        from annotator.store import selecting

        project = self._session.project
        assert project is not None
        asked = list(places)
        with project.read() as conn:
            fits = selecting.fitting(conn, self._query, project.annotator_id, within=asked)
        if self._hits is not None:
            self._outdated = True  # what does not show may fit or not fit now
            fits &= self._hits.ids
        shown = {i for i, place in places.items() if place is not None}
        return not shown <= fits if self._query.by_change else fits != shown

    def _refresh(self, held: list[int], places: dict[int, int | None]) -> None:
        for article_id, row in self._read(held).items():
            place = places[article_id]
            assert place is not None
            self._pages[place // PAGE][article_id] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def _is_held(self, place: int | None) -> bool:
        return place is not None and place // PAGE in self._pages
