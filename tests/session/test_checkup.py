"""A project is checked in the background, and mended in one step."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.finding import CheckReport
from annotator.ops import annotate
from annotator.session.checkup import Checkup, mending
from annotator.session.session import Session
from tests.making import KYIV
from tests.session.heard import project_file, settle, undo


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    path = project_file(tmp_path / "p.annot", KYIV, "Un autre texte.")
    made.open(path)
    made.do(annotate.add, 1, "entities", 0, 4, "LOC")
    made.do(annotate.add, 2, "entities", 0, 2, "LOC")
    made.close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE annotations SET end = 9999 WHERE article_id = 2")
    raw.close()
    made.open(path)
    yield made
    made.close()


def check(session: Session, qtbot) -> CheckReport:
    work = Checkup(session)
    with qtbot.waitSignal(work.finished, timeout=60_000) as ended:
        work.begin()
    (report,) = ended.args
    assert isinstance(report, CheckReport)
    return report


def test_it_is_found_mended_and_taken_back(session: Session, qtbot) -> None:
    found = check(session, qtbot)
    assert (found.articles, found.annotations) == (2, 2)
    assert [(one.kind, one.article_id) for one in found.findings] == [("outside", 2)]
    operation = mending(session)
    operation.begin()
    settle(session)
    assert check(session, qtbot).findings == ()
    step = session.undo_step
    assert step is not None
    assert (step.verb, step.detail) == ("repair", "1")
    undo(session)
    assert len(check(session, qtbot).findings) == 1


def test_a_span_is_shown_as_far_as_it_is_there(session: Session) -> None:
    from annotator.core.changes import SpanRef

    assert session.show_span(1, SpanRef("annotation", 1))
    assert (session.article_id, session.focus) == (1, SpanRef("annotation", 1))
    assert session.show_span(1, SpanRef("annotation", 999))
    assert (session.article_id, session.focus) == (1, None)
    assert not session.show_span(77, None)
    assert session.article_id == 1
    session.close()
    assert not session.show_span(1, None)
