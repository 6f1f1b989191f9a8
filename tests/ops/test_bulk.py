"""Several spans of an article at once: one step each, whatever there is among them."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from annotator.core.changes import Changes, SpanRef
from annotator.core.models import Status, Verdict
from annotator.errors import UserError
from annotator.ops import annotate, bulk
from annotator.store import history
from annotator.store.project import Project
from tests.making import KYIV, dump, lay_suggestions, new_project, proposal
from tests.ops.working import annotated, do, look, proposed, redo, ref, steps, undo, verdicts


@pytest.fixture
def project(tmp_path: Path):
    project = new_project(tmp_path / "a.annot", KYIV)
    lay_suggestions(
        project,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "bombardé", "Attack", "events"),
        proposal(KYIV, "OTAN", "LOC"),
        proposal(KYIV, "Aulnay", "PER"),
    )
    yield project
    project.close()


def run(
    project: Project, op: Callable[..., Generator[int, None, Changes]], *args: Any
) -> tuple[Changes, int]:
    """Run it to its end as one step; what it changed, and the sum of what it yielded."""
    total = 0
    with project.transaction(op.verb) as tx:  # type: ignore[attr-defined]
        going = op(tx, *args)
        while True:
            try:
                total += next(going)
            except StopIteration as stop:
                return stop.value, total


def ids(project: Project, *labels: str) -> list[int]:
    return [s.id for s in look(project).suggestions if s.label in labels]


def last(project: Project) -> tuple[str, str]:
    with project.read() as conn:
        step = history.undoable(conn)
    assert step is not None
    return step.verb, step.detail


def test_several_are_accepted_in_one_step(project: Project) -> None:
    before = dump(project)
    changes, count = run(project, bulk.accept_spans, 1, ids(project, "LOC"))
    assert annotated(project) == [("Kiev", "LOC"), ("OTAN", "LOC")]
    assert count == 2
    assert last(project) == ("accept several", "2")
    assert ref(changes) == SpanRef("annotation", look(project).annotations[0].id)
    assert look(project).status is Status.STARTED
    undo(project)
    assert dump(project) == before
    redo(project)
    assert annotated(project) == [("Kiev", "LOC"), ("OTAN", "LOC")]


def test_of_two_in_each_others_way_the_later_takes_the_place(project: Project) -> None:
    lay_suggestions(
        project, 1, KYIV, proposal(KYIV, "OTAN", "LOC"), proposal(KYIV, "L'OTAN", "ORG")
    )
    run(project, bulk.accept_spans, 1, ids(project, "LOC", "ORG"))
    assert len(annotated(project)) == 1
    assert proposed(project) == []
    assert set(verdicts(project).values()) <= {Verdict.ACCEPTED, Verdict.CORRECTED}


def test_several_are_rejected_in_one_step(project: Project) -> None:
    _, count = run(project, bulk.reject_spans, 1, ids(project, "LOC", "PER"))
    assert proposed(project) == [("bombardé", "Attack")]
    assert count == 3
    assert last(project) == ("reject several", "3")
    assert look(project).status is Status.STARTED
    undo(project)
    assert len(proposed(project)) == 4


def test_what_is_decided_already_is_passed_over(project: Project) -> None:
    locations = ids(project, "LOC")
    do(project, annotate.reject, locations[0])
    _, count = run(project, bulk.reject_spans, 1, locations)
    assert count == 1
    _, count = run(project, bulk.accept_spans, 1, locations)
    assert (count, annotated(project)) == (0, [])
    assert steps(project) == 2 + 1  # the import, one rejection, one of several


def test_annotations_are_deleted_and_their_suggestions_count_as_rejected(project: Project) -> None:
    run(project, bulk.accept_spans, 1, ids(project, "LOC", "PER"))
    by_hand = ref(do(project, annotate.add, 1, "entities", 14, 22, "LOC"))
    gone = [a.id for a in look(project).annotations if a.label == "LOC"]
    assert by_hand.id in gone
    _, count = run(project, bulk.delete_spans, 1, gone)
    assert annotated(project) == [("Aulnay", "PER")]
    assert (count, last(project)) == (3, ("delete several", "3"))
    assert sorted(verdicts(project).values()) == ["accepted", "rejected", "rejected"]
    undo(project)
    assert len(annotated(project)) == 4


def test_both_kinds_go_in_one_step(project: Project) -> None:
    run(project, bulk.accept_spans, 1, ids(project, "LOC"))
    refs = [mark.ref for mark in look(project).marks]
    _, count = run(project, bulk.remove_spans, 1, refs)
    assert (annotated(project), proposed(project)) == ([], [])
    assert (count, last(project)) == (4, ("remove several", "4"))
    undo(project)
    assert (len(annotated(project)), len(proposed(project))) == (2, 2)


def test_several_are_relabelled_in_one_step(project: Project) -> None:
    run(project, bulk.accept_spans, 1, ids(project, "LOC"))
    refs = [mark.ref for mark in look(project).marks if mark.span.layer == "entities"]
    changes, count = run(project, bulk.relabel_spans, 1, refs, "ORG")
    assert annotated(project) == [("Kiev", "ORG"), ("OTAN", "ORG"), ("Aulnay", "ORG")]
    assert (count, last(project)) == (3, ("relabel several", "3"))
    assert ref(changes) == refs[0]
    assert sorted(verdicts(project).values()) == ["corrected"] * 3
    undo(project)
    assert annotated(project) == [("Kiev", "LOC"), ("OTAN", "LOC")]


def test_what_has_the_label_stays_and_a_suggestion_with_it_is_accepted(project: Project) -> None:
    run(project, bulk.accept_spans, 1, ids(project, "PER"))
    refs = [mark.ref for mark in look(project).marks if mark.span.layer == "entities"]
    _, count = run(project, bulk.relabel_spans, 1, refs, "LOC")
    assert count == 3
    assert sorted(verdicts(project).values()) == ["accepted", "accepted", "corrected"]
    entities = [m.ref for m in look(project).marks if m.span.layer == "entities"]
    assert run(project, bulk.relabel_spans, 1, entities, "LOC")[1] == 0


def test_a_label_that_the_layer_lacks_changes_nothing(project: Project) -> None:
    before = dump(project)
    with pytest.raises(UserError):
        run(project, bulk.relabel_spans, 1, [m.ref for m in look(project).marks], "ORG")
    assert dump(project) == before
