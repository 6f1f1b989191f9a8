"""The lists of the label scheme dialog: layers, and the labels of one layer, to be put in order."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotator.language import number, tr
from annotator.ui.icons import paint_icon
from annotator.ui.keycap import cap_size, paint_cap
from annotator.ui.scale import FOCUS
from annotator.ui.theme import RADIUS, RADIUS_SMALL, SPACE, theme

_NUMBER = Qt.ItemDataRole.UserRole
_ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Edited = TypeVar("Edited")


class Row:
    """What is drawn of one label or layer; `heard` is the same for those who don't see it."""

    def __init__(
        self,
        text: str,
        *,
        detail: str = "",
        colour: str = "",
        key: str = "",
        count: int = 0,
        wrong: bool = False,
        heard: Sequence[str] = (),
    ) -> None:
        self.text, self.detail, self.colour = text, detail, colour
        self.key, self.count, self.wrong = key, count, wrong
        self.heard = ", ".join(part for part in heard if part)


class OrderedList(QListWidget, Generic[Edited]):
    """Things that are edited, one in focus; Alt with an arrow or the mouse moves it.

    `moved` gives the place it had and the one it has; `focused` says that another is in focus.
    """

    moved = Signal(int, int)
    focused = Signal()
    entered = Signal()
    delete_requested = Signal()
    add_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_RowDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self._shown: list[Edited] = []
        self.currentRowChanged.connect(lambda _: self.focused.emit())
        self.itemActivated.connect(lambda _: self.entered.emit())

    def show_rows(self, things: Sequence[Edited], rows: Sequence[Row]) -> None:
        """Show these, and keep what was in focus in focus if it is still there."""
        focused = self.thing
        self._shown = list(things)
        self.blockSignals(True)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for place, row in enumerate(rows):
            item = self.item(place) if place < self.count() else None
            if item is None:
                item = QListWidgetItem()
                self.addItem(item)
            item.setText(row.text)
            item.setData(_NUMBER, place)
            item.setData(_ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.heard or row.text)
            item.setToolTip(row.heard)
        self.blockSignals(False)
        if focused in self._shown:
            self.focus_on(focused)
        elif self._shown:
            self.setCurrentRow(min(max(self.currentRow(), 0), len(self._shown) - 1))
        self.viewport().update()

    @property
    def thing(self) -> Edited | None:
        """What is in focus."""
        row = self.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def focus_on(self, thing: Edited) -> None:
        """Put one of those that are shown in focus."""
        self.setCurrentRow(self._shown.index(thing))

    def move(self, step: int) -> None:  # type: ignore[override]
        """Move what is in focus up or down by `step`."""
        at = self.currentRow()
        to = at + step
        if 0 <= at < len(self._shown) and 0 <= to < len(self._shown):
            self.moved.emit(at, to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_requested.emit()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which thing was dropped where, and leave it to the owner to show it so."""
        at, to = self.currentRow(), self._drop_place(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if at >= 0 and to != at:
            self.moved.emit(at, to)

    def _drop_place(self, event: QDropEvent) -> int:
        at = self.currentRow()
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            return len(self._shown) - 1
        below = point.y() > self.visualRect(index).center().y()
        gap = index.row() + int(below)
        return gap - 1 if gap > at else gap


class _RowDelegate(QStyledItemDelegate):
    """Draws a row: the key, a chip in the label's colours, what is wrong, how many spans."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, QFontMetrics(theme.font()).height() + SPACE[3])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(_ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
        _ground(painter, option, rect)
        inner = rect.adjusted(SPACE[2], 0, -SPACE[2], 0)
        inner = _key(painter, inner, row)
        inner = _count(painter, inner, row)
        _name(painter, inner, row)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(theme.colour("accent"))
        pen.setWidth(FOCUS)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _key(painter: QPainter, rect: QRectF, row: Row) -> QRectF:
    if not row.colour:
        return rect
    font = theme.font("small")
    width = cap_size("⇧0", font).width()
    if row.key:
        size = cap_size(row.key, font)
        left = rect.left() + (width - size.width()) / 2
        corner = QPointF(left, rect.center().y() - size.height() / 2)
        paint_cap(painter, QRectF(corner, QSize(size)), row.key, font, theme.colour("muted"))
    return rect.adjusted(width + SPACE[2], 0, 0, 0)


def _count(painter: QPainter, rect: QRectF, row: Row) -> QRectF:
    side = 15.0
    if row.wrong:
        corner = QPointF(rect.right() - side, rect.center().y() - side / 2)
        box = QRectF(corner, corner + QPointF(side, side))
        paint_icon(painter, "notice", box, theme.colour("danger"))
        rect = rect.adjusted(0, 0, -side - SPACE[1], 0)
    if row.count:
        font, text = theme.font("small"), number(row.count)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        rect = rect.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(text) - SPACE[2], 0)
    return rect


def _name(painter: QPainter, rect: QRectF, row: Row) -> None:
    strong = bool(row.colour)
    font = theme.font("small", strong=True) if strong else theme.font()
    metrics = QFontMetrics(font)
    text = row.text or tr("without a name")
    room = int(rect.width()) - (2 * SPACE[1] + 4 if strong else 0)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    if not strong:
        painter.setPen(theme.colour("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        return
    colours = theme.label(row.colour)
    width, height = metrics.horizontalAdvance(text) + 2 * SPACE[1] + 4, metrics.height() + 4
    corner = QPointF(rect.left(), rect.center().y() - height / 2)
    chip = QRectF(corner, corner + QPointF(width, height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.fill)
    painter.drawRoundedRect(chip, RADIUS_SMALL, RADIUS_SMALL)
    painter.setPen(colours.text)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    rest = rect.adjusted(width + SPACE[2], 0, 0, 0)
    if row.detail and rest.width() > 40:
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        detail = QFontMetrics(small).elidedText(
            row.detail, Qt.TextElideMode.ElideRight, int(rest.width())
        )
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, detail)
