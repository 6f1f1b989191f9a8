"""What can be said of a project file before and while it is opened, in plain sentences."""

import os
import sqlite3
import tempfile
from pathlib import Path

from sqlalchemy import Connection

from annotator.errors import OnlyReadable, UserError
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
        raise UserError(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise UserError(f"{path} is a folder, not a project file.") from None
    except OSError as error:
        raise UserError(f"{path.name} can't be read: {error.strerror}.") from error
    if len(head) < 100 or not head.startswith(_HEADER):
        raise UserError(f"{path.name} is not a project file, or it is damaged at its beginning.")
    if int.from_bytes(head[68:72], "big") != schema.APPLICATION_ID:
        raise UserError(f"{path.name} is a database of another program, not a project file.")
    version = int.from_bytes(head[60:64], "big")
    if version > newest:
        raise UserError(
            f"{path.name} was made by a newer version of the annotator (format {version}; "
            f"this program knows formats up to {newest}). Nothing was changed; update to open it."
        )
    return version


def _check_writable(path: Path) -> None:
    if not _may_write(path):
        raise OnlyReadable(
            f"{path.name} is read-only, so no decision could be saved. "
            "Copy it to a folder of yours and open the copy."
        )
    if not _may_write(path.parent):
        raise OnlyReadable(
            f"The folder of {path.name} is read-only, so no decision could be saved safely. "
            "Copy the file to a folder of yours and open the copy."
        )


def check_whole(conn: Connection, path: Path) -> None:
    """Refuse a file whose tables were never made, or are gone."""
    found = conn.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'settings'")
    if not found.scalar_one():
        conn.rollback()
        raise UserError(
            f"{path.name} is damaged: its tables are missing. Nothing was changed; "
            "restore it from a copy."
        )
    conn.rollback()


def check_replaceable(path: Path, *, by: Path) -> None:
    """Refuse to write a copy of the project `by` over itself or over one that is open."""
    if not path.exists():
        return
    if path.samefile(by):
        raise UserError(f"{path.name} is the project itself. Choose another name for the copy.")
    other = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0)
    try:
        other.execute("BEGIN EXCLUSIVE")
        other.rollback()
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in LOCKED:
            raise UserError(f"{path.name} is open in another window; it stays as it is.") from None
    finally:
        other.close()


def free_name_beside(path: Path) -> Path:
    """An empty, hidden file of ours in the same folder."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:80]}.")
    os.close(handle)
    return Path(name)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def sentence(error: BaseException, path: Path) -> str | None:
    """What an error of SQLite or of the file system means to the user; None if it is our bug."""
    origin = getattr(error, "orig", None) or error
    if isinstance(origin, sqlite3.Error):
        code = getattr(origin, "sqlite_errorcode", 0) & 0xFF
        return _SENTENCES.get(code, "").format(name=path.name) or None
    if isinstance(origin, OSError):
        return f"{path.name}: {origin.strerror or origin}."
    return None


LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_SENTENCES = {
    sqlite3.SQLITE_BUSY: "{name} is open in another window or by another program.",
    sqlite3.SQLITE_LOCKED: "{name} is open in another window or by another program.",
    sqlite3.SQLITE_READONLY: "{name} is read-only, so nothing could be saved.",
    sqlite3.SQLITE_PERM: "The system does not allow {name} to be opened.",
    sqlite3.SQLITE_CANTOPEN: "{name} can't be opened: its folder is missing "
    "or can't be written to.",
    sqlite3.SQLITE_FULL: "The disk is full, so this was not saved. Free some room and try again.",
    sqlite3.SQLITE_IOERR: "The disk reports an error, so this was not saved. "
    "Save a copy of the project on another disk.",
    sqlite3.SQLITE_CORRUPT: "{name} is damaged. Nothing was changed; restore it from a copy.",
    sqlite3.SQLITE_NOTADB: "{name} is not a project file, or it is damaged.",
}
