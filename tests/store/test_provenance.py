"""The history of a span, told from the log of real operations."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from annotator.core.changes import Changes, SpanRef
from annotator.formats.base import ReadSpan, Record, SpansAs
from annotator.ops import annotate, bulk, importing, scheme
from annotator.store.project import Project
from annotator.store.provenance import Deed, Happening, happenings
from tests.making import KYIV, lay_suggestions, new_project, news_scheme, proposal
from tests.ops.working import do, look, redo, ref, undo

KIEV, ATTACK, OTAN, AULNAY = 1, 2, 3, 4


@pytest.fixture
def project(tmp_path: Path):
    project = new_project(tmp_path / "a.annot", KYIV)
    lay_suggestions(
        project,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC").model_copy(update={"score": 0.5}),
        proposal(KYIV, "bombardé", "Attack", "events"),
        proposal(KYIV, "OTAN", "LOC"),
        proposal(KYIV, "Aulnay", "PER"),
    )
    yield project
    project.close()


def run(project: Project, op: Callable[..., Generator[int, None, Changes]], *args: Any) -> None:
    with project.transaction(op.verb) as tx:  # type: ignore[attr-defined]
        for _ in op(tx, *args):
            pass


def told(project: Project, wanted: SpanRef) -> list[Happening]:
    with project.read() as conn:
        return happenings(conn, wanted)


def deeds(project: Project, wanted: SpanRef) -> list[Deed]:
    return [happening.deed for happening in told(project, wanted)]


def made(project: Project, words: str) -> SpanRef:
    found = look(project)
    text = found.article.text
    return next(
        SpanRef("annotation", a.id) for a in found.annotations if text[a.start : a.end] == words
    )


def test_an_open_suggestion_says_who_suggested_it(project: Project) -> None:
    (suggested,) = told(project, SpanRef("suggestion", KIEV))
    assert (suggested.deed, suggested.who, suggested.version) == (Deed.SUGGESTED, "test", "1")
    assert suggested.score == 0.5
    assert suggested.after is not None
    assert suggested.after[:4] == ("entities", 0, 4, "LOC")


def test_accepted_as_it_was(project: Project) -> None:
    new = ref(do(project, annotate.accept, KIEV))
    suggested, accepted = told(project, new)
    assert suggested.deed is Deed.SUGGESTED
    assert (accepted.deed, accepted.who, accepted.verb) == (Deed.ACCEPTED, "Ada", "accept")
    assert accepted.at
    assert (accepted.others, accepted.undone, accepted.displaced) == (0, False, ())


def test_corrected_says_from_what(project: Project) -> None:
    new = ref(do(project, annotate.relabel, SpanRef("suggestion", OTAN), "ORG"))
    corrected = told(project, new)[-1]
    assert corrected.deed is Deed.CORRECTED
    assert corrected.before is not None
    assert corrected.after is not None
    assert (corrected.before.label, corrected.after.label) == ("LOC", "ORG")
    assert corrected.displaced == ()


def test_every_later_change_with_what_was_before(project: Project) -> None:
    new = ref(do(project, annotate.accept, OTAN))
    do(project, annotate.relabel, new, "ORG")
    span = look(project).by_ref[new].span
    do(project, annotate.resize, new, span.start - 2, span.end)
    do(project, annotate.note_span, new.id, "Why?")
    found = told(project, new)
    assert [h.deed for h in found] == [
        Deed.SUGGESTED, Deed.ACCEPTED, Deed.RELABELLED, Deed.RESIZED, Deed.NOTED,
    ]  # fmt: skip
    accepted, relabelled, resized, noted = found[1:]
    assert accepted.after is not None
    assert accepted.after.label == "LOC"
    assert (relabelled.before.label, relabelled.after.label) == ("LOC", "ORG")
    assert (resized.before.start, resized.after.start) == (span.start, span.start - 2)
    assert resized.before.label == "ORG"
    assert noted.after.note == "Why?"


def test_by_hand_and_what_gave_way(project: Project) -> None:
    do(project, annotate.accept, KIEV)
    new = ref(do(project, annotate.add, 1, "entities", 0, 10, "MISC"))
    (added,) = told(project, new)
    assert added.deed is Deed.ADDED
    assert [past.label for past in added.displaced] == ["LOC"]
    over = ref(do(project, annotate.add, 1, "entities", 25, 32, "ORG"))  # over the suggested OTAN
    assert [past.label for past in told(project, over)[0].displaced] == ["LOC"]


def test_undone_and_done_again(project: Project) -> None:
    new = ref(do(project, annotate.accept, OTAN))
    do(project, annotate.relabel, new, "ORG")
    undo(project)
    relabelled, undone = told(project, new)[-2:]
    assert (relabelled.deed, relabelled.undone) == (Deed.RELABELLED, True)
    assert (relabelled.before.label, relabelled.after.label) == ("LOC", "ORG")
    assert (undone.deed, undone.who, undone.verb) == (Deed.UNDONE, "Ada", "relabel")
    redo(project)
    assert deeds(project, new)[-3:] == [Deed.RELABELLED, Deed.UNDONE, Deed.REDONE]
    assert not told(project, new)[-3].undone


def test_what_was_abandoned_stays_in_the_log(project: Project) -> None:
    new = ref(do(project, annotate.accept, OTAN))
    do(project, annotate.relabel, new, "ORG")
    undo(project)
    do(project, annotate.relabel, new, "PER")
    abandoned, undone, kept = told(project, new)[-3:]
    assert (abandoned.after.label, abandoned.undone, undone.deed) == ("ORG", True, Deed.UNDONE)
    assert (kept.before.label, kept.after.label, kept.undone) == ("LOC", "PER", False)


def test_a_deletion_that_was_undone(project: Project) -> None:
    new = ref(do(project, annotate.accept, KIEV))
    do(project, annotate.delete, new.id)
    assert told(project, new) == []
    undo(project)
    assert deeds(project, new) == [Deed.SUGGESTED, Deed.ACCEPTED, Deed.DELETED, Deed.UNDONE]


@pytest.mark.parametrize("op", [annotate.accept, annotate.reject])
def test_a_decision_that_was_undone_is_told_of_the_suggestion(project: Project, op) -> None:
    do(project, op, KIEV)
    undo(project)
    found = told(project, SpanRef("suggestion", KIEV))
    wanted = Deed.ACCEPTED if op is annotate.accept else Deed.REJECTED
    assert [h.deed for h in found] == [Deed.SUGGESTED, wanted, Deed.UNDONE]
    assert found[1].undone
    assert deeds(project, SpanRef("suggestion", OTAN)) == [Deed.SUGGESTED]


def test_several_at_once_say_how_many_others(project: Project) -> None:
    run(project, bulk.accept_spans, 1, [KIEV, OTAN, AULNAY])
    accepted = told(project, made(project, "OTAN"))[-1]
    assert (accepted.deed, accepted.verb, accepted.others) == (Deed.ACCEPTED, "accept several", 2)
    refs = [mark.ref for mark in look(project).marks if mark.span.layer == "entities"]
    run(project, bulk.relabel_spans, 1, refs, "ORG")
    relabelled = told(project, made(project, "Aulnay"))[-1]
    assert (relabelled.deed, relabelled.others) == (Deed.RELABELLED, 2)
    assert relabelled.before.label == "PER"


def test_the_same_words_tell_their_operation(project: Project) -> None:
    do(project, annotate.same_words, 1, SpanRef("suggestion", KIEV))
    found = [a for a in look(project).annotations if a.label == "LOC"]
    first, second = (SpanRef("annotation", a.id) for a in found[:2])
    assert deeds(project, first) == [Deed.SUGGESTED, Deed.ACCEPTED]
    (added,) = told(project, second)
    assert (added.deed, added.verb) == (Deed.ADDED, "same words")


def test_what_came_with_a_file(project: Project) -> None:
    span = ReadSpan(layer="entities", start=0, end=4, label="LOC")
    records = [Record(text=f"Rome {n}", spans=(span,)) for n in range(3)]
    report = importing.ImportReport()
    with project.transaction("import") as tx:
        for _ in importing.import_records(tx, records, report, spans_as=SpansAs.ANNOTATIONS):
            pass
    first = look(project, 3).annotations[0]
    (came,) = told(project, SpanRef("annotation", first.id))
    assert (came.deed, came.who, came.others) == (Deed.IMPORTED, "Ada", 0)


def test_a_label_that_was_renamed_or_merged_in_the_scheme(project: Project) -> None:
    accepted = ref(do(project, annotate.accept, KIEV))
    by_hand = ref(do(project, annotate.add, 1, "entities", 14, 22, "LOC"))
    news = news_scheme()
    entities = news.layers[0]
    fewer = tuple(label for label in entities.labels if label.name != "LOC")
    entities = entities.model_copy(update={"labels": fewer})
    merged = news.model_copy(update={"layers": (entities, *news.layers[1:])})
    fates = {("entities", "LOC"): ("entities", "ORG")}
    with project.transaction(scheme.change_scheme.verb) as tx:
        for _ in scheme.change_scheme(tx, merged, fates):
            pass
    suggested, was_accepted, merging = told(project, accepted)
    assert (suggested.after.label, was_accepted.deed) == ("LOC", Deed.ACCEPTED)
    assert (merging.deed, merging.verb) == (Deed.RELABELLED, "label scheme")
    assert (merging.before.label, merging.after.label) == ("LOC", "ORG")
    assert deeds(project, by_hand) == [Deed.ADDED, Deed.RELABELLED]
    undo(project)
    assert deeds(project, by_hand) == [Deed.ADDED, Deed.RELABELLED, Deed.UNDONE]
    assert told(project, by_hand)[0].after.label == "LOC"


def test_nothing_is_told_of_what_is_not_there(project: Project) -> None:
    assert told(project, SpanRef("annotation", 99)) == []
    assert told(project, SpanRef("suggestion", 99)) == []
