"""The line at the window's bottom, and the notice above it that tells of what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
)

from annotator.language import tr
from annotator.ui.icons import icon
from annotator.ui.meter import ProgressButton
from annotator.ui.theme import SPACE, theme


class StatusLine(QFrame):
    """What is saved, what the suggester does, how far the article and the project are.

    `progress_requested` says that one of the bars was pressed.
    """

    progress_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self._saved_icon = QLabel()
        self._saved = _muted(tr("Saved"))
        self._suggester = _muted("")
        self._suggester.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._suggester.setAccessibleName(tr("Suggester"))
        self.article = ProgressButton()
        self.project = ProgressButton()
        self._sentence = ""
        self._opened = self._minimal = False
        self._with_progress = True
        self._totals = (0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], 2, SPACE[3], 2)
        row.setSpacing(SPACE[2])
        row.addWidget(self._saved_icon)
        row.addWidget(self._saved)
        row.addSpacing(SPACE[3])
        row.addWidget(self._suggester, 1)
        for part in (self.article, self.project):
            row.addWidget(part)
            part.setToolTip(tr("Today’s numbers"))
            part.clicked.connect(self.progress_requested)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No project is open."""
        self._opened, self._totals = False, (0, 0)
        self._show_parts()

    def show_saved(self, where: str) -> None:
        """Everything is in the file `where`."""
        self._opened = True
        self._saved.setToolTip(
            tr("Every decision is in {file} before it is on the screen.", file=where)
        )
        self._show_parts()

    def show_suggester(self, sentence: str) -> None:
        """What the suggester does, as one sentence."""
        self._sentence = sentence
        self._suggester.setToolTip(sentence)
        self._show_parts()

    def show_article(self, decided: int, total: int) -> None:
        """How many of the article's spans are decided; a total of 0 hides it."""
        words = tr("article {decided} of {total} decided", decided=decided, total=total)
        self.article.show_progress(words, decided, total)
        self._totals = (total, self._totals[1])
        self._show_parts()

    def show_project(self, done: int, total: int, left: str = "") -> None:
        """How many of the project's articles are done, and what is `left`; 0 in all hides it."""
        words = tr("project {done} of {total} done", done=done, total=total)
        if left:
            words = tr("{done}, {left}", done=words, left=left)
        self.project.show_progress(words, done, total)
        self._totals = (self._totals[0], total)
        self._show_parts()

    def set_progress(self, shown: bool) -> None:
        """Whether the bars are there at all."""
        self._with_progress = shown
        self._show_parts()

    def set_minimal(self, minimal: bool) -> None:
        """Show the bars and nothing else."""
        self._minimal = minimal
        self._show_parts()

    def _show_parts(self) -> None:
        for saved in (self._saved, self._saved_icon):
            saved.setVisible(self._opened and not self._minimal)
        self._suggester.setText("" if self._minimal else self._sentence)
        for part, total in zip((self.article, self.project), self._totals, strict=True):
            part.setVisible(total > 0 and self._with_progress)

    def _restyle(self) -> None:
        self._saved_icon.setPixmap(icon("saved").pixmap(QSize(14, 14), self.devicePixelRatioF()))


class NoticeBar(QFrame):
    """One sentence about what went wrong or was done, with a way out; never in the way."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noticeBar")
        self._calm = False
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAccessibleName(tr("Notice"))
        self._way_out = QPushButton()
        self._way_out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._way_out.clicked.connect(self._take_way_out)
        self._do: Callable[[], None] | None = None
        close = QToolButton()
        close.setIcon(icon("reject"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setAccessibleName(tr("Close the notice"))
        close.setToolTip(tr("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[1], SPACE[2], SPACE[1])
        row.setSpacing(SPACE[2])
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._way_out)
        row.addWidget(close)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def sentence(self) -> str:
        """What the notice says, "" while it is hidden."""
        return self._text.text() if self.isVisible() else ""

    def tell(
        self,
        sentence: str,
        *,
        way_out: str = "",
        do: Callable[[], None] | None = None,
        calm: bool = False,
    ) -> None:
        """Show `sentence`; a button called `way_out` calls `do` and closes the notice.

        `calm` is for what is no trouble.
        """
        self._calm = calm
        self.setProperty("calm", calm)
        self.style().polish(self)
        self._restyle()
        self._text.setText(sentence)
        self._way_out.setText(way_out)
        self._way_out.setVisible(bool(way_out))
        self._do = do
        self.show()

    def _take_way_out(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()

    def _restyle(self) -> None:
        picture = "info" if self._calm else "notice"
        self._icon.setPixmap(icon(picture).pixmap(QSize(16, 16), self.devicePixelRatioF()))


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", True)
    return label
