"""Where the annotator is: the open article, the active layer, the span in focus."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from annotator.core.changes import Changes, SpanRef
from annotator.core.navigation import Position, next_open, place

if TYPE_CHECKING:
    from annotator.core.content import ArticleContent
    from annotator.session.session import Session

_BEGINNING: Position = (-1, 0, "", -1)


class Cursor:
    """Part of the session; it emits the session's `cursor_changed`.

    `content` is always as the project has it now. While nothing is in focus, the place of
    what was in focus last is remembered, so that the walk goes on from there.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.content: ArticleContent | None = None
        self.layer = ""
        self.focus: SpanRef | None = None
        self._place = _BEGINNING
        self._awaits_first = False

    def begin(self) -> None:
        """A project was opened: the first layer, and the first article to work on."""
        layers = self._session.scheme.layers
        self.layer = layers[0].name if layers else ""
        if not self.show_next_unfinished():
            self._open_first()

    def clear(self) -> None:
        """No project is open."""
        self.content, self.layer, self.focus = None, "", None
        self._place = _BEGINNING

    def show(self, article_id: int, *, focus: SpanRef | None = None) -> None:
        """Open an article with its first open suggestion, or `focus`, in focus."""
        if self.content is None or self.content.article.id != article_id:
            self.content = None
            self._place = _BEGINNING
            self._read(article_id)
            self._set(focus if focus is not None else self._first())
            self._awaits_first = self.focus is None
        elif focus is not None:
            self._set(focus)
        self._session.cursor_changed.emit()

    def show_next_unfinished(self, *, after: int | None = None) -> bool:
        """Open the next article that is neither done nor skipped; False if there is none.

        The next one is looked for behind the open article, or behind the id `after`.
        """
        from annotator.store import articles

        project = self._session.project
        assert project is not None
        if after is None:
            after = self.content.article.id if self.content else 0
        with project.read() as conn:
            found = articles.next_unfinished(conn, after, project.annotator_id)
        if found is None:
            return False
        self.show(found)
        return True

    def set_layer(self, name: str) -> None:
        """Make a layer the active one."""
        self.layer = name
        self._session.cursor_changed.emit()

    def set_focus(self, ref: SpanRef | None) -> None:
        """Put a span in focus, or none."""
        self._set(ref)
        self._session.cursor_changed.emit()

    def move_to(self, offset: int) -> None:
        """Take the focus away and let the walk go on from `offset`."""
        self._place = (offset, -sys.maxsize, "", -1)
        if offset:  # the annotator is at work: what arrives now must not take the focus
            self._awaits_first = False
        if self.focus is not None:
            self.focus = None
            self._session.cursor_changed.emit()

    def focus_next(self, step: int) -> bool:
        """Go to the next or previous open suggestion; after the last to another article."""
        if self.content is None:
            return False
        found = next_open(self.content, self._place, step)
        if found is None:
            return step > 0 and self.show_next_unfinished()
        self.set_focus(found)
        return True

    def follow(self, changes: Changes) -> None:
        """Read the open article anew if an operation touched it, and look where it says."""
        here = self.content.article.id if self.content else None
        if here is not None and (changes.listing or changes.scheme or here in changes.articles):
            if changes.scheme:
                self._forget_labels()
            self._read(here)
        if self.content is None:
            self._open_after_listing(changes, after=here or 0)
            return
        if changes.article_id == here and changes.focus is not None:
            self._set(changes.focus)
        elif self.content.mark(self.focus) is None:
            self.focus = None
            if self._awaits_first:
                self._set(self._first())
        if here in changes.articles or changes.scheme:
            self._session.cursor_changed.emit()

    def _forget_labels(self) -> None:
        """Spans may have other labels, and the active layer another name."""
        assert self.content is not None
        self.content = self.content.without_spans()
        layers = [layer.name for layer in self._session.scheme.layers]
        if self.layer not in layers:
            self.layer = layers[0] if layers else ""

    def _open_after_listing(self, changes: Changes, *, after: int) -> None:
        self.focus = None
        if changes.listing:
            if changes.article_id is not None:
                self.show(changes.article_id)
            elif not self.show_next_unfinished(after=after):
                self._open_first()
            self._session.cursor_changed.emit()

    def _open_first(self) -> None:
        from annotator.store import articles

        project = self._session.project
        assert project is not None
        with project.read() as conn:
            first = articles.first(conn)
        if first is not None:
            self.show(first)

    def _read(self, article_id: int) -> None:
        from annotator.store import contents

        project = self._session.project
        assert project is not None
        with project.read() as conn:
            self.content = contents.read(
                conn, article_id, project.annotator_id, before=self.content
            )

    def _first(self) -> SpanRef | None:
        return next_open(self.content, _BEGINNING, 1) if self.content else None

    def _set(self, ref: SpanRef | None) -> None:
        mark = self.content.mark(ref) if self.content else None
        self.focus = ref if mark is not None else None
        if mark is not None:
            self._place = place(mark)
            self._awaits_first = False
