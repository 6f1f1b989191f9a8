"""The session says each change once, keeps the content current, and explains what cannot be."""

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.changes import SpanRef
from annotator.core.models import Status
from annotator.core.progress import Counts
from annotator.errors import UserError
from annotator.formats.base import Record
from annotator.ops import annotate, settings, suggest
from annotator.ops import articles as article_ops
from annotator.ops.importing import ImportReport, import_records
from annotator.session.long import LongOperation
from annotator.session.session import Session
from annotator.store.project import Project
from tests.making import KYIV, ROOT, dump, news_scheme, proposal
from tests.session.heard import Heard, project_file, redo, undo, words

SECOND = "Sarène 😀 tient."
SUGGESTED = {
    1: (proposal(KYIV, "Kiev", "LOC"), proposal(KYIV, "OTAN", "ORG")),
    2: (proposal(SECOND, "Sarène", "LOC"),),
}
KIEV, OTAN, SARENE = 1, 2, 3


@pytest.fixture
def session(qtbot) -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return project_file(tmp_path / "p.annot", KYIV, SECOND, "Trois.", suggestions=SUGGESTED)


@pytest.fixture
def heard(session: Session, file: Path) -> Heard:
    session.open(file)
    return Heard(session)


def suggested(number: int) -> SpanRef:
    return SpanRef("suggestion", number)


# The project


def test_a_project_is_made_closed_and_opened_again(session: Session, tmp_path: Path) -> None:
    heard = Heard(session)
    path = tmp_path / "new.annot"
    session.create(path, news_scheme(), annotator="Ada")
    assert (session.path, session.annotator, session.layer) == (path, "Ada", "entities")
    assert session.scheme == news_scheme()
    assert (session.article_id, session.content, session.focus) == (None, None, None)
    assert heard.projects == 1
    session.close()
    assert (session.project, session.path, session.annotator) == (None, None, "")
    assert session.scheme.layers == ()
    assert session.counts() == Counts()
    assert heard.projects == 2
    session.open(path)
    assert session.annotator == "Ada"
    assert heard.projects == 3


def test_opening_shows_the_first_article_to_work_on(session: Session, file: Path) -> None:
    session.open(file)
    assert session.article_id == 1
    assert words(session) == "Kiev"
    session.do(article_ops.finish, 1)
    session.close()
    session.open(file)
    assert session.article_id == 2


def test_opening_a_project_that_is_all_done_shows_its_first_article(
    session: Session, file: Path
) -> None:
    session.open(file)
    for article_id in (1, 2, 3):
        session.do(article_ops.finish, article_id)
    session.close()
    session.open(file)
    assert session.article_id == 1


def test_opening_another_project_ends_the_former(session: Session, tmp_path: Path) -> None:
    one = project_file(tmp_path / "1.annot", KYIV)
    two = project_file(tmp_path / "2.annot", SECOND)
    session.open(one)
    heard = Heard(session)
    session.open(two)
    assert heard.projects == 1
    assert session.content is not None
    assert session.content.article.text == SECOND
    Project.open(one).close()  # its lock is gone


def test_what_cannot_be_opened_leaves_the_open_project_as_it_is(
    session: Session, file: Path, tmp_path: Path
) -> None:
    session.open(file)
    heard = Heard(session)
    foreign = tmp_path / "x.annot"
    foreign.write_text("Once upon a time")
    for path in (foreign, tmp_path / "none.annot", tmp_path):
        with pytest.raises(UserError):
            session.open(path)
    with pytest.raises(UserError, match="already a file"):
        session.create(file, news_scheme(), annotator="Bo")
    assert session.path == file
    assert words(session) == "Kiev"
    assert heard.projects == 0
    assert session.do(annotate.accept, KIEV) is not None


def test_opening_the_open_project_does_nothing(session: Session, file: Path) -> None:
    session.open(file)
    session.show_article(2)
    heard = Heard(session)
    session.open(file)
    assert (heard.projects, session.article_id) == (0, 2)


def test_another_annotator_of_the_file(session: Session, file: Path) -> None:
    session.open(file)
    session.do(annotate.accept, KIEV)
    session.close()
    session.open(file, annotator="Bo")
    assert session.annotator == "Bo"
    assert session.content is not None
    assert session.content.annotations == ()
    assert session.counts() == Counts(articles=3, new=3)


# Doing


def test_each_operation_is_said_once_with_what_changed(heard: Heard) -> None:
    session = heard.session
    changes = session.do(annotate.accept, KIEV)
    assert heard.changes == [changes]
    assert changes is not None
    assert (changes.articles, changes.article_id) == ({1}, 1)
    assert heard.failures == []


def test_the_content_is_current_when_it_is_said(heard: Heard) -> None:
    session = heard.session
    seen = []
    session.changed.connect(
        lambda _: seen.append((len(session.content.annotations), session.counts().started))
    )
    session.do(annotate.accept, KIEV)
    session.do(annotate.accept, OTAN)
    undo(session)
    assert seen == [(1, 1), (2, 1), (1, 1)]


def test_an_operation_on_another_article_leaves_the_open_one(heard: Heard) -> None:
    session = heard.session
    before = session.content
    session.do(annotate.accept, SARENE)
    assert session.content is before
    assert (session.article_id, words(session)) == (1, "Kiev")
    assert len(heard.changes) == 1


def test_what_cannot_be_is_a_sentence_and_no_change(heard: Heard) -> None:
    session = heard.session
    before = session.content
    assert session.do(annotate.accept, 99) is None
    assert heard.failures == ["This suggestion is no longer open."]
    assert heard.changes == []
    assert session.content is before


def test_a_full_disk_is_a_sentence_and_nothing_is_lost(heard: Heard) -> None:
    session = heard.session
    assert session.project is not None
    before = dump(session.project)
    with session.project.read() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    assert session.do(article_ops.set_note, 1, "x" * 1_000_000) is None
    (sentence,) = heard.failures
    assert "disk is full" in sentence
    assert heard.changes == []
    assert dump(session.project) == before
    with session.project.read() as conn:
        conn.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert session.do(annotate.accept, KIEV) is not None


def test_a_bug_is_raised_and_nothing_is_kept(heard: Heard) -> None:
    session = heard.session
    assert session.project is not None
    before = dump(session.project)
    with pytest.raises(KeyError):
        session.do(settings.change_setting, "colour", 1)
    assert (heard.changes, heard.failures) == ([], [])
    assert dump(session.project) == before


def test_stored_suggestions_are_said_once_and_are_no_step(heard: Heard) -> None:
    session = heard.session
    step = session.undo_step
    content = session.content
    assert content is not None
    spans = (*SUGGESTED[1], proposal(KYIV, "Aulnay", "PER"))
    session.do(suggest.store_suggestions, 1, content.article.sha256, [(0, 4)], spans, "test 2")
    assert len(heard.changes) == 1
    assert not heard.changes[0].history
    assert session.undo_step == step
    assert session.content is not None
    assert len(session.content.suggestions) == 3
    assert words(session) == "Kiev"


def test_counts_follow(heard: Heard) -> None:
    session = heard.session
    assert session.counts() == Counts(articles=3, new=3)
    session.do(annotate.accept, KIEV)
    session.do(article_ops.finish, 2)
    session.do(article_ops.set_status, 3, Status.SKIPPED)
    session.do(article_ops.set_flag, 3, True)
    assert session.counts() == Counts(articles=3, started=1, done=1, skipped=1, flagged=1)
    undo(session)
    undo(session)
    assert session.counts() == Counts(articles=3, new=1, started=1, done=1)
    session.do(article_ops.delete_articles, [2])
    assert session.counts() == Counts(articles=2, new=1, started=1)


def test_settings_are_read_again(heard: Heard) -> None:
    session = heard.session
    session.do(settings.change_setting, "strict_done", True)
    assert session.settings["strict_done"] is True
    undo(session)
    assert session.settings["strict_done"] is False


def test_the_language_of_the_open_article(heard: Heard) -> None:
    session = heard.session
    session.do(article_ops.set_language, [1], "uk")
    assert session.content is not None
    assert session.content.article.language == "uk"
    undo(session)
    assert session.content.article.language == ""


def test_deleting_the_open_article_shows_another(heard: Heard) -> None:
    session = heard.session
    session.do(article_ops.delete_articles, [1])
    assert (session.article_id, words(session)) == (2, "Sarène")
    session.do(article_ops.delete_articles, [2, 3])
    assert (session.article_id, session.content, session.focus) == (None, None, None)
    undo(session)
    assert session.article_id == 2


# Undo and redo


def test_undo_and_redo_are_said_once_each_and_named(heard: Heard) -> None:
    session = heard.session
    session.do(annotate.accept, KIEV)
    step = session.undo_step
    assert step is not None
    assert (step.verb, step.detail) == ("accept", "Kiev")
    assert session.redo_step is None
    heard.forget()
    undo(session)
    assert len(heard.changes) == 1
    assert session.redo_step == step
    redo(session)
    assert len(heard.changes) == 2
    assert session.redo_step is None
    assert heard.failures == []


def test_undo_shows_the_article_where_it_was_with_the_span_in_focus(heard: Heard) -> None:
    session = heard.session
    session.do(annotate.reject, OTAN)
    session.show_article(3)
    undo(session)
    assert (session.article_id, words(session)) == (1, "OTAN")
    assert session.focus == suggested(OTAN)
    session.show_article(3)
    redo(session)
    assert session.article_id == 1
    assert session.content is not None
    assert [s.id for s in session.content.suggestions] == [KIEV]


def test_undo_of_a_change_puts_the_annotation_in_focus(heard: Heard) -> None:
    session = heard.session
    changes = session.do(annotate.accept, OTAN)
    assert changes is not None
    assert changes.focus is not None
    session.do(annotate.relabel, changes.focus, "MISC")
    session.show_article(2)
    undo(session)
    assert session.focus == changes.focus
    assert words(session) == "OTAN"


def test_undo_of_an_import_with_the_open_article_in_it(session: Session, tmp_path: Path) -> None:
    session.open(project_file(tmp_path / "p.annot", KYIV, SECOND))
    heard = Heard(session)
    undo(session)
    assert (session.article_id, session.content) == (None, None)
    assert [c.listing for c in heard.changes] == [True]
    redo(session)
    assert session.article_id == 1


def test_with_nothing_to_undo_nothing_is_said(session: Session, tmp_path: Path) -> None:
    session.create(tmp_path / "p.annot", news_scheme(), annotator="Ada")
    heard = Heard(session)
    undo(session)
    redo(session)
    assert (heard.changes, heard.failures, heard.cursors) == ([], [], 0)
    assert session.undo_step is None


def test_undo_after_the_file_was_opened_again(heard: Heard, file: Path) -> None:
    session = heard.session
    session.do(annotate.accept, KIEV)
    session.close()
    session.open(file)
    session.show_article(3)
    undo(session)
    assert (session.article_id, words(session)) == (1, "Kiev")
    assert session.focus == suggested(KIEV)


def test_operations_that_are_over_are_not_kept(heard: Heard, qtbot) -> None:
    session = heard.session
    for _ in range(5):
        session.do(annotate.accept, KIEV)
        undo(session)
    qtbot.waitUntil(lambda: not session.findChildren(LongOperation), timeout=10_000)


# Long operations


def records(count: int | None) -> Iterator[Record]:
    """So many articles; without end for None."""
    numbers = itertools.count() if count is None else range(count)
    return (Record(text=f"Texte numéro {i}. " + "mot " * 200) for i in numbers)


def begin_import(session: Session, count: int | None) -> LongOperation:
    operation = session.run(import_records, records(count), ImportReport())
    operation.begin()
    return operation


def test_while_an_import_runs_other_work_is_refused_with_a_sentence(heard: Heard, qtbot) -> None:
    session = heard.session
    operation = begin_import(session, None)
    assert session.busy
    assert session.do(annotate.accept, KIEV) is None
    assert len(heard.failures) == 1
    assert heard.failures[0].endswith("has ended.")
    session.undo()
    with pytest.raises(UserError):
        session.run(import_records, records(1), ImportReport())
    assert heard.changes == []
    operation.cancel()
    assert not session.busy
    assert heard.idle == 1
    assert [(c.listing, c.history) for c in heard.changes] == [(True, False)]
    assert session.do(annotate.accept, KIEV) is not None
    assert session.counts().articles == 3


def test_an_import_is_said_once_when_it_is_through(heard: Heard, qtbot) -> None:
    session = heard.session
    begin_import(session, 400)
    qtbot.waitUntil(lambda: not session.busy, timeout=30_000)
    assert [c.listing for c in heard.changes] == [True]
    assert heard.idle == 1
    assert session.article_id == 1, "what is open stays open"
    assert session.counts().articles == 403
    undo(session)
    assert session.counts().articles == 3
    assert len(heard.changes) == 2


def test_an_import_into_an_empty_project_shows_its_first_article(
    session: Session, tmp_path: Path, qtbot
) -> None:
    session.create(tmp_path / "p.annot", news_scheme(), annotator="Ada")
    begin_import(session, 3)
    qtbot.waitUntil(lambda: not session.busy, timeout=30_000)
    assert session.article_id == 1


def test_closing_cancels_what_runs(heard: Heard, file: Path) -> None:
    session = heard.session
    begin_import(session, None)
    session.close()
    assert heard.changes == []
    session.open(file)
    assert session.counts().articles == 3


# A crash

DO_AND_DIE = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from annotator.ops import annotate
from annotator.session.session import Session

app = QCoreApplication([])
session = Session()
session.open(Path(sys.argv[1]))
if sys.argv[2] == "after":
    session.do(annotate.accept, 1)
    os.kill(os.getpid(), signal.SIGKILL)
with session.project.transaction("add") as tx:
    annotate.accept(tx, 1)
    # More than SQLite keeps in memory, so that the file itself is half written.
    insert = "INSERT INTO settings VALUES (?, ?, zeroblob(200000))"
    for i in range(200):
        tx.conn.exec_driver_sql(insert, (99 + i, str(i)))
    print(Path(sys.argv[1] + "-journal").exists(), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def die(file: Path, when: str) -> str:
    command = [sys.executable, "-c", DO_AND_DIE, str(file), when]
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, env=dict(os.environ), check=False
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    return ended.stdout


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
def test_a_decision_is_in_the_file_the_moment_it_is_made(session: Session, file: Path) -> None:
    die(file, "after")
    session.open(file)
    assert session.content is not None
    (made,) = session.content.annotations
    assert (made.start, made.label, made.suggestion_id) == (0, "LOC", KIEV)
    assert session.content.status is Status.STARTED
    undo(session)
    assert words(session) == "Kiev"


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
def test_what_was_half_done_leaves_the_file_as_before(session: Session, file: Path) -> None:
    session.open(file)
    assert session.project is not None
    before = dump(session.project)
    session.close()
    assert die(file, "within").strip() == "True"
    session.open(file)
    assert dump(session.project) == before
    assert session.do(annotate.accept, KIEV) is not None
    session.close()
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]
