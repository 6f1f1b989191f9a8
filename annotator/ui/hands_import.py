"""How articles come in: imported from files, pasted, dropped on the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from annotator.errors import UserError
from annotator.language import tr
from annotator.ui import ask
from annotator.ui.hands_start import StartHands

if TYPE_CHECKING:
    from annotator.session.import_request import ImportRequest
    from annotator.session.pasting import Draft
    from annotator.ui.dialogs.import_dialog import ImportDialog
    from annotator.ui.dialogs.work import Work, WorkDialog


class ImportHands(StartHands):
    """The handlers that import, and what other long work of the menu Project shares with them."""

    def import_files(self) -> None:
        """Ask for files and import them."""
        paths = ask.files_to_import(self._window, self._folder())
        if paths:
            self.on_import(paths)

    def import_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        path = ask.folder(self._window, tr("Import a folder"), self._folder())
        if path is not None:
            self.on_import((path,))

    def paste_article(self) -> None:
        """Make an article of what was copied."""
        copied = _copied()
        html = copied.html() if copied is not None and copied.hasHtml() else ""
        text = copied.text() if copied is not None and copied.hasText() else ""
        self.on_paste(text, html)

    def on_paste(self, text: str, html: str = "") -> None:
        """Make an article of a text, after asking what else is known of it."""
        from annotator.session.pasting import LanguageGuess, pasted_text, twin_of
        from annotator.ui.dialogs.paste_dialog import PasteDialog

        guess = LanguageGuess(self._window)
        dialog = PasteDialog(
            self._window,
            text=pasted_text(text, html),
            twin_of=lambda found: twin_of(self._session, found),
            guess=guess,
        )
        guess.setParent(dialog)
        dialog.twin_requested.connect(self._session.show_article)
        if dialog.exec():
            self._add_pasted(dialog.draft)
        dialog.deleteLater()

    def on_import(self, paths: Sequence[Path]) -> None:
        """Import files and folders, after a look at what will come in."""
        from annotator.session.import_choices import ChoiceMemory
        from annotator.session.import_preview import ImportPreview
        from annotator.ui.dialogs.import_dialog import ImportDialog

        looker = ImportPreview(self._session)
        dialog = ImportDialog(
            self._window, scheme=self._session.scheme, looker=looker, memory=ChoiceMemory()
        )
        looker.setParent(dialog)
        dialog.add_paths(paths)
        dialog.files_requested.connect(
            lambda: dialog.add_paths(ask.files_to_import(dialog, self._folder()))
        )
        dialog.folder_requested.connect(lambda: self._add_folder(dialog))
        dialog.requested.connect(lambda request: self._start_import(dialog, request))
        self._window.handlers.on_work(dialog)

    def on_dropped(self, paths: Sequence[Path]) -> None:
        """Open a project file that was dropped, import what else was."""
        projects = [path for path in paths if path.suffix == ask.PROJECT_SUFFIX]
        if projects:
            self.on_file(projects[0])
        elif self._session.project is None:
            self.on_new_project(paths)
        else:
            self.on_import(paths)

    def _add_pasted(self, draft: Draft) -> None:
        from annotator.session import pasting

        try:
            article_id = pasting.add(self._session, draft)
        except UserError as error:
            self._window.tell(str(error))
            return
        if article_id is not None:
            self._session.show_article(article_id)
            self._window.view.setFocus()

    def _start_import(self, dialog: ImportDialog, request: ImportRequest) -> None:
        start = self._window.services.start_import
        if start is not None:
            self._begin(dialog, lambda: start(request))

    def _begin(self, dialog: WorkDialog, start: Callable[[], Work]) -> None:
        try:
            work = start()
        except UserError as error:
            dialog.trouble.setText(str(error))
            return
        work.finished.connect(dialog.show_report)
        dialog.follow(work)

    def _add_folder(self, dialog: ImportDialog) -> None:
        path = ask.folder(dialog, tr("Import a folder"), self._folder())
        if path is not None:
            dialog.add_paths((path,))


def _copied() -> QMimeData | None:
    """What was copied; None where the system does not say, as on Wayland without the focus."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return data
