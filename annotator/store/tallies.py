"""How many spans of which label some articles have, for one annotator."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, select, text

from annotator.core.models import Status
from annotator.store import schema

_A, _S, _D = schema.annotations, schema.suggestions, schema.decisions
_GIVEN = text("SELECT value FROM json_each(:ids)")

Tally = tuple[int, str, str, int]
"""Article, layer, label, number of spans."""


def _counted(table: Any) -> Select[Any]:
    columns = (table.c.article_id, table.c.layer, table.c.label)
    return select(*columns, func.count()).where(table.c.article_id.in_(_GIVEN)).group_by(*columns)


_ANNOTATIONS = _counted(_A).where(_A.c.annotator_id == bindparam("annotator"))
_OPEN = (
    _counted(_S)
    .outerjoin(_D, and_(_D.c.suggestion_id == _S.c.id, _D.c.annotator_id == bindparam("annotator")))
    .where(_S.c.retired.is_(False), _D.c.id.is_(None))
)
_ARTICLES = (
    select(schema.articles.c.id, schema.articles.c.sha256)
    .outerjoin(
        schema.states,
        and_(
            schema.states.c.article_id == schema.articles.c.id,
            schema.states.c.annotator_id == bindparam("annotator"),
        ),
    )
    .where(
        schema.articles.c.id > bindparam("after"),
        func.coalesce(schema.states.c.status, Status.NEW.value).in_(
            bindparam("statuses", expanding=True)
        ),
    )
    .order_by(schema.articles.c.id)
    .limit(bindparam("limit"))
)


def annotations(conn: Connection, article_ids: Sequence[int], annotator_id: int) -> list[Tally]:
    """The annotator's annotations of these articles."""
    return _rows(conn, _ANNOTATIONS, article_ids, annotator_id)


def open_suggestions(
    conn: Connection, article_ids: Sequence[int], annotator_id: int
) -> list[Tally]:
    """The suggestions of these articles that the annotator has not decided on."""
    return _rows(conn, _OPEN, article_ids, annotator_id)


def articles(
    conn: Connection, statuses: Iterable[Status], annotator_id: int, *, after: int, limit: int
) -> dict[int, str]:
    """The next articles of these statuses in the order of import, with their texts' hashes."""
    given = {"annotator": annotator_id, "after": after, "limit": limit}
    rows = conn.execute(_ARTICLES, given | {"statuses": [one.value for one in statuses]})
    return {row[0]: row[1] for row in rows}


def _rows(
    conn: Connection, query: Select[Any], article_ids: Sequence[int], annotator_id: int
) -> list[Tally]:
    given = {"ids": json.dumps(list(article_ids)), "annotator": annotator_id}
    return [(row[0], row[1], row[2], row[3]) for row in conn.execute(query, given)]
