"""The menu View."""

from annotator.language import mark
from annotator.ui.acts.row import Action, Needs

# fmt: off
VIEW = (
    Action(
        id="toggle_articles", reads=True, text=mark("Article list"), keys=("F9",), menu="View",
        checkable=True,
        tip=mark("Show or hide the article list"),
    ),
    Action(
        id="toggle_inspector", reads=True, text=mark("Inspector"), keys=("F8",), menu="View",
        checkable=True,
        tip=mark("Show or hide the inspector"),
    ),
    Action(
        id="list_spans", reads=True, text=mark("All spans of the article"), keys=("Ctrl+L",),
        menu="View", needs=Needs.PROJECT,
        tip=mark("Go to the list of all spans; from there back to the span in focus"),
    ),
    Action(
        id="toggle_labels", reads=True, text=mark("Label bar"), keys=("Shift+F9",), menu="View",
        checkable=True, tip=mark("Show or hide the labels above the article"),
    ),
    Action(
        id="next_panel", reads=True, text=mark("Go to the next panel"), keys=("F6",), menu="View",
        group=1,
        handler="step_panel", args=(1,), tip=mark("Move the focus: articles, text, inspector"),
    ),
    Action(
        id="previous_panel", reads=True, text=mark("Go to the previous panel"), keys=("Shift+F6",),
        menu="View",
        group=1, handler="step_panel", args=(-1,), tip=mark("Move the focus back"),
    ),
    Action(
        id="zoom_in", reads=True, text=mark("Larger text"), keys=("Ctrl++", "Ctrl+="), menu="View",
        group=2,
        handler="zoom", args=(1,), icon="zoom-in", tip=mark("Make the article's text larger"),
    ),
    Action(
        id="zoom_out", reads=True, text=mark("Smaller text"), keys=("Ctrl+-",), menu="View",
        group=2,
        handler="zoom", args=(-1,), icon="zoom-out", tip=mark("Make the article's text smaller"),
    ),
    Action(
        id="zoom_reset", reads=True, text=mark("Normal size"), keys=("Ctrl+0",), menu="View",
        group=2,
        handler="zoom", args=(0,), tip=mark("Show the article's text in its normal size"),
    ),
    Action(
        id="theme_system", reads=True, text=mark("Colours of the system"), menu="View", group=3,
        checkable=True,
        handler="theme", args=("system",), tip=mark("Light or dark as the system says"),
    ),
    Action(
        id="theme_light", reads=True, text=mark("Light"), menu="View", group=3, checkable=True,
        handler="theme",
        args=("light",), tip=mark("Dark words on light"),
    ),
    Action(
        id="theme_dark", reads=True, text=mark("Dark"), menu="View", group=3, checkable=True,
        handler="theme",
        args=("dark",), tip=mark("Light words on dark"),
    ),
    Action(
        id="distraction_free", reads=True, text=mark("Distraction-free"), keys=("Shift+F11",),
        menu="View", group=4, checkable=True, needs=Needs.ARTICLE,
        tip=mark("Only the article and how far it is; Esc shows the rest again"),
    ),
    Action(
        id="full_screen", reads=True, text=mark("Full screen"), keys=("F11",), menu="View", group=4,
        checkable=True,
        tip=mark("Nothing on the screen but this window"),
    ),
    Action(
        id="progress", reads=True, text=mark("Today’s progress"), menu="View", group=5,
        needs=Needs.PROJECT, tip=mark("What is decided, done and left, and how long it takes"),
    ),
)
# fmt: on
