"""The suggester's process: reads requests on stdin, writes answers to stdout.

It greets before spaCy is imported, ends when stdin does, and takes what the window leaves of
the processor. Whatever libraries print goes to stderr.
"""

import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from annotator.suggest.inbox import Inbox
from annotator.suggest.protocol import (
    PROTOCOL,
    Configure,
    Hello,
    LineSplitter,
    ProtocolError,
    Shutdown,
    Suggest,
    WorkerMessage,
    decode_client,
    encode,
)

if TYPE_CHECKING:
    from annotator.suggest.desk import Desk

NICENESS = 5
GRACE = 3.0  # seconds to finish in after the client has gone
_CHUNK = 1 << 16
_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS of SetPriorityClass
_log = logging.getLogger(__name__)


def main(argv: Sequence[str] = ()) -> int:
    """Serve until stdin ends or the client says so; the exit code is 0 then."""
    if argv:
        print("suggest-worker takes no arguments", file=sys.stderr)
        return 2
    output = _take_stdout()
    _be_modest()
    try:
        return _serve(sys.stdin.buffer, output)
    except BrokenPipeError:
        return 0  # The client has gone.


def _serve(source: BinaryIO, output: BinaryIO) -> int:
    inbox = Inbox()

    def send(message: WorkerMessage) -> None:
        output.write(encode(message))
        output.flush()

    from annotator.suggest.pipelines import spacy_version

    send(Hello(protocol=PROTOCOL, spacy=spacy_version()))
    threading.Thread(target=_read, args=(source, inbox), daemon=True).start()
    from annotator.suggest.desk import Desk

    desk = Desk(send)
    while (work := inbox.take()) is not None:
        if isinstance(work, Configure):
            desk.configure(work)
        else:
            _serve_batch(desk, inbox, work)
    return 0


def _serve_batch(desk: "Desk", inbox: Inbox, batch: Sequence[Suggest]) -> None:
    def go_on() -> bool:
        while (urgent := inbox.take_urgent()) is not None:
            _serve_batch(desk, inbox, [urgent])
        return inbox.is_wanted(batch[-1])

    desk.serve(batch, go_on)


def _read(source: BinaryIO, inbox: Inbox) -> None:
    """Put what the client says into the inbox until it stops; runs in a thread."""
    lines = LineSplitter()
    while chunk := os.read(source.fileno(), _CHUNK):
        for line in lines.feed(chunk):
            try:
                message = decode_client(line)
            except ProtocolError as error:
                _log.warning("%s", error)
                continue
            inbox.put(message)
            if isinstance(message, Shutdown):
                _end_soon()
                return
    inbox.close()
    _end_soon()


def _end_soon() -> None:
    """Make sure that a long text or a loading pipeline does not outlive the client."""
    timer = threading.Timer(GRACE, os._exit, args=(0,))
    timer.daemon = True
    timer.start()


def _take_stdout() -> BinaryIO:
    """The real stdout; from now on everything else that is printed goes to stderr."""
    sys.stdout.flush()
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return output


def _be_modest() -> None:
    """One thread, a lower priority, and no end by the Ctrl+C that is meant for the client."""
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(NICENESS)
