"""What a window looked like the last time: its size, how it is divided, which parts are shown."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_SIZE = QSize(1280, 800)
_SIDES = (270, 710, 300)


class Remembering(QObject):
    """Takes up what was kept of `window`, and keeps it when the window is closed.

    `parts` are the panels that can be hidden, by the name that they are kept under.
    """

    def __init__(
        self, window: "MainWindow", sides: QSplitter, parts: Mapping[str, QWidget]
    ) -> None:
        super().__init__(window)
        self._window, self._sides, self._parts = window, sides, parts
        self._divided = False
        window.resize(_SIZE)
        geometry = window.memory.bytes("geometry")
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        window.view.zoom(window.memory.number("zoom", 100))

    def divide(self) -> None:
        """Divide the width, once: it is known only when the panels have been shown."""
        if self._divided:
            return
        self._divided = True
        memory = self._window.memory
        sides = memory.bytes("sides")
        if sides.isEmpty() or not self._sides.restoreState(sides):
            self._sides.setSizes(list(_SIDES))
        for name, part in self._parts.items():
            part.setHidden(memory.text(name, "shown") == "hidden")
        self._window.show_toggles()

    def keep(self) -> None:
        """Keep all of it for the next time."""
        memory = self._window.memory
        memory.keep("geometry", self._window.saveGeometry())
        if self._divided:
            memory.keep("sides", self._sides.saveState())
            for name, part in self._parts.items():
                memory.keep(name, "hidden" if part.isHidden() else "shown")
