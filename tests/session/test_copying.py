"""A copy is consistent while work goes on, and appears whole or not at all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.ops import articles as article_ops
from annotator.session.copying import Copying
from annotator.session.session import Session
from annotator.store.project import Project
from tests.making import KYIV, dump, new_project
from tests.session.heard import project_file, settle


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    texts = [f"{KYIV} {i} " + "mot " * 2000 for i in range(300)]
    made.open(project_file(tmp_path / "p.annot", *texts))
    yield made
    made.close()


def test_a_copy_made_beside_the_work_is_one_state_of_it(
    session: Session, tmp_path: Path, qtbot
) -> None:
    assert session.project is not None
    copying = Copying(session.project, tmp_path / "copy.annot", session)
    done: list[Path] = []
    copying.finished.connect(done.append)
    copying.begin()
    count = 0
    while copying._thread.is_alive() and count < 400:
        count += 1
        # Two rows that belong together: a copy with only one of them would be torn.
        with session.project.transaction("both") as tx:
            article_ops.set_note(tx, 1, f"note {count}")
            article_ops.set_note(tx, 300, f"note {count}")
    copying.wait()
    qtbot.waitUntil(lambda: bool(done))
    assert done == [tmp_path / "copy.annot"]
    assert count > 1, "work went on"
    copy = Project.open(done[0])
    with copy.read() as conn:
        assert conn.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    rows = dump(copy)
    notes = {row[-1] for row in rows["states"]}
    assert len(rows["states"]) in (0, 2)
    assert len(notes) <= 1
    assert rows["texts"] == dump(session.project)["texts"]
    copy.close()


def test_a_copy_can_be_annotated_and_undone_like_the_project(
    session: Session, tmp_path: Path, qtbot
) -> None:
    assert session.project is not None
    session.do(article_ops.set_note, 1, "x")
    copying = Copying(session.project, tmp_path / "copy.annot")
    with qtbot.waitSignal(copying.finished, timeout=30_000):
        copying.begin()
    copying.wait()
    before = dump(session.project)
    session.open(tmp_path / "copy.annot")
    assert session.project is not None
    assert dump(session.project) == before
    session.undo()
    settle(session)
    assert dump(session.project)["states"] == []


def test_a_copy_given_up_leaves_nothing_and_says_nothing(
    session: Session, tmp_path: Path, qtbot
) -> None:
    assert session.project is not None
    said: list[object] = []
    copying = Copying(session.project, tmp_path / "copy.annot")
    copying.finished.connect(said.append)
    copying.failed.connect(said.append)
    copying.begin()
    copying.cancel()
    assert not copying._thread.is_alive()
    settle(session)
    left = set(os.listdir(tmp_path)) - {"p.annot", "p.annot-journal"}
    assert left == set() or said == []
    assert "copy.annot.part" not in left


def test_a_copy_that_cannot_be_written_is_a_sentence(
    session: Session, tmp_path: Path, qtbot
) -> None:
    assert session.project is not None
    copying = Copying(session.project, tmp_path / "none" / "copy.annot")
    with qtbot.waitSignal(copying.failed, timeout=30_000) as failed:
        copying.begin()
    copying.wait()
    assert failed.args[0].endswith(".")


def test_a_copy_takes_the_place_of_a_file_only_when_it_is_whole(
    session: Session, tmp_path: Path, qtbot
) -> None:
    assert session.project is not None
    there = tmp_path / "copy.annot"
    new_project(there, "Avant.").close()
    before = there.read_bytes()
    session.project.backup(there, wanted=lambda: False)
    assert there.read_bytes() == before
    copying = Copying(session.project, there)
    with qtbot.waitSignal(copying.finished, timeout=30_000):
        copying.begin()
    copying.wait()
    copy = Project.open(there)
    assert len(dump(copy)["articles"]) == 300
    copy.close()
