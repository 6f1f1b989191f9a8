"""Lanes: where things that overlap in one direction are stacked in the other."""

from bisect import bisect_left, insort
from collections.abc import Iterable


def pack(extents: Iterable[tuple[float, float]], *, gap: float = 0) -> list[int]:
    """The lane of each half-open extent `[x0, x1)`, counted from 0.

    Each extent, in the order given, takes the lowest lane in which it overlaps nothing placed
    before it and keeps `gap` to its neighbours. So the order is the priority, and what is
    added at the end moves nothing.
    """
    lanes: list[list[tuple[float, float]]] = []
    return [_place(lanes, x0, x1, gap) for x0, x1 in extents]


def _place(lanes: list[list[tuple[float, float]]], x0: float, x1: float, gap: float) -> int:
    for number, lane in enumerate(lanes):
        if _is_free(lane, x0, x1, gap):
            insort(lane, (x0, x1))
            return number
    lanes.append([(x0, x1)])
    return len(lanes) - 1


def _is_free(lane: list[tuple[float, float]], x0: float, x1: float, gap: float) -> bool:
    """Whether `[x0, x1)` fits between its two neighbours in a sorted, disjoint lane."""
    i = bisect_left(lane, (x0, x1))
    after = i == len(lane) or x1 + gap <= lane[i][0]
    return after and (i == 0 or lane[i - 1][1] + gap <= x0)
