"""The main job by itself: the real window, the real pipeline, real keys, pictures of each step.

`annotator tour --out FOLDER` needs no screen. It leaves pictures, the project and both
exports in the folder.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from annotator.core.content import ArticleContent
from annotator.errors import UserError

PATIENCE = 300.0


def main(out: Path) -> int:
    """Do the tour; returns the exit code."""
    if sys.platform.startswith("linux") and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import qInstallMessageHandler

    from annotator.sample import make_sample

    qInstallMessageHandler(_pass_on)

    out = out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "Sample.annot"
        make_sample(project, annotator="Tour")
        tour = Tour(project, out)
        try:
            tour.run()
        finally:
            tour.end()
        (out / "tour.annot").unlink(missing_ok=True)
        shutil.move(project, out / "tour.annot")
    return 0


def _pass_on(_kind: object, _context: object, message: str) -> None:
    """Qt's messages, but for what the offscreen platform says of every window."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class Tour:
    """One walk through the program by its keys."""

    def __init__(self, project: Path, out: Path) -> None:
        from annotator.app import build

        self._out = out
        self._pictures = 0
        self._app = build([str(project), "--theme", "light"])
        self._window = self._app.window
        self._session = self._app.session
        self._window.resize(1440, 900)

    def run(self) -> None:
        """All steps in order."""
        self._app.start()
        self._begin()
        self._decide()
        self._complete()
        self._finish()
        self._export("docbin")
        self._export("jsonl")

    def end(self) -> None:
        """Close the program."""
        self._app.close()
        self._wait(lambda: not self._window.isVisible(), "the window to close")

    def _begin(self) -> None:
        self._wait(lambda: self._session.content is not None, "the project")
        self._say("The project is open. The pipeline is being loaded, which takes seconds.")
        self._picture("window-before-suggestions")
        self._wait(lambda: bool(self._marks()), "the first suggestions")
        self._window.view.setFocus()
        self._say(f"{self._marks()} suggestions lie on “{self._title()}”.")
        self._picture("suggestions")

    def _decide(self) -> None:
        self._keys("A", "A", "A")
        self._picture("three-accepted")
        self._keys("X")
        self._keys("4")
        self._picture("one-rejected-one-relabelled")
        self._keys("Alt+Right", "Alt+Left", "A")
        self._keys("R")
        self._picture("same-words")
        self._keys("Ctrl+Z", "Ctrl+Shift+Z")
        self._say(f"{len(self._content().annotations)} annotations so far, by key.")

    def _complete(self) -> None:
        self._keys("Escape", "Escape", "Ctrl+End", "Ctrl+Shift+Left", "E", "6")
        self._picture("an-event-added-by-keyboard")
        self._keys("Ctrl+Z", "Ctrl+Home")

    def _finish(self) -> None:
        article = self._content().article.id
        self._keys("Tab")
        while self._content().article.id == article and self._content().suggestions:
            self._keys("A")
        self._picture("all-decided")
        decided = self._content().decided
        self._keys("Ctrl+Return")
        self._wait(lambda: self._content().article.id != article, "the next article")
        self._say(f"Done: {decided} suggestions decided. The next article is open.")
        self._wait(lambda: bool(self._marks()), "the next article's suggestions")
        self._picture("next-article")
        self._window.commands.trigger("theme_dark")
        self._settle()
        self._picture("dark")
        self._window.commands.trigger("theme_light")

    def _export(self, format_id: str) -> None:
        from annotator.session.transfer import Export

        outcome: list[object] = []
        export = Export(self._session, format_id=format_id, out=self._out)
        for signal in (export.finished, export.failed):
            signal.connect(outcome.append)
        export.begin()
        self._wait(lambda: bool(outcome), "the export")
        if isinstance(outcome[0], str):
            raise UserError(outcome[0])
        self._say(f"Exported as {format_id} into {self._out}.")

    def _keys(self, *sequences: str) -> None:
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        for sequence in sequences:
            QTest.keySequence(self._window.view, QKeySequence(sequence))
            self._settle()

    def _picture(self, name: str) -> None:
        self._settle()
        self._pictures += 1
        path = self._out / f"{self._pictures:02d}-{name}.png"
        self._window.grab().save(str(path))
        print(f"  {path.name}", flush=True)

    def _settle(self) -> None:
        from PySide6.QtCore import QEventLoop

        view = self._window.view
        until = monotonic() + 1.0
        while monotonic() < until:
            self._app.qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if view.scroller.target == view.verticalScrollBar().value():
                break

    def _wait(self, done: Callable[[], bool], what: str) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop, until = QEventLoop(), monotonic() + PATIENCE
        tick = QTimer()
        tick.timeout.connect(lambda: loop.quit() if done() or monotonic() > until else None)
        tick.start(20)
        if not done():
            loop.exec()
        tick.stop()
        if not done():
            raise UserError(f"The tour waited {PATIENCE:.0f} s for {what} in vain.")

    def _content(self) -> ArticleContent:
        content = self._session.content
        assert content is not None
        return content

    def _marks(self) -> int:
        return len(self._session.content.suggestions) if self._session.content else 0

    def _title(self) -> str:
        return self._content().article.title

    def _say(self, sentence: str) -> None:
        print(sentence, flush=True)
