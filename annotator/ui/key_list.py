"""The commands as the shortcut editor lists them: by menu, found by name, by key, by menu."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.core.matching import Name, cost, folded
from annotator.language import mark, tr
from annotator.ui.actions import ACTIONS, MENUS, Action, keymap
from annotator.ui.keymap import portable

IN_THE_TEXT = mark("In the text")
LABELS = mark("Labels")
GROUPS = (*MENUS, IN_THE_TEXT, LABELS)
"""What the list is parted by: the menus, and what stands in none."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is looked for: part of a name, a key, a group, only what is not as in the table."""

    name: str = ""
    key: str = ""
    group: str = ""
    own_only: bool = False


def group_of(row: Action) -> str:
    """Under which of GROUPS a command stands."""
    if row.menu:
        return row.menu
    return LABELS if row.by_place else IN_THE_TEXT


def listed(wanted: Wanted) -> list[tuple[str, list[Action]]]:
    """The groups with their commands, without those that are not looked for."""
    asked = " ".join(folded(wanted.name).split())
    key = portable(wanted.key) if wanted.key else ""
    chosen = [row for row in _ordered() if _fits(row, asked, key, wanted)]
    groups = [(group, [row for row in chosen if group_of(row) == group]) for group in GROUPS]
    return [(group, rows) for group, rows in groups if rows]


def title_of(row: Action) -> str:
    """What a command is called, without the dots that announce a dialog."""
    return row.title.rstrip("…")


def _ordered() -> Iterable[Action]:
    return sorted(ACTIONS, key=lambda row: GROUPS.index(group_of(row)))


def _fits(row: Action, asked: str, key: str, wanted: Wanted) -> bool:
    if wanted.group and group_of(row) != wanted.group:
        return False
    if wanted.own_only and not keymap.is_own(row.id):
        return False
    if key and key not in keymap.keys(row.id):
        return False
    if not asked:
        return True
    english = row.text.format(number=row.number) if row.number else row.text
    around = Name(f"{row.title} {english} {row.hint} {tr(group_of(row))}")
    return cost((Name(row.title), Name(english)), around, asked) is not None
