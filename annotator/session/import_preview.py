"""What an import would bring in, read in a process of its own, to be looked at before."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import UserError
from annotator.formats.base import FieldsPreview
from annotator.language import tr
from annotator.ops.import_look import Fate, Incoming, look
from annotator.session.jobs import Job, read_job

if TYPE_CHECKING:
    from annotator.session.import_request import ImportRequest
    from annotator.session.session import Session

LIMIT = 200
"""How many articles are looked at."""
PAUSE_MS = 200
"""How long choices rest before the files are read again."""

# What UTF-8 looks like that was read in a Western encoding, and what is put for a lost character.
_DAMAGED = re.compile(
    "\ufffd|[ÃÂ][\u0080-\u00bf«»©®°±²³´µ·¸¹º¼½¾¿§¨ª¶]|â€[\u0090-\u009f™œ\u009d˜“”¦]"
)


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What was looked at; `whole` says that there is nothing else.

    `files` counts the files, `estimate` the articles that there may be in all; `formats` are
    the ids of the files' formats, `columns` those of the table `table`, the first among them.
    """

    incoming: list[Incoming] = field(default_factory=list)
    files: int = 0
    whole: bool = True
    estimate: int = 0
    formats: tuple[str, ...] = ()
    table: str = ""
    columns: FieldsPreview = field(default_factory=FieldsPreview)

    def count(self, fate: Fate) -> int:
        """How many have this fate."""
        return sum(1 for one in self.incoming if one.fate is fate)

    @property
    def spans(self) -> int:
        """How many spans the new articles bring."""
        return sum(len(one.laid.spans) for one in self.incoming if one.fate is Fate.NEW)

    @property
    def has_spans(self) -> bool:
        """Whether the files bring any spans, whatever their labels."""
        return any(one.record is not None and one.record.spans for one in self.incoming)

    @property
    def unknown(self) -> Counter[str]:
        """The labels of new articles that the scheme does not have, with their spans' number."""
        found: Counter[str] = Counter()
        for one in self.incoming:
            if one.fate is Fate.NEW:
                found.update(one.laid.unknown or {})
        return found

    @property
    def damaged(self) -> int:
        """How many texts look as if they had been read in a wrong encoding."""
        return sum(
            1
            for one in self.incoming
            if one.record is not None and _DAMAGED.search(one.record.text)
        )


class ImportPreview(QObject):
    """Looks into files; each `look` takes the place of the one before it.

    After `look`, exactly one of `ready(Preview)` and `failed(sentence)` comes, unless it was
    replaced or cancelled.
    """

    started = Signal()
    progressed = Signal(int, int, str)
    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._wanted: ImportRequest | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted is not None

    def look(self, request: ImportRequest) -> None:
        """Look into these files with these choices, after a moment in which more may come."""
        self._drop()
        self._wanted = request
        self.started.emit()
        self._pause.start()

    def cancel(self) -> None:
        """Look no more."""
        self._pause.stop()
        self._wanted = None
        self._drop()

    def _begin(self) -> None:
        assert self._wanted is not None
        folder = Path(tempfile.mkdtemp(prefix="annotator-"))
        spool = folder / "read.jsonl"
        job = self._job = read_job(self._wanted, spool=spool, limit=LIMIT, parent=self)
        job.destroyed.connect(partial(_remove, folder))
        job.progressed.connect(self.progressed)
        job.finished.connect(lambda result: self._show(job, spool, result))
        job.failed.connect(lambda sentence: self._fail(job, sentence))
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(job.deleteLater)
        job.start()

    def _drop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _show(self, job: Job, spool: Path, result: dict[str, Any]) -> None:
        if job is not self._job:
            return
        self._job = self._wanted = None
        from annotator.formats.reading import read_spool

        items = read_spool(spool)
        project = self._session.project
        try:
            if project is None:
                incoming = look(None, self._session.scheme, items)
            else:
                with project.read() as conn:
                    incoming = look(conn, self._session.scheme, items)
        except UserError as error:
            self.failed.emit(str(error))
            return
        self.ready.emit(
            Preview(
                incoming=incoming,
                files=result["files"],
                whole=result["whole"],
                estimate=result["estimate"],
                formats=tuple(result["formats"]),
                table=result["table"],
                columns=FieldsPreview.model_validate(result["columns"]),
            )
        )

    def _fail(self, job: Job, sentence: str) -> None:
        if job is self._job:
            self._job = self._wanted = None
            self.failed.emit(sentence)


def _remove(folder: Path, _job: QObject | None = None) -> None:
    """Take away what a job wrote, whatever became of it."""
    shutil.rmtree(folder, ignore_errors=True)


def spans_by_label(one: Incoming) -> str:
    """The spans of an article in few words: `PER 3, LOC 2`, the most frequent first."""
    counts = Counter(span.label for span, _ in one.laid.spans)
    return ", ".join(f"{label} {count}" for label, count in counts.most_common())


def fate_text(one: Incoming) -> str:
    """What becomes of an article, in words."""
    if one.fate is Fate.THERE:
        return tr("Duplicate: there as article {id}", id=str(one.article_id))
    if one.fate is Fate.TWICE:
        return tr("Duplicate: twice in these files")
    return one.reason if one.fate is Fate.REFUSED else tr("Comes in")
