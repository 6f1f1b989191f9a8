"""Starts the program on a project, accepts the first suggestion by key, says so, and waits.

Run by the test of crashes, which kills it: `python -m tests.e2e.decide_and_wait FILE`.
"""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from annotator.app import build


def main() -> None:
    """Run until killed."""
    app = build(sys.argv[1:])
    app.start()
    timer = QTimer()

    def decide() -> None:
        content = app.session.content
        if content is None or not content.suggestions or app.session.focus is None:
            return
        timer.stop()
        QTest.keyClick(app.window.view, Qt.Key.Key_A)
        print("decided", flush=True)

    timer.timeout.connect(decide)
    timer.start(20)
    app.qt.exec()


main()
