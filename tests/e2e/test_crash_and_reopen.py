"""The process is killed, dies or stumbles; the decisions are there, and work goes on."""

import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from annotator.crash import install_hook
from annotator.ops import annotate
from annotator.store import backups
from annotator.store.project import Project
from annotator.ui.dialogs.crash import CrashDialog
from tests.e2e.conftest import ROOT, Driver
from tests.making import KYIV, new_project


def test_a_decision_survives_a_kill(start: Callable[..., Driver], project: Path) -> None:
    command = [sys.executable, "-m", "tests.e2e.decide_and_wait", str(project)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == "decided"
        running.kill()
    driver = start(project)
    driver.until(lambda: driver.session.content)
    assert driver.annotations() == [("Sarène", "LOC")]
    step = driver.session.undo_step
    assert step is not None
    assert (step.verb, step.detail) == ("accept", "Sarène")
    driver.keys("Ctrl+Z")
    assert driver.annotations() == []


def test_a_kill_in_the_middle_of_a_backup_leaves_all_whole(tmp_path: Path) -> None:
    path = tmp_path / "wires.annot"
    new_project(path, *(f"{KYIV} {i} " + "mot " * 2000 for i in range(300))).close()
    command = [sys.executable, "-m", "tests.e2e.back_up_and_wait", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == "copying"
        running.kill()
    half = list(backups.folder_of(path).iterdir())
    assert half, "it was killed in the middle"
    assert backups.backups_of(path) == [], "what is half made is not listed"
    project = Project.open(path)
    with project.read() as conn:
        assert conn.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        assert conn.exec_driver_sql("SELECT note FROM states").scalar_one() == "just before"
    from annotator.core.keeping import wall_clock

    made = backups.make(project, of="x", newest=9, at=wall_clock())
    assert made is not None
    assert not [left for left in half if left.exists()]
    project.close()


def test_after_a_crash_nothing_is_missing_and_a_report_is_offered(
    start: Callable[..., Driver], project: Path
) -> None:
    command = [sys.executable, "-m", "tests.e2e.die", str(project)]
    died = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert died.returncode != 0
    driver = start(project)
    driver.until(lambda: driver.window.notice.sentence)
    assert "ended unexpectedly" in driver.window.notice.sentence
    assert driver.annotations() == [("Sarène", "LOC")]
    shown: list[str] = []

    def look(dialog: QDialog) -> Generator[None, None, None]:
        assert isinstance(dialog, CrashDialog)
        shown.append(dialog.report.toPlainText())
        dialog.reject()
        yield

    script = driver.in_dialog(look)
    driver.window.notice._way_out.click()
    driver.until(lambda: script.played)
    assert "Fatal Python error" in shown[0]
    assert "Last commands:" in shown[0]
    assert "Sarène" not in shown[0]


def test_after_a_bug_one_goes_on_and_nothing_is_missing(
    start: Callable[..., Driver], project: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    driver = start(project)
    driver.until_suggested()
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    catcher = install_hook(driver.window)
    driver.window.commands.begun.connect(catcher.note)
    whole = annotate._place

    def stumble(*args: object, **kwargs: object) -> None:
        whole(*args, **kwargs)  # type: ignore[arg-type]
        raise ZeroDivisionError

    def look(dialog: QDialog) -> Generator[None, None, None]:
        assert isinstance(dialog, CrashDialog)
        dialog.copy_button.click()
        yield
        dialog.go_on_button.click()

    monkeypatch.setattr(annotate, "_place", stumble)
    script = driver.in_dialog(look)
    before = driver.suggestions()
    driver.keys("A")
    driver.until(lambda: script.played)
    report = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in report
    assert "Last commands: accept" in report
    assert not any(words in report for words, _ in before)
    assert (driver.annotations(), driver.suggestions()) == ([], before), "all of it or nothing"
    monkeypatch.setattr(annotate, "_place", whole)
    driver.view.setFocus()
    driver.keys("A")
    assert driver.annotations() == before[:1]
    driver.keys("Ctrl+Z")
    assert driver.suggestions() == before
