"""The mouse on the article: clicking marks, selecting words, dragging a mark's boundary."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTextBoundaryFinder, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.core.changes import SpanRef
from annotator.core.offsets import Utf16Map
from annotator.ui.article.marks import Look
from annotator.ui.article.page import Page

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView

_EXACT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_GRIP = 6
_SCROLL_MS = 30


class _Doing(Enum):
    NOTHING = auto()
    PRESSED = auto()
    SELECTING = auto()
    START = auto()
    END = auto()


class Pointer(QObject):
    """Follows presses, moves and releases on a view, and says what they came to."""

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self._doing = _Doing.NOTHING
        self._pressed = QPoint()
        self._at = QPoint()
        self._anchor = 0
        self._exact = False
        self._clicks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)
        self._last_click = QTimer(self)
        self._last_click.setSingleShot(True)

    def press(self, event: QMouseEvent) -> None:
        """The left button went down: on a grip, or where a click or a selection begins."""
        page = self._view.page
        if page is None:
            return
        before, self._pressed = self._pressed, event.position().toPoint()
        self._at = self._pressed
        self._exact = bool(event.modifiers() & _EXACT)
        near = (self._pressed - before).manhattanLength() < QApplication.startDragDistance()
        if near and self._last_click.isActive() and self._clicks == 2:
            self._select_sentence(page)
            return
        self._clicks = 1
        if grip := self._grip_at(event.position()):
            self._doing = grip
            return
        offset = page.offset_at(self._view.to_page(event.position()))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            anchor = self._view.caret_anchor
            self._doing, self._anchor = _Doing.SELECTING, anchor
            self._view.select_between(anchor, offset, by_character=self._exact)
            return
        self._doing, self._anchor = _Doing.PRESSED, offset

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved, with or without the button down."""
        self._at = event.position().toPoint()
        self._exact = bool(event.modifiers() & _EXACT)
        if self._doing is _Doing.PRESSED:
            far = (self._at - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._doing = _Doing.SELECTING
        if self._doing in (_Doing.NOTHING, _Doing.PRESSED):
            self._hover(event.position())
            return
        self._follow()
        outside = not self._view.viewport().rect().contains(self._at)
        if outside and not self._timer.isActive():
            self._timer.start()

    def release(self, event: QMouseEvent) -> None:
        """The button went up: a click, the end of a selection, or of a drag."""
        doing, self._doing = self._doing, _Doing.NOTHING
        self._timer.stop()
        page = self._view.page
        if page is None:
            return
        if doing is _Doing.PRESSED:
            self._click(page, event.position())
        elif doing in (_Doing.START, _Doing.END):
            self._view.finish_drag()

    def double_click(self, event: QMouseEvent) -> None:
        """Take the word (or run) under the mouse; with another click soon, its sentence."""
        page = self._view.page
        if page is None:
            return
        point = self._view.to_page(event.position())
        at = page.character_at(point)
        if at is None:
            at = page.offset_at(point)
        text = page.content.article.text
        start, end = page.content.tokens.run(text, at)
        if not text[start:end].strip():
            return
        self._clicks = 2
        self._last_click.start(QApplication.doubleClickInterval())
        self._view.set_selection(start, end)
        self._view.activated_words.emit(start, end)

    def menu_ref(self, position: QPoint) -> SpanRef | None:
        """The mark under a right click, the focused one first; elsewhere the word is selected.

        A selection that was clicked on stays.
        """
        page = self._view.page
        if page is None:
            return None
        point = self._view.to_page(QPointF(position))
        refs = [look.ref for look in page.looks_at(point)]
        at = page.character_at(point)
        selection = self._view.selection
        kept = at is not None and selection and selection[0] <= at < selection[1]
        if refs or at is None or kept:
            focus = self._view.focus_ref
            return focus if focus in refs else next(iter(refs), None)
        self._view.select_between(at, at + 1, by_character=False)
        return None

    def cancel(self) -> None:
        """Forget what was begun."""
        self._doing = _Doing.NOTHING
        self._timer.stop()
        self._last_click.stop()

    def _click(self, page: Page, position: QPointF) -> None:
        point = self._view.to_page(position)
        looks = page.looks_at(point)
        self._view.place_caret(page.offset_at(point))
        if looks:
            refs = [look.ref for look in looks]
            focus = self._view.focus_ref
            next_one = (refs.index(focus) + 1) % len(refs) if focus in refs else 0
            self._view.span_clicked.emit(refs[next_one])

    def _follow(self) -> None:
        page = self._view.page
        if page is None:
            return
        inside = self._at.y()
        offset = page.offset_at(self._view.to_page(QPointF(self._at.x(), inside)))
        if self._doing is _Doing.SELECTING:
            self._view.select_between(self._anchor, offset, by_character=self._exact)
        elif look := page.looks.get(self._view.focus_ref):
            self._view.drag_to(*self._dragged(page, look, offset))

    def _dragged(self, page: Page, look: Look, offset: int) -> tuple[int, int]:
        """The focused mark with one boundary at `offset`, or at the words' edge there."""
        if self._doing is _Doing.START:
            start, end = min(offset, look.end - 1), look.end
        else:
            start, end = look.start, max(offset, look.start + 1)
        if self._exact:
            return (start, end)
        snapped = page.content.tokens.snap(start, end)
        if self._doing is _Doing.START:
            return (snapped[0], look.end) if snapped[0] < look.end else (look.start, look.end)
        return (look.start, snapped[1]) if snapped[1] > look.start else (look.start, look.end)

    def _hover(self, position: QPointF) -> None:
        page = self._view.page
        if page is None:
            return
        if self._grip_at(position):
            self._view.hover(None, Qt.CursorShape.SizeHorCursor)
            return
        looks = page.looks_at(self._view.to_page(position))
        shape = Qt.CursorShape.PointingHandCursor if looks else Qt.CursorShape.IBeamCursor
        self._view.hover(looks[0].ref if looks else None, shape)

    def _grip_at(self, position: QPointF) -> _Doing | None:
        edges = self._view.focus_edges()
        if edges is None:
            return None
        start, end = edges
        near_end = start.center().x() != end.center().x() and abs(position.x() - end.x()) < abs(
            position.x() - start.x()
        )
        order = ((end, _Doing.END), (start, _Doing.START))
        for edge, doing in order if near_end else reversed(order):
            if edge.adjusted(-_GRIP, 0, _GRIP, 0).contains(position):
                return doing
        return None

    def _select_sentence(self, page: Page) -> None:
        self._clicks = 3
        self._last_click.stop()
        at = page.offset_at(self._view.to_page(QPointF(self._pressed)))
        block = page.laid(page.blocks.at(at))
        start, end = _sentence(block.lines.text, at - block.start)
        self._view.set_selection(block.start + start, block.start + end)

    def _scroll_on(self) -> None:
        area = self._view.viewport().rect()
        over = self._at.y() - area.bottom() if self._at.y() > 0 else self._at.y()
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + max(-40, min(40, over)))
        self._follow()
        if area.contains(self._at):
            self._timer.stop()


def _sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence of `text` that the offset `at` lies in, without white space at its ends."""
    units = Utf16Map(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    finder.setPosition(units.to_utf16(min(at + 1, len(text))))
    start = units.from_utf16(max(finder.toPreviousBoundary(), 0))
    following = finder.toNextBoundary()
    end = units.from_utf16(following) if following >= 0 else len(text)
    sentence = text[start:end]
    return (start + len(sentence) - len(sentence.lstrip()), start + len(sentence.rstrip()))
