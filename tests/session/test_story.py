"""The history of a span in words, and the rows about the same words."""

from pathlib import Path

import pytest

from annotator.core.alike import Found, tally
from annotator.core.changes import SpanRef
from annotator.ops import annotate
from annotator.session.same_words import SameRow, next_here, same_rows, spots_here, still_free
from annotator.session.session import Session
from annotator.session.story import Line, story
from tests.making import KYIV, lay_suggestions, new_project, proposal

KIEV, ATTACK, OTAN = 1, 2, 3


@pytest.fixture
def session(tmp_path: Path, qapp):
    path = tmp_path / "a.annot"
    project = new_project(path, KYIV)
    lay_suggestions(
        project,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC").model_copy(update={"score": 0.8}),
        proposal(KYIV, "bombardé", "Attack", "events"),
        proposal(KYIV, "OTAN", "LOC"),
    )
    project.close()
    session = Session()
    session.open(path)
    yield session
    session.close()


def whats(session: Session, ref: SpanRef) -> list[str]:
    return [line.what for line in story(session, ref)]


def test_a_correction_that_was_taken_back_is_told_of_the_suggestion(session: Session) -> None:
    session.do(annotate.add, 1, "entities", 0, 6, "ORG")
    session.undo()
    ref = SpanRef("suggestion", KIEV)
    assert whats(session, ref) == ["Suggested: LOC “Kiev”", "Corrected", "Undone"]
    assert story(session, ref)[1].undone


def test_each_deed_in_words(session: Session) -> None:
    changes = session.do(annotate.accept, KIEV)
    assert changes is not None
    ref = changes.focus
    assert ref is not None
    session.do(annotate.relabel, ref, "ORG")
    session.do(annotate.resize, ref, 0, 6)
    session.do(annotate.note_span, ref.id, "Why\nso?")
    session.do(annotate.note_span, ref.id, "")
    session.undo()
    assert whats(session, ref) == [
        "Suggested: LOC “Kiev”",
        "Accepted",
        "Relabelled: LOC → ORG",
        "Resized: “Kiev” → “Kiev a”",
        "Note: Why so?",
        "Note removed",
        "Undone",
    ]
    lines = story(session, ref)
    assert lines[0].by == "test · 1 · 80%"
    assert lines[1].by.startswith("Ada · ")
    assert [line.undone for line in lines] == [False] * 5 + [True, False]
    assert lines[5].heard.endswith("taken back")


def test_corrections_and_what_gave_way(session: Session) -> None:
    changes = session.do(annotate.relabel, SpanRef("suggestion", KIEV), "ORG")
    assert changes is not None
    assert changes.focus is not None
    assert whats(session, changes.focus)[-1] == "Corrected: LOC → ORG"
    start = KYIV.index("OTAN")
    changes = session.do(annotate.resize, SpanRef("suggestion", OTAN), start - 2, start + 4)
    assert changes is not None
    assert changes.focus is not None
    assert whats(session, changes.focus)[-1] == "Corrected: “OTAN” → “L'OTAN”"
    changes = session.do(annotate.add, 1, "entities", 0, 10, "MISC")
    assert changes is not None
    assert changes.focus is not None
    assert whats(session, changes.focus) == ["Labelled by hand\nin place of ORG “Kiev”"]
    assert Line("a\nb", "c").heard == "a, b, c"


def test_a_correction_that_was_taken_back(session: Session) -> None:
    """The suggestion is open again, and what it was corrected to is gone."""
    session.do(annotate.add, 1, "entities", 0, 4, "ORG")
    session.undo()
    assert whats(session, SpanRef("suggestion", KIEV))[:2] == ["Suggested: LOC “Kiev”", "Corrected"]


def test_nothing_without_a_project() -> None:
    assert story(Session(), SpanRef("annotation", 1)) == []


def test_the_same_words_in_the_article(session: Session) -> None:
    content = session.content
    assert content is not None
    found = spots_here(content, content.marks[0])
    assert same_rows(tally(found), None) == [
        SameRow((Found.OPEN, ""), "open suggestions", 1, None),
        SameRow((Found.FREE, ""), "not labelled", 2, None),
    ]
    assert still_free(found) == 3
    first = next_here(found, (Found.FREE, ""), 0)
    assert first is not None
    assert next_here(found, (Found.FREE, ""), first.start) != first
    last = next_here(found, (Found.FREE, ""), len(KYIV))
    assert last == first
    assert next_here(found, (Found.LABELLED, "LOC"), 0) is None
