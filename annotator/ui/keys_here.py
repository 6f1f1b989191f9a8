"""What the sheet of keys says: what works where the annotator is, then everything.

Made from ACTIONS and the keys that hold now; it knows no widgets.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.core.matching import Name, cost, folded
from annotator.language import mark, tr
from annotator.ui.actions import ACTIONS, MENUS, Action, Context, Needs, action, keymap, shown_key
from annotator.ui.key_list import title_of

Keys = tuple[str, ...]


class Place(StrEnum):
    """Where the annotator is."""

    START = "start"
    ARTICLE = "article"
    SELECTION = "selection"
    SPAN = "span"
    LIST = "list"
    PANEL = "panel"


TITLES = {
    Place.START: mark("To begin with"),
    Place.ARTICLE: mark("Here, in the article"),
    Place.SELECTION: mark("Here, with words selected"),
    Place.SPAN: mark("Here, with a span in focus"),
    Place.LIST: mark("Here, in the article list"),
    Place.PANEL: mark("Here, in this panel"),
}


@dataclass(frozen=True)
class Entry:
    """What some keys do; `search` is all that can be searched for."""

    keys: Keys
    text: str
    search: str = ""


@dataclass(frozen=True)
class Section:
    """A title over entries."""

    title: str
    entries: tuple[Entry, ...]


_MOVES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (mark("Move by word and line"), ("move_left", "move_right", "move_up", "move_down")),
    (mark("Move by character"), ("move_left_exactly", "move_right_exactly")),
    (mark("Select by word"), ("select_left", "select_right")),
    (mark("Select by character"), ("select_left_exactly", "select_right_exactly")),
    (mark("To the edge of the line"), ("move_home", "move_end")),
    (mark("To the edge of the article"), ("move_start", "move_finish")),
)
_LABELS = (
    (mark("Give the first ten labels"), 1, 10),
    (mark("Give the next ten labels"), 11, 20),
)
_SELECTED = ("choose_label", "switch_layer", "let_go", "copy")
_IN_LIST = ("find_articles", "next_panel", "next_unfinished")
_STARTING = ("commands", "guide")


def here(place: Place, enabled: Collection[str]) -> Section:
    """What can be done where the annotator is, among the actions that are `enabled`."""
    rows = [row for row in ACTIONS if row.id in enabled and keymap.keys(row.id)]
    entries: list[Entry]
    if place is Place.SPAN:
        entries = [*_of(row for row in rows if row.needs is Needs.SPAN), *_label_entries()]
        entries += _of(row for row in rows if row.id in ("choose_label", "next_suggestion"))
    elif place is Place.SELECTION:
        entries = [*_label_entries(), *_of(action(id_) for id_ in _SELECTED)]
    elif place is Place.ARTICLE:
        inside = [row for row in rows if row.context is Context.ARTICLE and row.menu]
        inside.sort(key=lambda row: row.menu == "Edit")
        entries = [*_of(inside), *_of(row for row in rows if row.id == "done"), _move_entry(2)]
    elif place is Place.LIST:
        entries = [
            Entry((shown_key("Up"), shown_key("Down")), tr("Open the article above or below")),
            Entry((shown_key("Return"),), tr("Go into the article")),
            *_of(row for row in rows if row.menu == "Article" and row.context is Context.WINDOW),
            *_of(action(id_) for id_ in _IN_LIST),
        ]
    elif place is Place.PANEL:
        entries = list(_of(row for row in rows if row.menu == "View"))
    else:
        first = (row for row in rows if row.menu == "Project" and row.needs is Needs.NOTHING)
        entries = [*_of(first), *_of(action(id_) for id_ in _STARTING)]
    return Section(tr(TITLES[place]), tuple(dict.fromkeys(entries)))


def everything() -> list[Section]:
    """All keys by menu, with what stands in no menu after the menu Span."""
    found = []
    for menu in MENUS:
        rows = [row for row in ACTIONS if row.menu == menu and keymap.keys(row.id)]
        entries = list(_of(rows))
        if menu == "Span":
            entries[4:4] = _label_entries()
        found.append(Section(tr(menu), tuple(entries)))
        if menu == "Span":
            moves = [_move_entry(number) for number in range(len(_MOVES))]
            text = (*(move for move in moves if move.keys), *_of([action("let_go")]))
            found.append(Section(tr("In the text"), text))
    return [section for section in found if section.entries]


def found(sections: Iterable[Section], typed: str) -> list[Section]:
    """The sections with the entries whose words or keys `typed` can mean."""
    asked = " ".join(folded(typed).split())
    if not asked:
        return list(sections)
    kept = []
    for section in sections:
        entries = tuple(entry for entry in section.entries if _fits(entry, asked))
        if entries:
            kept.append(Section(section.title, entries))
    return kept


def in_columns(sections: list[Section], count: int) -> list[list[Section]]:
    """The sections in their order, in columns that are about equally long."""
    heights = [len(section.entries) + 2 for section in sections]
    wanted = sum(heights) / count
    columns: list[list[Section]] = [[]]
    filled = 0.0
    for section, height in zip(sections, heights, strict=True):
        over = filled + height / 2 > wanted * len(columns)
        if over and columns[-1] and len(columns) < count:
            columns.append([])
        columns[-1].append(section)
        filled += height
    return columns


def _fits(entry: Entry, asked: str) -> bool:
    if any(folded(key) == asked for key in entry.keys):
        return True
    return cost((Name(entry.text),), Name(f"{entry.text} {entry.search}"), asked) is not None


def _of(rows: Iterable[Action]) -> Iterator[Entry]:
    for row in rows:
        keys = _worth_showing(row)
        if keys:
            search = f"{row.text} {row.hint} {row.tip} {' '.join(keys)}"
            yield Entry(keys, title_of(row), search)


def _worth_showing(row: Action) -> Keys:
    """The keys of a row; not both `Ctrl++` and the same key without Shift."""
    shown = keymap.shown(row.id)
    return tuple(key for key in shown if not (key == "Ctrl+=" and "Ctrl++" in shown))


def _label_entries() -> list[Entry]:
    entries = []
    for text, first, last in _LABELS:
        keys = (keymap.text(f"label_{first}"), "…", keymap.text(f"label_{last}"))
        entries.append(Entry(keys, tr(text), f"{text} {' '.join(keys)}"))
    return entries


def _move_entry(number: int) -> Entry:
    text, ids = _MOVES[number]
    keys = tuple(filter(None, map(keymap.text, ids)))
    return Entry(keys, tr(text), f"{text} {' '.join(keys)}")
