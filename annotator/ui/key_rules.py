"""Which keys a command may have: none that types something in a field, none of the system's."""

import sys
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from annotator.language import tr
from annotator.ui.acts.row import Action, Context
from annotator.ui.menu_letters import menu_letters

_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_SYSTEM = frozenset(
    {
        "Alt+F4",
        "Alt+Tab",
        "Alt+Shift+Tab",
        "Alt+Space",
        "Alt+Esc",
        "Ctrl+Esc",
        "Ctrl+Alt+Del",
        "Ctrl+Alt+Backspace",
        "F10",
        "Shift+F10",
        "Menu",
        "Print",
        "Pause",
    }
)
_SPECIAL_KEYS = 0x0100_0000
"""From here on Qt's codes are no characters."""
_MAC = frozenset({"Ctrl+H", "Ctrl+M", "Ctrl+Tab", "Ctrl+Space", "Ctrl+`"})


def refusal(row: Action, key: str, *, platform: str = sys.platform) -> str:
    """Why `row` can't have this key, in a sentence; "" if it can.

    That another command has the key is not asked here: it can be taken from there.
    """
    if row.by_place:
        return tr("Labels are given by the place of the key: the row of digits, in its order.")
    press = combination(key)
    if press is None:
        return tr("That is no key.")
    if is_label_key(key):
        return tr("The row of digits gives labels, with Shift the next ten.")
    if _is_the_systems(press, platform):
        return tr("The system keeps that key for itself.")
    if _opens_a_menu(press, platform):
        return tr("That key opens a menu.")
    if row.context is not Context.ARTICLE and types_something(press):
        return tr(
            "This command works in the whole window, so that its key must have Ctrl or Alt, or "
            "be one of F1 to F12: otherwise it would be done while you type in a field."
        )
    return ""


def is_label_key(key: str) -> bool:
    """Whether it is a digit, with Shift or without."""
    press = combination(key)
    if press is None or press.keyboardModifiers() & _COMMANDING:
        return False
    return Qt.Key.Key_0 <= press.key() <= Qt.Key.Key_9


def combination(key: str) -> QKeyCombination | None:
    """The one press that a portable key sequence stands for; None if it is not one."""
    sequence: Any = QKeySequence(key)  # that it can be indexed its types don't say
    if sequence.count() != 1:
        return None
    press: QKeyCombination = sequence[0]
    return None if press.key() in (Qt.Key.Key_unknown, Qt.Key(0)) else press


def types_something(press: QKeyCombination) -> bool:
    """Whether the key does something in a field or a list: letters, arrows, Tab, Enter, Esc…"""
    if press.keyboardModifiers() & _COMMANDING:
        return False
    return not Qt.Key.Key_F1 <= press.key() <= Qt.Key.Key_F35


def _is_the_systems(press: QKeyCombination, platform: str) -> bool:
    modifiers = press.keyboardModifiers()
    if modifiers & Qt.KeyboardModifier.MetaModifier and platform != "darwin":
        return True
    consoles = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if modifiers == consoles:
        # The consoles of Linux; what AltGr types on Windows.
        function = Qt.Key.Key_F1 <= press.key() <= Qt.Key.Key_F12
        if platform == "win32" or (platform.startswith("linux") and function):
            return True
    text = QKeySequence(press).toString(QKeySequence.SequenceFormat.PortableText)
    return text in _SYSTEM or (platform == "darwin" and text in _MAC)


def _opens_a_menu(press: QKeyCombination, platform: str) -> bool:
    """Alt with a menu's letter, but for the Macintosh, where menus have no letters."""
    if platform == "darwin" or press.keyboardModifiers() != Qt.KeyboardModifier.AltModifier:
        return False
    code = int(press.key())
    return code < _SPECIAL_KEYS and chr(code) in menu_letters()
