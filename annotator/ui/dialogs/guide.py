"""The guide in a window of its own, beside the work."""

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.paths import resource
from annotator.ui.dialogs.guide_page import MEASURE, GuidePage
from annotator.ui.icons import icon
from annotator.ui.theme import SPACE, theme

FIRST = "index.md"
_SIZE = QSize(960, 720)
_FILE = Qt.ItemDataRole.UserRole


def pages() -> list[tuple[str, str, str]]:
    """File, title and subject of each page, in the order of the guide's first page."""
    text = resource(f"guide/{FIRST}").read_text(encoding="utf8")
    listed = re.findall(r"^\* \[(.+?)\]\((\S+?\.md)\):? ?(.*)$", text, re.MULTILINE)
    return [(file, title, subject) for title, file, subject in listed]


class GuideWindow(QWidget):
    """Pages on the left, the open one on the right; it does not get in the way of the work."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("guide")
        self.setWindowTitle("Guide")
        self.setWindowIcon(icon("annotator"))
        self.page = GuidePage()
        self.list = self._make_list()
        self.back = _button("back", "Back", QKeySequence.StandardKey.Back)
        self.home = _button("home", "The guide’s first page", None)
        self._lay_out()
        self.page.shown.connect(self._show_place)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.back.clicked.connect(self.page.backward)
        self.back.setEnabled(False)
        self.home.clicked.connect(lambda: self.open_page(FIRST))
        self.list.currentItemChanged.connect(self._open_item)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        theme.changed.connect(self._restyle)
        self._restyle()
        room = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(QSize(room.width() - 60, room.height() - 80)))
        self.open_page(FIRST)
        self.page.setFocus()

    def open_page(self, name: str) -> None:
        """Open the page in the file `name` of the guide."""
        self.page.show_page(resource("guide") / name)

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("guideList")
        made.setAccessibleName("Pages of the guide")
        for file, title, subject in [(FIRST, "Guide", "All pages"), *pages()]:
            item = QListWidgetItem(title)
            item.setData(_FILE, file)
            item.setToolTip(subject)
            made.addItem(item)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[1])
        top.setSpacing(SPACE[1])
        top.addWidget(self.back)
        top.addWidget(self.home)
        top.addStretch(1)
        side = QFrame()
        side.setProperty("pane", True)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(side)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setCollapsible(1, False)
        split.setSizes([_SIZE.width() - MEASURE - 80, MEASURE + 80])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _open_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(item.data(_FILE))

    def _show_place(self, path: Path) -> None:
        """Mark the open page in the list, nothing if it is not one of the guide's."""
        title = self.page.document().begin().text()
        self.setWindowTitle("Guide" if path.name == FIRST else f"{title} – Guide")
        blocked = self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        for i in range(self.list.count()):
            item = self.list.item(i)
            if path == resource("guide") / item.data(_FILE):
                self.list.setCurrentItem(item)
        self.list.blockSignals(blocked)

    def _restyle(self) -> None:
        soft, accent = theme.colour("accent_soft").name(), theme.colour("accent").name()
        self.setStyleSheet(
            "#guideList::item { padding: 5px 12px; }"
            f"#guideList::item:selected {{ background: {soft}; color: {accent}; }}"
        )


def _button(picture: str, text: str, key: QKeySequence.StandardKey | None) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(picture))
    made.setIconSize(QSize(18, 18))
    made.setAccessibleName(text)
    made.setToolTip(text)
    if key is not None:
        made.setShortcut(QKeySequence(key))
    return made
