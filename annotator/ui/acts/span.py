"""The menu Span."""

from annotator.language import mark
from annotator.ui.acts.row import Action, Context, Needs

# fmt: off
SPAN = (
    Action(
        id="next_suggestion", reads=True, text=mark("Next suggestion"), keys=("Tab",),
        context=Context.ARTICLE,
        menu="Span", needs=Needs.ARTICLE, handler="step_suggestion", args=(1,),
        tip=mark("Next open suggestion; past the last one, the next unfinished article"),
    ),
    Action(
        id="previous_suggestion", reads=True, text=mark("Previous suggestion"), keys=("Shift+Tab",),
        context=Context.ARTICLE, menu="Span", needs=Needs.ARTICLE, handler="step_suggestion",
        args=(-1,), tip=mark("The open suggestion before this one"),
    ),
    Action(
        id="accept", text=mark("Accept"), keys=("A",), context=Context.ARTICLE, menu="Span",
        group=1,
        needs=Needs.SPAN, icon="accept",
        tip=mark("Accept the suggestion in focus, go to the next one"),
    ),
    Action(
        id="reject", text=mark("Reject or delete"), keys=("X", "Del"), context=Context.ARTICLE,
        menu="Span", group=1, needs=Needs.SPAN, icon="reject",
        tip=mark("Reject the suggestion in focus, or delete the annotation"),
    ),
    Action(
        id="accept_source", text=mark("Accept all of this suggester"), context=Context.ARTICLE,
        menu="Span", group=1, needs=Needs.SPAN,
        tip=mark("Accept what the suggester of the span in focus proposes in this article"),
    ),
    Action(
        id="accept_score", text=mark("Accept all with this score or a better one"),
        context=Context.ARTICLE, menu="Span", group=1, needs=Needs.SPAN,
        tip=mark("Accept what is proposed here at least as surely as the span in focus"),
    ),
    Action(
        id="choose_label", text=mark("Choose a label…"), keys=("L",), context=Context.ARTICLE,
        menu="Span", group=2, needs=Needs.ARTICLE, icon="label",
        tip=mark("Label the selection or the span in focus by typing part of a label's name"),
    ),
    Action(
        id="switch_layer", reads=True, text=mark("Switch the layer"), keys=("E",),
        context=Context.ARTICLE,
        menu="Span", group=2, needs=Needs.ARTICLE, icon="layers",
        tip=mark("Make the next layer the active one"),
    ),
    Action(
        id="same_words", text=mark("Label the same words in this article"), keys=("R",),
        context=Context.ARTICLE, menu="Span", group=2, needs=Needs.SPAN, icon="same",
        tip=mark("Give the same words the same label in this article"),
    ),
    Action(
        id="same_words_everywhere", text=mark("Label the same words in the project…"),
        keys=("Shift+R",), context=Context.ARTICLE, menu="Span", group=2, needs=Needs.SPAN,
        tip=mark("List the same words in all articles, and give those ticked the same label"),
    ),
    Action(
        id="note_span", text=mark("Note on the annotation…"), keys=("Shift+C",),
        context=Context.ARTICLE,
        menu="Span", group=2, needs=Needs.SPAN, tip=mark("Write a note on the annotation in focus"),
    ),
    Action(
        id="grow_end", text=mark("Grow the end"), keys=("Alt+Right",), context=Context.ARTICLE,
        menu="Span", group=3, needs=Needs.SPAN, handler="resize", args=("end", 1),
        mirror="shrink_end", tip=mark("Take in the next word"),
    ),
    Action(
        id="shrink_end", text=mark("Shrink the end"), keys=("Alt+Left",), context=Context.ARTICLE,
        menu="Span", group=3, needs=Needs.SPAN, handler="resize", args=("end", -1),
        mirror="grow_end", tip=mark("Leave out the last word"),
    ),
    Action(
        id="grow_start", text=mark("Grow the start"), keys=("Alt+Shift+Left",),
        context=Context.ARTICLE,
        menu="Span", group=3, needs=Needs.SPAN, handler="resize", args=("start", -1),
        mirror="shrink_start", tip=mark("Take in the word before"),
    ),
    Action(
        id="shrink_start", text=mark("Shrink the start"), keys=("Alt+Shift+Right",),
        context=Context.ARTICLE, menu="Span", group=3, needs=Needs.SPAN, handler="resize",
        args=("start", 1), mirror="grow_start", tip=mark("Leave out the first word"),
    ),
    Action(
        id="let_go", reads=True, text=mark("Let go"), keys=("Esc",), context=Context.ARTICLE,
        needs=Needs.ARTICLE,
        tip=mark("Drop the selection, then the focus"),
    ),
)
# fmt: on
