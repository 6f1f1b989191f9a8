"""Long operations: done in slices between the window's events, cancelled whole."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import Cancelled, UserError

SLICE = 0.012
FIRST_SLICE = 0.2  # an ordinary undo is through before the next key comes


class LongOperation(QObject):
    """Runs a generator inside one transaction, a slice of some milliseconds at a time.

    What the generator yields is progress (`progressed`, summed up if `steps` is set); what
    it returns is handed to `finished` after the commit. `cancel` rolls all of it back; so does
    a bug, which is `cancelled` and raised.
    """

    progressed = Signal(int)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        transaction: AbstractContextManager[Any],
        start: Callable[[Any], Generator[int, None, Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._transaction = transaction
        self._start = start
        self._steps: Generator[int, None, Any] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)
        self.running = False

    def begin(self) -> None:
        """Run the first, longer slice at once and the others from the event loop."""
        self.running = True
        try:
            self._steps = self._start(self._transaction.__enter__())
        except BaseException as error:
            self.running = False
            if not isinstance(error, UserError):
                raise
            self.failed.emit(str(error))
            return
        self._slice(FIRST_SLICE)
        if self.running:
            self._timer.start()

    def cancel(self) -> None:
        """Stop, and undo all that was done."""
        if self.running:
            self._end(Cancelled())

    def _slice(self, seconds: float = SLICE) -> None:
        assert self._steps is not None
        until = perf_counter() + seconds
        done = None
        try:
            while perf_counter() < until:
                done = next(self._steps)
        except StopIteration as stop:
            self._end(None, stop.value)
            return
        except BaseException as error:
            if not self._end(error):
                raise
            return
        if done is not None:
            self.progressed.emit(done)

    def _end(self, error: BaseException | None, result: Any = None) -> bool:
        """Leave the transaction and say how it ended; False if `error` is a bug of ours."""
        self.running = False
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
        trace = error.__traceback__ if error is not None else None
        try:
            self._transaction.__exit__(type(error) if error is not None else None, error, trace)
        except UserError as reason:  # what SQLite said, as a sentence
            self.failed.emit(str(reason))
            return True
        except BaseException:
            self.cancelled.emit()
            raise
        if error is None:
            self.finished.emit(result)
        elif isinstance(error, UserError):
            self.failed.emit(str(error))
        else:
            self.cancelled.emit()
        return error is None or isinstance(error, UserError | Cancelled)
