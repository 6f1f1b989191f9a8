"""Which articles and spans of a project are exported, read one after the other."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.models import Article, Model, Span, Status
from annotator.core.query import Query
from annotator.formats.writing import ExportArticle, ExportSpan
from annotator.store import articles, selecting, spans, tallies, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection


class SpansFrom(StrEnum):
    """Whose spans are exported: what was decided, what is still proposed, or both."""

    ANNOTATIONS = "annotations"
    SUGGESTIONS = "suggestions"
    BOTH = "both"


class Choice(Model):
    """What of a project is exported; no `layers`, no `articles` means all of them."""

    statuses: frozenset[Status] = frozenset({Status.DONE, Status.STARTED})
    articles: frozenset[int] = frozenset()
    layers: tuple[str, ...] = ()
    spans: SpansFrom = SpansFrom.ANNOTATIONS


def chosen_ids(conn: Connection, choice: Choice, annotator_id: int) -> list[int]:
    """The ids of the articles to export, in the order of import."""
    found = selecting.ids(conn, Query(statuses=choice.statuses), annotator_id)
    return [i for i in found if i in choice.articles] if choice.articles else found


def tally(
    conn: Connection, choice: Choice, annotator_id: int, *, after: int, limit: int
) -> dict[int, tuple[str, Counter[tuple[str, str]]]]:
    """The next articles to export: each one's text hash, and its spans by layer and label."""
    hashes = tallies.articles(conn, choice.statuses, annotator_id, after=after, limit=limit)
    found = {key: (sha256, Counter[tuple[str, str]]()) for key, sha256 in hashes.items()}
    counted = []
    if choice.spans is not SpansFrom.SUGGESTIONS:
        counted += tallies.annotations(conn, list(found), annotator_id)
    if choice.spans is not SpansFrom.ANNOTATIONS:
        counted += tallies.open_suggestions(conn, list(found), annotator_id)
    for article_id, layer, label, number in counted:
        if not choice.layers or layer in choice.layers:
            found[article_id][1][layer, label] += number
    return found


def export_articles(
    conn: Connection, choice: Choice, annotator_id: int, ids: Sequence[int] | None = None
) -> Iterator[ExportArticle]:
    """The articles to export with their spans, for one annotator; `ids` takes only those."""
    wanted = chosen_ids(conn, choice, annotator_id) if ids is None else ids
    for article in articles.iterate(conn, wanted):
        pairs = tokens.get(conn, article.id)
        yield ExportArticle(
            article=article,
            status=articles.state(conn, article.id, annotator_id).status,
            tokens=None if pairs is None else tuple(pairs),
            spans=tuple(_spans(conn, article, choice, annotator_id)),
        )


def _spans(
    conn: Connection, article: Article, choice: Choice, annotator_id: int
) -> Iterator[ExportSpan]:
    wanted = set(choice.layers)
    made_from = spans.provenance(conn, article.id)
    if choice.spans is not SpansFrom.SUGGESTIONS:
        for annotation in spans.annotations(conn, article.id, annotator_id):
            if not wanted or annotation.layer in wanted:
                source, version, score = made_from.get(
                    annotation.suggestion_id or 0, ("", "", None)
                )
                yield _span(annotation, f"T{annotation.id}", annotation.annotator).model_copy(
                    update={"source": source, "version": version, "score": score}
                )
    if choice.spans is not SpansFrom.ANNOTATIONS:
        for suggestion in spans.open_suggestions(conn, article.id, annotator_id):
            if not wanted or suggestion.layer in wanted:
                yield _span(suggestion, f"S{suggestion.id}", "").model_copy(
                    update={
                        "source": suggestion.source,
                        "version": suggestion.version,
                        "score": suggestion.score,
                    }
                )


def _span(span: Span, name: str, annotator: str) -> ExportSpan:
    return ExportSpan(
        layer=span.layer,
        start=span.start,
        end=span.end,
        label=span.label,
        id=name,
        annotator=annotator,
    )
