"""The suggester without a window, for the command line."""

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QTimer

from annotator.errors import UserError
from annotator.session.session import Session
from annotator.session.suggester import Suggester, SuggesterState
from annotator.session.suggesting import Suggesting


def suggest(
    project: Path, *, again: bool = False, command: Sequence[str] | None = None
) -> tuple[int, list[str]]:
    """Let every article be read that was not read yet (or every one, with `again`).

    Returns how many were read, and what to know: pipelines that are missing, articles that
    could not be read. Raises UserError if the project can't be opened or the suggester fails.
    """
    app = QCoreApplication.instance() or QCoreApplication([])
    run = _Run(again=again, command=command)
    QTimer.singleShot(0, lambda: run.begin(project))
    with _interruptible(), _guarded(run):
        app.exec()
    run.end()
    if run.error is not None:
        raise run.error
    return run.read, run.sentences


@contextmanager
def _interruptible() -> Iterator[None]:
    """Ctrl+C ends the process: Qt's loop would not let Python hear of it."""
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _guarded(run: "_Run") -> Iterator[None]:
    """A bug in a slot ends the loop, which would go on for ever, and is raised after it."""

    def note(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
        run.error = run.error or error
        QCoreApplication.quit()

    before, sys.excepthook = sys.excepthook, note
    try:
        yield
    finally:
        sys.excepthook = before


class _Run:
    def __init__(self, *, again: bool, command: Sequence[str] | None) -> None:
        self.read = 0
        self.sentences: list[str] = []
        self.error: BaseException | None = None
        self._again = again
        self._left: set[int] = set()
        self._session = Session()
        self._suggester = Suggester(command=command)
        self._suggesting = Suggesting(self._session, self._suggester)
        self._suggester.missing.connect(lambda _language, sentence: self._note(sentence))
        self._suggester.failed_article.connect(self._failed)
        self._suggester.state_changed.connect(self._watch)
        self._suggesting.settled.connect(self._settle)
        self._session.failed.connect(self._stop)

    def begin(self, project: Path) -> None:
        """Open the project and ask."""
        try:
            self._session.open(project)
        except UserError as error:
            self._stop(str(error))
            return
        self._left = set(self._wanted())
        if self._again:
            self._suggesting.read_again(sorted(self._left))
        if self._left:
            self._suggester.start()
        else:
            QCoreApplication.quit()

    def end(self) -> None:
        """Let go of everything."""
        self._suggester.close()
        for process in self._suggester.findChildren(QProcess):
            process.waitForFinished(1000)  # one that was given up is killed, but may not be gone
        self._session.close()

    def _wanted(self) -> list[int]:
        if not self._again:
            return self._suggesting.unread(limit=1_000_000_000)
        from annotator.core.query import Query
        from annotator.store import selecting

        project = self._session.project
        assert project is not None
        with project.read() as conn:
            return selecting.ids(conn, Query(), project.annotator_id)

    def _settle(self, article_id: int) -> None:
        if article_id in self._left:
            self._left.discard(article_id)
            self.read += 1
        if not self._left:
            QCoreApplication.quit()

    def _failed(self, article_id: int, sentence: str) -> None:
        self.read -= 1
        self._note(f"Article {article_id}: {sentence}")

    def _watch(self, state: SuggesterState) -> None:
        if state is SuggesterState.FAILED:
            self._stop(self._suggester.sentence)

    def _note(self, sentence: str) -> None:
        if sentence not in self.sentences:
            self.sentences.append(sentence)

    def _stop(self, sentence: str) -> None:
        self.error = self.error or UserError(sentence)
        QCoreApplication.quit()
