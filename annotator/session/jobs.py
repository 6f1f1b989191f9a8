"""Work in a process of its own that ends: reading files, exporting.

The process gets one JSON request on its standard input and answers in JSON lines on its
standard output:

    {"progress": {"done": 3, "total": 10, "name": "a.txt"}}
    {"result": …}        or        {"error": "one sentence"}

Lines that are none of these are kept with what it writes to its standard error, for a report.
"""

import json
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from annotator import language
from annotator.language import tr
from annotator.paths import CHECKOUT, in_checkout
from annotator.session.import_request import ImportRequest

DETAILS_BYTES = 64 * 1024
MAX_LINE_BYTES = 64 << 20
LINGER_MS = 5_000
KILL_MS = 2_000
_INT_MAX = 2**31 - 1


class _Progress(BaseModel):
    done: int = Field(ge=0, le=_INT_MAX)
    total: int = Field(ge=0, le=_INT_MAX)
    name: str = ""


class _Line(BaseModel):
    """One line of the process; exactly one of the three is there."""

    model_config = ConfigDict(extra="forbid")

    progress: _Progress | None = None
    result: JsonValue = None
    error: str | None = None


def own_program() -> list[str]:
    """The command that starts this program again, to which a sub-command is added.

    A frozen program starts itself. Otherwise Python does, without the current folder in its
    path, where a file of the user's could stand in for a module.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-X", "utf8", "-m", "annotator"]


def own_environment() -> QProcessEnvironment:
    """The environment of `own_program`: it speaks our language, and finds a mere checkout."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(language.VARIABLE, language.current())
    if not getattr(sys, "frozen", False) and in_checkout():
        before = environment.value("PYTHONPATH")
        paths = [str(CHECKOUT), *([before] if before else [])]
        environment.insert("PYTHONPATH", os.pathsep.join(paths))
    return environment


class Job(QObject):
    """One run of a process. After `start`, exactly one of the last three signals comes, once.

    It comes when the process has ended, so that the files it wrote are closed.
    """

    progressed = Signal(int, int, str)  # done, total, name of what is in hand
    finished = Signal(object)  # the result, as JSON values
    failed = Signal(str)  # one sentence; `details` says more
    cancelled = Signal()

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        request: JsonValue = None,
        program: Sequence[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`arguments` follow `program`, which is this program itself unless tests say otherwise."""
        super().__init__(parent)
        command = [*(program or own_program()), *arguments]
        self._request = request
        self._pending = bytearray()
        self._details = bytearray()
        self._answer: _Line | None = None
        self._in_hand = ""
        self._over = False
        self._cancelled = False
        self._linger = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._killer = QTimer(self, singleShot=True, interval=KILL_MS)
        self._process = process = QProcess(self)
        process.setProgram(command[0])
        process.setArguments(command[1:])
        process.setProcessEnvironment(own_environment())
        process.started.connect(self._send)
        process.readyReadStandardOutput.connect(self._read_lines)
        process.readyReadStandardError.connect(self._read_details)
        process.errorOccurred.connect(self._note_error)
        process.finished.connect(self._end)
        self._linger.timeout.connect(process.kill)
        self._killer.timeout.connect(process.kill)
        # The process is a child: it is still there when this signal comes, and may not be
        # running when it is deleted.
        self.destroyed.connect(partial(_stop, process))

    def start(self) -> None:
        """Start the process; returns at once."""
        self._process.start()

    def cancel(self) -> None:
        """End the process; `cancelled` follows. Without effect once it is over.

        It has some time to take away what it has half written, then it is killed.
        """
        if self.running and not self._cancelled:
            self._cancelled = True
            self._linger.stop()
            self._process.terminate()
            self._killer.start()

    @property
    def running(self) -> bool:
        """Whether the process has been started and has not ended."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def details(self) -> str:
        """The last of what the process wrote beside its answers, for a report."""
        return bytes(self._details).decode("utf-8", "replace")

    def _send(self) -> None:
        if self._request is not None:
            self._process.write(json.dumps(self._request).encode("ascii") + b"\n")
        self._process.closeWriteChannel()

    def _read_lines(self) -> None:
        self._pending += bytes(self._process.readAllStandardOutput().data())
        *lines, rest = self._pending.split(b"\n")
        self._pending = rest if len(rest) <= MAX_LINE_BYTES else bytearray()
        for line in lines:
            self._take(bytes(line))

    def _take(self, line: bytes) -> None:
        try:
            message = _Line.model_validate_json(line)
        except ValidationError:
            message = _Line()
        if len(message.model_fields_set) != 1:
            self._keep(line + b"\n")
        elif message.progress:
            self._in_hand = message.progress.name
            if not self._cancelled:
                self.progressed.emit(
                    message.progress.done, message.progress.total, message.progress.name
                )
        elif message.error is not None or "result" in message.model_fields_set:
            self._answer = message
            self._linger.start()

    def _read_details(self) -> None:
        self._keep(bytes(self._process.readAllStandardError().data()))

    def _keep(self, data: bytes) -> None:
        self._details += data
        del self._details[:-DETAILS_BYTES]

    def _note_error(self, error: QProcess.ProcessError) -> None:
        """Only a process that could not start does not say later that it has finished."""
        if error is QProcess.ProcessError.FailedToStart and not self._over:
            self._over = True
            self._keep(self._process.errorString().encode())
            self.failed.emit(tr("The background process could not be started; install it again."))

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._over:
            return
        self._over = True
        self._linger.stop()
        self._killer.stop()
        self._read_lines()
        self._read_details()
        if self._pending.strip():
            self._take(bytes(self._pending))
            self._linger.stop()
        if self._cancelled:
            self.cancelled.emit()
        elif self._answer is None:
            self.failed.emit(self._died(code, status))
        elif self._answer.error is not None:
            self.failed.emit(self._answer.error)
        else:
            self.finished.emit(self._answer.result)

    def _died(self, code: int, status: QProcess.ExitStatus) -> str:
        """What is said of a process that went away without an answer."""
        if status is not QProcess.ExitStatus.CrashExit:
            return tr(
                "The background process ended with code {code} before it was done; "
                "nothing was kept.",
                code=code,
            )
        if self._in_hand:
            return tr(
                "The background process was stopped from outside or crashed at {name} or soon "
                "after it; nothing was kept. Try again without that file.",
                name=self._in_hand,
            )
        return tr(
            "The background process was stopped from outside or crashed before it was done; "
            "nothing was kept."
        )


def _stop(process: QProcess, _job: QObject | None = None) -> None:
    """End a process whose job is going away and wait until it is dead."""
    if process.state() != QProcess.ProcessState.NotRunning:
        process.blockSignals(True)
        if os.name == "posix":  # elsewhere the wish does not reach a process without windows
            process.terminate()
            if process.waitForFinished(KILL_MS):
                return
        process.kill()
        process.waitForFinished(KILL_MS)


def read_job(
    request: ImportRequest, *, spool: Path, limit: int = 0, parent: QObject | None = None
) -> Job:
    """A job that reads files and folders into `spool`, for `formats.reading.read_spool`.

    With a `limit` it only looks; `formats.reading` says what its result is. The spool file is
    the caller's to delete, whatever comes of the job.
    """
    asked: JsonValue = {
        "paths": [str(path.absolute()) for path in request.paths],
        "spool": str(spool.absolute()),
        "encoding": request.encoding,
        "fields": dict(request.fields),
        "language": request.language,
        "text_as": request.text_as,
        "limit": limit,
    }
    return Job(["read-worker"], request=asked, parent=parent)


def guess_job(text: str, *, parent: QObject | None = None) -> Job:
    """A job whose result is the language of `text` as a tag, "" if it is not recognised."""
    return Job(["read-worker"], request={"guess": text}, parent=parent)
