"""Looking through the whole project for the same words, a few articles at a time."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from annotator.session.session import Session

AT_ONCE = 100
SLICE = 0.012
MOST = 10_000


@dataclass(frozen=True)
class Place:
    """One place where words stand without an annotation, with the text around it."""

    article_id: int
    title: str
    start: int
    end: int
    text: str


class Mentions(QObject):
    """Emits `found(list of Place)` as it goes through the articles, then `ended()`.

    It stops after 10,000 places; the window stays free meanwhile.
    """

    found = Signal(object)
    ended = Signal()

    def __init__(
        self, session: Session, words: str, layer: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._layer = layer
        self._next = 1
        self._count = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look)
        session.project_changed.connect(self.stop)

    def begin(self) -> None:
        """Start looking."""
        self._timer.start()

    def stop(self) -> None:
        """Look no further."""
        self._timer.stop()

    def _look(self) -> None:
        from annotator.store import mentions

        project = self._session.project
        assert project is not None
        until = perf_counter() + SLICE
        with project.read() as conn:
            last = mentions.last_article(conn)
            while perf_counter() < until and self._next <= last and self._count < MOST:
                reach = self._next + AT_ONCE - 1
                for article_id in mentions.articles_with(
                    conn, self._words, first=self._next, last=reach
                ):
                    self._tell(article_id)
                self._next = reach + 1
        if self._next > last or self._count >= MOST:
            self.stop()
            self.ended.emit()

    def _tell(self, article_id: int) -> None:
        from annotator.store import articles, mentions

        project = self._session.project
        assert project is not None
        with project.read() as conn:
            spots = mentions.unlabelled(
                conn, article_id, self._words, self._layer, project.annotator_id
            )
            article = articles.get(conn, article_id) if spots else None
        if article is not None:
            self._count += len(spots)
            self.found.emit(
                [Place(article_id, article.title, s, e, article.text) for s, e in spots]
            )
