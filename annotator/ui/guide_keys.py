"""Keys in the guide: the pages name the table's, a reader sees the ones that hold for them."""

import re

from annotator.ui.actions import ACTIONS, keymap, shown_key

_CODE = re.compile(r"(```.*?```)|`([^`\n]+)`", re.DOTALL)


def own_keys_in(text: str) -> str:
    """A page with each key of the table replaced by the one that does the same now.

    A key that an action still has stays; one whose action has no key any more stays too, for
    there is nothing better to say.
    """
    changed = _changed()
    if not changed:
        return text

    def replaced(found: re.Match[str]) -> str:
        key = found.group(2)
        return f"`{changed[key]}`" if key in changed else found.group(0)

    return _CODE.sub(replaced, text)


def _changed() -> dict[str, str]:
    found = {}
    for row in ACTIONS:
        shown = keymap.shown(row.id)
        for key in map(shown_key, row.keys):
            if shown and key not in shown:
                found[key] = shown[0]
    return found
