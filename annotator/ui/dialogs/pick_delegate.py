"""How one thing to choose is drawn: a mark, its text, a detail, and its key at the right edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.keycap import cap_size, paint_cap
from annotator.ui.theme import RADIUS, theme

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
TINT_ROLE = Qt.ItemDataRole.UserRole + 3
_SIDE = 10
_DOT = 9.0

Index = QModelIndex | QPersistentModelIndex


class PickDelegate(QStyledItemDelegate):
    """Draws the rows of a `PickPopup`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        inner = self._paint_key(painter, option, inner, index.data(KEY_ROLE))
        tint = index.data(TINT_ROLE)
        if tint:
            colours = theme.label(tint)
            painter.setPen(colours.line)
            painter.setBrush(colours.fill)
            middle = QPointF(inner.left() + _DOT / 2, inner.center().y())
            painter.drawRoundedRect(
                QRectF(0, 0, _DOT, _DOT).translated(middle - QPointF(_DOT / 2, _DOT / 2)), 2.5, 2.5
            )
            inner.adjust(_DOT + 9, 0, 0, 0)
        self._paint_words(painter, option, inner, index)
        painter.restore()

    def _paint_key(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, key: str
    ) -> QRectF:
        if not key:
            return rect
        size = cap_size(key, option.font)
        cap = QRectF(
            rect.right() - size.width(),
            rect.center().y() - size.height() / 2,
            size.width(),
            size.height(),
        )
        paint_cap(painter, cap, key, option.font, theme.colour("muted"))
        return rect.adjusted(0, 0, -size.width() - _SIDE, 0)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, index: Index
    ) -> None:
        metrics = option.fontMetrics
        left = int(rect.width())
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, left)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(option.font)
        painter.setPen(theme.colour("text"))
        painter.drawText(rect, flags, text)
        used = metrics.horizontalAdvance(text) + 10
        detail = index.data(DETAIL_ROLE)
        if detail and used < left - 40:
            rest = rect.adjusted(used, 0, 0, 0)
            painter.setPen(theme.colour("muted"))
            elided = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, int(rest.width()))
            painter.drawText(rest, flags, elided)
