"""What happened to a span, out of the history: who suggested it, who did what to it, and when.

The history keeps images of rows, not sentences. What a span was at each moment is worked out
from what it is now, back over the changes that are done, and forth again. A step that was
undone is told as such; undoing and doing it again are told too, since the log records them.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, RowMapping, and_, bindparam, func, select

from annotator.core.changes import SpanRef
from annotator.core.models import Verdict
from annotator.store import bulk, schema
from annotator.store.history import RECORD, REDO, UNDO

_LOG, _ENTRIES, _IMAGES = schema.history, schema.history_entries, schema.history_images
_A, _S, _D, _WHO = schema.annotations, schema.suggestions, schema.decisions, schema.annotators
_REACH = 5_000  # the longest run of deleted annotations that is looked for
_STEPS = 200  # undone steps that are looked through for decisions on a suggestion


class Deed(StrEnum):
    """What can happen to a span."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    ADDED = "added"
    IMPORTED = "imported"
    RELABELLED = "relabelled"
    RESIZED = "resized"
    NOTED = "noted"
    DELETED = "deleted"
    UNDONE = "undone"
    REDONE = "redone"


class Past(NamedTuple):
    """A span as it was."""

    layer: str
    start: int
    end: int
    label: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One thing that happened; `at` is "" where nobody knows, `who` an annotator or a suggester.

    `verb` is the operation's, `others` to how many more spans it did the same. `undone` says
    that it is taken back at present. `displaced` are the spans that gave way to this one.
    """

    deed: Deed
    at: str = ""
    who: str = ""
    version: str = ""
    score: float | None = None
    verb: str = ""
    before: Past | None = None
    after: Past | None = None
    others: int = 0
    undone: bool = False
    displaced: tuple[Past, ...] = ()


def happenings(conn: Connection, ref: SpanRef) -> list[Happening]:
    """What happened to a span that is there, the oldest first; [] if it is not there."""
    if ref.kind == "suggestion":
        return [*_suggested(conn, ref.id), *_undone_decisions(conn, ref.id)]
    row = conn.execute(select(_A).where(_A.c.id == ref.id)).mappings().one_or_none()
    if row is None:
        return []
    entries = _entries_of(conn, ref.id)
    first = _first(row, entries)
    origin = first["suggestion_id"]
    found = list(_suggested(conn, origin)) if origin is not None else []
    state, created = first, False
    for entry in entries:
        if entry.kind == "insert":
            created = True
            found.append(_created(conn, entry, _past(first), found[0].after if found else None))
        elif entry.kind in ("delete", "deletes"):
            found.append(replace(_done_by(entry), deed=Deed.DELETED, before=_past(state)))
        else:
            before, after = _values(entry)
            then = {**state, **before, **after}
            displaced = _displaced(conn, entry, _past(then))
            found += _changed(entry, _past({**state, **before}), _past(then), displaced)
            state = state if _is_undone(entry) else then
        found += _records(conn, entry)
    if not created:  # its step is not in the log: a file that another program made
        found.append(Happening(deed=Deed.ADDED, at=row["created_at"], after=_past(first)))
    return found


# Entries of the log ---------------------------------------------------------------------


_CHANGED = _ENTRIES.alias("changed")
_STEP = (
    select(
        _ENTRIES,
        _LOG.c.at,
        _LOG.c.verb,
        _LOG.c.detail,
        _LOG.c.state,
        _WHO.c.name.label("who"),
    )
    .join_from(_ENTRIES, _LOG, _LOG.c.id == _ENTRIES.c.history_id)
    .join(_WHO, _WHO.c.id == _LOG.c.annotator_id)
)
_OF_TABLE = _ENTRIES.c.table_name == "annotations"
# The runs of inserts are disjoint, so that the one with the next end is the one or there is none.
_INSERTED = (
    _STEP.where(_OF_TABLE, _ENTRIES.c.last_id >= bindparam("row"), _ENTRIES.c.kind == "insert")
    .order_by(_ENTRIES.c.last_id)
    .limit(1)
)
_OTHERS = _STEP.where(
    _OF_TABLE,
    _ENTRIES.c.last_id.between(bindparam("row"), bindparam("reach")),
    _ENTRIES.c.first_id <= bindparam("row"),
    _ENTRIES.c.kind.in_(("update", "delete")),
)


# Changes of many rows alike come with a change of the label scheme, which lies in the settings.
_ALIKE = _STEP.where(
    _ENTRIES.c.table_name == bindparam("table"),
    _ENTRIES.c.history_id.in_(
        select(_CHANGED.c.history_id).where(_CHANGED.c.table_name == "settings")
    ),
    _ENTRIES.c.kind.in_(("updates", "deletes")),
    _ENTRIES.c.first_id <= bindparam("row"),
    _ENTRIES.c.last_id >= bindparam("row"),
).order_by(_ENTRIES.c.id)


def _entries_of(conn: Connection, annotation_id: int) -> list[Row[Any]]:
    given = {"row": annotation_id, "reach": annotation_id + _REACH}
    found = [row for row in conn.execute(_INSERTED, given) if row.first_id <= annotation_id]
    found += conn.execute(_OTHERS, given)
    found += _alike(conn, "annotations", annotation_id)
    return sorted(found, key=lambda row: (row.history_id, row.id))


def _alike(conn: Connection, table: str, row_id: int) -> list[Row[Any]]:
    rows = conn.execute(_ALIKE, {"table": table, "row": row_id})
    return [row for row in rows if row_id in bulk.ids_of(row.before)]


def _first(row: RowMapping, entries: list[Row[Any]]) -> dict[str, Any]:
    """What a row was when it was made."""
    state: dict[str, Any] = {str(name): value for name, value in row.items()}
    for entry in reversed(entries):
        if entry.kind in ("update", "updates") and not _is_undone(entry):
            state |= _values(entry)[0]
    return state


def _values(entry: Row[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The columns that an update changed, as they were and as it made them."""
    before, after = json.loads(entry.before or "{}"), json.loads(entry.after or "{}")
    if entry.kind == "updates":
        return before["values"], after["values"]
    return before, after


def _is_undone(entry: Row[Any]) -> bool:
    return bool(entry.state != "done")


def _done_by(entry: Row[Any]) -> Happening:
    """Who, when, by which operation, and to how many others."""
    several = entry.verb.endswith(" several") and entry.detail.isdecimal()
    count = int(entry.detail) if several else entry.last_id - entry.first_id + 1
    return Happening(
        deed=Deed.ADDED,
        at=entry.at,
        who=entry.who,
        verb=entry.verb,
        others=max(0, count - 1),
        undone=_is_undone(entry),
    )


def _created(conn: Connection, entry: Row[Any], made: Past, suggested: Past | None) -> Happening:
    happening = replace(_done_by(entry), after=made, displaced=_displaced(conn, entry, made))
    if entry.verb == "import":
        return replace(happening, deed=Deed.IMPORTED, others=0)
    if suggested is None:
        return happening
    if suggested[:4] == made[:4]:
        return replace(happening, deed=Deed.ACCEPTED)
    return replace(happening, deed=Deed.CORRECTED, before=suggested)


def _changed(
    entry: Row[Any], before: Past, after: Past, displaced: tuple[Past, ...]
) -> Iterator[Happening]:
    done = replace(_done_by(entry), before=before, after=after)
    if (before.layer, before.label) != (after.layer, after.label):
        yield replace(done, deed=Deed.RELABELLED, displaced=displaced)
    if (before.start, before.end) != (after.start, after.end):
        yield replace(done, deed=Deed.RESIZED, displaced=displaced)
    if before.note != after.note:
        yield replace(done, deed=Deed.NOTED)


def _records(conn: Connection, entry: Row[Any]) -> Iterator[Happening]:
    """When the step was undone and done again, by whom."""
    records = (
        select(_LOG.c.at, _LOG.c.verb, _WHO.c.name)
        .join(_WHO, _WHO.c.id == _LOG.c.annotator_id)
        .where(
            _LOG.c.state == RECORD,
            _LOG.c.id > entry.history_id,
            _LOG.c.detail == str(entry.history_id),
        )
        .order_by(_LOG.c.id)
    )
    deeds = {UNDO: Deed.UNDONE, REDO: Deed.REDONE}
    for row in conn.execute(records):
        yield Happening(deed=deeds[row.verb], at=row.at, who=row.name, verb=entry.verb)


# What gave way in the same step ---------------------------------------------------------------


def _displaced(conn: Connection, entry: Row[Any], made: Past) -> tuple[Past, ...]:
    """Annotations that were removed for this one, and suggestions that were corrected by it."""
    if _is_undone(entry):
        return ()
    found = [past for past in _removed(conn, entry) if _overlap(past, made)]
    article_id = conn.scalar(
        select(_A.c.article_id).where(_A.c.id.between(entry.first_id, entry.last_id)).limit(1)
    )
    decided = select(func.min(_ENTRIES.c.first_id), func.max(_ENTRIES.c.last_id)).where(
        _ENTRIES.c.history_id == entry.history_id,
        _ENTRIES.c.table_name == "decisions",
        _ENTRIES.c.kind == "insert",
    )
    first, last = conn.execute(decided).one()
    corrected = (
        select(_S)
        .join(_D, and_(_D.c.suggestion_id == _S.c.id, _D.c.verdict == Verdict.CORRECTED.value))
        .where(
            _D.c.id.between(first, last),
            _S.c.article_id == article_id,
            _S.c.start < made.end,
            _S.c.end > made.start,
            _S.c.layer == made.layer,
        )
    )
    own = select(_A.c.suggestion_id).where(
        _A.c.id.between(entry.first_id, entry.last_id), _A.c.suggestion_id.is_not(None)
    )
    if first is not None:
        corrected = corrected.where(_S.c.id.not_in(own))
        found += [_past(row) for row in conn.execute(corrected).mappings()]
    return tuple(dict.fromkeys(past for past in found if past[:4] != made[:4]))


def _removed(conn: Connection, entry: Row[Any]) -> Iterator[Past]:
    images = (
        select(_IMAGES.c.image)
        .join(_ENTRIES, _ENTRIES.c.id == _IMAGES.c.entry_id)
        .where(
            _ENTRIES.c.history_id == entry.history_id,
            _ENTRIES.c.kind == "delete",
            _IMAGES.c.table_name == "annotations",
        )
    )
    for image in conn.scalars(images):
        yield _past(json.loads(image))


def _overlap(past: Past, made: Past) -> bool:
    return past.layer == made.layer and past.start < made.end and made.start < past.end


# Suggestions --------------------------------------------------------------------------------------


def _suggested(conn: Connection, suggestion_id: int) -> Iterator[Happening]:
    row = conn.execute(select(_S).where(_S.c.id == suggestion_id)).mappings().one_or_none()
    if row is not None:
        yield Happening(
            deed=Deed.SUGGESTED,
            who=row["source"],
            version=row["version"],
            score=row["score"],
            after=_past(_first(row, _alike(conn, "suggestions", suggestion_id))),
        )


def _undone_decisions(conn: Connection, suggestion_id: int) -> list[Happening]:
    """Decisions on a suggestion that is open again since they were taken back."""
    steps = (
        select(_LOG.c.id).where(_LOG.c.state == "undone").order_by(_LOG.c.id.desc()).limit(_STEPS)
    )
    rows = conn.execute(
        _STEP.add_columns(_IMAGES.c.image)
        .join(_IMAGES, _IMAGES.c.entry_id == _ENTRIES.c.id)
        .where(
            _ENTRIES.c.history_id.in_(steps),
            _ENTRIES.c.table_name == "decisions",
            func.json_extract(_IMAGES.c.image, "$.suggestion_id") == suggestion_id,
        )
        .order_by(_ENTRIES.c.id)
    )
    found = []
    for row in rows:
        verdict = json.loads(row.image)["verdict"]
        found.append(replace(_done_by(row), deed=Deed(verdict), undone=True))
        found += _records(conn, row)
    return found


def _past(values: Any) -> Past:
    layer, start, end, label = (values[name] for name in ("layer", "start", "end", "label"))
    return Past(layer, start, end, label, values.get("note", ""))
