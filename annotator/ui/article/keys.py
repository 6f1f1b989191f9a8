"""Plain keys of the article view, for when no action of the window has taken them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.article.caret import Move

_MOVES = {
    Qt.Key.Key_Left: Move.LEFT,
    Qt.Key.Key_Right: Move.RIGHT,
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
    Qt.Key.Key_Home: Move.HOME,
    Qt.Key.Key_End: Move.END,
    Qt.Key.Key_PageUp: Move.PAGE_UP,
    Qt.Key.Key_PageDown: Move.PAGE_DOWN,
}
_FAR = {Move.HOME: Move.START, Move.END: Move.FINISH}


def movement(event: QKeyEvent) -> tuple[Move, bool, bool] | None:
    """What a key asks for: where to, whether to select, whether by character. None: nothing."""
    to = _MOVES.get(Qt.Key(event.key()))
    modifiers = event.modifiers()
    if to is None or modifiers & Qt.KeyboardModifier.AltModifier:
        return None
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    select = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if control and to in _FAR:
        return (_FAR[to], select, False)
    return (to, select, control)
