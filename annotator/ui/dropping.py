"""What is dragged onto the window: what will happen is said over it before it is dropped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from annotator.language import tr, trn
from annotator.ui.ask import PROJECT_SUFFIX
from annotator.ui.icons import icon
from annotator.ui.scale import RADIUS_LARGE, SPACE
from annotator.ui.theme import theme

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_VEIL = 0.92
_PICTURE = 40


class Dropped(StrEnum):
    """What dropping something does."""

    OPEN = "open"
    IMPORT = "import"
    BEGIN = "begin"  # a project with these files
    PASTE = "paste"


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What would happen, and the sentence that says so."""

    does: Dropped
    sentence: str
    paths: tuple[Path, ...] = ()
    text: str = ""
    html: str = ""


def offer_for(data: QMimeData, *, project: bool) -> Offer | None:
    """What dropping `data` would do, with or without an open project; None for nothing."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    opened = next((path for path in paths if path.suffix == PROJECT_SUFFIX), None)
    if opened is not None:
        sentence = tr("Drop to open the project {name}", name=opened.stem)
        return Offer(does=Dropped.OPEN, sentence=sentence, paths=(opened,))
    if paths:
        does = Dropped.IMPORT if project else Dropped.BEGIN
        return Offer(does=does, sentence=_sentence(paths, project=project), paths=paths)
    text = data.text() if data.hasText() else ""
    if not project or data.hasUrls() or not (text.strip() or data.hasHtml()):
        return None
    return Offer(
        does=Dropped.PASTE,
        sentence=tr("Drop to make an article of this text"),
        text=text,
        html=data.html() if data.hasHtml() else "",
    )


def _sentence(paths: tuple[Path, ...], *, project: bool) -> str:
    n, folders = len(paths), any(path.is_dir() for path in paths)
    if project:
        if not folders:
            return trn("Drop to import {n} file", "Drop to import {n} files", n)
        if n == 1:
            return tr("Drop to import the folder {name}", name=paths[0].name)
        return tr("Drop to import {n} files and folders", n=n)
    if not folders:
        return trn(
            "Drop to make a project with {n} file", "Drop to make a project with {n} files", n
        )
    if n == 1:
        return tr("Drop to make a project with the folder {name}", name=paths[0].name)
    return tr("Drop to make a project with {n} files and folders", n=n)


class Dropping(QObject):
    """Watches what is dragged over a window, and hands it to the window's handlers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.veil = Veil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
            return True
        if isinstance(event, QDragMoveEvent):
            event.setAccepted(self.veil.isVisible())
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.veil.hide()
            return True
        return False

    def _enter(self, event: QDragEnterEvent) -> None:
        offer = self._offer(event.mimeData())
        if offer is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.veil.say(offer.sentence)

    def _drop(self, event: QDropEvent) -> None:
        self.veil.hide()
        offer = self._offer(event.mimeData())
        if offer is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        hands = self._window.handlers
        if offer.does is Dropped.PASTE:
            hands.on_paste(offer.text, offer.html)
        else:
            hands.on_dropped(offer.paths)

    def _offer(self, data: QMimeData) -> Offer | None:
        return offer_for(data, project=self._window.session.project is not None)


class Veil(QWidget):
    """A sentence over the whole window while something is dragged over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._covered = window
        self._sentence = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, "" while it is hidden."""
        return self._sentence if self.isVisible() else ""

    def say(self, sentence: str) -> None:
        """Cover the window with this sentence."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour("page")
        ground.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), ground)
        edge = SPACE[4]
        frame = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, RADIUS_LARGE, RADIUS_LARGE)
        picture = icon("import").pixmap(QSize(_PICTURE, _PICTURE), self.devicePixelRatioF())
        middle = frame.center()
        painter.drawPixmap(int(middle.x()) - _PICTURE // 2, int(middle.y()) - _PICTURE, picture)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("title", strong=True))
        words = QRectF(frame.left() + edge, middle.y() + SPACE[4], frame.width() - 2 * edge, 120)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), self._sentence)
