"""What is left of a program that died: where it was, for a report at the next start.

While the program runs, a file in the user's state folder takes the names of its last commands;
when Python or a library dies, `faulthandler` writes into it where. A program that ends in order
takes its file away. Nothing here may keep the program from starting or ending.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QLockFile, qVersion

from annotator import __version__
from annotator.paths import state_dir

if TYPE_CHECKING:
    from pathlib import Path

REPORTS_KEPT = 20
COMMANDS_TOLD = 30
_COMMAND = "command: "
_DIED = "atal "  # "Fatal Python error", "Windows fatal exception"


class Watch:
    """Stands by while the program runs; one for each process."""

    def __init__(self) -> None:
        self._file: TextIO | None = None
        self._path: Path | None = None
        self._lock: QLockFile | None = None

    def begin(self) -> None:
        """Be ready to write down where the program dies."""
        with suppress(OSError):
            folder = _running()
            folder.mkdir(parents=True, exist_ok=True)
            self._path = folder / f"{os.getpid()}.txt"
            self._lock = _lock_of(self._path)
            self._lock.tryLock(0)
            self._file = self._path.open("w", encoding="utf8")
            self._file.write(f"{versions()}\n")
            self._file.flush()
            faulthandler.enable(self._file)

    def note(self, command: str) -> None:
        """A command is about to be done."""
        if self._file is not None:
            with suppress(OSError):
                self._file.write(f"{_COMMAND}{command}\n")
                self._file.flush()

    def end(self) -> None:
        """The program ends in order: nothing is to be told."""
        if self._file is None or self._path is None or self._lock is None:
            return
        faulthandler.disable()
        with suppress(OSError):
            self._file.close()
            self._path.unlink(missing_ok=True)
        self._lock.unlock()
        self._file = None


def versions() -> str:
    """The program's version and those of what it stands on, in one line."""
    python = ".".join(map(str, sys.version_info[:3]))
    return f"annotator {__version__}, Python {python}, Qt {qVersion()}, {sys.platform}"


def keep(report: str, name: str) -> Path | None:
    """Write a report into the user's state folder; where it is, None if that can't be."""
    with suppress(OSError):
        folder = state_dir() / "crashes"
        folder.mkdir(parents=True, exist_ok=True)
        path, number = folder / f"{name}.txt", 2
        while path.exists():
            path, number = folder / f"{name} ({number}).txt", number + 1
        path.write_text(report, encoding="utf8")
        for old in sorted(folder.glob("*.txt"), key=lambda p: p.stat().st_mtime)[:-REPORTS_KEPT]:
            old.unlink(missing_ok=True)
        return path
    return None


def take_report() -> str:
    """What a program that died left behind, "" if none did; each is told once.

    One that was killed, or lost its power, leaves nothing to tell.
    """
    told = ""
    with suppress(OSError):
        for path in sorted(_running().glob("*.txt")):
            lock = _lock_of(path)
            if not lock.tryLock(0):
                continue  # it runs
            left = path.read_text(encoding="utf8", errors="replace")
            path.unlink(missing_ok=True)
            lock.unlock()
            if _DIED in left:
                told = _shortened(left)
                keep(told, f"crash {path.stem}")
    return told


def _shortened(left: str) -> str:
    """The file's report with no more than the last commands."""
    lines = left.splitlines()
    commands = [line for line in lines if line.startswith(_COMMAND)]
    before = commands[-COMMANDS_TOLD:]
    rest = [line for line in lines if not line.startswith(_COMMAND)]
    done = ", ".join(line.removeprefix(_COMMAND) for line in before) or "none"
    return "\n".join([*rest[:1], "", f"Last commands: {done}", "", *rest[1:]]) + "\n"


def _running() -> Path:
    return state_dir() / "running"


def _lock_of(path: Path) -> QLockFile:
    """Held while the process lives; one whose process is gone counts as free."""
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
