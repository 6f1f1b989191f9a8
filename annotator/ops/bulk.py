"""What an annotator does to several spans of an article at once, each as one step of the history.

The history's words are a verb and, in `detail`, how many spans it was.
"""

from collections import Counter
from collections.abc import Generator, Iterable, Sequence

from annotator.core.changes import Changes, SpanRef
from annotator.core.models import Annotation, Suggestion, Verdict
from annotator.core.overlaps import touching
from annotator.ops.annotate import revise, settle, withdraw
from annotator.ops.base import begin_work, is_flat, operation
from annotator.store import settings, spans
from annotator.store.transaction import Transaction

Steps = Generator[int, None, Changes]


@operation("accept several")
def accept_spans(tx: Transaction, article_id: int, suggestion_ids: Sequence[int]) -> Steps:
    """Accept those of the suggestions that are still open; yields how many at a time."""
    yield from _accept(tx, article_id, suggestion_ids)
    made = spans.annotations(tx.conn, article_id, tx.annotator_id)
    wanted = set(suggestion_ids)
    taken = [a.id for a in made if a.suggestion_id in wanted]
    tx.describe(str(len(taken)), article_id)
    focus = SpanRef("annotation", taken[0]) if taken else None
    return Changes(articles=frozenset({article_id}), article_id=article_id, focus=focus)


@operation("reject several")
def reject_spans(tx: Transaction, article_id: int, suggestion_ids: Sequence[int]) -> Steps:
    """Reject those of the suggestions that are still open; none of them comes back."""
    count = reject_all(tx, article_id, suggestion_ids)
    yield count
    return _done(tx, article_id, count)


@operation("delete several")
def delete_spans(tx: Transaction, article_id: int, annotation_ids: Sequence[int]) -> Steps:
    """Remove annotations; the suggestions that they came from count as rejected."""
    count = yield from _delete(tx, article_id, annotation_ids)
    return _done(tx, article_id, count)


@operation("remove several")
def remove_spans(tx: Transaction, article_id: int, refs: Sequence[SpanRef]) -> Steps:
    """Reject suggestions and delete annotations in one step."""
    count = reject_all(tx, article_id, [ref.id for ref in refs if ref.kind == "suggestion"])
    yield count
    annotations = [ref.id for ref in refs if ref.kind == "annotation"]
    count += yield from _delete(tx, article_id, annotations)
    return _done(tx, article_id, count)


@operation("relabel several")
def relabel_spans(tx: Transaction, article_id: int, refs: Sequence[SpanRef], label: str) -> Steps:
    """Give spans another label of their layer; suggestions are thereby accepted, corrected.

    What another one of them has displaced meanwhile, or is an annotation of this label already,
    is passed over.
    """
    count, focus = 0, None
    for ref in refs:
        span = _find(tx, ref)
        if span is None or span.article_id != article_id:
            continue
        if isinstance(span, Annotation) and span.label == label:
            continue
        changes = revise(tx, span, label=label)
        focus = focus or changes.focus
        count += 1
        yield 1
    tx.describe(str(count), article_id)
    return Changes(articles=frozenset({article_id}), article_id=article_id, focus=focus)


def accept_all(tx: Transaction, article_id: int, suggestion_ids: Sequence[int]) -> None:
    """Accept these open suggestions; one that another of them displaced counts as corrected."""
    for _ in _accept(tx, article_id, suggestion_ids):
        pass


def _accept(
    tx: Transaction, article_id: int, suggestion_ids: Sequence[int]
) -> Generator[int, None, None]:
    """Accept what can be accepted together at once, then the others one by one."""
    proposed = spans.open_suggestions(tx.conn, article_id, tx.annotator_id)
    wanted = set(suggestion_ids)
    alone = _alone(tx, article_id, proposed)
    plain = [s for s in proposed if s.id in wanted and s.id in alone]
    spans.decide(tx, plain, Verdict.ACCEPTED)
    origins = [s.id for s in plain]
    spans.annotate(tx, article_id, [s.key for s in plain], suggestion_ids=origins)
    if plain:
        begin_work(tx, article_id)
    yield len(plain)
    for suggestion_id in suggestion_ids:
        found = spans.suggestion(tx.conn, suggestion_id, tx.annotator_id)
        if found is not None and found.verdict is None and found.article_id == article_id:
            settle(tx, found, found, Verdict.ACCEPTED)
            yield 1


def _alone(tx: Transaction, article_id: int, proposed: Sequence[Suggestion]) -> set[int]:
    """The suggestions in whose way nothing is: they can be accepted together."""
    scheme = settings.read_scheme(tx.conn)
    mine = spans.annotations(tx.conn, article_id, tx.annotator_id)
    alone: set[int] = set()
    for layer in scheme.layers:
        here = [s for s in proposed if s.layer == layer.name and layer.label(s.label)]
        others = [a for a in mine if a.layer == layer.name]
        if is_flat(scheme, layer.name):
            crowded = touching([*here, *others])
            alone |= {s.id for place, s in enumerate(here) if place not in crowded}
        else:
            taken = Counter(span.key for span in (*here, *others))
            alone |= {s.id for s in here if taken[s.key] == 1}
    return alone


def reject_all(tx: Transaction, article_id: int, suggestion_ids: Iterable[int]) -> int:
    """Reject those of the suggestions that are open; returns how many."""
    still_open = spans.open_suggestions(tx.conn, article_id, tx.annotator_id)
    wanted = set(suggestion_ids)
    rejected = [s for s in still_open if s.id in wanted]
    spans.decide(tx, rejected, Verdict.REJECTED)
    return len(rejected)


def _delete(
    tx: Transaction, article_id: int, annotation_ids: Iterable[int]
) -> Generator[int, None, int]:
    wanted, count = set(annotation_ids), 0
    for annotation in spans.annotations(tx.conn, article_id, tx.annotator_id):
        if annotation.id in wanted:
            withdraw(tx, annotation, Verdict.REJECTED)
            count += 1
            yield 1
    return count


def _find(tx: Transaction, ref: SpanRef) -> Annotation | Suggestion | None:
    if ref.kind == "annotation":
        return spans.annotation(tx.conn, ref.id)
    found = spans.suggestion(tx.conn, ref.id, tx.annotator_id)
    return found if found is not None and found.verdict is None else None


def _done(tx: Transaction, article_id: int, count: int) -> Changes:
    if count:
        begin_work(tx, article_id)
    tx.describe(str(count), article_id)
    return Changes(articles=frozenset({article_id}), article_id=article_id)
