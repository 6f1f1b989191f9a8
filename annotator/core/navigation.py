"""Where the next and the previous span to decide on is."""

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent, Mark

Position = tuple[int, int, str, int]


def place(mark: Mark) -> Position:
    """The order in which marks are walked: by start, the longer first, then by layer.

    An annotation comes before the suggestions on the same place, so that none is passed over.
    """
    number = mark.ref.id if mark.suggested else 0
    return (mark.span.start, -mark.span.end, mark.span.layer, number)


def next_open(content: ArticleContent, at: Position, step: int) -> SpanRef | None:
    """The first open suggestion after `at` (before it, if `step` is negative), or None."""
    marks = [mark for mark in content.marks if mark.suggested]
    if step > 0:
        return next((m.ref for m in marks if place(m) > at), None)
    return next((m.ref for m in reversed(marks) if place(m) < at), None)
