"""What the user set of the look, brought onto the window: at the start, and at each change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator.session.settings import Settings
from annotator.ui.motion import motion
from annotator.ui.theme import theme

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_TEXT = {"text_face", "text_size", "line_height", "measure"}


class Tastes(QObject):
    """Follows the settings of the sections Look and Text."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._settings: Settings = window.settings
        self._settings.changed.connect(self._follow)
        self._take_text()
        self._take_motion()

    def _follow(self, id_: str) -> None:
        if id_ in _TEXT:
            self._take_text()
        elif id_ == "animations":
            self._take_motion()
        elif id_ == "theme":
            self._take_theme()

    def _take_motion(self) -> None:
        wanted = self._settings.on("animations")
        motion.set_wanted(wanted)
        theme.set_still(not wanted)

    def _take_text(self) -> None:
        settings = self._settings
        self._window.view.set_typography(
            settings.text("text_face"),
            settings.number("text_size"),
            settings.number("line_height") / 100,
            settings.number("measure"),
        )

    def _take_theme(self) -> None:
        app, wanted = QApplication.instance(), self._settings.text("theme")
        if isinstance(app, QApplication) and theme.mode != wanted:
            theme.apply(app, wanted)
        self._window.show_toggles()
