"""What no one caught: a sentence, or of a bug a report to copy; nothing is lost."""

from __future__ import annotations

import platform
import sys
import traceback
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.errors import UserError

if TYPE_CHECKING:
    from types import TracebackType

    from annotator.ui.window import MainWindow


def report(error: BaseException) -> str:
    """The bug in full: versions and traceback, and nothing of any article."""
    from PySide6.QtCore import qVersion

    head = (
        f"annotator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}"
    )
    return head + "\n\n" + "".join(traceback.format_exception(error))


def install_hook(window: MainWindow) -> None:
    """Show each unexpected error in `window`, once; the program goes on.

    A UserError that no one caught is no bug: its sentence is told like any other.
    """

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, UserError):
            window.tell(str(error))
            return
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, KeyboardInterrupt):
            from annotator.ui import ask

            ask.bug(window, report(error))

    sys.excepthook = show
