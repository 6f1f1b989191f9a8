"""The whole program, started as a user starts it, with a real suggester's process."""

import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotator.__main__ import main
from annotator.app import App, build
from annotator.core.content import ArticleContent

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60_000

_MAKE_PIPELINE = """
import sys, spacy
nlp = spacy.blank("xx")
ruler = nlp.add_pipe("entity_ruler")
ruler.add_patterns([
    {"label": "LOC", "pattern": "Kiev"},
    {"label": "LOC", "pattern": "Sarène"},
    {"label": "PER", "pattern": "Ilan Desrosiers"},
    {"label": "PER", "pattern": "Comité d'urgence"},
])
nlp.meta["name"] = "tiny"
nlp.to_disk(sys.argv[1])
"""

STORY = (
    "Sarène, lundi 😀 – Les forces ont bombardé Kiev.\n\n"
    "« Nous tenons », a déclaré Ilan Desrosiers du Comité d'urgence. Kiev résiste encore."
)
SECOND = "Un second article sur Sarène.\n\nIlan Desrosiers y revient."


@pytest.fixture(scope="session")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real spaCy pipeline in a folder that loads in a moment."""
    folder = tmp_path_factory.mktemp("pipeline") / "tiny"
    command = [sys.executable, "-c", _MAKE_PIPELINE, str(folder)]
    subprocess.run(command, check=True, cwd=ROOT)
    return folder


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Two small files to import."""
    paths = [tmp_path / "un.txt", tmp_path / "deux.txt"]
    for path, text in zip(paths, (STORY, SECOND), strict=True):
        path.write_text(text, encoding="utf8")
    return paths


@pytest.fixture
def project(tmp_path: Path, stories: list[Path], pipeline: Path) -> Path:
    """A project of the two stories, made on the command line, read by the tiny pipeline."""
    path = tmp_path / "stories.annot"
    assert main(["new", str(path), "--annotator", "Ada"]) == 0
    assert main(["import", str(path), *map(str, stories)]) == 0
    set_pipeline(path, pipeline)
    return path


def set_pipeline(path: Path, pipeline: Path) -> None:
    """Let `pipeline` read every language the stories may be taken for."""
    from annotator.ops.settings import change_setting
    from annotator.store.project import Project

    opened = Project.open(path)
    with opened.transaction(change_setting.verb) as tx:
        change_setting(tx, "pipelines", dict.fromkeys(("fr", "", "en", "ca"), str(pipeline)))
    opened.close()


class Driver:
    """A running program under test."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app = app
        self.qtbot = qtbot
        self.window = app.window
        self.view = app.window.view
        self.session = app.session

    @property
    def content(self) -> ArticleContent:
        """The open article."""
        assert self.session.content is not None
        return self.session.content

    def keys(self, *sequences: str, to: QWidget | None = None) -> None:
        """Press keys as they are named in menus, one after the other."""
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]
            target = to or QApplication.focusWidget() or self.view
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            QCoreApplication.processEvents()
            self.until(lambda: not self.session.busy)

    def until(self, done: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(done()), timeout=PATIENCE)

    def until_suggested(self) -> None:
        """Wait until the open article has been read, with its first suggestion in focus."""
        self.until(lambda: self.session.content and self.session.content.suggestions)
        self.view.setFocus()

    def annotations(self) -> list[tuple[str, str]]:
        """Words and label of each annotation of the open article."""
        text = self.content.article.text
        return [(text[a.start : a.end], a.label) for a in self.content.annotations]

    def suggestions(self) -> list[tuple[str, str]]:
        """Words and label of each open suggestion of the open article."""
        text = self.content.article.text
        return [(text[s.start : s.end], s.label) for s in self.content.suggestions]

    def focused(self) -> tuple[str, str] | None:
        """Words and label of the span in focus."""
        mark = self.content.mark(self.session.focus)
        if mark is None:
            return None
        return self.content.article.text[mark.span.start : mark.span.end], mark.span.label

    def point(self, offset: int) -> QPoint:
        """Where a character of the article is on the screen."""
        assert self.view.page is not None
        box = self.view.to_viewport(self.view.page.caret(offset))
        return box.center().toPoint()

    def drag(self, start: int, end: int) -> None:
        """Drag the mouse over the characters `[start, end)`."""
        viewport, left = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, pos=self.point(start))
        QTest.mouseMove(viewport, self.point((start + end) // 2))
        QTest.mouseMove(viewport, self.point(end))
        QTest.mouseRelease(viewport, left, pos=self.point(end))
        QCoreApplication.processEvents()

    def in_dialog(self, steps: Callable[[QDialog], Generator[None, None, None]]) -> "Script":
        """Play `steps` in the next modal dialog; each `yield` lets the event loop turn."""
        return Script(steps)


class Script:
    """Steps played by a timer while a modal dialog runs its own event loop."""

    def __init__(self, steps: Callable[[QDialog], Generator[None, None, None]]) -> None:
        self.played = False
        self._steps = steps
        self._running: Generator[None, None, None] | None = None
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)

    def _tick(self) -> None:
        dialog = QApplication.activeModalWidget()
        if self._running is None:
            focused = QApplication.focusWidget()
            if not isinstance(dialog, QDialog) or focused is None:
                return
            if not dialog.isAncestorOf(focused):
                return
            self._running = self._steps(dialog)
        try:
            next(self._running)
        except StopIteration:
            self.played = True
            self._timer.stop()
        except BaseException:
            self._timer.stop()
            if isinstance(dialog, QDialog):
                dialog.done(0)
            raise


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Driver]]:
    """`start("file.annot")` starts the program with these words on its command line."""
    apps: list[App] = []

    def run(*argv: object) -> Driver:
        app = build([str(word) for word in argv])
        apps.append(app)
        app.window.resize(1280, 800)
        app.start()
        qtbot.waitExposed(app.window)
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        return Driver(app, qtbot)

    yield run
    for app in apps:
        if isValid(app.window):
            close(app)


def close(app: App) -> None:
    """End a program as closing its window does."""
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
