"""Backups that make themselves: some time after opening, every so often while things change,
and once more when the project is closed."""

from __future__ import annotations

import threading
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.keeping import wall_clock
from annotator.errors import UserError
from annotator.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.session.session import Session
    from annotator.session.settings import Settings
    from annotator.store.project import Project

FIRST_MS = 10_000
"""How long after opening: the first article and its suggestions come before."""

AT_CLOSE = 3.0
"""For how many seconds the closing of a project may wait for its last backup."""


class Backups(QObject):
    """Makes dated backups of the session's project, by the settings of the program.

    `made` gives the `store.backups.Backup`, `failed` a sentence: once, until it works again.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        settings: Settings,
        parent: QObject | None = None,
        *,
        first_ms: int = FIRST_MS,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._first_ms = first_ms
        self._changed = False
        self._complained = False
        self._run: _Run | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin_run)
        session.project_changed.connect(self._begin)
        session.changed.connect(self._note_change)
        session.closing.connect(self._finish)
        settings.follow("backup_minutes", self._set_time)
        settings.follow("backups_kept", self._set_time)
        self._begin()

    @property
    def busy(self) -> bool:
        """Whether one is being made."""
        return self._run is not None

    @property
    def waiting(self) -> bool:
        """Whether one is to be made after a while."""
        return self._timer.isActive()

    def make_now(self) -> None:
        """Make one at once, if anything has changed since the last."""
        self._timer.stop()
        self._begin_run()

    def _begin(self) -> None:
        self._changed = self._complained = False
        self._timer.stop()
        if self._session.project is not None and self._kept and not self._session.read_only:
            self._timer.start(self._first_ms)

    def _note_change(self) -> None:
        if self._session.read_only:
            return
        self._changed = True
        if self._kept and self._run is None and not self._timer.isActive():
            self._timer.start(self._settings.number("backup_minutes") * 60_000)

    def _set_time(self) -> None:
        if self._changed and self._session.project is not None:
            self._timer.stop()
            self._note_change()

    @property
    def _kept(self) -> int:
        return self._settings.number("backups_kept")

    def _begin_run(self) -> None:
        project = self._session.project
        if project is None or self._run is not None or not self._kept:
            return
        if not self._session.counts().articles:
            return
        self._changed = False
        run = self._run = _Run(project, self._kept, self)
        run.ended.connect(lambda backup, sentence: self._end_run(run, backup, sentence))
        run.worker.start()

    def _end_run(self, run: _Run, backup: object, sentence: str) -> None:
        run.worker.join()
        run.deleteLater()
        if run is not self._run:
            return
        self._run = None
        self._tell(backup, sentence)
        if self._changed:
            self._note_change()

    def _tell(self, backup: object, sentence: str) -> None:
        if sentence:
            self._changed = True  # so that it is tried again
            if not self._complained:
                self.failed.emit(sentence)
            self._complained = True
            return
        self._complained = False
        if backup is not None:
            self.made.emit(backup)

    def _finish(self) -> None:
        """The project is about to be closed: the last backup, if it is quickly made."""
        self._timer.stop()
        run, self._run = self._run, None
        if run is not None:
            run.wanted = False
            run.worker.join()
        project = self._session.project
        unsaved = self._changed or run is not None
        if project is None or not unsaved or not self._kept or not self._session.counts().articles:
            return
        self._changed = False
        until = monotonic() + AT_CLOSE
        of = _identity(project)
        in_time = partial(_back_up, wanted=lambda: monotonic() < until, gently=False)
        self._tell(*in_time(project, self._kept, of))
        self._changed = False


class _Run(QObject):
    """One backup in a thread of its own; `ended` gives it, or None with a sentence or "" ."""

    ended = Signal(object, str)

    def __init__(self, project: Project, kept: int, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted = True
        self._project = project
        self._kept = kept
        self._of = _identity(project)
        self.worker = threading.Thread(target=self._make, name="backup of the project")

    def _make(self) -> None:
        self.ended.emit(*_back_up(self._project, self._kept, self._of, wanted=lambda: self.wanted))


def _identity(project: Project) -> str:
    from annotator.store import backups

    with project.read() as conn:
        return backups.identity(conn)


def _back_up(
    project: Project, kept: int, of: str, *, wanted: Callable[[], bool], gently: bool = True
) -> tuple[object, str]:
    """The backup, None if there is no need or it was given up; and what stood in the way."""
    from annotator.store import backups

    try:
        if not backups.is_newer_than_backups(project.path):
            return None, ""
        at = wall_clock()
        made = backups.make(project, of=of, newest=kept, at=at, wanted=wanted, gently=gently)
    except (UserError, OSError) as error:
        return None, tr("No backup could be made; work goes on. {reason}", reason=error)
    return made, ""
