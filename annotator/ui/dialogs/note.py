"""Writing a note, on an article or on an annotation."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.language import tr
from annotator.ui.actions import shown_key
from annotator.ui.dialogs.parts import buttons, heading, hint


class NoteDialog(QDialog):
    """A field for a note; Ctrl+Enter saves, Esc leaves the note as it was."""

    def __init__(self, parent: QWidget | None, *, title: str, about: str, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(460, 260)
        self._field = QPlainTextEdit(text)
        self._field.setAccessibleName(title)
        self._field.setPlaceholderText(tr("What should whoever reads this know?"))
        self._field.setTabChangesFocus(True)
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        box, self._save = buttons(self, tr("Save"))
        self._save.setToolTip(shown_key("Ctrl+Return"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(heading(title))
        column.addWidget(hint(about))
        column.addWidget(self._field, 1)
        column.addWidget(box)
        self._field.setFocus()

    @property
    def text(self) -> str:
        """The note, without white space around it."""
        return self._field.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return
        super().keyPressEvent(event)
