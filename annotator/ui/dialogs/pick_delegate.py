"""How one thing to choose is drawn: a mark, its text with what was typed in bold, a detail, and
where it stands and its key at the right edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.matching import shown_ranges
from annotator.ui.keycap import cap_size, paint_cap
from annotator.ui.picks import Pick
from annotator.ui.theme import RADIUS, theme

PICK_ROLE = Qt.ItemDataRole.UserRole
TYPED_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE = 10
_DOT = 9.0
_LEAST_DETAIL = 60

Index = QModelIndex | QPersistentModelIndex


class PickDelegate(QStyledItemDelegate):
    """Draws the rows of a `PickPopup`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pick: Pick = index.data(PICK_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        inner = _paint_key(painter, option, inner, pick)
        inner = _paint_place(painter, inner, pick)
        if pick.tint:
            inner = _paint_tint(painter, inner, pick.tint)
        inner = _paint_text(painter, option, inner, pick, index.data(TYPED_ROLE) or "")
        _paint_detail(painter, option, inner, pick)
        painter.restore()


def _paint_key(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, pick: Pick) -> QRectF:
    if not pick.key:
        return rect
    size = cap_size(pick.key, option.font)
    corner = QPointF(rect.right() - size.width(), rect.center().y() - size.height() / 2)
    colour = theme.colour("faint" if pick.why else "muted")
    paint_cap(painter, QRectF(corner, size), pick.key, option.font, colour)
    return rect.adjusted(0, 0, -size.width() - _SIDE, 0)


def _paint_place(painter: QPainter, rect: QRectF, pick: Pick) -> QRectF:
    if not pick.place:
        return rect
    font = theme.font("small")
    painter.setFont(font)
    painter.setPen(theme.colour("muted"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(rect, flags, pick.place)
    return rect.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(pick.place) - _SIDE, 0)


def _paint_tint(painter: QPainter, rect: QRectF, tint: str) -> QRectF:
    colours = theme.label(tint)
    painter.setPen(colours.line)
    painter.setBrush(colours.fill)
    corner = QPointF(rect.left(), rect.center().y() - _DOT / 2)
    painter.drawRoundedRect(QRectF(corner, QPointF(_DOT, _DOT) + corner), 2.5, 2.5)
    return rect.adjusted(_DOT + 9, 0, 0, 0)


def _paint_text(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, pick: Pick, typed: str
) -> QRectF:
    """The text, the parts that were typed in bold; the room that is left."""
    metrics = option.fontMetrics
    text = metrics.elidedText(pick.text, Qt.TextElideMode.ElideRight, int(rect.width()))
    ranges = shown_ranges(pick.text, typed.lstrip(">@#?: ")) if typed else ()
    painter.setPen(theme.colour("muted" if pick.why else "text"))
    strong = QFont(option.font)
    strong.setWeight(QFont.Weight.Bold)
    left = rect.left()
    for part, bold in _parts(text, ranges):
        font = strong if bold else option.font
        painter.setFont(font)
        place = QRectF(left, rect.top(), rect.right() - left, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, part)
        left += QFontMetrics(font).horizontalAdvance(part)
    return QRectF(left, rect.top(), rect.right() - left, rect.height())


def _parts(text: str, ranges: tuple[tuple[int, int], ...]) -> list[tuple[str, bool]]:
    """`text` in pieces, and whether each is one of the ranges."""
    pieces, at = [], 0
    for start, end in ranges:
        start, end = max(start, at), min(end, len(text))
        if start < end:
            pieces += [(text[at:start], False), (text[start:end], True)]
            at = end
    return [piece for piece in [*pieces, (text[at:], False)] if piece[0]]


def _paint_detail(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, pick: Pick
) -> None:
    detail = pick.why or pick.detail
    rest = rect.adjusted(_SIDE, 0, 0, 0)
    if not detail or rest.width() < _LEAST_DETAIL:
        return
    painter.setFont(option.font)
    painter.setPen(theme.colour("muted"))
    elided = option.fontMetrics.elidedText(detail, Qt.TextElideMode.ElideRight, int(rest.width()))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(rest, flags, elided)
