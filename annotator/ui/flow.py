"""A layout that puts widgets in rows like words, and hides what does not fit a limit of rows."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

# Hiding a widget would make its layout lay it out again, for ever.
_AWAY = QRect(-4000, -4000, 10, 10)


class FlowLayout(QLayout):
    """Widgets in rows; `overflow`, where given, stands at the end of the last row that may be.

    With `max_rows` set, the widgets that don't fit stand where nobody sees them and can't be
    reached by Tab, and `overflow` is shown in their place; `hidden_count` says how many.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4, max_rows: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._arranged: dict[int, tuple[int, dict[int, QRect]]] = {}
        self._gap = gap
        self._max_rows = max_rows
        self.overflow: QWidget | None = None
        self.hidden_count = 0
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rect = QRect(0, 0, width, 0)
        return self._arrange(rect)[0]

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        widest = max((size.width() for size in sizes), default=0)
        tallest = max((size.height() for size in sizes), default=0)
        return QSize(widest, tallest)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        _, places = self._arrange(rect)
        overflow = self.overflow
        for item in self._items:
            widget = item.widget()
            if widget is None:
                continue
            place = places.get(id(item), _AWAY)
            widget.setGeometry(place)
            if self._max_rows:
                out = place is _AWAY
                widget.setFocusPolicy(Qt.FocusPolicy.NoFocus if out else Qt.FocusPolicy.TabFocus)
        labels = [item for item in self._items if item.widget() is not overflow]
        self.hidden_count = sum(1 for item in labels if id(item) not in places)

    def invalidate(self) -> None:
        self._arranged.clear()
        super().invalidate()

    def _arrange(self, rect: QRect) -> tuple[int, dict[int, QRect]]:
        """The height, and where each item goes that has a place; asked for often."""
        width = rect.width()
        if width not in self._arranged:
            self._arranged[width] = self._arrange_anew(QRect(0, 0, width, 0))
        height, places = self._arranged[width]
        corner = rect.topLeft()
        return height, {key: place.translated(corner) for key, place in places.items()}

    def _arrange_anew(self, rect: QRect) -> tuple[int, dict[int, QRect]]:
        main = [item for item in self._items if item.widget() is not self.overflow]
        places, height, fitted = self._rows(main, rect, reserve=0)
        if fitted == len(main) or self.overflow is None:
            return height, places
        end = next(item for item in self._items if item.widget() is self.overflow)
        reserve = end.sizeHint().width() + self._gap
        places, height, fitted = self._rows(main, rect, reserve=reserve)
        last = places[id(main[fitted - 1])] if fitted else QRect(rect.topLeft(), QSize())
        corner = QPoint(last.right() + 1 + self._gap, last.top())
        places[id(end)] = QRect(corner, end.sizeHint())
        return height, places

    def _rows(
        self, items: list[QLayoutItem], rect: QRect, *, reserve: int
    ) -> tuple[dict[int, QRect], int, int]:
        """Places row by row; the last allowed row keeps `reserve` free at its end."""
        places: dict[int, QRect] = {}
        x, y, row_height, row = rect.left(), rect.top(), 0, 1
        for number, item in enumerate(items):
            size = item.sizeHint()
            last_row = self._max_rows and row == self._max_rows
            limit = rect.left() + rect.width() - (reserve if last_row else 0)
            if x > rect.left() and x + size.width() > limit:
                if last_row:
                    return places, y + row_height - rect.top(), number
                x, y = rect.left(), y + row_height + self._gap
                row, row_height = row + 1, 0
                if self._max_rows and row == self._max_rows:
                    limit = rect.left() + rect.width() - reserve
            places[id(item)] = QRect(QPoint(x, y), size)
            x += size.width() + self._gap
            row_height = max(row_height, size.height())
        return places, y + row_height - rect.top(), len(items)
