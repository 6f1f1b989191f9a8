"""Everything that can still be read of a damaged project file, copied row by row to a new one.

A copy of the file is read, so that the file itself stays as it is; where its first page is gone,
the copy gets the first page of a new project, whose tables begin on the same pages. Rows are read
in runs of ids, and a run that can't be read is halved until the rows that are gone stand alone.
"""

import json
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, insert, select, text

from annotator.core.models import text_hash
from annotator.core.scheme import LabelScheme
from annotator.errors import UserError
from annotator.language import tr
from annotator.store import schema, settings, tokens
from annotator.store.project import Project, known_errors

PAGE = 4096
_RUN = 512
_BATCH = 500
_HIGHEST = 1 << 40


@dataclass
class Rescue:
    """What came of it: rows by table, rows known to be lost, and sentences on what is amiss."""

    rows: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether nothing is known to be missing."""
        return not any(self.lost.values()) and not self.notes


def rescue(source: Path, target: Path, scheme: LabelScheme) -> Rescue:
    """Make the project `target` of what can be read of `source`.

    `scheme` is taken where the project's own can't be read. Raises UserError where nothing can.
    """
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        copy = Path(folder) / "damaged.annot"
        with known_errors(source):
            _copy(source, copy)
        if not _has_tables(copy):
            _lend_first_page(copy, Path(folder) / "new.annot", scheme)
        project = Project.create(target, scheme, annotator="-")
        try:
            found = _fill(project, copy)
        except BaseException:
            project.close()
            target.unlink(missing_ok=True)
            raise
        project.close()
    return found


def _copy(source: Path, copy: Path) -> None:
    shutil.copyfile(source, copy)
    journal = source.with_name(f"{source.name}-journal")
    if journal.exists():  # SQLite takes back from it what was cut off in the middle
        shutil.copyfile(journal, copy.with_name(f"{copy.name}-journal"))


def _has_tables(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as file, suppress(sqlite3.Error):
        names = {row[0] for row in file.execute("SELECT name FROM sqlite_master")}
        return {"articles", "texts"} <= names
    return False


def _lend_first_page(copy: Path, fresh: Path, scheme: LabelScheme) -> None:
    """Put a new project's list of tables where the damaged one's is."""
    Project.create(fresh, scheme, annotator="-").close()
    page = bytearray(fresh.read_bytes()[:PAGE])
    pages = copy.stat().st_size // PAGE
    page[28:32] = pages.to_bytes(4, "big")
    page[32:40] = bytes(8)  # no free pages that are known
    with copy.open("r+b") as file:
        file.write(page)


def _fill(project: Project, copy: Path) -> Rescue:
    found = Rescue()
    with closing(sqlite3.connect(copy)) as file, project.read() as conn:
        file.text_factory = lambda data: data.decode("utf8", "replace")
        conn.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        _empty(conn)
        for table in schema.metadata.sorted_tables:
            _copy_table(file, conn, table, found)
        if not found.rows.get("articles"):
            raise UserError(tr("Nothing can be read of this file any more."))
        _complete(conn, found, project.annotator)
        _drop_orphans(conn, found)
        _mend_hashes(conn, found)
        _forget_broken_tokens(conn)
        if not found.whole:
            _abandon_history(conn)
    return found


def _empty(conn: Connection) -> None:
    """Keep the new project's scheme for the case that there is no other."""
    conn.execute(schema.annotators.delete())


def _copy_table(file: sqlite3.Connection, conn: Connection, table: Table, found: Rescue) -> None:
    names = [column.name for column in table.columns]
    there = _columns(file, table.name)
    if not there:
        found.lost[table.name] = 1
        return
    taken = [name for name in names if name in there]
    if table is schema.settings:
        conn.execute(schema.settings.delete().where(schema.settings.c.key != "scheme"))
    saved = lost = 0
    for rows, missing in _runs(file, table.name, taken):
        lost += missing
        for row in rows:
            values = dict(zip(taken, row, strict=True))
            ok = _put(conn, table, values)
            saved, lost = saved + ok, lost + (not ok)
    found.rows[table.name] = saved
    found.lost[table.name] = lost


def _columns(file: sqlite3.Connection, table: str) -> set[str]:
    with suppress(sqlite3.Error):
        return {row[1] for row in file.execute(f'PRAGMA table_info("{table}")')}
    return set()


def _put(conn: Connection, table: Table, values: dict[str, Any]) -> bool:
    """Insert a row as it is; whether that could be."""
    if not isinstance(values.get("id"), int):
        return False
    for column in table.columns:
        value = values.get(column.name)
        if value is None and not column.nullable:
            return False
        if isinstance(column.type, LargeBinary) and not isinstance(value, bytes):
            return False
    if table is schema.settings and values["key"] == "scheme":
        return _put_scheme(conn, values)
    try:
        with conn.begin_nested():
            conn.execute(insert(table), values)
    except Exception as error:
        if isinstance(getattr(error, "orig", error), sqlite3.IntegrityError | ValueError):
            return False
        raise
    return True


def _put_scheme(conn: Connection, values: dict[str, Any]) -> bool:
    try:
        LabelScheme.model_validate_json(values["value"])
    except ValueError:
        return False
    conn.execute(schema.settings.delete().where(schema.settings.c.key == "scheme"))
    conn.execute(insert(schema.settings), values)
    return True


def _runs(
    file: sqlite3.Connection, table: str, columns: list[str]
) -> Iterator[tuple[list[tuple[Any, ...]], int]]:
    """The rows of a table in runs of ids, and how many of a run are known to be lost."""
    chosen = ", ".join(f'"{name}"' for name in columns)
    query = f'SELECT {chosen} FROM "{table}" WHERE id BETWEEN ? AND ? ORDER BY id'
    at, highest = 0, _highest(file, table)
    while at <= highest:
        end = at + _RUN - 1
        yield _read(file, query, at, end)
        at = _next(file, table, end)


def _read(
    file: sqlite3.Connection, query: str, first: int, last: int
) -> tuple[list[tuple[Any, ...]], int]:
    try:
        return file.execute(query, (first, last)).fetchall(), 0
    except (sqlite3.Error, OverflowError):
        if first == last:
            return [], 1
    middle = (first + last) // 2
    rows, lost = _read(file, query, first, middle)
    more, gone = _read(file, query, middle + 1, last)
    return rows + more, lost + gone


def _highest(file: sqlite3.Connection, table: str) -> int:
    """The last id of a table, or how far to look where that can't be read."""
    with suppress(sqlite3.Error):
        (found,) = file.execute(f'SELECT max(id) FROM "{table}"').fetchone()
        return min(int(found if found is not None else -1), _HIGHEST)
    return 50_000


def _next(file: sqlite3.Connection, table: str, after: int) -> int:
    """The next id that is there; just the next number where that can't be read."""
    with suppress(sqlite3.Error):
        (found,) = file.execute(f'SELECT min(id) FROM "{table}" WHERE id > ?', (after,)).fetchone()
        return int(found) if found is not None else _HIGHEST + 1
    return after + 1


def _complete(conn: Connection, found: Rescue, name: str) -> None:
    """What a project can't be without: annotators for what is theirs, and the owner's name."""
    people = schema.annotators
    known = {row.id: row.name for row in conn.execute(select(people))}
    for table in (schema.annotations, schema.states, schema.decisions, schema.history):
        for key in conn.scalars(select(table.c.annotator_id).distinct()).all():
            if key not in known:
                known[key] = f"annotator {key}"
                conn.execute(insert(people).values(id=key, name=known[key]))
                found.notes.append(
                    tr("The name of an annotator is lost: now {name}.", name=known[key])
                )
    owner = settings.read(conn)["annotator"]
    if owner not in known.values():
        owner = next(iter(known.values()), name)
        key = conn.scalar(select(schema.settings.c.id).order_by(schema.settings.c.id.desc())) or 0
        mine = schema.settings.c.key == "annotator"
        conn.execute(schema.settings.delete().where(mine))
        row = {"id": key + 1, "key": "annotator", "value": json.dumps(owner)}
        conn.execute(insert(schema.settings), row)
        if owner not in known.values():
            conn.execute(insert(people).values(id=max(known, default=0) + 1, name=owner))
        found.notes.append(tr("Whose project it was is lost: now {name}’s.", name=owner))


def _drop_orphans(conn: Connection, found: Rescue) -> None:
    """Rows that belong to something that is lost are lost too."""
    loose = text(
        "UPDATE annotations SET suggestion_id = NULL "
        "WHERE suggestion_id NOT IN (SELECT id FROM suggestions)"
    )
    conn.execute(loose)
    while orphans := conn.exec_driver_sql("PRAGMA foreign_key_check").all():
        for table, row, *_ in orphans:
            conn.execute(
                schema.metadata.tables[table].delete().where(text("id = :id")), {"id": row}
            )
            found.lost[table] = found.lost.get(table, 0) + 1
            found.rows[table] = found.rows.get(table, 1) - 1


def _mend_hashes(conn: Connection, found: Rescue) -> None:
    """An article whose text was damaged counts as one with the text that is left."""
    both = select(schema.articles.c.id, schema.articles.c.sha256, schema.articles.c.title)
    for row in conn.execute(both).all():
        here = schema.texts.c.id == row.id
        left = conn.scalar(select(schema.texts.c.text).where(here))
        if left is None:
            conn.execute(insert(schema.texts).values(id=row.id, text=""))
            found.notes.append(tr("The text of “{title}” is lost.", title=row.title))
        elif text_hash(left) != row.sha256:
            mine = schema.articles.update().where(schema.articles.c.id == row.id)
            taken = select(schema.articles.c.id).where(schema.articles.c.sha256 == text_hash(left))
            if conn.scalar(taken) is None:
                conn.execute(mine.values(sha256=text_hash(left)))
            found.notes.append(tr("The text of “{title}” is damaged.", title=row.title))


def _forget_broken_tokens(conn: Connection) -> None:
    for row in conn.execute(select(schema.tokens.c.id, schema.tokens.c.pairs)).all():
        try:
            tokens.unpack(row.pairs)
        except (zlib.error, ValueError, IndexError):
            tokens.forget(conn, row.id)


def _abandon_history(conn: Connection) -> None:
    """The history stays as a record; to undo it could bring back rows that no longer fit."""
    conn.execute(schema.history.update().values(state="abandoned"))
    conn.execute(schema.history_images.delete())
