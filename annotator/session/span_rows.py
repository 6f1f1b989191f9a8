"""All spans of an article as the rows of a list: by label under headings, or in text order."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.models import Annotation, ProposedSpan
from annotator.language import tr, trn

if TYPE_CHECKING:
    from annotator.core.changes import SpanRef
    from annotator.core.content import ArticleContent, Mark
    from annotator.core.models import Span
    from annotator.core.scheme import Label, LabelScheme

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss"})


@dataclass(frozen=True, eq=False)
class SpanRow:
    """One span; `words` are its characters on one line."""

    mark: Mark
    words: str
    label: Label | None

    @cached_property
    def key(self) -> tuple[object, ...]:
        """What stays the same when a suggestion is accepted as it is."""
        return self.mark.span.key

    @cached_property
    def sought(self) -> str:
        """What a typed filter looks into."""
        span = self.mark.span
        title = self.label.title if self.label else ""
        return folded(
            f"{self.words}\n{span.label}\n{title}\n{state_words(span)}\n{score_words(span)}"
        )

    @property
    def noted(self) -> bool:
        """Whether an annotator wrote a note on it."""
        return isinstance(self.mark.span, Annotation) and bool(self.mark.span.note)


@dataclass(frozen=True)
class Heading:
    """The label of the rows below it, with how many are annotated and how many open."""

    layer: str
    label: str
    annotated: int
    open: int

    @property
    def key(self) -> tuple[object, ...]:
        """The same heading may come to count others."""
        return (self.layer, self.label)


Row = SpanRow | Heading


def span_rows(
    content: ArticleContent, scheme: LabelScheme, known: Mapping[SpanRef, SpanRow]
) -> list[SpanRow]:
    """A row for each mark of `content` in reading order, those of `known` that still hold."""
    text = content.article.text
    labels = {(layer.name, label.name): label for layer in scheme.layers for label in layer.labels}
    found = []
    for mark in content.marks:
        row = known.get(mark.ref)
        label = labels.get((mark.span.layer, mark.span.label))
        if row is None or row.mark is not mark or row.label is not label:
            words = " ".join(text[mark.span.start : mark.span.end].split())
            row = SpanRow(mark, words, label)
        found.append(row)
    return found


def fitting(rows: Iterable[SpanRow], typed: str) -> list[SpanRow]:
    """The rows that have every typed word in their words, label, state or source."""
    wanted = folded(typed).split()
    return [row for row in rows if all(word in row.sought for word in wanted)]


def grouped(rows: Iterable[SpanRow], scheme: LabelScheme) -> list[Row]:
    """The rows under a heading for each label, in the order of the scheme."""
    groups: dict[tuple[str, str], list[SpanRow]] = {
        (layer.name, label.name): [] for layer in scheme.layers for label in layer.labels
    }
    for row in rows:
        span = row.mark.span
        groups.setdefault((span.layer, span.label), []).append(row)
    found: list[Row] = []
    for (layer, label), members in groups.items():
        if members:
            still_open = sum(row.mark.suggested for row in members)
            found.append(Heading(layer, label, len(members) - still_open, still_open))
            found += members
    return found


def members(rows: Sequence[Row], place: int) -> Sequence[SpanRow]:
    """The rows below a heading, or the one row itself."""
    row = rows[place]
    if isinstance(row, SpanRow):
        return [row]
    found: list[SpanRow] = []
    for below in rows[place + 1 :]:
        if isinstance(below, Heading):
            break
        found.append(below)
    return found


def state_words(span: Span) -> str:
    """Whether a span is suggested and by whom, or how it was made."""
    if isinstance(span, Annotation):
        return tr("by hand") if span.suggestion_id is None else tr("from a suggestion")
    if isinstance(span, ProposedSpan):
        return tr("suggested · {source}", source=span.source)
    return ""


def score_words(span: Span) -> str:
    """How sure the suggester is, "" where it does not say."""
    score = span.score if isinstance(span, ProposedSpan) else None
    return "" if score is None else tr("{percent}%", percent=round(score * 100))


def counts_words(heading: Heading) -> str:
    """How many spans of a label there are, in a few words."""
    made = trn("{n} annotation", "{n} annotations", heading.annotated)
    still_open = trn("{n} open", "{n} open", heading.open)
    if heading.open and heading.annotated:
        return f"{made}, {still_open}"
    return still_open if heading.open else made


def described(row: Row) -> str:
    """A row in words, for those who hear it."""
    if isinstance(row, Heading):
        return tr("{name}: {value}", name=row.label, value=counts_words(row))
    span = row.mark.span
    name = (row.label.title if row.label else "") or span.label
    if isinstance(span, Annotation):
        parts = [name, row.words, tr("annotation"), state_words(span)]
    else:
        parts = [name, row.words, state_words(span).replace(" · ", ", "), score_words(span)]
    if row.noted:
        parts.append(tr("has a note"))
    return ", ".join(part for part in parts if part)


def folded(text: str) -> str:
    """`text` without case, accents and ligatures, for comparing what was typed."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return "".join(c for c in plain if not unicodedata.combining(c))
