"""Mending one thing at a time of what a check found wrong."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import delete, func, select, update

from annotator.core.finding import Finding
from annotator.core.models import Status, Verdict, text_hash
from annotator.store import schema, tokens
from annotator.store.transaction import Transaction


def mend(tx: Transaction, finding: Finding) -> bool:
    """Do what can be done about one thing; whether it was."""
    remedy = _REMEDIES.get(finding.kind)
    if remedy is not None:
        remedy(tx, finding)
    return remedy is not None


def _reindex(tx: Transaction, _finding: Finding) -> None:
    tx.conn.exec_driver_sql("REINDEX")


def _remove_orphan(tx: Transaction, finding: Finding) -> None:
    """Take a row away whose parent is gone; an annotation only lets go of its suggestion.

    Outside the history: the database would not take such a row back.
    """
    table = schema.metadata.tables[str(finding.values["table"])]
    row = tx.conn.execute(select(table).where(table.c.id == finding.row)).one_or_none()
    if row is None:
        return
    if table is schema.annotations and not _is_there(tx, schema.suggestions, row.suggestion_id):
        mine = update(table).where(table.c.id == finding.row)
        tx.conn.execute(mine.values(suggestion_id=None))
        both = (schema.articles, row.article_id), (schema.annotators, row.annotator_id)
        if all(_is_there(tx, parent, key) for parent, key in both):
            return
    tx.conn.execute(delete(table).where(table.c.id == finding.row))


def _is_there(tx: Transaction, table: Any, key: int | None) -> bool:
    return key is None or tx.conn.scalar(select(table.c.id).where(table.c.id == key)) is not None


def _abandon_history(tx: Transaction, finding: Finding) -> None:
    """The step and all before it stay as a record and are no longer undone."""
    log = schema.history
    older = log.c.id <= finding.row
    tx.conn.execute(update(log).where(older, log.c.state == "done").values(state="abandoned"))
    undone = log.c.state == "undone"
    is_undone = tx.conn.scalar(select(log.c.state).where(log.c.id == finding.row)) == "undone"
    if is_undone:
        tx.conn.execute(update(log).where(undone).values(state="abandoned"))


def _take_hash(tx: Transaction, finding: Finding) -> None:
    """The hash of the text as it is, unless another article has it already."""
    key = schema.texts.c.id == finding.row
    digest = text_hash(tx.conn.scalar(select(schema.texts.c.text).where(key)) or "")
    taken = tx.conn.scalar(select(func.count()).where(schema.articles.c.sha256 == digest))
    if not taken:
        tx.update(schema.articles, finding.row, sha256=digest)


def _forget_tokens(tx: Transaction, finding: Finding) -> None:
    tokens.forget(tx.conn, finding.row)


def _set_started(tx: Transaction, finding: Finding) -> None:
    tx.update(schema.states, finding.row, status=Status.STARTED.value)


def _cut(tx: Transaction, finding: Finding) -> None:
    """Let a span end where the text does, without white space; nothing left is no span."""
    texts, spans = schema.texts.c, schema.annotations
    text = tx.conn.scalar(select(texts.text).where(texts.id == finding.article_id)) or ""
    start = tx.conn.scalar(select(spans.c.start).where(spans.c.id == finding.row)) or 0
    left = text[start:].rstrip()
    if left:
        tx.update(spans, finding.row, end=start + len(left), updated_at=tx.now)
    else:
        tx.delete(spans, [finding.row])


def _remove(tx: Transaction, finding: Finding) -> None:
    """Take an annotation away for another's sake: its suggestion counts as corrected."""
    spans = schema.annotations
    row = tx.conn.execute(select(spans).where(spans.c.id == finding.row)).one_or_none()
    if row is None:
        return
    tx.delete(spans, [finding.row])
    if row.suggestion_id is not None:
        _decide(tx, row.suggestion_id, row.annotator_id, row.article_id, Verdict.CORRECTED)


def _decide_again(tx: Transaction, finding: Finding) -> None:
    """The verdict on a suggestion that agrees with the annotation that came from it."""
    spans, proposed = schema.annotations, schema.suggestions
    row = tx.conn.execute(select(spans).where(spans.c.id == finding.row)).one()
    origin = tx.conn.execute(select(proposed).where(proposed.c.id == row.suggestion_id)).one()
    same = all(getattr(row, n) == getattr(origin, n) for n in ("layer", "start", "end", "label"))
    verdict = Verdict.ACCEPTED if same else Verdict.CORRECTED
    _decide(tx, origin.id, row.annotator_id, row.article_id, verdict)


def _decide(
    tx: Transaction, suggestion: int, annotator: int, article: int, verdict: Verdict
) -> None:
    table = schema.decisions
    mine = (table.c.suggestion_id == suggestion) & (table.c.annotator_id == annotator)
    found = tx.conn.scalar(select(table.c.id).where(mine))
    if found is not None:
        tx.update(table, found, verdict=verdict.value)
        return
    tx.insert(
        table,
        article_id=article,
        annotator_id=annotator,
        suggestion_id=suggestion,
        verdict=verdict.value,
        decided_at=tx.now,
    )


def _correct(tx: Transaction, finding: Finding) -> None:
    tx.update(schema.decisions, finding.row, verdict=Verdict.CORRECTED.value)


def _bring_back(tx: Transaction, finding: Finding) -> None:
    _set_retired(tx, finding.row, retired=False)


def _withdraw(tx: Transaction, finding: Finding) -> None:
    _set_retired(tx, finding.row, retired=True)


def _set_retired(tx: Transaction, suggestion: int, *, retired: bool) -> None:
    key = schema.suggestions.c.id == suggestion
    tx.conn.execute(update(schema.suggestions).where(key).values(retired=retired))


_REMEDIES: dict[str, Callable[[Transaction, Finding], None]] = {
    "index": _reindex,
    "orphan": _remove_orphan,
    "history": _abandon_history,
    "hash": _take_hash,
    "tokens": _forget_tokens,
    "status": _set_started,
    "outside": _cut,
    "overlap": _remove,
    "undecided": _decide_again,
    "accepted": _correct,
    "retired": _bring_back,
    "suggested outside": _withdraw,
}
