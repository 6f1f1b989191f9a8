"""Looking through the whole project for the same words, a few articles at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.alike import Spot
    from annotator.session.session import Session

AT_ONCE = 100  # articles asked for the words at a time
TOGETHER = 20  # articles looked at closely at a time
SLICE = 0.008

Found = dict[int, "list[Spot]"]
Answer = Callable[[Collection[int], bool], None]
Ask = Callable[[str, Answer], None]
"""Asks an index which articles have these words; it answers with them and whether they are all."""


def by_index(session: Session) -> Ask:
    """Asks the index of the session's project."""

    def ask(words: str, answer: Answer) -> None:
        from annotator.core.search import phrase

        wanted = phrase(words)
        if wanted and session.project is not None:
            session.searching.candidates(wanted, answer)
        else:  # signs that no index has
            answer((), False)

    return ask


class WordScan:
    """All that is to be looked at still for some words; whoever owns it asks for a slice at a time.

    With an index to ask, only the articles are looked at that it names, once it has answered.
    """

    def __init__(self, session: Session, words: str, layer: str, *, ask: Ask | None = None) -> None:
        self._session = session
        self.words, self.layer = words, layer
        self._next: int | None = 1  # the articles from here on are to be asked for the words
        self._waiting: list[int] = []  # to be looked at closely, the last one first
        self._asking = ask is not None
        self._answered: Callable[[], None] | None = None
        if ask is not None:
            ask(words, self._take_answer)

    @property
    def through(self) -> bool:
        """Whether nothing is left to be looked at."""
        return not self._asking and self._next is None and not self._waiting

    def when_answered(self, go_on: Callable[[], None]) -> bool:
        """Whether the index has still to answer; then `go_on` is called when it does."""
        self._answered = go_on if self._asking else None
        return self._asking

    def look_again(self, article_ids: Iterable[int]) -> None:
        """These articles have changed."""
        again = set(article_ids)
        self._waiting = [i for i in self._waiting if i not in again] + sorted(again, reverse=True)

    def slice(self) -> Found:
        """What the next articles have, looked at within some milliseconds."""
        until = perf_counter() + SLICE
        found: Found = {}
        while not self.through and not self._asking and perf_counter() < until:
            if self._waiting:
                found |= self._look()
            else:
                self._find()
        return found

    def _take_answer(self, article_ids: Collection[int], complete: bool) -> None:
        self._asking = False
        if complete:
            self._next = None
            self._waiting = sorted(article_ids, reverse=True) + self._waiting
        go_on, self._answered = self._answered, None
        if go_on is not None:
            go_on()

    def _find(self) -> None:
        from annotator.store import mentions

        project = self._session.project
        assert project is not None
        assert self._next is not None
        reach = self._next + AT_ONCE - 1
        with project.read() as conn:
            found = mentions.articles_with(conn, self.words, first=self._next, last=reach)
            last = mentions.last_article(conn)
        self._waiting = found[::-1] + self._waiting
        self._next = reach + 1 if reach < last else None

    def _look(self) -> Found:
        from annotator.store import mentions

        project = self._session.project
        assert project is not None
        some = self._waiting[-TOGETHER:][::-1]
        del self._waiting[-TOGETHER:]
        with project.read() as conn:
            spots = mentions.spots(conn, some, self.words, self.layer, project.annotator_id)
        return {i: spots.get(i, []) for i in some}
