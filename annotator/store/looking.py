"""A project file that is only read: a colleague's.

Nothing is written, not even a lock beyond the moment of reading, so that its owner can work in it
meanwhile. A file of an older format, or one whose last transaction was cut off, can't be read as
it is: then a private copy of it is brought up to date and read.
"""

import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import NoReturn

from sqlalchemy import func, select

from annotator.errors import UserError
from annotator.language import tr
from annotator.store import opening, schema, settings
from annotator.store.project import FORMAT_VERSION, Project, engine, known_errors

_PRAGMAS = (
    "query_only = ON",
    "trusted_schema = OFF",
    "cache_size = -16384",
    "temp_store = MEMORY",
)


class LookedAt(Project):
    """An open project that nobody can change; use `look`."""

    read_only = True

    @classmethod
    def look(cls, path: Path, *, annotator: str | None = None) -> "LookedAt":
        """Open the file at `path` for reading; UserError if that can't be.

        `annotator` is whose annotations are shown; by default the project's own.
        """
        path = path.absolute()
        version = opening.check_readable(path, newest=FORMAT_VERSION)
        copied = version < FORMAT_VERSION or path.with_name(f"{path.name}-journal").exists()
        folder = _private_copy(path) if copied else None
        source = Path(folder.name) / path.name if folder else path
        with known_errors(path):
            project = cls(path, engine(source, mode="ro", pragmas=_PRAGMAS))
            project._folder = folder
            try:
                opening.check_whole(project._conn, path)
                project.show(annotator)
            except BaseException:
                project.close()
                raise
        return project

    def show(self, annotator: str | None) -> None:
        """Show the annotations of another annotator; of the owner if there is none such."""
        people = dict(self.people())
        with self.read() as conn:
            owner = str(settings.read(conn)["annotator"])
            found = {row.name: row.id for row in conn.execute(select(schema.annotators))}
        busiest = max(people, key=lambda name: people[name], default=owner)
        wanted = (annotator, owner if people.get(owner) else busiest, owner)
        name = next((name for name in wanted if name in found), None)
        if name is None:
            raise UserError(tr("{file} has no annotator.", file=self.path.name))
        self.annotator, self.annotator_id = name, found[name]

    def people(self) -> list[tuple[str, int]]:
        """Who annotates in this project, and how many annotations each has."""
        who, made = schema.annotators.c, schema.annotations.c
        counted = (
            select(who.name, func.count(made.id))
            .select_from(schema.annotators.outerjoin(schema.annotations))
            .group_by(who.id)
            .order_by(who.id)
        )
        with self.read() as conn:
            return [(name, count) for name, count in conn.execute(counted)]

    def transaction(self, verb: str) -> NoReturn:
        """Refused: UserError."""
        raise UserError(tr("{file} is open to look at only.", file=self.path.name))

    def close(self) -> None:
        """Let go of the file, and of its copy if there is one."""
        super().close()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    _folder: "tempfile.TemporaryDirectory[str] | None" = None


def _private_copy(path: Path) -> "tempfile.TemporaryDirectory[str]":
    """A folder with a copy of the project, brought up to today's format."""
    folder = tempfile.TemporaryDirectory(prefix="annotator-")
    copy = Path(folder.name) / path.name
    try:
        with known_errors(path):
            _check_unlocked(path)
            shutil.copyfile(path, copy)
            journal = path.with_name(f"{path.name}-journal")
            if journal.exists():
                shutil.copyfile(journal, copy.with_name(journal.name))
        Project.open(copy).close()
    except BaseException:
        folder.cleanup()
        raise
    return folder


def _check_unlocked(path: Path) -> None:
    """Refuse a file that its owner is writing to: half of a transaction would be copied."""
    other = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0)
    try:
        other.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in opening.LOCKED:
            raise
    finally:
        other.close()
