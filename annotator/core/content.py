"""An article together with what lies on it, as one annotator sees it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple, Self

from annotator.core.changes import SpanRef
from annotator.core.models import Annotation, Article, Span, Status, Suggestion
from annotator.core.tokens import Tokens


class Mark(NamedTuple):
    """One span on the text: an annotation, or a suggestion that is still open.

    `order` sorts marks in reading order, the longer first, and on the same place of a layer
    annotations before suggestions.
    """

    ref: SpanRef
    span: Span
    order: tuple[int, int, str, bool, int]

    @property
    def suggested(self) -> bool:
        """Whether this is a suggestion rather than an annotation."""
        return self.ref.kind == "suggestion"


def mark_of(ref: SpanRef, span: Span) -> Mark:
    """The mark of a span."""
    suggested = ref.kind == "suggestion"
    return Mark(ref, span, (span.start, -span.end, span.layer, suggested, ref.id))


@dataclass(frozen=True, kw_only=True)
class ArticleContent:
    """All that the article view and the inspector need; `suggestions` are the open ones.

    `tokenized` says whether the tokens are a pipeline's (else a plain split); `suggester` is
    the signature of the suggester that returned them. `decided` counts the suggestions that
    this annotator has decided on. `lent` are the marks of an earlier reading, of which those
    that are the same still are used again.
    """

    article: Article
    tokens: Tokens
    tokenized: bool
    annotations: tuple[Annotation, ...]
    suggestions: tuple[Suggestion, ...]
    status: Status
    flagged: bool
    note: str
    suggester: str | None = None
    decided: int = 0
    lent: Mapping[SpanRef, Mark] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Annotations and open suggestions in their order."""
        marks = [self._mark(SpanRef("annotation", a.id), a) for a in self.annotations]
        marks += [self._mark(SpanRef("suggestion", s.id), s) for s in self.suggestions]
        return tuple(sorted(marks, key=attrgetter("order")))

    def mark(self, ref: SpanRef | None) -> Mark | None:
        """The mark that `ref` points at, or None if it is not on this article (any more)."""
        return self.by_ref.get(ref) if ref else None

    def without_spans(self) -> Self:
        """The bare article, for a reading that must not take over any span."""
        return replace(self, annotations=(), suggestions=(), lent={})

    @cached_property
    def by_ref(self) -> dict[SpanRef, Mark]:
        """The marks by what points at them."""
        return {mark.ref: mark for mark in self.marks}

    def _mark(self, ref: SpanRef, span: Span) -> Mark:
        lent = self.lent.get(ref)
        return lent if lent is not None and lent.span is span else mark_of(ref, span)
