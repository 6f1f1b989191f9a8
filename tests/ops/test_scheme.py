"""Another scheme: every span follows its label, nothing is orphaned, and undo brings all back."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select

from annotator.core.finding import Finding
from annotator.core.models import ProposedSpan
from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.core.scheme_change import Count, Place, plan
from annotator.errors import UserError
from annotator.ops import annotate
from annotator.ops.scheme import change_scheme, survey
from annotator.store import checking, history, labels, schema
from annotator.store import settings as store_settings
from annotator.store.project import Project
from tests.making import KYIV, add_texts, dump, lay_suggestions, proposal
from tests.ops.working import annotated, do, look, proposed, redo, steps, undo, verdicts

ENTITIES = ("PER", "LOC", "GPE")
EVENTS = ("Attack", "Meet")


def scheme(
    entities: Sequence[str] = ENTITIES,
    events: Sequence[str] = EVENTS,
    *,
    kind: LayerKind = LayerKind.EVENTS,
    name: str = "events",
) -> LabelScheme:
    def of(names: Sequence[str]) -> tuple[Label, ...]:
        return tuple(Label(name=each, colour="blue") for each in names)

    return LabelScheme(
        name="test",
        layers=(
            Layer(name="entities", kind=LayerKind.ENTITIES, labels=of(entities)),
            Layer(name=name, kind=kind, labels=of(events)),
        ),
    )


def change(project: Project, to: LabelScheme, fates: Mapping[Place, Place | None]) -> Any:
    """Run the operation to its end."""
    with project.transaction(change_scheme.verb) as tx:
        steps = change_scheme(tx, to, fates, about="test")
        while True:
            try:
                next(steps)
            except StopIteration as stop:
                return stop.value


@pytest.fixture
def project(tmp_path: Path):
    made = Project.create(tmp_path / "p.annot", scheme(), annotator="Ada")
    add_texts(made, [KYIV, "Le Kremlin se tait."])
    yield made
    made.close()


def counted(project: Project) -> dict[Place, Count]:
    with project.read() as conn:
        *_, found = labels.counts(conn)
    return found


def test_a_new_name_goes_to_annotations_suggestions_and_back(project: Project) -> None:
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "LOC"), proposal(KYIV, "OTAN", "GPE"))
    do(project, annotate.add, 1, "entities", KYIV.index("Aulnay"), KYIV.index("Aulnay") + 6, "LOC")
    before = dump(project)
    assert counted(project)[("entities", "LOC")] == Count(1, 1)
    changes = change(
        project, scheme(("PER", "LIEU", "GPE")), {("entities", "LOC"): ("entities", "LIEU")}
    )
    assert changes.scheme
    assert annotated(project) == [("Aulnay", "LIEU")]
    assert proposed(project) == [("Kiev", "LIEU"), ("OTAN", "GPE")]
    undo(project)
    assert dump(project) == before
    redo(project)
    assert annotated(project) == [("Aulnay", "LIEU")]


def test_names_may_be_exchanged(project: Project) -> None:
    do(project, annotate.add, 1, "entities", 0, 4, "PER")
    do(project, annotate.add, 1, "entities", 5, 6, "LOC")
    change(
        project,
        scheme(),
        {("entities", "PER"): ("entities", "LOC"), ("entities", "LOC"): ("entities", "PER")},
    )
    assert annotated(project) == [("Kiev", "LOC"), ("a", "PER")]


def test_a_new_colour_touches_no_span(project: Project) -> None:
    do(project, annotate.add, 1, "entities", 0, 4, "PER")
    rows = dump(project)
    changes = change(project, scheme(), {})
    assert not changes.listing
    assert dump(project) == rows
    assert steps(project) == 2  # the scheme was the same: no step of the history


def test_a_deleted_label_takes_its_spans_along(project: Project) -> None:
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "GPE"), proposal(KYIV, "OTAN", "GPE"))
    first = look(project).suggestions[0].id
    do(project, annotate.accept, first)
    before = dump(project)
    change(project, scheme(("PER", "LOC")), {("entities", "GPE"): None})
    assert annotated(project) == []
    assert proposed(project) == []
    assert verdicts(project) == {first: "rejected"}
    undo(project)
    assert dump(project) == before
    assert annotated(project) == [("Kiev", "GPE")]
    assert verdicts(project) == {first: "accepted"}


def test_of_equal_annotations_one_remains_with_all_notes(project: Project) -> None:
    start = KYIV.index("bombardé")
    one = do(project, annotate.add, 1, "events", start, start + 8, "Attack")
    other = do(project, annotate.add, 1, "events", start, start + 8, "Meet")
    do(project, annotate.note_span, one.focus.id, "sure")
    do(project, annotate.note_span, other.focus.id, "why?")
    before = dump(project)
    fates = {("events", "Attack"): ("events", "Meet")}
    with project.read() as conn:
        steps = survey(conn, plan(scheme(), scheme(events=("Meet",)), fates))
        while True:
            try:
                next(steps)
            except StopIteration as stop:
                found = stop.value
                break
    assert found.twins == {("events", "Meet"): Count(annotations=1)}
    assert dump(project) == before
    change(project, scheme(events=("Meet",)), fates)
    (annotation,) = look(project).annotations
    assert (annotation.label, annotation.note) == ("Meet", "why?\nsure")
    undo(project)
    assert dump(project) == before


def test_of_equal_suggestions_one_remains_with_the_better_verdict(project: Project) -> None:
    attack = proposal(KYIV, "bombardé", "Attack", "events")
    meet = attack.model_copy(update={"label": "Meet"})
    lay_suggestions(project, 1, KYIV, attack, meet)
    by_label = {s.label: s.id for s in look(project).suggestions}
    do(project, annotate.accept, by_label["Attack"])
    do(project, annotate.reject, by_label["Meet"])
    before = dump(project)
    change(project, scheme(events=("Meet",)), {("events", "Attack"): ("events", "Meet")})
    assert verdicts(project) == {min(by_label.values()): "accepted"}
    (annotation,) = look(project).annotations
    assert annotation.suggestion_id == min(by_label.values())
    undo(project)
    assert dump(project) == before


def test_what_was_corrected_to_what_it_now_is_counts_as_accepted(project: Project) -> None:
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "GPE"))
    suggestion = look(project).suggestions[0]
    from annotator.core.changes import SpanRef

    do(project, annotate.relabel, SpanRef("suggestion", suggestion.id), "LOC")
    assert verdicts(project) == {suggestion.id: "corrected"}
    change(project, scheme(("PER", "LOC")), {("entities", "GPE"): ("entities", "LOC")})
    assert verdicts(project) == {suggestion.id: "accepted"}
    undo(project)
    assert verdicts(project) == {suggestion.id: "corrected"}


def test_overlaps_stand_in_the_way_of_a_flat_layer(project: Project) -> None:
    do(project, annotate.add, 1, "events", 0, 10, "Attack")
    do(project, annotate.add, 1, "events", 5, 16, "Meet")
    before = dump(project)
    with pytest.raises(UserError, match="1 annotation overlaps another one on the layer events"):
        change(project, scheme(kind=LayerKind.ENTITIES), {})
    assert dump(project) == before
    undo(project)
    change(project, scheme(kind=LayerKind.ENTITIES), {})
    assert steps(project) == 3


def test_a_layer_with_another_name_takes_its_spans_along(project: Project) -> None:
    do(project, annotate.add, 1, "events", 0, 10, "Attack")
    change(
        project,
        scheme(name="was passiert"),
        {("events", name): ("was passiert", name) for name in EVENTS},
    )
    assert [a.layer for a in look(project).annotations] == ["was passiert"]


def test_other_annotators_spans_follow_too(project: Project, tmp_path: Path) -> None:
    do(project, annotate.add, 1, "entities", 0, 4, "LOC")
    project.close()
    second = Project.open(project.path, annotator="Bea")
    try:
        do(second, annotate.add, 1, "entities", 0, 4, "GPE")
        change(second, scheme(("PER", "LOC")), {("entities", "GPE"): ("entities", "LOC")})
        with second.read() as conn:
            rows = conn.execute(select(schema.annotations.c.label)).scalars().all()
        assert rows == ["LOC", "LOC"]
    finally:
        second.close()


def test_suggestions_that_came_meanwhile_go_with_their_scheme(project: Project) -> None:
    """They are outside the history: undo must not leave them under a label that is gone."""
    new = scheme(("PERSON", "LOC", "GPE"))
    change(project, new, {("entities", "PER"): ("entities", "PERSON")})
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Aulnay", "PERSON"))
    undo(project)
    assert proposed(project) == []
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Aulnay", "PER"))
    assert proposed(project) == [("Aulnay", "PER")]
    redo(project)
    assert proposed(project) == []
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Aulnay", "PERSON"))
    assert proposed(project) == [("Aulnay", "PERSON")]


def test_a_fate_leads_to_a_label_that_is_there(project: Project) -> None:
    with pytest.raises(ValueError, match="has no label X"):
        change(project, scheme(), {("entities", "PER"): ("entities", "X")})


# Any change of any project


PLACES = [("entities", name) for name in ENTITIES] + [("events", name) for name in EVENTS]
spans = st.tuples(
    st.sampled_from([1, 2]),
    st.sampled_from(PLACES),
    st.integers(0, 6),
    st.integers(1, 6),
)
annotation_rows = st.lists(
    st.tuples(
        spans, st.sampled_from([1, 2]), st.none() | st.integers(0, 9), st.sampled_from("ab ")
    ),
    max_size=12,
)
suggestion_rows = st.lists(st.tuples(spans, st.booleans()), max_size=10, unique_by=lambda s: s[0])
decision_rows = st.lists(
    st.tuples(
        st.integers(0, 9),
        st.sampled_from([1, 2]),
        st.sampled_from(["accepted", "corrected", "rejected"]),
    ),
    max_size=8,
    unique_by=lambda d: d[:2],
)
fates = st.fixed_dictionaries({place: st.none() | st.sampled_from(PLACES) for place in PLACES})


def fill(project: Project, annotations: Any, suggestions: Any, decisions: Any) -> None:
    """Rows of two annotators as the strategies give them."""
    with project.transaction("fill") as tx:
        tx.conn.execute(insert(schema.annotators).values(id=2, name="Bea"))
        for (article, (layer, label), start, length), retired in suggestions:
            span = ProposedSpan(
                layer=layer, start=start, end=start + length, label=label, source="t"
            )
            values = span.model_dump() | {"article_id": article, "retired": retired}
            tx.insert(schema.suggestions, **values)
        count = len(suggestions)
        for (article, (layer, label), start, length), who, origin, note in annotations:
            tx.insert(
                schema.annotations,
                article_id=article,
                annotator_id=who,
                layer=layer,
                start=start,
                end=start + length,
                label=label,
                suggestion_id=origin % count + 1 if count and origin is not None else None,
                note=note.strip(),
                created_at=tx.now,
                updated_at=tx.now,
            )
        for number, who, verdict in decisions:
            if number < count:
                tx.insert(
                    schema.decisions,
                    article_id=suggestions[number][0][0],
                    annotator_id=who,
                    suggestion_id=number + 1,
                    verdict=verdict,
                    decided_at=tx.now,
                )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(annotation_rows, suggestion_rows, decision_rows, fates, st.sampled_from(list(LayerKind)))
def test_any_change_orphans_nothing_and_can_be_undone(
    tmp_path_factory, annotations, suggestions, decisions, fates, kind
) -> None:
    path = tmp_path_factory.mktemp("scheme") / "p.annot"
    project = Project.create(path, scheme(), annotator="Ada")
    try:
        add_texts(project, [KYIV, KYIV[::-1]])
        fill(project, annotations, suggestions, decisions)
        before = dump(project)
        kept = {end for end in fates.values() if end}
        new = scheme(
            [name for layer, name in PLACES if layer == "entities" and ("entities", name) in kept],
            [name for layer, name in PLACES if layer == "events" and ("events", name) in kept],
            kind=kind,
        )
        try:
            change(project, new, fates)
        except UserError:
            assert dump(project) == before
            return
        after = dump(project)
        check_whole(project, new)
        undo(project)
        assert dump(project) == before
        redo(project)
        assert dump(project) == after
        undo(project)
        assert dump(project) == before
    finally:
        project.close()


def check_whole(project: Project, new: LabelScheme) -> None:
    """No span without a label, no two equal ones, every reference leads somewhere."""
    a, s = schema.annotations.c, schema.suggestions.c
    with project.read() as conn:
        assert store_settings.read_scheme(conn) == new
        known = {(layer.name, label.name) for layer in new.layers for label in layer.labels}
        mine = conn.execute(select(a.article_id, a.annotator_id, a.layer, a.start, a.end, a.label))
        for row in mine.all():
            assert (row.layer, row.label) in known
        shown = conn.execute(
            select(s.article_id, s.layer, s.start, s.end, s.label).where(~s.retired)
        ).all()
        assert {(row.layer, row.label) for row in shown} <= known
        assert len(shown) == len({tuple(row) for row in shown})
        assert conn.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        step = history.undoable(conn)
        assert step is None or history.touched(conn, step).scheme or step.verb != "label scheme"


def test_a_label_that_went_with_what_was_decided_is_nothing_amiss(project: Project) -> None:
    add_texts(project, KYIV)
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "LOC"), proposal(KYIV, "OTAN", "PER"))
    do(project, annotate.accept, 1)
    change(project, scheme(("PER", "GPE")), {("entities", "LOC"): None})
    with project.read() as conn:
        assert [found for found in checking.check(conn) if isinstance(found, Finding)] == []
