"""The rows of the list of spans: one column, all of one height, several of them to be chosen."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from annotator.core.changes import SpanRef
from annotator.language import tr
from annotator.session.span_model import SpanListModel
from annotator.session.span_rows import SpanRow
from annotator.ui.span_list_delegate import SpanDelegate
from annotator.ui.theme import theme

_Flag = QItemSelectionModel.SelectionFlag


class SpanView(QTableView):
    """A table and not a list, for a list asks for each row before it shows the first.

    `moved_to` says that the hands went to a span, `left` that they go back to the text, `chosen`
    that other rows are chosen now.
    """

    moved_to = Signal(object)
    left = Signal()
    chosen = Signal()

    def __init__(self, model: SpanListModel, colour_of: Callable[[str, str], str]) -> None:
        super().__init__()
        self._spans = model
        self._kept: list[SpanRef] = []
        self._kept_place = -1
        self._following = False
        self._delegate = SpanDelegate(lambda index: model.row_at(index.row()), colour_of)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("All spans"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height()
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        model.modelAboutToBeReset.connect(self._keep_chosen)
        model.modelReset.connect(self._choose_kept)
        theme.changed.connect(self.set_row_height)

    def set_row_height(self) -> None:
        """Make all rows as high as the delegate's, whose fonts are the theme's."""
        height = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def set_grouped(self, on: bool) -> None:
        """Whether headings say the labels of the rows below them."""
        self._delegate.grouped = on
        self._spans.set_grouped(on)

    @property
    def places(self) -> list[int]:
        """Which rows are chosen."""
        return [index.row() for index in self.selectionModel().selectedRows()]

    @property
    def spans(self) -> list[SpanRow]:
        """The chosen spans in list order; a chosen heading stands for all below it."""
        return self._spans.spans_at(self.places)

    @contextmanager
    def following(self) -> Iterator[None]:
        """What becomes the current row inside is none that the hands went to."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def show_focus(self, ref: SpanRef | None) -> None:
        """Go to the span in focus; what is chosen stays if that is where the hands are."""
        place = self._spans.place_of(ref)
        if place is None:
            if not self.hasFocus():
                self._quietly(QModelIndex(), _Flag.Clear)
            return
        if self.hasFocus() and place in self.places:
            self._quietly(self._spans.index(place, 0), _Flag.NoUpdate)
        else:
            self.go_to(place)

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """What is chosen stays chosen, whatever becomes of the rows inside."""
        refs = [row.mark.ref for row in self.spans] if self.hasFocus() else []
        with self.following():
            yield
            if len(refs) > 1:
                self._choose(self._spans.places_after(refs))

    def go_to(self, place: int) -> None:
        """Choose one row and no other, without saying that the hands went there."""
        index = self._spans.index(place, 0)
        self._quietly(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index)

    def _quietly(self, index: QModelIndex, how: QItemSelectionModel.SelectionFlag) -> None:
        with self.following():
            self.selectionModel().setCurrentIndex(index, how)

    def _current_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        row = self._spans.row_at(index.row()) if index.isValid() else None
        if self.hasFocus() and not self._following and isinstance(row, SpanRow):
            self.moved_to.emit(row.mark.ref)

    def _keep_chosen(self) -> None:
        self._kept = [row.mark.ref for row in self.spans]
        self._kept_place = self.currentIndex().row()

    def _choose_kept(self) -> None:
        """What was chosen and is listed still; else the place where the hands were."""
        places = self._spans.places_after(self._kept)
        self._choose(places)
        if places:
            self._quietly(self._spans.index(places[0], 0), _Flag.NoUpdate)
        elif self.hasFocus() and self._spans.rowCount():
            self.go_to(max(0, min(self._kept_place, self._spans.rowCount() - 1)))

    def _choose(self, places: Sequence[int]) -> None:
        selection = QItemSelection()
        for place in places:
            index = self._spans.index(place, 0)
            selection.select(index, index)
        self.selectionModel().select(selection, _Flag.ClearAndSelect | _Flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of their own here; the field above searches."""
