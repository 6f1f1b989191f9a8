"""Rows: the lines of a block with what lies on them, each as high as its lanes need."""

from dataclasses import dataclass
from math import ceil

from annotator.core.changes import SpanRef
from annotator.core.lanes import pack
from annotator.ui.article.lines import Interval, Lines
from annotator.ui.article.marks import Look
from annotator.ui.article.typography import Metrics

_CHIP_GAP = 3
_WARNING = "! "


@dataclass(slots=True)
class Chip:
    """A label under the words: its left edge, width, lane, and what it says."""

    x: float
    width: int
    lane: int
    text: str


@dataclass(slots=True)
class Piece:
    """The part of a mark on one line; `level` counts an event's underline from the text.

    `opens` and `closes` say whether the mark begins and ends here or goes on on another line,
    `leftward` that the line begins on the right.
    """

    look: Look
    intervals: list[Interval]
    opens: bool
    closes: bool
    leftward: bool = False
    level: int = 0
    chip: Chip | None = None


@dataclass(slots=True)
class Row:
    """One line: `top`, `base` and `bottom` in pixels from the block's top."""

    line: int
    top: int
    base: int
    bottom: int
    levels: int
    pieces: list[Piece]


def rows(
    lines: Lines,
    looks: list[Look],
    metrics: Metrics,
    *,
    block_start: int,
    width: float,
    roomy: bool,
) -> list[Row]:
    """Dress the lines of the block that begins at `block_start` with its marks."""
    found: list[Row] = []
    labelled: set[SpanRef] = set()
    top = 0
    for n in range(len(lines.lines)):
        pieces = _pieces(lines, n, looks, block_start) if looks else []
        levels = _set_levels(pieces)
        lanes = _set_chips(pieces, labelled, metrics, width, right=lines.right_to_left)
        row = _row(lines, n, top, metrics, levels=levels, lanes=lanes, roomy=roomy)
        row.pieces = pieces
        found.append(row)
        top = row.bottom
    return found


def _row(
    lines: Lines, n: int, top: int, metrics: Metrics, *, levels: int, lanes: int, roomy: bool
) -> Row:
    """A row high enough for its text, underlines and chips.

    If `roomy`, there is room for one lane without any label, so that the text stays where it
    is when the first one comes.
    """
    line = lines.lines[n]
    up = max(metrics.box_up, ceil(line.ascent() - metrics.text_ascent) + metrics.box_up)
    least = int(roomy)
    below = metrics.box_down + 1 + metrics.underline_step * max(least, levels)
    below += metrics.lane_height * max(least, lanes) + metrics.line_gap
    height = max(up + below, metrics.pitch) if roomy else up + below
    return Row(n, top, top + height - below, top + height, levels, [])


def _pieces(lines: Lines, n: int, looks: list[Look], block_start: int) -> list[Piece]:
    first, last = lines.starts[n] + block_start, lines.visible_ends[n] + block_start
    end = lines.ends[n] + block_start
    found = []
    for look in looks:
        if look.start >= last or look.end <= first:
            continue
        intervals = lines.intervals(n, look.start - block_start, look.end - block_start)
        if intervals:
            opens, closes = look.start >= first, look.end <= end
            found.append(Piece(look, intervals, opens, closes, lines.right_to_left))
    return found


def _set_levels(pieces: list[Piece]) -> int:
    events = [piece for piece in pieces if piece.look.event]
    levels = pack([(p.intervals[0][0], p.intervals[-1][1]) for p in events])
    for piece, level in zip(events, levels, strict=True):
        piece.level = level
    return max(levels, default=-1) + 1


def _set_chips(
    pieces: list[Piece], labelled: set[SpanRef], metrics: Metrics, width: float, *, right: bool
) -> int:
    """Give each mark that was not labelled on a line above its chip; how many lanes they take."""
    chips = []
    for piece in pieces:
        if piece.look.ref in labelled:
            continue
        labelled.add(piece.look.ref)
        text = (_WARNING if piece.look.misfit else "") + piece.look.label
        chip_width = metrics.chip_width(text)
        left, end = piece.intervals[0][0], piece.intervals[-1][1]
        # Words of a chip without a ground are flush with the words above, else its ground is.
        over = metrics.chip_padding if piece.look.suggested else 1
        x = end - chip_width + over if right else left - over
        x = min(max(x, -float(over)), max(width - chip_width + over, 0))
        piece.chip = Chip(x, chip_width, 0, text)
        chips.append(piece.chip)
    lanes = pack([(chip.x, chip.x + chip.width) for chip in chips], gap=_CHIP_GAP)
    for chip, lane in zip(chips, lanes, strict=True):
        chip.lane = lane
    return max(lanes, default=-1) + 1
