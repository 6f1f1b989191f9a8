"""SCREENS: every screen and dialog of the program, with the steps that lead to it.

A new screen is one row here and one generator, in this file or in one of its own that is
imported here. `stage.trigger` does an action, `stage.keys` presses keys; what is yielded is
waited for, None is the next turn of the event loop.
"""

from pathlib import Path

from annotator.ops.articles import finish
from tests.making import ROOT
from tests.screens import commands
from tests.screens.stage import Screen, Stage, Steps

SAMPLES = ROOT / "resources" / "samples"


def as_it_is(stage: Stage) -> Steps:
    """Nothing but what the start shows."""
    yield None


def half_done(stage: Stage) -> Steps:
    """Some suggestions accepted, one rejected, the focus on an event."""
    for key in ("A", "A", "A", "X", "A", "A", "A", "A", "A", "A"):
        stage.keys(key)
        yield stage.finished
    finish_some(stage)
    yield stage.finished


def finish_some(stage: Stage) -> None:
    """Give articles of the list every state."""
    from annotator.core.models import Status
    from annotator.ops import articles

    for article_id, status in ((3, Status.DONE), (5, Status.DONE), (6, Status.SKIPPED)):
        stage.session.do(articles.set_status, article_id, status)
    stage.session.do(articles.set_flag, 4, True)


def searched(stage: Stage) -> Steps:
    """The list, searched and filtered."""
    yield from half_done(stage)
    stage.window.articles.focus_search()
    stage.type("morts")
    yield lambda: stage.window.model.rowCount() < 14
    yield stage.finished


def filtered(stage: Stage) -> Steps:
    """The menu of filters over a list that is filtered."""
    stage.later(lambda: stage.trigger("filter_articles"))
    yield stage.popup


def several(stage: Stage) -> Steps:
    """Several articles of the list, selected."""
    yield from half_done(stage)
    stage.trigger("select_articles")
    yield stage.finished


def all_spans(stage: Stage) -> Steps:
    """The list of all spans, several of them chosen."""
    yield from half_done(stage)
    stage.trigger("list_spans")
    yield stage.finished
    for _ in range(3):
        stage.keys("Shift+Down", to=stage.window.focusWidget())
        yield None


def backed_up(stage: Stage) -> Steps:
    """The backups of a project."""
    from datetime import datetime

    from annotator.store.backups import folder_of

    yield from half_done(stage)
    project, path = stage.session.project, stage.session.path
    assert project is not None
    assert path is not None
    folder = folder_of(path)
    folder.mkdir(exist_ok=True)
    for day, hour in ((2, 17), (3, 9), (3, 11)):
        moment = datetime(2026, 3, day, hour, 5)  # noqa: DTZ001  the user's own time
        project.backup(folder / f"{path.stem} {moment:%Y-%m-%d %H.%M}.annot")
    stage.trigger("backups")
    yield lambda: stage.dialog


def checked(stage: Stage) -> Steps:
    """What a check of the project found."""
    from annotator.ui.dialogs.report import ReportPage

    yield from half_done(stage)
    stage.trigger("check_project")
    yield lambda: stage.dialog and any(p.isVisible() for p in stage.dialog.findChildren(ReportPage))


def found(stage: Stage) -> Steps:
    """Words found in the article."""
    yield from half_done(stage)
    stage.keys("Ctrl+F")
    yield None
    stage.type("les")
    yield stage.finished


def selection(stage: Stage) -> Steps:
    """Words selected by keyboard."""
    yield from half_done(stage)
    stage.keys("Escape", "Ctrl+Home", "Shift+Right", "Shift+Right", "Shift+Right", "Shift+Right")
    yield stage.finished


def done_all(stage: Stage) -> Steps:
    """Another article, all of whose suggestions are accepted."""
    stage.session.show_article(14)
    yield stage.finished
    while stage.content.suggestions:
        stage.keys("A")
        if stage.content.article.id != 14:
            stage.session.show_article(14)
            break
        yield None
    yield stage.finished


def opens(action: str, *, after: bool = False) -> "Opens":
    """A screen that is one action away, from the start or from an article half done."""
    return Opens(action, after=after)


class Opens:
    """Steps that do one action and wait for the dialog or list that it opens."""

    def __init__(self, action: str, *, after: bool) -> None:
        self._action = action
        self._after = after

    def __call__(self, stage: Stage) -> Steps:
        if self._after:
            yield from half_done(stage)
        stage.trigger(self._action)
        yield lambda: stage.dialog or stage.popup() or _opened(stage)


def _opened(stage: Stage) -> bool:
    """Whether a list lies over the text or another window is open."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui.dialogs.pick import PickPopup

    lists = stage.window.findChildren(PickPopup)
    windows = (w for w in QApplication.topLevelWidgets() if w is not stage.window)
    return any(widget.isVisible() for widget in (*lists, *windows))


def menu(name: str) -> "Menu":
    """A menu of the window, open."""
    return Menu(name)


class Menu:
    """Steps that open a menu."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, stage: Stage) -> Steps:
        bar = stage.window.header.menus
        shown = next(a for a in bar.actions() if a.text().replace("&", "") == self._title())
        stage.later(lambda: bar.setActiveAction(shown))
        yield stage.popup

    def _title(self) -> str:
        from annotator.language import tr

        return tr(self._name)


def span_menu(stage: Stage) -> Steps:
    """The menu of a span."""
    from PySide6.QtCore import QPoint

    yield from half_done(stage)
    ref = stage.session.focus
    at = stage.view.mapToGlobal(QPoint(260, 200))
    stage.later(lambda: stage.view.context_menu_requested.emit(at, ref))
    yield stage.popup


def importing(stage: Stage) -> Steps:
    """The import, with files of several kinds."""
    paths = tuple(sorted((SAMPLES / "other").iterdir()))
    stage.later(lambda: stage.window.handlers.on_import(paths))
    yield lambda: stage.dialog
    yield lambda: stage.dialog and stage.dialog.pane.preview.incoming


def exporting(stage: Stage) -> Steps:
    """The export, into a folder that is nobody's."""
    yield from Opens("export", after=True)(stage)
    dialog = stage.dialog
    assert dialog is not None
    dialog.folder.set_path(Path("/home/ada/exports"))
    yield None


def exported(stage: Stage) -> Steps:
    """What an export reports."""
    from PySide6.QtWidgets import QDialogButtonBox

    from annotator.ui.dialogs.report import ReportPage

    yield from half_done(stage)
    stage.trigger("export")
    yield lambda: stage.dialog
    dialog = stage.dialog
    assert dialog is not None
    dialog.folder.set_path(stage.folder / "exports")
    box = dialog.findChild(QDialogButtonBox)
    accept = QDialogButtonBox.ButtonRole.AcceptRole
    next(button for button in box.buttons() if box.buttonRole(button) == accept).click()
    yield lambda: any(page.isVisible() for page in dialog.findChildren(ReportPage))


def noticed(stage: Stage) -> Steps:
    """A notice above the status line."""
    yield from half_done(stage)
    stage.window.tell_missing("There is no pipeline for Portuguese articles yet.")
    yield None


def crashed(stage: Stage) -> Steps:
    """A fault of the program's own."""
    from annotator.crash import report
    from annotator.ui import ask

    yield from half_done(stage)
    stage.later(lambda: ask.bug(stage.window, report(KeyError("label"))))
    yield lambda: stage.dialog


def unseen(stage: Stage) -> Steps:
    """Done with suggestions that were never on the screen."""
    stage.trigger("done")
    yield lambda: stage.dialog


def second_article(stage: Stage) -> Steps:
    """The article that comes second."""
    stage.session.show_article(2)
    yield stage.finished


def step_of_new_project(number: int) -> "NewProjectStep":
    """A step of the assistant for a new project."""
    return NewProjectStep(number)


class NewProjectStep:
    """Steps that open the assistant at one of its steps."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __call__(self, stage: Stage) -> Steps:
        from annotator.ui.dialogs.new_project import NewProjectDialog

        stage.trigger("new_project")
        yield lambda: stage.dialog
        assert isinstance(stage.dialog, NewProjectDialog)
        stage.dialog.show_step(self._number)
        yield None


def looked_at(stage: Stage) -> Steps:
    """A colleague's project, to look at only."""
    from annotator.sample import make_sample
    from annotator.ui.looking_window import looking_at

    yield from half_done(stage)
    path = stage.folder / "Frontières.annot"
    path.unlink(missing_ok=True)
    make_sample(path, annotator="Bruno")
    stage.window.handlers.on_look(path)
    window = looking_at(path)
    assert window is not None
    window.resize(stage.window.size())
    yield stage.finished


def quiet(stage: Stage) -> Steps:
    """The article alone."""
    yield from half_done(stage)
    stage.keys("Shift+F11")
    yield stage.finished


def progress(stage: Stage) -> Steps:
    """Today's numbers, after three articles of some minutes."""
    pace = stage.window.progress.pace
    for seconds in (380, 440, 610):
        article = stage.content.article.id
        pace._watch.seconds = float(seconds)
        stage.session.do(finish, article)
        stage.session.show_next_unfinished()
        yield stage.finished
    yield from half_done(stage)
    stage.window.display.show_progress()
    stage.trigger("progress")
    yield stage.popup


# fmt: off
SCREENS: tuple[Screen, ...] = (
    Screen(id="welcome", title="Welcome", steps=as_it_is, project=""),
    Screen(id="main", title="The window at work", steps=half_done),
    Screen(id="main-fresh", title="An article as it comes", steps=as_it_is),
    Screen(id="main-decided", title="All suggestions accepted", steps=done_all),
    Screen(id="selection", title="Words selected", steps=selection),
    Screen(id="empty", title="A project without articles", steps=as_it_is, project="empty"),
    Screen(id="unread", title="An article not read yet", steps=as_it_is, project="unread"),
    Screen(id="arabic", title="An Arabic article", steps=as_it_is, project="world"),
    Screen(id="japanese", title="A Japanese article", steps=second_article, project="world"),
    Screen(id="list-search", title="The list, searched", steps=searched),
    Screen(id="distraction-free", title="Distraction-free", steps=quiet),
    Screen(id="progress", title="Today’s progress", steps=progress),
    Screen(id="list-filter", title="The menu of filters", steps=filtered),
    Screen(id="list-several", title="Several articles selected", steps=several),
    Screen(id="spans", title="All spans of the article", steps=all_spans),
    Screen(id="scheme", title="The label scheme", steps=opens("label_scheme", after=True)),
    Screen(id="paste", title="Paste a text", steps=opens("paste_article")),
    Screen(id="backups", title="Backups", steps=backed_up),
    Screen(id="check", title="Check the project", steps=checked),
    Screen(id="find", title="Words found in the article", steps=found),
    Screen(id="menu-project", title="Menu Project", steps=menu("Project")),
    Screen(id="menu-span", title="Menu Span", steps=menu("Span")),
    Screen(id="menu-view", title="Menu View", steps=menu("View")),
    Screen(id="span-menu", title="A span’s menu", steps=span_menu),
    Screen(id="labels", title="Choose a label", steps=opens("choose_label", after=True)),
    Screen(
        id="same-words", title="Same words in the project",
        steps=opens("same_words_everywhere", after=True),
    ),
    Screen(id="palette", title="Find a command", steps=opens("commands")),
    Screen(id="keys", title="The keys", steps=opens("keys")),
    Screen(id="palette-typed", title="Part of a command’s name", steps=commands.found_command),
    Screen(id="palette-articles", title="Find an article", steps=commands.found_article),
    Screen(id="keys-editor", title="Keyboard shortcuts", steps=commands.keys_editor),
    Screen(id="keys-taken", title="A key of another command", steps=commands.key_taken),
    Screen(id="settings", title="Settings", steps=commands.Setting("language")),
    Screen(id="settings-text", title="Settings of the text", steps=commands.Setting("text_size")),
    Screen(id="guide", title="The guide", steps=opens("guide")),
    Screen(id="guide-page", title="A page of the guide", steps=commands.Guide("settings.md")),
    Screen(id="guide-search", title="The guide, searched", steps=commands.Guide("", "undo")),
    Screen(id="about", title="About", steps=opens("about")),
    Screen(id="note", title="A note", steps=opens("note")),
    Screen(id="language", title="An article’s language", steps=opens("language")),
    Screen(id="unseen", title="Done with suggestions unseen", steps=unseen),
    Screen(id="new-project", title="New project", steps=opens("new_project"), project=""),
    Screen(
        id="new-project-labels", title="New project: labels", steps=step_of_new_project(1),
        project="",
    ),
    Screen(
        id="new-project-pipelines", title="New project: suggestions",
        steps=step_of_new_project(2), project="",
    ),
    Screen(
        id="new-project-articles", title="New project: articles", steps=step_of_new_project(3),
        project="",
    ),
    Screen(id="looking", title="A colleague’s project", steps=looked_at),
    Screen(id="project-settings", title="Project settings", steps=opens("project_settings")),
    Screen(id="import", title="Import", steps=importing),
    Screen(id="label-scheme", title="The label scheme", steps=opens("label_scheme")),
    Screen(id="export", title="Export", steps=exporting),
    Screen(id="export-report", title="What was exported", steps=exported),
    Screen(id="notice", title="A notice", steps=noticed),
    Screen(id="crash", title="A fault of the program", steps=crashed),
)
# fmt: on
