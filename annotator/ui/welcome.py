"""What the window shows while no project is open: make one, open one, go on with a recent one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.session.news import News
from annotator.ui.key_button import KeyButton
from annotator.ui.recent import RecentButton
from annotator.ui.theme import SPACE, theme

_COLUMN, _GAP = 360, 56
_RECENT_SHOWN, _NEWS_SHOWN = 5, 4


class Welcome(QScrollArea):
    """Asks for actions by their ids, for recent files by their paths, for pages of the guide."""

    requested = Signal(str)
    file_chosen = Signal(Path)
    page_requested = Signal(str)

    def __init__(self, *, sample: bool) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = QLabel(tr("Label articles by hand"))
        self._title.setWordWrap(True)
        self._begin = self._beginning(sample)
        self._recent_caption = _caption(tr("RECENT"))
        self._recent, self._recent_column = _stack(SPACE[1])
        self._no_recent = _muted(tr("The projects that you open will be listed here."))
        self._news_caption = _caption(tr("NEW IN THIS VERSION"))
        self._news, self._news_column = _stack(SPACE[2])
        self._all_news = _link(tr("All that is new"))
        self._all_news.clicked.connect(lambda: self.page_requested.emit("whats-new.md"))
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._find_recent: Callable[[], Sequence[Path]] | None = None
        self._find_news: Callable[[], Sequence[News]] | None = None
        self._show_recent(())
        self._show_news(())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on the first thing to do; a focus proxy would hide others from Tab."""
        self._first.setFocus(reason)

    def offer_recent(self, find: Callable[[], Sequence[Path]]) -> None:
        """Offer the project files that `find` gives, the latest first.

        They are looked for when this has been painted: a disk may take its time to answer.
        """
        self._find_recent = find
        self.viewport().update()

    def offer_news(self, find: Callable[[], Sequence[News]]) -> None:
        """Say what is new, likewise."""
        self._find_news = find
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._find_recent is not None or self._find_news is not None:
            QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        find, self._find_recent = self._find_recent, None
        if find is not None:
            self._show_recent(find()[:_RECENT_SHOWN])
        read, self._find_news = self._find_news, None
        if read is not None:
            self._show_news(read()[:_NEWS_SHOWN])

    def _beginning(self, sample: bool) -> QWidget:
        """The buttons, the first of which has the focus."""
        new = KeyButton(tr("New project…"), action="new_project", primary=True)
        open_ = KeyButton(tr("Open a project…"), action="open_project")
        self._sample = QPushButton(tr("Look at the sample project"))
        self._sample.setVisible(sample)
        tour = _link(tr("A tour in five minutes"))
        wanted: tuple[tuple[QPushButton, str], ...] = (
            (new, "new_project"),
            (open_, "open_project"),
            (self._sample, "open_sample"),
        )
        for button, id_ in wanted:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, id_=id_: self.requested.emit(id_))
        tour.clicked.connect(lambda: self.page_requested.emit("tour.md"))
        box, column = _stack(SPACE[2])
        for button, _ in wanted:
            column.addWidget(button)
        column.addWidget(_muted(tr("Or drop a project file or articles on this window.")))
        column.addSpacing(SPACE[2])
        column.addWidget(tour, 0, Qt.AlignmentFlag.AlignLeft)
        self._first = new
        return box

    def _lay_out(self) -> None:
        about = _muted(
            tr(
                "spaCy suggests who, where, when and what happened; you decide. "
                "A project is one file, and every decision is in it at once."
            )
        )
        left, column = _stack(SPACE[2])
        column.addWidget(self._title)
        column.addWidget(about)
        column.addSpacing(SPACE[4])
        column.addWidget(self._begin)
        column.addStretch(1)
        right, column = _stack(SPACE[2])
        column.addWidget(self._recent_caption)
        column.addWidget(self._no_recent)
        column.addWidget(self._recent)
        column.addSpacing(SPACE[4])
        column.addWidget(self._news_caption)
        column.addWidget(self._news)
        column.addWidget(self._all_news, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for side in (left, right):
            side.setFixedWidth(_COLUMN)
            row.addWidget(side)
        page = QWidget()
        page.setObjectName("welcomePage")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(SPACE[4], SPACE[5], SPACE[4], SPACE[5])
        outer.addStretch(2)
        outer.addWidget(block, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.setWidget(page)

    def _show_recent(self, paths: Sequence[Path]) -> None:
        _empty(self._recent_column)
        for path in paths:
            button = RecentButton(path)
            button.clicked.connect(lambda _=False, path=path: self.file_chosen.emit(path))
            self._recent_column.addWidget(button)
        self._recent.setVisible(bool(paths))
        self._no_recent.setVisible(not paths)

    def _show_news(self, news: Sequence[News]) -> None:
        _empty(self._news_column)
        for item in news:
            text = QLabel(f"<b>{item.title}</b> {item.text}")
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setWordWrap(True)
            self._news_column.addWidget(text)
        for part in (self._news_caption, self._news, self._all_news):
            part.setVisible(bool(news))

    def _restyle(self) -> None:
        self._title.setFont(theme.font("title", strong=True))
        page = theme.colour("page").name()
        self.setStyleSheet(f"#welcome, #welcomePage {{ background: {page}; }}")


def _stack(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return box, column


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("caption", True)
    return label


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("muted", True)
    label.setWordWrap(True)
    return label


def _link(text: str) -> QPushButton:
    """A quiet button whose words begin where the lines above it do."""
    button = QPushButton(text)
    button.setProperty("link", True)
    return button
