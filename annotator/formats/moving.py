"""Files made beside their place and moved into it together, or not at all."""

import os
import secrets
import shutil
from pathlib import Path
from types import TracebackType
from typing import Self


class Moves:
    """The new files of one folder, each under a hidden name until all are finished.

    As a context manager it makes the folder and, whatever happens, takes away what was not
    moved; a folder that it made and that stays empty goes too.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._mark = secrets.token_hex(4)
        self._asides: dict[str, Path] = {}
        self._made: list[Path] = []

    def __enter__(self) -> Self:
        self._made = [p for p in (self.folder, *self.folder.parents) if not p.exists()]
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except BaseException as error:  # an interruption, too
            self.__exit__(type(error), error, error.__traceback__)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for leftover in self.folder.glob(f".*.{self._mark}*"):
            _remove(leftover)
        for folder in self._made if error else ():
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()

    def aside(self, name: str) -> Path:
        """Where to make the file that will be called `name`."""
        self._asides[name] = self.folder / f".{name}.{self._mark}"
        return self._asides[name]

    def carry_out(self) -> None:
        """Move every file into place; if one cannot be, put back what was there."""
        for aside in self._asides.values():
            _sync(aside)
        begun: list[tuple[Path, Path | None]] = []
        try:
            for name, aside in self._asides.items():
                target = self.folder / name
                old = target.with_name(f".{name}.{self._mark}-old") if target.exists() else None
                begun.append((target, old))
                if old is not None:
                    self._set_aside(target, old)
                os.replace(aside, target)
        except BaseException:  # an interruption, too
            self._undo(begun)
            raise
        _sync_folder(self.folder)

    def _set_aside(self, target: Path, old: Path) -> None:
        """Let the present file be `old`; by a hard link where the file system has them.

        With a link there is no moment at which `target` does not exist.
        """
        if target.is_dir() or (self.folder / f".{target.name}.{self._mark}").is_dir():
            os.replace(target, old)
            return
        try:
            os.link(target, old)
        except OSError:
            os.replace(target, old)

    def _undo(self, begun: list[tuple[Path, Path | None]]) -> None:
        for target, old in reversed(begun):
            if old is not None:
                if not old.exists():
                    continue  # It came to nothing: the target is the file of before.
                if target.is_dir():  # the new one: an old folder was moved, never linked
                    _remove(target)
                os.replace(old, target)
            elif target.exists():
                _remove(target)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Have the disk hold a file's, or a folder's files', bytes before its name points to them."""
    for file in path.iterdir() if path.is_dir() else (path,):
        with file.open("rb+") as handle:
            os.fsync(handle.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
