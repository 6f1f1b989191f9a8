"""ACTIONS: every command of the window as one row of data.

The menus, the shortcuts, the sheet of keys and the command palette are made from this table;
nothing else in the program sets a shortcut.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Context(StrEnum):
    """Where a key works: in the whole window, or only while the article has the focus."""

    WINDOW = "window"
    ARTICLE = "article"


class Needs(StrEnum):
    """What must be there for the action to be enabled."""

    NOTHING = ""
    PROJECT = "project"
    ARTICLE = "article"
    SPAN = "span"


@dataclass(frozen=True, kw_only=True)
class Action:
    """One command.

    `id` names it for ever (a user's own keys refer to it); `handler` is the method of
    `Handlers` that does it, called with `args`. `keys` are portable key sequences, the first
    is the one that menus show. `menu` is "" for what belongs in no menu; `group` parts a
    menu by lines. `by_place` keys are matched by `annotator.ui.keys`, because what a digit
    key types depends on the keyboard's layout. `icon` is a name in `resources/icons`.
    """

    id: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    context: Context = Context.WINDOW
    menu: str = ""
    group: int = 0
    needs: Needs = Needs.NOTHING
    handler: str = ""
    args: tuple[object, ...] = ()
    by_place: bool = False
    checkable: bool = False
    icon: str = ""

    @property
    def method(self) -> str:
        """The name of the method of `Handlers` that does this."""
        return self.handler or self.id


MENUS = ("Project", "Edit", "Span", "Article", "View", "Help")

# fmt: off
_PROJECT = (
    Action(
        id="new_project", text="New project…", keys=("Ctrl+N",), menu="Project", icon="new",
        tip="Make a project file with a label scheme and pipelines",
    ),
    Action(
        id="open_project", text="Open project…", keys=("Ctrl+O",), menu="Project", icon="open",
        tip="Open a project file",
    ),
    Action(
        id="open_sample", text="Open the sample project", menu="Project",
        tip="A small project of sample articles to try things on",
    ),
    Action(
        id="import_files", text="Import files…", keys=("Ctrl+I",), menu="Project", group=1,
        needs=Needs.PROJECT, icon="import", tip="Add articles from text, web, table or JSONL files",
    ),
    Action(
        id="import_folder", text="Import a folder…", menu="Project", group=1,
        needs=Needs.PROJECT, tip="Add every article in a folder and the folders inside it",
    ),
    Action(
        id="export", text="Export…", keys=("Ctrl+Shift+E",), menu="Project", group=1,
        needs=Needs.PROJECT, icon="export", tip="Write a training set as DocBin or JSONL",
    ),
    Action(
        id="save_copy", text="Save a copy…", keys=("Ctrl+Shift+S",), menu="Project", group=2,
        needs=Needs.PROJECT, tip="Write a consistent copy of the project file",
    ),
    Action(
        id="project_settings", text="Project settings…", keys=("Ctrl+,",), menu="Project",
        group=2, needs=Needs.PROJECT, icon="settings",
        tip="Which pipeline reads which language, and how strict “done” is",
    ),
    Action(
        id="close_project", text="Close project", keys=("Ctrl+W",), menu="Project", group=3,
        needs=Needs.PROJECT, tip="Close the project file; everything is saved already",
    ),
    Action(
        id="quit", text="Quit", keys=("Ctrl+Q",), menu="Project", group=3,
        tip="Close the window; everything is saved already",
    ),
)

_EDIT = (
    Action(
        id="undo", text="Undo", keys=("Ctrl+Z",), menu="Edit", needs=Needs.PROJECT, icon="undo",
        tip="Take back the last operation, wherever it was",
    ),
    Action(
        id="redo", text="Redo", keys=("Ctrl+Shift+Z", "Ctrl+Y"), menu="Edit",
        needs=Needs.PROJECT, icon="redo", tip="Do again what was taken back",
    ),
    Action(
        id="copy", text="Copy", keys=("Ctrl+C",), context=Context.ARTICLE, menu="Edit", group=1,
        needs=Needs.ARTICLE, tip="Copy the selected words",
    ),
    Action(
        id="find", text="Find in the article", keys=("Ctrl+F",), menu="Edit", group=2,
        needs=Needs.ARTICLE, icon="search", tip="Find words in the open article",
    ),
    Action(
        id="find_next", text="Find next", keys=("F3",), menu="Edit", group=2,
        needs=Needs.ARTICLE, handler="find_step", args=(1,), tip="Go to the next match",
    ),
    Action(
        id="find_previous", text="Find previous", keys=("Shift+F3",), menu="Edit", group=2,
        needs=Needs.ARTICLE, handler="find_step", args=(-1,), tip="Go to the match before",
    ),
    Action(
        id="find_articles", text="Search the articles", keys=("Ctrl+Shift+F",), menu="Edit",
        group=2, needs=Needs.PROJECT, tip="Go to the search field of the article list",
    ),
)

_ARTICLE_KEY = Context.ARTICLE

_SPAN = (
    Action(
        id="next_suggestion", text="Next suggestion", keys=("Tab",), context=_ARTICLE_KEY,
        menu="Span", needs=Needs.ARTICLE, handler="step_suggestion", args=(1,),
        tip="Next open suggestion; past the last one, the next unfinished article",
    ),
    Action(
        id="previous_suggestion", text="Previous suggestion", keys=("Shift+Tab",),
        context=_ARTICLE_KEY, menu="Span", needs=Needs.ARTICLE, handler="step_suggestion",
        args=(-1,), tip="The open suggestion before this one",
    ),
    Action(
        id="accept", text="Accept", keys=("A",), context=_ARTICLE_KEY, menu="Span", group=1,
        needs=Needs.SPAN, icon="accept", tip="Accept the suggestion in focus, go to the next one",
    ),
    Action(
        id="reject", text="Reject or delete", keys=("X", "Del"), context=_ARTICLE_KEY,
        menu="Span", group=1, needs=Needs.SPAN, icon="reject",
        tip="Reject the suggestion in focus, or delete the annotation",
    ),
    Action(
        id="choose_label", text="Choose a label…", keys=("L",), context=_ARTICLE_KEY,
        menu="Span", group=2, needs=Needs.ARTICLE, icon="label",
        tip="Label the selection or the span in focus by typing part of a label's name",
    ),
    Action(
        id="switch_layer", text="Switch the layer", keys=("E",), context=_ARTICLE_KEY,
        menu="Span", group=2, needs=Needs.ARTICLE, icon="layers",
        tip="Make the next layer the active one",
    ),
    Action(
        id="same_words", text="Label the same words in this article", keys=("R",),
        context=_ARTICLE_KEY, menu="Span", group=2, needs=Needs.SPAN, icon="same",
        tip="Give the same words the same label in this article",
    ),
    Action(
        id="same_words_everywhere", text="Label the same words in the project…",
        keys=("Shift+R",), context=_ARTICLE_KEY, menu="Span", group=2, needs=Needs.SPAN,
        tip="List the same words in all articles, and give those ticked the same label",
    ),
    Action(
        id="note_span", text="Note on the annotation…", keys=("Shift+C",), context=_ARTICLE_KEY,
        menu="Span", group=2, needs=Needs.SPAN, tip="Write a note on the annotation in focus",
    ),
    Action(
        id="grow_end", text="Grow the end", keys=("Alt+Right",), context=_ARTICLE_KEY,
        menu="Span", group=3, needs=Needs.SPAN, handler="resize", args=("end", 1),
        tip="Take in the next word",
    ),
    Action(
        id="shrink_end", text="Shrink the end", keys=("Alt+Left",), context=_ARTICLE_KEY,
        menu="Span", group=3, needs=Needs.SPAN, handler="resize", args=("end", -1),
        tip="Leave out the last word",
    ),
    Action(
        id="grow_start", text="Grow the start", keys=("Alt+Shift+Left",), context=_ARTICLE_KEY,
        menu="Span", group=3, needs=Needs.SPAN, handler="resize", args=("start", -1),
        tip="Take in the word before",
    ),
    Action(
        id="shrink_start", text="Shrink the start", keys=("Alt+Shift+Right",),
        context=_ARTICLE_KEY, menu="Span", group=3, needs=Needs.SPAN, handler="resize",
        args=("start", 1), tip="Leave out the first word",
    ),
    Action(
        id="let_go", text="Let go", keys=("Esc",), context=_ARTICLE_KEY, needs=Needs.ARTICLE,
        tip="Drop the selection, then the focus",
    ),
)


def _label_actions() -> Iterable[Action]:
    for number in range(1, 21):
        digit = str(number % 10)
        yield Action(
            id=f"label_{number}", text=f"Label {number}", tip="Give this label",
            keys=(digit if number <= 10 else f"Shift+{digit}",), context=_ARTICLE_KEY,
            needs=Needs.ARTICLE, handler="label", args=(number,), by_place=True,
        )


# What the caret moves to, its keys, and whether that is exact rather than by word.
_MOVES = (
    ("left", "left", "Left", False),
    ("right", "right", "Right", False),
    ("left", "left, by character", "Ctrl+Left", True),
    ("right", "right, by character", "Ctrl+Right", True),
    ("up", "up", "Up", False),
    ("down", "down", "Down", False),
    ("page_up", "one page up", "PgUp", False),
    ("page_down", "one page down", "PgDown", False),
    ("home", "to the beginning of the line", "Home", False),
    ("end", "to the end of the line", "End", False),
    ("start", "to the beginning of the article", "Ctrl+Home", False),
    ("finish", "to the end of the article", "Ctrl+End", False),
)


def _move_actions() -> Iterable[Action]:
    for direction, words, key, exact in _MOVES:
        for verb, select in (("Move", False), ("Select", True)):
            head, plus, last = key.rpartition("+")
            shifted = f"{head}{plus}Shift+{last}"
            yield Action(
                id=f"{verb.lower()}_{direction}{'_exactly' if exact else ''}",
                text=f"{verb} {words}", tip=f"{verb} {words}",
                keys=(shifted if select else key,), context=_ARTICLE_KEY,
                needs=Needs.ARTICLE, handler="move", args=(direction, select, exact),
            )


_ARTICLE = (
    Action(
        id="done", text="Done, go on", keys=("Ctrl+Return", "Ctrl+Enter"), menu="Article",
        needs=Needs.ARTICLE, icon="done",
        tip="The article is done; open the next unfinished one",
    ),
    Action(
        id="skip", text="Skip", keys=("S",), context=_ARTICLE_KEY, menu="Article",
        needs=Needs.ARTICLE, icon="skip", tip="Leave this article out, or take it up again",
    ),
    Action(
        id="reopen", text="Take up again", menu="Article", needs=Needs.ARTICLE,
        tip="A done or skipped article counts as started again",
    ),
    Action(
        id="flag", text="Flag", keys=("F",), context=_ARTICLE_KEY, menu="Article", group=1,
        needs=Needs.ARTICLE, icon="flag",
        tip="Flag the article to come back to, or take the flag away",
    ),
    Action(
        id="note", text="Note…", keys=("C",), context=_ARTICLE_KEY, menu="Article", group=1,
        needs=Needs.ARTICLE, icon="note", tip="Write a note on the article",
    ),
    Action(
        id="language", text="Language…", menu="Article", group=1, needs=Needs.ARTICLE,
        tip="Say in which language the article is",
    ),
    Action(
        id="next_article", text="Next article", keys=("Alt+Down", "Ctrl+PgDown"), menu="Article",
        group=2, needs=Needs.PROJECT, handler="step_article", args=(1,),
        tip="The article below in the list",
    ),
    Action(
        id="previous_article", text="Previous article", keys=("Alt+Up", "Ctrl+PgUp"),
        menu="Article", group=2, needs=Needs.PROJECT, handler="step_article", args=(-1,),
        tip="The article above in the list",
    ),
    Action(
        id="next_unfinished", text="Next unfinished article", keys=("Ctrl+J",), menu="Article",
        group=2, needs=Needs.PROJECT, tip="The next article that is neither done nor skipped",
    ),
    Action(
        id="delete_article", text="Delete from the project", menu="Article", group=3,
        needs=Needs.ARTICLE, icon="delete",
        tip="Take the article and its annotations out of the project; undo brings them back",
    ),
)

_VIEW = (
    Action(
        id="toggle_articles", text="Article list", keys=("F9",), menu="View", checkable=True,
        tip="Show or hide the article list",
    ),
    Action(
        id="toggle_inspector", text="Inspector", keys=("F8",), menu="View", checkable=True,
        tip="Show or hide the inspector",
    ),
    Action(
        id="next_panel", text="Go to the next panel", keys=("F6",), menu="View", group=1,
        handler="step_panel", args=(1,), tip="Move the focus: articles, text, inspector",
    ),
    Action(
        id="previous_panel", text="Go to the previous panel", keys=("Shift+F6",), menu="View",
        group=1, handler="step_panel", args=(-1,), tip="Move the focus back",
    ),
    Action(
        id="zoom_in", text="Larger text", keys=("Ctrl++", "Ctrl+="), menu="View", group=2,
        handler="zoom", args=(1,), icon="zoom-in", tip="Make the article's text larger",
    ),
    Action(
        id="zoom_out", text="Smaller text", keys=("Ctrl+-",), menu="View", group=2,
        handler="zoom", args=(-1,), icon="zoom-out", tip="Make the article's text smaller",
    ),
    Action(
        id="zoom_reset", text="Normal size", keys=("Ctrl+0",), menu="View", group=2,
        handler="zoom", args=(0,), tip="Show the article's text in its normal size",
    ),
    Action(
        id="theme_system", text="Colours of the system", menu="View", group=3, checkable=True,
        handler="theme", args=("system",), tip="Light or dark as the system says",
    ),
    Action(
        id="theme_light", text="Light", menu="View", group=3, checkable=True, handler="theme",
        args=("light",), tip="Dark words on light",
    ),
    Action(
        id="theme_dark", text="Dark", menu="View", group=3, checkable=True, handler="theme",
        args=("dark",), tip="Light words on dark",
    ),
    Action(
        id="full_screen", text="Full screen", keys=("F11",), menu="View", group=4, checkable=True,
        tip="Nothing on the screen but this window",
    ),
)

_HELP = (
    Action(
        id="commands", text="Find a command…", keys=("Ctrl+K",), menu="Help", icon="command",
        tip="Any command, by part of its name",
    ),
    Action(
        id="keys", text="Keys", keys=("F1",), menu="Help", icon="keyboard",
        tip="All keys on one sheet",
    ),
    Action(
        id="guide", text="Guide", keys=("Ctrl+F1",), menu="Help", icon="guide",
        tip="How things are done, page by page, beside the work",
    ),
    Action(id="about", text="About", menu="Help", group=1, tip="Version and licence"),
)

ACTIONS: tuple[Action, ...] = (
    *_PROJECT, *_EDIT, *_SPAN, *_label_actions(), *_move_actions(), *_ARTICLE, *_VIEW, *_HELP,
)
# fmt: on


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
