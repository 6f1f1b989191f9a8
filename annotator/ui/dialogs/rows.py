"""A plain table of rows, as dialogs show them: no tree, headings over their columns."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Rows(QTreeWidget):
    """A table called `name`; the columns `numbers` stand to the right, `wide` takes the room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._numbers: Collection[int] = ()
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setStyleSheet("QTreeView::item { min-height: 24px; padding: 0 5px; }")

    def set_columns(
        self, titles: Sequence[str], *, numbers: Collection[int] = (), wide: int | None = None
    ) -> None:
        """The headings, and how the columns stand."""
        self._numbers = numbers
        self.setColumnCount(len(titles))
        self.setHeaderLabels(list(titles))
        header, heads = self.header(), self.headerItem()
        header.setStretchLastSection(wide is None)
        for column in range(len(titles)):
            heads.setTextAlignment(column, _RIGHT if column in numbers else _LEFT)
            mode = QHeaderView.ResizeMode
            fits = mode.Interactive if wide is None else mode.ResizeToContents
            header.setSectionResizeMode(column, mode.Stretch if column == wide else fits)

    def add(self, texts: Sequence[str], data: object = None) -> QTreeWidgetItem:
        """One more row, with what it stands for."""
        item = QTreeWidgetItem(list(texts))
        item.setData(0, Qt.ItemDataRole.UserRole, data)
        for column in self._numbers:
            item.setTextAlignment(column, _RIGHT)
        self.addTopLevelItem(item)
        return item

    @property
    def chosen(self) -> object:
        """What the current row stands for; None if there is none."""
        item = self.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
