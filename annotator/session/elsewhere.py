"""How often the same words stand in the project, and with which labels; counted beside the work."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.alike import Found, Spot, Tally, kind
from annotator.session.scan import WordScan

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.session.scan import Ask
    from annotator.session.session import Session

PAUSE = 200  # ms: whoever walks from span to span is not counted after
MOST = 10_000
KEPT = 12


class Words:
    """The words of one span with all their places that were found so far."""

    def __init__(self, scan: WordScan) -> None:
        self.scan = scan
        self.tally: Tally = Counter()
        self.articles: dict[int, list[Spot]] = {}
        self.cut = False

    @property
    def complete(self) -> bool:
        """Whether all of the project was looked through."""
        return self.scan.through

    @property
    def count(self) -> int:
        """How many places there are."""
        return sum(self.tally.values())

    def take(self, found: dict[int, list[Spot]]) -> None:
        """What articles have, in place of what they had before."""
        for article_id, spots in found.items():
            self.tally.subtract(map(kind, self.articles.pop(article_id, ())))
            if spots:
                self.articles[article_id] = spots
                self.tally.update(map(kind, spots))
        self.tally = +self.tally

    def next_spot(
        self, wanted: tuple[Found, str], article_id: int, start: int
    ) -> tuple[int, Spot] | None:
        """The first such place behind `start` of an article, round the project's end."""
        at = [
            (i, spot)
            for i in sorted(self.articles)
            for spot in self.articles[i]
            if kind(spot) == wanted
        ]
        if not at:
            return None
        places = [(i, spot.start) for i, spot in at]
        return at[bisect_right(places, (article_id, start)) % len(at)]


class Elsewhere(QObject):
    """Counts the words it is shown after a moment's rest; `counted` says that there is more.

    What was counted is kept for a few words, and corrected by what is done meanwhile. After
    10,000 places it counts no further. A long operation is waited for.
    """

    counted = Signal()

    def __init__(
        self, session: Session, parent: QObject | None = None, *, ask: Ask | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ask = ask
        self._kept: OrderedDict[tuple[str, str], Words] = OrderedDict()
        self.words: Words | None = None
        self._rest = QTimer(self, singleShot=True, interval=PAUSE)
        self._rest.timeout.connect(self._begin)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)
        session.project_changed.connect(self.forget)
        session.changed.connect(self._follow)
        session.idle.connect(self._begin)

    def show(self, words: str, layer: str) -> None:
        """These words are looked at now."""
        key = (words, layer)
        if self.words is not None and key == _key(self.words):
            return
        self.hide()
        if key not in self._kept:
            self._kept[key] = Words(WordScan(self._session, words, layer, ask=self._ask))
        self._kept.move_to_end(key)
        self.words = self._kept[key]
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self._rest.start()

    def hide(self) -> None:
        """Nothing is looked at; the counting pauses."""
        self._rest.stop()
        self._timer.stop()
        self.words = None

    def forget(self) -> None:
        """Nothing that was counted holds any more."""
        self.hide()
        self._kept.clear()

    def _begin(self) -> None:
        words = self.words
        if words is not None and not words.scan.when_answered(self._begin):
            self._timer.start()

    def _slice(self) -> None:
        words = self.words
        if words is None or words.cut or words.complete or self._session.busy:
            self._timer.stop()  # the session's `idle` goes on
            return
        words.take(words.scan.slice())
        words.cut = words.count >= MOST
        self.counted.emit()

    def _follow(self, changes: Changes) -> None:
        """Look again where something was done; what came or went may be anywhere."""
        shown = _key(self.words) if self.words is not None else None
        if changes.listing or changes.scheme:
            self.forget()
        else:
            for words in self._kept.values():
                words.scan.look_again(sorted(changes.articles))
        if shown is not None and self._session.project is not None:
            self.show(*shown)
            self._rest.start()


def _key(words: Words) -> tuple[str, str]:
    return (words.scan.words, words.scan.layer)
