"""The menu Edit."""

from annotator.language import mark
from annotator.ui.acts.row import Action, Context, Needs

# fmt: off
EDIT = (
    Action(
        id="undo", text=mark("Undo"), keys=("Ctrl+Z",), menu="Edit", needs=Needs.PROJECT,
        icon="undo",
        tip=mark("Take back the last operation, wherever it was"),
    ),
    Action(
        id="redo", text=mark("Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), menu="Edit",
        needs=Needs.PROJECT, icon="redo", tip=mark("Do again what was taken back"),
    ),
    Action(
        id="copy", reads=True, text=mark("Copy"), keys=("Ctrl+C",), context=Context.ARTICLE,
        menu="Edit",
        group=1,
        needs=Needs.ARTICLE, tip=mark("Copy the selected words"),
    ),
    Action(
        id="find", reads=True, text=mark("Find in the article"), keys=("Ctrl+F",), menu="Edit",
        group=2,
        needs=Needs.ARTICLE, icon="search", tip=mark("Find words in the open article"),
    ),
    Action(
        id="find_next", reads=True, text=mark("Find next"), keys=("F3",), menu="Edit", group=2,
        needs=Needs.ARTICLE, handler="find_step", args=(1,), tip=mark("Go to the next match"),
    ),
    Action(
        id="find_previous", reads=True, text=mark("Find previous"), keys=("Shift+F3",),
        menu="Edit", group=2,
        needs=Needs.ARTICLE, handler="find_step", args=(-1,), tip=mark("Go to the match before"),
    ),
    Action(
        id="find_articles", reads=True, text=mark("Search the articles"), keys=("Ctrl+Shift+F",),
        menu="Edit",
        group=2, needs=Needs.PROJECT, tip=mark("Go to the search field of the article list"),
    ),
    Action(
        id="settings", reads=True, text=mark("Settings…"), keys=("Ctrl+,",), menu="Edit", group=3,
        icon="settings", tip=mark("How the program looks and works"),
    ),
    Action(
        id="edit_keys", reads=True, text=mark("Keyboard shortcuts…"), menu="Edit", group=3,
        icon="keyboard", tip=mark("See and change the key of any command"),
    ),
)
# fmt: on
