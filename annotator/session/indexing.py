"""The search index in a thread of its own, so that no query and no writing holds the window."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.search import Wanted
    from annotator.store.search import Entry, SearchIndex

log = logging.getLogger(__name__)

Raw = tuple[int, bytes, str, str, str]
"""An article to index: id, version, title, what is said about it, text."""


class IndexThread(QObject):
    """Owns a `SearchIndex`; what is asked of it is answered by signals, in the caller's thread.

    `opened` gives the versions and lengths of what is indexed, `added` the lengths of the
    articles just indexed, `found` the number of a question with the articles that fit. A
    damaged file is made anew; where none can be written the index is a temporary one. `lost`
    says that what was indexed is gone.
    """

    opened = Signal(object, object)
    added = Signal(object)
    found = Signal(int, object)
    lost = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = path
        self._index: SearchIndex | None = None
        self._jobs: deque[Callable[[SearchIndex], None]] = deque()
        self._urgent: deque[Callable[[SearchIndex], None]] = deque()  # before any question
        self._questions: deque[tuple[int, Wanted, bool]] = deque()
        self._asked: tuple[int, bool] | None = None
        self._ending = False
        self._wake = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="search index", daemon=True)

    def begin(self) -> None:
        """Open the index and begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """End the thread; what was asked and not answered is dropped."""
        with self._wake:
            self._ending = True
            self._interrupt()
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join()

    def add(self, raw: list[Raw]) -> None:
        """Index these articles."""
        self._queue(lambda index: self._add(index, raw))

    def forget(self, article_ids: list[int]) -> None:
        """These articles are gone."""
        self._queue(lambda index: index.forget(article_ids), urgent=True)

    def ask(self, number: int, wanted: Wanted, *, stale: bool) -> None:
        """Find the articles that fit; with `stale`, earlier questions that said so are dropped."""
        with self._wake:
            if stale:
                self._questions = deque(q for q in self._questions if not q[2])
                if self._asked is not None and self._asked[1]:
                    self._interrupt()
            self._questions.append((number, wanted, stale))
            self._wake.notify()

    def _queue(self, job: Callable[[SearchIndex], None], *, urgent: bool = False) -> None:
        with self._wake:
            (self._urgent if urgent else self._jobs).append(job)
            self._wake.notify()

    def _interrupt(self) -> None:
        if self._index is not None and self._asked is not None:
            self._index.interrupt()

    # In the thread ---------------------------------------------------------------------

    def _run(self) -> None:
        from annotator.store import search

        self._open(search)
        while self._index is not None:
            with self._wake:
                while not (self._urgent or self._questions or self._jobs or self._ending):
                    self._wake.wait()
                if self._ending:
                    break
                job = self._next()
            try:
                job(self._index)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                    self._begin_anew(search, error)
            except sqlite3.Error as error:
                self._begin_anew(search, error)
        if self._index is not None:
            self._index.close()

    def _next(self) -> Callable[[SearchIndex], None]:
        if self._urgent:
            return self._urgent.popleft()
        if not self._questions:
            return self._jobs.popleft()
        number, wanted, stale = self._questions.popleft()
        self._asked = (number, stale)
        return lambda index: self._answer(index, number, wanted)

    def _open(self, search: Any) -> None:
        for path in (self._path, self._path, None):
            try:
                self._index = search.SearchIndex(path)
                break
            except (sqlite3.Error, OSError) as error:
                log.info("the search index can't be opened: %s", error)
                _remove(path)
        else:
            return
        self._path = path
        assert self._index is not None
        if self._index.wasteful:
            self._index.clear()
        self.opened.emit(self._index.versions(), self._index.lengths())

    def _begin_anew(self, search: Any, error: sqlite3.Error) -> None:
        """Damaged, or the disk is full: begin again, with a temporary index the second time."""
        log.info("the search index is made anew: %s", error)
        assert self._index is not None
        self._index.close()
        _remove(self._path)
        with self._wake:
            self._jobs.clear()
            self._urgent.clear()
        self._path = None
        self.lost.emit()
        self._open(search)

    def _answer(self, index: SearchIndex, number: int, wanted: Wanted) -> None:
        try:
            found = index.find(wanted)
        finally:
            with self._wake:
                self._asked = None
        self.found.emit(number, frozenset(found))

    def _add(self, index: SearchIndex, raw: list[Raw]) -> None:
        index.add([_entry(*article) for article in raw])
        self.added.emit({article[0]: len(article[4]) for article in raw})


def _entry(article_id: int, version: bytes, title: str, about: str, text: str) -> Entry:
    from annotator.core.folding import fold
    from annotator.store.search import Entry

    return Entry(article_id, version, fold(title), fold(about), fold(text), len(text))


def _remove(path: Path | None) -> None:
    if path is not None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
