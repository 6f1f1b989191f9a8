"""Distraction-free: the article alone in its measure, and how far it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


class Quiet(QObject):
    """Hides what is not the article, and shows it again as it was.

    What is shown while it is on, such as the label bar by its key, is the annotator's own
    choice for that while; nothing of it is remembered.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._hidden: dict[QWidget, bool] | None = None

    @property
    def on(self) -> bool:
        """Whether only the article is shown."""
        return self._hidden is not None

    def toggle(self) -> None:
        """Enter, or leave."""
        if self.on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the article alone."""
        if self.on:
            return
        self._hidden = {part: part.isHidden() for part in self._window.beside_the_text()}
        for part in self._hidden:
            part.hide()
        self._window.status.set_minimal(True)
        self._window.view.setFocus()
        self._window.show_toggles()

    def leave(self) -> None:
        """Show what was shown before."""
        hidden, self._hidden = self._hidden, None
        for part, was_hidden in (hidden or {}).items():
            part.setHidden(was_hidden)
        self._window.status.set_minimal(False)
        self._window.show_toggles()
