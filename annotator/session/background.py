"""What long work in the background has in common: a folder of its own, and one ending.

Each emits `progressed(done, total, name)` and then exactly one of `finished(result)`,
`failed(sentence)` and `cancelled()`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.session.copying import Copying
from annotator.session.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.session.session import Session


class Transfer(QObject):
    """Work in the background for a session; its folder goes when it ends."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._folder = tempfile.TemporaryDirectory(prefix="annotator-")
        for signal in (self.finished, self.failed, self.cancelled):
            signal.connect(self._tidy)

    def _tidy(self) -> None:
        self._folder.cleanup()
        self.deleteLater()


class OnSnapshot(Transfer):
    """A command of the command line, run in a process of its own on a copy of the project.

    Work goes on meanwhile and is not part of it.
    """

    def __init__(
        self,
        session: Session,
        command: str,
        arguments: Sequence[str] = (),
        *,
        article_ids: Sequence[int] = (),
    ) -> None:
        super().__init__(session)
        assert session.project is not None
        snapshot = Path(self._folder.name) / session.project.path.name
        if article_ids:  # in a file, for they may be more than a command line holds
            listed = Path(self._folder.name) / "articles.txt"
            listed.write_text("\n".join(map(str, article_ids)), encoding="ascii")
            arguments = [*arguments, f"--articles={listed}"]
        self._copying = Copying(session.project, snapshot, self)
        self._job = Job([command, str(snapshot), "--json", *arguments], parent=self)
        self._copying.finished.connect(self._job.start)
        self._copying.failed.connect(self.failed)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(lambda answer: self.finished.emit(self._result(answer)))
        self._job.failed.connect(self.failed)
        self._job.cancelled.connect(self.cancelled)

    def begin(self) -> None:
        """Start copying."""
        self._copying.begin()

    def cancel(self) -> None:
        """Stop; nothing of it remains."""
        if self._job.running:
            self._job.cancel()
        else:
            self._copying.cancel()
            self.cancelled.emit()

    def _result(self, answer: object) -> object:
        """What the process answered, as whoever asked wants it."""
        return answer
