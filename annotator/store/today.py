"""What an annotator has done since a moment, read from the ends of the tables."""

from sqlalchemy import Column, ColumnElement, Connection, func, select

from annotator.core.models import Status
from annotator.store import schema

_FINISHING = ("finish", "status")


def counts(conn: Connection, annotator_id: int, since: str) -> tuple[int, int]:
    """Decisions made since `since` (ISO 8601, UTC), and articles finished that still are."""
    decisions, history, states = schema.decisions, schema.history, schema.states
    decided = (
        select(func.count())
        .select_from(decisions)
        .where(
            decisions.c.id > _last_before(decisions.c.id, decisions.c.decided_at, since),
            decisions.c.annotator_id == annotator_id,
        )
    )
    finished = (
        select(func.count(history.c.article_id.distinct()))
        .join(
            states,
            (states.c.article_id == history.c.article_id)
            & (states.c.annotator_id == history.c.annotator_id),
        )
        .where(
            history.c.id > _last_before(history.c.id, history.c.at, since),
            history.c.annotator_id == annotator_id,
            history.c.verb.in_(_FINISHING),
            states.c.status == Status.DONE.value,
        )
    )
    return conn.scalar(decided) or 0, conn.scalar(finished) or 0


def _last_before(id_: Column[int], at: Column[str], since: str) -> ColumnElement[int]:
    """The last row before `since`: rows are added in the order of time, the newest last."""
    last = select(func.max(id_)).where(at < since).scalar_subquery()
    return func.coalesce(last, 0)
