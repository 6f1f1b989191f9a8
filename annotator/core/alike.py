"""The same words in an article: where they stand, and what is labelled there."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from annotator.core.changes import SpanRef
from annotator.core.wording import occurrences

_SPLIT_OFF = frozenset(',;:!?()[]«»“”„"…')


class Found(StrEnum):
    """What lies on words: a label, a suggested one, a longer or other span, or nothing."""

    LABELLED = "labelled"
    OPEN = "open"
    WITHIN = "within"
    FREE = "free"


class Spot(NamedTuple):
    """One place of the words; `label` and `ref` are those of the span that lies on it."""

    start: int
    end: int
    found: Found
    label: str = ""
    ref: SpanRef | None = None


class Laid(Protocol):
    """A span of the layer that is asked about."""

    @property
    def id(self) -> int:
        """The annotation's or suggestion's id."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def label(self) -> str:
        """Its label."""


def places(text: str, words: str, fits: Callable[[int, int], bool]) -> list[tuple[int, int]]:
    """Where `text` has these words between token boundaries.

    `fits` is asked only where something stands right before or behind them that may be of one
    token with them: neither white space nor a mark that every tokenizer splits off.
    """
    return [
        (start, end)
        for start, end in occurrences(text, words)
        if not _touched(text, start, end) or fits(start, end)
    ]


def spots(
    at: Iterable[tuple[int, int]], annotations: Sequence[Laid], suggestions: Sequence[Laid]
) -> list[Spot]:
    """What lies on these places; all spans are of one layer, in reading order.

    An annotation comes before a suggestion; one that overlaps the place makes it `WITHIN`.
    """
    found: list[Spot] = []
    for start, end in at:
        over = [a for a in annotations if a.start < end and start < a.end]
        exact = [a for a in over if (a.start, a.end) == (start, end)]
        proposed = [s for s in suggestions if (s.start, s.end) == (start, end)]
        if exact:
            found += (
                Spot(start, end, Found.LABELLED, a.label, SpanRef("annotation", a.id))
                for a in exact
            )
        elif over:
            ref = SpanRef("annotation", over[0].id)
            found.append(Spot(start, end, Found.WITHIN, over[0].label, ref))
        elif proposed:
            found += (
                Spot(start, end, Found.OPEN, s.label, SpanRef("suggestion", s.id)) for s in proposed
            )
        else:
            found.append(Spot(start, end, Found.FREE))
    return found


Tally = Counter[tuple[Found, str]]
"""How many spots there are of a kind and, where they are labelled, of a label."""


def kind(spot: Spot) -> tuple[Found, str]:
    """What a spot counts as in a `Tally`."""
    return (spot.found, spot.label if spot.found is Found.LABELLED else "")


def tally(found: Iterable[Spot]) -> Tally:
    """The spots, counted."""
    return Counter(kind(spot) for spot in found)


def _touched(text: str, start: int, end: int) -> bool:
    before, behind = text[start - 1 : start] if start else "", text[end : end + 1]
    return not (_parts(before) and _parts(behind))


def _parts(char: str) -> bool:
    return not char or char.isspace() or char in _SPLIT_OFF
