"""What an annotator does to whole articles: finish, skip, flag, note, language, delete."""

from collections.abc import Sequence

from annotator.core.changes import Changes
from annotator.core.models import Status
from annotator.ops.base import operation
from annotator.ops.bulk import accept_all, reject_all
from annotator.store import articles, schema, tokens
from annotator.store.transaction import Transaction


@operation("finish")
def finish(
    tx: Transaction, article_id: int, accept: Sequence[int] = (), reject: Sequence[int] = ()
) -> Changes:
    """The article is done: accept and reject these open suggestions, leave others open."""
    accept_all(tx, article_id, accept)
    reject_all(tx, article_id, reject)
    return _change(tx, article_id, status=Status.DONE.value)


@operation("status")
def set_status(tx: Transaction, article_id: int, status: Status) -> Changes:
    """Skip an article, or take it up again."""
    return _change(tx, article_id, status=status.value)


@operation("flag")
def set_flag(tx: Transaction, article_id: int, on: bool) -> Changes:
    """Flag an article, or take the flag away."""
    return _change(tx, article_id, flagged=on)


@operation("note on article")
def set_note(tx: Transaction, article_id: int, text: str) -> Changes:
    """Write a note on an article; "" removes it."""
    return _change(tx, article_id, note=text)


@operation("language")
def set_language(tx: Transaction, article_ids: Sequence[int], language: str) -> Changes:
    """Say which language articles are in (a BCP 47 tag); suggesters read them anew."""
    for article_id in article_ids:
        if articles.language_of(tx.conn, article_id) != language:
            tx.update(schema.articles, article_id, language=language)
            tokens.forget(tx.conn, article_id)
    tx.describe(language, article_ids[0] if len(article_ids) == 1 else None)
    return Changes(articles=frozenset(article_ids))


@operation("delete articles")
def delete_articles(tx: Transaction, article_ids: Sequence[int]) -> Changes:
    """Remove articles with all that lies on them."""
    if len(article_ids) == 1:
        tx.describe(articles.title_of(tx.conn, article_ids[0]))
    tx.delete(schema.articles, article_ids)
    return Changes(listing=True)


def _change(tx: Transaction, article_id: int, **changes: object) -> Changes:
    articles.change_state(tx, article_id, **changes)
    tx.describe(articles.title_of(tx.conn, article_id), article_id)
    return Changes(articles=frozenset({article_id}), article_id=article_id)
