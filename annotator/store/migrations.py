"""How a project file of any earlier version becomes one of today's.

A version is one number, kept in SQLite's `user_version`. Each step is written with Alembic's
operations, once, and never changed after a release. A new file goes through all of them, so
that there is one way to today's tables; a test holds the result against `schema.metadata`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from annotator.store import m0001_first


@dataclass(frozen=True)
class Migration:
    """The step which leads to `version`."""

    version: int
    title: str
    upgrade: Callable[[Operations], None]


MIGRATIONS: tuple[Migration, ...] = (Migration(1, "the first tables", m0001_first.upgrade),)


def upgrade(conn: Connection, version: int, migrations: tuple[Migration, ...]) -> None:
    """Run all steps after `version`, inside the caller's transaction."""
    operations = Operations(MigrationContext.configure(conn))
    for step in migrations:
        if step.version > version:
            step.upgrade(operations)
            conn.exec_driver_sql(f"PRAGMA user_version = {step.version:d}")
