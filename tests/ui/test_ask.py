"""The one question of the keyboard loop, answered by its own buttons."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

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
