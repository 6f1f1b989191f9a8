"""How much of a whole is done, as a bar; the number stands beside it in words."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from annotator.ui.scale import FOCUS, RADIUS, SPACE
from annotator.ui.theme import theme

_BAR = QSize(96, 4)


def paint_meter(painter: QPainter, place: QRectF, share: float, *, rtl: bool = False) -> None:
    """Paint a bar of which `share`, from 0 to 1, is filled from where reading begins."""
    painter.setPen(Qt.PenStyle.NoPen)
    done = QRectF(place)
    done.setWidth(place.width() * min(max(share, 0.0), 1.0))
    if rtl:
        done.moveRight(place.right())
    radius = place.height() / 2
    for rect, name in ((place, "border"), (done, "accent")):
        if rect.width() > 0:
            painter.setBrush(theme.colour(name))
            painter.drawRoundedRect(rect, radius, radius)


class ProgressButton(QAbstractButton):
    """Words, and behind them the bar; a click or a key asks for more."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self._share

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show that `done` of `total` is done, which `words` say."""
        share = done / total if total else 0.0
        if (words, share) != (self.text(), self._share):
            self._share = share
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font())
        width = metrics.horizontalAdvance(self.text()) + SPACE[2] + _BAR.width() + 2 * SPACE[2]
        return QSize(width, metrics.height() + SPACE[1])

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("border" if self.isDown() else "hover"))
            painter.drawRoundedRect(whole, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = FOCUS / 2
            painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), RADIUS, RADIUS)
        inner = whole.adjusted(SPACE[2], 0, -SPACE[2], 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(theme.font())
        painter.setPen(theme.colour("muted"))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        left = inner.left() if rtl else inner.right() - _BAR.width()
        top = round(inner.center().y() - _BAR.height() / 2)
        bar = QRectF(QPointF(left, top), QPointF(left + _BAR.width(), top + _BAR.height()))
        paint_meter(painter, bar, self._share, rtl=rtl)
