"""Backups make themselves beside the work, and stay out of its way."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.ops import articles as article_ops
from annotator.session.backups import Backups
from annotator.session.session import Session
from annotator.session.settings import Settings
from annotator.store import backups as store
from annotator.store import project as project_module
from tests.making import KYIV, new_project
from tests.session.heard import project_file
from tests.store.test_backups import sqlite_full


@pytest.fixture
def session(qtbot) -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


@pytest.fixture
def settings(qtbot) -> Settings:
    return Settings()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return project_file(tmp_path / "wires.annot", KYIV)


def watch(session: Session, settings: Settings, *, first_ms: int = 0) -> Backups:
    return Backups(session, settings, session, first_ms=first_ms)


def count(path: Path) -> int:
    return len(store.backups_of(path))


def test_one_is_made_after_opening(session, settings, path, qtbot) -> None:
    watched = watch(session, settings)
    with qtbot.waitSignal(watched.made):
        session.open(path)
    assert count(path) == 1
    assert not watched.waiting


def test_none_is_made_while_nothing_has_changed(session, settings, path, qtbot) -> None:
    watched = watch(session, settings)
    with qtbot.waitSignal(watched.made):
        session.open(path)
    session.close()
    session.open(path)
    qtbot.waitUntil(lambda: watched.busy or not watched.waiting)
    qtbot.waitUntil(lambda: not watched.busy)
    session.close()
    assert count(path) == 1


def test_a_change_makes_the_next_one_due(session, settings, path, qtbot) -> None:
    settings.choose("backup_minutes", 7)
    watched = watch(session, settings)
    with qtbot.waitSignal(watched.made):
        session.open(path)
    session.do(article_ops.set_note, 1, "x")
    assert watched.waiting
    assert watched._timer.interval() == 7 * 60_000
    settings.choose("backup_minutes", 9)
    assert watched._timer.interval() == 9 * 60_000
    with qtbot.waitSignal(watched.made):
        watched.make_now()
    assert count(path) == 2


def test_closing_makes_a_last_one(session, settings, path, qtbot) -> None:
    watch(session, settings, first_ms=1_000_000)
    session.open(path)
    session.close()
    assert count(path) == 0, "nothing was done"
    session.open(path)
    session.do(article_ops.set_note, 1, "the last word")
    session.close()
    (backup,) = store.backups_of(path)
    with sqlite3.connect(backup.path) as file:
        assert file.execute("SELECT note FROM states").fetchall() == [("the last word",)]
    file.close()


def test_closing_does_not_wait_for_one_under_way(
    session, settings, path, qtbot, monkeypatch
) -> None:
    """It is given up, and made again at once; what can't be made in time is not made."""
    monkeypatch.setattr("annotator.session.backups.AT_CLOSE", 0.0)
    watched = watch(session, settings, first_ms=1_000_000)
    session.open(path)
    with session.project._copying:  # until here the copy waits
        watched.make_now()
        assert watched.busy
        run = watched._run
        run.wanted = False
    run.worker.join()
    session.close()
    assert count(path) == 0
    assert not [p for p in store.folder_of(path).iterdir() if p.suffix != ".json"]


def test_work_goes_on_while_one_is_made(session, settings, path, qtbot, tmp_path) -> None:
    path = project_file(
        tmp_path / "large.annot", *(f"{KYIV} {i} " + "mot " * 2000 for i in range(300))
    )
    watched = watch(session, settings, first_ms=1_000_000)
    session.open(path)
    watched.make_now()
    number = 0
    while watched._run.worker.is_alive() and number < 500:
        number += 1
        session.do(article_ops.set_note, 1, f"note {number}")
    qtbot.waitUntil(lambda: not watched.busy)
    assert number > 1
    assert count(path) == 1
    assert watched.waiting, "what changed meanwhile is due later"


def test_with_none_kept_none_is_made(session, settings, path) -> None:
    settings.choose("backups_kept", 0)
    watched = watch(session, settings)
    session.open(path)
    assert not watched.waiting
    session.do(article_ops.set_note, 1, "x")
    session.close()
    assert not store.folder_of(path).exists()


def test_a_project_without_articles_needs_none(session, settings, tmp_path, qtbot) -> None:
    path = tmp_path / "empty.annot"
    new_project(path).close()
    watched = watch(session, settings)
    session.open(path)
    qtbot.waitUntil(lambda: not watched.waiting)
    session.close()
    assert not store.folder_of(path).exists()


def test_a_full_disk_is_told_once_and_work_goes_on(
    session, settings, path, qtbot, monkeypatch
) -> None:
    whole = project_module._copy

    def full(*_: object, **__: object) -> bool:
        raise sqlite_full()

    monkeypatch.setattr(project_module, "_copy", full)
    watched = watch(session, settings)
    told: list[str] = []
    watched.failed.connect(told.append)
    session.open(path)
    qtbot.waitUntil(lambda: bool(told))
    assert "No backup could be made; work goes on." in told[0]
    assert "disk is full" in told[0]
    assert watched.waiting, "it is tried again"
    watched.make_now()
    qtbot.waitUntil(lambda: not watched.busy)
    assert len(told) == 1
    assert session.do(article_ops.set_note, 1, "x") is not None
    monkeypatch.setattr(project_module, "_copy", whole)
    with qtbot.waitSignal(watched.made):
        watched.make_now()
    assert count(path) == 1


def test_a_file_in_the_folders_place_is_told(session, settings, path, qtbot) -> None:
    store.folder_of(path).write_text("mine")
    watched = watch(session, settings)
    with qtbot.waitSignal(watched.failed):
        session.open(path)
    assert store.folder_of(path).read_text() == "mine"
