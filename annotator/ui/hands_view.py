"""What the menu View do."""

from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.entered import Entered
from annotator.ui.hands import Hands
from annotator.ui.theme import theme

_STEP, _NORMAL, _SMALLEST, _LARGEST = 10, 100, 50, 300


class ViewHands(Hands):
    """The handlers of the menu View."""

    def toggle_articles(self) -> None:
        """Show or hide the article list."""
        self._window.articles.setVisible(self._window.articles.isHidden())
        self._window.show_toggles()

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self._window.inspector.setVisible(self._window.inspector.isHidden())
        self._window.show_toggles()

    def toggle_labels(self) -> None:
        """Show or hide the label bar."""
        self._window.label_bar.setVisible(self._window.label_bar.isHidden())
        self._window.show_toggles()

    def distraction_free(self) -> None:
        """Show the article alone, or all of the window again."""
        self._window.quiet.toggle()

    def progress(self) -> None:
        """Show today's numbers."""
        self._window.progress.open_panel()

    def step_panel(self, step: int) -> None:
        """Move the focus to the next panel that is shown."""
        panels: list[QWidget] = [
            self._window.articles,
            self._window.label_bar,
            self._window.view,
            self._window.inspector,
        ]
        shown = [panel for panel in panels if panel.isVisible()]
        if not shown:
            return
        focused = QApplication.focusWidget()
        inside = (
            i
            for i, panel in enumerate(shown)
            if focused is not None and (panel is focused or panel.isAncestorOf(focused))
        )
        here = next(inside, shown.index(self._window.view) - step)
        _focus_in(shown[(here + step) % len(shown)])

    def zoom(self, step: int) -> None:
        """Larger, smaller, or (0) normal text."""
        now = self._window.memory.number("zoom", _NORMAL)
        wanted = _NORMAL if step == 0 else min(_LARGEST, max(_SMALLEST, now + step * _STEP))
        self._window.memory.keep("zoom", wanted)
        self._window.view.zoom(wanted)

    def theme(self, mode: str) -> None:
        """Use these colours."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, mode)
        self._window.settings.choose("theme", mode)
        self._window.show_toggles()

    def full_screen(self) -> None:
        """Nothing on the screen but the window, or back."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
        self._window.show_toggles()


def _focus_in(panel: QWidget) -> None:
    """Focus the panel, or the first thing in it that takes the focus by Tab."""
    target = panel.focusProxy() or panel
    if isinstance(panel, Entered) and panel.entry is not None:
        target = panel.entry
    if not target.focusPolicy():
        inner = [
            child
            for child in panel.findChildren(QWidget)
            if child.isVisible() and child.isEnabled() and child.focusPolicy()
        ]
        target = inner[0] if inner else target
    target.setFocus()
