"""Cuts a text into the blocks that are laid out one by one: paragraphs, or pieces of huge ones."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QTextBoundaryFinder

from annotator.core.offsets import Utf16Map

_SEPARATOR = re.compile(r"[\n\r\u2029]")
_SPACE = re.compile(r"\s")

LONGEST_BLOCK = 5000
_LONGEST_SUBTITLE = 100


@dataclass(slots=True)
class Blocks:
    """The blocks of `text`: block i is `[starts[i], ends[i])`, its line separator left out.

    Every offset from 0 to the text's length belongs to one block, an offset between two
    pieces of a huge paragraph to the later one.
    """

    text: str
    starts: list[int]
    ends: list[int]
    spaced: bool

    @classmethod
    def of(cls, text: str) -> "Blocks":
        """Cut `text`; a paragraph above LONGEST_BLOCK characters is cut at word boundaries."""
        starts: list[int] = []
        ends: list[int] = []
        start = 0
        for stop in [*(m.start() for m in _SEPARATOR.finditer(text)), len(text)]:
            while stop - start > LONGEST_BLOCK:
                cut = _cut(text, start)
                starts.append(start)
                ends.append(cut)
                start = cut
            starts.append(start)
            ends.append(stop)
            start = stop + 1
        return cls(text, starts, ends, "\n\n" not in text)

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The block that the offset `offset` belongs to."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def within(self, start: int, end: int) -> range:
        """The blocks that `[start, end)` touches."""
        return range(self.at(start), self.at(max(start, end - 1)) + 1)

    def shown(self, i: int) -> str:
        """The characters of block i as they are drawn, one for one.

        An object replacement character would ask the layout for an object that there is not.
        """
        return self.text[self.starts[i] : self.ends[i]].replace("\ufffc", "\u25a1")

    def is_blank(self, i: int) -> bool:
        """Whether block i is an empty line."""
        return self.starts[i] == self.ends[i]

    def is_subtitle(self, i: int) -> bool:
        """Whether block i is a short line all in capitals."""
        start, end = self.starts[i], self.ends[i]
        if not 3 < end - start <= _LONGEST_SUBTITLE or not self.text[start:end].isupper():
            return False
        # Capitals, not letters: most scripts have none, and an acronym makes no subtitle of them.
        letters = sum(c.isupper() for c in self.text[start:end])
        return letters > 3 and 2 * letters > end - start

    def closes_paragraph(self, i: int) -> bool:
        """Whether white space is due after block i: another paragraph follows at once."""
        if i + 1 >= len(self) or self.ends[i] == self.starts[i + 1]:
            return False
        return not self.is_blank(i) and not self.is_blank(i + 1)


def _cut(text: str, start: int) -> int:
    """Where to cut the piece that begins at `start`: after white space, else between graphemes."""
    stop = start + LONGEST_BLOCK
    for i in range(stop, stop - LONGEST_BLOCK // 5, -1):
        if _SPACE.match(text[i - 1]):
            return i
    window = text[start : stop + 1]
    units = Utf16Map(window)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, window)
    finder.setPosition(units.to_utf16(stop - start))
    if finder.isAtBoundary():
        return stop
    before = finder.toPreviousBoundary()
    return start + units.from_utf16(before) if before > 0 else stop
