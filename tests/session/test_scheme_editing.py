"""The label scheme under work in a session: counted, surveyed, applied and undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.scheme import LayerKind
from annotator.core.scheme_change import Count
from annotator.core.scheme_words import Weight
from annotator.ops import annotate
from annotator.session.scheme_editing import SchemeEditing
from annotator.session.session import Session
from tests.making import KYIV, lay_suggestions, new_project, proposal
from tests.ops.working import do
from tests.session.heard import redo, undo

PALETTE = {"amber", "blue", "green", "slate", "purple", "brown", "pink", "cyan", "gold", "red"} | {
    *("grey", "sky", "orange", "plum", "indigo", "teal", "olive", "violet", "rose", "lime")
}


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    project = new_project(tmp_path / "p.annot", KYIV)
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "LOC"), proposal(KYIV, "OTAN", "ORG"))
    do(project, annotate.add, 1, "events", 0, 20, "Attack")
    do(project, annotate.add, 1, "events", 7, 20, "Meet")
    project.close()
    opened = Session()
    opened.open(tmp_path / "p.annot")
    yield opened
    opened.close()


@pytest.fixture
def editing(session: Session, qtbot) -> Iterator[SchemeEditing]:
    made = SchemeEditing(session, PALETTE)
    qtbot.waitUntil(lambda: not made.looking)
    yield made
    made.close()


def named(editing: SchemeEditing, name: str):
    labels = (label for layer in editing.draft.layers for label in layer.labels)
    return next(label for label in labels if label.name == name)


def test_spans_are_counted(editing: SchemeEditing) -> None:
    assert editing.count_of(named(editing, "LOC")) == Count(0, 1)
    assert editing.count_of(named(editing, "Attack")) == Count(1, 0)
    assert not editing.dirty
    assert not editing.ready
    assert editing.consequences == []


def test_what_a_suggester_stores_meanwhile_is_counted_too(
    session: Session, editing: SchemeEditing, qtbot
) -> None:
    session.do(annotate.add, 1, "entities", 0, 4, "PER")
    qtbot.waitUntil(lambda: editing.count_of(named(editing, "PER")) == Count(1, 0))


def test_a_change_is_applied_and_taken_back(
    session: Session, editing: SchemeEditing, qtbot
) -> None:
    named(editing, "Attack").name = "Assault"
    editing.touch()
    assert editing.ready
    assert [each.text for each in editing.consequences] == ["Attack → Assault: 1 annotation."]
    with qtbot.waitSignal(editing.finished):
        editing.apply()
    assert session.scheme.layers[1].labels[0].name == "Assault"
    labels = {a.label for a in session.content.annotations}
    assert labels == {"Assault", "Meet"}
    assert session.undo_step.detail == "Attack → Assault"
    undo(session)
    assert {a.label for a in session.content.annotations} == {"Attack", "Meet"}
    assert session.scheme.layers[1].labels[0].name == "Attack"
    redo(session)
    assert {a.label for a in session.content.annotations} == {"Assault", "Meet"}


def test_the_active_layer_is_one_that_is_there(
    session: Session, editing: SchemeEditing, qtbot
) -> None:
    session.set_layer("events")
    editing.draft.layers[1].name = "what happens"
    editing.touch()
    with qtbot.waitSignal(editing.finished):
        editing.apply()
    assert session.layer == "entities"
    assert [a.layer for a in session.content.annotations] == ["what happens"] * 2


def test_overlaps_are_found_before_anything_is_done(editing: SchemeEditing, qtbot) -> None:
    editing.draft.layers[1].kind = LayerKind.ENTITIES
    editing.touch()
    assert editing.looking
    qtbot.waitUntil(lambda: not editing.looking)
    assert editing.consequences[0].weight is Weight.REFUSED
    assert not editing.ready
    editing.draft.layers[1].kind = LayerKind.EVENTS
    editing.touch()
    assert editing.consequences == []


def test_losses_are_summed(editing: SchemeEditing) -> None:
    editing.draft.remove_layer(editing.draft.layers[1])
    editing.draft.remove_label(named(editing, "LOC"))
    editing.touch()
    assert editing.lost == Count(2, 1)
    editing.draft.begin_again()
    editing.touch()
    assert not editing.lost


def test_nothing_is_applied_while_something_is_wrong(
    session: Session, editing: SchemeEditing
) -> None:
    label = named(editing, "LOC")
    label.name = ""
    editing.touch()
    assert editing.stopped is not None
    assert [each.text for each in editing.problems_of(label)] == ["A name is missing."]
    assert not editing.ready
    assert editing.consequences == []
    editing.apply()
    assert session.undo_step.verb == "add"
