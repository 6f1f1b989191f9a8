"""Who annotates in a project."""

from sqlalchemy import Connection, select

from annotator.store import schema


def by_name(conn: Connection) -> dict[str, int]:
    """The ids of all annotators, in the order in which they came."""
    who = schema.annotators.c
    return {row.name: row.id for row in conn.execute(select(who.id, who.name).order_by(who.id))}
