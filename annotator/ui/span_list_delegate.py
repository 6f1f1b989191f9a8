"""How a row of the list of spans is drawn: a heading with its counts, or a span on two lines."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from annotator.session.span_rows import (
    Heading,
    Row,
    SpanRow,
    counts_words,
    described,
    score_words,
    state_words,
)
from annotator.ui.icons import paint_icon
from annotator.ui.theme import RADIUS_SMALL, SPACE, LabelColours, theme

Index = QModelIndex | QPersistentModelIndex

_ICON = 13.0
_SWATCH = 11.0
_GAP = 8.0


class SpanDelegate(QStyledItemDelegate):
    """Draws what `row_of` gives for an index; all rows are of one height."""

    def __init__(
        self, row_of: Callable[[Index], Row | None], colour_of: Callable[[str, str], str]
    ) -> None:
        super().__init__()
        self._row_of = row_of
        self._colour_of = colour_of
        self.grouped = True  # the heading above says the label

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words, state = QFontMetrics(theme.font()), QFontMetrics(theme.font("small"))
        return QSize(120, words.lineSpacing() + state.lineSpacing() + 2 + 2 * (SPACE[1] + 1))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = self._row_of(index) if event.type() == QEvent.Type.ToolTip else None
        if row is None:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), described(row), view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._row_of(index), QRectF(option.rect)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, rect)
        inner = rect.adjusted(SPACE[3], 0, -SPACE[3], 0)
        if isinstance(row, Heading):
            colours = theme.label(self._colour_of(row.layer, row.label))
            _paint_heading(painter, row, inner, colours)
        else:
            span = row.mark.span
            colours = theme.label(self._colour_of(span.layer, span.label))
            _paint_span(painter, row, inner, colours, grouped=self.grouped)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.colour("accent_soft"))
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_heading(painter: QPainter, row: Heading, rect: QRectF, colours: LabelColours) -> None:
    """At the foot of its row, so that the space above parts it from the group before."""
    font, small = theme.font(strong=True), theme.font("small")
    base = rect.bottom() - SPACE[1] - 1 - QFontMetrics(font).descent()
    counts = counts_words(row)
    width = QFontMetrics(small).horizontalAdvance(counts)
    painter.setFont(small)
    painter.setPen(theme.colour("muted"))
    painter.drawText(QPointF(rect.right() - width, base), counts)
    _text(painter, row.label, font, colours.text, rect.left(), base, rect.width() - width - _GAP)
    painter.setPen(QPen(theme.colour("border"), 1))
    line = rect.bottom() - 0.5
    painter.drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line))


def _paint_span(
    painter: QPainter, row: SpanRow, rect: QRectF, colours: LabelColours, *, grouped: bool
) -> None:
    font, small = theme.font(), theme.font("small")
    words, state = QFontMetrics(font), QFontMetrics(small)
    top = rect.top() + SPACE[1] + 1
    swatch = QRectF(rect.left(), top + (words.lineSpacing() - _SWATCH) / 2, _SWATCH, _SWATCH)
    _paint_swatch(painter, swatch, colours, suggested=row.mark.suggested)
    left, right = swatch.right() + _GAP, rect.right()
    if row.noted:
        place = QRectF(right - _ICON, top + (words.lineSpacing() - _ICON) / 2, _ICON, _ICON)
        paint_icon(painter, "note", place, theme.colour("muted"))
        right -= _ICON + SPACE[1]
    if score := score_words(row.mark.span):
        width = state.horizontalAdvance(score)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(QPointF(right - width, top + words.ascent()), score)
        right -= width + SPACE[2]
    _text(painter, row.words, font, theme.colour("text"), left, top + words.ascent(), right - left)
    below = top + words.lineSpacing() + 2 + state.ascent()
    said = state_words(row.mark.span)
    if not grouped:
        strong = theme.font("small", strong=True)
        label = row.mark.span.label
        left += _text(painter, label, strong, colours.text, left, below, rect.right() - left)
        left += SPACE[1]
        said = f"· {said}"
    _text(painter, said, small, theme.colour("muted"), left, below, rect.right() - left)


def _paint_swatch(
    painter: QPainter, rect: QRectF, colours: LabelColours, *, suggested: bool
) -> None:
    """Filled for an annotation, dashed and empty for a suggestion, as they lie on the text."""
    pen = QPen(colours.line, 1.4)
    if suggested:
        pen.setDashPattern([2, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if suggested else colours.line)
    painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), RADIUS_SMALL, RADIUS_SMALL)


def _text(
    painter: QPainter, text: str, font: QFont, colour: QColor, left: float, base: float, room: float
) -> float:
    """Write `text` on its base line, elided to `room`; returns how wide it came out."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room)))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(left, base), shown)
    return metrics.horizontalAdvance(shown)
