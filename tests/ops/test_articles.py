"""Finishing, skipping, flagging, noting, languages and deletion of articles."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.models import Status, Verdict
from annotator.errors import UserError
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.store import articles, history, spans, tokens
from annotator.store.project import Project
from tests.making import KYIV, dump, lay_suggestions, new_project, proposal
from tests.ops.working import annotated, do, look, proposed, redo, steps, undo, verdicts

ACCEPTED, CORRECTED, REJECTED = Verdict.ACCEPTED, Verdict.CORRECTED, Verdict.REJECTED


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", KYIV, "Un.", "Deux.")
    lay_suggestions(
        made,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "OTAN", "ORG"),
        proposal(KYIV, "L'OTAN", "MISC"),
        proposal(KYIV, "bombardé", "Attack", "events"),
    )
    yield made
    made.close()


def test_finishing_accepts_rejects_and_leaves_open_as_told(project: Project) -> None:
    changes = do(project, article_ops.finish, 1, accept=[1], reject=[4])
    assert annotated(project) == [("Kiev", "LOC")]
    assert proposed(project) == [("L'OTAN", "MISC"), ("OTAN", "ORG")]
    assert verdicts(project) == {1: ACCEPTED, 4: REJECTED}
    assert look(project).status is Status.DONE
    assert changes.articles == {1}


def test_of_two_that_overlap_the_later_one_accepted_stands_and_both_are_decided(
    project: Project,
) -> None:
    do(project, article_ops.finish, 1, accept=[2, 3])
    assert annotated(project) == [("OTAN", "ORG")]
    assert verdicts(project) == {2: ACCEPTED, 3: CORRECTED}


def test_finishing_is_one_step(project: Project) -> None:
    before, count = dump(project), steps(project)
    do(project, article_ops.finish, 1, accept=[1, 4], reject=[2])
    after = dump(project)
    assert steps(project) == count + 1
    undo(project)
    assert dump(project) == before
    redo(project)
    assert dump(project) == after


def test_finishing_passes_over_what_is_decided_or_of_another_article(project: Project) -> None:
    do(project, annotate.reject, 1)
    do(project, article_ops.finish, 2, accept=[1, 2, 99], reject=[4])
    assert annotated(project) == annotated(project, 2) == []
    assert verdicts(project) == {1: REJECTED}
    assert look(project, 2).status is Status.DONE


@pytest.mark.parametrize("status", list(Status))
def test_any_status_and_back(project: Project, status: Status) -> None:
    do(project, article_ops.set_status, 1, Status.STARTED)
    do(project, article_ops.set_status, 1, status)
    assert look(project).status is status


def test_flag_and_note(project: Project) -> None:
    do(project, article_ops.set_flag, 1, True)
    do(project, article_ops.set_note, 1, "à revoir 😀")
    found = look(project)
    assert (found.flagged, found.note, found.status) == (True, "à revoir 😀", Status.NEW)
    undo(project)
    assert (look(project).flagged, look(project).note) == (True, "")
    do(project, article_ops.set_flag, 1, False)
    assert not look(project).flagged


def test_the_language_of_several(project: Project) -> None:
    changes = do(project, article_ops.set_language, [1, 3], "uk")
    assert [look(project, i).article.language for i in (1, 2, 3)] == ["uk", "", "uk"]
    assert changes.articles == {1, 3}
    undo(project)
    assert [look(project, i).article.language for i in (1, 2, 3)] == ["", "", ""]


def test_an_article_in_another_language_is_to_be_read_anew(project: Project) -> None:
    do(project, article_ops.set_language, [1], "en")
    with project.read() as conn:
        assert 1 in tokens.unread(conn, limit=9)
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "LOC"))
    do(project, article_ops.set_language, [1], "en")
    with project.read() as conn:
        assert 1 not in tokens.unread(conn, limit=9), "its language is what it was"


def test_deleting_articles_takes_all_that_lies_on_them_and_undo_brings_it_back(
    project: Project,
) -> None:
    do(project, annotate.accept, 1)
    do(project, annotate.reject, 2)
    do(project, article_ops.set_note, 1, "x")
    before = dump(project)
    changes = do(project, article_ops.delete_articles, [1, 3])
    assert changes.listing
    left = dump(project)
    assert [row[0] for row in left["articles"]] == [2]
    assert all(not left[name] for name in ("annotations", "suggestions", "decisions", "states"))
    undo(project)
    assert dump(project) == before


def test_deleting_says_in_the_history_what_it_deleted(project: Project) -> None:
    do(project, article_ops.delete_articles, [2])
    with project.read() as conn:
        step = history.undoable(conn)
    assert step is not None
    assert (step.verb, step.detail) == ("delete articles", "Article 2")


def test_counts_follow(project: Project) -> None:
    do(project, article_ops.finish, 1)
    do(project, article_ops.set_status, 2, Status.SKIPPED)
    do(project, article_ops.set_flag, 3, True)
    with project.read() as conn:
        found = articles.counts(conn, project.annotator_id)
    assert found == articles.Counts(articles=3, new=1, done=1, skipped=1, flagged=1)
    assert found.unfinished == 1
    do(project, article_ops.delete_articles, [1])
    with project.read() as conn:
        found = articles.counts(conn, project.annotator_id)
    assert found == articles.Counts(articles=2, new=1, skipped=1, flagged=1)


def test_an_unknown_label_stops_all_of_it(project: Project) -> None:
    with project.transaction("suggest") as tx:
        spans.add_suggestions(tx, 2, [proposal("Un.", "Un", "LOC"), proposal("Un.", ".", "ANIMAL")])
    before = dump(project)
    with pytest.raises(UserError, match="no label ANIMAL"):
        do(project, article_ops.finish, 2, accept=[s.id for s in look(project, 2).suggestions])
    assert dump(project) == before


def test_done_accepts_what_is_alone_at_once_and_the_rest_one_by_one(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    several = (
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "M. Aulnay", "PER"),
        proposal(KYIV, "Aulnay", "ORG"),
        proposal(KYIV, "bombardé", "Attack", "events"),
        proposal(KYIV, "bombardé", "Die", "events"),
    )
    lay_suggestions(project, 1, KYIV, *several)
    ids = [s.id for s in look(project).suggestions]
    do(project, article_ops.finish, 1, accept=ids)
    content = look(project)
    assert content.suggestions == ()
    found = {(KYIV[a.start : a.end], a.label) for a in content.annotations}
    assert {("Kiev", "LOC"), ("bombardé", "Attack"), ("bombardé", "Die")} <= found
    assert len([f for f in found if "Aulnay" in f[0]]) == 1
    project.close()


def test_a_retired_suggestion_is_not_open(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "LOC"))
    (stale,) = [s.id for s in look(project).suggestions]
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "OTAN", "ORG"))
    do(project, article_ops.finish, 1, accept=[stale])
    assert look(project).annotations == ()
    project.close()
