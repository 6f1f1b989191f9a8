"""A tool tip that ends with the key which does the same, whatever the user makes of it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.language import tr
from annotator.ui.actions import keymap


class KeyTip(QObject):
    """Keeps the tool tip of `widget`: some words, and the key of the action called `action`."""

    def __init__(self, widget: QWidget, text: str, action: str) -> None:
        super().__init__(widget)
        self._widget, self._text, self._action = widget, text, action
        keymap.changed.connect(self._show)
        self._show()

    def set_text(self, text: str) -> None:
        """Say something else before the key."""
        self._text = text
        self._show()

    def _show(self) -> None:
        self._widget.setToolTip(with_key(self._text, self._action))


def with_key(text: str, action: str) -> str:
    """`text` with the key of an action behind it in brackets, if it has one."""
    key = keymap.text(action)
    return tr("{text} ({key})", text=text, key=key) if key else text
