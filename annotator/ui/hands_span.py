"""What keys do to spans: walk, accept, reject, label, resize, and the same words."""

from annotator.core.alike import Spot
from annotator.core.changes import SpanRef
from annotator.core.content import Mark
from annotator.core.navigation import next_open, place
from annotator.core.scheme import Layer
from annotator.errors import UserError
from annotator.language import tr, trn
from annotator.session.mentions import Mentions
from annotator.session.scan import by_index
from annotator.ui.actions import key_text
from annotator.ui.article.caret import Move
from annotator.ui.hands_list import ListHands
from annotator.ui.label_bar import label_key

_FIRST = (-1, 0, "", -1)


class SpanHands(ListHands):
    """The handlers of the menu Span, and of moving in the text."""

    def step_suggestion(self, step: int) -> None:
        """Next or previous open suggestion; past the last the next unfinished article."""
        if not self._session.focus_next(step) and step > 0:
            self._window.say(tr("There is nothing left to decide in any article."))

    def accept(self) -> None:
        """Accept the suggestion in focus, go to the next one."""
        from annotator.ops import annotate

        if rows := self._chosen:
            self._accept_rows(rows)
            return
        mark = self._mark
        if mark is None:
            return
        with self._window.display.held():
            if not mark.suggested or self._session.do(annotate.accept, mark.ref.id) is not None:
                self._go_on(mark)

    def reject(self) -> None:
        """Reject the suggestion in focus or delete the annotation, go to the next one."""
        from annotator.ops import annotate

        if rows := self._chosen:
            self._reject_rows(rows)
            return
        mark = self._mark
        if mark is None:
            return
        with self._window.display.held():
            if mark.suggested:
                changes = self._session.do(annotate.reject, mark.ref.id)
            else:
                changes = self._session.do(annotate.delete, mark.ref.id)
            if changes is not None:
                self._go_on(mark)

    def label(self, number: int) -> None:
        """Give the active layer's label `number`, counted from 1."""
        layer = self._layer()
        if layer is not None and number <= len(layer.labels):
            self.give_label(layer.labels[number - 1].name)

    def choose_label(self) -> None:
        """Choose a label of the active layer by typing part of its name."""
        from annotator.ui.dialogs.pick import Pick, PickPopup

        layer = self._layer()
        if layer is None:
            return
        chosen = self._chosen or self._window.view.selection or self._mark
        if not chosen:
            self._window.say(tr("Select words, or put a span in focus, then choose its label."))
            return
        picks = [
            Pick(
                id=label.name,
                text=label.name,
                tint=label.colour,
                key=label_key(number),
                detail=label.title if label.title != label.name else label.definition,
            )
            for number, label in enumerate(layer.labels, 1)
        ]
        popup = PickPopup(
            self._window, picks, placeholder=tr("Label of {layer}", layer=layer.title or layer.name)
        )
        popup.picked.connect(self.give_label)
        self._window.show_popup(popup)

    def give_label(self, name: str) -> None:
        """Label the selection, or the span in focus, with a label of the active layer."""
        content, view = self._content, self._window.view
        if content is None:
            return
        if rows := self._chosen:
            self._relabel_rows(rows, name)
            return
        selection, mark = view.selection, self._mark
        if selection is not None:
            self._add(selection[0], selection[1], name)
            view.clear_selection()
        elif mark is not None and mark.span.layer != self._session.layer:
            self._add(mark.span.start, mark.span.end, name)
        elif mark is not None:
            self._relabel(mark, name)
        else:
            self._window.say(
                tr(
                    "Select words, or put a span in focus with {key} or a click, "
                    "then give a label.",
                    key=key_text("next_suggestion"),
                )
            )

    def switch_layer(self) -> None:
        """Make the next layer the active one."""
        names = [layer.name for layer in self._session.scheme.layers]
        if names:
            here = names.index(self._session.layer) if self._session.layer in names else -1
            self._session.set_layer(names[(here + 1) % len(names)])

    def resize(self, edge: str, step: int) -> None:
        """Move one boundary of the span in focus by a word."""
        content, mark = self._content, self._mark
        if content is None or mark is None:
            return
        tokens, start, end = content.tokens, mark.span.start, mark.span.end
        if edge == "end":
            moved = tokens.next_end(end) if step > 0 else tokens.previous_end(end)
            end = moved if moved is not None else end
        else:
            moved = tokens.next_start(start) if step > 0 else tokens.previous_start(start)
            start = moved if moved is not None else start
        if moved is not None and start < end:
            self.on_boundary(mark.ref, start, end)

    def same_words(self) -> None:
        """Give the same words in this article the label of the span in focus."""
        from annotator.ops import annotate

        content, mark = self._content, self._mark
        if content is None or mark is None:
            return
        before = len(content.annotations) + mark.suggested
        if self._session.do(annotate.same_words, content.article.id, mark.ref) is None:
            return
        now = self._content
        added = len(now.annotations) - before if now else 0
        words = content.article.text[mark.span.start : mark.span.end]
        if added > 0:
            said = trn(
                "Labelled “{words}” in {n} more place.",
                "Labelled “{words}” in {n} more places.",
                added,
                words=words,
            )
        else:
            said = tr("“{words}” has no other place without a label.", words=words)
        self._window.say(said)

    def same_words_everywhere(self) -> None:
        """List the same words in the project, and label those that stay ticked."""
        from annotator.ops import annotate
        from annotator.ui.dialogs.mentions import MentionsDialog

        content, mark = self._content, self._mark
        if content is None or mark is None:
            return
        layer, label = mark.span.layer, mark.span.label
        words = content.article.text[mark.span.start : mark.span.end]
        dialog = MentionsDialog(self._window, words=words, label=label)
        mentions = Mentions(self._session, words, layer, dialog, ask=by_index(self._session))
        mentions.found.connect(dialog.add)
        mentions.ended.connect(dialog.end)
        mentions.begin()
        if dialog.exec():
            places = dialog.ticked()
            try:
                self._session.run(annotate.label_places, layer, label, places).begin()
            except UserError as error:
                self._window.tell(str(error))
        mentions.stop()
        dialog.deleteLater()

    def note_span(self) -> None:
        """Write a note on the annotation in focus."""
        from annotator.core.models import Annotation
        from annotator.ops import annotate
        from annotator.ui.dialogs.note import NoteDialog

        content, mark = self._content, self._mark
        if content is None or mark is None:
            return
        if not isinstance(mark.span, Annotation):
            self._window.say(tr("Only an annotation has a note; accept the suggestion first."))
            return
        words = content.article.text[mark.span.start : mark.span.end]
        dialog = NoteDialog(
            self._window,
            title=tr("Note on the annotation"),
            about=tr("{label}: “{words}”", label=mark.span.label, words=words),
            text=mark.span.note,
        )
        if dialog.exec() and dialog.text != mark.span.note:
            self._session.do(annotate.note_span, mark.ref.id, dialog.text)
        dialog.deleteLater()

    def move(self, direction: str, select: bool, exact: bool) -> None:
        """Move the caret, or stretch the selection; a span that the caret enters gets the focus."""
        view = self._window.view
        view.move(Move(direction), select=select, by_character=exact)
        content = self._content
        if content is None or select:
            return
        caret = view.caret
        around = [m for m in content.marks if m.span.start <= caret < m.span.end]
        if any(mark.ref == self._session.focus for mark in around):
            return
        layer = self._session.layer
        nearest = min(
            around, key=lambda m: (m.span.layer != layer, m.span.end - m.span.start), default=None
        )
        if nearest is not None:
            self._session.set_focus(nearest.ref)
        elif self._session.focus is not None:
            self._session.cursor.move_to(caret)

    def let_go(self) -> None:
        """Drop the selection; without one, the focus; without that, close what is open below."""
        view = self._window.view
        if view.selection is not None:
            view.clear_selection()
        elif self._window.quiet.on:
            self._window.quiet.leave()
        elif self._session.focus is not None:
            self._session.set_focus(None)
        else:
            self._window.find_bar.close_bar()
            self._window.notice.hide()

    def copy(self) -> None:
        """Copy the selected words, or those of the span in focus."""
        self._window.view.copy()

    def on_spot(self, article_id: int, spot: Spot) -> None:
        """Go to a place of the same words: the span on it in focus, or the words selected."""
        if spot.ref is not None:
            self._session.cursor.show(article_id, focus=spot.ref)
            return
        self._session.show_article(article_id)
        view = self._window.view
        view.set_selection(spot.start, spot.end)
        view.reveal(spot.start, spot.end)
        view.setFocus()

    def on_boundary(self, ref: SpanRef, start: int, end: int) -> None:
        """Give a span the boundaries it was dragged or keyed to."""
        from annotator.ops import annotate

        self._session.do(annotate.resize, ref, start, end)

    def on_caret(self) -> None:
        """Let the focus go when words are selected or the caret is elsewhere; walk from there."""
        mark, caret = self._mark, self._window.view.caret
        selecting = self._window.view.selection is not None
        if mark is None or selecting or not mark.span.start <= caret <= mark.span.end:
            self._session.cursor.move_to(caret)

    def _layer(self) -> Layer | None:
        return self._session.scheme.layer(self._session.layer)

    def _add(self, start: int, end: int, label: str) -> None:
        from annotator.ops import annotate

        article_id = self._session.article_id
        assert article_id is not None
        self._session.do(annotate.add, article_id, self._session.layer, start, end, label)

    def _relabel(self, mark: Mark, label: str) -> None:
        from annotator.ops import annotate

        with self._window.display.held():
            done = self._session.do(annotate.relabel, mark.ref, label) is not None
            if done and mark.suggested:
                self._go_on(mark)

    def _go_on(self, decided: Mark) -> None:
        """Put the next open suggestion of this article in focus, from the top after the last.

        With all of them decided the focus stays: whether the article is done is another
        decision.
        """
        content = self._content
        if content is None or not content.suggestions:
            return
        following = next_open(content, place(decided), 1)
        self._session.set_focus(following or next_open(content, _FIRST, 1))
