"""What an annotator does to many articles at once; each is one step of the history.

All are long operations: they yield how many articles are dealt with, and can be cancelled.
"""

from collections.abc import Generator, Sequence

from annotator.core.changes import Changes
from annotator.core.models import Status
from annotator.ops.base import operation
from annotator.store import articles, schema, tokens
from annotator.store.transaction import Transaction

AT_ONCE = 100
Steps = Generator[int, None, Changes]


@operation("status of articles")
def set_statuses(tx: Transaction, article_ids: Sequence[int], status: Status) -> Steps:
    """Finish, skip or take up again; suggestions stay as they are."""
    return (yield from _change(tx, article_ids, status=status.value))


@operation("flag articles")
def set_flags(tx: Transaction, article_ids: Sequence[int], on: bool) -> Steps:
    """Flag articles, or take the flags away."""
    return (yield from _change(tx, article_ids, flagged=on))


@operation("language of articles")
def set_languages(tx: Transaction, article_ids: Sequence[int], language: str) -> Steps:
    """Say which language articles are in (a BCP 47 tag); suggesters read them anew."""
    _describe(tx, article_ids)
    for done, article_id in enumerate(article_ids, 1):
        if articles.language_of(tx.conn, article_id) != language:
            tx.update(schema.articles, article_id, language=language)
            tokens.forget(tx.conn, article_id)
        if not done % AT_ONCE:
            yield done
    return Changes(articles=frozenset(article_ids))


@operation("delete several articles")
def delete(tx: Transaction, article_ids: Sequence[int]) -> Steps:
    """Remove articles with all that lies on them."""
    _describe(tx, article_ids)
    for done in range(0, len(article_ids), AT_ONCE):
        tx.delete(schema.articles, article_ids[done : done + AT_ONCE])
        yield min(done + AT_ONCE, len(article_ids))
    return Changes(listing=True)


def _change(tx: Transaction, article_ids: Sequence[int], **changes: object) -> Steps:
    _describe(tx, article_ids)
    for done in range(0, len(article_ids), AT_ONCE):
        articles.change_states(tx, article_ids[done : done + AT_ONCE], **changes)
        yield min(done + AT_ONCE, len(article_ids))
    return Changes(articles=frozenset(article_ids))


def _describe(tx: Transaction, article_ids: Sequence[int]) -> None:
    tx.describe(str(len(article_ids)))
