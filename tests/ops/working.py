"""Doing operations on a project without a session, and looking at what came of them."""

from collections.abc import Callable
from typing import Any

from annotator.core.changes import Changes, SpanRef
from annotator.core.content import ArticleContent
from annotator.core.models import Verdict
from annotator.store import contents, history, schema
from annotator.store.project import Project


def do(project: Project, op: Callable[..., Changes], *args: Any, **kwargs: Any) -> Changes:
    """Run an operation as one step."""
    with project.transaction(op.verb) as tx:  # type: ignore[attr-defined]
        return op(tx, *args, **kwargs)


def undo(project: Project) -> None:
    """Take back the last step."""
    with project.read() as conn:
        step = history.undoable(conn)
    assert step is not None
    with project.transaction("") as tx:
        for _ in history.undo(tx, step):
            pass


def redo(project: Project) -> None:
    """Do the step undone last again."""
    with project.read() as conn:
        step = history.redoable(conn)
    assert step is not None
    with project.transaction("") as tx:
        for _ in history.redo(tx, step):
            pass


def look(project: Project, article_id: int = 1) -> ArticleContent:
    """The article with what lies on it."""
    with project.read() as conn:
        found = contents.read(conn, article_id, project.annotator_id)
    assert found is not None
    return found


def annotated(project: Project, article_id: int = 1) -> list[tuple[str, str]]:
    """Words and label of each annotation."""
    found = look(project, article_id)
    return [(found.article.text[a.start : a.end], a.label) for a in found.annotations]


def proposed(project: Project, article_id: int = 1) -> list[tuple[str, str]]:
    """Words and label of each open suggestion."""
    found = look(project, article_id)
    return [(found.article.text[s.start : s.end], s.label) for s in found.suggestions]


def verdicts(project: Project) -> dict[int, Verdict]:
    """What was decided on which suggestion by the project's annotator."""
    from sqlalchemy import select

    d = schema.decisions.c
    with project.read() as conn:
        rows = conn.execute(
            select(d.suggestion_id, d.verdict).where(d.annotator_id == project.annotator_id)
        ).all()
    return {row.suggestion_id: Verdict(row.verdict) for row in rows}


def steps(project: Project) -> int:
    """How many steps can be undone."""
    from sqlalchemy import func, select

    with project.read() as conn:
        log = schema.history
        return conn.scalar(select(func.count()).where(log.c.state == "done")) or 0


def ref(changes: Changes) -> SpanRef:
    """The span that an operation put in focus."""
    assert changes.focus is not None
    return changes.focus
