"""The line at the window's bottom, and the notice above it that tells of what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from annotator.ui.icons import icon
from annotator.ui.theme import SPACE, theme


class StatusLine(QFrame):
    """What is saved, what the suggester does, how far the article and the project are."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self._saved_icon = QLabel()
        self._saved = _muted("Saved")
        self._saved.setToolTip("Every decision is in the project file before it is on the screen.")
        self._suggester = _muted("")
        self._suggester.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._suggester.setAccessibleName("Suggester")
        self._article = _Part("Article")
        self._project = _Part("Project")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[1], SPACE[4], SPACE[1])
        row.setSpacing(SPACE[2])
        row.addWidget(self._saved_icon)
        row.addWidget(self._saved)
        row.addSpacing(SPACE[3])
        row.addWidget(self._suggester, 1)
        for part in (self._article, self._project):
            row.addSpacing(SPACE[3])
            row.addWidget(part)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No project is open."""
        self._saved.hide()
        self._saved_icon.hide()
        self._article.hide()
        self._project.hide()

    def show_saved(self, where: str) -> None:
        """Everything is in the file `where`."""
        self._saved.show()
        self._saved_icon.show()
        self._saved.setToolTip(f"Every decision is in {where} before it is on the screen.")

    def show_suggester(self, sentence: str) -> None:
        """What the suggester does, as one sentence."""
        self._suggester.setText(sentence)
        self._suggester.setToolTip(sentence)

    def show_article(self, decided: int, total: int) -> None:
        """How many of the article's spans are decided; a total of 0 hides it."""
        self._article.setVisible(total > 0)
        self._article.show_progress(f"article {decided:,} of {total:,} decided", decided, total)

    def show_project(self, done: int, total: int) -> None:
        """How many of the project's articles are done; a total of 0 hides it."""
        self._project.setVisible(total > 0)
        self._project.show_progress(f"project {done:,} of {total:,} done", done, total)

    def _restyle(self) -> None:
        self._saved_icon.setPixmap(icon("saved").pixmap(QSize(14, 14), self.devicePixelRatioF()))


class Meter(QWidget):
    """How much of a whole is done, as a bar; the number stands beside it in words."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedSize(110, 4)
        theme.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Show `share`, from 0 to 1."""
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        done = QRectF(0, 0, whole.width() * self._share, whole.height())
        for rect, name in ((whole, "border"), (done, "accent")):
            painter.setBrush(theme.colour(name))
            painter.drawRoundedRect(rect, 2, 2)


class _Part(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._text = _muted("")
        self._meter = Meter()
        self._text.setAccessibleName(f"{name}: how far")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[2])
        row.addWidget(self._text)
        row.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_progress(self, text: str, done: int, total: int) -> None:
        self._text.setText(text)
        self._meter.set_share(done / total if total else 0.0)


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
        self._text.setAccessibleName("Notice")
        self._way_out = QPushButton()
        self._way_out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._way_out.clicked.connect(self._take_way_out)
        self._do: Callable[[], None] | None = None
        close = QToolButton()
        close.setIcon(icon("reject"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setAccessibleName("Close the notice")
        close.setToolTip("Close")
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
