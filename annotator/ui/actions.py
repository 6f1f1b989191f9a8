"""ACTIONS: every command of the window as one row of data, and `keymap`, the keys they have now.

The menus, the shortcuts, the sheet of keys and the command palette are made from this table;
nothing else in the program sets a shortcut. Keys are shown from `keymap`, never from a row,
for the user may have chosen others.
"""

from annotator.ui.acts.article import ARTICLE
from annotator.ui.acts.edit import EDIT
from annotator.ui.acts.help import HELP
from annotator.ui.acts.keys import LABEL_KEYS, MOVE_KEYS
from annotator.ui.acts.many import LISTED
from annotator.ui.acts.project import PROJECT
from annotator.ui.acts.row import MENUS, Action, Context, Needs
from annotator.ui.acts.span import SPAN
from annotator.ui.acts.view import VIEW
from annotator.ui.key_names import shown_key
from annotator.ui.keymap import Keymap

__all__ = [
    "ACTIONS",
    "MENUS",
    "Action",
    "Context",
    "Needs",
    "action",
    "key_text",
    "keymap",
    "shown_key",
]

ACTIONS: tuple[Action, ...] = (
    *PROJECT,
    *EDIT,
    *SPAN,
    *LABEL_KEYS,
    *MOVE_KEYS,
    *ARTICLE,
    *LISTED,
    *VIEW,
    *HELP,
)


def action(id_: str) -> Action:
    """The row called `id_`. Raises KeyError if there is none."""
    return _BY_ID[id_]


def key_text(id_: str) -> str:
    """The first key of an action as the screen shows it, "" if it has none.

    What shows it for longer than a moment follows `keymap.changed`.
    """
    return keymap.text(id_)


_BY_ID = {row.id: row for row in ACTIONS}

keymap = Keymap(ACTIONS)
"""The keys that hold now."""
