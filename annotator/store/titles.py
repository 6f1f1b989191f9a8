"""The articles' titles alone, for finding one by its name."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from annotator.store import schema

_A = schema.articles


def after(conn: Connection, article_id: int, limit: int) -> list[tuple[int, str]]:
    """Id and title of the next `limit` articles after this id, in the order of their ids."""
    chosen = select(_A.c.id, _A.c.title).where(_A.c.id > article_id).order_by(_A.c.id).limit(limit)
    return [(row.id, row.title) for row in conn.execute(chosen)]


def of(conn: Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """The titles of these articles, a few hundred at most."""
    chosen = select(_A.c.id, _A.c.title).where(_A.c.id.in_(article_ids))
    return {row.id: row.title for row in conn.execute(chosen)}
