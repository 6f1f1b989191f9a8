"""The same words elsewhere in the project: a list to tick, and one label for all of them."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.parts import buttons, heading, hint
from annotator.ui.surroundings import surroundings

_PLACE = Qt.ItemDataRole.UserRole


class Spot(Protocol):
    """A place of the project where the words stand without an annotation."""

    article_id: int
    title: str
    start: int
    end: int
    text: str


class MentionsDialog(QDialog):
    """All places are ticked at first; Space takes a tick away, Enter labels what is ticked."""

    def __init__(self, parent: QWidget | None, *, words: str, label: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("The same words in the project")
        self.resize(760, 480)
        self._label = label
        self._searching = True
        self._count = hint()
        self._list = QTreeWidget()
        self._list.setHeaderLabels(("Where", "Article"))
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAlternatingRowColors(True)
        self._list.setAccessibleName(f"Places of “{words}”")
        self._list.setColumnWidth(0, 500)
        self._list.itemChanged.connect(self._show_count)
        box, self._accept = buttons(self, "Label")
        every, none = QPushButton("Tick all"), QPushButton("Tick none")
        every.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        row = QHBoxLayout()
        for widget in (every, none):
            widget.setAutoDefault(False)
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(heading(f"“{words}” as {label}"))
        column.addWidget(self._count)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        self._list.setFocus()
        self._show_count()

    def add(self, spots: Sequence[Spot]) -> None:
        """List more places."""
        self._list.blockSignals(True)
        for spot in spots:
            before, words, after = surroundings(spot.text, spot.start, spot.end, room=40)
            item = QTreeWidgetItem([f"{before}{words}{after}", spot.title])
            item.setCheckState(0, Qt.CheckState.Checked)
            item.setData(0, _PLACE, (spot.article_id, spot.start, spot.end))
            item.setToolTip(1, spot.title)
            self._list.addTopLevelItem(item)
        self._list.blockSignals(False)
        first = self._list.topLevelItem(0)
        if self._list.currentItem() is None and first is not None:
            self._list.setCurrentItem(first)
        self._show_count()

    def end(self) -> None:
        """The whole project has been looked through."""
        self._searching = False
        self._show_count()

    def ticked(self) -> list[tuple[int, int, int]]:
        """Article, start and end of each place that is ticked."""
        return [
            tuple(item.data(0, _PLACE))
            for item in self._items()
            if item.checkState(0) is Qt.CheckState.Checked
        ]

    def _items(self) -> list[QTreeWidgetItem]:
        rows = (self._list.topLevelItem(i) for i in range(self._list.topLevelItemCount()))
        return [item for item in rows if item is not None]

    def _tick(self, state: Qt.CheckState) -> None:
        self._list.blockSignals(True)
        for item in self._items():
            item.setCheckState(0, state)
        self._list.blockSignals(False)
        self._show_count()

    def _show_count(self) -> None:
        count, total = len(self.ticked()), self._list.topLevelItemCount()
        state = "Looking through the project…" if self._searching else ""
        if not total and not self._searching:
            state = "These words stand nowhere else without an annotation."
        elif total:
            state = f"{count:,} of {total:,} places ticked. {state}".rstrip()
        self._count.setText(state)
        self._accept.setText(f"Label {count:,}" if count else "Label")
        self._accept.setEnabled(count > 0)
