"""Runs the program as a user does, accepts the first suggestion by key, and dies of a crash.

Run by the test of crashes: `python -m tests.e2e.die FILE`.
"""

import faulthandler
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app import main
from annotator.ui.window import MainWindow

qt = QApplication(["annotator"])
timer = QTimer()


def die() -> None:
    """As soon as there is something to decide: decide, then die."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if not windows or windows[0].session.focus is None:
        return
    QTest.keyClick(windows[0].view, Qt.Key.Key_A)
    faulthandler._sigsegv()


timer.timeout.connect(die)
timer.start(20)
main(sys.argv[1:])
