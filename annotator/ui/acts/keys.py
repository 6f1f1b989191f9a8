"""What has keys and stands in no menu: labels by their number, and moving the caret."""

from collections.abc import Iterable

from annotator.language import mark
from annotator.ui.acts.row import Action, Context, Needs

# fmt: off


def _label_actions() -> Iterable[Action]:
    for number in range(1, 21):
        digit = str(number % 10)
        yield Action(
            id=f"label_{number}", text=mark("Label {number}"), tip=mark("Give this label"),
            number=number,
            keys=(digit if number <= 10 else f"Shift+{digit}",), context=Context.ARTICLE,
            needs=Needs.ARTICLE, handler="label", args=(number,), by_place=True,
        )


# What the caret moves to, in words for moving and for selecting, its keys, and whether that is
# exact rather than by word.
_MOVES = (
    ("left", mark("Move left"), mark("Select left"), "Left", False),
    ("right", mark("Move right"), mark("Select right"), "Right", False),
    ("left", mark("Move left, by character"), mark("Select left, by character"), "Ctrl+Left", True),
    ("right", mark("Move right, by character"), mark("Select right, by character"), "Ctrl+Right",
     True),
    ("up", mark("Move up"), mark("Select up"), "Up", False),
    ("down", mark("Move down"), mark("Select down"), "Down", False),
    ("page_up", mark("Move one page up"), mark("Select one page up"), "PgUp", False),
    ("page_down", mark("Move one page down"), mark("Select one page down"), "PgDown", False),
    ("home", mark("Move to the beginning of the line"),
     mark("Select to the beginning of the line"), "Home", False),
    ("end", mark("Move to the end of the line"), mark("Select to the end of the line"), "End",
     False),
    ("start", mark("Move to the beginning of the article"),
     mark("Select to the beginning of the article"), "Ctrl+Home", False),
    ("finish", mark("Move to the end of the article"), mark("Select to the end of the article"),
     "Ctrl+End", False),
)


def _move_actions() -> Iterable[Action]:
    for direction, move, select, key, exact in _MOVES:
        head, plus, last = key.rpartition("+")
        shifted = f"{head}{plus}Shift+{last}"
        for verb, text, keys in (("move", move, key), ("select", select, shifted)):
            yield Action(
                id=f"{verb}_{direction}{'_exactly' if exact else ''}", text=text, tip=text,
                reads=True,
                keys=(keys,), context=Context.ARTICLE, needs=Needs.ARTICLE, handler="move",
                args=(direction, verb == "select", exact),
            )


LABEL_KEYS = tuple(_label_actions())
MOVE_KEYS = tuple(_move_actions())
# fmt: on
