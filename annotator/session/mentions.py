"""All places of the same words in the project, to tick those that are to have one label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.alike import Found, Spot
from annotator.session.scan import WordScan

if TYPE_CHECKING:
    from annotator.session.scan import Ask
    from annotator.session.session import Session

MOST = 10_000


@dataclass(frozen=True)
class Place:
    """One place where the words stand, with the article's text and the labels that lie there."""

    article_id: int
    title: str
    start: int
    end: int
    text: str
    found: Found = Found.FREE
    labels: tuple[str, ...] = ()


class Mentions(QObject):
    """Emits `found(list of Place)` as it goes through the articles, then `ended()`.

    It stops after 10,000 places; the window stays free meanwhile.
    """

    found = Signal(object)
    ended = Signal()

    def __init__(
        self,
        session: Session,
        words: str,
        layer: str,
        parent: QObject | None = None,
        *,
        ask: Ask | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._count = 0
        self._scan = WordScan(session, words, layer, ask=ask)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look)
        session.project_changed.connect(self.stop)

    def begin(self) -> None:
        """Start looking."""
        if not self._scan.when_answered(self._timer.start):
            self._timer.start()

    def stop(self) -> None:
        """Look no further."""
        self._timer.stop()

    def _look(self) -> None:
        self._tell(self._scan.slice())
        if self._scan.through or self._count >= MOST:
            self.stop()
            self.ended.emit()

    def _tell(self, spots: dict[int, list[Spot]]) -> None:
        from annotator.store import articles

        project = self._session.project
        assert project is not None
        there = {i: at for i, at in spots.items() if at}
        places = []
        with project.read() as conn:
            for article in articles.iterate(conn, list(there)):
                for (start, end), labels, found in _together(there[article.id]):
                    place = Place(article.id, article.title, start, end, article.text)
                    places.append(replace(place, found=found, labels=labels))
        self._count += len(places)
        if places:
            self.found.emit(places)


def _together(spots: list[Spot]) -> Iterator[tuple[tuple[int, int], tuple[str, ...], Found]]:
    """Several labels may lie on the same words of a layer of events."""
    for at, group in groupby(spots, key=lambda spot: (spot.start, spot.end)):
        there = list(group)
        yield at, tuple(spot.label for spot in there if spot.label), there[0].found
