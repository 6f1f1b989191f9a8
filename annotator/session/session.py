"""The running program: the open project, what is done to it, and where the annotator is.

`do` is the one way to change a project: it opens a transaction, runs an operation, commits,
and says once what changed. Widgets listen to `changed` and decide whether to repaint.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec

from PySide6.QtCore import QObject, Signal

from annotator.core.changes import Changes, SpanRef
from annotator.core.progress import Counts
from annotator.core.scheme import LabelScheme
from annotator.errors import UserError
from annotator.language import tr
from annotator.session.cursor import Cursor
from annotator.session.long import LongOperation
from annotator.session.searching import Searching

if TYPE_CHECKING:
    from annotator.core.content import ArticleContent
    from annotator.ops.base import Operation
    from annotator.store.history import Step
    from annotator.store.project import Project
    from annotator.store.transaction import Transaction

P = ParamSpec("P")
Steps = Generator[int, None, Changes]

EMPTY_SCHEME = LabelScheme(name="", layers=())


class Session(QObject):
    """One open project (or none), on behalf of one annotator."""

    changed = Signal(object)
    project_changed = Signal()
    closing = Signal()  # the project is still there, and will not be
    cursor_changed = Signal()
    failed = Signal(str)
    idle = Signal()  # a long operation has ended, however it did

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.scheme = EMPTY_SCHEME
        self.settings: dict[str, Any] = {}
        self.cursor = Cursor(self)
        self.searching = Searching(self)
        self._long: LongOperation | None = None
        self._counts: Counts | None = None

    # The project -----------------------------------------------------------------------

    @property
    def path(self) -> Path | None:
        """The project file."""
        return self.project.path if self.project else None

    @property
    def annotator(self) -> str:
        """Whose annotations are shown and made."""
        return self.project.annotator if self.project else ""

    def create(self, path: Path, scheme: LabelScheme, *, annotator: str) -> None:
        """Make a project file and open it; UserError if that can't be."""
        from annotator.store.project import Project

        self._begin(Project.create(path, scheme, annotator=annotator))

    def open(self, path: Path, *, annotator: str | None = None) -> None:
        """Open a project file in place of the open one; UserError if that can't be."""
        from annotator.store.project import Project

        if self.project is not None and path.absolute() == self.project.path:
            return
        self._begin(Project.open(path, annotator=annotator))

    def look(self, path: Path, *, annotator: str | None = None) -> None:
        """Open a colleague's project for reading only; UserError if that can't be."""
        from annotator.store.looking import LookedAt

        self._begin(LookedAt.look(path, annotator=annotator))

    @property
    def read_only(self) -> bool:
        """Whether the project is open to look at only."""
        return self.project is not None and self.project.read_only

    def people(self) -> list[tuple[str, int]]:
        """Who annotates in a project that is looked at, and how much; empty in one's own."""
        from annotator.store.looking import LookedAt

        return self.project.people() if isinstance(self.project, LookedAt) else []

    def show_annotator(self, name: str) -> None:
        """Show the annotations of another annotator of a project that is looked at."""
        from annotator.store.looking import LookedAt

        if isinstance(self.project, LookedAt):
            self.project.show(name)
            self._publish(Changes(listing=True, history=False))

    def close(self) -> None:
        """Close the project; nothing is left to save."""
        self._end()
        self.project_changed.emit()
        self.cursor_changed.emit()

    def _begin(self, project: Project) -> None:
        self._end()
        self.project = project
        self._read_settings()
        self.cursor.begin()
        self.project_changed.emit()
        self.cursor_changed.emit()

    def _end(self) -> None:
        running, self._long = self._long, None
        if running is not None:
            running.cancel()
        if self.project is not None:
            self.closing.emit()
        self.cursor.clear()
        if self.project is not None:
            self.project.close()
        self.project, self.scheme, self.settings = None, EMPTY_SCHEME, {}
        self._counts = None

    def _read_settings(self) -> None:
        from annotator.store import settings

        assert self.project is not None
        with self.project.read() as conn:
            self.scheme = settings.read_scheme(conn)
            self.settings = settings.read(conn)

    # Doing -----------------------------------------------------------------------------

    def do(self, op: Operation[P, Changes], *args: P.args, **kwargs: P.kwargs) -> Changes | None:
        """Run an operation as one step; None, and `failed`, if the environment forbids it."""
        assert self.project is not None
        if self.busy:
            self.failed.emit(tr("This can be done when the present import or undo has ended."))
            return None
        try:
            with self.project.transaction(op.verb) as tx:
                changes = op(tx, *args, **kwargs)
        except UserError as error:
            self.failed.emit(str(error))
            return None
        self._publish(changes, counts_changed=tx.touched("articles", "states"))
        return changes

    def run(self, op: Operation[P, Steps], *args: P.args, **kwargs: P.kwargs) -> LongOperation:
        """Run a generator operation in slices; begin it with `begin()` once it is connected."""
        assert self.project is not None

        return self._long_operation(op.verb, lambda tx: op(tx, *args, **kwargs))

    @property
    def busy(self) -> bool:
        """Whether a long operation holds the project."""
        return self._long is not None and self._long.running

    def undo(self) -> None:
        """Take back the last operation, whatever it was, wherever it was."""
        from annotator.store import history

        self._step(history.undoable, history.undo)

    def redo(self) -> None:
        """Do the operation again that was undone last."""
        from annotator.store import history

        self._step(history.redoable, history.redo)

    @property
    def undo_step(self) -> Step | None:
        """What `undo` would take back."""
        if self.project is None:
            return None
        from annotator.store import history

        return self._look(history.undoable)

    @property
    def redo_step(self) -> Step | None:
        """What `redo` would do again."""
        if self.project is None:
            return None
        from annotator.store import history

        return self._look(history.redoable)

    def _look(self, find: Callable[[Any], Step | None]) -> Step | None:
        if self.project is None:
            return None
        with self.project.read() as conn:
            return find(conn)

    def _step(self, find: Callable[[Any], Step | None], go: Callable[..., Any]) -> None:
        from annotator.store import history

        step = None if self.busy or self.read_only else self._look(find)
        if step is None:
            return

        def walk(tx: Transaction) -> Steps:
            before = history.touched(tx.conn, step)
            yield from go(tx, step)
            after = history.touched(tx.conn, step)
            return Changes(
                articles=before.articles | after.articles,
                listing=after.listing,
                scheme=after.scheme,
                settings=after.settings,
                article_id=after.article_id,
                focus=after.focus,
            )

        operation = self._long_operation("", walk)
        operation.finished.connect(self._look_there)
        operation.begin()

    def _look_there(self, changes: Changes) -> None:
        if changes.article_id is not None:
            self.cursor.show(changes.article_id, focus=changes.focus)

    def _long_operation(self, verb: str, start: Callable[[Transaction], Steps]) -> LongOperation:
        assert self.project is not None
        if self.busy:
            raise UserError(tr("This can be done when the present import or undo has ended."))
        operation = LongOperation(self.project.transaction(verb), start, self)
        operation.finished.connect(lambda changes: self._publish(changes))
        operation.failed.connect(self.failed)
        for undone in (operation.failed, operation.cancelled):
            undone.connect(lambda *_: self._take_back(operation))
        for ended in (operation.finished, operation.failed, operation.cancelled):
            ended.connect(self.idle)
            ended.connect(operation.deleteLater)
        self._long = operation
        return operation

    def _take_back(self, operation: LongOperation) -> None:
        """What was shown while an operation ran that was rolled back is not there any more."""
        if self._long is operation:
            self._publish(Changes(listing=True, history=False))

    def _publish(self, changes: Changes, *, counts_changed: bool = True) -> None:
        if changes.scheme or changes.settings:
            self._read_settings()
        if counts_changed:
            self._counts = None
        self.cursor.follow(changes)
        self.changed.emit(changes)

    # Reading ---------------------------------------------------------------------------

    def counts(self) -> Counts:
        """Articles of the project by status."""
        if self.project is None:
            return Counts()
        if self._counts is None:
            from annotator.store import articles

            with self.project.read() as conn:
                self._counts = articles.counts(conn, self.project.annotator_id)
        return self._counts

    # The cursor, for those who need no more than to look ---------------------------------

    @property
    def content(self) -> ArticleContent | None:
        """The open article with what lies on it."""
        return self.cursor.content

    @property
    def article_id(self) -> int | None:
        """The open article."""
        return self.cursor.content.article.id if self.cursor.content else None

    @property
    def layer(self) -> str:
        """The active layer."""
        return self.cursor.layer

    @property
    def focus(self) -> SpanRef | None:
        """The span in focus."""
        return self.cursor.focus

    def show_article(self, article_id: int) -> None:
        """Open an article."""
        self.cursor.show(article_id)

    def show_span(self, article_id: int, ref: SpanRef | None) -> bool:
        """Open an article with a span in focus, as far as they are there; whether it is."""
        from annotator.store import articles

        if self.project is None:
            return False
        with self.project.read() as conn:
            if articles.hash_of(conn, article_id) is None:
                return False
        self.cursor.show(article_id, focus=ref)
        if self.content is not None and self.content.mark(self.focus) is None:
            self.cursor.set_focus(None)
        return True

    def show_next_unfinished(self) -> bool:
        """Open the next article to work on; False if there is none."""
        return self.cursor.show_next_unfinished()

    def set_layer(self, name: str) -> None:
        """Make a layer the active one."""
        self.cursor.set_layer(name)

    def set_focus(self, ref: SpanRef | None) -> None:
        """Put a span of the open article in focus."""
        self.cursor.set_focus(ref)

    def focus_next(self, step: int) -> bool:
        """Go to the next (previous) open suggestion, then to the next unfinished article."""
        return self.cursor.focus_next(step)
