"""What lists show of articles, what is indexed of them, and what there is to choose from."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, func, select

from annotator.core.models import ArticleRow, Status
from annotator.store import schema
from annotator.store.search import version_of
from annotator.store.selecting import mine, open_counts

SAMPLED = 400  # articles at either end whose metadata are looked at for what there is
_A, _T = schema.articles, schema.texts


def rows(conn: Connection, article_ids: Sequence[int], annotator_id: int) -> dict[int, ArticleRow]:
    """What the list shows of these articles; at most a page of them, a few hundred."""
    given = {"ids": list(article_ids), "annotator": annotator_id}
    return {row.id: _list_row(row) for row in conn.execute(_list_rows(), given)}


def statuses(
    conn: Connection, article_ids: Sequence[int], annotator_id: int
) -> Mapping[Status, int]:
    """How many of these articles have which status."""
    states = schema.states
    whose = states.c.annotator_id == annotator_id
    stored = conn.execute(select(states.c.article_id, states.c.status).where(whose))
    known = {row.article_id: Status(row.status) for row in stored}
    return Counter(known.get(article_id, Status.NEW) for article_id in article_ids)


def beginning(conn: Connection, article_id: int, characters: int) -> str:
    """The first characters of an article's text."""
    cut = select(func.substr(_T.c.text, 1, characters)).where(_T.c.id == article_id)
    return str(conn.scalar(cut) or "")


def versions(conn: Connection, *, after: int, limit: int) -> list[tuple[int, bytes]]:
    """The next articles by id, each with a hash of all that is indexed of it."""
    columns = (_A.c.id, _A.c.sha256, _A.c.title, _A.c.source, _A.c.date, _A.c.meta)
    found = conn.execute(select(*columns).where(_A.c.id > after).order_by(_A.c.id).limit(limit))
    return [(row[0], version_of(*row[1:])) for row in found]


def to_index(conn: Connection, article_ids: Sequence[int]) -> list[tuple[int, str, str, str]]:
    """Id, title, what is said about it (source, date, metadata) and text of these articles."""
    columns = (_A.c.id, _A.c.title, _A.c.source, _A.c.date, _A.c.meta, _T.c.text)
    joined = select(*columns).join(_T, _T.c.id == _A.c.id).where(_A.c.id.in_(article_ids))
    return [
        (row.id, row.title, _about(row.source, row.date, row.meta), row.text)
        for row in conn.execute(joined)
    ]


def languages(conn: Connection) -> list[tuple[str, int]]:
    """The languages of the articles, those of most articles first, with the number."""
    return _frequent(conn, "language")


def sources(conn: Connection) -> list[tuple[str, int]]:
    """Their sources likewise."""
    return _frequent(conn, "source")


def metadata(conn: Connection) -> dict[str, list[str]]:
    """Keys of metadata with their values, as far as the first and the last articles have them."""
    found: dict[str, dict[str, None]] = {}
    for order in (_A.c.id, _A.c.id.desc()):
        for meta in conn.scalars(select(_A.c.meta).order_by(order).limit(SAMPLED)):
            for key, value in json.loads(meta).items():
                values = found.setdefault(key, {})
                if isinstance(value, str | int | float) and not isinstance(value, bool):
                    values[str(value)] = None
    return {key: sorted(values) for key, values in sorted(found.items())}


def annotators(conn: Connection) -> list[str]:
    """The names of all who have worked on the project."""
    return list(conn.scalars(select(schema.annotators.c.name).order_by(schema.annotators.c.id)))


def _frequent(conn: Connection, column: str) -> list[tuple[str, int]]:
    number = func.count().label("n")
    key = _A.c[column]
    found = conn.execute(select(key, number).group_by(key).order_by(number.desc(), key))
    return [(row[0], row.n) for row in found]


def _about(source: str, date: str, meta: str) -> str:
    values = json.loads(meta).values()
    return "\n".join([source, date, *(str(v) for v in values if isinstance(v, str | int | float))])


@cache
def _list_rows() -> Select[Any]:
    """For the articles `ids` and the annotator `annotator`."""
    states = mine()
    wanted: BindParameter[Any] = bindparam("ids", expanding=True)
    counted = open_counts(wanted)
    return (
        select(_A, states.c.status, states.c.flagged, states.c.note, counted.c.n)
        .outerjoin(states, states.c.article_id == _A.c.id)
        .outerjoin(counted, counted.c.article_id == _A.c.id)
        .where(_A.c.id.in_(wanted))
    )


def _list_row(row: Row[Any]) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        title=row.title,
        language=row.language,
        source=row.source,
        date=row.date,
        status=Status(row.status or Status.NEW),
        flagged=bool(row.flagged),
        noted=bool(row.note),
        open_suggestions=row.n or 0,
        meta=json.loads(row.meta),
    )
