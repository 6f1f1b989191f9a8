"""The page: where everything of one article is, laid out only as far as anyone has looked.

Vertical places are page pixels, 0 at the top of the header; the view adds the scroll. Blocks
that were never near the window have estimated heights; `moved` is told when one turns out
otherwise, so that the view can keep what is seen in its place.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from annotator.core.content import ArticleContent
from annotator.core.direction import is_right_to_left
from annotator.core.scheme import LabelScheme
from annotator.ui.article.blocks import Blocks
from annotator.ui.article.faces import with_fallbacks
from annotator.ui.article.header import Header
from annotator.ui.article.heights import Heights
from annotator.ui.article.lines import Lines
from annotator.ui.article.marks import Look, Looks
from annotator.ui.article.rows import Piece, Row, rows
from annotator.ui.article.typography import Metrics

_KEPT_BLOCKS = 240
_BOTTOM = 96
_SPILL = 6  # how far a ring, a handle or a chip may reach beyond its row


@dataclass(slots=True)
class LaidBlock:
    """A block that has been laid out: its lines, and its rows with their marks."""

    number: int
    start: int
    lines: Lines
    rows: list[Row]


class Page:
    """The geometry of one article at one width and typography."""

    def __init__(
        self,
        content: ArticleContent,
        scheme: LabelScheme | None,
        metrics: Metrics,
        room: int,
    ) -> None:
        self.content = content
        self.language = content.article.language
        self._leftward = not self.language and is_right_to_left(content.article.text)
        self.blocks = Blocks.of(content.article.text)
        self.looks = Looks(self.blocks)
        self.looks.set_scheme(scheme)
        self.looks.update(content)
        self.moved: Callable[[int, int], None] = lambda top, change: None
        self._kept: dict[int, LaidBlock] = {}
        self.set_shape(metrics, room)

    def set_shape(self, metrics: Metrics, room: int) -> None:
        """Lay out anew for another typography, or for `room` pixels from side to side."""
        self.metrics = metrics
        self.room = room
        self.width = min(metrics.measure, max(room - 2 * metrics.margin, 8 * metrics.size))
        self.left = max((room - self.width) // 2, metrics.margin // 3)
        self.header = Header(self.content.article, metrics, self.width)
        self._kept.clear()
        self._heights = Heights([self._estimate(i) for i in range(len(self.blocks))])
        self.measured: set[int] = set()

    def update(self, content: ArticleContent) -> tuple[set[int], bool]:
        """Show the marks of `content`, the same article.

        Returns the blocks that changed, and whether one of them has another height now.
        """
        self.content = content
        touched = self.looks.update(content)
        return touched, self._dress(touched)

    def set_scheme(self, scheme: LabelScheme | None) -> None:
        """Take labels and colours from `scheme`, and the theme's colours as they are now."""
        self.looks.set_scheme(scheme)
        self.looks.update(self.content)
        self._dress(set(self._kept))

    @property
    def height(self) -> int:
        """The height of the whole page."""
        return self.header.height + self._heights.total + _BOTTOM

    @property
    def text_bottom(self) -> int:
        """Where the last line ends."""
        return self.header.height + self._heights.total

    def top(self, block: int) -> int:
        """Where a block begins."""
        return self.header.height + self._heights.above(block)

    def block_at(self, y: float) -> int:
        """The block at `y`, the nearest one outside the text."""
        return self._heights.at(y - self.header.height)

    def laid(self, i: int) -> LaidBlock:
        """Block i, laid out now if it was not."""
        if i not in self._kept:
            self._kept[i] = self._lay(i)
            self._set_height(i)
        return self._kept[i]

    def near(self, y0: float, y1: float) -> Iterator[LaidBlock]:
        """The laid-out blocks between `y0` and `y1`, those found there laid out on the way."""
        i = self.block_at(y0)
        while i < len(self.blocks) and self.top(i) < y1:
            yield self.laid(i)
            i += 1

    def measure(self, i: int) -> None:
        """Find the true height of block i without keeping its layout."""
        if i not in self.measured:
            self.laid(i)
            self.forget(i)

    def forget(self, i: int) -> None:
        """Drop the layout of block i unless few are kept."""
        if len(self._kept) > _KEPT_BLOCKS // 2:
            self._kept.pop(i, None)

    def keep_near(self, y: float) -> None:
        """Drop the layouts farthest from `y` when there are too many."""
        if len(self._kept) > _KEPT_BLOCKS:
            here = self.block_at(y)
            nearest = sorted(self._kept, key=lambda i: abs(i - here))[: _KEPT_BLOCKS // 2]
            self._kept = {i: self._kept[i] for i in nearest}

    def row_of(self, offset: int) -> tuple[LaidBlock, Row]:
        """The row on which the caret stands at `offset`."""
        block = self.laid(self.blocks.at(offset))
        return block, block.rows[block.lines.line_of(offset - block.start)]

    def is_leftward(self, offset: int) -> bool:
        """Whether the paragraph around `offset` begins on the right."""
        return self.laid(self.blocks.at(offset)).lines.right_to_left

    def caret(self, offset: int) -> QRectF:
        """The caret's line at `offset`, without width."""
        block, row = self.row_of(offset)
        x = self.left + block.lines.x(row.line, offset - block.start)
        return self._box(block, row, x, x)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """The boxes of the words in `[start, end)`, line by line."""
        found = []
        for i in self.blocks.within(start, end):
            block = self.laid(i)
            for row in block.rows:
                for left, right in block.lines.intervals(
                    row.line, start - block.start, end - block.start
                ):
                    found.append(self._box(block, row, self.left + left, self.left + right))
        return found

    def strip(self, look: Look) -> QRectF:
        """The rows on which a mark lies, over the whole width, with their chips."""
        (first, top_row), (last, bottom_row) = self.row_of(look.start), self.row_of(look.end - 1)
        top = self.top(first.number) + top_row.top
        bottom = self.top(last.number) + bottom_row.bottom
        return QRectF(0, top - _SPILL, self.room, bottom - top + 2 * _SPILL)

    def block_strip(self, i: int) -> QRectF:
        """A block over the whole width."""
        top = self.top(i)
        return QRectF(0, top - _SPILL, self.room, self.laid(i).rows[-1].bottom + 2 * _SPILL)

    def edges(self, look: Look) -> tuple[QRectF, QRectF]:
        """Where a mark begins and where it ends, as lines of the words' height."""
        found = []
        for offset, at_end in ((look.start, False), (look.end - 1, True)):
            block, row = self.row_of(offset)
            if not block.lines.intervals(row.line, offset - block.start, offset + 1 - block.start):
                return (self.caret(look.start), self.caret(look.end))
            x = self.left + block.lines.edge(row.line, offset - block.start, behind=at_end)
            found.append(self._box(block, row, x, x))
        return (found[0], found[1])

    def row_at(self, y: float) -> tuple[LaidBlock, Row]:
        """The row at `y`, the nearest one outside the text."""
        block = self.laid(self.block_at(y))
        inside = y - self.top(block.number)
        return block, next((row for row in block.rows if inside < row.bottom), block.rows[-1])

    def offset_at(self, point: QPointF) -> int:
        """The caret position nearest to `point`."""
        block, row = self.row_at(point.y())
        return block.start + block.lines.offset_at(row.line, point.x() - self.left)

    def character_at(self, point: QPointF) -> int | None:
        """The character whose words' box `point` lies in, None beside the text."""
        block, row = self.row_at(point.y())
        if not self._box(block, row, 0, 1).adjusted(0, -2, 0, 2).contains(QPointF(0.5, point.y())):
            return None
        found = block.lines.character_at(row.line, point.x() - self.left)
        return None if found is None else block.start + found

    def looks_at(self, point: QPointF) -> list[Look]:
        """The marks at `point`: of a chip only its own, of words all, the shortest first."""
        block, row = self.row_at(point.y())
        y, x = point.y() - self.top(block.number), point.x() - self.left
        chips = [p.look for p in row.pieces if p.chip and self.chip_box(row, p).contains(x, y)]
        if chips:
            return chips
        if not row.base - self.metrics.box_up - 3 <= y <= self.marks_bottom(row):
            return []
        hit = [p.look for p in row.pieces if any(a - 2 <= x <= b + 2 for a, b in p.intervals)]
        return sorted(hit, key=lambda look: (look.end - look.start, look.start, look.ref))

    def marks_bottom(self, row: Row) -> int:
        """The lower end of the underlines of a row, from the block's top."""
        return row.base + self.metrics.box_down + 1 + self.metrics.underline_step * row.levels

    def chip_box(self, row: Row, piece: Piece) -> QRectF:
        """Where the chip of `piece` is, from the block's top and the column's left."""
        assert piece.chip is not None
        metrics = self.metrics
        # Without an underline above it a chip keeps a hair's breadth from the words' ground.
        y = (
            self.marks_bottom(row)
            + (0 if row.levels else 1)
            + piece.chip.lane * metrics.lane_height
        )
        return QRectF(piece.chip.x, y, piece.chip.width, metrics.chip_height)

    def _box(self, block: LaidBlock, row: Row, left: float, right: float) -> QRectF:
        y = self.top(block.number) + row.base - self.metrics.box_up
        return QRectF(left, y, right - left, self.metrics.box_up + self.metrics.box_down)

    def _lay(self, i: int) -> LaidBlock:
        metrics = self.metrics
        font = metrics.subtitle_font if self.blocks.is_subtitle(i) else metrics.text_font
        font = with_fallbacks(font, self.language)
        shown, tab = self.blocks.shown(i), 4 * metrics.size
        leftward = is_right_to_left(shown, self.language, otherwise=self._leftward)
        lines = Lines(shown, font, self.width, tab, right_to_left=leftward)
        return LaidBlock(i, self.blocks.starts[i], lines, self._rows(i, lines))

    def _rows(self, i: int, lines: Lines) -> list[Row]:
        if self.blocks.is_blank(i):
            height = self.metrics.paragraph_gap
            return [Row(0, 0, height, height, 0, [])]
        looks, start = self.looks.of(i), self.blocks.starts[i]
        # A subtitle belongs to what is below it: no room is kept for labels it does not have.
        roomy = bool(looks) or not self.blocks.is_subtitle(i)
        return rows(lines, looks, self.metrics, block_start=start, width=self.width, roomy=roomy)

    def _dress(self, touched: set[int]) -> bool:
        """Lay the marks of blocks anew; whether the height of one changed."""
        changed = False
        for i in touched:
            if block := self._kept.get(i):
                block.rows = self._rows(i, block.lines)
                changed = self._set_height(i) or changed
            else:
                self.measured.discard(i)
        return changed

    def _set_height(self, i: int) -> bool:
        self.measured.add(i)
        top = self.top(i)
        change = self._heights.set(i, self._kept[i].rows[-1].bottom + self._gap(i))
        if change:
            self.moved(top, change)
        return bool(change)

    def _gap(self, i: int) -> int:
        if not self.blocks.closes_paragraph(i):
            return 0
        metrics = self.metrics
        return metrics.paragraph_gap if self.blocks.spaced else metrics.line_break_gap

    def _estimate(self, i: int) -> int:
        if self.blocks.is_blank(i):
            return self.metrics.paragraph_gap
        length = (self.blocks.ends[i] - self.blocks.starts[i]) * self.metrics.character
        return max(1, ceil(1.04 * length / self.width)) * self.metrics.pitch + self._gap(i)
