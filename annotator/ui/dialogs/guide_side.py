"""The left side of the guide: all pages with their headings, or what a search finds in them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr, trn
from annotator.ui import guide_pages
from annotator.ui.dialogs.guide_hits import HIT_ROLE, HitDelegate
from annotator.ui.guide_pages import FIRST, Hit
from annotator.ui.theme import SPACE, theme

_FILE, _ANCHOR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class GuideSide(QWidget):
    """`chosen` gives a page's file, an anchor ("" for its top) and what was searched for."""

    chosen = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.tree = self._make_tree()
        self.hits = QListWidget()
        self.hits.setObjectName("guideHits")
        self.hits.setAccessibleName(tr("Found in the guide"))
        self.hits.setItemDelegate(HitDelegate(self.hits))
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setMouseTracking(True)
        self.hits.currentItemChanged.connect(self._open_hit)
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self._count.setContentsMargins(SPACE[3], 0, 0, SPACE[1])
        found = QWidget()
        inner = QVBoxLayout(found)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._count)
        inner.addWidget(self.hits, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        top = QVBoxLayout()
        top.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        top.addWidget(self.search)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_place(self, file: str | None) -> None:
        """Mark the open page, with its headings below it; None marks nothing."""
        blocked = self.tree.blockSignals(True)
        self.tree.setCurrentIndex(QModelIndex())
        for item in self.pages():
            here = item.data(0, _FILE) == file
            if here and not item.childCount():
                _add_headings(item, str(file))
            item.setExpanded(here)
            if here:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(blocked)

    def pages(self) -> Sequence[QTreeWidgetItem]:
        """The items of the pages."""
        found = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        return [item for item in found if item is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the search field go through what was found."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.hits.count():
            return False
        here = self.hits.currentRow()
        if step == 0:
            self._open_hit(self.hits.item(max(0, here)))
        else:
            self.hits.setCurrentRow(max(0, min(self.hits.count() - 1, here + step)))
        return True

    def _make_tree(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("guideTree")
        made.setAccessibleName(tr("Pages of the guide"))
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setIndentation(SPACE[4])
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        first = guide_pages.Page(FIRST, tr("Guide"), tr("All pages"))
        for page in (first, *guide_pages.pages()):
            item = QTreeWidgetItem(made, [page.title])
            item.setData(0, _FILE, page.file)
            item.setData(0, _ANCHOR, "")
            item.setToolTip(0, page.subject)
        made.currentItemChanged.connect(self._open_item)
        made.itemClicked.connect(self._open_item)
        return made

    def _open_item(self, item: QTreeWidgetItem | None, _before: object = None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _FILE), item.data(0, _ANCHOR), "")

    def _find(self, typed: str) -> None:
        found = guide_pages.search(typed)
        blocked = self.hits.blockSignals(True)
        self.hits.clear()
        for hit in found:
            item = QListWidgetItem(hit.section.heading, self.hits)
            item.setData(HIT_ROLE, (hit, typed))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _described(hit))
            item.setToolTip(hit.section.page)
        self.hits.blockSignals(blocked)
        self._count.setText(trn("{n} place", "{n} places", len(found)))
        self._stack.setCurrentIndex(int(bool(typed.strip())))

    def _open_hit(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None:
            hit, typed = item.data(HIT_ROLE)
            self.chosen.emit(hit.section.file, hit.section.anchor, typed)

    def _restyle(self) -> None:
        soft, accent = theme.colour("accent_soft").name(), theme.colour("accent").name()
        self.setStyleSheet(
            "#guideTree::item { padding: 4px 6px; }"
            f"#guideTree::item:selected {{ background: {soft}; color: {accent}; }}"
        )

    def sizeHint(self) -> QSize:
        return QSize(250, 500)


def _add_headings(item: QTreeWidgetItem, file: str) -> None:
    for section in guide_pages.sections(file):
        if section.level == 2:
            below = QTreeWidgetItem(item, [section.heading])
            below.setData(0, _FILE, file)
            below.setData(0, _ANCHOR, section.anchor)
            below.setForeground(0, theme.colour("muted"))


def _described(hit: Hit) -> str:
    return tr(
        "{name}, {key}: {why}", name=hit.section.heading, key=hit.section.page, why=hit.excerpt
    )
