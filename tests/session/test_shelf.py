"""Backups are looked into, copied out and put in the project's place."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.keeping import Backup, Facts, Moment, wall_clock
from annotator.errors import DamagedError
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.session.session import Session
from annotator.session.shelf import Shelf, newest_backup, when
from annotator.store import backups
from tests.making import KYIV, dump
from tests.session.heard import project_file


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    made.open(project_file(tmp_path / "wires.annot", KYIV))
    yield made
    made.close()


@pytest.fixture
def backup(session: Session) -> Backup:
    """A backup from before a note and an annotation."""
    assert session.project is not None
    made = backups.make(session.project, of="x", newest=9, at=wall_clock())
    assert made is not None
    session.do(article_ops.set_note, 1, "later")
    session.do(annotate.add, 1, "entities", 0, 4, "LOC")
    return made


@pytest.fixture
def shelf(session: Session) -> Iterator[Shelf]:
    assert session.path is not None
    made = Shelf(session, session.path)
    yield made
    made.close()


def test_each_backup_is_told_with_what_it_holds(shelf: Shelf, backup: Backup, qtbot) -> None:
    broken = backup.path.with_name("wires 2020-01-01 10.00.annot")
    broken.write_bytes(b"nothing" * 100)
    told: dict[Backup, object] = {}
    shelf.told.connect(told.__setitem__)
    shelf.look()
    qtbot.waitUntil(lambda: len(told) == 2)
    facts = told[backup]
    assert isinstance(facts, Facts)
    now = shelf.now()
    assert now is not None
    assert (facts.annotations, now.annotations) == (0, 1)
    assert now.steps == facts.steps + 2
    (sentence,) = (said for said in told.values() if isinstance(said, str))
    assert "wires 2020-01-01 10.00.annot" in sentence


def test_restoring_brings_back_what_was_and_keeps_what_is(
    session: Session, shelf: Shelf, backup: Backup, qtbot
) -> None:
    assert session.project is not None
    before = dump(session.project)
    backup.path.chmod(0o600)
    shelf.path.chmod(0o664)
    with qtbot.waitSignal(shelf.restored) as restored:
        shelf.restore(backup)
    assert restored.args == [backup]
    assert session.path == shelf.path
    assert os.name != "posix" or shelf.path.stat().st_mode & 0o777 == 0o664
    assert dump(session.project)["annotations"] == []
    assert dump(session.project)["states"] == []
    (kept,) = [one for one in shelf.backups() if one != backup]
    session.open(kept.path)
    assert dump(session.project) == before
    assert sorted(os.listdir(shelf.path.parent)) == ["wires backups", "wires.annot"]


def test_a_backup_that_is_damaged_takes_no_ones_place(
    session: Session, shelf: Shelf, backup: Backup, qtbot
) -> None:
    data = bytearray(backup.path.read_bytes())
    data[8192:20000] = os.urandom(20000 - 8192)
    backup.path.write_bytes(data)
    before = dump(session.project)
    with qtbot.waitSignal(shelf.failed) as failed:
        shelf.restore(backup)
    assert "damaged" in failed.args[0]
    assert session.path == shelf.path
    assert dump(session.project) == before


def test_a_file_that_cannot_be_replaced_stays_open(
    session: Session, shelf: Shelf, backup: Backup, qtbot, monkeypatch
) -> None:
    before = dump(session.project)
    whole = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target == shelf.path:
            raise PermissionError(13, "Permission denied")
        return whole(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with qtbot.waitSignal(shelf.failed):
        shelf.restore(backup)
    assert session.path == shelf.path
    assert dump(session.project) == before
    assert sorted(os.listdir(shelf.path.parent)) == ["wires backups", "wires.annot"]


def test_a_damaged_project_is_put_aside_for_a_backup(
    session: Session, shelf: Shelf, backup: Backup, qtbot
) -> None:
    session.close()
    journal = shelf.path.with_name("wires.annot-journal")
    journal.write_bytes(b"a journal of the damaged file")
    with pytest.raises(DamagedError):
        session.open(_zeroed(shelf.path))
    with qtbot.waitSignal(shelf.restored):
        shelf.restore(backup)
    assert session.path == shelf.path
    assert session.counts().articles == 1
    assert not journal.exists()
    aside = [p.name for p in shelf.folder().iterdir() if ".damaged" in p.name]
    assert len(aside) == 2, "the file and its journal"


def _zeroed(path: Path) -> Path:
    path.write_bytes(b"\x00" * 4000)
    return path


def test_a_copy_is_a_project_of_its_own(
    shelf: Shelf, backup: Backup, qtbot, tmp_path: Path
) -> None:
    before = backup.path.read_bytes()
    with qtbot.waitSignal(shelf.copied) as copied:
        shelf.copy(backup, tmp_path / "then.annot")
    assert copied.args == [tmp_path / "then.annot"]
    assert (tmp_path / "then.annot").read_bytes() == before


def test_restoring_waits_for_a_long_operation(
    session: Session, shelf: Shelf, backup: Backup, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(Session, "busy", property(lambda _: True))
    with qtbot.waitSignal(shelf.failed):
        shelf.restore(backup)
    assert len(shelf.backups()) == 1


def test_the_newest_is_found_without_opening_anything(shelf: Shelf, backup: Backup) -> None:
    assert newest_backup(shelf.path) == backup
    assert newest_backup(shelf.path.with_name("none.annot")) is None


def test_the_second_of_a_minute_is_told_from_the_first(backup: Backup) -> None:
    second = Backup(backup.path, Moment(backup.moment.at, 2), 1)
    assert when(second) == f"{when(backup)} (2)"
