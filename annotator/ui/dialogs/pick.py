"""Choosing one of many by typing part of its name: the command palette and the label list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from annotator.language import tr
from annotator.ui.dialogs.pick_delegate import PICK_ROLE, TYPED_ROLE, PickDelegate
from annotator.ui.picks import Pick, ranked
from annotator.ui.theme import RADIUS_LARGE, SPACE, theme

__all__ = ["Pick", "PickPopup", "ranked"]

_PAGE = 8


Find = Callable[[str], Sequence[Pick]]


class PickPopup(QFrame):
    """A field over a list, on top of its parent; Enter or a click chooses, Esc lets it be.

    It closes when the focus goes elsewhere, and gives the focus back where it was. `source` is
    what there is to choose, or a function that finds it; `hint` stands below the list.
    """

    picked = Signal(str)

    def __init__(
        self, parent: QWidget, source: Sequence[Pick] | Find, *, placeholder: str, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self._before = QApplication.focusWidget()
        self._find = source if callable(source) else lambda typed: ranked(source, typed)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("pickPopup")
        self._dress()
        self._field = QLineEdit()
        self._field.setPlaceholderText(placeholder)
        self._field.setAccessibleName(placeholder)
        self._field.textChanged.connect(self._show)
        self._field.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self._list = self._make_list()
        self._empty = QLabel(tr("Nothing is called that."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._empty, 1)
        if hint:
            below = QLabel(hint)
            below.setProperty("muted", True)
            below.setFont(theme.font("small"))
            below.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
            column.addWidget(below)
        self.setFocusProxy(self._field)
        self._show("")

    @property
    def picks(self) -> list[Pick]:
        """What is in the list now."""
        rows = range(self._model.rowCount())
        return [self._model.index(row, 0).data(PICK_ROLE) for row in rows]

    def type(self, text: str) -> None:
        """Begin with `text` in the field."""
        self._field.setText(text)

    def refresh(self) -> None:
        """Find again: there may be more now. What is chosen stays chosen."""
        chosen = self._list.currentIndex().data(PICK_ROLE)
        if self._list.currentIndex().row() <= 0:
            chosen = None
        self._show(self._field.text())
        for row, pick in enumerate(self.picks):
            if chosen is not None and pick.id == chosen.id:
                self._list.setCurrentIndex(self._model.index(row, 0))

    def open_at(self, place: QRect) -> None:
        """Show it at `place`, in its parent's coordinates."""
        self.setGeometry(place)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        rows = self._model.rowCount()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        if event.key() in steps and rows:
            row = self._list.currentIndex().row() + steps[Qt.Key(event.key())]
            self._list.setCurrentIndex(self._model.index(max(0, min(rows - 1, row)), 0))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._give_back()
            return True
        return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("pickList")
        made.setAccessibleName(tr("Matches"))
        made.setModel(self._model)
        made.setItemDelegate(PickDelegate(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.entered.connect(made.setCurrentIndex)
        made.clicked.connect(self._choose)
        return made

    def _dress(self) -> None:
        """A ground, a line round it, and a shadow that lifts it off the text."""
        ground, line = theme.colour("raised").name(), theme.colour("outline").name()
        self.setStyleSheet(
            f"#pickPopup {{ background: {ground}; border: 1px solid {line};"
            f" border-radius: {RADIUS_LARGE}px; }}"
            "#pickList { background: transparent; }"
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 110))
        self.setGraphicsEffect(shadow)

    def _show(self, typed: str) -> None:
        self._model.clear()
        for pick in self._find(typed):
            item = QStandardItem(pick.text)
            item.setData(pick, PICK_ROLE)
            item.setData(typed, TYPED_ROLE)
            item.setData(pick.described, Qt.ItemDataRole.AccessibleTextRole)
            if pick.why or pick.detail:
                item.setToolTip(pick.why or pick.detail)
            self._model.appendRow(item)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setVisible(self._model.rowCount() > 0)
        self._empty.setVisible(self._model.rowCount() == 0)

    def _choose(self, index: QModelIndex) -> None:
        pick = index.data(PICK_ROLE) if index.isValid() else None
        if pick is None or pick.why:
            return
        self._give_back()
        self.picked.emit(pick.id)

    def _give_back(self) -> None:
        """Close, with the focus where it was before."""
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.close()
