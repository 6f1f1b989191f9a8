"""The rows of the article list: one is open, any number are selected."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from annotator.language import tr
from annotator.session.models import ArticleListModel
from annotator.ui.article_delegate import ArticleDelegate

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
_ADDS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArticleRows(QTableView):
    """One column of rows, all of one height; a table, for a list asks for every row at once.

    A plain click or arrow key selects one row, and opens it: `chosen` says which article, and
    whether the hands go on to the text. With Ctrl or Shift rows are selected and none is
    opened. The selection is of articles: it lasts while the list is selected anew.
    """

    chosen = Signal(int, bool)
    selection_changed = Signal()
    left = Signal()  # by Escape, with nothing more to let go of

    def __init__(self, model: ArticleListModel, delegate: ArticleDelegate) -> None:
        super().__init__()
        self._articles = model
        self._delegate = delegate
        self._kept: list[int] = []
        self._silent = False
        self.setAccessibleName(tr("Articles"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.set_row_height()

    def set_row_height(self) -> None:
        """Make all rows as high as the delegate's, whose fonts are the theme's."""
        height = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    @property
    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(end - top + 1 for top, end in self._runs())

    @property
    def several(self) -> bool:
        """Whether more than one row is selected."""
        return self.selected_count > 1

    def selected_ids(self) -> list[int]:
        """The selected articles, in the order of the list."""
        runs = sorted(self._runs())
        found = (self._articles.article_id(i) for top, end in runs for i in range(top, end + 1))
        return [article_id for article_id in found if article_id is not None]

    def select_alone(self, place: int) -> None:
        """Go to a row without opening it; it alone is selected."""
        self._go(self._articles.index(place), _Flag.ClearAndSelect)

    def go_to(self, place: int) -> None:
        """Go to a row without opening it; what is selected stays."""
        self._go(self._articles.index(place), _Flag.NoUpdate)

    def clear_several(self) -> None:
        """Select no more than the row that the hands are at."""
        self.selectionModel().select(self.currentIndex(), _Flag.ClearAndSelect)

    def keyboardSearch(self, search: str) -> None:
        """Letters are no way to search 100,000 titles; the field above is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & _ADDS:
            self._choose(self.currentIndex(), go_on=True)
        elif event.key() == Qt.Key.Key_Escape and self.several:
            self.clear_several()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self._silent = bool(event.modifiers() & _ADDS)
            super().keyPressEvent(event)
            self._silent = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A right click on what is selected leaves it; any other is as everywhere."""
        index = self.indexAt(event.position().toPoint())
        right = event.button() == Qt.MouseButton.RightButton
        if right and self.several and self.selectionModel().isSelected(index):
            return
        self._silent = bool(event.modifiers() & _ADDS)
        super().mousePressEvent(event)
        self._silent = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._silent = bool(event.buttons())  # drawing a selection opens nothing
        super().mouseMoveEvent(event)
        self._silent = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & _ADDS
        if left and index == self.currentIndex() and not self.several:
            self._choose(index, go_on=True)

    def _current_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        if self.hasFocus() and not self._silent:
            self._choose(index, go_on=False)

    def _selection_changed(self, *_: object) -> None:
        self.viewport().update()
        self.selection_changed.emit()

    def _choose(self, index: Index, *, go_on: bool) -> None:
        article_id = self._articles.article_id(index.row()) if index.isValid() else None
        if article_id is not None:
            self.chosen.emit(article_id, go_on)

    def _runs(self) -> list[tuple[int, int]]:
        """The selected rows as runs, `(first, last)`."""
        return [(run.top(), run.bottom()) for run in self.selectionModel().selection().toList()]

    def _keep(self) -> None:
        self._kept = self.selected_ids() if self.several else []

    def _restore(self) -> None:
        kept, self._kept = self._kept, []
        if kept:
            self._select(self._articles.place_of(i) for i in kept)

    def _select(self, places: Iterable[int | None]) -> None:
        """Select these rows, in as few runs as there are."""
        selection = QItemSelection()
        first = last = None
        for place in sorted(place for place in places if place is not None):
            if last is not None and place == last + 1:
                last = place
                continue
            if first is not None and last is not None:
                self._add(selection, first, last)
            first = last = place
        if first is not None and last is not None:
            self._add(selection, first, last)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def _add(self, selection: QItemSelection, first: int, last: int) -> None:
        selection.select(self._articles.index(first), self._articles.index(last))

    def _go(self, index: QModelIndex, how: QItemSelectionModel.SelectionFlag) -> None:
        self._silent = True
        self.selectionModel().setCurrentIndex(index, how)
        self._silent = False
        self.scrollTo(index)
