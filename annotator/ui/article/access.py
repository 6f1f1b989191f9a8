"""What is said of the marks on an article: to those who hear it, and in the tips."""

from html import escape

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent, Mark
from annotator.core.models import Annotation, Span, Suggestion
from annotator.core.scheme import LabelScheme
from annotator.language import tr, trn
from annotator.ui.article.marks import Look

_MOST_TOLD = 3


def describe(look: Look, content: ArticleContent, scheme: LabelScheme | None) -> str:
    """One line on a mark: its label, whether it is suggested, its words."""
    label = label_name(scheme, look.layer, look.label)
    words = content.article.text[look.start : look.end]
    if look.suggested:
        return tr("suggested {label}: {words}", label=label, words=words)
    if look.misfit:
        return tr("{label}: {words}, does not fit the tokens", label=label, words=words)
    return tr("{label}: {words}", label=label, words=words)


def changes(before: ArticleContent, after: ArticleContent, scheme: LabelScheme | None) -> str:
    """What became of the spans between two looks at the same article, "" if nothing did.

    Many changes are counted. What a suggester answers anew is no change of the annotator's.
    """
    if before.suggester != after.suggester:
        return ""
    gone = [mark for ref, mark in before.by_ref.items() if ref not in after.by_ref]
    came = [mark for ref, mark in after.by_ref.items() if ref not in before.by_ref]
    other = [
        mark
        for ref, mark in after.by_ref.items()
        if ref in before.by_ref and before.by_ref[ref].span.key != mark.span.key
    ]
    sentences = _told(gone, came, other, after.article.text, scheme)
    if len(sentences) > _MOST_TOLD:
        return trn("{n} span changed", "{n} spans changed", len(sentences))
    return "; ".join(sentences)


def _told(
    gone: list[Mark], came: list[Mark], other: list[Mark], text: str, scheme: LabelScheme | None
) -> list[str]:
    def named(span: Span) -> dict[str, str]:
        label = label_name(scheme, span.layer, span.label)
        return {"label": label, "words": text[span.start : span.end]}

    decided = {m.span.suggestion_id: m.span for m in came if isinstance(m.span, Annotation)}
    opened = {mark.ref for mark in came if mark.suggested}
    told = []
    for mark in gone:
        taken = decided.pop(mark.ref.id, None) if mark.suggested else None
        if taken is not None and taken.key == mark.span.key:
            told.append(tr("accepted {label}: {words}", **named(taken)))
        elif taken is not None:
            told.append(tr("corrected to {label}: {words}", **named(taken)))
        elif mark.suggested:
            told.append(tr("rejected {label}: {words}", **named(mark.span)))
        elif _source(mark) not in opened:
            told.append(tr("removed {label}: {words}", **named(mark.span)))
    told += [tr("open again, {label}: {words}", **named(m.span)) for m in came if m.suggested]
    told += [tr("added {label}: {words}", **named(span)) for span in decided.values()]
    told += [tr("now {label}: {words}", **named(mark.span)) for mark in other]
    return told


def _source(mark: Mark) -> SpanRef | None:
    """The suggestion that an annotation came from."""
    source = mark.span.suggestion_id if isinstance(mark.span, Annotation) else None
    return None if source is None else SpanRef("suggestion", source)


def label_name(scheme: LabelScheme | None, layer_name: str, label_name: str) -> str:
    """What a label is called: its title, or its name where it has none."""
    layer = scheme.layer(layer_name) if scheme else None
    label = layer.label(label_name) if layer else None
    return (label.title if label else "") or label_name


def tip(look: Look, content: ArticleContent, scheme: LabelScheme | None) -> str:
    """What the mouse is told of a mark: label, source, definition."""
    layer = scheme.layer(look.layer) if scheme else None
    label = layer.label(look.label) if layer else None
    head = label_name(scheme, look.layer, look.label)
    mark = content.mark(look.ref)
    if mark and isinstance(mark.span, Suggestion):
        source, score = mark.span.source, mark.span.score
        if score is None:
            head = tr("{label} · suggested by {source}", label=head, source=source)
        else:
            share = f"{score:.0%}"
            head = tr(
                "{label} · suggested by {source}, {share}", label=head, source=source, share=share
            )
    lines = [head, label.definition if label else ""]
    if look.misfit:
        lines.append(tr("Begins or ends inside a token: it cannot be trained as it is."))
    return "<br>".join(escape(line) for line in lines if line)
