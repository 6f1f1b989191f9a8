"""The menu Help."""

from annotator.language import mark
from annotator.ui.acts.row import Action

# fmt: off
HELP = (
    Action(
        id="commands", reads=True, text=mark("Find a command…"), keys=("Ctrl+K",), menu="Help",
        icon="command",
        tip=mark("Any command, by part of its name"),
    ),
    Action(
        id="keys", reads=True, text=mark("Keys"), keys=("F1",), menu="Help", icon="keyboard",
        tip=mark("All keys on one sheet"),
    ),
    Action(
        id="guide", reads=True, text=mark("Guide"), keys=("Ctrl+F1",), menu="Help", icon="guide",
        tip=mark("How things are done, page by page, beside the work"),
    ),
    Action(id="about", reads=True, text=mark("About"), menu="Help", group=1,
    tip=mark("Version and licence")),
)
# fmt: on
