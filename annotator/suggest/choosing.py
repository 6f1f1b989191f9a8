"""Which of the spans that were found are proposed, where they compete for the same words."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.models import ProposedSpan
from annotator.core.scheme import LayerKind


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A span that a pipeline or pattern found.

    `rank` is the place of its pattern in its file (0 for a pipeline's); `by_pattern` says who
    found it; `weak` marks labels that pipelines give to what fits nowhere else.
    """

    layer: str
    start: int
    end: int
    label: str
    source: str
    version: str
    score: float | None = None
    rank: int = 0
    by_pattern: bool = False
    weak: bool = False

    def proposed(self) -> ProposedSpan:
        """The candidate as a suggestion."""
        return ProposedSpan(
            layer=self.layer,
            start=self.start,
            end=self.end,
            label=self.label,
            source=self.source,
            version=self.version,
            score=self.score,
        )


def choose(
    candidates: Iterable[Candidate], kinds: Mapping[str, LayerKind]
) -> tuple[ProposedSpan, ...]:
    """The spans to propose, in reading order.

    On every layer the longest of overlapping spans with the same label stays. On a flat layer
    no two spans overlap at all: a pipeline's span goes before a pattern's, unless the pattern's
    has the very same words, or the pipeline's label is a weak one and its span is not longer.
    """
    by_layer: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        by_layer.setdefault(candidate.layer, []).append(candidate)
    chosen: list[Candidate] = []
    for layer, found in by_layer.items():
        if kinds[layer] is LayerKind.ENTITIES:
            chosen += _flat(found)
        else:
            chosen += _per_label(found)
    chosen.sort(key=lambda c: (c.start, -c.end, c.layer, c.label))
    return tuple(candidate.proposed() for candidate in chosen)


def longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Of overlapping ones the longest; then the first in the text; then the first in the file."""
    taken = Occupied()
    ordered = sorted(candidates, key=lambda c: (c.start - c.end, c.start, c.rank))
    return [c for c in ordered if taken.add(c.start, c.end)]


class Occupied:
    """Disjoint ranges of a text, to ask whether a further one still has room."""

    def __init__(self) -> None:
        self._ranges: list[tuple[int, int]] = []

    def free(self, start: int, end: int) -> bool:
        """Whether `[start, end)` overlaps none of the ranges."""
        i = bisect_left(self._ranges, (start, end))
        after = i >= len(self._ranges) or self._ranges[i][0] >= end
        return after and (i == 0 or self._ranges[i - 1][1] <= start)

    def add(self, start: int, end: int) -> bool:
        """Take `[start, end)` if it is free; whether it was."""
        if not self.free(start, end):
            return False
        insort(self._ranges, (start, end))
        return True


def _per_label(found: Sequence[Candidate]) -> list[Candidate]:
    by_label: dict[str, list[Candidate]] = {}
    for candidate in found:
        by_label.setdefault(candidate.label, []).append(candidate)
    return [kept for same in by_label.values() for kept in longest(same)]


def _flat(found: Sequence[Candidate]) -> list[Candidate]:
    patterns = longest(c for c in found if c.by_pattern)
    pipeline = longest(c for c in found if not c.by_pattern)
    kept = [c for c in pipeline if not any(_gives_way(c, p) for p in _touching(c, patterns))]
    taken = Occupied()
    firm = set(map(id, kept))
    waiting = [c for c in pipeline if id(c) not in firm]
    # Who gave way to a pattern that found no room itself comes back.
    return [c for c in (*kept, *patterns, *waiting) if taken.add(c.start, c.end)]


def _touching(candidate: Candidate, others: Sequence[Candidate]) -> list[Candidate]:
    return [o for o in others if o.start < candidate.end and candidate.start < o.end]


def _gives_way(candidate: Candidate, pattern: Candidate) -> bool:
    """Whether the pipeline's `candidate` leaves its words to the overlapping `pattern`."""
    if (candidate.start, candidate.end) == (pattern.start, pattern.end):
        return True
    contains = candidate.start <= pattern.start and pattern.end <= candidate.end
    return candidate.weak and not contains
