"""How one article is drawn in the list: a mark of its status, its title, and what is to do."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from annotator.core.direction import is_right_to_left
from annotator.core.models import ArticleRow, Status
from annotator.core.offsets import Utf16Map
from annotator.language import tr
from annotator.session.wording import STATUS_WORDS, described, short_date
from annotator.ui.icons import paint_icon
from annotator.ui.theme import SPACE, theme

Index = QModelIndex | QPersistentModelIndex

_LINES = 2
_MARK = 12.0
_ICON = 13.0


def to_do(row: ArticleRow) -> str:
    """What is left to do on an article, in a few words."""
    if row.status.finished:
        return STATUS_WORDS[row.status]
    if row.open_suggestions:
        return f"{row.open_suggestions:,} to decide"
    return STATUS_WORDS[row.status]


def paint_status(painter: QPainter, status: Status, place: QRectF) -> None:
    """A mark whose shape says the status: ring, half, tick in a disc, ring with a bar."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = place.adjusted(1, 1, -1, -1)
    name = {Status.DONE: "success", Status.STARTED: "accent"}.get(status, "outline")
    colour = theme.colour(name)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status is Status.DONE:
        painter.setBrush(theme.colour("success_soft"))
        painter.drawEllipse(ring)
        tick = QPainterPath(_within(ring, 0.27, 0.53))
        tick.lineTo(_within(ring, 0.44, 0.7))
        tick.lineTo(_within(ring, 0.75, 0.34))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)
    elif status is Status.STARTED:
        painter.drawEllipse(ring)
        painter.setBrush(colour)
        painter.drawChord(ring, 90 * 16, 180 * 16)
    elif status is Status.SKIPPED:
        painter.drawEllipse(ring)
        painter.drawLine(_within(ring, 0.25, 0.5), _within(ring, 0.75, 0.5))
    else:
        painter.drawEllipse(ring)
    painter.restore()


def _within(rect: QRectF, x: float, y: float) -> QPointF:
    return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())


class ArticleDelegate(QStyledItemDelegate):
    """Draws an `ArticleRow`; every row is as high as one with a title of two lines."""

    def __init__(
        self, row_of: Callable[[Index], ArticleRow | None], opened: Callable[[], int | None]
    ) -> None:
        super().__init__()
        self._row_of = row_of
        self._opened = opened

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, meta = QFontMetrics(theme.font()), QFontMetrics(theme.font("small"))
        return QSize(120, _LINES * title.lineSpacing() + meta.lineSpacing() + 3 + 2 * SPACE[2])

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
        row = self._row_of(index)
        rect = QRectF(option.rect)
        painter.save()
        opened = row is not None and row.id == self._opened()
        self._paint_ground(painter, option, rect, opened=opened)
        if row is not None:
            self._paint_row(painter, row, rect, opened=opened)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, *, opened: bool
    ) -> None:
        if opened:
            painter.fillRect(rect, theme.colour("accent_soft"))
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        focused = QStyle.StateFlag.State_HasFocus
        if option.state & focused and option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_row(self, painter: QPainter, row: ArticleRow, rect: QRectF, *, opened: bool) -> None:
        title_font, meta_font = theme.font(), theme.font("small")
        top = rect.top() + SPACE[2] - 1
        line = QFontMetrics(title_font).lineSpacing()
        mark = QRectF(rect.left() + 15, top + (line - _MARK) / 2, _MARK, _MARK)
        paint_status(painter, row.status, mark)
        left = mark.right() + 9
        words = QRectF(left, top, rect.right() - left - SPACE[3], rect.height())
        finished = row.status.finished and not opened
        painter.setPen(theme.colour("muted" if finished else "text"))
        leftward = is_right_to_left(row.title, row.language)
        title = row.title or tr("without a title")
        lines = _paint_title(painter, title, title_font, words, leftward=leftward)
        below = QRectF(left, top + lines * line + 3, words.width(), line)
        self._paint_meta(painter, row, meta_font, below)

    def _paint_meta(self, painter: QPainter, row: ArticleRow, font: QFont, rect: QRectF) -> None:
        metrics = QFontMetrics(font)
        right = rect.right()
        for picture, shown, colour in (
            ("flag", row.flagged, "warning"),
            ("note", row.noted, "muted"),
        ):
            if shown:
                place = QRectF(right - _ICON, rect.top() + 1, _ICON, _ICON)
                paint_icon(painter, picture, place, theme.colour(colour))
                right -= _ICON + 5
        parts = (row.language, short_date(row.date), to_do(row))
        text = " · ".join(part for part in parts if part)
        painter.setFont(font)
        painter.setPen(_quiet())
        width = int(right - rect.left())
        painter.drawText(
            QPointF(rect.left(), rect.top() + metrics.ascent()),
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, width),
        )


def _quiet() -> QColor:
    return theme.colour("muted")


def _paint_title(painter: QPainter, text: str, font: QFont, rect: QRectF, *, leftward: bool) -> int:
    """Up to two lines, the last one elided, on the right if `leftward`; returns how many."""
    text = text.replace("\n", " ")
    units = Utf16Map(text)
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    metrics = QFontMetrics(font)
    painter.setFont(font)
    right_to_left, left_to_right = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(right_to_left if leftward else left_to_right)
    layout.beginLayout()
    number = 0
    while number < _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        start, end = line.textStart(), line.textStart() + line.textLength()
        if number == _LINES - 1:
            end = units.to_utf16(len(text))
        piece = text[units.from_utf16(start) : units.from_utf16(end)].rstrip()
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, int(rect.width()))
        x = rect.right() - metrics.horizontalAdvance(shown) if leftward else rect.left()
        baseline = rect.top() + number * metrics.lineSpacing() + metrics.ascent()
        painter.drawText(QPointF(x, baseline), shown)
        number += 1
    layout.endLayout()
    painter.setLayoutDirection(left_to_right)
    return max(1, number)
