"""The same words in an article: where they stand, and what is labelled there."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import accumulate
from typing import Literal, NamedTuple, Protocol

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
    made, proposed = _by_bounds(annotations), _by_bounds(suggestions)
    over = _Covering(annotations)
    found: list[Spot] = []
    for start, end in at:
        exact, opened = made.get((start, end)), proposed.get((start, end))
        if exact:
            found += (_spot(Found.LABELLED, start, end, a, "annotation") for a in exact)
        elif (other := over.at(start, end)) is not None:
            found.append(_spot(Found.WITHIN, start, end, other, "annotation"))
        elif opened:
            found += (_spot(Found.OPEN, start, end, s, "suggestion") for s in opened)
        else:
            found.append(Spot(start, end, Found.FREE))
    return found


def _spot(
    found: Found, start: int, end: int, span: Laid, kind: Literal["annotation", "suggestion"]
) -> Spot:
    return Spot(start, end, found, span.label, SpanRef(kind, span.id))


def _by_bounds(spans: Iterable[Laid]) -> dict[tuple[int, int], list[Laid]]:
    found: dict[tuple[int, int], list[Laid]] = {}
    for span in spans:
        found.setdefault((span.start, span.end), []).append(span)
    return found


class _Covering:
    """Finds a span that overlaps a range; of all that begin before a place it knows the longest."""

    def __init__(self, spans: Iterable[Laid]) -> None:
        ordered = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in ordered]
        self._reaching: list[Laid] = list(accumulate(ordered, _longer))

    def at(self, start: int, end: int) -> Laid | None:
        before = bisect_left(self._starts, end)
        span = self._reaching[before - 1] if before else None
        return span if span is not None and span.end > start else None


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


def _longer(one: Laid, other: Laid) -> Laid:
    return other if other.end > one.end else one
