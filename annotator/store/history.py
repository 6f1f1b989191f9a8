"""The log of operations, and undo and redo of any of them.

A row is `done`, `undone` (can be redone) or `abandoned` (undone, and then something else was
done). Undo walks from the newest done row back, whoever did it and on whatever article. That a
row was undone or done again is a row of its own, a `record`, which no undo takes back.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from annotator.core.changes import Changes, SpanRef
from annotator.store import bulk, labels, schema
from annotator.store.transaction import Entry, Transaction, change, remove, restore

_LOG = schema.history
_ENTRIES = schema.history_entries

RECORD, UNDO, REDO = "record", "undo", "redo"


@dataclass(frozen=True)
class Step:
    """One row of the log: what was done, when, by whom."""

    id: int
    verb: str
    detail: str
    at: str
    annotator: str
    article_id: int | None


def commit(tx: Transaction, verb: str) -> None:
    """Write the transaction's entries under `verb`; what was undone can no longer be redone."""
    if not tx.entries:
        return
    _abandon_undone(tx.conn)
    tx.store_entries([entry for entry in tx.entries if entry.id is None])
    tx.conn.execute(
        insert(_LOG).values(
            id=tx.history_id,
            at=tx.now,
            annotator_id=tx.annotator_id,
            verb=verb,
            detail=tx.detail,
            article_id=tx.article_id,
            state="done",
        )
    )


def undoable(conn: Connection) -> Step | None:
    """What undo would undo."""
    return _step(conn, "done", newest=True)


def redoable(conn: Connection) -> Step | None:
    """What redo would do again."""
    return _step(conn, "undone", newest=False)


def undo(tx: Transaction, step: Step) -> Iterator[int]:
    """Take back `step`; yields row counts as it goes."""
    entries = _entries(tx.conn, step.id)
    for entry in reversed(entries):
        yield from _apply(tx, entry, forward=False)
    _settle(tx, entries)
    _set_state(tx.conn, step.id, "undone")
    _record(tx, UNDO, step)


def redo(tx: Transaction, step: Step) -> Iterator[int]:
    """Do `step` again; yields row counts as it goes."""
    entries = _entries(tx.conn, step.id)
    for entry in entries:
        yield from _apply(tx, entry, forward=True)
    _settle(tx, entries)
    _set_state(tx.conn, step.id, "done")
    _record(tx, REDO, step)


def touched(conn: Connection, step: Step) -> Changes:
    """What undoing or redoing `step` has changed, and where to look."""
    entries = _entries(conn, step.id)
    names = {entry.table.name for entry in entries}
    listing = "articles" in names or any(bulk.is_bulk(entry) for entry in entries)
    return Changes(
        articles=frozenset() if listing else _articles_of(conn, entries, step),
        listing=listing,
        scheme="settings" in names,
        settings="settings" in names,
        article_id=_article_there(conn, entries, step) if listing else step.article_id,
        focus=None if listing else _focus(conn, entries),
    )


def _article_there(conn: Connection, entries: list[Entry], step: Step) -> int | None:
    """The first article that came (back), None if they went; else the one that was changed."""
    key = schema.articles.c.id
    whole = [e for e in entries if e.table is schema.articles and e.kind != "update"]
    if not whole:
        return step.article_id
    span = key.between(whole[0].first, whole[0].last)
    there: int | None = conn.scalar(select(func.min(key)).where(span))
    return there


def _apply(tx: Transaction, entry: Entry, *, forward: bool) -> Iterator[int]:
    if entry.kind == "update":
        image = entry.after if forward else entry.before
        change(tx, entry, image or "{}")
        yield 1
    elif entry.kind == "updates":
        yield from bulk.change_back_or_again(tx, entry, forward=forward)
    elif entry.kind == "deletes" and forward:
        yield bulk.take_away(tx, entry)
    elif (entry.kind == "insert") == forward:
        yield from restore(tx, entry)
    else:
        yield from remove(tx, entry)


def _settle(tx: Transaction, entries: list[Entry]) -> None:
    """Suggestions came outside the history, for the scheme that was: they go with it."""
    if any(entry.table is schema.settings for entry in entries):
        labels.retire_unknown(tx.conn)


def _articles_of(conn: Connection, entries: list[Entry], step: Step) -> frozenset[int]:
    found = set() if step.article_id is None else {step.article_id}
    for entry in entries:
        if "article_id" in entry.table.c:
            column, key = entry.table.c.article_id, entry.table.c.id
            found.update(conn.scalars(select(column).where(key.between(entry.first, entry.last))))
    return frozenset(found)


def _focus(conn: Connection, entries: list[Entry]) -> SpanRef | None:
    """The span to look at: an annotation that is there now, else the suggestion decided on."""
    for entry in entries:
        if entry.table is schema.annotations:
            key = schema.annotations.c.id
            if conn.scalar(select(key).where(key == entry.first)) is not None:
                return SpanRef("annotation", entry.first)
    for entry in entries:
        if entry.table is schema.decisions and entry.id is not None:
            return _suggestion_of(conn, entry)
    return None


def _suggestion_of(conn: Connection, entry: Entry) -> SpanRef | None:
    from annotator.store import images

    kept = schema.history_images
    where = (kept.c.entry_id == entry.id) & (kept.c.table_name == "decisions")
    image = conn.scalar(select(kept.c.image).where(where).limit(1))
    if image is None:
        return None
    return SpanRef("suggestion", images.from_json(schema.decisions, image)["suggestion_id"])


def _entries(conn: Connection, history_id: int) -> list[Entry]:
    rows = conn.execute(
        select(_ENTRIES).where(_ENTRIES.c.history_id == history_id).order_by(_ENTRIES.c.id)
    )
    return [_entry(row) for row in rows]


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    return Entry(
        kind=row.kind,
        table=schema.metadata.tables[row.table_name],
        first=row.first_id,
        last=row.last_id,
        before=row.before,
        after=row.after,
        id=row.id,
    )


def _step(conn: Connection, state: Literal["done", "undone"], *, newest: bool) -> Step | None:
    who = schema.annotators
    order = _LOG.c.id.desc() if newest else _LOG.c.id.asc()
    row = conn.execute(
        select(_LOG, who.c.name.label("annotator"))
        .join(who, who.c.id == _LOG.c.annotator_id)
        .where(_LOG.c.state == state)
        .order_by(order)
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    return Step(row.id, row.verb, row.detail, row.at, row.annotator, row.article_id)


def _set_state(conn: Connection, history_id: int, state: str) -> None:
    conn.execute(update(_LOG).where(_LOG.c.id == history_id).values(state=state))


def _record(tx: Transaction, verb: str, step: Step) -> None:
    """That `step` was undone or done again, by whom and when; its number is the detail."""
    tx.conn.execute(
        insert(_LOG).values(
            id=tx.ids.take(tx.conn, _LOG),
            at=tx.now,
            annotator_id=tx.annotator_id,
            verb=verb,
            detail=str(step.id),
            article_id=step.article_id,
            state=RECORD,
        )
    )


def _abandon_undone(conn: Connection) -> None:
    undone = select(_LOG.c.id).where(_LOG.c.state == "undone")
    if conn.scalar(undone.limit(1)) is None:
        return
    entries = select(_ENTRIES.c.id).where(_ENTRIES.c.history_id.in_(undone))
    conn.execute(delete(schema.history_images).where(schema.history_images.c.entry_id.in_(entries)))
    conn.execute(update(_LOG).where(_LOG.c.state == "undone").values(state="abandoned"))
