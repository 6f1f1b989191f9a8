"""Paints the page: grounds first, then words, underlines and chips, then focus and caret."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.core.changes import SpanRef
from annotator.ui.article.page import LaidBlock, Page
from annotator.ui.article.rows import Piece, Row
from annotator.ui.article.shapes import band, dashed, outline, squiggle
from annotator.ui.colours import mixed
from annotator.ui.theme import theme

_HANDLE = 3.5
_QUIET_FILL = 0.6


@dataclass
class Scene:
    """What the painter shows beside the marks themselves; ranges in code points."""

    focus: SpanRef | None = None
    hovered: SpanRef | None = None
    layer: str = ""
    caret: int = 0
    caret_shown: bool = False
    active: bool = False
    selection: tuple[int, int] | None = None
    dragged: tuple[int, int] | None = None
    matches: list[tuple[int, int]] = field(default_factory=list)
    match: int = -1


class PagePainter:
    """Paints one page with one scene; `y0` is the page's place at the window's top."""

    def __init__(self, painter: QPainter, page: Page, scene: Scene, y0: int) -> None:
        self._painter = painter
        self._page = page
        self._scene = scene
        self._y0 = y0
        self._metrics = page.metrics
        self._colours = {
            name: theme.colour(name)
            for name in ("page", "text", "accent", "accent_text", "selection", "warning", "outline")
        }
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, clip: QRect) -> None:
        """Paint what lies in `clip`, in the viewport's pixels."""
        painter, page = self._painter, self._page
        painter.fillRect(clip, self._colours["page"])
        if self._y0 < page.header.height:
            page.header.paint(painter, page.left, -self._y0)
        visible = [
            (block, row, page.top(block.number) - self._y0)
            for block in page.near(clip.top() + self._y0, clip.bottom() + 1 + self._y0)
            for row in block.rows
            if row.bottom + page.top(block.number) - self._y0 >= clip.top()
            and row.top + page.top(block.number) - self._y0 <= clip.bottom()
        ]
        for block, row, top in visible:
            self._grounds(block, row, top)
        for block, row, top in visible:
            self._words(block, row, top)
            self._marks(row, top)
        for _, row, top in visible:
            self._focused(row, top)
        self._cursor()

    def _grounds(self, block: LaidBlock, row: Row, top: int) -> None:
        y = top + row.base
        for piece in row.pieces:
            if not piece.look.event and not piece.look.suggested:
                self._fill(piece, y)
        for index, (start, end) in self._matches_on(block, row):
            current = index == self._scene.match
            colour = theme.colour("match_current" if current else "match")
            self._stretch(block, row, y, start, end, colour, lined=2 if current else 1)
        if self._scene.selection:
            self._stretch(block, row, y, *self._scene.selection, self._colours["selection"])

    def _fill(self, piece: Piece, y: int) -> None:
        fill = piece.look.colours.fill
        if piece.look.layer != self._scene.layer:
            fill = mixed(fill, self._colours["page"], _QUIET_FILL)
        for i, interval in enumerate(piece.intervals):
            opens, closes = _ends(piece, i)
            self._painter.fillPath(band(self._box(interval, y), opens=opens, closes=closes), fill)

    def _dashes(self, piece: Piece, y: int) -> None:
        quiet = piece.look.layer != self._scene.layer
        for i, interval in enumerate(piece.intervals):
            opens, closes = _ends(piece, i)
            pen, box = QPen(piece.look.colours.line, 1), self._box(interval, y)
            dashed(self._painter, box, pen, opens=opens, closes=closes, dotted=quiet)

    def _stretch(
        self,
        block: LaidBlock,
        row: Row,
        y: int,
        start: int,
        end: int,
        colour: QColor,
        *,
        lined: int = 0,
    ) -> None:
        """Words on a ground of `colour`; a line above and below, `lined` thick, says: a match."""
        intervals = block.lines.intervals(row.line, start - block.start, end - block.start)
        for interval in intervals:
            box = self._box(interval, y, pad=1)
            path = QPainterPath()
            path.addRoundedRect(box, 0 if lined else 3, 0 if lined else 3)
            self._painter.fillPath(path, colour)
            if lined:
                self._lines(box, lined)

    def _lines(self, box: QRectF, thick: int) -> None:
        line = theme.colour("match_line")
        x, width = round(box.left()), round(box.width())
        for top in (round(box.top()), round(box.bottom()) - thick):
            self._painter.fillRect(QRect(x, top, width, thick), line)

    def _matches_on(self, block: LaidBlock, row: Row) -> list[tuple[int, tuple[int, int]]]:
        if not self._scene.matches:
            return []
        first = block.start + block.lines.starts[row.line]
        end = block.start + block.lines.ends[row.line]
        matches = self._scene.matches
        low, high = 0, len(matches)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if matches[middle][1] <= first else (low, middle)
        found = []
        while low < len(matches) and matches[low][0] < end:
            found.append((low, matches[low]))
            low += 1
        return found

    def _words(self, block: LaidBlock, row: Row, top: int) -> None:
        line = block.lines.lines[row.line]
        self._painter.setPen(self._colours["text"])
        place = QPointF(self._page.left, top + row.base - line.ascent())
        line.draw(self._painter, place)

    def _marks(self, row: Row, top: int) -> None:
        for piece in row.pieces:
            if piece.look.event:
                self._underline(row, piece, top)
            elif piece.look.suggested:
                self._dashes(piece, top + row.base)
            if piece.look.misfit:
                self._warn(row, piece, top)
            if piece.chip:
                self._chip(row, piece, top)

    def _underline(self, row: Row, piece: Piece, top: int) -> None:
        metrics, painter = self._metrics, self._painter
        quiet = piece.look.layer != self._scene.layer
        thick = metrics.underline - (1 if quiet else 0)
        y = top + row.base + metrics.box_down + 1 + piece.level * metrics.underline_step
        pen = QPen(piece.look.colours.line, thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if piece.look.suggested:
            pen.setDashPattern([4 / thick, 2.5 / thick])
        painter.setPen(pen)
        middle = y + thick / 2
        for left, right in piece.intervals:
            x = self._page.left
            painter.drawLine(QPointF(x + left, middle), QPointF(x + right, middle))

    def _warn(self, row: Row, piece: Piece, top: int) -> None:
        y = top + row.base + self._metrics.box_down - 0.5
        self._painter.setPen(QPen(self._colours["warning"], 1.2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for left, right in piece.intervals:
            wave = squiggle(self._page.left + left, self._page.left + right, y)
            self._painter.drawPath(wave)

    def _chip(self, row: Row, piece: Piece, top: int) -> None:
        painter, scene, metrics = self._painter, self._scene, self._metrics
        assert piece.chip is not None
        look, colours = piece.look, piece.look.colours
        box = self._page.chip_box(row, piece).translated(self._page.left, top)
        quiet = look.layer != scene.layer
        focused = look.ref == scene.focus
        painter.setPen(Qt.PenStyle.NoPen)
        if focused:
            painter.setBrush(colours.text)
        elif look.misfit:
            painter.setBrush(theme.colour("warning_soft"))
        elif not look.suggested:
            ground = colours.fill
            painter.setBrush(mixed(ground, self._colours["page"], _QUIET_FILL) if quiet else ground)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if painter.brush().style() != Qt.BrushStyle.NoBrush:
            painter.drawRoundedRect(box, 3, 3)
        text = self._colours["page"] if focused else colours.text
        if look.misfit and not focused:
            text = self._colours["warning"]
        painter.setPen(text)
        painter.setFont(metrics.chip_quiet_font if quiet else metrics.chip_font)
        place = QPointF(box.left() + metrics.chip_padding, box.top() + metrics.chip_base)
        painter.drawText(place, piece.chip.text)

    def _focused(self, row: Row, top: int) -> None:
        for piece in row.pieces:
            if piece.look.ref == self._scene.focus and not self._scene.dragged:
                self._ring(piece, top + row.base)
            elif piece.look.ref == self._scene.hovered:
                self._hover(piece, top + row.base)

    def _ring(self, piece: Piece, y: int) -> None:
        for i, interval in enumerate(piece.intervals):
            box = self._box(interval, y).adjusted(-1.5, -1.5, 1.5, 1.5)
            opens, closes = _ends(piece, i)
            pen = QPen(self._colours["accent"], 2)
            outline(self._painter, box, pen, opens=opens, closes=closes)
            if self._scene.active:
                self._grips(box, opens=opens, closes=closes)

    def _hover(self, piece: Piece, y: int) -> None:
        for i, interval in enumerate(piece.intervals):
            opens, closes = _ends(piece, i)
            pen = QPen(piece.look.colours.line, 1)
            outline(self._painter, self._box(interval, y), pen, opens=opens, closes=closes)

    def _grips(self, box: QRectF, *, opens: bool, closes: bool) -> None:
        self._painter.setPen(QPen(self._colours["page"], 1))
        self._painter.setBrush(self._colours["accent"])
        for wanted, corner in ((opens, box.bottomLeft()), (closes, box.bottomRight())):
            if wanted:
                self._painter.drawEllipse(corner, _HANDLE, _HANDLE)

    def _cursor(self) -> None:
        scene, page = self._scene, self._page
        if scene.dragged:
            self._preview(*scene.dragged)
        look = page.looks.get(scene.focus)
        at_ring = look and look.start == scene.caret and not scene.selection
        if not scene.caret_shown or at_ring:
            return
        box = page.caret(scene.caret).translated(0, -self._y0)
        colour = self._colours["accent" if scene.active else "outline"]
        width = 2 if scene.active else 1
        self._painter.fillRect(
            QRectF(round(box.x()) - width / 2, box.y(), width, box.height()), colour
        )

    def _preview(self, start: int, end: int) -> None:
        boxes = self._page.rects(start, end)
        leftward = self._page.is_leftward(start)
        pen = QPen(self._colours["accent"], 2)
        for i, box in enumerate(boxes):
            opens, closes = i == 0, i == len(boxes) - 1
            if leftward:
                opens, closes = closes, opens
            box = box.translated(0, -self._y0).adjusted(-3, -1.5, 3, 1.5)
            outline(self._painter, box, pen, opens=opens, closes=closes)
            self._grips(box, opens=opens, closes=closes)

    def _box(self, interval: tuple[float, float], y: int, *, pad: float = 1.5) -> QRectF:
        left, right = interval
        x = self._page.left + left - pad
        height = self._metrics.box_up + self._metrics.box_down
        return QRectF(x, y - self._metrics.box_up, right - left + 2 * pad, height)


def _ends(piece: Piece, i: int) -> tuple[bool, bool]:
    """Whether the stretch i of a piece has an edge of the mark on its left, and on its right."""
    last = len(piece.intervals) - 1
    left, right = piece.opens, piece.closes
    if piece.leftward:
        left, right = right, left
    return (left or i > 0, right or i < last)
