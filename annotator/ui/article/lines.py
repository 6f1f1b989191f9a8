"""The lines of one block: where its characters are, and which character is where.

Offsets here are code points within the block; Qt's UTF-16 units stay inside this module.
"""

from bisect import bisect_right

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from annotator.core.offsets import Utf16Map
from annotator.ui.article.bidi import Visual
from annotator.ui.article.blocks import has_bidi, is_right_to_left

Interval = tuple[float, float]


class Lines:
    """A block's text, broken into lines of `width` pixels.

    Line n holds `[starts[n], ends[n])`; `visible_ends` leave out the white space at which a
    line was broken, which hangs over the margin.
    """

    def __init__(self, text: str, font: QFont, width: float, tab: float) -> None:
        self.text = text
        self.right_to_left = is_right_to_left(text)
        self._units = Utf16Map(text)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(_option(self.right_to_left, tab))
        self._layout.setCacheEnabled(True)
        self.lines = _broken(self._layout, width)
        self._bidi = has_bidi(text)
        self._visuals: dict[int, Visual] = {}
        from_utf16 = self._units.from_utf16
        self.starts = [from_utf16(line.textStart()) for line in self.lines]
        self.ends = [*self.starts[1:], len(text)]
        self.visible_ends = [
            start + len(text[start:end].rstrip(" \t\u2028"))
            for start, end in zip(self.starts, self.ends, strict=True)
        ]

    def line_of(self, offset: int) -> int:
        """The line that the caret at `offset` stands on."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def intervals(self, n: int, start: int, end: int) -> list[Interval]:
        """The stretches that `[start, end)` covers on line n, from left to right."""
        a = self._units.to_utf16(max(start, self.starts[n]))
        b = self._units.to_utf16(min(end, self.visible_ends[n]))
        if a >= b:
            return []
        if self._bidi:
            return self._visual(n).intervals(a, b)
        return [(_x(self.lines[n], a), _x(self.lines[n], b))]

    def x(self, n: int, offset: int) -> float:
        """Where the caret stands at `offset` on line n."""
        unit = self._units.to_utf16(min(max(offset, self.starts[n]), self.ends[n]))
        return self._visual(n).caret(unit) if self._bidi else _x(self.lines[n], unit)

    def offset_at(self, n: int, x: float) -> int:
        """The caret position on line n that is nearest to `x`."""
        if self._bidi:
            unit = self._visual(n).nearest(x)
        else:
            unit = self.lines[n].xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        offset = self._units.from_utf16(unit)
        if x >= self.lines[n].naturalTextRect().right() and not self.right_to_left:
            offset = self.visible_ends[n]
        return min(max(offset, self.starts[n]), self.ends[n])

    def character_at(self, n: int, x: float) -> int | None:
        """The character (the first of its cluster) drawn at `x` on line n, None beside the text."""
        box = self.lines[n].naturalTextRect()
        if not box.left() <= x <= box.right() or self.starts[n] == self.ends[n]:
            return None
        on = QTextLine.CursorPosition.CursorOnCharacter
        unit = self._visual(n).character(x) if self._bidi else self.lines[n].xToCursor(x, on)
        offset = self._units.from_utf16(unit)
        return offset if offset < self.ends[n] else None

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
        return self._layout.isValidCursorPosition(self._units.to_utf16(offset))

    def _visual(self, n: int) -> Visual:
        if n not in self._visuals:
            self._visuals[n] = Visual(self._layout, self.lines[n])
        return self._visuals[n]


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


def _x(line: QTextLine, unit: int) -> float:
    found = line.cursorToX(unit)
    # The bindings return the position beside the place.
    return found[0] if isinstance(found, tuple) else found
