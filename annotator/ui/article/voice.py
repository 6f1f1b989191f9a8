"""The article view for those who hear it: its text, its caret, and what becomes of its spans.

The view paints itself and has no text that a screen reader could ask for; interfaces written
in Python bring the program down when the platform asks for them. So where somebody listens, a
text field that Qt knows how to read out stands behind the view: the same characters, the same
caret, the same focus, never seen and never reached.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPlainTextEdit, QWidget

from annotator.core.content import ArticleContent
from annotator.core.offsets import Utf16Map
from annotator.core.scheme import LabelScheme
from annotator.language import tr
from annotator.ui.article import access


class Mirror(QPlainTextEdit):
    """The text of the article behind the view, for screen readers alone.

    `moved` says where a reader put the caret, in code points.
    """

    moved = Signal(int)

    def __init__(self, view: QAbstractScrollArea) -> None:
        # Not in the view itself: Qt tells readers only of a scroll area's own parts.
        super().__init__(view.parentWidget() or view)
        self.setObjectName("spokenText")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It has the focus whenever the view has it, and gives all keys to the view.
        self.setFocusProxy(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._placing = False
        self.cursorPositionChanged.connect(self._tell)
        self._article: int | None = None
        self._units = Utf16Map("")

    def show_article(self, content: ArticleContent) -> None:
        """Hold the text of this article."""
        if content.article.id != self._article:
            self._article = content.article.id
            self._units = Utf16Map(content.article.text)
            self._placing = True
            self.setPlainText(content.article.text)
            self._placing = False
        self.setAccessibleName(content.article.title or tr("Article"))

    def place(self, caret: int, anchor: int) -> None:
        """Put caret and selection where the view has them; offsets are code points."""
        at, start = self._units.to_utf16(caret), self._units.to_utf16(anchor)
        cursor = self.textCursor()
        if (cursor.position(), cursor.anchor()) != (at, start):
            cursor.setPosition(start)
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
            self._placing = True
            self.setTextCursor(cursor)
            self._placing = False

    def _tell(self) -> None:
        if not self._placing:
            self.moved.emit(self._units.from_utf16(self.textCursor().position()))


class Voice:
    """Tells readers of `view`; where nobody listens it costs next to nothing.

    `placed` is called where a reader puts the caret, in code points.
    """

    def __init__(self, view: QAbstractScrollArea, placed: Callable[[int], None]) -> None:
        self._view = view
        self._placed = placed
        self._mirror: Mirror | None = None
        self._content: ArticleContent | None = None
        self._caret = (0, 0)
        self.show(None)

    def show(self, content: ArticleContent | None) -> None:
        """Another article is shown, or none."""
        self._content = content
        name = (content.article.title or tr("Article")) if content else tr("No article")
        self._view.setAccessibleName(name)
        self._reflect()

    def changed(self, content: ArticleContent, scheme: LabelScheme | None) -> None:
        """The same article has other spans: say which became what."""
        before, self._content = self._content, content
        if before is not None and QAccessible.isActive():
            speak(self._view, access.changes(before, content, scheme))

    def say(self, sentence: str) -> None:
        """Make `sentence` the view's description, and have it spoken."""
        self._view.setAccessibleDescription(sentence)
        speak(self._view, sentence)

    def move(self, caret: int, anchor: int) -> None:
        """Caret and selection are elsewhere now."""
        self._caret = (caret, anchor)
        self._reflect()

    def focus(self) -> None:
        """The view has the focus now."""
        mirror = self._reflect()
        if mirror is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(mirror, QAccessible.Event.Focus))

    def _reflect(self) -> Mirror | None:
        """Keep the mirror like the view; None if nobody listens, or there is nothing to hear."""
        if self._content is None or not QAccessible.isActive():
            if self._mirror is not None:
                self._mirror.hide()
            return None
        if self._mirror is None:
            self._mirror = Mirror(self._view)
            self._mirror.moved.connect(self._placed)
        self._mirror.show_article(self._content)
        self._mirror.place(*self._caret)
        self._mirror.setGeometry(self._view.geometry())
        self._mirror.setVisible(True)
        self._mirror.lower()
        return self._mirror


def speak(widget: QWidget, sentence: str) -> None:
    """Have `sentence` spoken where a reader listens."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
