"""A project file that is only read: a colleague's.

Nothing is written to it. What is read is a private copy, made when the file is opened and taken
away with the window: so its owner can open it and work in it meanwhile, and a file of an older
format, or one whose last transaction was cut off, can be brought up to date first.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
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
        folder = _private_copy(path, older=version < FORMAT_VERSION)
        copy = Path(folder.name) / path.name
        with known_errors(path):
            try:
                project = cls(path, engine(copy, mode="ro", pragmas=_PRAGMAS))
            except BaseException:
                folder.cleanup()
                raise
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
        """Let go of the copy, and take it away."""
        super().close()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    _folder: "tempfile.TemporaryDirectory[str] | None" = None


def _private_copy(path: Path, *, older: bool) -> "tempfile.TemporaryDirectory[str]":
    """A folder that only the user may look into, with a copy of the project in today's format."""
    folder = tempfile.TemporaryDirectory(prefix="annotator-")
    copy = Path(folder.name) / path.name
    journal = path.with_name(f"{path.name}-journal")
    try:
        with known_errors(path), _held(path):
            shutil.copyfile(path, copy)
            cut_off = journal.exists()
            if cut_off:
                shutil.copyfile(journal, copy.with_name(journal.name))
        if older or cut_off:
            Project.open(copy).close()
    except BaseException:
        folder.cleanup()
        raise
    return folder


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Let nobody write to the file meanwhile; refuse one that its owner has open.

    A file with a journal left by a crash can't be held so; nobody has it open either.
    """
    other = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0)
    try:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in opening.LOCKED:
            other.close()
            raise
    try:
        yield
    finally:
        other.close()
