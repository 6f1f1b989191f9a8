"""What keeps the work safe: backups, the check of a project, what to do with a damaged file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import DamagedError, OnlyReadable, UserError
from annotator.language import tr
from annotator.ui import ask
from annotator.ui.hands import Hands

if TYPE_CHECKING:
    from annotator.core.keeping import Backup
    from annotator.session.shelf import Shelf
    from annotator.ui.dialogs.backups import BackupsDialog
    from annotator.ui.dialogs.check_dialog import CheckDialog
    from annotator.ui.dialogs.report import Target
    from annotator.ui.dialogs.work import WorkDialog


class SafetyHands(Hands):
    """The handlers of backups and checks, and of projects that can't be opened."""

    def backups(self) -> None:
        """Show the backups of the open project."""
        if self._session.path is not None:
            self.on_backups(self._session.path)

    def on_backups(self, path: Path) -> None:
        """Show the backups of a project file, which need not be open."""
        from annotator.session.shelf import Shelf
        from annotator.ui.dialogs.backups import BackupsDialog

        shelf = Shelf(self._session, path, self._window)
        dialog = BackupsDialog(self._window, shelf)
        dialog.copy_requested.connect(lambda backup: self._copy_backup(dialog, shelf, backup))
        dialog.restore_requested.connect(lambda backup: self._restore(dialog, shelf, backup))
        shelf.failed.connect(dialog.say)
        dialog.rescue_requested.connect(lambda: self._rescue(dialog, shelf))
        shelf.copied.connect(lambda to: self._open_copy(dialog, to))
        shelf.rescued.connect(lambda to, found: self._open_rescued(dialog, to, found.whole))
        shelf.restored.connect(lambda backup: self._tell_restored(dialog, backup))
        dialog.exec()
        shelf.close()
        shelf.deleteLater()
        dialog.deleteLater()

    def check_project(self) -> None:
        """Look in the background whether the project is whole, and offer to mend it."""
        from annotator.ui.dialogs.check_dialog import CheckDialog

        if self._session.path is None:
            return
        dialog = CheckDialog(self._window)
        dialog.requested.connect(lambda: self._begin_check(dialog))
        dialog.offered.connect(lambda: self._mend(dialog))
        self._begin_check(dialog)
        self.on_work(dialog)

    def on_work(self, dialog: WorkDialog) -> None:
        """Show a dialog for long work, whose report may lead into articles."""
        path = self._session.path
        dialog.target_requested.connect(lambda target: self._go_to(dialog, path, target))
        dialog.exec()
        if not dialog.aside:
            dialog.deleteLater()

    def _go_to(self, dialog: WorkDialog, path: Path | None, target: Target) -> None:
        """Go where a row of a report leads; the report stays open beside the work."""
        there = path == self._session.path
        if not there or not self._session.show_span(target.article_id, target.span):
            self._window.tell(tr("This article is not there any more."))
            return
        dialog.step_aside()
        self._window.view.setFocus()

    def _begin_check(self, dialog: CheckDialog) -> None:
        from annotator.session.checkup import Checkup

        work = Checkup(self._session)
        work.finished.connect(dialog.show_findings)
        dialog.follow(work)
        work.begin()

    def _mend(self, dialog: CheckDialog) -> None:
        """Mend what can be mended, then check again."""
        from annotator.session.checkup import mending

        try:
            operation = mending(self._session)
        except UserError as error:
            self._window.tell(str(error))
            return
        dialog.follow(operation)
        operation.finished.connect(lambda _: self._begin_check(dialog))
        operation.begin()

    def on_unopened(self, path: Path, error: UserError) -> None:
        """Say why a project could not be opened, with a way out where there is one."""
        if isinstance(error, OnlyReadable):
            self._window.tell(
                str(error),
                way_out=tr("Look at it only"),
                do=lambda: self._window.handlers.on_look(path),
            )
            return
        if not isinstance(error, DamagedError):
            self._window.tell(str(error))
            return
        from annotator.session.shelf import newest_backup, when

        newest = newest_backup(path.absolute())
        sentence = str(error)
        if newest is not None:
            sentence = tr(
                "{sentence} There is a backup of {when}.", sentence=sentence, when=when(newest)
            )
        self._window.tell(
            sentence,
            way_out=tr("Restore…") if newest is not None else tr("Rescue…"),
            do=lambda: self.on_backups(path.absolute()),
        )

    def on_crash_report(self, report: str) -> None:
        """Show what is known of the crash of an earlier run."""
        from annotator.ui.dialogs.crash import CrashDialog

        dialog = CrashDialog(self._window, report, before=True)
        dialog.exec()
        dialog.deleteLater()

    def _copy_backup(self, dialog: BackupsDialog, shelf: Shelf, backup: Backup) -> None:
        suggested = shelf.path.with_name(backup.path.name)
        target = ask.project_to_make(dialog, suggested, title=tr("Open as a copy"))
        if target is not None:
            dialog.set_busy(True)
            shelf.copy(backup, target)

    def _open_copy(self, dialog: BackupsDialog, path: Path) -> None:
        dialog.set_busy(False)
        dialog.accept()
        self._window.handlers.on_file(path)

    def _rescue(self, dialog: BackupsDialog, shelf: Shelf) -> None:
        suggested = shelf.path.with_name(
            tr("{name} rescued", name=shelf.path.stem) + shelf.path.suffix
        )
        target = ask.project_to_make(dialog, suggested, title=tr("Rescue what can be read"))
        if target is None:
            return
        try:
            scheme = self._window.services.schemes()[0]
        except UserError as error:
            dialog.say(str(error))
            return
        dialog.set_busy(True)
        shelf.rescue(target, scheme)

    def _open_rescued(self, dialog: BackupsDialog, path: Path, whole: bool) -> None:
        self._open_copy(dialog, path)
        if whole:
            self._window.say(tr("Everything could be read. The damaged file stays as it is."))
        else:
            self._window.tell(
                tr("What could be read is here; the damaged file stays as it is."),
                way_out=tr("Check the project"),
                do=self.check_project,
            )

    def _restore(self, dialog: BackupsDialog, shelf: Shelf, backup: Backup) -> None:
        from annotator.session.shelf import when

        agreed = ask.agree(
            dialog,
            tr("Put the backup of {when} in the project’s place?", when=when(backup)),
            tr("What the project is now is kept as a backup before, so nothing is lost."),
            yes=tr("Restore"),
        )
        if agreed:
            dialog.set_busy(True)
            shelf.restore(backup)

    def _tell_restored(self, dialog: BackupsDialog, backup: Backup) -> None:
        from annotator.session.shelf import when

        dialog.set_busy(False)
        dialog.accept()
        self._window.say(
            tr(
                "The project is as it was on {when}. What was there before is among the backups.",
                when=when(backup),
            )
        )
