"""Finding things by parts of their names: accents and case do not count, nor do whole words.

`grend` finds “Grow the end”, `lsw` “Label the same words”, `coeur` and `cœur` find either.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_SPECIAL = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "’": "'"})
_MARKS = re.compile(r"[\u0300-\u036f]+")
_WORD = re.compile(r"[^\W_]+")

_AROUND = 4
_MOST_PARTS = 12
PREFIX, PARTS, INSIDE = 0, 1, 3
"""What a typed word costs: it begins a word, it is made of the beginnings of several, it stands
inside one."""


def folded(text: str) -> str:
    """`text` without case, accents and ligatures. Its length may be another: keep no offsets."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    return _MARKS.sub("", text)


def folded_places(text: str) -> tuple[str, list[int]]:
    """`text` folded, and for each of its characters the place in `text` that it comes from."""
    parts = [folded(char) for char in text]
    return "".join(parts), [i for i, part in enumerate(parts) for _ in part]


@dataclass(frozen=True)
class Match:
    """How well something typed fits a name: the less the better; where, as folded ranges."""

    cost: int
    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Name:
    """A name that is compared many times, made ready once."""

    text: str

    @cached_property
    def folded(self) -> str:
        """The name as it is compared."""
        return folded(self.text)

    @cached_property
    def words(self) -> tuple[tuple[int, str], ...]:
        """Each word with its place in the folded name."""
        return tuple((found.start(), found.group()) for found in _WORD.finditer(self.folded))

    def match(self, typed: str) -> Match | None:
        """How `typed` (folded) fits this name; None if one of its words does not."""
        cost = 0
        ranges: list[tuple[int, int]] = []
        for word in typed.split():
            found = self._match_word(word)
            if found is None:
                return None
            cost += found.cost
            ranges += found.ranges
        if not self.folded.startswith(typed):
            cost += 1
        return Match(cost, tuple(sorted(ranges)))

    def _match_word(self, word: str) -> Match | None:
        for start, own in self.words:
            if own.startswith(word):
                return Match(PREFIX, ((start, start + len(word)),))
        short = len(word) <= _MOST_PARTS and len(self.words) <= _MOST_PARTS
        parts = self._parts(word, 0) if short else None
        if parts is not None and len(parts) > 1:
            return Match(PARTS + len(parts) - 2, parts)
        place = self.folded.find(word)
        if place < 0:
            return None
        return Match(INSIDE, ((place, place + len(word)),))

    def _parts(self, rest: str, first: int) -> tuple[tuple[int, int], ...] | None:
        """`rest` as beginnings of the words from `first` on, in their order, longest first."""
        if not rest:
            return ()
        for number in range(first, len(self.words)):
            start, own = self.words[number]
            common = _common(own, rest)
            for length in range(common, 0, -1):
                others = self._parts(rest[length:], number + 1)
                if others is not None:
                    return ((start, start + length), *others)
        return None


def cost(names: Iterable[Name], around: Name, asked: str) -> int | None:
    """How far `asked` (folded) is from what has these names; None if it does not mean it.

    `around` is everything that is said of it, where a whole word must begin as asked.
    """
    found = [match.cost for name in names if (match := name.match(asked)) is not None]
    if found:
        return min(found)
    words = asked.split()
    if all(any(own.startswith(word) for _, own in around.words) for word in words):
        return _AROUND + len(words)
    return None


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def shown_ranges(text: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Where in `text` itself the parts are that `typed` names."""
    found = Name(text).match(folded(typed).strip())
    if found is None:
        return ()
    plain, places = folded_places(text)
    if plain != folded(text):
        return ()
    return tuple((places[start], places[end - 1] + 1) for start, end in found.ranges)
