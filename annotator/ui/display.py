"""What the session says, brought onto the window's parts; nothing here changes a project."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.core.changes import Changes, SpanRef
from annotator.core.content import ArticleContent
from annotator.language import tr, trn
from annotator.session.news import whats_new
from annotator.ui.actions import Needs
from annotator.ui.steps import step_text

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


class Display(QObject):
    """Listens to the session of `window` and shows what changed, and only that."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._shown: int | None = None
        self._followed: SpanRef | None = None
        self._held = self._stale = False
        self._chosen = ""
        self._lent: str | None = None
        # The text is painted first; what stands beside it follows when that is done, so that
        # the next key need not wait for it.
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._show_counts)
        self._besides = QTimer(self, singleShot=True, interval=0)
        self._besides.timeout.connect(self._show_beside)
        self._session.project_changed.connect(self.show_project)
        self._session.cursor_changed.connect(self.show_cursor)
        self._session.changed.connect(self.follow)

    def show_project(self) -> None:
        """A project was opened or closed."""
        window, path = self._window, self._session.path
        window.view.set_scheme(self._session.scheme)
        window.label_bar.set_scheme(self._session.scheme if path else None)
        self._shown, self._followed, self._lent = None, None, None
        window.notice.hide()
        if path is None:
            window.welcome.offer_recent(window.memory.recent)
            window.welcome.offer_news(whats_new)
            window.setWindowTitle("Annotator")
            window.header.show_project("", "")
            window.status.show_nothing()
        else:
            window.memory.keep_recent(path)
            window.setWindowTitle(f"{path.stem} – Annotator")
            window.status.show_saved(path.name)
        window.show_page(project=path is not None)
        self._show_counts()
        self.show_cursor()
        self._show_beside()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Show the cursor once for all that happens inside, at the end."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if self._stale:
                self.show_cursor()

    def show_cursor(self) -> None:
        """The open article, the active layer or the focus moved, or the article changed."""
        window, session = self._window, self._session
        self._stale = self._held
        if self._held:
            return
        content = session.content
        self._show_content(content)
        window.view.set_focus(session.focus)
        window.commands.set_leftward(window.view.leftward)
        self._follow_layer()
        # What the annotator chose, not what the span in focus lends: the page keeps its look.
        window.view.set_active_layer(self._chosen or session.layer)
        self.enable()
        self._besides.start()

    def settle(self) -> None:
        """Show what is still to follow beside the text at once: the hands are going there."""
        if self._besides.isActive():
            self._besides.stop()
            self._show_beside()

    def _show_beside(self) -> None:
        """The label bar, the inspector, the status line and the list, as the cursor has it."""
        window, session = self._window, self._session
        content = session.content
        window.label_bar.set_active_layer(session.layer)
        mark = content.mark(session.focus) if content else None
        here = mark is not None and mark.span.layer == session.layer
        window.label_bar.set_current_label(mark.span.label if mark and here else None)
        window.inspector.show_content(content, session.focus, session.scheme)
        decided = content.decided if content else 0
        window.status.show_article(decided, decided + len(content.suggestions) if content else 0)
        window.articles.set_opened(session.article_id)

    def follow(self, changes: Changes) -> None:
        """An operation was done."""
        if changes.scheme:
            self._window.view.set_scheme(self._session.scheme)
            self._window.label_bar.set_scheme(self._session.scheme)
        if changes.scheme or changes.listing:
            self.show_cursor()
        if changes.history:
            self._window.notice.hide()
            self._counting.start()

    def enable(self) -> None:
        """Enable what can be done here and now."""
        needs = set()
        if self._session.project is not None:
            needs.add(Needs.PROJECT)
        if self._session.content is not None:
            needs.add(Needs.ARTICLE)
        if self._session.focus is not None or self._window.inspector.spans.at_work:
            needs.add(Needs.SPAN)
        if self._window.articles.list.several:
            needs.add(Needs.SELECTION)
        self._window.commands.set_there(needs, reading=self._session.read_only)

    def _show_content(self, content: ArticleContent | None) -> None:
        window = self._window
        if content is None or self._session.article_id != self._shown:
            self._shown = self._session.article_id
            if content is None:
                self._say_what_to_do()
            else:
                window.ways.offer(())
            window.view.show_content(content)
            window.finding.search_again()
        elif content is not window.view.content:
            window.view.refresh(content)

    def _say_what_to_do(self) -> None:
        if self._session.counts().articles:
            title, text = tr("No article is open"), tr("Choose one from the list.")
            self._window.ways.offer(())
        else:
            title = tr("No articles yet")
            text = tr("Import files, or drop them on this window.")
            self._window.ways.offer(("import_files", "import_folder"))
        self._window.view.set_placeholder(title, text)

    def _follow_layer(self) -> None:
        """The span in focus lends its layer; without one, the annotator's own choice is back."""
        focus = self._session.focus
        if self._session.scheme.layer(self._chosen) is None:
            self._chosen, self._followed = self._session.layer, None
        if self._session.layer != self._lent:
            self._chosen, self._lent = self._session.layer, None
        if focus == self._followed:
            return
        self._followed = focus
        content = self._session.content
        mark = content.mark(focus) if content else None
        wanted = mark.span.layer if mark else self._chosen
        self._lent = wanted if wanted != self._chosen else None
        if wanted != self._session.layer:
            self._held = True  # what follows in `show_cursor` shows the layer too
            self._session.set_layer(wanted)
            self._held = self._stale = False

    def _show_counts(self) -> None:
        window, session = self._window, self._session
        counts = session.counts()
        window.articles.set_counts(counts)
        undo, redo = step_text(session.undo_step), step_text(session.redo_step)
        for name, text in (
            ("undo", tr("Undo: {step}", step=undo) if undo else tr("Undo")),
            ("redo", tr("Redo: {step}", step=redo) if redo else tr("Redo")),
        ):
            window.commands[name].setText(text.replace("&", "&&"))
        if session.path is None:
            return
        number = trn("{n} article", "{n} articles", counts.articles)
        window.header.show_project(session.path.stem, f"{number} · {session.annotator}")
        window.header.show_undo(undo)
        self.show_progress()

    def show_progress(self) -> None:
        """How far the project is, and what is left of it."""
        counts = self._session.counts()
        self._window.status.show_project(
            counts.done, counts.articles, self._window.progress.left if counts.articles else ""
        )
