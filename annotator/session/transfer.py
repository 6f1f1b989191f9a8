"""Imports and exports of the open project, in the background, each as one object.

Both emit `progressed(done, total, name)` and then exactly one of `finished(report)`,
`failed(sentence)` and `cancelled()`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.formats.base import SpansAs
from annotator.session.background import OnSnapshot, Transfer
from annotator.session.jobs import read_job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.session.import_request import ImportRequest
    from annotator.session.long import LongOperation
    from annotator.session.session import Session


class Import(Transfer):
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


class Export(OnSnapshot):
    """Exports a copy of the project; `finished` carries a `formats.report.ExportReport`."""

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
        article_ids: Sequence[int] = (),
    ) -> None:
        options = {"format": format_id, "out": out, "spans": spans, "split": split, "seed": seed}
        options |= {"status": ",".join(statuses), "annotator": session.annotator}
        # In one word with its option, a name may begin with a hyphen.
        arguments = [f"--{name}={value}" for name, value in options.items()]
        arguments += [f"--layer={layer}" for layer in layers]
        super().__init__(session, "export", arguments, article_ids=article_ids)

    def _result(self, answer: object) -> object:
        from annotator.formats.report import ExportReport

        return ExportReport.model_validate(answer)
