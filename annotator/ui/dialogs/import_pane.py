"""What will come in: the list of articles, the text of the one in focus, and what to know."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme import LabelScheme
from annotator.language import tr, trn
from annotator.ops.import_look import Fate, Incoming
from annotator.session.import_content import LONGEST, preview_content
from annotator.session.import_preview import Preview
from annotator.session.import_rows import (
    DATE,
    FATE,
    FATE_ROLE,
    FROM,
    LANGUAGE,
    LENGTH,
    SPANS,
    TITLE,
    IncomingModel,
)
from annotator.ui.article.view import ArticleView
from annotator.ui.dialogs.parts import hint
from annotator.ui.scale import SPACE
from annotator.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex

_WIDTHS = {FATE: 124, LANGUAGE: 94, DATE: 96, LENGTH: 76, SPANS: 104, FROM: 124}
_TEXT_SIZE, _LINE_HEIGHT, _MEASURE = 15.0, 1.5, 90
_LABELS_NAMED = 6


class ImportPane(QWidget):
    """Shows a `Preview`; `ticked` says that other articles are to come in."""

    ticked = Signal()

    def __init__(self, scheme: LabelScheme) -> None:
        super().__init__()
        self.model = IncomingModel(self)
        self.preview = Preview()
        self._spans_as = "suggestions"
        self._shown: Incoming | None = None
        self._summary = QLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setAccessibleName(tr("What will come in"))
        self._summary.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(SPACE[1])
        self._bar.setAccessibleName(tr("Reading the files"))
        self._warnings = hint()
        self._warnings.setAccessibleName(tr("Warnings"))
        self.table = _Table()
        self.table.setModel(self.model)
        self._view = ArticleView()
        self._view.set_typography("", _TEXT_SIZE, _LINE_HEIGHT, _MEASURE)
        self._view.set_animated(False)
        self._view.set_scheme(scheme)
        self._cut = hint()
        self._lay_out()
        self.model.ticked.connect(self._show_summary)
        self.model.ticked.connect(self.ticked)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_text())
        self.table.set_widths()
        self.show_nothing()

    def _lay_out(self) -> None:
        self._all = _quiet(tr("Tick all"))
        self._none = _quiet(tr("Tick none"))
        self._all.clicked.connect(lambda: self.model.tick_all(True))
        self._none.clicked.connect(lambda: self.model.tick_all(False))
        self._only = QCheckBox(tr("Hide what does not come in"))
        self._only.toggled.connect(self._hide_others)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE[1])
        tools.addWidget(self._all)
        tools.addWidget(self._none)
        tools.addStretch(1)
        tools.addWidget(self._only)
        above = QWidget()
        column = _column(above)
        column.addWidget(self.table, 1)
        column.addLayout(tools)
        below = QWidget()
        column = _column(below)
        column.addWidget(self._view, 1)
        column.addWidget(self._cut)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(above)
        parts.addWidget(below)
        parts.setSizes([240, 260])
        column = _column(self)
        column.addWidget(self._summary)
        column.addWidget(self._bar)
        column.addWidget(self._warnings)
        column.addWidget(parts, 1)

    def show_preview(self, preview: Preview) -> None:
        """Show what was looked at; the article in focus stays if it is still there."""
        before = self._shown
        self.preview = preview
        self._bar.setRange(0, 1)
        self._bar.setVisible(False)
        self.model.show(preview.incoming)
        self.table.setCurrentIndex(self.model.index(self.model.row_of(before), TITLE))
        self._show_summary()
        self._show_warnings()
        self._show_text()

    def show_nothing(self) -> None:
        """There are no files."""
        self.show_preview(Preview())
        self._summary.setText(tr("Add files or a folder, or drop them here."))
        self._view.set_placeholder(
            tr("Nothing to show yet"), tr("Articles are shown here before anything comes in.")
        )

    def show_reading(self, done: int = 0, total: int = 0, name: str = "") -> None:
        """The files are being read; what was shown before stays until they are."""
        self._bar.setVisible(True)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._summary.setText(tr("Reading {file}…", file=name) if name else tr("Reading…"))

    def show_trouble(self, sentence: str) -> None:
        """The files could not be read at all."""
        self.show_preview(Preview())
        self._summary.setText(sentence)

    def set_spans_as(self, spans_as: str) -> None:
        """Show spans as what they will become."""
        self._spans_as = spans_as
        self._show_text()

    @property
    def coming(self) -> int:
        """How many of the articles here are to come in."""
        return self.preview.count(Fate.NEW) - self.model.left_out

    def _hide_others(self, on: bool) -> None:
        self.model.show_only_new(on)
        self.table.setCurrentIndex(self.model.index(self.model.row_of(self._shown), TITLE))
        self._show_text()

    def _show_summary(self) -> None:
        self._summary.setText(" · ".join(self._counts()))
        some = self.preview.count(Fate.NEW) > 0
        for part in (self._all, self._none):
            part.setEnabled(some)

    def _counts(self) -> list[str]:
        preview = self.preview
        said = [trn("{n} article comes in", "{n} articles come in", self.coming)]
        left_out, refused = self.model.left_out, preview.count(Fate.REFUSED)
        twins = preview.count(Fate.THERE) + preview.count(Fate.TWICE)
        if left_out:
            said.append(trn("{n} left out by you", "{n} left out by you", left_out))
        if twins:
            said.append(trn("{n} duplicate", "{n} duplicates", twins))
        if refused:
            said.append(trn("{n} refused", "{n} refused", refused))
        if preview.spans:
            said.append(trn("{n} span", "{n} spans", preview.spans))
        if not preview.whole:
            said.append(
                tr(
                    "these are the first {n} of about {total}",
                    n=len(preview.incoming),
                    total=preview.estimate,
                )
            )
        return said

    def _show_warnings(self) -> None:
        said = []
        unknown = self.preview.unknown
        if unknown:
            named = ", ".join(f"{label} ({n})" for label, n in unknown.most_common(_LABELS_NAMED))
            said.append(
                tr("The label scheme lacks these labels, their spans are left out: {labels}.",
                   labels=named)
            )  # fmt: skip
        if self.preview.damaged:
            said.append(
                trn(
                    "Letters look wrong in {n} article: try another encoding.",
                    "Letters look wrong in {n} articles: try another encoding.",
                    self.preview.damaged,
                )
            )
        self._warnings.setText("\n".join(f"⚠ {line}" for line in said))
        self._warnings.setVisible(bool(said))

    def _show_text(self) -> None:
        one = self._shown = self.model.at(self.table.currentIndex().row())
        content = preview_content(one, spans_as=self._spans_as) if one is not None else None
        self._view.show_content(content)
        if one is not None and content is None:
            self._view.set_placeholder(tr("This does not come in"), one.reason)
        cut = one is not None and one.record is not None and len(one.record.text) > LONGEST
        self._cut.setText(tr("Only the first {n} characters are shown here.", n=LONGEST))
        self._cut.setVisible(cut)


class _Table(QTableView):
    """One row an article; Space ticks the one in focus, wherever in its row the focus is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Articles that were found"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Quieter(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def set_widths(self) -> None:
        """Give each column its width, the last the rest."""
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))
        header.setMinimumSectionSize(64)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index: QModelIndex = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            title = index.siblingAtColumn(TITLE)
            state = title.data(Qt.ItemDataRole.CheckStateRole)
            if state is not None:
                on = Qt.CheckState(state) == Qt.CheckState.Checked
                wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
                self.model().setData(title, wanted, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)


class _Quieter(QStyledItemDelegate):
    """Paints what does not come in more quietly; the words beside it say so too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(FATE_ROLE) != Fate.NEW.value:
            muted = theme.colour("muted")
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, muted)


def _quiet(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("quiet", True)
    button.setAutoDefault(False)
    return button


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE[2])
    return column
