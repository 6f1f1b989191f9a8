"""What an annotator does to spans, and what becomes of suggestions and neighbours."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.changes import SpanRef
from annotator.core.models import Status, Verdict
from annotator.errors import UserError
from annotator.ops import annotate
from annotator.store.project import Project
from tests.making import KYIV, dump, lay_suggestions, new_project, proposal
from tests.ops.working import annotated, do, look, proposed, ref, steps, undo, verdicts

ACCEPTED, CORRECTED, REJECTED = Verdict.ACCEPTED, Verdict.CORRECTED, Verdict.REJECTED
SECOND = "Sarène 😀 tient. Sarène résiste."

KIEV, OTAN, AULNAY, BOMBED = 1, 2, 3, 4  # the suggestions of article 1


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", KYIV, SECOND)
    lay_suggestions(
        made,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "OTAN", "ORG"),
        proposal(KYIV, "Aulnay", "PER"),
        proposal(KYIV, "bombardé", "Attack", "events"),
    )
    yield made
    made.close()


def suggested(number: int) -> SpanRef:
    return SpanRef("suggestion", number)


def at(words: str, text: str = KYIV) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def add(project: Project, words: str, label: str, layer: str = "entities") -> SpanRef:
    return ref(do(project, annotate.add, 1, layer, *at(words), label))


def test_accepting_makes_an_annotation_of_the_suggestion(project: Project) -> None:
    changes = do(project, annotate.accept, AULNAY)
    content = look(project)
    (made,) = content.annotations
    assert (made.start, made.end, made.label) == (*at("Aulnay"), "PER")
    assert (made.annotator, made.suggestion_id) == ("Ada", AULNAY)
    assert changes.articles == {1}
    assert changes.focus == SpanRef("annotation", made.id)
    assert AULNAY not in {s.id for s in content.suggestions}
    assert verdicts(project) == {AULNAY: ACCEPTED}
    assert content.status is Status.STARTED


def test_rejecting_leaves_no_annotation_and_starts_the_article(project: Project) -> None:
    do(project, annotate.reject, KIEV)
    assert annotated(project) == []
    assert ("Kiev", "LOC") not in proposed(project)
    assert verdicts(project) == {KIEV: REJECTED}
    assert look(project).status is Status.STARTED
    assert look(project, 2).status is Status.NEW


def test_relabelling_a_suggestion_accepts_it_corrected(project: Project) -> None:
    do(project, annotate.relabel, suggested(OTAN), "MISC")
    assert annotated(project) == [("OTAN", "MISC")]
    assert look(project).annotations[0].suggestion_id == OTAN
    assert verdicts(project) == {OTAN: CORRECTED}


def test_relabelling_a_suggestion_to_its_own_label_accepts_it(project: Project) -> None:
    do(project, annotate.relabel, suggested(OTAN), "ORG")
    assert verdicts(project) == {OTAN: ACCEPTED}


def test_relabelling_to_another_layer(project: Project) -> None:
    do(project, annotate.relabel, suggested(BOMBED), "MISC", "entities")
    (made,) = look(project).annotations
    assert (made.layer, made.label) == ("entities", "MISC")
    assert verdicts(project) == {BOMBED: CORRECTED}


def test_resizing_a_suggestion_accepts_it_corrected(project: Project) -> None:
    do(project, annotate.resize, suggested(AULNAY), *at("M. Aulnay"))
    assert annotated(project) == [("M. Aulnay", "PER")]
    assert verdicts(project) == {AULNAY: CORRECTED}


def test_changing_what_was_accepted_makes_it_corrected(project: Project) -> None:
    made = ref(do(project, annotate.accept, OTAN))
    assert ref(do(project, annotate.relabel, made, "MISC")) == made
    assert annotated(project) == [("OTAN", "MISC")]
    assert verdicts(project) == {OTAN: CORRECTED}


def test_changing_it_back_makes_it_accepted(project: Project) -> None:
    made = ref(do(project, annotate.accept, OTAN))
    do(project, annotate.relabel, made, "MISC")
    do(project, annotate.relabel, made, "ORG")
    assert verdicts(project) == {OTAN: ACCEPTED}


def test_deleting_an_annotation_rejects_the_suggestion_it_came_from(project: Project) -> None:
    made = ref(do(project, annotate.accept, OTAN))
    do(project, annotate.delete, made.id)
    assert annotated(project) == []
    assert ("OTAN", "ORG") not in proposed(project)
    assert verdicts(project) == {OTAN: REJECTED}


def test_deleting_what_was_made_by_hand_decides_nothing(project: Project) -> None:
    made = add(project, "lundi", "DATE")
    do(project, annotate.delete, made.id)
    assert verdicts(project) == {}


def test_adding_what_is_suggested_accepts_it(project: Project) -> None:
    add(project, "OTAN", "ORG")
    assert verdicts(project) == {OTAN: ACCEPTED}
    assert look(project).annotations[0].suggestion_id == OTAN


def test_adding_on_a_flat_layer_corrects_the_suggestions_it_overlaps(project: Project) -> None:
    add(project, "L'OTAN", "ORG")
    assert annotated(project) == [("L'OTAN", "ORG")]
    assert verdicts(project) == {OTAN: CORRECTED}
    assert [words for words, _ in proposed(project)] == ["Kiev", "bombardé", "Aulnay"]


def test_adding_on_a_flat_layer_takes_the_place_of_annotations(project: Project) -> None:
    do(project, annotate.accept, KIEV)
    add(project, "lundi", "DATE")
    do(project, annotate.add, 1, "entities", 0, at("lundi")[1], "MISC")
    assert annotated(project) == [(KYIV[: at("lundi")[1]], "MISC")]
    assert verdicts(project) == {KIEV: CORRECTED}
    undo(project)
    assert annotated(project) == [("Kiev", "LOC"), ("lundi", "DATE")]
    assert verdicts(project) == {KIEV: ACCEPTED}


def test_neighbours_that_only_touch_stay(project: Project) -> None:
    do(project, annotate.accept, OTAN)
    start = at("OTAN")[0]
    do(project, annotate.add, 1, "entities", start - 1, start, "MISC")
    do(project, annotate.add, 1, "entities", start + 4, start + 7, "MISC")
    assert annotated(project) == [("'", "MISC"), ("OTAN", "ORG"), ("se", "MISC")]
    end = at("se")[1]
    do(project, annotate.add, 1, "entities", end, end + 5, "MISC")
    assert [words for words, _ in annotated(project)] == ["'", "OTAN", "se", "réun"]


def test_layers_do_not_disturb_each_other(project: Project) -> None:
    add(project, "Kiev a été bombardé", "Attack", "events")
    assert verdicts(project) == {}
    assert len(proposed(project)) == 4
    do(project, annotate.accept, KIEV)
    assert len(annotated(project)) == 2


def test_events_may_overlap(project: Project) -> None:
    do(project, annotate.accept, BOMBED)
    add(project, "été bombardé", "Attack", "events")
    add(project, "bombardé", "Damage", "events")
    assert annotated(project) == [
        ("été bombardé", "Attack"),
        ("bombardé", "Attack"),
        ("bombardé", "Damage"),
    ]


def test_the_very_same_event_is_not_doubled(project: Project) -> None:
    do(project, annotate.accept, BOMBED)
    add(project, "bombardé", "Attack", "events")
    assert annotated(project) == [("bombardé", "Attack")]


def test_relabelling_into_the_very_same_event_leaves_one(project: Project) -> None:
    add(project, "bombardé", "Attack", "events")
    other = add(project, "bombardé", "Damage", "events")
    do(project, annotate.relabel, other, "Attack")
    assert annotated(project) == [("bombardé", "Attack")]


def test_growing_over_a_neighbour_takes_its_place(project: Project) -> None:
    do(project, annotate.accept, OTAN)
    made = add(project, "L", "MISC")
    do(project, annotate.resize, made, *at("L'OTAN se"))
    assert annotated(project) == [("L'OTAN se", "MISC")]
    assert verdicts(project) == {OTAN: CORRECTED}


def test_growing_into_a_suggestion_takes_its_name(project: Project) -> None:
    """What was made by hand and then became just what was suggested came from there."""
    made = add(project, "L", "ORG")
    do(project, annotate.resize, made, *at("OTAN"))
    assert verdicts(project) == {OTAN: ACCEPTED}
    do(project, annotate.delete, made.id)
    assert verdicts(project) == {OTAN: REJECTED}


def test_nothing_changed_is_no_step(project: Project) -> None:
    made = add(project, "lundi", "DATE")
    before, count = dump(project), steps(project)
    do(project, annotate.relabel, made, "DATE")
    do(project, annotate.resize, made, *at("lundi"))
    do(project, annotate.note_span, made.id, "")
    assert dump(project) == before
    assert steps(project) == count


def test_a_note_on_an_annotation(project: Project) -> None:
    made = add(project, "lundi", "DATE")
    do(project, annotate.note_span, made.id, "le 3 ? 😀")
    assert look(project).annotations[0].note == "le 3 ? 😀"
    do(project, annotate.note_span, made.id, "")
    assert look(project).annotations[0].note == ""


@pytest.mark.parametrize(
    ("op", "args", "sentence"),
    [
        (annotate.accept, (99,), "no longer open"),
        (annotate.reject, (99,), "no longer open"),
        (annotate.relabel, (SpanRef("suggestion", 99), "LOC"), "no longer open"),
        (annotate.relabel, (SpanRef("annotation", 99), "LOC"), "no longer there"),
        (annotate.relabel, (SpanRef("suggestion", KIEV), "Attack"), "no label Attack on a layer"),
        (annotate.relabel, (SpanRef("suggestion", KIEV), "LOC", "x"), "no label LOC on a layer x"),
        (annotate.resize, (SpanRef("suggestion", KIEV), 4, 4), "at least one character"),
        (annotate.resize, (SpanRef("suggestion", KIEV), 5, 4), "at least one character"),
        (annotate.resize, (SpanRef("suggestion", KIEV), -1, 4), "at least one character"),
        (annotate.resize, (SpanRef("suggestion", KIEV), 4, 5), "at least one character"),
        (annotate.delete, (99,), "no longer there"),
        (annotate.note_span, (99, "x"), "no longer there"),
        (annotate.add, (1, "entities", 0, 4, "Attack"), "no label Attack on a layer entities"),
        (annotate.add, (1, "colours", 0, 4, "LOC"), "no label LOC on a layer colours"),
        (annotate.add, (1, "entities", 4, 4, "LOC"), "at least one character"),
        (annotate.add, (1, "entities", 4, 5, "LOC"), "at least one character"),
        (annotate.add, (1, "entities", 900, 904, "LOC"), "at least one character"),
        (annotate.add, (9, "entities", 0, 4, "LOC"), "at least one character"),
        (annotate.same_words, (1, SpanRef("suggestion", 99)), "no longer open"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_changes_nothing(
    project: Project, op: Callable[..., Any], args: tuple[Any, ...], sentence: str
) -> None:
    before = dump(project)
    with pytest.raises(UserError, match=sentence) as caught:
        do(project, op, *args)
    assert str(caught.value).endswith(".")
    assert dump(project) == before


def test_what_is_decided_cannot_be_decided_again(project: Project) -> None:
    do(project, annotate.reject, KIEV)
    before = dump(project)
    for op in (annotate.accept, annotate.reject):
        with pytest.raises(UserError, match="no longer open"):
            do(project, op, KIEV)
    assert dump(project) == before


def test_white_space_at_the_edges_and_what_is_past_the_end_stay_out(project: Project) -> None:
    made = ref(do(project, annotate.add, 1, "entities", 4, 7, "MISC"))
    assert annotated(project) == [("a", "MISC")]
    do(project, annotate.resize, made, len(KYIV) - 6, len(KYIV) + 3)
    assert annotated(project) == [("Kiev.", "MISC")]
    assert look(project).annotations[0].end == len(KYIV)


@given(st.text(alphabet=" \n\t\u00a0\u202fab😀e\u0301ا中", min_size=1, max_size=12), st.data())
@settings(max_examples=25)
def test_any_range_of_any_text_gives_the_words_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = text[start:end].strip()
    with TemporaryDirectory() as folder:
        made = new_project(Path(folder) / "p.annot", "x" + text)
        if words:
            do(made, annotate.add, 1, "events", start + 1, end + 1, "Attack")
            assert annotated(made) == [(words, "Attack")]
        else:
            with pytest.raises(UserError):
                do(made, annotate.add, 1, "events", start + 1, end + 1, "Attack")
        made.close()


def test_wide_characters_count_one(project: Project) -> None:
    add(project, "😀", "MISC")
    assert annotated(project) == [("😀", "MISC")]
    start = SECOND.rindex("Sarène")
    do(project, annotate.add, 2, "entities", start, start + 6, "LOC")
    assert annotated(project, 2) == [("Sarène", "LOC")]


def test_the_same_words_of_a_suggestion(project: Project) -> None:
    changes = do(project, annotate.same_words, 1, suggested(KIEV))
    assert annotated(project) == [("Kiev", "LOC")] * 3
    assert verdicts(project) == {KIEV: ACCEPTED}
    assert changes.focus is not None
    found = look(project).mark(changes.focus)
    assert found is not None
    assert found.span.start == 0
    undo(project)
    assert annotated(project) == []
    assert verdicts(project) == {}


def test_the_same_words_leave_what_is_annotated_there(project: Project) -> None:
    last = KYIV.rindex("Kiev")
    do(project, annotate.add, 1, "entities", last - 3, last + 4, "MISC")
    first = ref(do(project, annotate.accept, KIEV))
    assert ref(do(project, annotate.same_words, 1, first)) == first
    assert annotated(project) == [("Kiev", "LOC"), ("Kiev", "LOC"), ("de Kiev", "MISC")]


def test_the_same_words_are_whole_words(tmp_path: Path) -> None:
    text = "Or l'or : l'ordre d'or. Or 😀or"
    project = new_project(tmp_path / "q.annot", text)
    made = ref(do(project, annotate.add, 1, "entities", *at("or", text), "MISC"))
    do(project, annotate.same_words, 1, made)
    starts = [a.start for a in look(project).annotations]
    assert starts == [text.index("or"), text.index("or."), len(text) - 2]
    project.close()


def test_the_same_words_with_nowhere_to_go_are_no_step(project: Project) -> None:
    made = add(project, "lundi", "DATE")
    count = steps(project)
    do(project, annotate.same_words, 1, made)
    assert steps(project) == count


def test_each_operation_is_one_step(project: Project) -> None:
    begun = steps(project)
    do(project, annotate.same_words, 1, suggested(KIEV))
    add(project, "L'OTAN", "ORG")
    do(project, annotate.reject, AULNAY)
    assert steps(project) == begun + 3


def test_two_annotators_of_one_file_decide_for_themselves(project: Project) -> None:
    do(project, annotate.accept, KIEV)
    do(project, annotate.reject, OTAN)
    project.close()
    other = Project.open(project.path, annotator="Bo")
    assert annotated(other) == []
    assert len(proposed(other)) == 4
    assert look(other).status is Status.NEW
    do(other, annotate.reject, KIEV)
    do(other, annotate.add, 1, "entities", 0, 6, "MISC")
    other.close()
    again = Project.open(project.path, annotator="Ada")
    assert annotated(again) == [("Kiev", "LOC")]
    assert verdicts(again) == {KIEV: ACCEPTED, OTAN: REJECTED}
    again.close()


def test_a_label_for_places_takes_the_place_of_others_and_keeps_their_notes(
    project: Project,
) -> None:
    made = ref(do(project, annotate.add, 1, "entities", 0, 4, "ORG"))
    do(project, annotate.note_span, made.id, "City or government?")
    places = [(1, 0, 4), (1, 47, 51)]
    with project.transaction(annotate.label_places.verb) as tx:
        assert list(annotate.label_places(tx, "entities", "LOC", places)) == [1, 2]
    found = [a for a in look(project).annotations if a.start in (0, 47)]
    assert [(a.label, a.note) for a in found] == [("LOC", "City or government?"), ("LOC", "")]
    undo(project)
    assert annotated(project) == [("Kiev", "ORG")]
