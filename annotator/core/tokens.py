"""Tokens of an article: the boundaries that spans snap to.

They are the tokens of the pipeline that will be trained where a suggester has read the
article, and a plain split into words and marks before that.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w+|[^\w\s]")
_JOINERS = "\u200c\u200d"  # inside words of Persian and Indic scripts, and between emoji
_SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


class Tokens:
    """Non-empty, ordered, disjoint `[start, end)` code-point ranges of one text.

    White-space tokens (spaCy makes them of line breaks and double blanks) are kept in
    `pairs`, which rebuilds the pipeline's document, and left out of `words`, which is what
    an annotator moves by and selects.
    """

    __slots__ = ("_ends", "_starts", "pairs", "words")

    def __init__(self, pairs: Iterable[Sequence[int]], text: str) -> None:
        self.pairs: tuple[tuple[int, int], ...] = tuple((p[0], p[1]) for p in pairs)
        self.words = tuple(p for p in self.pairs if not text[p[0] : p[1]].isspace())
        self._starts = [start for start, _ in self.words]
        self._ends = [end for _, end in self.words]

    @classmethod
    def plain(cls, text: str) -> "Tokens":
        """Words and single marks, for a text that no pipeline has read yet."""
        return cls((m.span() for m in _word_pattern(text).finditer(text)), text)

    def fits(self, start: int, end: int) -> bool:
        """Whether `[start, end)` begins and ends on word boundaries."""
        return self._is_in(self._starts, start) and self._is_in(self._ends, end)

    def snap(self, start: int, end: int) -> tuple[int, int]:
        """The words that `[start, end)` touches; the range itself if it touches none.

        An empty range takes the word it lies in or at whose edge it lies.
        """
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end) - 1
        if start == end:
            last = bisect_right(self._starts, end) - 1
            first = min(first, last) if last >= 0 and self._ends[last] >= start else first
        if first > last or not self.words:
            return (start, end)
        return (self._starts[first], self._ends[last])

    def next_end(self, offset: int) -> int | None:
        """The first word end after `offset`."""
        i = bisect_right(self._ends, offset)
        return self._ends[i] if i < len(self._ends) else None

    def previous_end(self, offset: int) -> int | None:
        """The last word end before `offset`."""
        i = bisect_left(self._ends, offset) - 1
        return self._ends[i] if i >= 0 else None

    def next_start(self, offset: int) -> int | None:
        """The first word start after `offset`."""
        i = bisect_right(self._starts, offset)
        return self._starts[i] if i < len(self._starts) else None

    def previous_start(self, offset: int) -> int | None:
        """The last word start before `offset`."""
        i = bisect_left(self._starts, offset) - 1
        return self._starts[i] if i >= 0 else None

    @staticmethod
    def _is_in(sorted_offsets: Sequence[int], offset: int) -> bool:
        i = bisect_left(sorted_offsets, offset)
        return i < len(sorted_offsets) and sorted_offsets[i] == offset


def _word_pattern(text: str) -> re.Pattern[str]:
    """Words and marks with the combining characters that `text` has after them.

    `\\w` has no class for these, so those that occur are named one by one.
    """
    if text.isascii():
        return _WORD
    after = "".join(sorted(c for c in set(text) if _belongs_to_the_one_before(c)))
    if not after:
        return _WORD
    return re.compile(rf"\w[\w{after}]*|[^\w\s](?:\u200d[^\w\s]|[{after}])*")


def _belongs_to_the_one_before(char: str) -> bool:
    return unicodedata.category(char)[0] == "M" or char in _JOINERS or char in _SKIN_TONES
