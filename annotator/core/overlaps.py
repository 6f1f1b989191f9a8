"""Which spans have a place to themselves."""

from collections.abc import Iterable, Sequence

from annotator.core.models import Span


def touching(spans: Sequence[Span]) -> set[int]:
    """The places in `spans` of those that overlap another one, directly or by a chain."""
    found: set[int] = set()
    cluster: list[int] = []
    end = -1
    for place in sorted(range(len(spans)), key=lambda i: spans[i].start):
        if spans[place].start >= end:
            found |= _crowd(cluster)
            cluster, end = [], -1
        cluster.append(place)
        end = max(end, spans[place].end)
    return found | _crowd(cluster)


def _crowd(places: Iterable[int]) -> set[int]:
    crowd = set(places)
    return crowd if len(crowd) > 1 else set()
