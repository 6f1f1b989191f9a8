"""How a place found in the guide is drawn: its heading, its page, the words around."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.guide_pages import Hit, places
from annotator.ui.theme import RADIUS, SPACE, theme

HIT_ROLE = Qt.ItemDataRole.UserRole
_LINES = 3

Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Draws the rows of what was found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(theme.font("small"))
        body = QFontMetrics(theme.font(strong=True))
        height = body.height() + small.height() * (_LINES + 1) + 2 * SPACE[2]
        return QSize(180, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, typed = index.data(HIT_ROLE)
        painter.save()
        rect = QRectF(option.rect).adjusted(SPACE[1], 0, -SPACE[1], 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        inner = rect.adjusted(SPACE[2], SPACE[2], -SPACE[2], -SPACE[1])
        self._paint(painter, inner, hit, typed)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, hit: Hit, typed: str) -> None:
        strong, small = theme.font(strong=True), theme.font("small")
        right = Qt.TextElideMode.ElideRight
        for text, font, name in (
            (hit.section.heading, strong, "text"),
            (hit.section.page if hit.section.level > 1 else "", small, "muted"),
        ):
            if not text:
                continue
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(theme.colour(name))
            shown = metrics.elidedText(text, right, int(rect.width()))
            painter.drawText(rect, Qt.AlignmentFlag.AlignTop, shown)
            rect = rect.adjusted(0, metrics.height(), 0, 0)
        painter.setPen(theme.colour("muted"))
        layout = QTextLayout(hit.excerpt, small)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.setFormats([_bold(start, end) for start, end in places(hit.excerpt, typed)])
        layout.beginLayout()
        height = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        layout.draw(painter, rect.topLeft())


def _bold(start: int, end: int) -> QTextLayout.FormatRange:
    made, look = QTextLayout.FormatRange(), QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(theme.colour("text"))
    made.start, made.length, made.format = start, end - start, look
    return made
