"""What is done to the list of articles, and to several that are selected in it."""

from annotator.language import mark
from annotator.ui.acts.row import Action, Needs

# fmt: off
LISTED = (
    Action(
        id="filter_articles", text=mark("Filter the articles…"), keys=("F4",),
        menu="List", group=0, needs=Needs.PROJECT, icon="filter", reads=True,
        tip=mark("Open the menu of filters, with those that are kept"),
    ),
    Action(
        id="keep_filter", text=mark("Keep this filter…"), menu="List", group=0,
        needs=Needs.PROJECT,
        tip=mark("Give what the list is filtered by a name, to come back to it"),
    ),
    Action(
        id="show_all_articles", text=mark("Show all articles"), keys=("Ctrl+Shift+U",),
        menu="List", group=0, needs=Needs.PROJECT, reads=True,
        tip=mark("Take all filters away, and what is searched"),
    ),
    Action(
        id="select_articles", text=mark("Select all that are listed"), keys=("Ctrl+Shift+A",),
        menu="List", group=1,
        needs=Needs.PROJECT, reads=True,
        tip=mark("Select every article that the list shows, to do something to all of them"),
    ),
    Action(
        id="selected_done", text=mark("Selected: done"), menu="List", group=2,
        needs=Needs.SELECTION, icon="done", handler="set_selected", args=("done",),
        tip=mark("The selected articles are done; suggestions stay open"),
    ),
    Action(
        id="selected_skip", text=mark("Selected: skip"), menu="List", group=2,
        needs=Needs.SELECTION, icon="skip", handler="set_selected", args=("skipped",),
        tip=mark("Leave the selected articles out"),
    ),
    Action(
        id="selected_reopen", text=mark("Selected: take up again"), menu="List", group=2,
        needs=Needs.SELECTION, handler="set_selected", args=("started",),
        tip=mark("The selected articles count as started"),
    ),
    Action(
        id="selected_flag", text=mark("Selected: flag"), menu="List", group=3,
        needs=Needs.SELECTION, icon="flag", handler="flag_selected", args=(True,),
        tip=mark("Flag the selected articles"),
    ),
    Action(
        id="selected_unflag", text=mark("Selected: take the flags away"), menu="List", group=3,
        needs=Needs.SELECTION, handler="flag_selected", args=(False,),
        tip=mark("Take the flags of the selected articles away"),
    ),
    Action(
        id="selected_language", text=mark("Selected: language…"), menu="List", group=3,
        needs=Needs.SELECTION, tip=mark("Say in which language the selected articles are"),
    ),
    Action(
        id="selected_suggest", text=mark("Selected: suggest again"), menu="List", group=3,
        needs=Needs.SELECTION, tip=mark("Let the suggester read the selected articles anew"),
    ),
    Action(
        id="selected_export", text=mark("Selected: export…"), menu="List", group=4,
        needs=Needs.SELECTION, icon="export", tip=mark("Export the selected articles only"),
    ),
    Action(
        id="selected_delete", text=mark("Selected: delete from the project"), menu="List",
        group=4, needs=Needs.SELECTION, icon="delete",
        tip=mark("Take the selected articles out of the project; undo brings them back"),
    ),
)
# fmt: on
