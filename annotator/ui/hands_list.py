"""What keys do to the spans chosen in the list of all spans, one or several at once."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from annotator.core.changes import Changes, SpanRef
from annotator.core.models import ProposedSpan
from annotator.errors import UserError
from annotator.language import tr, trn
from annotator.session.span_rows import SpanRow
from annotator.ui.hands import Hands

if TYPE_CHECKING:
    from annotator.ops.base import Operation


class ListHands(Hands):
    """Each bulk operation is one step of the history; then the hands are at the next span."""

    def list_spans(self) -> None:
        """Go to the list of all spans; from there back to the span in focus and the text."""
        window = self._window
        window.display.settle()
        inspector, spans = window.inspector, window.inspector.spans
        there = inspector.is_list and not inspector.isHidden() and spans.view.hasFocus()
        if inspector.isHidden():
            inspector.show()
            window.show_toggles()
        inspector.show_list(not there)
        (window.view if there else spans).setFocus()

    def accept_source(self) -> None:
        """Accept what the same suggester proposes in this article."""
        proposed = self._proposed()
        if proposed is not None:
            self._accept_alike(lambda span: span.source == proposed.source)

    def accept_score(self) -> None:
        """Accept what is proposed in this article with at least the score of this one."""
        proposed = self._proposed()
        if proposed is None:
            return
        least = proposed.score
        if least is None:
            self._window.say(tr("This suggester gives no scores."))
            return
        self._accept_alike(lambda span: span.score is not None and span.score >= least)

    def on_listed_span(self, ref: SpanRef) -> None:
        """The hands went to a span in the list."""
        self._session.set_focus(ref)

    def on_list_left(self) -> None:
        """The hands go back to the text."""
        self._window.view.setFocus()

    @property
    def _chosen(self) -> list[SpanRow]:
        """The spans chosen in the list while the hands are there."""
        return self._window.inspector.spans.at_work

    def _accept_rows(self, rows: Sequence[SpanRow]) -> None:
        from annotator.ops import annotate, bulk

        proposed = [row.mark.ref.id for row in rows if row.mark.suggested]
        following = self._following(rows, open_only=True)
        if len(rows) == 1 and proposed:
            with self._window.display.held():
                if self._session.do(annotate.accept, proposed[0]) is not None:
                    following()
        elif proposed:
            self._run(bulk.accept_spans, proposed, then=following)
        else:  # annotations are accepted already: on to what is not
            following()

    def _reject_rows(self, rows: Sequence[SpanRow]) -> None:
        from annotator.ops import annotate, bulk

        refs = [row.mark.ref for row in rows]
        proposed = [ref.id for ref in refs if ref.kind == "suggestion"]
        following = self._following(rows, open_only=len(proposed) == len(refs))
        if len(refs) == 1:
            op: Operation[[int], Changes] = annotate.reject if proposed else annotate.delete
            with self._window.display.held():
                if self._session.do(op, refs[0].id) is not None:
                    following()
        elif len(proposed) == len(refs):
            self._run(bulk.reject_spans, proposed, then=following)
        elif proposed:
            self._run(bulk.remove_spans, refs, then=following)
        else:
            self._run(bulk.delete_spans, [ref.id for ref in refs], then=following)

    def _relabel_rows(self, rows: Sequence[SpanRow], label: str) -> None:
        """Those on the active layer get the label; on another layer it may not exist."""
        from annotator.ops import bulk

        layer = self._session.layer
        refs = [row.mark.ref for row in rows if row.mark.span.layer == layer]
        others = len(rows) - len(refs)

        def say() -> None:
            if others:
                sentence = trn(
                    "{n} span on another layer stays as it is.",
                    "{n} spans on another layer stay as they are.",
                    others,
                )
                self._window.say(sentence)

        self._run(bulk.relabel_spans, refs, label, then=say)

    def _following(self, rows: Sequence[SpanRow], *, open_only: bool) -> Callable[[], None]:
        """Goes to the span that comes after these in the list, as it is before they are decided."""
        ref = self._window.inspector.spans.model.next_ref(rows, open_only=open_only)

        def go() -> None:
            content = self._content
            if content is not None and content.mark(ref) is not None:
                self._session.set_focus(ref)

        return go

    def _run(self, op: Any, *args: Any, then: Callable[[], None]) -> None:
        article_id = self._session.article_id
        assert article_id is not None
        try:
            running = self._session.run(op, article_id, *args)
        except UserError as error:
            self._window.tell(str(error))
            return
        running.finished.connect(lambda _: then())
        with self._window.display.held():
            running.begin()

    def _proposed(self) -> ProposedSpan | None:
        """The suggestion in focus."""
        mark = self._mark
        if mark is not None and isinstance(mark.span, ProposedSpan):
            return mark.span
        self._window.say(tr("Put a suggestion in focus first: it says which ones are meant."))
        return None

    def _accept_alike(self, alike: Callable[[ProposedSpan], bool]) -> None:
        from annotator.ops import bulk

        content = self._content
        assert content is not None
        wanted = [span.id for span in content.suggestions if alike(span)]
        self._run(bulk.accept_spans, wanted, then=lambda: None)
