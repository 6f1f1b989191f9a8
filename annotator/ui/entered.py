"""Widgets made of several controls, entered at one of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget


class Entered(QFrame):
    """Gives the focus it is asked to take to one of its controls, `entry` or the first in it.

    A focus proxy that points at a child would do so too, but then Qt takes the whole for one
    control, and Tab passes by all others in it.
    """

    entry: QWidget | None = None

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus into the control where this is entered."""
        entry = self.entry
        if entry is not None and not entry.focusPolicy() and entry.focusProxy() is None:
            inside = entry.findChildren(QWidget)
            entry = next((child for child in inside if child.focusPolicy()), None)
        if entry is not None:
            entry.setFocus(reason)
        else:
            super().setFocus(reason)
