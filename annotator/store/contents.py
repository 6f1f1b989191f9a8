"""An article with all that lies on it, read at once."""

from sqlalchemy import Connection

from annotator.core.content import ArticleContent
from annotator.core.models import Article
from annotator.core.tokens import Tokens
from annotator.store import articles, spans, tokens


def read(
    conn: Connection, article_id: int, annotator_id: int, *, before: ArticleContent | None = None
) -> ArticleContent | None:
    """The article as this annotator sees it; None if it is gone.

    `before` is an earlier reading, which lends text and tokens as far as they are the same.
    """
    known = before if before is not None and before.article.id == article_id else None
    article = articles.get(conn, article_id, text=known.article.text if known else None)
    if article is None:
        return None
    suggester = tokens.suggester_of(conn, article_id)
    state = articles.state(conn, article_id, annotator_id)
    return ArticleContent(
        article=article,
        tokens=_tokens(conn, article, suggester, known),
        tokenized=suggester is not None,
        suggester=suggester,
        annotations=tuple(spans.annotations(conn, article_id, annotator_id)),
        suggestions=tuple(spans.open_suggestions(conn, article_id, annotator_id)),
        status=state.status,
        flagged=state.flagged,
        note=state.note,
        decided=spans.decided(conn, article_id, annotator_id),
    )


def _tokens(
    conn: Connection, article: Article, suggester: str | None, known: ArticleContent | None
) -> Tokens:
    if known is not None and known.suggester == suggester:
        return known.tokens
    pairs = tokens.get(conn, article.id)
    return Tokens.plain(article.text) if pairs is None else Tokens(pairs, article.text)
