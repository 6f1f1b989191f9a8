"""Articles by their titles, as fast at 100,000 as at ten."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.matching import Name, folded

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.session.session import Session

CHUNK = 500
"""How many titles are read before the window gets its turn: some milliseconds' worth."""
_CANDIDATES = 300
_TOLD = 20
"""After how many pieces it is said that there are more titles."""


class Titles(QObject):
    """Finds articles by parts of their titles; `grew` says that more titles are known now.

    Titles are read a piece at a time while the program is idle, once something asks for them,
    and held folded: some bytes more than their letters. What was read is forgotten when articles
    come or go.
    """

    grew = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_more)
        self._last = 0
        self._forget()
        session.project_changed.connect(self._forget)
        session.changed.connect(self._follow)

    @property
    def complete(self) -> bool:
        """Whether all titles of the project are known."""
        return self._complete

    def read(self) -> None:
        """Begin to read the titles, if that has not been done."""
        if not self._complete and self._session.project is not None:
            self._reading.start()

    def stop(self) -> None:
        """Read no more for now."""
        self._reading.stop()

    def find(self, typed: str, limit: int) -> list[tuple[int, str]]:
        """Id and title of the articles that `typed` names best, among those known so far."""
        words = folded(typed).split()
        if not words:
            return self._titles([int(i) for ids in self._ids[:1] for i in ids[:limit]])
        ranked = []
        for place, (number, line, text) in enumerate(self._candidates(words)):
            found = Name(text).match(" ".join(words))
            if found is not None:
                ranked.append((found.cost, place, int(self._ids[number][line])))
        return self._titles([article_id for _, _, article_id in sorted(ranked)[:limit]])

    def _candidates(self, words: list[str]) -> list[tuple[int, int, str]]:
        """Titles with all words: those that begin with the first come first, with any last."""
        longest = max(words, key=len)
        found: dict[tuple[int, int], str] = {}
        blobs = [(number, blob) for number, blob in enumerate(self._blobs) if longest in blob]
        for sought in (f"\n{words[0]}", f" {longest}", longest):
            for number, blob in blobs:
                self._search(number, blob, sought, words, found)
                if len(found) >= _CANDIDATES:
                    break
        return [(number, line, text) for (number, line), text in found.items()]

    def _search(
        self,
        number: int,
        blob: str,
        sought: str,
        words: list[str],
        found: dict[tuple[int, int], str],
    ) -> None:
        place, counted, line = blob.find(sought), 0, -1
        while place >= 0 and len(found) < _CANDIDATES:
            inside = place + sought.startswith("\n")
            start, end = blob.rfind("\n", 0, inside) + 1, blob.find("\n", inside)
            line += blob.count("\n", counted, start)
            counted = start
            text = blob[start:end]
            if all(word in text for word in words):
                found.setdefault((number, line), text)
            place = blob.find(sought, end)

    def _titles(self, ids: list[int]) -> list[tuple[int, str]]:
        project = self._session.project
        if project is None or not ids:
            return []
        from annotator.store import titles

        with project.read() as conn:
            known = titles.of(conn, ids)
        return [(i, known[i]) for i in ids if i in known]

    def _read_more(self) -> None:
        project = self._session.project
        if project is None:
            self._reading.stop()
            return
        from annotator.store import titles

        with project.read() as conn:
            rows = titles.after(conn, self._last, CHUNK)
        if rows:
            self._last = rows[-1][0]
            self._ids.append(array("q", [i for i, _ in rows]))
            plain = (" ".join(title.split()) for _, title in rows)
            self._blobs.append(folded("\n" + "\n".join(plain) + "\n"))
        if len(rows) < CHUNK:
            self._complete = True
            self._reading.stop()
        if self._complete or len(self._blobs) % _TOLD == 1:
            self.grew.emit()

    def _follow(self, changes: Changes) -> None:
        if changes.listing:
            self._forget()

    def _forget(self) -> None:
        self._reading.stop()
        self._complete = False
        self._last = 0
        self._ids: list[array[int]] = []
        self._blobs: list[str] = []
