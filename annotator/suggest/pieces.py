"""Cuts long texts into pieces that a pipeline reads one after the other.

Pieces end after white space wherever the text has any, preferably after a line break, so that
the tokens of the pieces are those of the whole text.
"""

import re
from collections.abc import Iterator

PIECE = 20_000  # characters: below it nothing is cut
_LINE_END = re.compile(r"[\n\r\u2028\u2029]\s*(?=\S)")
_GAP = re.compile(r"\s+(?=\S)")


def pieces(text: str, size: int = PIECE) -> Iterator[tuple[int, int]]:
    """Ranges that cover `text` without gap or overlap, each of at most 2 × `size` characters."""
    start = 0
    while len(text) - start > size:
        end = _cut(text, start, size)
        if end >= len(text):
            break
        yield (start, end)
        start = end
    if start < len(text) or not text:
        yield (start, len(text))


def _cut(text: str, start: int, size: int) -> int:
    """The last good place between half a size and a size, else the first one after it."""
    low, middle, high = start + size // 2, start + size, start + 2 * size
    for pattern in (_LINE_END, _GAP):
        places = [found.end() for found in pattern.finditer(text, low, min(high, len(text)))]
        if before := [place for place in places if place <= middle]:
            return before[-1]
        if places:
            return places[0]
    return min(high, len(text))
