"""A session together with what it has said."""

from pathlib import Path

from PySide6.QtCore import QEventLoop

from annotator.core.changes import Changes
from annotator.core.models import ProposedSpan
from annotator.session.session import Session
from tests.making import lay_suggestions, new_project


class Heard:
    """Counts the signals of a session."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.changes: list[Changes] = []
        self.failures: list[str] = []
        self.projects = 0
        self.cursors = 0
        self.idle = 0
        session.changed.connect(self.changes.append)
        session.failed.connect(self.failures.append)
        session.project_changed.connect(self._project)
        session.cursor_changed.connect(self._cursor)
        session.idle.connect(self._idle)

    def _project(self) -> None:
        self.projects += 1

    def _cursor(self) -> None:
        self.cursors += 1

    def _idle(self) -> None:
        self.idle += 1

    def forget(self) -> None:
        """Begin counting anew."""
        self.changes.clear()
        self.failures.clear()
        self.projects = self.cursors = self.idle = 0


def project_file(
    path: Path, *texts: str, suggestions: dict[int, tuple[ProposedSpan, ...]] | None = None
) -> Path:
    """A project file with these texts as articles 1, 2, …, and suggestions by article."""
    project = new_project(path, *texts)
    for article_id, spans in (suggestions or {}).items():
        lay_suggestions(project, article_id, texts[article_id - 1], *spans)
    project.close()
    return path


def words(session: Session) -> str | None:
    """The words of the span in focus."""
    content = session.content
    mark = content.mark(session.focus) if content else None
    if content is None or mark is None:
        return None
    return content.article.text[mark.span.start : mark.span.end]


def undo(session: Session) -> None:
    """Take back the last step, however many slices it takes."""
    session.undo()
    settle(session)


def redo(session: Session) -> None:
    """Do the step undone last again."""
    session.redo()
    settle(session)


def settle(session: Session) -> None:
    """Wait for the end of a long operation."""
    if session.busy:
        loop = QEventLoop()
        session.idle.connect(loop.quit)
        loop.exec()
        session.idle.disconnect(loop.quit)
