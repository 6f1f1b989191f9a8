"""ACTIONS: every command of the window as one row of data.

The menus, the shortcuts, the sheet of keys and the command palette are made from this table;
nothing else in the program sets a shortcut.
"""

from annotator.ui.acts.article import ARTICLE
from annotator.ui.acts.edit import EDIT
from annotator.ui.acts.help import HELP
from annotator.ui.acts.keys import LABEL_KEYS, MOVE_KEYS
from annotator.ui.acts.project import PROJECT
from annotator.ui.acts.row import MENUS, Action, Context, Needs
from annotator.ui.acts.span import SPAN
from annotator.ui.acts.view import VIEW

__all__ = ["ACTIONS", "MENUS", "Action", "Context", "Needs", "action", "key_text", "shown_key"]

ACTIONS: tuple[Action, ...] = (
    *PROJECT,
    *EDIT,
    *SPAN,
    *LABEL_KEYS,
    *MOVE_KEYS,
    *ARTICLE,
    *VIEW,
    *HELP,
)


def action(id_: str) -> Action:
    """The row called `id_`. Raises KeyError if there is none."""
    return _BY_ID[id_]


def key_text(id_: str) -> str:
    """The first key of an action as the screen shows it, "" if it has none."""
    keys = _BY_ID[id_].keys
    return shown_key(keys[0]) if keys else ""


def shown_key(key: str) -> str:
    """A portable key sequence as it is written on the screen: `Ctrl+Return` is `Ctrl+Enter`."""
    names = {"Return": "Enter", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
    head, plus, last = key.rpartition("+") if not key.endswith("++") else (key[:-2], "+", "+")
    return f"{head}{plus}{names.get(last, last)}"


_BY_ID = {row.id: row for row in ACTIONS}
