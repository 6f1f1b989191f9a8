"""What an annotator does to spans: accept, reject, add, relabel, resize, delete.

On a flat layer a new span takes the place of those it overlaps: annotations give way to it,
and open suggestions count as corrected by it. All of it is one step of the history.
"""

from collections.abc import Generator, Sequence

from annotator.core.changes import Changes, SpanRef
from annotator.core.models import Annotation, Span, Suggestion, Verdict
from annotator.errors import UserError
from annotator.language import tr
from annotator.ops.base import begin_work, check_label, describe_span, is_flat, operation
from annotator.store import articles, mentions, schema, spans
from annotator.store.transaction import Transaction


@operation("accept")
def accept(tx: Transaction, suggestion_id: int) -> Changes:
    """Make an open suggestion an annotation as it is."""
    suggestion = _open(tx, suggestion_id)
    describe_span(tx, suggestion.article_id, suggestion)
    return settle(tx, suggestion, suggestion, Verdict.ACCEPTED)


@operation("reject")
def reject(tx: Transaction, suggestion_id: int) -> Changes:
    """Decide that an open suggestion is wrong; it does not come back."""
    suggestion = _open(tx, suggestion_id)
    describe_span(tx, suggestion.article_id, suggestion)
    spans.decide(tx, [suggestion], Verdict.REJECTED)
    begin_work(tx, suggestion.article_id)
    return _changed(suggestion.article_id)


@operation("add")
def add(tx: Transaction, article_id: int, layer: str, start: int, end: int, label: str) -> Changes:
    """Annotate `[start, end)`; the very same open suggestion counts as accepted."""
    start, end = _without_blanks(tx, article_id, start, end)
    span = Span(layer=layer, start=start, end=end, label=label)
    describe_span(tx, article_id, span)
    return _place(tx, article_id, span)


@operation("relabel")
def relabel(tx: Transaction, ref: SpanRef, label: str, layer: str | None = None) -> Changes:
    """Give a span another label (and layer); a suggestion is thereby accepted, corrected."""
    span = _find(tx, ref)
    describe_span(tx, span.article_id, span)
    return revise(tx, span, label=label, layer=layer or span.layer)


@operation("resize")
def resize(tx: Transaction, ref: SpanRef, start: int, end: int) -> Changes:
    """Give a span other boundaries; a suggestion is thereby accepted, corrected."""
    span = _find(tx, ref)
    start, end = _without_blanks(tx, span.article_id, start, end)
    describe_span(tx, span.article_id, span)
    return revise(tx, span, start=start, end=end)


@operation("delete")
def delete(tx: Transaction, annotation_id: int) -> Changes:
    """Remove an annotation; the suggestion it came from counts as rejected."""
    annotation = _find(tx, SpanRef("annotation", annotation_id))
    assert isinstance(annotation, Annotation)
    describe_span(tx, annotation.article_id, annotation)
    withdraw(tx, annotation, Verdict.REJECTED)
    return _changed(annotation.article_id)


@operation("note")
def note_span(tx: Transaction, annotation_id: int, text: str) -> Changes:
    """Write a note on an annotation; "" removes it."""
    annotation = _find(tx, SpanRef("annotation", annotation_id))
    assert isinstance(annotation, Annotation)
    describe_span(tx, annotation.article_id, annotation)
    if text != annotation.note:
        tx.update(schema.annotations, annotation_id, note=text, updated_at=tx.now)
    return _changed(annotation.article_id, SpanRef("annotation", annotation_id))


@operation("same words")
def same_words(tx: Transaction, article_id: int, ref: SpanRef) -> Changes:
    """Give all the same words of the article the same label, a suggestion accepted first.

    The same means the same characters, on token boundaries. What is annotated on the same
    layer at these places already stays as it is.
    """
    span = _find(tx, ref)
    describe_span(tx, article_id, span)
    first = revise(tx, span) if isinstance(span, Suggestion) else None
    words = articles.words(tx.conn, article_id, span.start, span.end)
    for start, end in mentions.unlabelled(tx.conn, article_id, words, span.layer, tx.annotator_id):
        _place(tx, article_id, Span(layer=span.layer, start=start, end=end, label=span.label))
    return _changed(article_id, first.focus if first else ref)


@operation("same words everywhere")
def label_places(
    tx: Transaction, layer: str, label: str, places: Sequence[tuple[int, int, int]]
) -> Generator[int, None, Changes]:
    """Give a label to places `(article_id, start, end)`; yields how many are labelled.

    What is annotated there with other labels gets this one, and keeps its note.
    """
    for done, (article_id, start, end) in enumerate(places, 1):
        _label_place(tx, article_id, Span(layer=layer, start=start, end=end, label=label))
        yield done
    if places:
        article_id, start, end = places[0]
        describe_span(tx, article_id, Span(layer=layer, start=start, end=end, label=label))
    return Changes(articles=frozenset(article_id for article_id, _, _ in places))


def _label_place(tx: Transaction, article_id: int, span: Span) -> None:
    there = [
        other
        for other in spans.annotations(tx.conn, article_id, tx.annotator_id, over=span)
        if (other.start, other.end) == (span.start, span.end)
    ]
    if not there:
        _place(tx, article_id, span)
    elif span.label not in {other.label for other in there}:
        revise(tx, there[0], label=span.label)


def _find(tx: Transaction, ref: SpanRef) -> Annotation | Suggestion:
    if ref.kind == "suggestion":
        return _open(tx, ref.id)
    found = spans.annotation(tx.conn, ref.id)
    if found is None:
        raise UserError(tr("This annotation is no longer there."))
    return found


def _open(tx: Transaction, suggestion_id: int) -> Suggestion:
    found = spans.suggestion(tx.conn, suggestion_id, tx.annotator_id)
    if found is None or found.verdict is not None:
        raise UserError(tr("This suggestion is no longer open."))
    return found


def _without_blanks(tx: Transaction, article_id: int, start: int, end: int) -> tuple[int, int]:
    """The boundaries without white space at the edges, which no pipeline can learn from."""
    words = articles.words(tx.conn, article_id, start, end) if 0 <= start < end else ""
    if not words.strip():
        raise UserError(tr("A span needs at least one character that is not white space."))
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def revise(tx: Transaction, span: Annotation | Suggestion, **changes: object) -> Changes:
    """Change an annotation, or accept a suggestion with changes."""
    wanted = Span.model_validate(
        {"layer": span.layer, "start": span.start, "end": span.end, "label": span.label} | changes
    )
    if isinstance(span, Suggestion):
        verdict = Verdict.ACCEPTED if wanted.key == span.key else Verdict.CORRECTED
        return settle(tx, span, wanted, verdict)
    scheme = check_label(tx, wanted.layer, wanted.label)
    ref = SpanRef("annotation", span.id)
    if wanted.key != span.key:
        flat = is_flat(scheme, wanted.layer)
        same = _make_room(tx, span.article_id, wanted, flat=flat, keep=span.id)
        values = wanted.model_dump() | {"suggestion_id": span.suggestion_id or same}
        tx.update(schema.annotations, span.id, **values, updated_at=tx.now)
        if span.suggestion_id is not None:
            _overrule(tx, span.suggestion_id, _verdict(tx, span.suggestion_id, wanted))
    return _changed(span.article_id, ref)


def _verdict(tx: Transaction, suggestion_id: int, span: Span) -> Verdict:
    """Whether what came of a suggestion is what was suggested."""
    origin = spans.suggestion(tx.conn, suggestion_id, tx.annotator_id)
    same = origin is not None and origin.key == span.key
    return Verdict.ACCEPTED if same else Verdict.CORRECTED


def settle(tx: Transaction, suggestion: Suggestion, span: Span, verdict: Verdict) -> Changes:
    """Decide on a suggestion in favour of `span`, which becomes an annotation."""
    spans.decide(tx, [suggestion], verdict)
    return _place(tx, suggestion.article_id, span, origin=suggestion.id)


def _place(tx: Transaction, article_id: int, span: Span, origin: int | None = None) -> Changes:
    scheme = check_label(tx, span.layer, span.label)
    same = _make_room(tx, article_id, span, flat=is_flat(scheme, span.layer))
    (new,) = spans.annotate(tx, article_id, [span.key], suggestion_ids=[origin or same])
    begin_work(tx, article_id)
    return _changed(article_id, SpanRef("annotation", new))


def _make_room(
    tx: Transaction, article_id: int, span: Span, *, flat: bool, keep: int | None = None
) -> int | None:
    """Clear the way for `span`; returns the open suggestion that proposed the very same."""
    for other in spans.annotations(tx.conn, article_id, tx.annotator_id, over=span):
        if other.id != keep and _in_the_way(other, span, flat=flat):
            withdraw(tx, other, Verdict.CORRECTED)
    origin = None
    settled: dict[Verdict, list[Suggestion]] = {Verdict.ACCEPTED: [], Verdict.CORRECTED: []}
    for proposed in spans.open_suggestions(tx.conn, article_id, tx.annotator_id, over=span):
        if _in_the_way(proposed, span, flat=flat):
            same = proposed.key == span.key
            origin = proposed.id if same else origin
            settled[Verdict.ACCEPTED if same else Verdict.CORRECTED].append(proposed)
    for verdict, suggestions in settled.items():
        spans.decide(tx, suggestions, verdict)
    return origin


def _in_the_way(other: Span, span: Span, *, flat: bool) -> bool:
    """Of what overlaps on the same layer: all of a flat one, else the very same span and label."""
    return flat or other.key == span.key


def withdraw(tx: Transaction, annotation: Annotation, verdict: Verdict) -> None:
    """Remove an annotation; `verdict` is now that on the suggestion it came from."""
    tx.delete(schema.annotations, [annotation.id])
    if annotation.suggestion_id is not None:
        _overrule(tx, annotation.suggestion_id, verdict)


def _overrule(tx: Transaction, suggestion_id: int, verdict: Verdict) -> None:
    decision = spans.decision_id(tx.conn, suggestion_id, tx.annotator_id)
    if decision is not None:
        tx.update(schema.decisions, decision, verdict=verdict.value)


def _changed(article_id: int, focus: SpanRef | None = None) -> Changes:
    return Changes(articles=frozenset({article_id}), article_id=article_id, focus=focus)
