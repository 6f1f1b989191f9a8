"""Where the caret goes: by token or by character, with or without a selection."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF

from annotator.ui.article.page import Page

_ASIDE = 0.5  # pixels; carets nearer than that stand at the same place


class Move(StrEnum):
    """Where to; LEFT and RIGHT are directions on the screen, also in text that runs leftward."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    HOME = "home"
    END = "end"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    START = "start"
    FINISH = "finish"


@dataclass
class Caret:
    """Caret and selection on a page, in code points.

    `anchor` is where a selection was begun, None without one; `by_character` says that the
    selection keeps its exact ends, else it covers the words it touches.
    """

    offset: int = 0
    anchor: int | None = None
    by_character: bool = False
    _x: float | None = None

    def selection(self, page: Page) -> tuple[int, int] | None:
        """The selected range, None if it is empty."""
        if self.anchor is None or self.anchor == self.offset:
            return None
        start, end = sorted((self.anchor, self.offset))
        if self.by_character:
            return (start, end)
        snapped = page.content.tokens.snap(start, end)
        text = page.content.article.text
        return snapped if text[snapped[0] : snapped[1]].strip() else None

    def place(self, offset: int) -> None:
        """Put the caret at `offset`, without a selection."""
        self.offset, self.anchor, self.by_character, self._x = offset, None, False, None

    def select(self, anchor: int, offset: int, *, by_character: bool) -> None:
        """Select from `anchor` to `offset`, where the caret is then."""
        self.anchor, self.offset, self._x = anchor, offset, None
        self.by_character = by_character

    def move(
        self, page: Page, to: Move, *, select: bool, by_character: bool, page_height: int
    ) -> None:
        """Move, or with `select` stretch the selection, which is begun if there is none."""
        old = self.selection(page)
        sideways = to in (Move.LEFT, Move.RIGHT)
        if not select and old and sideways:
            self.place(old[0] if to is _backward(page, old[0]) else old[1])
            return
        if select and self.anchor is None:
            self.anchor = self.offset
            if not by_character and sideways:
                self._begin_at_word(page, to)
        if to not in (Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN):
            self._x = None
        self.offset = self._target(
            page, to, by_character=by_character, ends=select, page_height=page_height
        )
        if select:
            self.by_character = by_character
        else:
            self.anchor, self.by_character = None, False

    def _begin_at_word(self, page: Page, to: Move) -> None:
        """Inside a word, begin at the word's other edge, so that it is taken whole."""
        start, end = page.content.tokens.snap(self.offset, self.offset)
        if start < self.offset < end:
            self.anchor = self.offset = end if to is _backward(page, self.offset) else start

    def _target(
        self, page: Page, to: Move, *, by_character: bool, ends: bool, page_height: int
    ) -> int:
        length = len(page.content.article.text)
        if to in (Move.LEFT, Move.RIGHT):
            back = to is _backward(page, self.offset)
            seen = None if ends else _visually(page, self.offset, to, by_character=by_character)
            if seen is not None:
                return seen
            if by_character:
                return _character(page, self.offset, back=back)
            return _token(page, self.offset, back=back, ends=ends)
        if to in (Move.HOME, Move.END):
            block, row = page.row_of(self.offset)
            lines = block.lines
            ends_of = lines.starts if to is Move.HOME else lines.visible_ends
            return block.start + ends_of[row.line]
        if to in (Move.START, Move.FINISH):
            return 0 if to is Move.START else length
        distance = page_height if to in (Move.PAGE_UP, Move.PAGE_DOWN) else 0
        return self._vertical(page, distance, up=to in (Move.UP, Move.PAGE_UP))

    def _vertical(self, page: Page, distance: int, *, up: bool) -> int:
        """The place a line (and `distance`) away, below or above where the first such key began."""
        if self._x is None:
            self._x = page.caret(self.offset).x()
        block, row = page.row_of(self.offset)
        top = page.top(block.number)
        y = top + row.top - 1 - distance if up else top + row.bottom + distance
        while page.header.height <= y < page.text_bottom:
            block, row = page.row_at(y)
            if not page.blocks.is_blank(block.number):
                return page.offset_at(QPointF(self._x, y))
            top = page.top(block.number)
            y = top - 1 if up else top + row.bottom
        return 0 if up else len(page.content.article.text)


def _backward(page: Page, offset: int) -> Move:
    """The key that goes towards the text's beginning at `offset`."""
    return Move.RIGHT if page.is_leftward(offset) else Move.LEFT


def _visually(page: Page, offset: int, to: Move, *, by_character: bool) -> int | None:
    """The place to stop that is next on the screen; None where reading order is the same."""
    block, row = page.row_of(offset)
    lines = block.lines
    if not lines.has_bidi:
        return None
    step = 1 if to is Move.RIGHT else -1
    stops = _stops(page, offset, by_character=by_character)
    here = lines.x(row.line, offset - block.start)
    on = [(step * (x - here), stop) for x, stop in stops if step * (x - here) > _ASIDE]
    if on:
        return min(on)[1]
    back = to is _backward(page, offset)
    edge = block.start + (lines.starts if back else lines.visible_ends)[row.line]
    if by_character:
        beyond = _character(page, edge, back=back)
    else:
        beyond = _token(page, edge if back else edge - 1, back=back, ends=False)
    there = [(step * x, stop) for x, stop in _stops(page, beyond, by_character=by_character)]
    return min(there)[1] if there else beyond


def _stops(page: Page, offset: int, *, by_character: bool) -> list[tuple[float, int]]:
    """Where on the line of `offset` the caret may stop: pixels and offsets."""
    block, row = page.row_of(offset)
    lines = block.lines
    first, last = lines.starts[row.line], lines.visible_ends[row.line]
    if by_character:
        inside = [i for i in range(first, last + 1) if lines.is_position(i)]
    else:
        words = page.content.tokens.starts_within(block.start + first, block.start + last)
        inside = [word - block.start for word in words]
    return [(lines.x(row.line, i), block.start + i) for i in inside]


def _token(page: Page, offset: int, *, back: bool, ends: bool) -> int:
    """The next place to stop: word starts; when selecting forward, word ends."""
    tokens, length = page.content.tokens, len(page.content.article.text)
    if back:
        found = tokens.previous_start(offset)
        return 0 if found is None else found
    found = tokens.next_end(offset) if ends else tokens.next_start(offset)
    return length if found is None else found


def _character(page: Page, offset: int, *, back: bool) -> int:
    block = page.laid(page.blocks.at(offset))
    inside = offset - block.start
    if back and inside == 0:
        if offset == 0:
            return 0
        before = page.laid(block.number - 1)
        end = len(before.lines.text)
        # Between two pieces of one paragraph there is no separator to step over.
        joined = before.start + end == offset
        return before.start + (before.lines.previous(end) if joined else end)
    if not back and inside == len(block.lines.text):
        return min(offset + 1, len(page.content.article.text))
    return block.start + (block.lines.previous(inside) if back else block.lines.next(inside))
