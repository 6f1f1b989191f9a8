"""The window's menus beside the menu bar's own: of a span, of an article, of recent projects."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from annotator.core.changes import SpanRef
from annotator.language import tr

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_SPAN = (
    "accept",
    "reject",
    "",
    "choose_label",
    "same_words",
    "note_span",
    "",
    "grow_end",
    "shrink_end",
    "grow_start",
    "shrink_start",
    "",
    "copy",
)
_LABELS = ("choose_label", "switch_layer", "", "label_scheme", "toggle_labels")
_ARTICLE = ("done", "skip", "reopen", "flag", "note", "language", "", "delete_article")


class Menus(QObject):
    """Opens them over `window`, and fills the list of recent projects."""

    def __init__(self, window: "MainWindow", project_menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._recent = QMenu(tr("Recent projects"), window)
        project_menu.insertMenu(window.commands["open_sample"], self._recent)
        project_menu.aboutToShow.connect(self._fill_recent)
        window.commands["open_sample"].setVisible(window.services.sample is not None)

    def open_span(self, at: QPoint, ref: SpanRef | None) -> None:
        """The menu of a span, or of the words that are selected."""
        if ref is not None:
            self._window.session.set_focus(ref)
        self.open(at, _SPAN, name="spanMenu")

    def open_labels(self, at: QPoint) -> None:
        """The menu of the label bar."""
        self.open(at, _LABELS, name="labelMenu")

    def open_article(self, at: QPoint) -> None:
        """The menu of the article that is open."""
        self.open(at, _ARTICLE, name="articleMenu")

    def open(self, at: QPoint, ids: tuple[str, ...], *, name: str = "menu") -> None:
        """Offer those of these actions that can be done now; "" is a line between them."""
        menu = QMenu(self._window)
        menu.setObjectName(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window.commands.fill_menu(menu, ids)
        menu.popup(at)

    def _fill_recent(self) -> None:
        self._recent.clear()
        paths = self._window.memory.recent()
        for path in paths:
            entry = self._recent.addAction(path.stem)
            entry.setToolTip(str(path))
            entry.triggered.connect(lambda _=False, path=path: self._window.handlers.on_file(path))
        self._recent.setEnabled(bool(paths))
