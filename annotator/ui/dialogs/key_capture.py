"""A field that takes the next key whole instead of typing it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from annotator.ui.keymap import portable
from annotator.ui.keys import label_number, press_of

_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    }
)
_KEPT = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyCapture(QLineEdit):
    """`captured` gives the portable key that was pressed, that of a label's digit by its place.

    Esc cancels; so does the focus going elsewhere.
    """

    captured = Signal(str)
    cancelled = Signal()

    def __init__(self, prompt: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)

    def event(self, event: QEvent) -> bool:
        """Everything is a key to take, Tab and the window's own keys too."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.cancelled.emit()

    def _take(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & _KEPT
        if key in _MODIFIER_KEYS or event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Escape and not modifiers:
            self.cancelled.emit()
            return
        number = label_number(press_of(event))
        if number is not None:
            self.captured.emit(f"{'Shift+' if number > 10 else ''}{number % 10}")
            return
        if key == Qt.Key.Key_Backtab:
            key = Qt.Key.Key_Tab
        code = int(key) | int(modifiers.value)
        self.captured.emit(portable(QKeySequence(code).toString()))
