"""What is done to many articles at once is one step, and taken back as one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.changes import Changes
from annotator.core.models import Status
from annotator.ops import articles as article_ops
from annotator.ops import many
from annotator.store import articles, history, listing, tokens
from annotator.store.project import Project
from tests.making import KYIV, dump, lay_suggestions, new_project, proposal
from tests.ops.working import do


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", KYIV, *(f"Texte {i}." for i in range(2, 251)))
    lay_suggestions(made, 1, KYIV, proposal(KYIV, "Kiev", "LOC"))
    do(made, article_ops.set_flag, 2, True)
    do(made, article_ops.set_note, 3, "x")
    yield made
    made.close()


def run(project: Project, op, *args: object) -> tuple[list[int], Changes]:
    """Run a long operation to its end: what it yielded, what it returned."""
    seen = []
    with project.transaction(op.verb) as tx:
        steps = op(tx, *args)
        while True:
            try:
                seen.append(next(steps))
            except StopIteration as stop:
                return seen, stop.value


def undo(project: Project) -> None:
    with project.transaction("") as tx:
        step = history.undoable(tx.conn)
        assert step is not None
        for _ in history.undo(tx, step):
            pass


@pytest.mark.parametrize(
    ("op", "value"),
    [
        (many.set_statuses, Status.DONE),
        (many.set_statuses, Status.NEW),
        (many.set_flags, True),
        (many.set_flags, False),
        (many.set_languages, "de"),
        (many.delete, None),
    ],
)
def test_one_step_there_and_back(project: Project, op, value: object) -> None:
    before = dump(project)
    ids = list(range(1, 251, 2)) + [2]
    seen, changes = run(project, op, ids, *([] if value is None else [value]))
    assert seen[-1] in (len(ids), 100)
    assert changes.listing == (op is many.delete)
    after = dump(project)
    if (op, value) != (many.set_statuses, Status.NEW):
        assert after != before
        with project.read() as conn:
            step = history.undoable(conn)
        assert step is not None
        assert (step.verb, step.detail) == (op.verb, "126")
        undo(project)
    restored = dump(project)
    if op is many.set_languages:  # tokens are no part of the history
        restored.pop("tokens")
        before.pop("tokens")
    assert restored == before


def test_states_are_changed_and_the_rest_of_them_kept(project: Project) -> None:
    run(project, many.set_statuses, [1, 2, 3], Status.SKIPPED)
    with project.read() as conn:
        rows = listing.rows(conn, [1, 2, 3, 4], project.annotator_id)
        note = articles.state(conn, 3, project.annotator_id).note
    assert [row.status for row in rows.values()] == [Status.SKIPPED] * 3 + [Status.NEW]
    assert [row.flagged for row in rows.values()] == [False, True, False, False]
    assert note == "x"


def test_what_is_in_another_language_is_read_anew(project: Project) -> None:
    run(project, many.set_languages, [1, 2], "fr")
    with project.read() as conn:
        assert tokens.suggester_of(conn, 1) is None
