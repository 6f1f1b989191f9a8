"""The lines of one block: where its characters are, and which character is where.

Offsets here are code points within the block; Qt's UTF-16 units stay inside this module.
"""

from bisect import bisect_right
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from annotator.core.direction import has_bidi, is_right_to_left
from annotator.core.offsets import Utf16Map
from annotator.ui.article.bidi import Visual, edge_x

Interval = tuple[float, float]


class Lines:
    """A block's text, broken into lines of `width` pixels.

    Line n holds `[starts[n], ends[n])`; `visible_ends` leave out the white space at which a
    line was broken, which hangs over the margin. Without `right_to_left` the first letter says
    where lines begin.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        tab: float,
        *,
        right_to_left: bool | None = None,
    ) -> None:
        self.text = text
        self.right_to_left = is_right_to_left(text) if right_to_left is None else right_to_left
        self._units = Utf16Map(text)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(_option(self.right_to_left, tab))
        self._layout.setCacheEnabled(True)
        self.lines = _broken(self._layout, width)
        self.has_bidi = self.right_to_left or has_bidi(text)
        self._visuals: dict[int, Visual] = {}
        self._positions: dict[int, list[int]] = {}
        from_utf16 = self._units.from_utf16
        self.starts = [from_utf16(line.textStart()) for line in self.lines]
        self.ends = [*self.starts[1:], len(text)]
        self.visible_ends = [
            start + len(_without_hanging(text[start:end]))
            for start, end in zip(self.starts[:-1], self.ends[:-1], strict=True)
        ] + [len(text)]

    def line_of(self, offset: int) -> int:
        """The line that the caret at `offset` stands on."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def intervals(self, n: int, start: int, end: int) -> list[Interval]:
        """The stretches that `[start, end)` covers on line n, from left to right."""
        a = self._units.to_utf16(max(start, self.starts[n]))
        b = self._units.to_utf16(min(end, self.visible_ends[n]))
        if a >= b:
            return []
        if self.has_bidi:
            return self._visual(n).intervals(a, b)
        return [(edge_x(self.lines[n], a), edge_x(self.lines[n], b))]

    def x(self, n: int, offset: int) -> float:
        """Where the caret stands at `offset` on line n."""
        unit = self._units.to_utf16(min(max(offset, self.starts[n]), self.ends[n]))
        return self._visual(n).caret(unit) if self.has_bidi else edge_x(self.lines[n], unit)

    def edge(self, n: int, offset: int, *, behind: bool) -> float:
        """Where the character at `offset` on line n begins or, with `behind`, ends for a reader."""
        if self.has_bidi:
            return self._visual(n).edge(self._units.to_utf16(offset), behind=behind)
        return edge_x(self.lines[n], self._units.to_utf16(offset + behind))

    def offset_at(self, n: int, x: float) -> int:
        """The caret position on line n that is nearest to `x`."""
        if self.has_bidi:
            return self._units.from_utf16(self._visual(n).nearest(x))
        places = self._places(n)
        i = bisect_right(places, x, key=lambda unit: edge_x(self.lines[n], unit))
        if not 0 < i < len(places):
            return self._units.from_utf16(places[min(i, len(places) - 1)])
        left, right = (edge_x(self.lines[n], places[i - k]) for k in (1, 0))
        return self._units.from_utf16(places[i - 1 if x - left < right - x else i])

    def character_at(self, n: int, x: float) -> int | None:
        """The character (the first of its cluster) drawn at `x` on line n, None beside the text."""
        stretches = self.intervals(n, self.starts[n], self.ends[n])
        if not any(left <= x < right for left, right in stretches):
            return None
        if self.has_bidi:
            return self._units.from_utf16(self._visual(n).character(x))
        places = self._places(n)
        i = bisect_right(places, x, key=lambda unit: edge_x(self.lines[n], unit))
        return self._units.from_utf16(places[max(0, i - 1)])

    def _places(self, n: int) -> list[int]:
        """The caret positions of line n from left to right, in UTF-16 units."""
        if n not in self._positions:
            line = self.lines[n]
            end = self._units.to_utf16(self.visible_ends[n])
            inside = range(line.textStart(), end)
            valid = self._layout.isValidCursorPosition
            self._positions[n] = [unit for unit in inside if valid(unit)] + [end]
        return self._positions[n]

    def next(self, offset: int) -> int:
        """The caret position one character (as a reader counts) after `offset`."""
        unit = self._layout.nextCursorPosition(self._units.to_utf16(offset))
        return self._units.from_utf16(unit)

    def previous(self, offset: int) -> int:
        """The caret position one character (as a reader counts) before `offset`."""
        unit = self._layout.previousCursorPosition(self._units.to_utf16(offset))
        return self._units.from_utf16(unit)

    def is_position(self, offset: int) -> bool:
        """Whether a caret may stand at `offset`: not inside what a reader sees as one character."""
        at_end = offset in (0, len(self.text))
        return at_end or self._layout.isValidCursorPosition(self._units.to_utf16(offset))

    def _visual(self, n: int) -> Visual:
        if n not in self._visuals:
            self._visuals[n] = Visual(self._layout, self.lines[n], self._written)
        return self._visuals[n]

    def _written(self, unit: int) -> bool | None:
        kind = bidirectional(self.text[self._units.from_utf16(unit)])
        return kind in ("R", "AL") if kind in ("R", "AL", "L") else None


def _without_hanging(line: str) -> str:
    """A line without what it was broken at: a line separator, or the blanks over the margin."""
    return line[:-1] if line.endswith("\u2028") else line.rstrip(" \t")


def _option(right_to_left: bool, tab: float) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(tab)
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _broken(layout: QTextLayout, width: float) -> list[QTextLine]:
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return lines
