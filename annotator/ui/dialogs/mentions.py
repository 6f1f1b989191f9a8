"""The same words elsewhere in the project: a list to tick, and one label for all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr, trn
from annotator.session.mentions import Place
from annotator.session.places_model import PlacesModel
from annotator.ui.dialogs.parts import buttons, heading, hint
from annotator.ui.theme import SPACE

_SIZE, _COLUMNS = (880, 520), (470, 130)


class MentionsDialog(QDialog):
    """What is not labelled is ticked at first; Space ticks, Enter labels what is ticked."""

    def __init__(self, parent: QWidget | None, *, words: str, label: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The same words in the project"))
        self.resize(*_SIZE)
        self._label = label
        self._searching = True
        self.model = PlacesModel(label, self)
        self._count = hint()
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Filter the places"))
        self._filter.setAccessibleName(tr("Filter the places"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._filtered)
        self._filter.installEventFilter(self)
        self._list = QTreeView()
        self._list.setModel(self.model)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAlternatingRowColors(True)
        self._list.setAccessibleName(tr("Places of “{words}”", words=words))
        for number, width in enumerate(_COLUMNS):
            self._list.setColumnWidth(number, width)
        self._list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.model.dataChanged.connect(self._show_count)
        box, self._accept = buttons(self, tr("Label", "verb"))
        every, none = QPushButton(tr("Tick all")), QPushButton(tr("Tick none"))
        every.clicked.connect(lambda: self.model.tick(True))
        none.clicked.connect(lambda: self.model.tick(False))
        row = QHBoxLayout()
        for widget in (every, none):
            widget.setAutoDefault(False)
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5] - SPACE[1], SPACE[4], SPACE[5] - SPACE[1], SPACE[4])
        column.setSpacing(SPACE[3] - 2)
        column.addWidget(heading(tr("“{words}” as {label}", words=words, label=label)))
        column.addWidget(self._count)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        self._list.setFocus()
        self._show_count()

    def add(self, places: Sequence[Place]) -> None:
        """List more places."""
        self.model.add(places)
        if not self._list.currentIndex().isValid() and self.model.rowCount():
            self._list.setCurrentIndex(self.model.index(0, 0))
        self._show_count()

    def end(self) -> None:
        """The whole project has been looked through."""
        self._searching = False
        self._show_count()

    def ticked(self) -> list[tuple[int, int, int]]:
        """Article, start and end of each place that is ticked."""
        return self.model.ticked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._list.setFocus()
                return True
        return False

    def _filtered(self, typed: str) -> None:
        self.model.set_filter(typed)
        if self.model.rowCount():
            self._list.setCurrentIndex(self.model.index(0, 0))

    def _show_count(self) -> None:
        count, total = self.model.count, self.model.total
        said = [tr("Looking through the project…")] if self._searching else []
        if total:
            ticked = trn(
                "{n} place ticked of {total}.", "{n} places ticked of {total}.", count, total=total
            )
            said.insert(0, ticked)
        elif not self._searching:
            said = [tr("These words have this label wherever they stand.")]
        self._count.setText(" ".join(said))
        self._accept.setText(tr("Label {count}", count=count) if count else tr("Label", "verb"))
        self._accept.setEnabled(count > 0)
