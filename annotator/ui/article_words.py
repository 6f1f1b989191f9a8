"""Words in a few lines of a list's row, cut at the end, with what was searched marked."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from annotator.core.offsets import Utf16Map
from annotator.ui.theme import theme

_LEFTWARD, _RIGHTWARD = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
Marks = Sequence[tuple[int, int]]


def paint_words(
    painter: QPainter,
    text: str,
    font: QFont,
    rect: QRectF,
    *,
    lines: int,
    marks: Marks = (),
    leftward: bool = False,
) -> int:
    """Paint up to `lines` lines in the painter's colour, the last one elided; returns how many.

    `marks` are code points of `text`; they are told by a ground and by weight. Text that reads
    `leftward` stands on the right.
    """
    text = text.replace("\n", " ")
    metrics = QFontMetrics(font)
    units = Utf16Map(text)
    marked = [(units.to_utf16(start), units.to_utf16(end)) for start, end in marks]
    painter.setFont(font)
    painter.setLayoutDirection(_LEFTWARD if leftward else _RIGHTWARD)
    number = 0
    for start, piece in _lines(text, font, rect.width(), lines):
        shown = metrics.elidedText(piece.rstrip(), Qt.TextElideMode.ElideRight, int(rect.width()))
        top = rect.top() + number * metrics.lineSpacing()
        left = rect.right() - metrics.horizontalAdvance(shown) if leftward else rect.left()
        here = [(s - start, e - start) for s, e in marked if s < start + len(piece) and e > start]
        if here:
            _draw_marked(painter, shown, font, QPointF(left, top), here)
        else:
            painter.drawText(QPointF(left, top + metrics.ascent()), shown)
        number += 1
    painter.setLayoutDirection(_RIGHTWARD)
    return max(1, number)


def _lines(text: str, font: QFont, width: float, lines: int) -> Iterator[tuple[int, str]]:
    """Where each line begins, in UTF-16 units, and its text; the last one has all the rest."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    encoded = text.encode("utf-16-le", "surrogatepass")
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        rest = encoded[2 * start :] if number == lines - 1 else encoded[2 * start : 2 * end]
        yield start, rest.decode("utf-16-le", "surrogatepass")
    layout.endLayout()


def _draw_marked(painter: QPainter, text: str, font: QFont, at: QPointF, marks: Marks) -> None:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(painter.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    ranges = []
    for start, end in marks:
        found = QTextLayout.FormatRange()
        found.start, found.length = max(0, start), end - max(0, start)
        look = QTextCharFormat()
        look.setBackground(theme.colour("match"))
        look.setForeground(theme.colour("text"))
        look.setFontWeight(QFont.Weight.DemiBold)
        found.format = look
        ranges.append(found)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    layout.draw(painter, at)
