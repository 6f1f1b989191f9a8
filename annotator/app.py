"""The composition root: puts session, suggester and window together.

`build` makes the program without entering the event loop; `main` runs it. The window is
painted before the project file, SQLAlchemy or the suggester's process are touched.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from annotator import __version__, language
from annotator.cli import window_parser
from annotator.errors import UserError
from annotator.language import tr
from annotator.services import services
from annotator.session.session import Session
from annotator.session.settings import Settings
from annotator.translations import choose, speak
from annotator.ui.theme import theme
from annotator.ui.window import MainWindow

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from annotator.session.backups import Backups
    from annotator.session.suggester import Suggester
    from annotator.session.suggesting import Suggesting
    from annotator.suggest.protocol import Ready


UNPAINTED_MS = 1_000
"""How long to wait for the first paint; a window that starts minimised has none."""


class App(QObject):
    """The running program: one window, one session, one suggester."""

    def __init__(self, qt: QApplication, arguments: argparse.Namespace) -> None:
        super().__init__()
        self.qt = qt
        self.session = Session(self)
        self.suggester: Suggester | None = None
        self.suggesting: Suggesting | None = None
        self.backups: Backups | None = None
        self._arguments = arguments
        self._begun = False
        self.settings = Settings(parent=self)
        speak(_language(arguments, self.settings), qt)
        theme.apply(qt, arguments.theme or self.settings.text("theme"), dressed=False)
        self.window = MainWindow(
            self.session, services=services(self.session), settings=self.settings
        )
        theme.dress()
        self.window.installEventFilter(self)
        if sys.platform == "darwin":
            qt.installEventFilter(self)

    def start(self) -> None:
        """Show the window; what takes longer follows when it has been painted."""
        self.window.show()
        QTimer.singleShot(UNPAINTED_MS, self, self._open_first)

    def open(self, path: Path) -> None:
        """Open a project file; what stands in the way is told in the window."""
        try:
            self.session.open(path, annotator=self._arguments.annotator)
        except UserError as error:
            self.window.handlers.on_unopened(path, error)

    def close(self) -> None:
        """End the suggester and let go of the file."""
        if self.suggester is not None:
            self.suggester.close()
        self.session.close()
        self.window.close()
        self.window.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on a project file reaches a running program on macOS as an event."""
        if isinstance(event, QFileOpenEvent):
            self.open(Path(event.file()))
            return True
        if watched is self.window and event.type() == QEvent.Type.Paint and not self._begun:
            QTimer.singleShot(0, self, self._open_first)
        return super().eventFilter(watched, event)

    def _open_first(self) -> None:
        if self._begun:
            return
        self._begun = True
        self.window.removeEventFilter(self)
        self._start_suggester()
        self._start_backups()
        try:
            path = self._first_project()
        except UserError as error:
            self.window.tell(str(error))
            return
        if path is not None:
            self.open(path)
        self._tell_of_crash()

    def _tell_of_crash(self) -> None:
        """Offer the report of a program that died, unless there is something else to be told."""
        from annotator.hard_crash import take_report

        report = take_report()
        if report and not self.window.notice.sentence:
            self.window.tell(
                tr("The program ended unexpectedly the last time. Nothing is missing."),
                way_out=tr("Show the report"),
                do=lambda: self.window.handlers.on_crash_report(report),
            )

    def _first_project(self) -> Path | None:
        if self._arguments.sample:
            from annotator.sample import sample_project

            return sample_project()
        path: Path | None = self._arguments.project
        return path

    def _start_suggester(self) -> None:
        from annotator.session.suggester import Suggester
        from annotator.session.suggesting import Suggesting

        command = self._arguments.suggester.split("\x1f") if self._arguments.suggester else None
        self.suggester = Suggester(command=command, parent=self)
        self.suggesting = Suggesting(self.session, self.suggester, self)
        self.window.suggest_requested.connect(self.suggesting.read_again)
        self.suggester.state_changed.connect(self._show_suggester)
        self.suggester.missing.connect(
            lambda _language, sentence: self.window.tell_missing(sentence)
        )
        self.suggester.failed_article.connect(lambda _id, sentence: self.window.tell(sentence))
        self.suggester.pipeline_ready.connect(self._show_notes)
        self.session.project_changed.connect(self._wake_suggester)

    def _start_backups(self) -> None:
        from annotator.session.backups import Backups

        self.backups = Backups(self.session, self.settings, self)
        self.backups.failed.connect(self.window.say)

    def _wake_suggester(self) -> None:
        if self.session.project is not None and self.suggester is not None:
            self.suggester.start()

    def _show_suggester(self) -> None:
        from annotator.session.suggester import SuggesterState

        assert self.suggester is not None
        self.window.show_suggester(self.suggester.sentence)
        if self.suggester.state is SuggesterState.FAILED:
            self.window.tell(
                self.suggester.sentence, way_out=tr("Restart"), do=self.suggester.restart
            )

    def _show_notes(self, ready: Ready) -> None:
        """What of a user's patterns could not be used."""
        for note in ready.notes:
            self.window.tell(note)


def _language(arguments: argparse.Namespace, settings: Settings) -> str:
    wish = arguments.language or settings.text("language")
    return choose(wish, os.environ.get(language.VARIABLE))


def build(argv: Sequence[str]) -> App:
    """The program for these arguments (without the program's name), not yet running."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        qt = QApplication(["annotator"])
    qt.setApplicationName("annotator")
    qt.setApplicationDisplayName("Annotator")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("annotator")
    return App(qt, window_parser().parse_args(argv))


def main(argv: Sequence[str]) -> int:
    """Run the program until its window is closed."""
    from annotator.crash import install_hook
    from annotator.hard_crash import Watch

    watch = Watch()
    watch.begin()
    app = build(argv)
    catcher = install_hook(app.window)
    for note in (catcher.note, watch.note):
        app.window.commands.begun.connect(note)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app.start()
    code = app.qt.exec()
    app.close()
    watch.end()
    return code
