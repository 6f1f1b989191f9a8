"""Undo and redo of everything, across articles and openings."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.changes import SpanRef
from annotator.core.models import Status
from annotator.core.query import Query
from annotator.core.scheme import LabelScheme
from annotator.errors import UserError
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.ops import settings as setting_ops
from annotator.store import articles, history, selecting, spans
from annotator.store.project import Project
from tests.making import KYIV, add_texts, dump, lay_suggestions, new_project, proposal

SECOND = "Les forces d'Orvanie ont bombardé le port. Sarène résiste. Sarène tient."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", KYIV, SECOND)
    lay_suggestions(
        made,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "OTAN", "ORG"),
        proposal(KYIV, "bombardé", "Attack", "events"),
    )
    yield made
    made.close()


def do(project: Project, op: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
    with project.transaction(op.verb) as tx:  # type: ignore[attr-defined]
        op(tx, *args, **kwargs)


def undo(project: Project) -> bool:
    return _walk(project, history.undoable, history.undo)


def redo(project: Project) -> bool:
    return _walk(project, history.redoable, history.redo)


def _walk(project: Project, find: Callable[..., Any], go: Callable[..., Any]) -> bool:
    with project.read() as conn:
        step = find(conn)
    if step is None:
        return False
    with project.transaction("") as tx:
        for _ in go(tx, step):
            pass
    return True


def test_an_accepted_suggestion_is_open_again_after_undo(project: Project) -> None:
    before = dump(project)
    do(project, annotate.accept, 1)
    after = dump(project)
    assert undo(project)
    assert dump(project) == before
    assert redo(project)
    assert dump(project) == after


def test_undo_survives_closing_the_file(project: Project) -> None:
    before = dump(project)
    do(project, annotate.accept, 1)
    project.close()
    again = Project.open(project.path)
    assert undo(again)
    assert dump(again) == before
    again.close()


def test_undoing_an_import_keeps_suggestions_for_redo(project: Project) -> None:
    do(project, annotate.accept, 1)
    full = dump(project)
    while undo(project):
        pass
    empty = dump(project)
    assert not empty["articles"]
    assert not empty["texts"]
    assert not empty["suggestions"]
    while redo(project):
        pass
    assert dump(project) == full


def test_an_id_is_not_given_twice_while_undo_may_bring_it_back(project: Project) -> None:
    do(project, article_ops.delete_articles, [2])
    add_texts(project, ["Un troisième texte."])
    with project.read() as conn:
        assert selecting.ids(conn, Query(), project.annotator_id) == [1, 3]
    project.close()
    again = Project.open(project.path)
    lay_suggestions(again, 3, "Un troisième texte.", proposal("Un troisième texte.", "Un", "MISC"))
    assert undo(again)
    assert undo(again)
    with again.read() as conn:
        assert selecting.ids(conn, Query(), again.annotator_id) == [1, 2]
    again.close()


def test_something_new_ends_redo(project: Project) -> None:
    do(project, annotate.accept, 1)
    undo(project)
    do(project, annotate.reject, 2)
    assert not redo(project)


def test_suggestions_that_arrive_do_not_end_redo(project: Project) -> None:
    do(project, annotate.accept, 1)
    after = dump(project)
    undo(project)
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "M. Aulnay", "PER"))
    assert redo(project)
    now = dump(project)
    assert now["annotations"] == after["annotations"]
    assert now["decisions"] == after["decisions"]


def test_the_log_says_what_who_and_where(project: Project) -> None:
    do(project, annotate.accept, 1)
    with project.read() as conn:
        step = history.undoable(conn)
    assert step is not None
    assert (step.verb, step.detail, step.annotator, step.article_id) == ("accept", "Kiev", "Ada", 1)


def test_an_operation_that_changes_nothing_is_no_step(project: Project) -> None:
    with project.read() as conn:
        before = history.undoable(conn)
    do(project, article_ops.set_note, 1, "")
    with project.read() as conn:
        assert history.undoable(conn) == before


ACTS = (
    *("accept", "reject", "add", "relabel", "resize", "delete", "same", "finish", "skip"),
    *("flag", "note", "language", "setting", "remove", "import", "undo", "redo", "suggest"),
)

STEPS = st.lists(
    st.tuples(
        st.sampled_from(ACTS),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=14,
)


@settings(max_examples=40)
@given(steps=STEPS)
def test_undoing_everything_and_doing_it_again_gives_the_same(
    steps: list[tuple[str, int, int]],
) -> None:
    with TemporaryDirectory() as folder:
        project = new_project(Path(folder) / "p.annot", KYIV, SECOND)
        start = _logged(dump(project))
        for name, a, b in steps:
            _act(project, name, a, b)
        end = _logged(dump(project))
        undone = 0
        while _steps_left(project) > 1:
            assert undo(project)
            undone += 1
        assert _logged(dump(project)) == start
        for _ in range(undone):
            assert redo(project)
        assert _logged(dump(project)) == end
        project.close()


def _logged(rows: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """The rows without what a suggester adds outside the history."""
    return {name: rows[name] for name in rows.keys() - {"tokens", "suggestions"}}


def _steps_left(project: Project) -> int:
    from sqlalchemy import func, select

    from annotator.store import schema

    with project.read() as conn:
        log = schema.history.c
        return conn.scalar(select(func.count()).where(log.state == "done")) or 0


def _act(project: Project, name: str, a: int, b: int) -> None:
    with project.read() as conn:
        ids = selecting.ids(conn, Query(), project.annotator_id)
    if name in ("undo", "redo"):
        if name == "redo" or _steps_left(project) > 1:
            (undo if name == "undo" else redo)(project)
        return
    if name == "import":
        add_texts(project, [f"Texte {a} {b}."])
        return
    if not ids:
        return
    with suppress(UserError):
        _act_on(project, name, ids[a % len(ids)], a, b)


def _act_on(project: Project, name: str, article_id: int, a: int, b: int) -> None:
    with project.read() as conn:
        article = articles.get(conn, article_id)
        mine = spans.annotations(conn, article_id, project.annotator_id)
        proposed = spans.open_suggestions(conn, article_id, project.annotator_id)
    assert article is not None
    size = len(article.text)
    start = a % size
    end = min(size, start + 1 + b % 9)
    layer, label = ("entities", "LOC") if a % 2 else ("events", "Attack")
    refs = [SpanRef("annotation", m.id) for m in mine]
    refs += [SpanRef("suggestion", s.id) for s in proposed]
    ref = refs[b % len(refs)] if refs else None
    if name == "suggest":
        words = article.text.split()[0]
        lay_suggestions(project, article_id, article.text, proposal(article.text, words, "ORG"))
    elif name == "add":
        do(project, annotate.add, article_id, layer, start, end, label)
    elif name == "finish":
        do(project, article_ops.finish, article_id, [s.id for s in proposed])
    elif name == "skip":
        do(project, article_ops.set_status, article_id, Status.SKIPPED)
    elif name == "flag":
        do(project, article_ops.set_flag, article_id, bool(b % 2))
    elif name == "note":
        do(project, article_ops.set_note, article_id, f"note {b}")
    elif name == "language":
        do(project, article_ops.set_language, [article_id], "fr")
    elif name == "setting":
        do(project, setting_ops.change_setting, "strict_done", bool(b % 2))
    elif name == "remove":
        do(project, article_ops.delete_articles, [article_id])
    elif ref is not None:
        _act_on_span(project, name, article_id, ref, (start, end, label, layer))


def _act_on_span(
    project: Project, name: str, article_id: int, ref: SpanRef, span: tuple[int, int, str, str]
) -> None:
    start, end, label, layer = span
    if name == "relabel":
        do(project, annotate.relabel, ref, label, layer)
    elif name == "resize":
        do(project, annotate.resize, ref, start, end)
    elif name == "same":
        do(project, annotate.same_words, article_id, ref)
    elif name == "delete" and ref.kind == "annotation":
        do(project, annotate.delete, ref.id)
    elif name == "accept" and ref.kind == "suggestion":
        do(project, annotate.accept, ref.id)
    elif name == "reject" and ref.kind == "suggestion":
        do(project, annotate.reject, ref.id)


def test_a_scheme_survives_the_file(project: Project) -> None:
    from annotator.store import settings as stored

    with project.read() as conn:
        assert isinstance(stored.read_scheme(conn), LabelScheme)
        assert stored.read_scheme(conn).layer("events") is not None
