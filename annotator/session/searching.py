"""Searching the whole project: the index is kept up to date beside the work, and asked.

Texts are read from the project a few at a time between the window's events and handed to the
index's thread, which folds and stores them. A search before all is indexed finds what is, says
so, and is answered anew as the index grows.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from hashlib import sha256
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.search import Wanted, parse

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from annotator.core.changes import Changes
    from annotator.session.indexing import IndexThread, Raw
    from annotator.session.session import Session

SLICE = 0.006
PAUSE = 5  # between two slices, ms
AFTER_OPENING = 300  # the window is painted first, ms
AT_ONCE = 500  # articles looked at in one go
BATCH = 100  # articles indexed in one go
ROUND = 1.0  # a search is answered anew this often while the index grows, s
KEPT_DAYS = 180


@dataclass(frozen=True)
class Hits:
    """The articles that a search found; `complete` says whether all were looked through."""

    wanted: Wanted
    ids: frozenset[int]
    complete: bool


class Searching(QObject):
    """Part of the session: `search` what the list shows, `candidates` for whoever else asks.

    `found` gives the `Hits` of the latest search, None when nothing is searched any more;
    `progressed` says that `indexed` of `total` articles can be found by their words now.
    """

    found = Signal(object)
    progressed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._thread: IndexThread | None = None
        self._known: dict[int, bytes] = {}
        self._seen: set[int] = set()
        self._missing: list[int] = []
        self._versions: dict[int, bytes] = {}
        self._lengths: dict[int, int] = {}
        self._looked_to = 0
        self._under_way = 0
        self._through = False
        self._wanted = Wanted()
        self._number = self._asked = 0
        self._waiting: dict[int, Callable[[frozenset[int], bool], None]] = {}
        self._answered_at = 0.0
        self._start = QTimer(self, singleShot=True, interval=AFTER_OPENING)
        self._start.timeout.connect(self._begun)
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._slice)
        session.project_changed.connect(self._change_project)
        session.changed.connect(self._follow)
        session.idle.connect(self._go_on)

    # What others ask ---------------------------------------------------------------------

    @property
    def complete(self) -> bool:
        """Whether every article of the project can be found by its words."""
        return self._through and not self._missing and not self._under_way

    @property
    def indexed(self) -> int:
        """How many articles can be found by their words."""
        return len(self._known)

    @property
    def lengths(self) -> dict[int, int]:
        """How many characters the indexed articles have."""
        return self._lengths

    @property
    def wanted(self) -> Wanted:
        """What was searched last."""
        return self._wanted

    def search(self, typed: str) -> None:
        """Look for `typed` in titles, texts and what is known of articles; see `found`."""
        wanted = parse(typed)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._ask()
        else:
            self._asked = 0
            self.found.emit(None)

    def candidates(self, words: Wanted, then: Callable[[frozenset[int], bool], None]) -> None:
        """Call `then(ids, complete)` with the articles that have all these words.

        Unless complete, any article that is not among them may have them too.
        """
        thread = self._begun()
        self._number += 1
        self._waiting[self._number] = then
        thread.ask(self._number, words, stale=False)

    # The project and its index -----------------------------------------------------------

    def _change_project(self) -> None:
        self._end()
        if self._session.project is not None:
            self._start.start()

    def _end(self) -> None:
        self._start.stop()
        self._timer.stop()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.close()
            thread.deleteLater()
        self._waiting.clear()
        self._wanted, self._asked = Wanted(), 0
        self._lose()

    def _lose(self) -> None:
        self._known, self._lengths = {}, {}
        self._under_way = 0
        self._look_again()

    def _look_again(self) -> None:
        self._seen, self._missing = set(), []
        self._looked_to, self._through = 0, False

    def _begun(self) -> IndexThread:
        """The thread of the open project's index, begun now if need be."""
        from annotator.session.indexing import IndexThread

        self._start.stop()
        if self._thread is None:
            assert self._session.path is not None
            thread = self._thread = IndexThread(_file_for(self._session.path), self)
            thread.opened.connect(lambda *known: self._opened(thread, *known))
            thread.added.connect(lambda lengths: self._added(thread, lengths))
            thread.found.connect(lambda *answer: self._take(thread, *answer))
            thread.lost.connect(lambda: self._lose() if thread is self._thread else None)
            thread.begin()
        return self._thread

    def _opened(
        self, thread: IndexThread, known: dict[int, bytes], lengths: dict[int, int]
    ) -> None:
        if thread is self._thread:
            self._known, self._lengths = known, lengths
            self._look_again()
            self._timer.start()

    def _added(self, thread: IndexThread, lengths: dict[int, int]) -> None:
        if thread is not self._thread:
            return
        self._under_way = 0
        self._lengths.update(lengths)
        for article_id in lengths:
            self._known[article_id] = self._versions.pop(article_id, b"")
        self._go_on()
        self._tell_progress()

    def _follow(self, changes: Changes) -> None:
        if changes.listing and self._thread is not None:
            self._look_again()
            self._go_on()

    def _go_on(self) -> None:
        if self._thread is not None and self._session.project is not None and not self.complete:
            self._timer.start()

    def _slice(self) -> None:
        project, thread = self._session.project, self._thread
        if project is None or thread is None or self._session.busy or self._under_way:
            self._timer.stop()  # `idle` or `_added` goes on
            return
        until = perf_counter() + SLICE
        with project.read() as conn:
            while not self._through and len(self._missing) < BATCH and perf_counter() < until:
                self._look(conn)
            if len(self._missing) >= BATCH or (self._through and self._missing):
                self._hand_over(conn, thread)
        if self._through and not self._missing and not self._under_way:
            self._timer.stop()
            self._tell_progress()

    def _look(self, conn: Connection) -> None:
        """Compare the versions of some articles with those indexed."""
        from annotator.store import listing

        rows = listing.versions(conn, after=self._looked_to, limit=AT_ONCE)
        for article_id, version in rows:
            self._seen.add(article_id)
            if self._known.get(article_id) != version:
                self._missing.append(article_id)
                self._versions[article_id] = version
        if rows:
            self._looked_to = rows[-1][0]
            return
        self._through = True
        gone = [i for i in self._known if i not in self._seen]
        if gone and self._thread is not None:
            self._thread.forget(gone)
            for article_id in gone:
                del self._known[article_id]
                self._lengths.pop(article_id, None)

    def _hand_over(self, conn: Connection, thread: IndexThread) -> None:
        from annotator.store import listing

        batch, self._missing = self._missing[:BATCH], self._missing[BATCH:]
        raw: list[Raw] = [
            (row[0], self._versions[row[0]], *row[1:]) for row in listing.to_index(conn, batch)
        ]
        self._under_way = len(raw)
        self._timer.stop()
        if raw:
            thread.add(raw)
        else:
            self._go_on()

    # Questions ---------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._session.project is None:
            return
        thread = self._begun()
        self._number += 1
        self._asked = self._number
        thread.ask(self._number, self._wanted, stale=True)

    def _take(self, thread: IndexThread, number: int, ids: frozenset[int]) -> None:
        if thread is not self._thread:
            return
        if number == self._asked:
            self._asked = 0
            self.found.emit(Hits(self._wanted, ids, self.complete))
        elif number in self._waiting:
            self._waiting.pop(number)(ids, self.complete)

    def _tell_progress(self) -> None:
        self.progressed.emit()
        now = perf_counter()
        if self._wanted and (self.complete or now - self._answered_at > ROUND):
            self._answered_at = now
            self._ask()


def _file_for(project: Path) -> Path:
    """Where the index of a project file lies, with those of projects long gone taken away."""
    from annotator.paths import cache_dir

    folder = cache_dir() / "search"
    try:
        oldest = time.time() - KEPT_DAYS * 86400
        for file in folder.glob("*.index*"):
            if file.stat().st_mtime < oldest:
                file.unlink(missing_ok=True)
    except OSError:  # nothing to tidy, or not ours
        pass
    name = sha256(str(project.absolute()).encode("utf8", "surrogateescape")).hexdigest()[:24]
    return folder / f"{name}.index"
