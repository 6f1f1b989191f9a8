"""Dated backups: whole, thinned by their dates, and nothing touched that is somebody else's."""

import os
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from annotator.errors import DamagedError, UserError
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.store import backups
from annotator.store import project as project_module
from annotator.store.project import Project
from tests.making import KYIV, dump, new_project

NOW = datetime.fromisoformat("2026-11-25 14:05")


def make(project: Project, at: datetime = NOW, *, newest: int = 3) -> backups.Backup | None:
    with project.read() as conn:
        of = backups.identity(conn)
    return backups.make(project, of=of, newest=newest, at=at)


def names(project: Project) -> list[str]:
    folder = backups.folder_of(project.path)
    return sorted(name for name in os.listdir(folder) if not name.startswith("."))


def test_a_backup_is_the_project_in_a_folder_beside_it(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    made = make(project)
    assert made is not None
    assert made.path == tmp_path / "wires backups" / "wires 2026-11-25 14.05.annot"
    assert made.size == made.path.stat().st_size
    assert backups.backups_of(project.path) == [made]
    copy = Project.open(made.path)
    assert dump(copy) == dump(project)
    copy.close()
    project.close()


def test_of_one_minute_there_may_be_several(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    for _ in range(3):
        make(project)
    found = [backup.path.stem for backup in backups.backups_of(project.path)]
    assert found == [f"wires 2026-11-25 14.05{number}" for number in (" (3)", " (2)", "")]
    project.close()


def test_the_older_ones_are_thinned_out(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    for day in range(12, -1, -1):
        for hour in (3, 0):
            make(project, NOW - timedelta(days=day, hours=hour), newest=2)
    days = [f"wires 2026-11-{day} 14.05.annot" for day in range(18, 25)]
    assert names(project) == [*days, "wires 2026-11-25 11.05.annot", "wires 2026-11-25 14.05.annot"]
    project.close()


def test_nothing_is_deleted_that_the_program_did_not_make(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    first = make(project, NOW - timedelta(days=90), newest=1)
    second = make(project, NOW - timedelta(days=80), newest=2)
    assert first is not None
    assert second is not None
    folder = first.path.parent
    mine = folder / "wires 2020-01-01 10.00.annot"
    mine.write_bytes(first.path.read_bytes())
    (folder / "notes.txt").write_text("mine")
    second.path.write_text("put there by hand under the same name")
    make(project, NOW, newest=1)
    assert names(project) == [
        "notes.txt",
        mine.name,
        second.path.name,
        "wires 2026-11-25 14.05.annot",
    ]
    project.close()


def test_without_the_list_nothing_is_deleted(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    make(project, NOW - timedelta(days=90))
    (backups.folder_of(project.path) / backups.LIST).write_text("{")
    make(project, NOW, newest=1)
    assert len(names(project)) == 2
    project.close()


def test_the_folder_follows_a_project_that_was_renamed(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    first = make(project, NOW - timedelta(hours=1))
    assert first is not None
    project.close()
    (tmp_path / "wires.annot").rename(tmp_path / "cables.annot")
    renamed = Project.open(tmp_path / "cables.annot")
    second = make(renamed)
    assert second is not None
    assert not (tmp_path / "wires backups").exists()
    assert [b.path.name for b in backups.backups_of(renamed.path)] == [
        "cables 2026-11-25 14.05.annot",
        "wires 2026-11-25 13.05.annot",
    ]
    renamed.close()


def test_the_folder_of_another_project_is_left_alone(tmp_path: Path) -> None:
    first = new_project(tmp_path / "wires.annot", KYIV)
    make(first)
    first.backup(tmp_path / "copy.annot")
    first.close()
    copy = Project.open(tmp_path / "copy.annot")
    make(copy)  # the same project, but wires.annot is still there
    copy.close()
    (tmp_path / "wires.annot").unlink()
    other = new_project(tmp_path / "other.annot", "Un autre texte.")
    make(other)
    other.close()
    assert sorted(p.name for p in tmp_path.glob("* backups")) == [
        "copy backups",
        "other backups",
        "wires backups",
    ]


def test_a_backup_given_up_leaves_nothing(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    assert backups.make(project, of="", newest=3, at=NOW, wanted=lambda: False) is None
    assert os.listdir(backups.folder_of(project.path)) == []
    project.close()


def test_what_an_interrupted_backup_left_is_taken_away(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    folder = backups.folder_of(project.path)
    folder.mkdir()
    left = [
        ".wires 2026-11-25 13.50.annot.ab12cd_9",
        ".wires 2026-11-25 13.50.annot.ab12cd_9-journal",
    ]
    mine = [".wires.annot.old", ".hidden"]
    for name in (*left, *mine):
        (folder / name).write_text("half")
    make(project)
    there = os.listdir(folder)
    assert set(mine) <= set(there)
    assert not set(left) & set(there)
    project.close()


def test_a_full_disk_is_a_sentence_and_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)

    def full(_source: object, path: Path, _wanted: object, *, gently: bool) -> bool:
        path.write_bytes(b"half")
        raise sqlite_full()

    monkeypatch.setattr(project_module, "_copy", full)
    with pytest.raises(UserError, match="disk is full"):
        make(project)
    assert os.listdir(backups.folder_of(project.path)) == []
    project.close()


def sqlite_full() -> sqlite3.Error:
    """What SQLite really says when there is no room."""
    file = sqlite3.connect(":memory:")
    file.execute("PRAGMA max_page_count = 1")
    try:
        file.execute("CREATE TABLE t (x)")
    except sqlite3.Error as error:
        return error
    finally:
        file.close()
    raise AssertionError


def test_a_file_in_the_folders_place_is_a_sentence(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    (tmp_path / "wires backups").write_text("mine")
    with pytest.raises(UserError):
        make(project)
    assert (tmp_path / "wires backups").read_text() == "mine"
    project.close()


def test_a_backup_is_due_only_when_something_was_written_since(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    assert backups.is_newer_than_backups(project.path)
    made = make(project)
    assert made is not None
    assert not backups.is_newer_than_backups(project.path)
    os.utime(made.path, (0, 0))
    assert backups.is_newer_than_backups(project.path)
    project.close()


def test_facts_of_a_backup_and_of_the_present(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV, "Un autre texte.")
    with project.transaction("add") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    made = make(project)
    assert made is not None
    with project.transaction("done") as tx:
        article_ops.set_note(tx, 1, "x")
        annotate.add(tx, 2, "entities", 0, 2, "LOC")
    then = backups.facts(made.path)
    with project.read() as conn:
        now = backups.facts_now(conn)
    assert (then.articles, then.annotations, then.done, then.steps) == (2, 1, 0, 2)
    assert (now.articles, now.annotations, now.steps) == (2, 2, 3)
    assert then.last < now.last
    project.close()


def test_facts_of_what_is_no_project_are_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "x.annot"
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(DamagedError):
        backups.facts(path)


def test_a_whole_copy_takes_the_place_of_a_file_at_once(tmp_path: Path) -> None:
    source, target = tmp_path / "a.annot", tmp_path / "b.annot"
    source.write_bytes(b"new" * 1000)
    target.write_bytes(b"old")
    backups.copy_whole(source, target)
    assert target.read_bytes() == source.read_bytes()
    with pytest.raises(UserError):
        backups.copy_whole(tmp_path / "none", target)
    assert sorted(os.listdir(tmp_path)) == ["a.annot", "b.annot"]


def test_those_of_another_project_of_the_same_name_are_kept(tmp_path: Path) -> None:
    lost = new_project(tmp_path / "wires.annot", KYIV)
    last = backups.make(lost, of="the one lost", newest=1, at=NOW - timedelta(days=30))
    lost.close()
    lost.path.unlink()
    project = new_project(tmp_path / "wires.annot", "Un autre texte.")
    for day in range(3):
        backups.make(project, of="the new one", newest=1, at=NOW + timedelta(days=day))
    assert last is not None
    assert last.path.exists()
    project.close()


@pytest.mark.skipif(os.name != "posix", reason="file permissions are POSIX's here")
def test_a_copy_may_be_read_by_whoever_may_read_the_project(tmp_path: Path) -> None:
    project = new_project(tmp_path / "wires.annot", KYIV)
    project.path.chmod(0o664)
    made = make(project)
    assert made is not None
    assert made.path.stat().st_mode & 0o777 == 0o664
    backups.copy_whole(made.path, tmp_path / "copy.annot")
    assert (tmp_path / "copy.annot").stat().st_mode & 0o777 == 0o664
    project.close()
