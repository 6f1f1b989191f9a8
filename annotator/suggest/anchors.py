"""Finds the patterns worth trying at a token, so that a thousand patterns cost little.

Most patterns demand some word: an anchor. A pattern is tried only where its anchor stands, in
the window that a match around it can span. No match is lost by it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_BRACES = re.compile(r"\{(\d*)(,?)(\d*)\}")
_ATTRIBUTES = {"LEMMA": "LEMMA", "LOWER": "LOWER", "TEXT": "TEXT", "ORTH": "TEXT"}
_Demand = tuple[str, frozenset[str], re.Pattern[str] | None]
_CACHED = 50_000  # words whose patterns are remembered


@dataclass(frozen=True)
class Anchor:
    """What one token of every match is like: an attribute with one of `values`, or a `regex`.

    `before` and `after` are the most tokens that a match has on either side of it; None is for
    any number.
    """

    attribute: str
    values: frozenset[str]
    regex: re.Pattern[str] | None
    before: int | None
    after: int | None

    def window(self, i: int, start: int, end: int) -> tuple[int, int]:
        """The tokens in `[start, end)` that a match around token `i` can span."""
        if self.before is not None:
            start = max(start, i - self.before)
        if self.after is not None:
            end = min(end, i + 1 + self.after)
        return (start, end)


def find_anchors(tokens: Sequence[Mapping[str, Any]]) -> tuple[Anchor, ...]:
    """All anchors of a pattern in the form of spaCy's Matcher, in the order of its tokens."""
    bounds = [_bounds(str(token.get("OP", token.get("op", "1")))) for token in tokens]
    return tuple(
        Anchor(
            attribute,
            values,
            regex,
            before=_sum(bounds[: k + 1]),
            after=_sum(bounds[k:]),
        )
        for k, token in enumerate(tokens)
        if bounds[k][0] >= 1
        for attribute, values, regex in _demands(token)
    )


def _bounds(operator: str) -> tuple[int, int | None]:
    """The fewest and most tokens that a description with this operator matches."""
    simple = {"1": (1, 1), "?": (0, 1), "!": (0, 1), "*": (0, None), "+": (1, None)}
    if operator in simple:
        return simple[operator]
    found = _BRACES.fullmatch(operator)
    if found is None:
        return (0, None)  # Unknown here: no anchor, and spaCy says what it thinks of it.
    low, comma, high = found.groups()
    least = int(low or 0)
    if not comma:
        return (least, least)
    return (least, int(high) if high else None)


def _sum(bounds: Iterable[tuple[int, int | None]]) -> int | None:
    """The most tokens of these descriptions together, the anchor's own token not counted."""
    total = -1
    for _, most in bounds:
        if most is None:
            return None
        total += most
    return total


def _demands(token: Mapping[str, Any]) -> list[_Demand]:
    demands: list[_Demand] = []
    for key, value in token.items():
        attribute = _ATTRIBUTES.get(key.upper())
        if attribute is None:
            continue
        if isinstance(value, str):
            demands.append((attribute, frozenset([value]), None))
        elif isinstance(value, dict) and isinstance(value.get("IN"), list):
            demands.append((attribute, frozenset(map(str, value["IN"])), None))
        elif isinstance(value, dict) and isinstance(value.get("REGEX"), str):
            try:
                demands.append((attribute, frozenset(), re.compile(value["REGEX"])))
            except re.error:
                continue
    return demands


class AnchorIndex:
    """Where in a text which patterns are worth trying."""

    def __init__(self) -> None:
        self._patterns: dict[int, tuple[Anchor, ...]] = {}
        self._values: dict[str, dict[str, list[tuple[int, int]]]] = {}
        self._regexes: dict[str, list[tuple[re.Pattern[str], tuple[int, int]]]] = {}
        self._cache: dict[str, dict[str, tuple[tuple[int, int], ...]]] = {}

    def add(self, key: int, anchors: Sequence[Anchor]) -> None:
        """Find the pattern `key` by its anchors, of which there is one at least."""
        self._patterns[key] = tuple(anchors)
        for n, anchor in enumerate(anchors):
            for value in anchor.values:
                places = self._values.setdefault(anchor.attribute, {}).setdefault(value, [])
                places.append((key, n))
            if anchor.regex is not None:
                self._regexes.setdefault(anchor.attribute, []).append((anchor.regex, (key, n)))
        self._cache = {attribute: {} for attribute in (*self._values, *self._regexes)}

    @property
    def attributes(self) -> tuple[str, ...]:
        """The attributes of tokens that `windows` wants to know."""
        return tuple(self._cache)

    def windows(
        self, values: Mapping[str, Sequence[str]], start: int, end: int
    ) -> Iterator[tuple[int, int, int]]:
        """The patterns to try in the tokens `[start, end)`, each with a range of tokens.

        `values` has, for each of `attributes`, its value for every token of the text. Only
        patterns all of whose anchors stand in the range are there.
        """
        hits: dict[int, dict[int, list[int]]] = {}
        for attribute, cache in self._cache.items():
            for i, value in enumerate(values[attribute][start:end], start):
                places = cache.get(value)  # most words are no anchor: this is what must be fast
                if places is None:
                    places = self._look_up(attribute, value)
                for key, n in places:
                    hits.setdefault(key, {}).setdefault(n, []).append(i)
        for key, found in hits.items():
            anchors = self._patterns[key]
            if len(found) < len(anchors):
                continue
            rarest = min(found, key=lambda n: len(found[n]))
            others = [where for n, where in found.items() if n != rarest]
            for window in {anchors[rarest].window(i, start, end) for i in found[rarest]}:
                if all(_any_within(where, *window) for where in others):
                    yield (key, *window)

    def _look_up(self, attribute: str, value: str) -> tuple[tuple[int, int], ...]:
        """The anchors, as pattern and number, that a token with this value can be."""
        places = list(self._values.get(attribute, {}).get(value, ()))
        places += (p for regex, p in self._regexes.get(attribute, ()) if regex.search(value))
        cache = self._cache[attribute]
        if len(cache) >= _CACHED:
            cache.clear()
        cache[value] = tuple(places)
        return cache[value]


def _any_within(places: Sequence[int], start: int, end: int) -> bool:
    i = bisect_left(places, start)
    return i < len(places) and places[i] < end
