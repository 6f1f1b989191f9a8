"""What no one caught: a sentence, or of a bug a report to copy; nothing is lost."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from annotator import hard_crash
from annotator.core.keeping import wall_clock
from annotator.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    from annotator.ui.window import MainWindow

_BEFORE = "\nThis led to:\n\n"


def report(error: BaseException, commands: Iterable[str] = ()) -> str:
    """The bug as it may be sent on: versions, places, last commands, nothing of any article.

    What an error says is left out unless the error is of the program's own, since libraries
    quote the values that they stumbled over; so is the name of the user's home.
    """
    head = f"{hard_crash.versions()}\n{platform.platform()}"
    done = ", ".join(commands) or "none"
    told = _BEFORE.join(_told(each) for each in reversed(list(_chain(error))))
    return f"{head}\n\nLast commands: {done}\n\n{told}".replace(str(Path.home()), "~")


class Catcher(QObject):
    """Shows each bug in `window`, once by its type and place; the program goes on.

    No second box is opened over the first: a window that can't be painted would open one for
    each try. A UserError that no one caught is no bug: its sentence is told like any other.
    A thread's bug is shown by the window's own thread.
    """

    _in_thread = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._commands: deque[str] = deque(maxlen=hard_crash.COMMANDS_TOLD)
        self._shown: set[tuple[type[BaseException], str, int]] = set()
        self._showing = False
        self._in_thread.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def note(self, command: str) -> None:
        """A command is about to be done."""
        self._commands.append(command)

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """What `sys.excepthook` does."""
        if isinstance(error, UserError):
            self._window.tell(str(error))
            return
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, KeyboardInterrupt):
            self._show(error)

    def catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        """What `threading.excepthook` does."""
        error = args.exc_value
        if error is None or isinstance(error, SystemExit):
            return
        sys.__excepthook__(type(error), error, error.__traceback__)
        self._in_thread.emit(error)

    def _show(self, error: BaseException) -> None:
        bug = (type(error), *_place(error.__traceback__))
        if self._showing or bug in self._shown:
            return
        from annotator.ui import ask

        self._shown.add(bug)
        self._showing = True
        try:
            told = report(error, self._commands)
            kept = hard_crash.keep(told, f"bug {wall_clock():%Y-%m-%d %H.%M.%S}")
            if ask.bug(self._window, told, kept=str(kept or "")):
                end(self._window)
        finally:
            self._showing = False


def install_hook(window: MainWindow) -> Catcher:
    """Let a bug that no one caught be shown in `window`, wherever it comes from."""
    catcher = Catcher(window)
    sys.excepthook = catcher.catch
    threading.excepthook = catcher.catch_in_thread
    return catcher


def end(window: MainWindow) -> None:
    """Close the window and leave every loop, those of open dialogs too."""
    window.close()
    QCoreApplication.exit(0)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, and what led to it, the last first."""
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        yield at
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)


def _told(error: BaseException) -> str:
    kind = type(error)
    name = f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
    says = f": {error}" if kind.__module__.partition(".")[0] == "annotator" else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"Traceback (most recent call last):\n{frames}{name}{says}\n"


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """File and line where the error was raised."""
    last = "", 0
    for frame, line in traceback.walk_tb(trace):
        last = frame.f_code.co_filename, line
    return last
