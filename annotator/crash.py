"""What no one caught: a sentence, or of a bug a report to copy; nothing is lost."""

from __future__ import annotations

import platform
import sys
import traceback
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from annotator.ui.window import MainWindow

_BEFORE = "\nThis led to:\n\n"


def report(error: BaseException) -> str:
    """The bug as it may be sent on: versions, types and places, and nothing of any article.

    What an error says is left out unless the error is of the program's own, since libraries
    quote the values that they stumbled over.
    """
    from PySide6.QtCore import qVersion

    head = (
        f"annotator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}"
    )
    return f"{head}\n\n{_BEFORE.join(_told(each) for each in reversed(list(_chain(error))))}"


def install_hook(window: MainWindow) -> None:
    """Show each bug in `window`, once by its type and place; the program goes on.

    No second box is opened over the first: a window that can't be painted would open one for
    each try. A UserError that no one caught is no bug: its sentence is told like any other.
    """
    shown: set[tuple[type[BaseException], str, int]] = set()
    showing = False

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if isinstance(error, UserError):
            window.tell(str(error))
            return
        sys.__excepthook__(kind, error, trace)
        bug = (kind, *_place(trace))
        if showing or bug in shown or isinstance(error, KeyboardInterrupt):
            return
        from annotator.ui import ask

        shown.add(bug)
        showing = True
        try:
            ask.bug(window, report(error))
        finally:
            showing = False

    sys.excepthook = show


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
