"""Imports and exports of the open project, in the background, each as one object.

Both emit `progressed(done, total, name)` and then exactly one of `finished(report)`,
`failed(sentence)` and `cancelled()`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.formats.base import SpansAs
from annotator.session.copying import Copying
from annotator.session.jobs import Job, read_job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.session.import_request import ImportRequest
    from annotator.session.long import LongOperation
    from annotator.session.session import Session


class _Transfer(QObject):
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


class Import(_Transfer):
    """Reads files in a process of its own, then adds them as one step of the history.

    `finished` carries an `ops.importing.ImportReport`.
    """

    def __init__(self, session: Session, request: ImportRequest) -> None:
        super().__init__(session)
        self._project = session.project
        self._request = request
        self._spool = Path(self._folder.name) / "read.jsonl"
        self._operation: LongOperation | None = None
        self._job = read_job(request, spool=self._spool, parent=self)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._add)
        self._job.failed.connect(self.failed)
        self._job.cancelled.connect(self.cancelled)
        session.project_changed.connect(self._leave)

    def begin(self) -> None:
        """Start reading."""
        self._job.start()

    def cancel(self) -> None:
        """Stop; nothing is added."""
        if self._operation is not None:
            self._operation.cancel()
        else:
            self._job.cancel()

    def _leave(self) -> None:
        """The project is closed: what was read for it belongs into no other."""
        if self._session.project is not self._project:
            self.cancel()

    def _add(self, result: dict[str, int]) -> None:
        from annotator.errors import UserError
        from annotator.formats.reading import read_spool
        from annotator.ops.importing import ImportReport, import_records

        if self._session.project is None or self._session.project is not self._project:
            self.cancelled.emit()
            return
        report = ImportReport()
        total = result["records"] + result["issues"]
        records = read_spool(self._spool)
        try:
            operation = self._session.run(
                import_records,
                records,
                report,
                spans_as=SpansAs(self._request.spans_as),
                leave_out=self._request.leave_out,
            )
        except UserError as error:
            self.failed.emit(str(error))
            return
        operation.progressed.connect(lambda done: self.progressed.emit(done, total, ""))
        operation.finished.connect(lambda _changes: self.finished.emit(report))
        operation.failed.connect(self.failed)
        operation.cancelled.connect(self.cancelled)
        self._operation = operation
        operation.begin()


class Export(_Transfer):
    """Copies the project aside, then exports the copy in a process of its own.

    Work goes on meanwhile and is not part of the export. `finished` carries a
    `formats.report.ExportReport`.
    """

    def __init__(
        self,
        session: Session,
        *,
        format_id: str,
        out: Path,
        statuses: Sequence[str] = (),
        layers: Sequence[str] = (),
        spans: str = "annotations",
        split: str = "",
        seed: int = 0,
    ) -> None:
        super().__init__(session)
        assert session.project is not None
        snapshot = Path(self._folder.name) / session.project.path.name
        options = {"format": format_id, "out": out, "spans": spans, "split": split, "seed": seed}
        options |= {"status": ",".join(statuses), "annotator": session.annotator}
        # In one word with its option, a name may begin with a hyphen.
        arguments = ["export", str(snapshot), "--json"]
        arguments += [f"--{name}={value}" for name, value in options.items()]
        arguments += [f"--layer={layer}" for layer in layers]
        self._copying = Copying(session.project, snapshot, self)
        self._job = Job(arguments, parent=self)
        self._copying.finished.connect(self._job.start)
        self._copying.failed.connect(self.failed)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._report)
        self._job.failed.connect(self.failed)
        self._job.cancelled.connect(self.cancelled)

    def begin(self) -> None:
        """Start copying."""
        self._copying.begin()

    def cancel(self) -> None:
        """Stop; the folder stays as it was."""
        if self._job.running:
            self._job.cancel()
        else:
            self._copying.cancel()
            self.cancelled.emit()

    def _report(self, result: object) -> None:
        from annotator.formats.report import ExportReport

        self.finished.emit(ExportReport.model_validate(result))
