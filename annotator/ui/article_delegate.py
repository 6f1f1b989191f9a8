"""How one article is drawn in the list: a mark of its status, its title, and what is to do.

The open article has a bar at its edge; what is selected beside others has a ground and a tick.
While something is searched, the words around the first match stand below the title.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from annotator.core.direction import is_right_to_left
from annotator.core.models import ArticleRow, Status
from annotator.core.search import Wanted, places
from annotator.session.models import ArticleListModel
from annotator.session.wording import FIRST_DETAILS, described, details, title_of
from annotator.ui.article_words import paint_words
from annotator.ui.icons import paint_icon
from annotator.ui.theme import SPACE, theme

Index = QModelIndex | QPersistentModelIndex

_LINES = 2
_MARK = 12.0
_ICON = 13.0


@dataclass
class Look:
    """What the rows look like now: which is open, whether several are selected, what is sought.

    `details` names what stands below the titles.
    """

    opened: int | None = None
    several: bool = False
    wanted: Wanted | None = None
    details: tuple[str, ...] = FIRST_DETAILS


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
        self,
        row_of: Callable[[Index], ArticleRow | None],
        look: Look,
        model: ArticleListModel,
    ) -> None:
        super().__init__()
        self._row_of = row_of
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = QFontMetrics(theme.font()), QFontMetrics(theme.font("small"))
        words = _LINES * title.lineSpacing()
        if self._look.wanted:
            words = title.lineSpacing() + _LINES * small.lineSpacing() + 2
        return QSize(120, words + small.lineSpacing() + 3 + 2 * SPACE[2])

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
        opened = row is not None and row.id == self._look.opened
        chosen = self._look.several and bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, rect, opened=opened, chosen=chosen)
        if row is not None:
            if chosen:
                _paint_tick(painter, rect)
                rect = rect.adjusted(0, 0, -SPACE[4], 0)
            self._paint_row(painter, row, rect, opened=opened)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRectF,
        *,
        opened: bool,
        chosen: bool,
    ) -> None:
        if chosen or (opened and not self._look.several):
            painter.fillRect(rect, theme.colour("accent_soft"))
        elif opened or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        if opened:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.colour("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_row(self, painter: QPainter, row: ArticleRow, rect: QRectF, *, opened: bool) -> None:
        font, small = theme.font(), theme.font("small")
        top = rect.top() + SPACE[2] - 1
        line = QFontMetrics(font).lineSpacing()
        mark = QRectF(rect.left() + 15, top + (line - _MARK) / 2, _MARK, _MARK)
        paint_status(painter, row.status, mark)
        left = mark.right() + 9
        words = QRectF(left, top, rect.right() - left - SPACE[3], rect.height())
        finished = row.status.finished and not opened
        painter.setPen(theme.colour("muted" if finished else "text"))
        wanted = self._look.wanted
        if wanted:
            top = self._paint_found(painter, row, words, wanted)
        else:
            leftward = is_right_to_left(row.title, row.language)
            title = title_of(row)
            top += line * paint_words(painter, title, font, words, lines=_LINES, leftward=leftward)
        self._paint_meta(painter, row, small, QRectF(left, top + 3, words.width(), line))

    def _paint_found(
        self, painter: QPainter, row: ArticleRow, rect: QRectF, wanted: Wanted
    ) -> float:
        """The title on one line, and the words around the first match; returns where they end."""
        title, small = theme.font(), theme.font("small")
        text = title_of(row)
        marks = places(text, wanted, most=20)
        leftward = is_right_to_left(row.title, row.language)
        paint_words(painter, text, title, rect, lines=1, marks=marks, leftward=leftward)
        top = rect.top() + QFontMetrics(title).lineSpacing() + 1
        found = self._model.snippet(row.id)
        if found is None:
            return top
        painter.setPen(theme.colour("muted"))
        place = QRectF(rect.left(), top, rect.width(), rect.height())
        lines = paint_words(
            painter,
            found.text,
            small,
            place,
            lines=_LINES,
            marks=found.marks,
            leftward=is_right_to_left(found.text, row.language),
        )
        return top + lines * QFontMetrics(small).lineSpacing()

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
        parts = details(row, self._look.details, length=self._model.length(row.id))
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        width = int(right - rect.left())
        painter.drawText(
            QPointF(rect.left(), rect.top() + metrics.ascent()),
            metrics.elidedText(" · ".join(parts), Qt.TextElideMode.ElideRight, width),
        )


def _paint_tick(painter: QPainter, rect: QRectF) -> None:
    """What is selected beside others is told by a tick, not by its ground alone."""
    place = QRectF(rect.right() - SPACE[3] - _ICON, rect.top() + SPACE[2], _ICON, _ICON)
    paint_icon(painter, "accept", place, theme.colour("accent"))
