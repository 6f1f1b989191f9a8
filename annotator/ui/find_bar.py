"""Finding words in the open article: a field below it, with the number of matches."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton

from annotator.language import tr
from annotator.ui.entered import Entered
from annotator.ui.icons import icon
from annotator.ui.key_tip import KeyTip
from annotator.ui.theme import SPACE


class FindBar(Entered):
    """Says what is searched; whoever answers tells the number of matches."""

    searched = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Find in the article"))
        self._field.setAccessibleName(tr("Find in the article"))
        self._field.setClearButtonEnabled(True)
        self._field.setMaximumWidth(360)
        self._field.textChanged.connect(self.searched)
        self._field.installEventFilter(self)
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self._count.setAccessibleName(tr("Matches"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[2], SPACE[2], SPACE[2])
        row.setSpacing(SPACE[1])
        row.addWidget(self._field, 1)
        row.addWidget(self._button("up", tr("Previous match"), "find_previous", -1))
        row.addWidget(self._button("down", tr("Next match"), "find_next", 1))
        row.addSpacing(SPACE[1])
        row.addWidget(self._count)
        row.addStretch(1)
        close = QToolButton()
        close.setIcon(icon("reject"))
        close.setToolTip(tr("Close (Esc)"))
        close.setAccessibleName(tr("Close the find bar"))
        close.clicked.connect(self.close_bar)
        row.addWidget(close)
        self.entry = self._field
        self.hide()

    @property
    def text(self) -> str:
        """What is searched."""
        return self._field.text()

    def open_bar(self, text: str = "") -> None:
        """Show the bar and select what is in the field, `text` if given."""
        self.show()
        if text:
            self._field.setText(text)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.searched.emit(self.text)

    def close_bar(self) -> None:
        """Hide the bar."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def show_count(self, current: int, total: int) -> None:
        """Say which of how many matches is shown; `current` counts from 1."""
        if not self.text:
            self._count.setText("")
        elif not total:
            self._count.setText(tr("not in this article"))
        else:
            self._count.setText(tr("{current} of {total}", current=current, total=total))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
            return True
        return False

    def _button(self, picture: str, name: str, action: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        KeyTip(button, name, action)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.stepped.emit(step))
        return button
