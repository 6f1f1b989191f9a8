"""The labels that spans have: counted, read in chunks to be changed, changed."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select, update

from annotator.core.scheme_change import Count, Place, Plan, places
from annotator.core.scheme_settle import (
    AnnotationRow,
    Chunk,
    DecisionRow,
    Moved,
    Outcome,
    SuggestionRow,
)
from annotator.store import bulk, schema, settings
from annotator.store.transaction import Transaction

_S, _D, _A = schema.suggestions, schema.decisions, schema.annotations

COUNTED = 10_000  # rows counted in one step
_MOST, _FEWEST = 1500, 400  # spans in a chunk that is halved next time, or doubled


def counts(conn: Connection) -> Iterator[dict[Place, Count]]:
    """How many annotations and open suggestions each place has, growing step by step.

    Annotations are those of all annotators; a suggestion is open if nobody has decided on it.
    The last dictionary has all of them.
    """
    found: dict[Place, Count] = {}
    decided = select(_D.c.id).where(_D.c.suggestion_id == _S.c.id).exists()
    queries = (
        (_A, select(_A.c.layer, _A.c.label, func.count()), "annotations"),
        (_S, select(_S.c.layer, _S.c.label, func.count()).where(~_S.c.retired, ~decided), ""),
    )
    yield found
    for table, query, kind in queries:
        last = conn.scalar(select(func.max(table.c.id))) or 0
        between = table.c.id.between(bindparam("first"), bindparam("last"))
        query = query.where(between).group_by(table.c.layer, table.c.label)
        for first in range(1, last + 1, COUNTED):
            given = {"first": first, "last": first + COUNTED - 1}
            for layer, label, number in conn.execute(query, given):
                count = found.setdefault((layer, label), Count())
                if kind:
                    count.annotations += number
                else:
                    count.suggestions += number
            yield found


def chunks(conn: Connection, plan: Plan) -> Iterator[Chunk]:
    """All spans on the layers that a plan touches, some articles at a time."""
    last = conn.scalar(select(func.max(schema.articles.c.id))) or 0
    first, step = 1, 16
    while first <= last:
        chunk = _chunk(conn, plan, first, first + step - 1)
        yield chunk
        first += step
        if len(chunk) > _MOST:
            step = max(1, step // 2)
        elif len(chunk) < _FEWEST:
            step = min(2048, step * 2)


def write(tx: Transaction, out: Outcome) -> None:
    """Bring an outcome into the tables; references go before the rows that they pointed at."""
    _move(tx, _A, out.annotations_moved)
    for annotation_id, note in out.notes.items():
        tx.update(_A, annotation_id, note=note)
    for annotation_id, suggestion_id in out.origins.items():
        tx.update(_A, annotation_id, suggestion_id=suggestion_id)
    for decision_id, suggestion_id in out.decisions_moved.items():
        tx.update(_D, decision_id, suggestion_id=suggestion_id)
    _overrule(tx, out)
    _move(tx, _S, out.suggestions_moved)
    bulk.update_rows(tx, _S, out.suggestions_retired, {"retired": False}, {"retired": True})
    bulk.delete_rows(tx, _A, out.annotations_deleted)
    bulk.delete_rows(tx, _D, out.decisions_deleted)
    bulk.delete_rows(tx, _S, out.suggestions_deleted)


def retire_unknown(conn: Connection) -> None:
    """Retire what is suggested under labels that the scheme does not have."""
    known = set(places(settings.read_scheme(conn)))
    there = select(_S.c.layer, _S.c.label).where(~_S.c.retired).distinct()
    for layer, label in conn.execute(there).all():
        if (layer, label) not in known:
            where = (_S.c.layer == layer) & (_S.c.label == label) & ~_S.c.retired
            conn.execute(update(_S).where(where).values(retired=True))


def _move(tx: Transaction, table: Table, moved: Moved) -> None:
    for (old, new), ids in moved.items():
        before, after = _place(old), _place(new)
        bulk.update_rows(tx, table, ids, before, after)


def _overrule(tx: Transaction, out: Outcome) -> None:
    alike: dict[tuple[str, str], list[int]] = {}
    for decision_id, verdicts in out.verdicts.items():
        alike.setdefault(verdicts, []).append(decision_id)
    for (old, new), ids in alike.items():
        if old != new:
            bulk.update_rows(tx, _D, ids, {"verdict": old}, {"verdict": new})


def _place(place: Place) -> dict[str, Any]:
    return {"layer": place[0], "label": place[1]}


def _chunk(conn: Connection, plan: Plan, first: int, last: int) -> Chunk:
    layers = sorted(plan.layers)
    a, s, d = _A.c, _S.c, _D.c
    annotations = conn.execute(
        select(
            a.id,
            a.article_id,
            a.layer,
            a.start,
            a.end,
            a.label,
            a.annotator_id,
            a.suggestion_id,
            a.note,
        ).where(a.article_id.between(first, last), a.layer.in_(layers))
    )
    suggestions = conn.execute(
        select(s.id, s.article_id, s.layer, s.start, s.end, s.label, s.retired).where(
            s.article_id.between(first, last), s.layer.in_(layers)
        )
    )
    chunk = Chunk(
        [AnnotationRow(*row) for row in annotations],
        [SuggestionRow(*row) for row in suggestions],
        [],
    )
    if plan.gone or plan.merged:
        decisions = select(d.id, d.annotator_id, d.suggestion_id, d.verdict)
        rows = conn.execute(decisions.where(d.article_id.between(first, last)))
        chunk.decisions = [DecisionRow(*row) for row in rows]
    return chunk
