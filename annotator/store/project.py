"""A project file: one SQLite file, opened by one program at a time, one connection.

`journal_mode=DELETE` and `synchronous=FULL` leave one file and lose nothing to a power cut;
`locking_mode=EXCLUSIVE` refuses a second instance at once and ends with the process.
"""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from annotator.core.folding import fold
from annotator.core.scheme import LabelScheme
from annotator.errors import UserError
from annotator.language import tr
from annotator.store import history, opening, schema, settings
from annotator.store.transaction import Ids, Transaction

SUFFIX = ".annot"
FORMAT_VERSION = 1
_STEP_PAGES, _SYNC_STEPS = 64, 32  # of a copy: 256 KiB at once, 8 MiB between two syncs
_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = DELETE",
    "synchronous = FULL",
    "foreign_keys = ON",
    "cache_size = -16384",
    "temp_store = MEMORY",
)


class Project:
    """An open project file, on behalf of one annotator.

    Use `create` and `open`; then `read()` for reading and `transaction()` for writing. All
    calls belong to one thread; `backup` alone may run in another.
    """

    read_only = False

    def __init__(self, path: Path, connected: Engine) -> None:
        self.path = path
        self._engine = connected
        self._conn = connected.connect()
        self._ids = Ids()
        self._copying = threading.Lock()
        self.annotator = ""
        self.annotator_id = 0

    @classmethod
    def create(cls, path: Path, scheme: LabelScheme, *, annotator: str) -> "Project":
        """A new project file; UserError if `path` is taken or can't be written."""
        path = path.absolute()
        with known_errors(path):
            if os.path.lexists(path) or path.exists():
                raise UserError(
                    tr("There is already a file {name} in that folder.", name=path.name)
                )
            project = cls(path, engine(path, mode="rwc"))
            try:
                project._lay_out(scheme, annotator)
            except BaseException:
                project.close()
                path.unlink(missing_ok=True)
                raise
        return project

    @classmethod
    def open(cls, path: Path, *, annotator: str | None = None) -> "Project":
        """The project file at `path`, migrated if it is older; UserError if it can't be opened.

        `annotator` is whose annotations are shown and made; by default the project's own.
        """
        path = path.absolute()
        version = opening.check(path, newest=FORMAT_VERSION)
        with known_errors(path):
            project = cls(path, engine(path, mode="rw"))
            try:
                project._take_lock()
                opening.check_whole(project._conn, path)
                if version < FORMAT_VERSION:
                    project._migrate(version)
                project._begin_as(annotator)
            except BaseException:
                project.close()
                raise
        return project

    def close(self) -> None:
        """Let go of the file, once a copy under way is through."""
        with self._copying:
            self._conn.close()
            self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection for reading, within one consistent view."""
        if self._conn.in_transaction():
            yield self._conn
            return
        with known_errors(self.path), self._conn.begin():
            yield self._conn

    @contextmanager
    def transaction(self, verb: str) -> Iterator[Transaction]:
        """A transaction that is one undoable step called `verb`; all of it or nothing.

        Raises UserError where the disk, the file or its lock stands in the way.
        """
        with known_errors(self.path):
            try:
                with self._conn.begin():
                    tx = Transaction(self._conn, self._ids, self.annotator_id, self.annotator)
                    yield tx
                    history.commit(tx, verb)
            except BaseException:
                self._ids.forget()
                raise

    def backup(
        self, path: Path, *, wanted: Callable[[], bool] = lambda: True, gently: bool = True
    ) -> None:
        """Write a consistent copy to `path`, `gently` in small steps beside which work goes on.

        May run in another thread. The copy appears whole or not at all; while `wanted()` is
        false it is given up. Raises UserError.
        """
        source = self._conn.connection.driver_connection
        assert isinstance(source, sqlite3.Connection)
        with known_errors(path), self._copying:
            opening.check_replaceable(path, by=self.path)
            beside = opening.free_name_beside(path)
            try:
                copied = _copy(source, beside, wanted, gently=gently)
                if copied:
                    opening.let_read(beside, like=self.path)
                    beside.replace(path)
            finally:
                beside.unlink(missing_ok=True)

    def _lay_out(self, scheme: LabelScheme, annotator: str) -> None:
        from annotator.store import migrations

        with self._conn.begin():
            self._conn.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID:d}")
            migrations.upgrade(self._conn, 0, migrations.MIGRATIONS)
            self._conn.execute(insert(schema.annotators).values(id=1, name=annotator))
            settings.write_first(self._conn, {"annotator": annotator, "scheme": scheme})
        self._begin_as(annotator)

    def _take_lock(self) -> None:
        """Lock the file now rather than at the first decision: an empty exclusive transaction."""
        self._conn.exec_driver_sql("SELECT 1")
        self._conn.rollback()
        connection = self._conn.connection.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")

    def _migrate(self, version: int) -> None:
        """Bring an older file up to today's format, keeping a copy of it as it was."""
        from annotator.store import migrations

        kept = self.path.with_name(f"{self.path.stem}.format-{version}{SUFFIX}.bak")
        number = 2
        while kept.exists():
            kept = self.path.with_name(f"{self.path.stem}.format-{version} {number}{SUFFIX}.bak")
            number += 1
        self.backup(kept)
        with self._conn.begin():
            migrations.upgrade(self._conn, version, migrations.MIGRATIONS)

    def _begin_as(self, annotator: str | None) -> None:
        with self._conn.begin():
            name = annotator or settings.read(self._conn)["annotator"]
            who = schema.annotators.c
            found = self._conn.scalar(select(who.id).where(who.name == name))
            if found is None:
                found = self._ids.take(self._conn, schema.annotators)
                self._conn.execute(insert(schema.annotators).values(id=found, name=name))
        self.annotator, self.annotator_id = str(name), found


def engine(path: Path, *, mode: str, pragmas: Sequence[str] = _PRAGMAS) -> Engine:
    """One connection to the file at `path`, in SQLite's `mode`, set up by `pragmas`."""
    made = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(
            f"{path.as_uri()}?mode={mode}", uri=True, timeout=0, check_same_thread=False
        ),
        poolclass=StaticPool,
        hide_parameters=True,  # an article's text has no place in a crash report
    )

    @event.listens_for(made, "connect")
    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the BEGIN below is the only one
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()
        # What lists are ordered by: É stands beside e.
        connection.create_function("fold", 1, fold, deterministic=True)

    @event.listens_for(made, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return made


def _copy(
    source: sqlite3.Connection, path: Path, wanted: Callable[[], bool], *, gently: bool = True
) -> bool:
    pause, steps = threading.Event(), count(1)
    target = sqlite3.connect(path)
    target.execute("PRAGMA synchronous = OFF")  # synced here, where nobody waits for it
    try:

        def between_steps(_status: int, _remaining: int, _total: int) -> None:
            if not wanted():
                raise _Unwanted
            if next(steps) % _SYNC_STEPS == 0:  # much at once would hold up the commits
                _sync(path)
            pause.wait(0.001 if gently else 0)

        with suppress(_Unwanted):
            pages = _STEP_PAGES if gently else 16 * _STEP_PAGES
            source.backup(target, pages=pages, progress=between_steps)
            _sync(path)
            return True
        return False
    finally:
        target.close()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


class _Unwanted(Exception):
    pass


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """What SQLite and the file system say of `path` becomes a UserError; bugs pass."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError) as error:
        known = opening.known(error, path)
        if known is None:
            raise
        raise known from error
