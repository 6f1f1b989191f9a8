"""Long operations: in slices, whole or not at all, and one ending for each."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from annotator.errors import UserError
from annotator.ops import articles as article_ops
from annotator.session.long import LongOperation
from annotator.store.project import Project
from annotator.store.transaction import Transaction
from tests.making import dump, new_project

Steps = Generator[int, None, str]


class Listener:
    """What an operation said, in order."""

    def __init__(self, operation: LongOperation) -> None:
        self.progress: list[int] = []
        self.endings: list[tuple[str, Any]] = []
        operation.progressed.connect(self.progress.append)
        operation.finished.connect(lambda result: self.endings.append(("finished", result)))
        operation.failed.connect(lambda sentence: self.endings.append(("failed", sentence)))
        operation.cancelled.connect(lambda: self.endings.append(("cancelled", None)))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", "Un.")
    yield made
    made.close()


def writing(count: int, then: Callable[[], None] = lambda: None) -> Callable[[Transaction], Steps]:
    """An operation in `count` steps, each of which writes and takes a while."""

    def steps(tx: Transaction) -> Steps:
        article_ops.set_note(tx, 1, "begun")
        for i in range(count):
            article_ops.set_note(tx, 1, f"note {i}")
            _work()
            yield i + 1
        then()
        return "all"

    return steps


def _work() -> None:
    sum(range(20_000))


def fail_kindly() -> None:
    raise UserError("The disk is full.")


def fail_badly() -> None:
    raise ZeroDivisionError


def test_it_goes_on_between_the_events_of_the_window(project: Project, qtbot) -> None:
    operation = LongOperation(project.transaction("x"), writing(1000))
    listener = Listener(operation)
    ticks = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.append(len(listener.progress)))
    timer.start()
    operation.begin()
    assert operation.running
    assert not listener.endings
    qtbot.waitUntil(lambda: bool(listener.endings), timeout=30_000)
    timer.stop()
    assert listener.endings == [("finished", "all")]
    assert not operation.running
    assert listener.progress == sorted(listener.progress)
    assert len(set(ticks)) > 2, "other events came in between"
    assert dump(project)["states"][0][-1] == "note 999"


def test_a_short_one_is_over_at_once(project: Project) -> None:
    operation = LongOperation(project.transaction("x"), writing(0))
    listener = Listener(operation)
    operation.begin()
    assert listener.endings == [("finished", "all")]


def test_cancelling_leaves_nothing(project: Project, qtbot) -> None:
    before = dump(project)
    operation = LongOperation(project.transaction("x"), writing(100_000))
    listener = Listener(operation)
    operation.begin()
    qtbot.waitUntil(lambda: len(listener.progress) > 2, timeout=30_000)
    operation.cancel()
    operation.cancel()
    assert listener.endings == [("cancelled", None)]
    assert not operation.running
    assert dump(project) == before
    with project.transaction("x") as tx:
        article_ops.set_note(tx, 1, "again")


def test_cancelling_what_has_ended_or_not_begun_says_nothing(project: Project) -> None:
    operation = LongOperation(project.transaction("x"), writing(0))
    listener = Listener(operation)
    operation.cancel()
    operation.begin()
    operation.cancel()
    assert listener.endings == [("finished", "all")]


def test_what_the_generator_holds_is_let_go_when_it_is_cancelled(project: Project) -> None:
    let_go = []

    def steps(tx: Transaction) -> Steps:
        try:
            while True:
                _work()
                yield 1
        finally:
            let_go.append(True)

    operation = LongOperation(project.transaction("x"), steps)
    operation.begin()
    operation.cancel()
    assert let_go


def test_a_sentence_inside_is_the_ending(project: Project) -> None:
    before = dump(project)
    operation = LongOperation(project.transaction("x"), writing(0, fail_kindly))
    listener = Listener(operation)
    operation.begin()
    assert listener.endings == [("failed", "The disk is full.")]
    assert dump(project) == before


def test_a_bug_inside_is_raised_and_leaves_nothing(project: Project) -> None:
    before = dump(project)
    operation = LongOperation(project.transaction("x"), writing(0, fail_badly))
    listener = Listener(operation)
    with pytest.raises(ZeroDivisionError):
        operation.begin()
    assert listener.endings == [("cancelled", None)]
    assert not operation.running
    assert dump(project) == before


def test_a_bug_in_a_later_slice_reaches_the_crash_report(project: Project, qtbot) -> None:
    operation = LongOperation(project.transaction("x"), writing(1000, fail_badly))
    listener = Listener(operation)
    operation.begin()
    assert operation.running
    with qtbot.captureExceptions() as exceptions:
        qtbot.waitUntil(lambda: bool(listener.endings), timeout=30_000)
    assert [kind for kind, _, _ in exceptions] == [ZeroDivisionError]
    assert listener.endings == [("cancelled", None)]


def test_a_full_disk_is_a_sentence_and_no_bug(project: Project) -> None:
    before = dump(project)

    def steps(tx: Transaction) -> Steps:
        pages = tx.conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        article_ops.set_note(tx, 1, "x" * 1_000_000)
        yield 1
        return "all"

    operation = LongOperation(project.transaction("x"), steps)
    listener = Listener(operation)
    operation.begin()
    ((ending, sentence),) = listener.endings
    assert ending == "failed"
    assert "disk is full" in sentence
    assert dump(project) == before


def test_a_disk_that_fills_up_at_the_commit_is_a_sentence(project: Project) -> None:
    @contextmanager
    def transaction() -> Iterator[None]:
        yield
        raise UserError("The disk is full.")

    def steps(_tx: object) -> Steps:
        yield from ()
        return "all"

    operation = LongOperation(transaction(), steps)
    listener = Listener(operation)
    operation.begin()
    assert listener.endings == [("failed", "The disk is full.")]


def test_a_transaction_that_cannot_begin_is_a_sentence() -> None:
    @contextmanager
    def transaction() -> Iterator[None]:
        raise UserError("It is locked.")
        yield

    operation = LongOperation(transaction(), lambda _tx: iter(()))  # type: ignore[arg-type,return-value]
    listener = Listener(operation)
    operation.begin()
    assert listener.endings == [("failed", "It is locked.")]
    assert not operation.running
