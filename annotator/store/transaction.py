"""The only way to write: a transaction which records what it does.

Each change becomes an entry of the history, over a run of row ids:

* `insert`: while it is undone, the rows lie in `history_images`;
* `delete`: while it is done, the rows lie in `history_images`;
* `update` (of one row): its changed columns, `before` and `after`;
* `updates` and `deletes` (of a list of rows alike): see `annotator.store.bulk`.

Undoing an insert and doing a delete are the same act (`remove`), and so are the other two
(`restore`); both take along what hangs on the rows, whether the history knows it or not.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Literal

from sqlalchemy import (
    Connection,
    RowMapping,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from annotator.store import images, schema

BATCH = 500
PARENTS = 5  # rows taken away at once together with all that hangs on them
_INSERT_ENTRIES = insert(schema.history_entries)
Row = dict[str, Any]


def now() -> str:
    """The present moment, ISO 8601 in UTC to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


@dataclass
class Entry:
    """One recorded change of the rows `first` to `last` of `table`; `id` is None until stored."""

    kind: Literal["insert", "update", "delete", "updates", "deletes"]
    table: Table
    first: int
    last: int
    before: str | None = None
    after: str | None = None
    id: int | None = None


class Ids:
    """Hands out row ids that no row has, had in the history, or may get back by undo."""

    def __init__(self) -> None:
        self._next: dict[str, int] = {}

    def peek(self, conn: Connection, table: Table) -> int:
        """The id that `take` would return."""
        if table.name not in self._next:
            self._next[table.name] = _highest(conn, table) + 1
        return self._next[table.name]

    def take(self, conn: Connection, table: Table, count: int = 1) -> int:
        """The first of `count` consecutive unused ids."""
        first = self.peek(conn, table)
        self._next[table.name] = first + count
        return first

    def forget(self) -> None:
        """Read anew after a rollback."""
        self._next.clear()


def _highest(conn: Connection, table: Table) -> int:
    entries, rows = schema.history_entries.c, schema.history_images.c
    queries = (
        select(func.max(table.c.id)),
        select(func.max(entries.last_id)).where(entries.table_name == table.name),
        select(func.max(rows.row_id)).where(rows.table_name == table.name),
    )
    return max(conn.scalar(query) or 0 for query in queries)


class Transaction:
    """An open transaction on behalf of one annotator; see `Project.transaction`.

    `conn` may be read from freely. Writing through `insert`, `update` and `delete` is undone
    by the history; what a suggester can make again is written through its own table module.
    """

    def __init__(self, conn: Connection, ids: Ids, annotator_id: int, annotator: str) -> None:
        self.conn = conn
        self.ids = ids
        self.annotator_id = annotator_id
        self.annotator = annotator
        self.now = now()
        self.detail = ""
        self.article_id: int | None = None
        self.entries: list[Entry] = []
        self.history_id: int | None = None

    def touched(self, *tables: str) -> bool:
        """Whether a row of one of these tables was changed so far."""
        return any(entry.table.name in tables for entry in self.entries)

    def describe(self, detail: str, article_id: int | None = None) -> None:
        """What the history says of this operation beside its verb: a few words of the text."""
        self.detail = detail
        self.article_id = article_id

    def insert(self, table: Table, **values: Any) -> int:
        """Add one row; returns its id."""
        return self.insert_many(table, [values])[0]

    def insert_many(self, table: Table, rows: Sequence[Row]) -> range:
        """Add rows under consecutive ids (or under the ids they bring, if consecutive)."""
        if not rows:
            return range(0)
        if "id" in rows[0]:
            first = rows[0]["id"]
        else:
            first = self.ids.take(self.conn, table, len(rows))
            rows = [{"id": first + i, **row} for i, row in enumerate(rows)]
        for batch in batched(rows, BATCH):
            self.conn.execute(insert(table), batch)
        self._record_insert(table, first, first + len(rows) - 1)
        return range(first, first + len(rows))

    def update(self, table: Table, row_id: int, **changes: Any) -> None:
        """Change columns of one row; nothing is recorded if it has these values already."""
        columns = [table.c[name] for name in changes]
        row = self.conn.execute(select(*columns).where(table.c.id == row_id)).mappings().one()
        before = {name: row[name] for name in changes if row[name] != changes[name]}
        if not before:
            return
        after = {name: changes[name] for name in before}
        self.conn.execute(update(table).where(table.c.id == row_id).values(**after))
        entry = Entry("update", table, row_id, row_id)
        entry.before, entry.after = images.to_json(table, before), images.to_json(table, after)
        self.entries.append(entry)

    def delete(self, table: Table, row_ids: Iterable[int]) -> None:
        """Remove rows with all that hangs on them."""
        for first, last in runs(row_ids):
            entry = Entry("delete", table, first, last)
            self.entries.append(entry)
            self.store_entry(entry)
            for _ in remove(self, entry):
                pass

    def store_entry(self, entry: Entry) -> None:
        """Write an entry now, because rows are about to be kept for it."""
        self.store_entries([entry])

    def store_entries(self, entries: Sequence[Entry]) -> None:
        """Write entries of this transaction's row in the history, which `commit` writes last."""
        if not entries:
            return
        self.history_id = self.history_id or self.ids.take(self.conn, schema.history)
        first = self.ids.take(self.conn, schema.history_entries, len(entries))
        for entry_id, entry in enumerate(entries, first):
            entry.id = entry_id
        rows = [
            {
                "id": entry.id,
                "history_id": self.history_id,
                "kind": entry.kind,
                "table_name": entry.table.name,
                "first_id": entry.first,
                "last_id": entry.last,
                "before": entry.before,
                "after": entry.after,
            }
            for entry in entries
        ]
        self.conn.execute(_INSERT_ENTRIES, rows)

    def _record_insert(self, table: Table, first: int, last: int) -> None:
        for entry in reversed(self.entries):
            if entry.kind != "insert":
                break
            if entry.table is table and entry.last == first - 1:
                entry.last = last
                return
        self.entries.append(Entry("insert", table, first, last))


def remove(tx: Transaction, entry: Entry) -> Iterator[int]:
    """Take the entry's rows and all that hangs on them out of the tables, into the images.

    Yields the number of rows after each batch.
    """
    children = schema.CHILDREN.get(entry.table.name, ())
    step = PARENTS if children else BATCH
    for first in range(entry.first, entry.last + 1, step):
        last = min(first + step - 1, entry.last)
        for table, column in (*children, (entry.table, "id")):
            where = table.c[column].between(first, last)
            rows = tx.conn.execute(select(table).where(where).order_by(table.c.id)).mappings().all()
            if rows:
                keep_rows(tx, entry, table, rows)
                tx.conn.execute(delete(table).where(where))
        yield last - first + 1


def restore(tx: Transaction, entry: Entry) -> Iterator[int]:
    """Put the rows of `remove` back, parents first. Yields as `remove` does."""
    kept = schema.history_images
    newest_first = (
        select(kept.c.id, kept.c.table_name, kept.c.image)
        .where(kept.c.entry_id == entry.id)
        .order_by(kept.c.id.desc())
        .limit(BATCH)
    )
    while rows := tx.conn.execute(newest_first).all():
        for table_name, batch in _by_table((row.table_name, row.image) for row in rows):
            table = schema.metadata.tables[table_name]
            restored = [images.from_json(table, image) for image in batch]
            tx.conn.execute(insert(table), restored)
            if table is schema.decisions:
                _bring_back(tx.conn, [row["suggestion_id"] for row in restored])
        done = delete(kept).where(kept.c.entry_id == entry.id, kept.c.id >= rows[-1].id)
        tx.conn.execute(done)
        yield len(rows)


def change(tx: Transaction, entry: Entry, image: str) -> None:
    """Give one row the column values of `image`."""
    where = entry.table.c.id == bindparam("row")
    statement = update(entry.table).where(where)
    values = images.from_json(entry.table, image)
    tx.conn.execute(statement.values(**values), {"row": entry.first})


def _bring_back(conn: Connection, suggestion_ids: Sequence[int]) -> None:
    """What is decided on is not retired, even if a suggester has dropped it meanwhile."""
    proposed = schema.suggestions
    where = proposed.c.id.in_(suggestion_ids) & proposed.c.retired.is_(True)
    conn.execute(update(proposed).where(where).values(retired=False))


def keep_rows(tx: Transaction, entry: Entry, table: Table, rows: Sequence[RowMapping]) -> None:
    """Put rows that are about to go into the images of an entry that is stored."""
    first = tx.ids.take(tx.conn, schema.history_images, len(rows))
    tx.conn.execute(
        insert(schema.history_images),
        [
            {
                "id": first + i,
                "entry_id": entry.id,
                "table_name": table.name,
                "row_id": row["id"],
                "image": images.to_json(table, dict(row)),
            }
            for i, row in enumerate(rows)
        ],
    )


def _by_table(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    table_name, batch = "", list[str]()
    for name, image in rows:
        if name != table_name and batch:
            yield table_name, batch
            batch = []
        table_name = name
        batch.append(image)
    if batch:
        yield table_name, batch


def runs(ids: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The ids as runs of consecutive ones, `(first, last)`, in order."""
    first = last = None
    for i in sorted(set(ids)):
        if last is not None and i == last + 1:
            last = i
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = i
    if first is not None and last is not None:
        yield first, last


def batched(items: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """The rows in lists of at most `size`."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
