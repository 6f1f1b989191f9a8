"""What a suggester returns, laid on an article."""

from collections.abc import Sequence

from annotator.core.changes import Changes
from annotator.core.models import ProposedSpan, Span
from annotator.ops.base import is_flat, operation
from annotator.store import articles, settings, spans, tokens
from annotator.store.transaction import Transaction


@operation("suggest")
def store_suggestions(
    tx: Transaction,
    article_id: int,
    sha256: str,
    pairs: Sequence[Sequence[int]],
    proposed: Sequence[ProposedSpan],
    suggester: str,
) -> Changes:
    """Keep a suggester's tokens and spans; an answer about another text changes nothing.

    Not a step of the history: a suggester can make it again. Decided spans don't come back,
    nor do spans that contradict what the annotator has annotated. Spans past the text's end
    or with labels that the scheme lacks are left out.
    """
    if articles.hash_of(tx.conn, article_id) != sha256:
        return Changes(history=False)
    length = articles.length(tx.conn, article_id)
    if not _are_tokens(pairs, length):
        return Changes(history=False)
    tokens.put(tx.conn, article_id, suggester, pairs)
    scheme = settings.read_scheme(tx.conn)
    known = {(layer.name, label.name) for layer in scheme.layers for label in layer.labels}
    mine = spans.annotations(tx.conn, article_id, tx.annotator_id)
    useful = [
        span
        for span in proposed
        if span.end <= length
        and (span.layer, span.label) in known
        and not any(_contradicts(a, span, flat=is_flat(scheme, span.layer)) for a in mine)
    ]
    spans.replace_suggestions(tx, article_id, useful)
    return Changes(articles=frozenset({article_id}), history=False)


def _are_tokens(pairs: Sequence[Sequence[int]], length: int) -> bool:
    """Whether the pairs are ordered, disjoint, not empty and within a text of this length."""
    at = 0
    for start, end in pairs:
        if not at <= start < end <= length:
            return False
        at = end
    return True


def _contradicts(annotation: Span, span: Span, *, flat: bool) -> bool:
    if annotation.layer != span.layer:
        return False
    if flat:
        return annotation.start < span.end and span.start < annotation.end
    return annotation.key == span.key
