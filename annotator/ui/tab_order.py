"""The order in which Tab goes through a window: as its parts are read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def arrange(parts: Sequence[QWidget]) -> None:
    """Let Tab go through `parts` one after the other, in each as its widgets were put in.

    Qt keeps the order in which widgets were made, and what is made later, such as the labels of
    another scheme, comes last of all. (What Qt says of its order must not be asked for: the
    bindings take `nextInFocusChain` for a child, which then goes with its neighbour.)
    """
    last: QWidget | None = None
    for part in parts:
        for widget in (part, *part.findChildren(QWidget)):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
                if last is not None:
                    QWidget.setTabOrder(last, widget)
                last = widget
