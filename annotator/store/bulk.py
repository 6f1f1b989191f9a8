"""Many rows changed or deleted alike, as one entry of the history for hundreds of them.

An entry `updates` gives the rows of a list the same values where all of them had the same before;
an entry `deletes` takes the rows of a list away. The list of ids lies in the entry's `before`,
each id as its distance from the one before. Without these, a change of a label on 300,000 spans
would be 300,000 entries.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any

from sqlalchemy import Table, delete, select, text, update

from annotator.store.transaction import Entry, Transaction, keep_rows

ROWS = 1000  # in one entry


def update_rows(
    tx: Transaction,
    table: Table,
    ids: Sequence[int],
    before: Mapping[str, Any],
    after: Mapping[str, Any],
) -> None:
    """Give rows that all have the values `before` the values `after`."""
    for batch in _batches(ids):
        _set(tx, table, batch, after)
        entry = Entry("updates", table, batch[0], batch[-1])
        entry.before = json.dumps({"ids": _packed(batch), "values": before}, ensure_ascii=False)
        entry.after = json.dumps({"values": after}, ensure_ascii=False)
        tx.entries.append(entry)


def delete_rows(tx: Transaction, table: Table, ids: Sequence[int]) -> None:
    """Remove rows on which nothing hangs."""
    for batch in _batches(ids):
        entry = Entry("deletes", table, batch[0], batch[-1])
        entry.before = json.dumps({"ids": _packed(batch)})
        tx.entries.append(entry)
        tx.store_entry(entry)
        take_away(tx, entry)


def is_bulk(entry: Entry) -> bool:
    """Whether the entry is one of this module's."""
    return entry.kind in ("updates", "deletes")


def ids_of(before: str) -> list[int]:
    """The rows of which an entry speaks."""
    return list(accumulate(json.loads(before)["ids"]))


def change_back_or_again(tx: Transaction, entry: Entry, *, forward: bool) -> Iterator[int]:
    """Undo or redo an entry `updates`; yields the number of rows."""
    ids = ids_of(entry.before or "")
    image = json.loads((entry.after if forward else entry.before) or "")
    _set(tx, entry.table, ids, image["values"])
    yield len(ids)


def take_away(tx: Transaction, entry: Entry) -> int:
    """Do an entry `deletes` (again); the number of rows."""
    table = entry.table
    among = _among(table)
    given = {"ids": json.dumps(ids_of(entry.before or ""))}
    rows = tx.conn.execute(select(table).where(among).order_by(table.c.id), given).mappings().all()
    if rows:
        keep_rows(tx, entry, table, rows)
        tx.conn.execute(delete(table).where(among), given)
    return len(rows)


def _set(tx: Transaction, table: Table, ids: Sequence[int], values: Mapping[str, Any]) -> None:
    statement = update(table).where(_among(table)).values(**values)
    tx.conn.execute(statement, {"ids": json.dumps(list(ids))})


def _among(table: Table) -> Any:
    """That a row's id is in the JSON list `:ids`, which may be longer than a statement's IN."""
    return table.c.id.in_(text("SELECT value FROM json_each(:ids)"))


def _batches(ids: Sequence[int]) -> Iterator[list[int]]:
    chosen = sorted(ids)
    for at in range(0, len(chosen), ROWS):
        yield chosen[at : at + ROWS]


def _packed(ids: Sequence[int]) -> list[int]:
    return [ids[0], *(b - a for a, b in pairwise(ids))]
