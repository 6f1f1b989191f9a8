"""The guide in a window of its own, beside the work."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.language import tr
from annotator.ui import guide_pages
from annotator.ui.dialogs.guide_page import MEASURE, GuidePage
from annotator.ui.dialogs.guide_side import GuideSide
from annotator.ui.guide_pages import FIRST
from annotator.ui.icons import icon
from annotator.ui.theme import SPACE

_SIZE = QSize(1000, 740)


class GuideWindow(QWidget):
    """Pages on the left, the open one on the right; it does not get in the way of the work."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("guide")
        self.setWindowTitle(tr("Guide"))
        self.setWindowIcon(icon("annotator"))
        self.page = GuidePage()
        self.side = GuideSide()
        standard = QKeySequence.StandardKey
        self.back = _button("back", tr("Back"), QKeySequence(standard.Back))
        self.forward = _button("forward", tr("Forward"), QKeySequence(standard.Forward))
        self.home = _button("home", tr("The guide’s first page"), QKeySequence())
        self._lay_out()
        self.page.shown.connect(self._show_place)
        for button, there, go in (
            (self.back, self.page.backwardAvailable, self.page.backward),
            (self.forward, self.page.forwardAvailable, self.page.forward),
        ):
            there.connect(button.setEnabled)
            button.clicked.connect(go)
            button.setEnabled(False)
        self.home.clicked.connect(lambda: self.open_page(FIRST))
        self.side.chosen.connect(self._open_chosen)
        for key, do in (
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
            (QKeySequence(standard.Close), self.close),
            (QKeySequence(standard.Find), self._search),
            (QKeySequence(Qt.Key.Key_F3), lambda: self.page.step_mark(1)),
            (QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_F3), lambda: self.page.step_mark(-1)),
        ):
            QShortcut(key, self, do)
        room = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(QSize(room.width() - 60, room.height() - 80)))
        self.open_page(FIRST)
        self.page.setFocus()

    def open_page(self, name: str) -> None:
        """Open the page in the file `name` of the guide; behind `#` may be a heading's anchor."""
        self.page.mark("")
        file, _, heading = name.partition("#")
        self.page.show_page(guide_pages.path_of(file), guide_pages.anchor_in(file, heading))

    def _open_chosen(self, file: str, anchor: str, typed: str) -> None:
        self.page.show_page(guide_pages.path_of(file), anchor)
        self.page.mark(typed)

    def _search(self) -> None:
        self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.search.selectAll()

    def _escape(self) -> None:
        """The search goes first, then the window."""
        if self.side.search.text():
            self.side.search.clear()
            self.page.mark("")
            self.page.setFocus()
        else:
            self.close()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[1])
        top.setSpacing(SPACE[1])
        for button in (self.back, self.forward, self.home):
            top.addWidget(button)
        top.addStretch(1)
        pane = QFrame()
        pane.setProperty("pane", True)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addLayout(top)
        column.addWidget(self.side, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(pane)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setCollapsible(1, False)
        split.setSizes([_SIZE.width() - MEASURE - 80, MEASURE + 80])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _show_place(self, path: Path) -> None:
        """Mark the open page in the list, nothing if it is not one of the guide's."""
        file = guide_pages.file_of(path)
        title = self.page.document().begin().text()
        first = file == FIRST
        self.setWindowTitle(tr("Guide") if first else tr("{page} – Guide", page=title))
        self.side.show_place(file)


def _button(picture: str, text: str, key: QKeySequence) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(picture))
    made.setIconSize(QSize(18, 18))
    made.setAccessibleName(text)
    made.setToolTip(text)
    made.setShortcut(key)
    return made
