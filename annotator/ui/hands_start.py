"""How a project comes onto the screen: made by the assistant, opened, the sample."""

from __future__ import annotations

from collections.abc import Sequence
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from annotator.errors import UserError
from annotator.language import tr
from annotator.ui import ask
from annotator.ui.hands_pipelines import PipelineHands

if TYPE_CHECKING:
    from annotator.ui.dialogs.new_project import NewProject, NewProjectDialog


class StartHands(PipelineHands):
    """The handlers that make or open a project."""

    def new_project(self) -> None:
        """Ask what a project is to be like, make it and open it."""
        self.on_new_project(())

    def on_new_project(self, articles: Sequence[Path]) -> None:
        """The same, with files and folders that are to be imported into it."""
        from annotator.ui.dialogs.new_project import NewProjectDialog

        services = self._window.services
        dialog = NewProjectDialog(
            self._window,
            path=unused(documents() / f"{tr('Articles')}.annot"),
            annotator=self._window.memory.text("annotator", _user()),
            schemes=services.schemes(),
            languages=self._languages({}),
            pipelines=services.pipelines(),
            articles=articles,
            samples=services.sample_articles is not None and not articles,
        )
        self._serve(dialog)
        if dialog.exec():
            self._create(dialog.request())
        dialog.deleteLater()

    def open_project(self) -> None:
        """Ask for a project file and open it."""
        path = ask.project_to_open(self._window, self._folder())
        if path is not None:
            self.on_file(path)

    def open_sample(self) -> None:
        """Open the project of sample articles."""
        sample = self._window.services.sample
        if sample is None:
            return
        try:
            self.on_file(sample())
        except UserError as error:
            self._window.tell(str(error))

    def on_file(self, path: Path) -> None:
        """Open a project file."""
        try:
            self._session.open(path)
        except UserError as error:
            self._window.handlers.on_unopened(path, error)

    def look_at_project(self) -> None:
        """Ask for a colleague's project file and show it, to read only."""
        path = ask.project_to_open(self._window, self._folder())
        if path is not None:
            self.on_look(path)

    def on_look(self, path: Path) -> None:
        """Show a project file in a window of its own, to read only."""
        from annotator.session.session import Session
        from annotator.ui.looking_window import LookingWindow, looking_at

        window = looking_at(path)
        if window is None:
            session = Session()
            window = LookingWindow(session, self._window)
            try:
                session.look(path)
            except UserError as error:
                window.deleteLater()
                self._window.tell(str(error))
                return
        window.show()
        window.activateWindow()

    def _serve(self, dialog: NewProjectDialog) -> None:
        def choose_folder(start: Path) -> None:
            chosen = ask.folder(dialog, tr("Folder of the project"), start)
            if chosen is not None:
                dialog.folder.set_path(chosen)

        def add_folder() -> None:
            chosen = ask.folder(dialog, tr("Import a folder"), self._folder())
            if chosen is not None:
                dialog.articles.add_paths((chosen,))

        dialog.folder_requested.connect(choose_folder)
        dialog.article_folder_requested.connect(add_folder)
        dialog.files_requested.connect(
            lambda: dialog.articles.add_paths(ask.files_to_import(dialog, self._folder()))
        )
        self._serve_pipelines(dialog, dialog.pipelines)

    def _create(self, request: NewProject) -> None:
        from annotator.ops import settings

        try:
            self._session.create(request.path, request.scheme, annotator=request.annotator)
        except UserError as error:
            self._window.tell(str(error), way_out=tr("New project…"), do=self.new_project)
            return
        self._window.memory.keep("annotator", request.annotator)
        if request.pipelines:
            self._session.do(settings.change_setting, "pipelines", dict(request.pipelines))
        samples = self._window.services.sample_articles
        paths = [*request.articles, *(samples() if samples and request.samples else ())]
        if paths:
            self._first_import(tuple(paths))
        self._window.view.setFocus()

    def _first_import(self, paths: Sequence[Path]) -> None:
        """Import at once, with progress; a report only where something was left out."""
        from annotator.ui.dialogs.first_import import FirstImport

        start = self._window.services.start_import
        if start is None:
            return
        dialog = FirstImport(self._window, paths, start)
        dialog.begin()
        dialog.exec()
        dialog.deleteLater()

    def _folder(self) -> Path:
        path = self._session.path
        return path.parent if path else documents()


def documents() -> Path:
    """The user's folder of documents, their own folder where there is none."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QStandardPaths.writableLocation(place) or Path.home())
    return found if found.is_dir() else Path.home()


def _user() -> str:
    try:
        return getuser()
    except (OSError, KeyError):
        return ""


def unused(path: Path) -> Path:
    """`path`, or the same with a number, so that no file is there yet."""
    number, wanted = 2, path
    while wanted.exists():
        wanted = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return wanted
