"""The canvas: a page in a scroll area, laid out where it is looked at, and what has been seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.core.changes import SpanRef
from annotator.ui.article import placeholder
from annotator.ui.article.page import Page
from annotator.ui.article.painting import PagePainter, Scene
from annotator.ui.article.scrolling import Scroller
from annotator.ui.article.seen import wholly_visible
from annotator.ui.article.typography import Metrics, Typography
from annotator.ui.theme import theme

SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 50, 300, 10
_SLICE_SECONDS, _SLICE_PAUSE_MS = 0.004, 8
_LINES_PER_NOTCH = 3
_TRIES = 4


class Canvas(QAbstractScrollArea):
    """Shows a page; keeps what is seen in its place whatever changes above it."""

    seen_changed = Signal()
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.scene = Scene()
        self.typography = Typography()
        self.metrics = Metrics(self.typography)
        self.scroller = Scroller(self)
        self._placeholder = ("", "")
        self._seen: set[SpanRef] = set()
        self._settling = self._holding = self._shifting = False
        self._next_measured = 0
        self._seen_timer = QTimer(self, singleShot=True, interval=0)
        self._seen_timer.timeout.connect(self._note_seen)
        self._measure_timer = QTimer(self, interval=_SLICE_PAUSE_MS)
        self._measure_timer.timeout.connect(self._measure_on)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._theme_changed)

    # What others ask for

    def set_placeholder(self, title: str, text: str) -> None:
        """What to show while there is no article."""
        self._placeholder = (title, text)
        self.viewport().update()

    def set_typography(self, face: str, size: float, line_height: float, measure: int) -> None:
        """Change the type; units as in `Typography`."""
        chosen = replace(
            self.typography, face=face, size=size, line_height=line_height, measure=measure
        )
        self._typeset(chosen)

    def zoom(self, percent: int) -> None:
        """Show everything larger or smaller; 100 is the chosen size."""
        percent = min(max(percent, SMALLEST_ZOOM), LARGEST_ZOOM)
        if percent != self.typography.zoom:
            self._typeset(replace(self.typography, zoom=percent))
            self.zoomed.emit(percent)

    def set_animated(self, animated: bool) -> None:
        """Whether scrolling glides and the caret blinks."""
        self.scroller.animated = animated

    def seen(self) -> frozenset[SpanRef]:
        """The suggestions of this article that have been wholly on screen."""
        self._note_seen()
        return frozenset(self._seen)

    def to_page(self, point: QPointF) -> QPointF:
        """A point of the viewport on the page."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def to_viewport(self, rect: QRectF) -> QRectF:
        """A rectangle of the page in the viewport."""
        return rect.translated(0, -self.verticalScrollBar().value())

    # For the view

    def _room(self) -> int:
        """The width for the page; the same whether there is a scroll bar or not."""
        return max(1, self.width() - self.verticalScrollBar().sizeHint().width())

    def _show_page(self, page: Page | None) -> None:
        self.scroller.stop()
        self.page = page
        self._seen.clear()
        self._next_measured = 0
        self._holding = True
        self.verticalScrollBar().setValue(0)
        self._holding = False
        if page:
            page.moved = self._moved
        self._settle()
        self._repaint()

    def _repaint(self) -> None:
        """Paint anew, see anew, and measure what is not measured."""
        self.viewport().update()
        self._look_again()

    def _repaint_blocks(self, blocks: set[int]) -> None:
        """The same where only these blocks changed, and none in height."""
        if self.page:
            for i in blocks:
                y = self.page.top(i) - self.verticalScrollBar().value()
                if -self.viewport().height() < y < self.viewport().height():
                    self._update_strip(self.page.block_strip(i))
        self._look_again()

    def _update_strip(self, strip: QRectF) -> None:
        """Paint a part of the page anew."""
        self.viewport().update(self.to_viewport(strip).toAlignedRect())

    def _look_again(self) -> None:
        if self.isVisible() and self.page:
            self._seen_timer.start()
            if len(self.page.measured) < len(self.page.blocks):
                self._next_measured = 0
                self._measure_timer.start()

    def _bring(self, rect: QRectF) -> None:
        """Scroll until `rect` (of the page) is visible with what is around it."""
        height = self.viewport().height()
        box = rect.translated(0, -self.scroller.target)
        if box.top() >= 0.1 * height and box.bottom() <= 0.84 * height:
            return
        self.scroller.to(round(rect.top() - max(0.0, 0.36 * height - rect.height() / 2)))

    @contextmanager
    def _keeping_place(self) -> Iterator[None]:
        """Whatever happens inside, what the annotator looks at stays where it is."""
        anchor = self._anchor()
        self._holding = True
        try:
            yield
        finally:
            self._holding = False
            self._update_range()
            if anchor and self.page:
                self.scroller.stop()
                self._restore(self.page, *anchor)
            self._settle()

    def _restore(self, page: Page, offset: int, y: float) -> None:
        """Scroll until the line of `offset` is `y` below the window's top again."""
        bar = self.verticalScrollBar()
        for _ in range(_TRIES):
            # What is laid out above the line on the way may move it.
            bar.setValue(round(page.caret(offset).top() - y))
            self._settle()
            if abs(page.caret(offset).top() - bar.value() - y) < 1:
                break

    def _anchor(self) -> tuple[int, float] | None:
        """An offset and how far below the window's top its line is; None at the very top."""
        scroll = self.verticalScrollBar().value()
        if not self.page or not scroll:
            return None
        look = self.page.looks.get(self.scene.focus)
        for wanted in (look.start if look else None, self.scene.caret):
            if wanted is not None:
                y = self.page.caret(wanted).top() - scroll
                if 0 <= y < self.viewport().height():
                    return (wanted, y)
        offset = self.page.offset_at(QPointF(self.page.left, scroll + 1))
        return (offset, self.page.caret(offset).top() - scroll)

    def _typeset(self, chosen: Typography) -> None:
        if chosen == self.typography:
            return
        self.typography = chosen
        self.metrics = Metrics(chosen)
        self._reshape()

    def _reshape(self) -> None:
        if self.page:
            with self._keeping_place():
                self.page.set_shape(self.metrics, self._room())
        self._repaint()

    # Layout on demand

    def _settle(self) -> None:
        """Lay out what the window shows; heights that turn out otherwise move nothing in it."""
        if self._settling or self._holding:
            return
        self._settling = True
        bar = self.verticalScrollBar()
        if self.page:
            for _ in range(_TRIES):
                y = bar.value()
                for _block in self.page.near(y, y + self.viewport().height()):
                    pass
                if bar.value() == y:
                    break
            self.page.keep_near(bar.value())
        self._update_range()
        self._settling = False

    def _moved(self, top: int, change: int) -> None:
        if self._holding or top >= self.verticalScrollBar().value():
            return
        self._update_range()
        self._shifting = not self._settling
        self.scroller.shift(change)
        self._shifting = False

    def _update_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        page_height = self.page.height if self.page else 0
        bar.setRange(0, max(0, page_height - height))
        bar.setPageStep(height)
        bar.setSingleStep(self.metrics.pitch)

    def _measure_on(self) -> None:
        """Measure blocks that nobody has looked at yet, a few milliseconds' worth."""
        page, started = self.page, perf_counter()
        while page and self._next_measured < len(page.blocks):
            page.measure(self._next_measured)
            self._next_measured += 1
            if perf_counter() - started > _SLICE_SECONDS:
                break
        else:
            self._measure_timer.stop()
        self._update_range()

    def _note_seen(self) -> None:
        page = self.page
        if not page or not self.isVisible() or self.window().isMinimized():
            return
        y = self.verticalScrollBar().value()
        new = wholly_visible(page, y, y + self.viewport().height()) - self._seen
        if new:
            self._seen |= new
            self.seen_changed.emit()

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(self.metrics.measure + 4 * self.metrics.margin, 640)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._settle()
        if not self._shifting:
            self.viewport().update()
            if self.isVisible():
                self._seen_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.page and self.page.room != self._room():
            self._reshape()
        else:
            self._settle()
            self._repaint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()
        self._repaint()

    def hideEvent(self, event: QHideEvent) -> None:
        self.scroller.stop()
        self._seen_timer.stop()
        self._measure_timer.stop()
        super().hideEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.typography.zoom + round(ZOOM_STEP * notches))
        elif not event.pixelDelta().isNull():
            self.scroller.to(self.scroller.target - event.pixelDelta().y(), glide=False)
        else:
            distance = round(notches * _LINES_PER_NOTCH * self.metrics.pitch)
            self.scroller.to(self.scroller.target - distance)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event)
        finally:
            # A painter left open by an exception would take the window down with it.
            painter.end()

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.page is None:
            placeholder.paint(painter, QRectF(self.viewport().rect()), *self._placeholder)
        else:
            scroll = self.verticalScrollBar().value()
            PagePainter(painter, self.page, self.scene, scroll).paint(event.rect())

    def _theme_changed(self) -> None:
        self.metrics = Metrics(self.typography)
        if self.page:
            self.page.set_scheme(self.page.looks.scheme)
        self._reshape()
