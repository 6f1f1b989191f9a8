"""The files and folders of an import, as a list that takes more by buttons or dropped ones."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.scale import SPACE

_PATH = Qt.ItemDataRole.UserRole


class ImportFiles(QWidget):
    """`changed` says that there are others now."""

    changed = Signal()
    files_requested = Signal()
    folder_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._list = _List()
        self._list.setAccessibleName(tr("Files and folders to import"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        self._list.setMinimumHeight(72)
        self._list.setMaximumHeight(132)
        self._list.removed.connect(self._remove)
        self._list.itemSelectionChanged.connect(self._offer)
        row = QHBoxLayout()
        row.setSpacing(SPACE[1])
        self._remove_button = _button(tr("Remove"), tr("Take the chosen ones off the list"))
        self._remove_button.clicked.connect(self._remove)
        files = _button(tr("Files…"), tr("Add files"))
        files.clicked.connect(self.files_requested)
        folder = _button(tr("Folder…"), tr("Add a folder with all that is in it"))
        folder.clicked.connect(self.folder_requested)
        for button in (files, folder, self._remove_button):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(self._list, 1)
        column.addLayout(row)
        self._offer()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files and folders in the list."""
        return tuple(self._list.item(i).data(_PATH) for i in range(self._list.count()))

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Put files and folders on the list; one that stands there already is passed over."""
        there = set(self.paths)
        for path in paths:
            if path in there:
                continue
            there.add(path)
            item = QListWidgetItem(f"{path.name}/" if path.is_dir() else path.name)
            item.setToolTip(str(path))
            item.setData(_PATH, path)
            self._list.addItem(item)
        self.changed.emit()

    def _remove(self) -> None:
        chosen = self._list.selectedItems()
        for item in chosen:
            self._list.takeItem(self._list.row(item))
        if chosen:
            self.changed.emit()

    def _offer(self) -> None:
        self._remove_button.setEnabled(bool(self._list.selectedItems()))


class _List(QListWidget):
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoDefault(False)
    return button
