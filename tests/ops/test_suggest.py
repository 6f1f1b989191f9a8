"""What a suggester returns: kept, dropped, retired, brought back."""

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from annotator.core.models import ProposedSpan, text_hash
from annotator.ops import annotate, suggest
from annotator.store import listing, tokens
from annotator.store.project import Project
from tests.making import KYIV, add_texts, dump, lay_suggestions, new_project, proposal
from tests.ops.working import annotated, do, look, proposed, redo, steps, undo, verdicts

PAIRS = [(0, 4), (5, 6), (7, 10)]

KIEV = proposal(KYIV, "Kiev", "LOC")
OTAN = proposal(KYIV, "OTAN", "ORG")
BOMBED = proposal(KYIV, "bombardé", "Attack", "events")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", KYIV, "Un.")
    yield made
    made.close()


def store(
    project: Project,
    *spans: ProposedSpan,
    pairs: Sequence[Sequence[int]] = PAIRS,
    sha256: str = text_hash(KYIV),
    suggester: str = "test 1",
    article_id: int = 1,
) -> None:
    do(project, suggest.store_suggestions, article_id, sha256, pairs, spans, suggester)


def other(span: ProposedSpan) -> ProposedSpan:
    """The same from another suggester."""
    return span.model_copy(update={"source": "other", "version": "2", "score": 0.5})


def counts(project: Project) -> int:
    with project.read() as conn:
        return listing.rows(conn, [1], project.annotator_id)[1].open_suggestions


def test_spans_and_tokens_are_kept(project: Project) -> None:
    store(project, OTAN, KIEV, other(BOMBED))
    found = look(project)
    assert proposed(project) == [("Kiev", "LOC"), ("bombardé", "Attack"), ("OTAN", "ORG")]
    by_label = {s.label: (s.source, s.version, s.score) for s in found.suggestions}
    assert by_label["LOC"] == ("test", "1", None)
    assert by_label["Attack"] == ("other", "2", 0.5)
    assert found.tokens.pairs == tuple(PAIRS)
    assert found.tokenized
    assert found.suggester == "test 1"
    assert counts(project) == 3


def test_suggesting_is_no_step_of_the_history(project: Project) -> None:
    before = steps(project)
    store(project, KIEV)
    assert steps(project) == before
    assert look(project).status == "new"


def test_an_answer_about_another_text_changes_nothing(project: Project) -> None:
    before = dump(project)
    store(project, KIEV, sha256=text_hash("Un."))
    store(project, KIEV, article_id=99)
    assert dump(project) == before


def test_the_same_answer_twice_changes_nothing(project: Project) -> None:
    store(project, KIEV, BOMBED)
    do(project, annotate.accept, 1)
    before = dump(project)
    store(project, KIEV, BOMBED)
    assert dump(project) == before


def test_a_span_returned_twice_is_one(project: Project) -> None:
    store(project, KIEV, KIEV, other(KIEV))
    assert proposed(project) == [("Kiev", "LOC")]


@pytest.mark.parametrize("how", ["accept", "reject", "relabel", "resize", "overlap"])
def test_what_is_decided_does_not_come_back_from_any_suggester(project: Project, how: str) -> None:
    store(project, KIEV, OTAN)
    (span,) = (s for s in look(project).suggestions if s.label == "LOC")
    mark = look(project).mark(look(project).marks[0].ref)
    assert mark is not None
    if how in ("accept", "reject"):
        do(project, getattr(annotate, how), span.id)
    elif how == "relabel":
        do(project, annotate.relabel, mark.ref, "MISC")
    elif how == "resize":
        do(project, annotate.resize, mark.ref, 0, 6)
    else:
        do(project, annotate.add, 1, "entities", 0, 10, "MISC")
    decided = annotated(project), verdicts(project)
    store(project, other(KIEV), OTAN, suggester="other 2")
    assert proposed(project) == [("OTAN", "ORG")]
    assert (annotated(project), verdicts(project)) == decided


def test_what_was_rejected_may_be_proposed_with_another_label(
    project: Project,
) -> None:
    store(project, KIEV)
    do(project, annotate.reject, 1)
    store(project, KIEV, KIEV.model_copy(update={"label": "ORG"}))
    assert proposed(project) == [("Kiev", "ORG")]


def test_what_contradicts_an_annotation_is_left_out(project: Project) -> None:
    do(project, annotate.add, 1, "entities", 0, 6, "MISC")
    do(project, annotate.add, 1, "events", BOMBED.start, BOMBED.end, "Attack")
    damage = BOMBED.model_copy(update={"label": "Damage"})
    store(project, KIEV, OTAN, BOMBED, damage)
    assert proposed(project) == [("bombardé", "Damage"), ("OTAN", "ORG")]


def test_what_is_not_proposed_any_more_goes_and_may_return(project: Project) -> None:
    store(project, KIEV, OTAN)
    first = {s.label: s.id for s in look(project).suggestions}
    store(project, OTAN, suggester="other 2")
    assert proposed(project) == [("OTAN", "ORG")]
    assert counts(project) == 1
    store(project, other(KIEV), OTAN)
    assert {s.label: s.id for s in look(project).suggestions} == first
    assert look(project).suggestions[0].source == "other"


def test_new_tokens_take_the_place_of_the_old(project: Project) -> None:
    store(project)
    store(project, pairs=[(0, 4)], suggester="test 2")
    assert look(project).tokens.pairs == ((0, 4),)
    assert look(project).suggester == "test 2"
    with project.read() as conn:
        assert tokens.unread(conn, limit=9) == [2]


def test_undo_opens_again_what_the_suggester_has_dropped_meanwhile(project: Project) -> None:
    store(project, KIEV)
    do(project, annotate.accept, 1)
    store(project, OTAN)
    undo(project)
    assert proposed(project) == [("Kiev", "LOC"), ("OTAN", "ORG")]
    assert counts(project) == 2


def test_the_count_is_right_after_redoing_a_decision_on_what_was_dropped(
    project: Project,
) -> None:
    store(project, KIEV)
    do(project, annotate.accept, 1)
    undo(project)
    store(project, OTAN)
    assert counts(project) == 1
    redo(project)
    assert annotated(project) == [("Kiev", "LOC")]
    assert proposed(project) == [("OTAN", "ORG")]
    assert counts(project) == 1
    undo(project)
    assert counts(project) == len(proposed(project))


@pytest.mark.parametrize(
    "pairs",
    [
        [(0, 4), (3, 6)],
        [(5, 6), (0, 4)],
        [(0, len(KYIV) + 1)],
        [(4, 4)],
        [(-1, 2)],
    ],
)
def test_tokens_that_are_none_of_this_text_leave_everything_as_it_was(
    project: Project, pairs: list[tuple[int, int]]
) -> None:
    store(project, KIEV)
    before = dump(project)
    store(project, OTAN, pairs=pairs, suggester="broken 1")
    assert dump(project) == before


def test_spans_that_are_none_of_this_text_or_scheme_are_left_out(project: Project) -> None:
    past = KIEV.model_copy(update={"start": len(KYIV) - 1, "end": len(KYIV) + 1})
    unknown = KIEV.model_copy(update={"label": "ANIMAL"})
    nowhere = KIEV.model_copy(update={"layer": "colours"})
    store(project, past, unknown, nowhere, OTAN)
    assert proposed(project) == [("OTAN", "ORG")]


def test_each_annotator_has_their_own_open_ones(project: Project) -> None:
    store(project, KIEV, OTAN)
    do(project, annotate.reject, 1)
    assert counts(project) == 1
    project.close()
    bo = Project.open(project.path, annotator="Bo")
    assert counts(bo) == 2
    store(bo, KIEV, OTAN)
    assert len(proposed(bo)) == counts(bo) == 2
    do(bo, annotate.accept, 1)
    do(bo, annotate.accept, 2)
    assert counts(bo) == 0
    bo.close()
    ada = Project.open(project.path, annotator="Ada")
    store(ada, other(KIEV), other(OTAN))
    assert proposed(ada) == [("OTAN", "ORG")]
    assert counts(ada) == 1
    ada.close()


def test_suggestions_of_a_file_stay_when_a_suggester_has_read_the_article(
    project: Project,
) -> None:
    from annotator.formats.base import ReadSpan, Record
    from annotator.ops.importing import ImportReport, import_records

    text = "Sarène tient, dit Aulnay."
    spans = (ReadSpan(start=0, end=6, label="LOC", source="Bo"),)
    report = ImportReport()
    with project.transaction("import") as tx:
        list(import_records(tx, [Record(text=text, spans=spans)], report))
    (article_id,) = report.article_ids
    aulnay = proposal(text, "Aulnay", "PER")
    lay_suggestions(project, article_id, text, aulnay)
    assert proposed(project, article_id) == [("Sarène", "LOC"), ("Aulnay", "PER")]
    lay_suggestions(project, article_id, text, aulnay, proposal(text, "Sarène", "LOC"))
    assert look(project, article_id).suggestions[0].source == "Bo"
    lay_suggestions(project, article_id, text)
    assert proposed(project, article_id) == [("Sarène", "LOC")]


def test_more_spans_than_a_statement_takes_are_dropped_and_return(project: Project) -> None:
    text = "a " * 1_500
    add_texts(project, [text])
    many = [KIEV.model_copy(update={"start": at, "end": at + 1}) for at in range(0, 3_000, 2)]
    for spans in (many, [], many):
        with project.transaction("suggest") as tx:
            connection = tx.conn.connection.driver_connection
            assert isinstance(connection, sqlite3.Connection)
            connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 999)
            suggest.store_suggestions(tx, 3, text_hash(text), [(0, 1)], spans, "test 1")
        assert len(proposed(project, 3)) == len(spans)
