"""How a key is written on the screen, in the interface's language and as the system does."""

import sys

from annotator.language import mark, tr

_NAMES = {
    "Return": mark("Enter", "key"),
    "Enter": mark("Enter", "key"),
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Esc": mark("Esc", "key"),
    "Tab": mark("Tab", "key"),
    "Backtab": mark("Tab", "key"),
    "Backspace": mark("Backspace", "key"),
    "Del": mark("Del", "key"),
    "Ins": mark("Ins", "key"),
    "Home": mark("Home", "key"),
    "End": mark("End", "key"),
    "PgUp": mark("PgUp", "key"),
    "PgDown": mark("PgDown", "key"),
    "Space": mark("Space", "key"),
}
_MODIFIERS = {
    "Ctrl": mark("Ctrl", "key"),
    "Alt": mark("Alt", "key"),
    "Shift": mark("Shift", "key"),
    "Meta": mark("Meta", "key"),
}
_MAC = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧", "Meta": "⌃"}


def shown_key(key: str, *, platform: str = sys.platform) -> str:
    """A portable key sequence as it is written on the screen: `Ctrl+Return` is `Ctrl+Enter`."""
    head, plus, last = key.rpartition("+") if not key.endswith("++") else (key[:-2], "+", "+")
    name = _NAMES.get(last)
    shown = tr(name, "key") if name else last
    modifiers = [part for part in head.split("+") if part]
    if platform == "darwin":
        return "".join(_MAC.get(part, part) for part in modifiers) + shown
    words = [tr(_MODIFIERS[part], "key") if part in _MODIFIERS else part for part in modifiers]
    return "+".join([*words, shown])
