"""What can be said of a project file before and while it is opened, in plain sentences."""

import errno
import os
import shutil
import sqlite3
import tempfile
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection

from annotator.errors import DamagedError, OnlyReadable, UserError, system_reason
from annotator.language import mark, tr
from annotator.store import schema

_HEADER = b"SQLite format 3\x00"


def check(path: Path, *, newest: int) -> int:
    """The version of the project file at `path`; UserError if it can't be opened and changed."""
    version = check_readable(path, newest=newest)
    _check_writable(path)
    return version


def check_readable(path: Path, *, newest: int) -> int:
    """The version of the project file at `path`; UserError if it can't be read as one.

    Reads the first 100 bytes only (SQLite's file format, section 1.3: `user_version` at 60,
    `application_id` at 68) and changes nothing.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise UserError(tr("There is no file {path}.", path=path)) from None
    except IsADirectoryError:
        raise UserError(tr("{path} is a folder, not a project file.", path=path)) from None
    except OSError as error:
        reason = system_reason(error)
        raise UserError(
            tr("{name} can't be read: {reason}.", name=path.name, reason=reason)
        ) from error
    if len(head) < 100 or not head.startswith(_HEADER):
        raise DamagedError(
            tr(
                "{name} is not a project file, or it is damaged at its beginning.",
                name=path.name,
            )
        )
    if int.from_bytes(head[68:72], "big") != schema.APPLICATION_ID:
        raise UserError(
            tr("{name} is a database of another program, not a project file.", name=path.name)
        )
    version = int.from_bytes(head[60:64], "big")
    if version > newest:
        raise UserError(
            tr(
                "{name} was made by a newer version of the annotator (format {version}; "
                "this program knows formats up to {newest}). Nothing was changed; update to "
                "open it.",
                name=path.name,
                version=version,
                newest=newest,
            )
        )
    return version


def _check_writable(path: Path) -> None:
    if not _may_write(path):
        raise OnlyReadable(
            tr(
                "{name} is read-only, so no decision could be saved. "
                "Copy it to a folder of yours and open the copy.",
                name=path.name,
            )
        )
    if not _may_write(path.parent):
        raise OnlyReadable(
            tr(
                "The folder of {name} is read-only, so no decision could be saved safely. "
                "Copy the file to a folder of yours and open the copy.",
                name=path.name,
            )
        )


def check_whole(conn: Connection, path: Path) -> None:
    """Refuse a file whose tables were never made, or are gone."""
    found = conn.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'settings'")
    if not found.scalar_one():
        conn.rollback()
        raise DamagedError(
            tr(
                "{name} is damaged: its tables are missing. Nothing was changed; "
                "restore it from a copy.",
                name=path.name,
            )
        )
    conn.rollback()


def check_replaceable(path: Path, *, by: Path) -> None:
    """Refuse to write a copy of the project `by` over itself or over one that is open."""
    if not path.exists():
        return
    if path.samefile(by):
        raise UserError(
            tr("{name} is the project itself. Choose another name for the copy.", name=path.name)
        )
    other = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0)
    try:
        other.execute("BEGIN EXCLUSIVE")
        other.rollback()
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in LOCKED:
            raise UserError(
                tr("{name} is open in another window; it stays as it is.", name=path.name)
            ) from None
    finally:
        other.close()


def free_name_beside(path: Path) -> Path:
    """An empty, hidden file of ours in the same folder."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:80]}.")
    os.close(handle)
    return Path(name)


def let_read(path: Path, *, like: Path) -> None:
    """Let whoever may read and write the file `like` do so with ours, which none else could."""
    with suppress(OSError):
        shutil.copymode(like, path)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def known(error: BaseException, path: Path) -> UserError | None:
    """What an error of SQLite or of the file system means to the user; None if it is our bug."""
    origin = getattr(error, "orig", None) or error
    if isinstance(origin, sqlite3.Error):
        code = getattr(origin, "sqlite_errorcode", 0) & 0xFF
        if code not in _SENTENCES:
            return None
        kind = DamagedError if code in _DAMAGED else UserError
        return kind(tr(_SENTENCES[code], name=path.name))
    if isinstance(origin, OSError):
        if origin.errno in (errno.ENOSPC, errno.EDQUOT):
            return UserError(tr(_SENTENCES[sqlite3.SQLITE_FULL], name=path.name))
        reason = system_reason(origin)
        return UserError(tr("{name}: {reason}.", name=path.name, reason=reason))
    return None


LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_OPEN_ELSEWHERE = mark("{name} is open in another window or by another program.")
_SENTENCES = {
    sqlite3.SQLITE_BUSY: _OPEN_ELSEWHERE,
    sqlite3.SQLITE_LOCKED: _OPEN_ELSEWHERE,
    sqlite3.SQLITE_READONLY: mark("{name} is read-only, so nothing could be saved."),
    sqlite3.SQLITE_PERM: mark("The system does not allow {name} to be opened."),
    sqlite3.SQLITE_CANTOPEN: mark(
        "{name} can't be opened: its folder is missing or can't be written to."
    ),
    sqlite3.SQLITE_FULL: mark(
        "The disk is full, so this was not saved. Free some room and try again."
    ),
    sqlite3.SQLITE_IOERR: mark(
        "The disk reports an error, so this was not saved. "
        "Save a copy of the project on another disk."
    ),
    sqlite3.SQLITE_CORRUPT: mark("{name} is damaged. Nothing was changed; restore it from a copy."),
    sqlite3.SQLITE_NOTADB: mark("{name} is not a project file, or it is damaged."),
}
