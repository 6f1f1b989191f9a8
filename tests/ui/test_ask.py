"""The questions of the keyboard loop, answered by their own buttons; names of files to make."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from annotator.ui import ask


def _press(name: str) -> None:
    box = QApplication.activeModalWidget()
    if not isinstance(box, QMessageBox):
        QTimer.singleShot(5, lambda: _press(name))
        return
    next(button for button in box.buttons() if button.text() == name).click()


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        ("Show me", ask.Unseen.SHOW),
        ("Accept all", ask.Unseen.ACCEPT),
        ("Leave unseen", ask.Unseen.LEAVE),
        ("Cancel", ask.Unseen.CANCEL),
    ],
)
def test_what_to_do_with_the_unseen(qtbot, button, answer):
    parent = QWidget()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, lambda: _press(button))
    assert ask.unseen(parent, 3, 5) is answer


@pytest.mark.parametrize(("button", "agreed"), [("Install", True), ("Cancel", False)])
def test_agreeing(qtbot, button, agreed):
    parent = QWidget()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, lambda: _press(button))
    assert ask.agree(parent, "Install it?", "It is official.", yes="Install") is agreed


def _made(monkeypatch, chosen: Path, *, agreed: bool = True) -> tuple[Path | None, list[str]]:
    """What comes of the name `chosen` in the system's dialog, and what was asked."""
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(chosen), ask.PROJECT_FILTER))
    )
    monkeypatch.setattr(
        ask, "agree", lambda _parent, question, *_, **__: asked.append(question) or agreed
    )
    return ask.project_to_make(None, chosen.parent), asked


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Kiev.annot", "Kiev.annot"),
        ("Kiev", "Kiev.annot"),
        ("2024.02 crises", "2024.02 crises.annot"),
        ("Kiev.bak", "Kiev.bak.annot"),
    ],
)
def test_a_project_files_name_is_kept_and_ends_as_it_must(monkeypatch, tmp_path, typed, name):
    assert _made(monkeypatch, tmp_path / typed) == (tmp_path / name, [])


@pytest.mark.parametrize("agreed", [True, False])
def test_a_file_that_the_dialog_did_not_see_is_asked_about(monkeypatch, tmp_path, agreed):
    there = tmp_path / "2024.02.annot"
    there.touch()
    path, asked = _made(monkeypatch, tmp_path / "2024.02", agreed=agreed)
    assert path == (there if agreed else None)
    assert len(asked) == 1
    assert there.name in asked[0]


def test_a_file_that_the_dialog_asked_about_is_not_asked_about_again(monkeypatch, tmp_path):
    there = tmp_path / "Kiev.annot"
    there.touch()
    assert _made(monkeypatch, there) == (there, [])


def test_no_name_is_no_file(monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: ("", "")))
    assert ask.project_to_make(None, Path("x")) is None
