"""The shapes around words: bands and outlines that stay open where a span goes on."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

_RADIUS = 4.0


def band(box: QRectF, *, opens: bool, closes: bool) -> QPainterPath:
    """`box` with round corners on the sides where the span begins and ends."""
    path = QPainterPath()
    left, right = (_RADIUS if opens else 0.0), (_RADIUS if closes else 0.0)
    path.moveTo(box.left() + left, box.top())
    path.lineTo(box.right() - right, box.top())
    _corner(path, box.topRight(), right, 90)
    path.lineTo(box.right(), box.bottom() - right)
    _corner(path, box.bottomRight(), right, 0)
    path.lineTo(box.left() + left, box.bottom())
    _corner(path, box.bottomLeft(), left, 270)
    path.lineTo(box.left(), box.top() + left)
    _corner(path, box.topLeft(), left, 180)
    path.closeSubpath()
    return path


def outline(painter: QPainter, box: QRectF, pen: QPen, *, opens: bool, closes: bool) -> None:
    """Draw the border of `box`, without the sides on which the span goes on."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if opens and closes:
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        return
    if not opens and not closes:
        painter.drawLine(box.topLeft(), box.topRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        return
    painter.drawPath(_hook(box, left=opens))


def dashed(
    painter: QPainter, box: QRectF, pen: QPen, *, opens: bool, closes: bool, dotted: bool
) -> None:
    """Draw a dashed border, `dotted` a finer one, on whole pixels."""
    inner = QRectF(
        round(box.left()) + 0.5, box.top() + 0.5, round(box.width()) - 1, box.height() - 1
    )
    pen.setDashPattern([1.5, 2.5] if dotted else [3, 2])
    outline(painter, inner, pen, opens=opens, closes=closes)


def squiggle(left: float, right: float, y: float) -> QPainterPath:
    """A small wave from `left` to `right` about `y`."""
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(3.0, right - x)
        path.quadTo(x + step / 2, y + (-2.4 if up else 2.4), x + step, y)
        x, up = x + step, not up
    return path


def _hook(box: QRectF, *, left: bool) -> QPainterPath:
    """Three sides of `box`: the open one is on the right, or on the left."""
    near, far = (box.left(), box.right()) if left else (box.right(), box.left())
    bend = _RADIUS if left else -_RADIUS
    path = QPainterPath(QPointF(far, box.top()))
    path.lineTo(near + bend, box.top())
    path.quadTo(near, box.top(), near, box.top() + _RADIUS)
    path.lineTo(near, box.bottom() - _RADIUS)
    path.quadTo(near, box.bottom(), near + bend, box.bottom())
    path.lineTo(far, box.bottom())
    return path


def _corner(path: QPainterPath, corner: QPointF, radius: float, start: int) -> None:
    """An arc of a quarter clockwise from the angle `start` (in degrees) round a box's corner."""
    if not radius:
        path.lineTo(corner)
        return
    x = corner.x() - (2 * radius if start in (90, 0) else 0)
    y = corner.y() - (2 * radius if start in (0, 270) else 0)
    path.arcTo(QRectF(x, y, 2 * radius, 2 * radius), start, -90)
