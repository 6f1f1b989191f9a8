"""The panel of articles: search, filters, order, the rows, and what is selected of them."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.core.models import ArticleRow
from annotator.core.query import Filter
from annotator.language import number, tr
from annotator.session import filters
from annotator.session.models import ArticleListModel
from annotator.session.wording import described
from annotator.ui.article_delegate import ArticleDelegate, Look
from annotator.ui.article_filter import ActiveFilters, Chips, Counts, Summary, chip_of
from annotator.ui.article_order import OrderButton
from annotator.ui.article_rows import ArticleRows
from annotator.ui.article_selection import SelectionBar
from annotator.ui.entered import Entered
from annotator.ui.filter_menu import FilterButton
from annotator.ui.key_tip import KeyTip
from annotator.ui.languages import language_name
from annotator.ui.theme import SPACE, theme

_TYPING_PAUSE = 120

Index = QModelIndex | QPersistentModelIndex


class ArticlePanel(Entered):
    """Shows the articles of a model.

    `chosen` says that an article was clicked or entered, and whether the hands should go on
    to the text; `selection_changed` that others are selected, `left` that the hands go back.
    """

    chosen = Signal(int, bool)
    filter_changed = Signal(Filter)
    sort_changed = Signal(str, bool)
    details_changed = Signal(list)
    import_requested = Signal()
    menu_requested = Signal(object)
    selection_changed = Signal()
    left = Signal()
    keep_requested = Signal()
    forget_requested = Signal(str)

    def __init__(self, model: ArticleListModel) -> None:
        super().__init__()
        self.setProperty("pane", True)
        self.setAccessibleName(tr("Articles"))
        self._model = model
        self._filter = Filter()
        self._counts: Counts | None = None
        self._look = Look()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._typing.timeout.connect(self._say_filter)
        self._search = self._make_search()
        self._filters = FilterButton(model.session)
        self._order = OrderButton(lambda: list(filters.choices(model.session).metadata))
        self._chips = Chips()
        self._active = ActiveFilters()
        self._summary = Summary()
        self.list = ArticleRows(model, ArticleDelegate(self._row, self._look, model))
        self.bar = SelectionBar()
        self._empty = _Empty()
        self._lay_out()
        self._connect()
        self.entry = self.list

    # What others ask of it -----------------------------------------------------------------

    @property
    def filter(self) -> Filter:
        """What the list is filtered by, as far as it was said."""
        return self._filter

    @property
    def selected(self) -> list[int]:
        """The selected articles, where there are several."""
        return self.list.selected_ids() if self.list.several else []

    def set_counts(self, counts: Counts) -> None:
        """Show how many articles each filter lets through."""
        self._counts = counts
        self._chips.set_counts(counts)
        self._show_emptiness()
        self._summarise()

    def set_opened(self, article_id: int | None) -> None:
        """Mark the article that is open, and scroll to it if it is another one than before."""
        if article_id == self._look.opened:
            return
        self._look.opened = article_id
        self._go_to_opened()
        place = self._model.place_of(article_id)
        row = self._model.row_at(place) if place is not None else None
        told = tr("Open: {article}", article=described(row)) if row else ""
        self.list.setAccessibleDescription(told)
        self.list.viewport().update()

    def step(self, step: int) -> int | None:
        """The id of the article `step` rows below the open one, None past the ends."""
        count, here = self._model.rowCount(), self._model.place_of(self._look.opened)
        if here is None:
            here = -1 if step > 0 else count
        return self._model.article_id(here + step) if 0 <= here + step < count else None

    def focus_search(self) -> None:
        """Put the hands in the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def open_filters(self) -> None:
        """Open the menu of filters."""
        self._filters.showMenu()

    def clear_filter(self) -> None:
        """Show all articles."""
        self.show_filter(Filter())

    def choose_chip(self, id_: str) -> None:
        """Filter by the chip called `id_`."""
        self._chips.choose(id_)
        self._chip_chosen()

    def show_filter(self, filter_: Filter) -> None:
        """Filter by all that `filter_` says, and by nothing else."""
        if self._search.text() != filter_.text:
            self._search.setText(filter_.text)  # its clear button listens too: no blocking
        self._typing.stop()
        self._chips.choose(chip_of(filter_))
        self._filter = filter_
        self._say_filter()

    def set_order(self, key: str, *, descending: bool) -> None:
        """Show which order the articles are in."""
        self._order.set_sort(key, descending=descending)

    def set_details(self, details: list[str]) -> None:
        """Show these below the titles."""
        self._order.set_details(details)
        self._look.details = tuple(details)
        self.list.viewport().update()

    # Its own parts ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._typing.stop()
            self._say_filter()
            self.list.setFocus()
            return True
        return False

    def _make_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(tr("Search…"))
        field.setAccessibleName(tr("Search the articles"))
        KeyTip(field, tr("Search the articles"), "find_articles")
        field.setClearButtonEnabled(True)
        field.textChanged.connect(lambda _: self._typing.start())
        field.installEventFilter(self)
        return field

    def _connect(self) -> None:
        self.list.left.connect(self.left)
        self._order.sort_chosen.connect(self.sort_changed)
        self._order.details_chosen.connect(self._choose_details)
        self._filters.chosen.connect(self.show_filter)
        self._filters.keep_requested.connect(self.keep_requested)
        self._filters.forget_requested.connect(self.forget_requested)
        self._chips.chosen.connect(self._chip_chosen)
        self._active.removed.connect(self.show_filter)
        self._summary.cleared.connect(self.clear_filter)
        self._empty.cleared.connect(self.clear_filter)
        self._empty.import_requested.connect(self.import_requested)
        self.list.chosen.connect(self.chosen)
        self.list.selection_changed.connect(self._selection_changed)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda at: self.menu_requested.emit(self.list.viewport().mapToGlobal(at))
        )
        self.bar.cleared.connect(self.list.clear_several)
        theme.changed.connect(self.list.set_row_height)
        self._model.modelReset.connect(self._rows_changed)
        self._model.busy_changed.connect(self._summarise)
        self._model.session.searching.progressed.connect(self._summarise)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE[1])
        top.addWidget(self._search, 1)
        top.addWidget(self._filters)
        top.addWidget(self._order)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE[3], SPACE[2] + 2, SPACE[2], SPACE[2])
        head.setSpacing(SPACE[2])
        head.addLayout(top)
        head.addWidget(self._chips)
        head.addWidget(self._active)
        head.addWidget(self._summary)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(body, 1)
        column.addWidget(self.bar)

    def _row(self, index: Index) -> ArticleRow | None:
        return self._model.row_at(index.row()) if index.isValid() else None

    def _chip_chosen(self) -> None:
        chip = self._chips.chip
        # A flag asked for beside a status is a filter of its own; alone it is the chip's.
        flagged = chip.flagged or (self._filter.flagged and bool(self._filter.statuses))
        asked = {"statuses": chip.statuses, "flagged": flagged}
        self._filter = self._filter.model_copy(update=asked)
        self._say_filter()

    def _say_filter(self) -> None:
        self._filter = self._filter.model_copy(update={"text": self._search.text()})
        active = filters.active(self._filter, language_name=language_name)
        if self._filter.flagged and self._filter.statuses:
            without = self._filter.model_copy(update={"flagged": False})
            active.insert(0, filters.Active(tr("flagged"), without))
        self._active.show_filters(active)
        self._filters.set_filter(self._filter, active=bool(active))
        self.filter_changed.emit(self._filter)
        self._summarise()

    def _choose_details(self, details: list[str]) -> None:
        self.set_details(details)
        self.details_changed.emit(details)

    def _rows_changed(self) -> None:
        searched = self._model.wanted
        if searched != self._look.wanted:
            self._look.wanted = searched
            self.list.set_row_height()
        self._show_emptiness()
        self._summarise()
        if not self.list.several:
            self._go_to_opened()

    def _summarise(self) -> None:
        """Say how many are shown, while that is not all of them."""
        total = self._counts.articles if self._counts else 0
        searching = self._model.session.searching
        shown, count = number(self._model.rowCount()), number(total)
        sentence = tr("{shown} of {count}", shown=shown, count=count)
        if self._filter.text.strip() and not searching.complete and total:
            share = min(99, 100 * searching.indexed // total)
            sentence = tr(
                "{shown} of {count} so far: {share} % of the texts are looked through",
                shown=shown,
                count=count,
                share=share,
            )
        elif self._model.busy:
            sentence = tr("Looking…")
        filtered = self._filter != Filter() and total > 0
        self._summary.show_state(sentence, filtered=filtered)

    def _show_emptiness(self) -> None:
        empty = not self._model.rowCount()
        none = self._counts is None or not self._counts.articles
        self._empty.show_reason(no_articles=none, searched=bool(self._search.text().strip()))
        self._stack.setCurrentIndex(1 if empty else 0)

    def _go_to_opened(self) -> None:
        place = self._model.place_of(self._look.opened)
        if place is None:
            return
        if self.list.several:
            self.list.go_to(place)
        else:
            self.list.select_alone(place)

    def _selection_changed(self) -> None:
        count = self.list.selected_count
        self._look.several = count > 1
        self.bar.show_count(count)
        self.selection_changed.emit()


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
            self._text.setText(tr("No articles yet. Import some, or drop files on this window."))
        elif searched:
            self._text.setText(tr("No article has all these words."))
        else:
            self._text.setText(tr("No article is like that."))
        self._button.setText(tr("Import files…") if no_articles else tr("Show all"))

    def _clicked(self) -> None:
        (self.import_requested if self._no_articles else self.cleared).emit()
