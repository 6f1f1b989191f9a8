"""What the menu Project does, and undo and redo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.models import Status
from annotator.language import tr
from annotator.session import filters
from annotator.ui import ask
from annotator.ui.hands_import import ImportHands
from annotator.ui.hands_start import documents, unused

if TYPE_CHECKING:
    from annotator.session.export_choices import ExportRequest
    from annotator.ui.dialogs.export_dialog import ExportDialog
    from annotator.ui.dialogs.project_dialogs import ProjectSettings


class ProjectHands(ImportHands):
    """The handlers of the menu Project, and of undo and redo."""

    def export(self) -> None:
        """Ask what to export and where to, and do it."""
        self._export(())

    def selected_export(self) -> None:
        """Likewise, of the selected articles."""
        self._export(self._window.articles.selected)

    def _export(self, articles: Sequence[int]) -> None:
        from annotator.session.export_choices import ExportMemory
        from annotator.session.export_preview import ExportPreview
        from annotator.ui.dialogs.export_dialog import ExportDialog

        services, path = self._window.services, self._session.path
        if path is None:
            return
        counts = self._session.counts()
        by_status: Mapping[Status, int] = {
            Status.DONE: counts.done,
            Status.STARTED: counts.started,
            Status.NEW: counts.new,
            Status.SKIPPED: counts.skipped,
        }
        if articles:
            by_status = filters.statuses_of(self._session, articles)
        folder = services.export_folder(path) if services.export_folder else path.parent
        looker = ExportPreview(self._session)
        dialog = ExportDialog(
            self._window,
            scheme=self._session.scheme,
            formats=services.formats,
            counts=by_status,
            folder=folder,
            looker=looker,
            before=ExportMemory().recall(path),
            articles=articles,
        )
        looker.setParent(dialog)
        dialog.folder.choose_requested.connect(lambda: _choose_folder(dialog))
        dialog.requested.connect(lambda request: self._start_export(dialog, request))
        self._window.handlers.on_work(dialog)

    def save_copy(self) -> None:
        """Ask where to, and write a copy of the project there."""
        here = self._session.path
        if here is None:
            return
        suggested = unused(here.with_name(f"{here.stem} copy.annot"))
        path = ask.project_to_make(self._window, suggested, title=tr("Save a copy"))
        if path is not None:
            self._copy_to(path)

    def project_settings(self) -> None:
        """Ask which pipeline reads which language and how strict “done” is."""
        from annotator.ui.dialogs.project_dialogs import ProjectSettings, ProjectSettingsDialog

        settings = self._session.settings
        pipelines: Mapping[str, str] = settings.get("pipelines", {})
        before = ProjectSettings(
            pipelines=dict(pipelines), strict_done=bool(settings.get("strict_done"))
        )
        dialog = ProjectSettingsDialog(
            self._window,
            settings=before,
            languages=self._languages(pipelines),
            pipelines=self._window.services.pipelines(),
        )
        self._serve_pipelines(dialog, dialog.pipelines)
        if dialog.exec():
            self._change_settings(before, dialog.values())
        dialog.deleteLater()

    def close_project(self) -> None:
        """Close the project file."""
        self._session.close()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def undo(self) -> None:
        """Take back the last operation."""
        self._session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._session.redo()

    def _copy_to(self, path: Path) -> None:
        from annotator.session.copying import Copying

        project = self._session.project
        assert project is not None
        copying = Copying(project, path, self._window)
        copying.finished.connect(lambda to: self._window.say(tr("The copy is in {file}.", file=to)))
        copying.failed.connect(self._window.tell)
        for signal in (copying.finished, copying.failed):
            signal.connect(copying.deleteLater)
        copying.begin()

    def _change_settings(self, before: ProjectSettings, after: ProjectSettings) -> None:
        from annotator.ops import settings

        if after.pipelines != before.pipelines:
            self._session.do(settings.change_setting, "pipelines", dict(after.pipelines))
        if after.strict_done != before.strict_done:
            self._session.do(settings.change_setting, "strict_done", after.strict_done)

    def _start_export(self, dialog: ExportDialog, request: ExportRequest) -> None:
        from annotator.session.export_choices import ExportMemory

        start, path = self._window.services.start_export, self._session.path
        if start is not None and path is not None:
            ExportMemory().keep(path, request)
            self._begin(dialog, lambda: start(request))


def _choose_folder(dialog: ExportDialog) -> None:
    start = dialog.folder.path or documents()
    chosen = ask.folder(dialog, tr("Export into"), start)
    if chosen is not None:
        dialog.folder.set_path(chosen)
