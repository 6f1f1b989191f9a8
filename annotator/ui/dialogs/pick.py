"""Choosing one of many by typing part of its name: the command palette and the label list."""

from collections.abc import Sequence
from dataclasses import dataclass

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

from annotator.ui.dialogs.pick_delegate import DETAIL_ROLE, KEY_ROLE, TINT_ROLE, PickDelegate
from annotator.ui.theme import RADIUS_LARGE, theme


@dataclass(frozen=True, kw_only=True)
class Pick:
    """One thing to choose: `detail` stands behind the text, `key` at the right edge.

    `tint` is a colour's name of the theme for a small mark before the text, "" for none.
    """

    id: str
    text: str
    detail: str = ""
    key: str = ""
    tint: str = ""


def ranked(picks: Sequence[Pick], typed: str) -> list[Pick]:
    """The picks that `typed` can mean, the best first; all of them in order if it is empty.

    Each typed word must stand in the text or the detail. A text that begins with what was
    typed comes first, then one with a word that does, then the rest.
    """
    words = typed.casefold().split()
    if not words:
        return list(picks)
    found = [
        (rank, place, pick)
        for place, pick in enumerate(picks)
        if (rank := _rank(pick, words)) is not None
    ]
    return [pick for _, _, pick in sorted(found, key=lambda hit: hit[:2])]


def _rank(pick: Pick, words: Sequence[str]) -> int | None:
    text = pick.text.casefold()
    everything = f"{text} {pick.detail.casefold()}"
    if not all(word in everything for word in words):
        return None
    if text.startswith(" ".join(words)):
        return 0
    if all(any(part.startswith(word) for part in text.split()) for word in words):
        return 1
    return 2 if all(word in text for word in words) else 3


class PickPopup(QFrame):
    """A field over a list, on top of its parent; Enter or a click chooses, Esc lets it be.

    It closes when the focus goes elsewhere, and gives the focus back where it was.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget, picks: Sequence[Pick], *, placeholder: str) -> None:
        super().__init__(parent)
        self._before = QApplication.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("pickPopup")
        self._dress()
        self._picks = picks
        self._field = QLineEdit()
        self._field.setPlaceholderText(placeholder)
        self._field.setAccessibleName(placeholder)
        self._field.textChanged.connect(self._show)
        self._field.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setObjectName("pickList")
        self._list.setAccessibleName("Matches")
        self._list.setModel(self._model)
        self._list.setItemDelegate(PickDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._list.clicked.connect(self._choose)
        self._empty = QLabel("Nothing is called that.")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._empty)
        self.setFocusProxy(self._field)
        self._show("")

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
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
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
        for pick in ranked(self._picks, typed):
            item = QStandardItem(pick.text)
            item.setData(pick.id, Qt.ItemDataRole.UserRole)
            item.setData(pick.key, KEY_ROLE)
            item.setData(pick.detail, DETAIL_ROLE)
            item.setData(pick.tint, TINT_ROLE)
            described = ", ".join(part for part in (pick.text, pick.detail, pick.key) if part)
            item.setData(described, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setVisible(self._model.rowCount() > 0)
        self._empty.setVisible(self._model.rowCount() == 0)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        chosen = index.data(Qt.ItemDataRole.UserRole)
        self._give_back()
        self.picked.emit(chosen)

    def _give_back(self) -> None:
        """Close, with the focus where it was before."""
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.close()
