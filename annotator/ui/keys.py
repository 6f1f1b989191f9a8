"""Which label a key of the digit row means, whatever the keyboard's layout types with it.

On a French keyboard the digit row types `& é " ' ( - è _ ç à` and needs Shift for digits; on
an English one it is the other way about. What counts is the key's place: the same ten keys
give labels 1 to 10, with Shift 11 to 20.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_AZERTY = {c: i for i, c in enumerate("&é\"'(-è_çà", 1)}
_QWERTY_SHIFTED = {c: i for i, c in enumerate("!@#$%^&*()", 1)}
_MAC = {code: i for i, code in enumerate((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), 1)}


@dataclass(frozen=True, kw_only=True)
class KeyPress:
    """What a key press says of itself, as plain values; `scan` is 0 where it is not known."""

    key: int
    text: str = ""
    shift: bool = False
    other_modifiers: bool = False
    keypad: bool = False
    scan: int = 0
    virtual: int = 0


def label_number(press: KeyPress, *, platform: str = sys.platform) -> int | None:
    """The number of the label, 1 to 20, that the key means; None if it means none.

    The key's place decides where the system tells it, then a digit; what the digit row types
    on French and English keyboards only where the place is not known, for `'` and `-` are
    other keys on other keyboards.
    """
    if press.other_modifiers:
        return None
    number = None if press.keypad else _place(press, platform)
    if number is None:
        number = _digit(press.key)
    if number is None and not (press.keypad or press.scan or press.virtual):
        typed: Mapping[str, int] = _QWERTY_SHIFTED if press.shift else _AZERTY
        number = typed.get(press.text.casefold())
    if number is None:
        return None
    return number + 10 if press.shift and not press.keypad else number


def _place(press: KeyPress, platform: str) -> int | None:
    """The place in the digit row: by evdev, Windows or Macintosh key code."""
    if platform == "darwin":
        return _MAC.get(press.virtual)
    first = 2 if platform == "win32" else 10
    return press.scan - first + 1 if first <= press.scan < first + 10 else None


def _digit(key: int) -> int | None:
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return (key - Qt.Key.Key_0) or 10
    return None


def press_of(event: QKeyEvent) -> KeyPress:
    """The plain values of a Qt key event."""
    modifiers = event.modifiers()
    return KeyPress(
        key=event.key(),
        text=event.text(),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        other_modifiers=bool(modifiers & _MODIFIERS),
        keypad=bool(modifiers & Qt.KeyboardModifier.KeypadModifier),
        scan=event.nativeScanCode(),
        virtual=event.nativeVirtualKey(),
    )


class LabelKeys(QObject):
    """Watches a widget for the keys of labels and says which label was meant."""

    pressed = Signal(int)

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent):
            return False
        number = label_number(press_of(event))
        if number is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif not event.isAutoRepeat():
            self.pressed.emit(number)
        return True
