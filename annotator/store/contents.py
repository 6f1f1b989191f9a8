"""An article with all that lies on it, read at once."""

from sqlalchemy import Connection

from annotator.core.content import ArticleContent
from annotator.core.models import Annotation, Article, Suggestion
from annotator.core.tokens import Tokens
from annotator.store import articles, spans, tokens

_FEW = 8  # more than these are read together


def read(
    conn: Connection, article_id: int, annotator_id: int, *, before: ArticleContent | None = None
) -> ArticleContent | None:
    """The article as this annotator sees it; None if it is gone.

    `before` is an earlier reading, which lends what is still the same of it.
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
        annotations=_annotations(conn, article_id, annotator_id, known),
        suggestions=_suggestions(conn, article_id, annotator_id, known, suggester),
        status=state.status,
        flagged=state.flagged,
        note=state.note,
        decided=spans.decided(conn, article_id, annotator_id),
        lent=known.by_ref if known else {},
    )


def _annotations(
    conn: Connection, article_id: int, annotator_id: int, known: ArticleContent | None
) -> tuple[Annotation, ...]:
    there = {(a.id, a.updated_at): a for a in known.annotations} if known else {}
    keys = spans.annotation_keys(conn, article_id, annotator_id)
    missing = [key for key in keys if key not in there]
    if len(missing) > _FEW:
        return tuple(spans.annotations(conn, article_id, annotator_id))
    for key in missing:
        found = spans.annotation(conn, key[0])
        assert found is not None
        there[key] = found
    return tuple(there[key] for key in keys)


def _suggestions(
    conn: Connection,
    article_id: int,
    annotator_id: int,
    known: ArticleContent | None,
    suggester: str | None,
) -> tuple[Suggestion, ...]:
    """A suggestion changes nothing but its source, and that with the suggester only."""
    same = known is not None and known.suggester == suggester
    there = {s.id: s for s in known.suggestions} if known and same else {}
    ids = spans.open_suggestion_ids(conn, article_id, annotator_id)
    missing = [i for i in ids if i not in there]
    if len(missing) > _FEW:
        return tuple(spans.open_suggestions(conn, article_id, annotator_id))
    for i in missing:
        found = spans.suggestion(conn, i, annotator_id)
        assert found is not None
        there[i] = found
    return tuple(there[i] for i in ids)


def _tokens(
    conn: Connection, article: Article, suggester: str | None, known: ArticleContent | None
) -> Tokens:
    if known is not None and known.suggester == suggester:
        return known.tokens
    pairs = tokens.get(conn, article.id)
    return Tokens.plain(article.text) if pairs is None else Tokens(pairs, article.text)
