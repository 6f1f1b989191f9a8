"""A colleague's file is read and never changed, whatever state it is in."""

import hashlib
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.ops import annotate
from annotator.store import articles, contents
from annotator.store.looking import LookedAt
from annotator.store.project import Project
from tests.making import KYIV, ROOT, new_project


def fingerprint(path: Path) -> tuple[str, int]:
    return hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns


@pytest.fixture
def theirs(tmp_path) -> Path:
    """Bruno's project, in which Cleo annotated too."""
    path = tmp_path / "Bruno.annot"
    project = new_project(path, KYIV, annotator="Bruno")
    with project.transaction("label") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    project.close()
    project = Project.open(path, annotator="Cleo")
    with project.transaction("label") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "ORG")
        annotate.add(tx, 1, "entities", 28, 32, "ORG")
    project.close()
    return path


def labels(project: LookedAt) -> list[str]:
    with project.read() as conn:
        content = contents.read(conn, 1, project.annotator_id)
    assert content is not None
    assert all(a.annotator == project.annotator for a in content.annotations)
    return [a.label for a in content.annotations]


def test_the_owners_annotations_are_shown_then_anothers(theirs):
    before = fingerprint(theirs)
    project = LookedAt.look(theirs)
    assert (project.annotator, labels(project)) == ("Bruno", ["LOC"])
    assert project.people() == [("Bruno", 1), ("Cleo", 2)]
    project.show("Cleo")
    assert (project.annotator, labels(project)) == ("Cleo", ["ORG", "ORG"])
    project.show("nobody of this name")
    assert project.annotator == "Bruno"
    project.close()
    assert fingerprint(theirs) == before
    assert sorted(p.name for p in theirs.parent.iterdir()) == ["Bruno.annot"]


def test_an_owner_without_annotations_gives_way_to_who_has_some(tmp_path):
    path = tmp_path / "x.annot"
    new_project(path, KYIV, annotator="Bruno").close()
    project = Project.open(path, annotator="Cleo")
    with project.transaction("label") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    project.close()
    looked = LookedAt.look(path)
    assert looked.annotator == "Cleo"
    looked.close()


def test_nothing_can_be_written(theirs):
    project = LookedAt.look(theirs)
    with pytest.raises(UserError, match="look at only"):
        project.transaction("label")
    with project.read() as conn, pytest.raises(Exception, match="readonly|query_only|attempt"):
        conn.exec_driver_sql("DELETE FROM annotations")
    project.close()


def test_the_owner_can_work_meanwhile(theirs):
    looked = LookedAt.look(theirs)
    owner = Project.open(theirs)
    with owner.transaction("label") as tx:
        annotate.add(tx, 1, "entities", 28, 32, "LOC")
    assert labels(looked) == ["LOC"], "it shows what was there, whatever the owner holds"
    owner.close()
    folder = Path(looked._folder.name)
    looked.close()
    assert not folder.exists()
    again = LookedAt.look(theirs)
    assert labels(again) == ["LOC", "LOC"]
    again.close()


def test_a_file_that_is_open_elsewhere_is_told(theirs):
    owner = Project.open(theirs)
    with pytest.raises(UserError, match="open in another window"):
        LookedAt.look(theirs)
    owner.close()


def test_a_file_that_may_not_be_written_is_read(theirs):
    theirs.chmod(0o444)
    theirs.parent.chmod(0o555)
    project = LookedAt.look(theirs)
    assert labels(project) == ["LOC"]
    project.close()
    theirs.parent.chmod(0o755)


def test_a_transaction_that_was_cut_off_is_left_out(theirs, tmp_path):
    killed = tmp_path / "killed"
    killed.mkdir()
    copy = killed / theirs.name
    connection = sqlite3.connect(theirs)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("PRAGMA cache_spill = 1")
    connection.execute("BEGIN")
    connection.execute("DELETE FROM annotations")
    connection.execute("CREATE TABLE filler AS SELECT randomblob(90000) AS x")
    journal = theirs.with_name(f"{theirs.name}-journal")
    assert journal.exists()
    shutil.copyfile(theirs, copy)
    shutil.copyfile(journal, copy.with_name(journal.name))
    connection.close()
    before = fingerprint(copy)
    project = LookedAt.look(copy)
    assert labels(project) == ["LOC"]
    folder = Path(project._folder.name)
    project.close()
    assert fingerprint(copy) == before
    assert not folder.exists()


def test_an_older_format_is_read_from_a_copy(tmp_path, monkeypatch):
    path = tmp_path / "old.annot"
    shutil.copyfile(ROOT / "tests" / "data" / "projects" / "v1.annot", path)
    monkeypatch.setattr("annotator.store.looking.FORMAT_VERSION", 2)
    before = fingerprint(path)
    project = LookedAt.look(path)
    with project.read() as conn:
        assert articles.first(conn) is not None
    project.close()
    assert fingerprint(path) == before
    assert os.listdir(tmp_path) == ["old.annot"]


@pytest.mark.parametrize("damage", ["short", "other", "missing"])
def test_what_is_no_project_is_refused_in_a_sentence(tmp_path, damage):
    path = tmp_path / "x.annot"
    if damage == "short":
        path.write_bytes(b"SQLite")
    elif damage == "other":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE a (b)")
        connection.close()
    with pytest.raises(UserError):
        LookedAt.look(path)


def test_a_file_cut_in_two_is_refused_in_a_sentence(theirs):
    data = theirs.read_bytes()
    theirs.write_bytes(data[: len(data) // 3])
    with pytest.raises(UserError, match="damaged"):
        LookedAt.look(theirs)
