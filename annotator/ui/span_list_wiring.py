"""The list of spans within the window: its keys and menu, what it remembers, what it leads to."""

from typing import TYPE_CHECKING

from annotator.ui.keys import LabelKeys

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_LIST_KEYS = (
    "accept",
    "reject",
    "choose_label",
    "switch_layer",
    "same_words",
    "same_words_everywhere",
    "note_span",
    "grow_end",
    "shrink_end",
    "grow_start",
    "shrink_start",
)
_LIST_MENU = (
    "accept",
    "reject",
    "accept_source",
    "accept_score",
    "",
    "choose_label",
    "same_words",
    "note_span",
)


def wire_spans(window: "MainWindow") -> None:
    """Connect the list of spans of `window`, and show it as it was left."""
    inspector, hands, memory = window.inspector, window.handlers, window.memory
    spans = inspector.spans
    spans.set_grouped(memory.text("spans", "label") == "label")
    inspector.show_list(memory.text("inspector_page", "span") == "list")
    window.commands.share(spans.view, _LIST_KEYS)
    LabelKeys(spans.view).pressed.connect(hands.label)
    spans.moved_to.connect(hands.on_listed_span)
    spans.left.connect(hands.on_list_left)
    spans.chosen.connect(window.display.enable)
    spans.menu_requested.connect(lambda at: window.menus.open(at, _LIST_MENU))
    spans.ordered.connect(lambda on: memory.keep("spans", "label" if on else "text"))
    inspector.listed.connect(lambda on: memory.keep("inspector_page", "list" if on else "span"))
