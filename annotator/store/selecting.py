"""Which articles a query selects, in its order.

Selecting is a generator, so that a window can do it in slices: the articles are looked at some
thousand ids at a time, as far as their spans or their metadata are asked for.
"""

from collections.abc import Generator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    Subquery,
    Text,
    and_,
    bindparam,
    case,
    cast,
    func,
    or_,
    select,
    union,
    union_all,
)
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.models import Status
from annotator.core.query import Query, Sort
from annotator.store import schema

AT_ONCE = 1000
_A, _S = schema.articles, schema.states
_BY_COLUMN = (Sort.TITLE, Sort.LANGUAGE, Sort.SOURCE, Sort.DATE)


def ids(conn: Connection, query: Query, annotator_id: int) -> list[int]:
    """The ids of the articles that `query` selects, in its order; `text` is not looked at."""
    steps = select_ids(conn, query, annotator_id)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            found: list[int] = stop.value
            return found


def select_ids(
    conn: Connection,
    query: Query,
    annotator_id: int,
    *,
    lengths: Mapping[int, int] | None = None,
) -> Generator[None, None, list[int]]:
    """`ids` in steps; `lengths` are those of the texts, where they are known."""
    kept: set[int] | None = None
    if _looks_at_spans(query):
        kept = set()
        last = conn.scalar(select(func.max(_A.c.id))) or 0
        for first in range(1, last + 1, AT_ONCE):
            kept |= fitting(conn, query, annotator_id, within=(first, first + AT_ONCE - 1))
            yield
    if query.by_change:
        changed = (yield from _changed(conn, query)).keys()
        kept = set(changed) if kept is None else kept & changed
        yield
    found = yield from _ordered(conn, query, annotator_id, lengths or {})
    return found if kept is None else [i for i in found if i in kept]


def fitting(
    conn: Connection,
    query: Query,
    annotator_id: int,
    *,
    within: tuple[int, int] | Sequence[int],
) -> set[int]:
    """Which articles fit, of a range of ids or a few; who changed them and when is not asked."""
    few = isinstance(within, list)
    chosen = _light(query)
    for condition in _heavy(query, within, few=few):
        chosen = chosen.where(condition)
    chosen = chosen.where(_within(_A.c.id, within, few=few))
    return set(conn.scalars(chosen, {"annotator": annotator_id}))


def open_counts(wanted: ColumnElement[Any] | None = None) -> Subquery:
    """Open suggestions by article: those not retired, less those `annotator` decided on.

    A decided suggestion is never retired, so that counting is enough. `wanted` is what the
    article must be in.
    """
    there, decided = schema.suggestions.c, schema.decisions.c
    proposed = select(there.article_id, func.count().label("n")).where(there.retired.is_(False))
    settled = select(decided.article_id, (-func.count()).label("n")).where(
        decided.annotator_id == bindparam("annotator")
    )
    if wanted is not None:
        proposed = proposed.where(there.article_id.in_(wanted))
        settled = settled.where(decided.article_id.in_(wanted))
    both = union_all(
        proposed.group_by(there.article_id), settled.group_by(decided.article_id)
    ).subquery()
    total = select(both.c.article_id, func.sum(both.c.n).label("n")).group_by(both.c.article_id)
    return total.subquery("counted")


def mine() -> Subquery:
    """The states of the annotator `annotator`."""
    return select(_S).where(_S.c.annotator_id == bindparam("annotator")).subquery("mine")


def status_of(states: Subquery) -> ColumnElement[str]:
    """The status in a state, that of an article never touched where there is none."""
    return func.coalesce(states.c.status, Status.NEW.value)


# What must be there ------------------------------------------------------------------------


def _light(query: Query) -> Select[Any]:
    """What an article's own row and its state say."""
    chosen = select(_A.c.id)
    if query.statuses or query.flagged or query.noted:
        states = mine()
        chosen = chosen.outerjoin(states, states.c.article_id == _A.c.id)
        if query.statuses:
            chosen = chosen.where(status_of(states).in_([s.value for s in query.statuses]))
        if query.flagged:
            chosen = chosen.where(states.c.flagged.is_(True))
        if query.noted:
            chosen = chosen.where(states.c.note != "")
    if query.languages:
        chosen = chosen.where(_A.c.language.in_(sorted(query.languages)))
    if query.sources:
        chosen = chosen.where(_A.c.source.in_(sorted(query.sources)))
    return chosen


def _looks_at_spans(query: Query) -> bool:
    return bool(query.labels or query.with_open or query.meta)


def _heavy(
    query: Query, within: tuple[int, int] | Sequence[int], *, few: bool
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.labels:
        conditions.append(_A.c.id.in_(_labelled(query, within, few=few)))
    if query.with_open:
        conditions.append(_A.c.id.in_(_open(schema.suggestions, within, few=few)))
    for key, value in query.meta:
        there = func.json_each(_A.c.meta).table_valued("key", "value")
        same = and_(there.c.key == key, cast(there.c.value, Text) == value)
        conditions.append(select(there.c.key).where(same).exists())
    return conditions


def _labelled(
    query: Query, within: tuple[int, int] | Sequence[int], *, few: bool
) -> Select[Any] | Any:
    """The articles with such an annotation of `annotator`, or such an open suggestion."""

    def held(table: Any) -> ColumnElement[bool]:
        return or_(
            *(and_(table.c.layer == la, table.c.label == lb) for la, lb in sorted(query.labels))
        )

    made = schema.annotations
    own = select(made.c.article_id).where(
        made.c.annotator_id == bindparam("annotator"),
        held(made),
        _within(made.c.article_id, within, few=few),
    )
    proposed = _open(schema.suggestions, within, few=few).where(held(schema.suggestions))
    return union(own, proposed)


def _open(table: Any, within: tuple[int, int] | Sequence[int], *, few: bool) -> Select[Any]:
    """The articles with a suggestion that `annotator` has not decided on."""
    decided = schema.decisions
    settled = (
        select(decided.c.id)
        .where(
            decided.c.suggestion_id == table.c.id,
            decided.c.annotator_id == bindparam("annotator"),
        )
        .exists()
    )
    return select(table.c.article_id).where(
        table.c.retired.is_(False), _within(table.c.article_id, within, few=few), ~settled
    )


def _within(
    column: ColumnElement[Any], within: tuple[int, int] | Sequence[int], *, few: bool
) -> ColumnElement[bool]:
    return column.in_(within) if few else column.between(within[0], within[1])


# In which order ------------------------------------------------------------------------------


def _ordered(
    conn: Connection, query: Query, annotator_id: int, lengths: Mapping[int, int]
) -> Generator[None, None, list[int]]:
    chosen = _light(query)
    given = {"annotator": annotator_id}
    if query.sort in (Sort.LENGTH, Sort.CHANGED):
        keys: Mapping[int, Any] = lengths
        if query.sort is Sort.CHANGED:
            keys = yield from _changed(conn, Query())
        found = list(conn.scalars(chosen.order_by(_A.c.id), given))
        blank: Any = 0 if query.sort is Sort.LENGTH else ""
        found.sort(key=lambda i: keys.get(i, blank))
        return found[::-1] if query.descending else found
    if query.sort is Sort.OPEN:
        counted = open_counts()
        chosen = chosen.outerjoin(counted, counted.c.article_id == _A.c.id)
        chosen = chosen.order_by(_directed(func.coalesce(counted.c.n, 0), query))
    elif query.sort is Sort.STATUS:
        states = mine()
        chosen = select(_A.c.id).outerjoin(states, states.c.article_id == _A.c.id)
        chosen = chosen.where(_A.c.id.in_(_light(query)))
        order = case({s.value: i for i, s in enumerate(Status)}, value=status_of(states))
        chosen = chosen.order_by(_directed(order, query))
    elif query.sort in _BY_COLUMN:
        chosen = chosen.order_by(_directed(func.fold(_A.c[query.sort]), query))
    chosen = chosen.order_by(_directed(_A.c.id, query))
    return list(conn.scalars(chosen, given))


def _directed(column: ColumnElement[Any], query: Query) -> ColumnElement[Any]:
    return column.desc() if query.descending else column.asc()


# Who changed it, and when ----------------------------------------------------------------------


def _changed(conn: Connection, query: Query) -> Generator[None, None, dict[int, str]]:
    """When each article was changed last by whom `query` says, since when it says."""
    log, entries = schema.history, schema.history_entries
    fits = [log.c.state == "done"]
    if query.changed_by:
        who = schema.annotators
        fits.append(
            log.c.annotator_id
            == select(who.c.id).where(who.c.name == query.changed_by).scalar_subquery()
        )
    if query.changed_days:
        fits.append(log.c.at >= _since(query.changed_days))
    found: dict[int, str] = {}
    last = conn.scalar(select(func.max(log.c.id))) or 0
    single = select(log.c.article_id, func.max(log.c.at)).where(*fits).group_by(log.c.article_id)
    for first in range(1, last + 1, 40 * AT_ONCE):
        some = log.c.id.between(first, first + 40 * AT_ONCE - 1)
        _newest(found, conn.execute(single.where(log.c.article_id.is_not(None), some)))
        yield
    # What was done to many articles at once names none; its entries do.
    many = (*fits, log.c.article_id.is_(None), entries.c.history_id == log.c.id)
    for table, column in (
        (schema.states, "article_id"),
        (schema.annotations, "article_id"),
        (schema.decisions, "article_id"),
        (schema.articles, "id"),
    ):
        rows = select(table.c[column], func.max(log.c.at)).where(
            *many,
            entries.c.table_name == table.name,
            table.c.id.between(entries.c.first_id, entries.c.last_id),
        )
        _newest(found, conn.execute(rows.group_by(table.c[column])))
        yield
    return found


def _newest(found: dict[int, str], rows: Any) -> None:
    for article_id, at in rows:
        found[article_id] = max(found.get(article_id, ""), at)


def _since(days: int) -> str:
    """The beginning of the day `days - 1` days ago, in UTC as the history writes it."""
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return (today - timedelta(days=days - 1)).astimezone(UTC).isoformat(timespec="milliseconds")
