"""Mending what a check found wrong: one step of the history where rows are concerned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.changes import Changes
from annotator.ops.base import operation
from annotator.store import checking, settings
from annotator.store.mending import mend
from annotator.store.transaction import Transaction

if TYPE_CHECKING:
    from collections.abc import Generator

_PASSES = 3
"""Mending one thing may lay bare another: a span that is cut may then overlap."""


@operation("repair")
def repair(tx: Transaction) -> Generator[int, None, Changes]:
    """Mend all that can be mended; yields how many articles were looked at.

    The history's own rows, and what a suggester can make again, are mended outside the history.
    """
    mended = 0
    for finding in (*checking.check_file(tx.conn), *checking.check_rows(tx.conn)):
        mended += mend(tx, finding)
    scheme, touched = settings.read_scheme(tx.conn), set()
    for done, article_id in enumerate(checking.article_ids(tx.conn), 1):
        for _ in range(_PASSES):
            found = list(checking.check_article(tx.conn, article_id, scheme))
            if not sum([mend(tx, finding) for finding in found]):
                break
            touched.add(article_id)
            mended += len(found)
        yield done
    for finding in checking.check_history(tx.conn):
        mend(tx, finding)
    tx.describe(str(mended))
    return Changes(articles=frozenset(touched), listing=True)
