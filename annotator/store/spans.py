"""Suggestions, the decisions on them, and annotations."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    and_,
    bindparam,
    func,
    insert,
    select,
    update,
)

from annotator.core.models import Annotation, ProposedSpan, Span, Suggestion, Verdict
from annotator.store import schema
from annotator.store.transaction import BATCH, Transaction

_S, _D, _A = schema.suggestions, schema.decisions, schema.annotations

IMPORTED = "import"
"""The version of suggestions that came with an article's file: no suggester takes them back."""


_WITH_VERDICT = select(_S, _D.c.verdict).outerjoin(
    _D, and_(_D.c.suggestion_id == _S.c.id, _D.c.annotator_id == bindparam("annotator"))
)
_SUGGESTION = _WITH_VERDICT.where(_S.c.id == bindparam("suggestion"), _S.c.retired.is_(False))
_OPEN = _WITH_VERDICT.where(
    _S.c.article_id == bindparam("article"), _S.c.retired.is_(False), _D.c.id.is_(None)
).order_by(_S.c.start, _S.c.end.desc(), _S.c.layer)
_WITH_ANNOTATOR = select(_A, schema.annotators.c.name.label("annotator")).join(
    schema.annotators, schema.annotators.c.id == _A.c.annotator_id
)
_ANNOTATION = _WITH_ANNOTATOR.where(_A.c.id == bindparam("annotation"))
_ANNOTATIONS = _WITH_ANNOTATOR.where(
    _A.c.article_id == bindparam("article"), _A.c.annotator_id == bindparam("annotator")
).order_by(_A.c.start, _A.c.end.desc(), _A.c.layer, _A.c.id)


def _overlapping(table: Table) -> ColumnElement[bool]:
    return and_(
        table.c.layer == bindparam("layer"),
        table.c.start < bindparam("before"),
        table.c.end > bindparam("after"),
    )


def _bounds(span: Span) -> dict[str, str | int]:
    return {"layer": span.layer, "before": span.end, "after": span.start}


_OPEN_IDS = _OPEN.with_only_columns(_S.c.id)
_ANNOTATION_KEYS = _ANNOTATIONS.with_only_columns(_A.c.id, _A.c.updated_at)
_OPEN_OVER = _OPEN.where(_overlapping(_S))
_ANNOTATIONS_OVER = _ANNOTATIONS.where(_overlapping(_A))
_DECIDED = (
    select(func.count())
    .select_from(_D)
    .where(_D.c.article_id == bindparam("article"), _D.c.annotator_id == bindparam("annotator"))
)


def suggestion(conn: Connection, suggestion_id: int, annotator_id: int) -> Suggestion | None:
    """One suggestion, with the annotator's verdict on it; None if it was retired."""
    given = {"suggestion": suggestion_id, "annotator": annotator_id}
    row = conn.execute(_SUGGESTION, given).one_or_none()
    return _suggestion(row) if row is not None else None


def open_suggestions(
    conn: Connection, article_id: int, annotator_id: int, *, over: Span | None = None
) -> list[Suggestion]:
    """What the annotator has not decided on, in reading order.

    With `over`, only what lies on its layer and overlaps it.
    """
    given = {"article": article_id, "annotator": annotator_id}
    if over is None:
        return [_suggestion(row) for row in conn.execute(_OPEN, given)]
    return [_suggestion(row) for row in conn.execute(_OPEN_OVER, given | _bounds(over))]


def open_suggestion_ids(conn: Connection, article_id: int, annotator_id: int) -> list[int]:
    """The ids of `open_suggestions`."""
    return list(conn.scalars(_OPEN_IDS, {"article": article_id, "annotator": annotator_id}))


def annotation_keys(conn: Connection, article_id: int, annotator_id: int) -> list[tuple[int, str]]:
    """Id and time of the last change of each of `annotations`."""
    rows = conn.execute(_ANNOTATION_KEYS, {"article": article_id, "annotator": annotator_id})
    return [(row[0], row[1]) for row in rows]


def decided(conn: Connection, article_id: int, annotator_id: int) -> int:
    """How many suggestions of an article the annotator has decided on."""
    return conn.scalar(_DECIDED, {"article": article_id, "annotator": annotator_id}) or 0


def annotation(conn: Connection, annotation_id: int) -> Annotation | None:
    """One annotation."""
    row = conn.execute(_ANNOTATION, {"annotation": annotation_id}).one_or_none()
    return _annotation(row) if row is not None else None


def annotations(
    conn: Connection, article_id: int, annotator_id: int, *, over: Span | None = None
) -> list[Annotation]:
    """The annotator's annotations of an article, in reading order.

    With `over`, only those that lie on its layer and overlap it.
    """
    given = {"article": article_id, "annotator": annotator_id}
    if over is None:
        return [_annotation(row) for row in conn.execute(_ANNOTATIONS, given)]
    return [_annotation(row) for row in conn.execute(_ANNOTATIONS_OVER, given | _bounds(over))]


def provenance(conn: Connection, article_id: int) -> dict[int, tuple[str, str, float | None]]:
    """Source, version and score of each suggestion of an article, decided or not."""
    rows = conn.execute(
        select(_S.c.id, _S.c.source, _S.c.version, _S.c.score).where(_S.c.article_id == article_id)
    )
    return {row.id: (row.source, row.version, row.score) for row in rows}


def decide(tx: Transaction, suggestions: Sequence[Suggestion], verdict: Verdict) -> None:
    """Record the transaction's annotator's verdict on open suggestions."""
    tx.insert_many(
        _D,
        [
            {
                "article_id": s.article_id,
                "annotator_id": tx.annotator_id,
                "suggestion_id": s.id,
                "verdict": verdict.value,
                "decided_at": tx.now,
            }
            for s in suggestions
        ],
    )


def decision_id(conn: Connection, suggestion_id: int, annotator_id: int) -> int | None:
    """The row of the annotator's decision on a suggestion."""
    where = (_D.c.suggestion_id == suggestion_id) & (_D.c.annotator_id == annotator_id)
    return conn.scalar(select(_D.c.id).where(where))


def annotate(
    tx: Transaction,
    article_id: int,
    spans: Iterable[tuple[str, int, int, str]],
    *,
    suggestion_ids: Sequence[int | None] | None = None,
) -> range:
    """Add annotations `(layer, start, end, label)`; returns their ids."""
    chosen = list(spans)
    origins = suggestion_ids if suggestion_ids is not None else [None] * len(chosen)
    return tx.insert_many(
        _A,
        [
            {
                "article_id": article_id,
                "annotator_id": tx.annotator_id,
                "layer": layer,
                "start": start,
                "end": end,
                "label": label,
                "suggestion_id": origin,
                "note": "",
                "created_at": tx.now,
                "updated_at": tx.now,
            }
            for (layer, start, end, label), origin in zip(chosen, origins, strict=True)
        ],
    )


def replace_suggestions(tx: Transaction, article_id: int, spans: Iterable[ProposedSpan]) -> bool:
    """Make `spans` the article's suggestions, outside the history; says if anything changed.

    A span that is there already keeps its row and its decisions. One that was decided on
    under any source does not come back. Undecided ones that are not proposed any more are
    retired, and kept for what the history may still bring back. Those that came with the
    article's file stay as they are.
    """
    there = tx.conn.execute(
        select(_S, _D.c.id.label("decision"))
        .outerjoin(_D, _D.c.suggestion_id == _S.c.id)
        .where(_S.c.article_id == article_id)
    ).all()
    decided = {_key(row) for row in there if row.decision is not None}
    known = {_key(row): row for row in there if row.decision is None}
    wanted = {span.key: span for span in spans if span.key not in decided}
    fresh = [span for key, span in wanted.items() if key not in known]
    made = {key: row for key, row in known.items() if row.version != IMPORTED}
    gone = [row.id for key, row in made.items() if key not in wanted and not row.retired]
    back = [row.id for key, row in known.items() if key in wanted and row.retired]
    _set_retired(tx.conn, gone, retired=True)
    _set_retired(tx.conn, back, retired=False)
    for key in wanted.keys() & made.keys():
        _refresh(tx.conn, made[key], wanted[key])
    add_suggestions(tx, article_id, fresh)
    return bool(fresh or gone or back)


def add_suggestions(tx: Transaction, article_id: int, spans: Sequence[ProposedSpan]) -> None:
    """Store proposed spans outside the history."""
    if not spans:
        return
    first = tx.ids.take(tx.conn, _S, len(spans))
    tx.conn.execute(
        insert(_S),
        [
            {"id": first + i, "article_id": article_id, "retired": False, **span.model_dump()}
            for i, span in enumerate(spans)
        ],
    )


def _refresh(conn: Connection, row: Row[Any], span: ProposedSpan) -> None:
    now = {"source": span.source, "version": span.version, "score": span.score}
    if any(getattr(row, name) != value for name, value in now.items()):
        conn.execute(update(_S).where(_S.c.id == row.id).values(**now))


def _set_retired(conn: Connection, suggestion_ids: list[int], *, retired: bool) -> None:
    for at in range(0, len(suggestion_ids), BATCH):
        batch = suggestion_ids[at : at + BATCH]
        conn.execute(update(_S).where(_S.c.id.in_(batch)).values(retired=retired))


def _key(row: Row[Any]) -> tuple[str, int, int, str]:
    return (row.layer, row.start, row.end, row.label)


def _suggestion(row: Row[Any]) -> Suggestion:
    return Suggestion(
        id=row.id,
        article_id=row.article_id,
        layer=row.layer,
        start=row.start,
        end=row.end,
        label=row.label,
        source=row.source,
        version=row.version,
        score=row.score,
        verdict=Verdict(row.verdict) if row.verdict else None,
    )


def _annotation(row: Row[Any]) -> Annotation:
    return Annotation(
        id=row.id,
        article_id=row.article_id,
        annotator=row.annotator,
        layer=row.layer,
        start=row.start,
        end=row.end,
        label=row.label,
        suggestion_id=row.suggestion_id,
        note=row.note,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
