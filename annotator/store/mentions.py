"""The same words elsewhere: in an article, and in the whole project."""

from sqlalchemy import Connection, select

from annotator.core.tokens import Tokens
from annotator.core.wording import occurrences
from annotator.store import articles, schema, spans, tokens

_T = schema.texts


def unlabelled(
    conn: Connection, article_id: int, words: str, layer: str, annotator_id: int
) -> list[tuple[int, int]]:
    """Where an article holds these words on token boundaries, with nothing annotated there.

    Nothing means: no annotation of this annotator on `layer` that overlaps the words.
    """
    article = articles.get(conn, article_id)
    if article is None:
        return []
    found = list(occurrences(article.text, words))
    if not found:
        return []
    pairs = tokens.get(conn, article_id)
    units = Tokens.plain(article.text) if pairs is None else Tokens(pairs, article.text)
    taken = [a for a in spans.annotations(conn, article_id, annotator_id) if a.layer == layer]
    return [
        (start, end)
        for start, end in found
        if units.fits(start, end) and not any(a.start < end and start < a.end for a in taken)
    ]


def articles_with(conn: Connection, words: str, *, first: int, last: int) -> list[int]:
    """Which of the articles `first` to `last` hold these words (in whatever case)."""
    return list(
        conn.scalars(
            select(_T.c.id)
            .where(_T.c.id.between(first, last), _T.c.text.contains(words, autoescape=True))
            .order_by(_T.c.id)
        )
    )


def last_article(conn: Connection) -> int:
    """The highest id of an article, 0 if there is none."""
    found = conn.scalar(select(_T.c.id).order_by(_T.c.id.desc()).limit(1))
    return found or 0
