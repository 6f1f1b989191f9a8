"""A consistent copy of the project, made beside the work on it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.project import Project


class Copying(QObject):
    """Copies an open project to another file in a thread of its own.

    `finished` gives the path of the copy, `failed` a sentence; `cancel` leaves nothing
    behind and emits neither.
    """

    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, project: Project, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._path = path
        self._wanted = True
        self._thread = threading.Thread(target=self._copy, name="copy of the project")

    def begin(self) -> None:
        """Start copying."""
        self._thread.start()

    def cancel(self) -> None:
        """Give up, and wait until the thread has."""
        self._wanted = False
        self._thread.join()

    def wait(self) -> None:
        """Until the copy is there."""
        self._thread.join()

    def _copy(self) -> None:
        try:
            self._project.backup(self._path, wanted=lambda: self._wanted)
        except UserError as error:
            self.failed.emit(str(error))
            return
        if self._wanted:
            self.finished.emit(self._path)
