"""The article view: the text of an article with its spans, by keyboard and mouse.

Offsets are code points of the article's text. The view asks nobody and changes nothing: it
shows what it is given and says what the annotator wants; its owner acts on that.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent
from annotator.core.scheme import LabelScheme
from annotator.ui.article import access, keys
from annotator.ui.article.canvas import Canvas
from annotator.ui.article.caret import Caret, Move
from annotator.ui.article.find import find_all
from annotator.ui.article.page import Page
from annotator.ui.article.pointer import Pointer
from annotator.ui.article.voice import Voice
from annotator.ui.motion import motion


class ArticleView(Canvas):
    """An article with annotations and suggestions; caret and selection go by token."""

    span_clicked = Signal(object)
    selection_changed = Signal()
    caret_moved = Signal()
    boundary_dragged = Signal(object, int, int)
    context_menu_requested = Signal(object, object)
    activated_words = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: LabelScheme | None = None
        self._caret = Caret()
        self._told: tuple[int, tuple[int, int] | None] = (0, None)
        self._pointer = Pointer(self)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._blinked)
        motion.changed.connect(self._restart_blink)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._voice = Voice(self, self.place_caret)

    # What is shown

    def set_scheme(self, scheme: LabelScheme | None) -> None:
        """Take layers, labels and colours from `scheme`."""
        self._scheme = scheme
        if self.page:
            with self._keeping_place():
                self.page.set_scheme(scheme)
        self._repaint()

    def show_content(self, content: ArticleContent | None) -> None:
        """Show another article from its top, or none."""
        self._pointer.cancel()
        self.scene.focus = self.scene.hovered = self.scene.dragged = None
        self.scene.matches, self.scene.match = [], -1
        page = Page(content, self._scheme, self.metrics, self._room()) if content else None
        self._caret.place(0)
        self._show_page(page)
        self._voice.show(content)
        self._caret_changed()

    def refresh(self, content: ArticleContent) -> None:
        """Show the same article with other spans; everything stays where it is."""
        if not self.page or self.page.content.article.id != content.article.id:
            self.show_content(content)
            return
        with self._keeping_place():
            touched, reflowed = self.page.update(content)
        self._voice.changed(content, self._scheme)
        if not self.page.looks.get(self.scene.hovered):
            self.scene.hovered = None
        self._caret_changed()
        if reflowed:
            self._repaint()
        else:
            self._repaint_blocks(touched)

    @property
    def content(self) -> ArticleContent | None:
        """What is shown."""
        return self.page.content if self.page else None

    def set_active_layer(self, name: str) -> None:
        """Show the marks of the other layers a little quieter."""
        if name != self.scene.layer:
            self.scene.layer = name
            self.viewport().update()

    def set_focus(self, ref: SpanRef | None) -> None:
        """Put the ring on a span, bring it into sight, and let the caret and readers follow."""
        if ref == self.scene.focus:
            return
        before = self.page.looks.get(self.scene.focus) if self.page else None
        self.scene.focus = ref
        look = self.page.looks.get(ref) if self.page else None
        if look and self.page:
            self._caret.place(look.start)
            self._caret_changed()
            self.reveal(look.start, look.end)
            self._voice.say(access.describe(look, self.page.content, self._scheme))
        else:
            self._voice.say("")
        for changed in (before, look):
            if changed and self.page:
                self._update_strip(self.page.strip(changed))

    @property
    def focus_ref(self) -> SpanRef | None:
        """The span that has the ring."""
        return self.scene.focus

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that the words of `[start, end)` are visible with their surroundings."""
        if self.page:
            box = self.page.caret(start)
            last = self.page.caret(max(start, end - 1))
            if last.bottom() - box.top() < 0.6 * self.viewport().height():
                box = box.united(last)
            self._bring(box)

    # Caret and selection

    @property
    def caret(self) -> int:
        """Where the caret is."""
        return self._caret.offset

    @property
    def caret_anchor(self) -> int:
        """Where a selection began, or would begin."""
        anchor = self._caret.anchor
        return self._caret.offset if anchor is None else anchor

    @property
    def leftward(self) -> bool:
        """Whether the paragraph of the caret runs from right to left."""
        return self.page is not None and self.page.is_leftward(self._caret.offset)

    @property
    def selection(self) -> tuple[int, int] | None:
        """The selected `[start, end)`, None if nothing is."""
        return self._caret.selection(self.page) if self.page else None

    def set_selection(self, start: int, end: int) -> None:
        """Select exactly `[start, end)`, with the caret at its end."""
        self.select_between(start, end, by_character=True)

    def select_between(self, anchor: int, offset: int, *, by_character: bool) -> None:
        """Select from `anchor` to the caret at `offset`: those words, or those characters."""
        if self.page:
            self._caret.select(anchor, offset, by_character=by_character)
            self._caret_changed()

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self.place_caret(self._caret.offset)

    def place_caret(self, offset: int) -> None:
        """Put the caret at `offset` and select nothing."""
        self._caret.place(offset)
        self._caret_changed()

    def move(  # type: ignore[override]  # a view in a layout is never moved about itself
        self, direction: Move, select: bool = False, by_character: bool = False
    ) -> None:
        """Move the caret, by token unless `by_character`; with `select` the selection grows."""
        if self.page:
            page_height = self.viewport().height() - 2 * self.metrics.pitch
            self._caret.move(
                self.page,
                direction,
                select=select,
                by_character=by_character,
                page_height=page_height,
            )
            self._caret_changed()
            self._bring_caret()

    def copy(self) -> None:
        """Put the selected characters, or the focused span's, on the clipboard as they are."""
        if not self.page:
            return
        look = self.page.looks.get(self.scene.focus)
        chosen = self.selection or ((look.start, look.end) if look else None)
        if chosen:
            text = self.page.content.article.text[chosen[0] : chosen[1]]
            QGuiApplication.clipboard().setText(text)

    # Finding

    def find(  # type: ignore[override]  # QWidget's is static and finds windows by number
        self, text: str, case: bool = False
    ) -> list[tuple[int, int]]:
        """Where `text` stands in the article; without `case`, letters are compared caseless."""
        return find_all(self.page.content.article.text, text, case=case) if self.page else []

    def set_matches(self, ranges: list[tuple[int, int]], current: int = -1) -> None:
        """Highlight `ranges` (in order), the one numbered `current` more, and reveal that one."""
        self.scene.matches, self.scene.match = list(ranges), current
        if 0 <= current < len(ranges):
            self.reveal(*ranges[current])
        self.viewport().update()

    # For the pointer

    def hover(self, ref: SpanRef | None, shape: Qt.CursorShape) -> None:
        """The mouse rests on a span, or on none."""
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        if ref != self.scene.hovered:
            self.scene.hovered = ref
            self.viewport().update()

    def focus_edges(self) -> tuple[QRectF, QRectF] | None:
        """Where in the viewport the focused span's start and end can be grasped."""
        look = self.page.looks.get(self.scene.focus) if self.page else None
        if not look or not self.page:
            return None
        start, end = self.page.edges(look)
        return (self.to_viewport(start), self.to_viewport(end))

    def drag_to(self, start: int, end: int) -> None:
        """Show the focused span as it would be."""
        self.scene.dragged = (start, end)
        self.viewport().update()

    def finish_drag(self) -> None:
        """Say how the focused span was dragged, if it was."""
        dragged, self.scene.dragged = self.scene.dragged, None
        look = self.page.looks.get(self.scene.focus) if self.page else None
        if dragged and look and dragged != (look.start, look.end):
            self.boundary_dragged.emit(look.ref, *dragged)
        self.viewport().update()

    # Inside

    def _caret_changed(self) -> None:
        now = (self._caret.offset, self.selection)
        before, self._told = self._told, now
        self._update_caret()
        self.scene.caret, self.scene.selection = now
        self._restart_blink()
        self._update_caret()
        if now[1] != before[1]:
            self.viewport().update()
        if now != before:
            self._voice.move(now[0], self.caret_anchor if now[1] else now[0])
        if now[0] != before[0]:
            self.caret_moved.emit()
        if now[1] != before[1]:
            self.selection_changed.emit()

    def _bring_caret(self) -> None:
        if self.page:
            box = self.page.caret(self._caret.offset)
            pitch = self.metrics.pitch
            top = self.scroller.target
            if box.top() < top + pitch:
                self.scroller.to(round(box.top()) - 2 * pitch)
            elif box.bottom() > top + self.viewport().height() - pitch:
                self.scroller.to(round(box.bottom()) + 2 * pitch - self.viewport().height())

    def _restart_blink(self) -> None:
        self.scene.active = self.hasFocus()
        self.scene.caret_shown = self.page is not None
        half_period = QGuiApplication.styleHints().cursorFlashTime() // 2
        blinks = self.scroller.animated and motion.allowed and half_period > 0
        if self.scene.active and blinks and self.isVisible():
            self._blink.start(half_period)
        else:
            self._blink.stop()

    def _blinked(self) -> None:
        self.scene.caret_shown = not self.scene.caret_shown and self.page is not None
        self._update_caret()

    def _update_caret(self) -> None:
        """Paint the caret's place anew."""
        if self.page and self.scene.caret <= len(self.page.content.article.text):
            box = self.to_viewport(self.page.caret(self.scene.caret))
            self.viewport().update(box.adjusted(-2, -1, 2, 1).toAlignedRect())

    def _tip(self, event: QHelpEvent) -> None:
        position = QPointF(event.pos())
        looks = self.page.looks_at(self.to_page(position)) if self.page else []
        if looks and self.page:
            tip = access.tip(looks[0], self.page.content, self._scheme)
            QToolTip.showText(event.globalPos(), tip, self.viewport())
        else:
            QToolTip.hideText()

    # Qt

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self.hover(None, Qt.CursorShape.IBeamCursor)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asked := keys.movement(event):
            self.move(asked[0], select=asked[1], by_character=asked[2])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self.selection:
            self.clear_selection()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.page:
            return
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            box = self.to_viewport(self.page.caret(self._caret.offset))
            below = self.viewport().mapToGlobal(box.bottomLeft().toPoint())
            self.context_menu_requested.emit(below, self.scene.focus)
            return
        self.context_menu_requested.emit(event.globalPos(), self._pointer.menu_ref(event.pos()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._voice.focus()
        self._restart_blink()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._restart_blink()
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._blink.stop()
        self._pointer.cancel()
        super().hideEvent(event)
