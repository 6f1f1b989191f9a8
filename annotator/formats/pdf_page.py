"""The characters of a page as lines in reading order, columns one after the other.

PDFium gives characters in the order of the page's drawing, with boxes in points from the lower
left corner. Characters on one height without a wide gap are a piece; pieces left and right of a
gutter that hardly any piece crosses are columns; what crosses it parts the page into bands.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

Char = tuple[str, float, float, float, float]
"""A character and its box: left, bottom, right, top."""

_WIDE_GAP = 1.6  # of the size: more than any gap between justified words
_PROSE = 18  # characters in a line of a column on average; a table's cells have fewer
_STEPS = 120


@dataclass(slots=True)
class Line:
    """Characters of one height from left to right; `top` and `bottom` in points from below.

    `right_edge` and `left_edge` are those of the column; `tall` is the page's height.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    tall: float = 0.0
    left_edge: float = 0.0
    right_edge: float = 0.0

    @property
    def size(self) -> float:
        """The height of its letters' boxes."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Half way up."""
        return (self.top + self.bottom) / 2


def lines_of(chars: Iterable[Char], tall: float) -> list[Line]:
    """The page's lines in reading order."""
    pieces = [piece for piece in _pieces(chars) if piece.text.strip()]
    lines = list(_ordered(pieces, depth=0))
    for line in lines:
        line.tall = tall
    return lines


def _pieces(chars: Iterable[Char]) -> Iterable[Line]:
    """Characters put together as they were drawn, parted by wide gaps and by height."""
    piece: Line | None = None
    blank = False
    for char, left, bottom, right, top in chars:
        if char in "\r\n\x00" or char.isspace():
            blank = True
            continue
        if top - bottom <= 0.1:
            continue
        if piece is not None and _goes_on(piece, left, bottom, top):
            piece.text += (" " if blank else "") + char
            piece.left, piece.right = min(piece.left, left), max(piece.right, right)
            if (top - bottom) > piece.size:
                piece.bottom, piece.top = bottom, top
        else:
            if piece is not None:
                yield piece
            piece = Line(char, left, bottom, right, top)
        blank = False
    if piece is not None:
        yield piece


def _goes_on(piece: Line, left: float, bottom: float, top: float) -> bool:
    """Whether a character stands right behind a piece, a raised or lowered one included."""
    shared = min(piece.top, top) - max(piece.bottom, bottom)
    if shared < 0.4 * min(piece.size, top - bottom):
        return False
    gap = left - piece.right
    return -0.7 * piece.size < gap < _WIDE_GAP * max(piece.size, top - bottom) / 1.2


def _ordered(pieces: list[Line], depth: int) -> Iterable[Line]:
    """Pieces of an area as lines: bands from above, in each the left side before the right."""
    gutter = _gutter(pieces) if depth < 4 else None
    if gutter is None:
        yield from _rows(pieces)
        return
    band: list[Line] = []
    for piece in sorted(pieces, key=lambda p: (-p.middle, p.left)):
        if piece.left < gutter < piece.right:
            yield from _sides(band, gutter, depth)
            yield from _rows([piece])
            band = []
        else:
            band.append(piece)
    yield from _sides(band, gutter, depth)


def _sides(band: Sequence[Line], gutter: float, depth: int) -> Iterable[Line]:
    for side in (
        [p for p in band if p.right <= gutter],
        [p for p in band if p.right > gutter],
    ):
        if side:
            yield from _ordered(side, depth + 1)


def _gutter(pieces: list[Line]) -> float | None:
    """Where two columns of prose part, if there are two."""
    if len(pieces) < 8:
        return None
    left, right = min(p.left for p in pieces), max(p.right for p in pieces)
    size = median(p.size for p in pieces)
    best: tuple[int, float] | None = None
    step = max(1.0, (right - left) / _STEPS)
    for number in range(1, _STEPS):
        x = left + number * step
        if not left + 0.15 * (right - left) < x < right - 0.15 * (right - left):
            continue
        half = 0.3 * size
        crossing = sum(p.left < x + half and p.right > x - half for p in pieces)
        if best is None or crossing < best[0]:
            best = (crossing, x)
    if best is None:
        return None
    crossing, x = best
    sides = ([p for p in pieces if p.right <= x], [p for p in pieces if p.left >= x])
    if crossing > 0.35 * len(pieces) or not all(map(_is_column, sides)):
        return None
    shared = min(max(p.top for p in s) for s in sides) - max(
        min(p.bottom for p in s) for s in sides
    )
    return x if shared > 2 * size else None


def _is_column(side: list[Line]) -> bool:
    return len(side) >= 3 and sum(len(p.text) for p in side) / len(side) >= _PROSE


def _rows(pieces: list[Line]) -> Iterable[Line]:
    """Pieces of the same height as one line, parted by tabs; the lines from above."""
    left = min((p.left for p in pieces), default=0.0)
    right = max((p.right for p in pieces), default=0.0)
    row: list[Line] = []
    for piece in sorted(pieces, key=lambda p: -p.middle):
        if row and abs(row[0].middle - piece.middle) > 0.4 * min(row[0].size, piece.size):
            yield _row(row, left, right)
            row = []
        row.append(piece)
    if row:
        yield _row(row, left, right)


def _row(pieces: list[Line], left_edge: float, right_edge: float) -> Line:
    pieces.sort(key=lambda p: p.left)
    text = pieces[0].text
    for before, piece in zip(pieces, pieces[1:], strict=False):
        near = piece.left - before.right < _WIDE_GAP * piece.size
        text += (" " if near else "\t") + piece.text
    main = max(pieces, key=lambda p: len(p.text))
    return Line(
        text,
        pieces[0].left,
        main.bottom,
        max(p.right for p in pieces),
        main.top,
        left_edge=left_edge,
        right_edge=right_edge,
    )
