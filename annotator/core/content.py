"""An article together with what lies on it, as one annotator sees it."""

from dataclasses import dataclass
from functools import cached_property

from annotator.core.changes import SpanRef
from annotator.core.models import Annotation, Article, Span, Status, Suggestion
from annotator.core.tokens import Tokens


@dataclass(frozen=True)
class Mark:
    """One span on the text: an annotation, or a suggestion that is still open."""

    ref: SpanRef
    span: Span

    @property
    def suggested(self) -> bool:
        """Whether this is a suggestion rather than an annotation."""
        return self.ref.kind == "suggestion"


@dataclass(frozen=True, kw_only=True)
class ArticleContent:
    """All that the article view and the inspector need; `suggestions` are the open ones.

    `tokenized` says whether the tokens are a pipeline's (else a plain split); `suggester` is
    the signature of the suggester that returned them. `decided` counts the suggestions that
    this annotator has decided on.
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

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Annotations and open suggestions in reading order, the longer first.

        On the same place of a layer annotations come before suggestions.
        """
        marks = [Mark(SpanRef("annotation", a.id), a) for a in self.annotations]
        marks += [Mark(SpanRef("suggestion", s.id), s) for s in self.suggestions]
        return tuple(sorted(marks, key=_reading_order))

    def mark(self, ref: SpanRef | None) -> Mark | None:
        """The mark that `ref` points at, or None if it is not on this article (any more)."""
        return self._by_ref.get(ref) if ref else None

    @cached_property
    def _by_ref(self) -> dict[SpanRef, Mark]:
        return {mark.ref: mark for mark in self.marks}


def _reading_order(mark: Mark) -> tuple[int, int, str, bool, int]:
    return (mark.span.start, -mark.span.end, mark.span.layer, mark.suggested, mark.ref.id)
