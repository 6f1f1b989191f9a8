"""The backups of one project: looked into, opened as copies, put in the project's place."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.keeping import Backup, Facts, wall_clock
from annotator.errors import UserError
from annotator.language import tr
from annotator.session.wording import short_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.scheme import LabelScheme
    from annotator.session.session import Session

_ALL = 1_000_000


def when(backup: Backup) -> str:
    """When a backup was made, as the reader's country writes it."""
    said = short_time(backup.moment.at.isoformat())
    return said if backup.moment.number == 1 else f"{said} ({backup.moment.number})"


def newest_backup(project: Path) -> Backup | None:
    """The newest backup of a project file that is there."""
    from annotator.store import backups

    return next(iter(backups.backups_of(project)), None)


class Shelf(QObject):
    """The backups of the project file `path`, which may be the session's own or a damaged one.

    `told` gives a backup and its `Facts`, or a sentence where it can't be read, for one after
    the other once `look` was called. Long work is done in a thread and ends in one of
    `restored` (the backup), `copied` (the path), `rescued` and `failed` (a sentence).
    """

    told = Signal(object, object)
    restored = Signal(object)
    copied = Signal(object)
    rescued = Signal(object, object)
    failed = Signal(str)
    _done = Signal(object)

    def __init__(self, session: Session, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._session = session
        self._threads: list[threading.Thread] = []
        self._wanted = True
        self._done.connect(self._end)

    @property
    def opened(self) -> bool:
        """Whether the project itself is open."""
        return self._session.path == self.path

    def backups(self) -> list[Backup]:
        """All that are there, the newest first."""
        from annotator.store import backups

        return backups.backups_of(self.path)

    def folder(self) -> Path:
        """Where they are."""
        from annotator.store import backups

        return backups.folder_of(self.path)

    def now(self) -> Facts | None:
        """What the project holds at present; None if it isn't open."""
        from annotator.store import backups

        project = self._session.project
        if project is None or not self.opened:
            return None
        with project.read() as conn:
            return backups.facts_now(conn)

    def look(self) -> None:
        """Read what each of them holds."""
        found = self.backups()

        def read() -> None:
            from annotator.store import backups

            for backup in found:
                if not self._wanted:
                    return
                try:
                    self.told.emit(backup, backups.facts(backup.path))
                except UserError as error:
                    self.told.emit(backup, str(error))

        self._start(read)

    def copy(self, backup: Backup, target: Path) -> None:
        """Write a backup to `target`, as a project of its own."""

        def work() -> Callable[[], None]:
            from annotator.store import backups

            backups.check_whole(backup.path)
            backups.copy_whole(backup.path, target)
            return lambda: self.copied.emit(target)

        self._attempt(work)

    def restore(self, backup: Backup) -> None:
        """Put a backup in the project's place, which is kept as a backup itself before.

        The project is closed and opened again. If anything goes wrong, it stays as it was.
        """
        if self._session.busy:
            self.failed.emit(tr("This can be done when the present import or undo has ended."))
            return
        keep = self._keep_present()

        def work() -> Callable[[], None]:
            from annotator.store import backups, opening

            backups.check_whole(backup.path)
            keep()
            ready = opening.free_name_beside(self.path)
            try:
                backups.copy_whole(backup.path, ready)
                opening.let_read(ready, like=self.path)
            except BaseException:
                ready.unlink(missing_ok=True)
                raise
            return lambda: self._swap(ready, backup)

        self._attempt(work)

    def rescue(self, target: Path, scheme: LabelScheme) -> None:
        """Make a new project of what can be read of the damaged file, which stays as it is.

        `rescued` gives its path and a `store.rescue.Rescue`. `scheme` is for the case that the
        project's own is lost.
        """

        def work() -> Callable[[], None]:
            from annotator.store.rescue import rescue

            found = rescue(self.path, target, scheme)
            return lambda: self.rescued.emit(target, found)

        self._attempt(work)

    def close(self) -> None:
        """Read no more, and wait for what is under way."""
        self._wanted = False
        for thread in self._threads:
            thread.join()

    def _keep_present(self) -> Callable[[], None]:
        """What makes a backup of the open project; nothing where it isn't open."""
        from annotator.store import backups

        project = self._session.project
        if project is None or not self.opened:
            return lambda: None
        with project.read() as conn:
            of = backups.identity(conn)

        def keep() -> None:
            backups.make(project, of=of, newest=_ALL, at=wall_clock())

        return keep

    def _swap(self, ready: Path, backup: Backup) -> None:
        """Close the project, let the file `ready` take its place, and open that."""
        from annotator.store import backups
        from annotator.store.project import known_errors

        opened, annotator = self.opened, self._session.annotator
        try:
            if opened:
                self._session.close()
            elif self.path.exists():
                backups.put_aside(self.path, wall_clock())
            with known_errors(self.path):
                ready.replace(self.path)
        except UserError as error:
            ready.unlink(missing_ok=True)
            if opened:
                self._session.open(self.path, annotator=annotator)
            self.failed.emit(str(error))
            return
        self._session.open(self.path, annotator=annotator if opened else None)
        self.restored.emit(backup)

    def _end(self, end: Callable[[], None]) -> None:
        end()

    def _attempt(self, work: Callable[[], Callable[[], None]]) -> None:
        """Do `work` in a thread, then what it returns in the window's."""

        def run() -> None:
            try:
                end = work()
            except UserError as error:
                sentence = str(error)
                self._done.emit(lambda: self.failed.emit(sentence))
                return
            self._done.emit(end)

        self._start(run)

    def _start(self, run: Callable[[], object]) -> None:
        thread = threading.Thread(target=run, name="backups of the project")
        self._threads.append(thread)
        thread.start()
