"""The list of articles: a search field, filters by status with their numbers, an order."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.models import ArticleRow
from annotator.core.query import Filter
from annotator.session.models import ArticleListModel
from annotator.session.wording import described
from annotator.ui.article_delegate import ArticleDelegate
from annotator.ui.article_filter import Chips, Counts, SortButton
from annotator.ui.key_tip import KeyTip
from annotator.ui.theme import SPACE, theme

_TYPING_PAUSE = 150

Index = QModelIndex | QPersistentModelIndex


class _List(QTableView):
    """One column of rows, all of one height.

    A table and not a list, for a list asks the model for each row before it shows the first.
    """

    def __init__(self, model: ArticleListModel, delegate: ArticleDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height()

    def set_row_height(self) -> None:
        """Make all rows as high as the delegate's, whose fonts are the theme's."""
        height = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def keyboardSearch(self, search: str) -> None:
        """Letters are no way to search 100,000 titles; the field above is."""


class ArticlePanel(QFrame):
    """Shows the articles of a model.

    `chosen` says that an article was clicked or entered, and whether the hands should go on
    to the text.
    """

    chosen = Signal(int, bool)
    filter_changed = Signal(Filter)
    sort_changed = Signal(str, bool)
    import_requested = Signal()
    menu_requested = Signal(object)

    def __init__(self, model: ArticleListModel) -> None:
        super().__init__()
        self.setProperty("pane", True)
        self.setAccessibleName("Articles")
        self._model = model
        self._opened: int | None = None
        self._counts: Counts | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._typing.timeout.connect(self._say_filter)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Search titles and sources")
        self._search.setAccessibleName("Search the articles")
        KeyTip(self._search, "Search the articles", "find_articles")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _: self._typing.start())
        self._search.installEventFilter(self)
        self._sort = SortButton()
        self._sort.chosen.connect(self.sort_changed)
        self._chips = Chips()
        self._chips.chosen.connect(self._say_filter)
        self.list = self._make_list()
        self._empty = _Empty()
        self._empty.cleared.connect(self.clear_filter)
        self._empty.import_requested.connect(self.import_requested)
        self._lay_out()
        self.setFocusProxy(self.list)
        theme.changed.connect(self.list.set_row_height)
        model.modelReset.connect(self._rows_changed)

    def set_counts(self, counts: Counts) -> None:
        """Show how many articles each filter lets through."""
        self._counts = counts
        self._chips.set_counts(counts)
        self._show_emptiness()

    def set_opened(self, article_id: int | None) -> None:
        """Mark the article that is open, and scroll to it if it is another one than before."""
        if article_id == self._opened:
            return
        self._opened = article_id
        self._go_to_opened()
        place = self._model.place_of(article_id)
        row = self._model.row_at(place) if place is not None else None
        self.list.setAccessibleDescription(f"Open: {described(row)}" if row else "")
        self.list.viewport().update()

    def step(self, step: int) -> int | None:
        """The id of the article `step` rows below the open one, None past the ends."""
        count, here = self._model.rowCount(), self._model.place_of(self._opened)
        if here is None:
            here = -1 if step > 0 else count
        return self._model.article_id(here + step) if 0 <= here + step < count else None

    def focus_search(self) -> None:
        """Put the hands in the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def clear_filter(self) -> None:
        """Show all articles."""
        self._search.clear()
        self._chips.choose("all")
        self._say_filter()

    def choose_chip(self, id_: str) -> None:
        """Filter by the chip called `id_`."""
        self._chips.choose(id_)
        self._say_filter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self._search:
            return self._search_key(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose(self.list.currentIndex(), go_on=True)
            return True
        return False

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._typing.stop()
            self._say_filter()
            self.list.setFocus()
            return True
        return False

    def _make_list(self) -> _List:
        view = _List(self._model, ArticleDelegate(self._row, lambda: self._opened))
        view.setAccessibleName("Articles")
        view.selectionModel().currentChanged.connect(self._current_changed)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setMouseTracking(True)
        view.clicked.connect(lambda index: self._choose(index, go_on=True))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda at: self.menu_requested.emit(view.viewport().mapToGlobal(at))
        )
        view.installEventFilter(self)
        return view

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE[1])
        top.addWidget(self._search, 1)
        top.addWidget(self._sort)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE[3], SPACE[2] + 2, SPACE[2], SPACE[2])
        head.setSpacing(SPACE[2])
        head.addLayout(top)
        head.addWidget(self._chips)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(body, 1)

    def _row(self, index: Index) -> ArticleRow | None:
        return self._model.row_at(index.row()) if index.isValid() else None

    def _say_filter(self) -> None:
        chip = self._chips.chip
        self.filter_changed.emit(
            Filter(text=self._search.text(), statuses=chip.statuses, flagged=chip.flagged)
        )

    def _rows_changed(self, *_: object) -> None:
        self._show_emptiness()
        self._go_to_opened()

    def _show_emptiness(self) -> None:
        empty = not self._model.rowCount()
        none = self._counts is None or not self._counts.articles
        self._empty.show_reason(no_articles=none, searched=bool(self._search.text().strip()))
        self._stack.setCurrentIndex(1 if empty else 0)

    def _go_to_opened(self) -> None:
        row = self._model.place_of(self._opened)
        if row is None:
            return
        index = self._model.index(row)
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(blocked)
        self.list.scrollTo(index)

    def _current_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        if self.list.hasFocus():
            self._choose(index, go_on=False)

    def _choose(self, index: QModelIndex, *, go_on: bool) -> None:
        row = self._row(index)
        if row is not None:
            self.chosen.emit(row.id, go_on)


class _Empty(QWidget):
    """What to do when the list has no rows."""

    cleared = Signal()
    import_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = QLabel()
        self._text.setProperty("muted", True)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton()
        self._button.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[6], SPACE[4], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(self._text)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._no_articles = False

    def show_reason(self, *, no_articles: bool, searched: bool) -> None:
        """Say why there is nothing: no articles at all, or none that fits."""
        self._no_articles = no_articles
        if no_articles:
            self._text.setText("No articles yet. Import some, or drop files on this window.")
        elif searched:
            self._text.setText("No article has these words.")
        else:
            self._text.setText("No article is in this state.")
        self._button.setText("Import files…" if no_articles else "Show all")

    def _clicked(self) -> None:
        (self.import_requested if self._no_articles else self.cleared).emit()
