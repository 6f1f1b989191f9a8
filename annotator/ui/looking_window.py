"""A window on a colleague's project, which is only read."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from annotator.language import tr
from annotator.session.session import Session
from annotator.ui.looking import LookingBanner
from annotator.ui.memory import Memory
from annotator.ui.window import MainWindow


class LookingWindow(MainWindow):
    """Shows what `session`, which has no project yet, will look at.

    It goes away with the project, and with its `opener`.
    """

    def __init__(self, session: Session, opener: MainWindow) -> None:
        super().__init__(session, memory=LookingMemory(), settings=opener.settings)
        session.setParent(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(False)
        self.banner = LookingBanner()
        self.add_on_top(self.banner)
        self.label_bar.offer_scheme(False)
        self.banner.annotator_chosen.connect(self._show_annotator)
        self.banner.close_requested.connect(self.close)
        session.project_changed.connect(self._follow_project)
        opener.closing.connect(self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self.session.project is not None:
            self.session.close()

    def _show_annotator(self, name: str) -> None:
        self.session.show_annotator(name)
        self._follow_project()
        self.view.setFocus()

    def _follow_project(self) -> None:
        path = self.session.path
        if path is None:
            self.close()
            return
        shown = tr("{annotator}, to look at only", annotator=self.session.annotator)
        self.setWindowTitle(f"{path.stem} – {shown}")
        self.banner.show_people(self.session.people(), self.session.annotator, path)
        self.status.show_nothing()


class LookingMemory(Memory):
    """What such windows remember, apart from the main one; the file is no recent project."""

    group = "looking"

    def keep_recent(self, path: Path) -> None:
        """A colleague's file is not offered to be worked in."""


def looking_at(path: Path) -> LookingWindow | None:
    """The window that is open on this file already."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, LookingWindow) and window.session.path == path.absolute():
            return window
    return None
