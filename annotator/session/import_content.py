"""An article that is not in the project yet, as the article view shows articles."""

from annotator.core.content import ArticleContent
from annotator.core.models import Annotation, Article, Status, Suggestion
from annotator.core.tokens import Tokens
from annotator.ops.import_look import Incoming

LONGEST = 100_000
"""How many characters of a text a preview shows."""


def preview_content(one: Incoming, *, spans_as: str) -> ArticleContent | None:
    """The article with its spans as annotations or suggestions; None for what was refused."""
    record = one.record
    if record is None:
        return None
    text = record.text[:LONGEST]
    laid = [pair for pair in one.laid.spans if pair[0].end <= len(text)]
    annotations: tuple[Annotation, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    if spans_as == "annotations":
        annotations = tuple(
            Annotation(**span.model_dump(), id=i, article_id=1, annotator=read.source,
                       created_at="", updated_at="")
            for i, (span, read) in enumerate(laid, 1)
        )  # fmt: skip
    elif spans_as == "suggestions":
        suggestions = tuple(
            Suggestion(**span.model_dump(), id=i, article_id=1, source=read.source,
                       score=read.score)
            for i, (span, read) in enumerate(laid, 1)
        )  # fmt: skip
    article = Article(
        id=1,
        title=one.title,
        text=text,
        language=record.language,
        source=record.source,
        date=record.date,
        meta=record.meta,
        sha256=one.digest,
    )
    return ArticleContent(
        article=article,
        tokens=Tokens.plain(text),
        tokenized=False,
        annotations=annotations,
        suggestions=suggestions,
        status=Status.NEW,
        flagged=False,
        note="",
    )
