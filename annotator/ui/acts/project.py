"""The menu Project."""

from annotator.language import mark
from annotator.ui.acts.row import Action, Needs

# fmt: off
PROJECT = (
    Action(
        id="new_project", text=mark("New project…"), keys=("Ctrl+N",), menu="Project", icon="new",
        tip=mark("Make a project file with a label scheme and pipelines"),
    ),
    Action(
        id="open_project", text=mark("Open project…"), keys=("Ctrl+O",), menu="Project",
        icon="open",
        tip=mark("Open a project file"),
    ),
    Action(
        id="look_at_project", text=mark("Look into a colleague’s project…"), keys=("Ctrl+Shift+O",),
        menu="Project", reads=True, icon="look",
        tip=mark("Open a project file to read only, in a window of its own"),
    ),
    Action(
        id="open_sample", text=mark("Open the sample project"), menu="Project",
        tip=mark("A small project of sample articles to try things on"),
    ),
    Action(
        id="import_files", text=mark("Import files…"), keys=("Ctrl+I",), menu="Project", group=1,
        needs=Needs.PROJECT, icon="import",
        tip=mark("Add articles from files, after a look at what will come in"),
    ),
    Action(
        id="import_folder", text=mark("Import a folder…"), menu="Project", group=1,
        needs=Needs.PROJECT, tip=mark("Add every article in a folder and the folders inside it"),
    ),
    Action(
        id="paste_article", text=mark("Paste a text as an article…"), keys=("Ctrl+Shift+V",),
        menu="Project", group=1, needs=Needs.PROJECT, icon="paste",
        tip=mark("Make an article of the text that was copied"),
    ),
    Action(
        id="export", text=mark("Export…"), keys=("Ctrl+Shift+E",), menu="Project", group=1,
        needs=Needs.PROJECT, icon="export", tip=mark("Write a training set as DocBin or JSONL"),
    ),
    Action(
        id="save_copy", text=mark("Save a copy…"), keys=("Ctrl+Shift+S",), menu="Project", group=2,
        needs=Needs.PROJECT, tip=mark("Write a consistent copy of the project file"),
    ),
    Action(
        id="backups", text=mark("Backups…"), menu="Project", group=2, needs=Needs.PROJECT,
        icon="backups", tip=mark("What the project was before: look, open a copy, restore"),
    ),
    Action(
        id="check_project", text=mark("Check the project"), menu="Project", group=2,
        needs=Needs.PROJECT, tip=mark("Look whether everything in the file is as it must be"),
    ),
    Action(
        id="project_settings", text=mark("Project settings…"), menu="Project",
        group=2, needs=Needs.PROJECT, icon="settings",
        tip=mark("Which pipeline reads which language, and how strict “done” is"),
    ),
    Action(
        id="label_scheme", text=mark("Label scheme…"), keys=("Ctrl+Shift+L",), menu="Project",
        group=2, needs=Needs.PROJECT, icon="label",
        tip=mark("The layers and labels: add, rename, recolour, reorder, merge, delete"),
    ),
    Action(
        id="close_project", reads=True, text=mark("Close project"), keys=("Ctrl+W",),
        menu="Project", group=3,
        needs=Needs.PROJECT, tip=mark("Close the project file; everything is saved already"),
    ),
    Action(
        id="quit", reads=True, text=mark("Quit"), keys=("Ctrl+Q",), menu="Project", group=3,
        tip=mark("Close the window; everything is saved already"),
    ),
)
# fmt: on
