"""One line of mixed direction: which stretch of it each character takes, from left to right.

Where directions meet, a place between two characters has two carets and a caret two places;
Qt's own conversions pick one. So the line is cut into the stretches of its clusters (what a
reader sees as one character), and all questions are answered from those.
"""

from bisect import bisect_right
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextLine

_LEADING, _TRAILING = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
_EPSILON = 0.02


def edge_x(line: QTextLine, unit: int, edge: QTextLine.Edge = _LEADING) -> float:
    """Where an edge of the character at `unit` is, as Qt sees it."""
    # The bindings return the offset beside the place, though their types do not say so.
    place = cast(tuple[float, int], line.cursorToX(unit, edge))
    return place[0]


class Visual:
    """The clusters of one line; offsets are UTF-16 units of the block.

    `written` says whether the character at an offset is a letter written from right to left,
    None if it is no letter and goes with its surroundings.
    """

    def __init__(
        self, layout: QTextLayout, line: QTextLine, written: Callable[[int], bool | None]
    ) -> None:
        self._written = written
        self._start = line.textStart()
        self._end = self._start + line.textLength()
        self._positions = [
            unit for unit in range(self._start, self._end) if layout.isValidCursorPosition(unit)
        ]
        self._box: dict[int, tuple[float, float]] = {}
        self._backward: dict[int, bool] = {}
        self._take_plain(line)
        self._drop_doubles()
        self._take_gaps(line, _span(layout, line))
        self._share_ligatures()
        placed = sorted((box, unit) for unit, box in self._box.items())
        self._order = [unit for _, unit in placed]
        self._lefts = [box[0] for box, _ in placed]

    def intervals(self, a: int, b: int) -> list[tuple[float, float]]:
        """The stretches of `[a, b)`, those that touch joined."""
        boxes = [self._box[unit] for unit in self._order if a <= unit < b]
        joined: list[tuple[float, float]] = []
        for left, right in boxes:
            if joined and left - joined[-1][1] < 0.5:
                joined[-1] = (joined[-1][0], right)
            else:
                joined.append((left, right))
        return joined

    def caret(self, unit: int) -> float:
        """Where the caret stands before the character at `unit`; at the end, after the last."""
        known = [u for u in self._positions if u <= unit and u in self._box]
        if not known:
            return self._box[self._order[0]][0] if self._order else 0.0
        cluster = known[-1]
        after = unit >= self._after(cluster)
        left, right = self._box[cluster]
        return left if self._backward[cluster] == after else right

    def edge(self, unit: int, *, behind: bool) -> float:
        """Where the cluster of `unit` begins for a reader or, with `behind`, where it ends."""
        known = [u for u in self._positions if u <= unit and u in self._box]
        if not known:
            return self.caret(unit)
        left, right = self._box[known[-1]]
        return left if self._backward[known[-1]] == behind else right

    def nearest(self, x: float) -> int:
        """The caret position nearest to `x`, which lies on the side of the character hit."""
        if not self._order:
            return self._start
        i = max(0, bisect_right(self._lefts, x) - 1)
        unit = self._side(self._order[i], x)
        if abs(self.caret(unit) - x) < _EPSILON:
            return unit
        # Between two characters of different direction: the one whose caret stands here.
        for beside in (i - 1, i + 1):
            if 0 <= beside < len(self._order):
                other = self._side(self._order[beside], x)
                if abs(self.caret(other) - x) < _EPSILON:
                    return other
        return unit

    def character(self, x: float) -> int:
        """The cluster at `x`."""
        return self._order[max(0, bisect_right(self._lefts, x) - 1)]

    def _side(self, cluster: int, x: float) -> int:
        left, right = self._box[cluster]
        first_half = x < (left + right) / 2
        return cluster if first_half != self._backward[cluster] else self._after(cluster)

    def _after(self, cluster: int) -> int:
        i = bisect_right(self._positions, cluster)
        return self._positions[i] if i < len(self._positions) else self._end

    def _take_plain(self, line: QTextLine) -> None:
        """The clusters whose two edges Qt tells, those drawn in one ligature included."""
        for unit in self._positions:
            lead, trail = edge_x(line, unit), edge_x(line, unit, _TRAILING)
            if abs(lead - trail) < _EPSILON:
                continue
            following = edge_x(line, self._after(unit))
            inside = min(lead, trail) - _EPSILON < following < max(lead, trail) + _EPSILON
            if inside and abs(following - lead) > _EPSILON:
                trail = following
            self._box[unit] = (min(lead, trail), max(lead, trail))
            self._backward[unit] = lead > trail

    def _drop_doubles(self) -> None:
        """In some ligatures Qt names the edges of the character that follows the run."""
        last = -1
        for unit in sorted(self._box, key=lambda unit: (self._box[unit], unit)):
            if last >= 0 and self._box[unit][0] < self._box[last][1] - _EPSILON:
                del self._box[min(unit, last)]
                last = max(unit, last)
            else:
                last = unit

    def _take_gaps(self, line: QTextLine, span: tuple[float, float]) -> None:
        """The first cluster of a run: Qt names the end of the run before it as both its edges.

        So it takes the gap beside the cluster that follows it, or the gap where it is drawn.
        """
        for unit in [unit for unit in self._positions if unit not in self._box]:
            beside = edge_x(line, self._after(unit))
            gaps = _gaps(sorted(self._box.values()), span)
            after = [gap for gap in gaps if abs(gap[0] - beside) < _EPSILON]
            before = [gap for gap in gaps if abs(gap[1] - beside) < _EPSILON]
            drawn = [gap for gap in gaps if _is_drawn(line, unit, gap)]
            if found := after or before or drawn:
                self._box[unit] = found[0]
                written = self._written(unit)
                self._backward[unit] = bool(after) if written is None else written

    def _share_ligatures(self) -> None:
        """Clusters that are still nowhere are drawn in one with the one before them."""
        bounds = [unit for unit in self._positions if unit in self._box] + [self._end]
        for owner, following in zip(bounds, bounds[1:], strict=False):
            drawn = [unit for unit in self._positions if owner <= unit < following]
            left, right = self._box[owner]
            share, backward = (right - left) / len(drawn), self._backward[owner]
            for i, unit in enumerate(reversed(drawn) if backward else drawn):
                self._box[unit] = (left + i * share, left + (i + 1) * share)
                self._backward[unit] = backward


def _span(layout: QTextLayout, line: QTextLine) -> tuple[float, float]:
    """From where to where there is anything on the line, blanks at its end left out."""
    natural = line.naturalTextRect()
    backward = layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    last = line.lineNumber() == layout.lineCount() - 1
    # Qt counts one pixel more on last lines, and on those that it aligns to the right.
    return (natural.left(), natural.right() - (1 if backward or last else 0))


def _gaps(boxes: list[tuple[float, float]], span: tuple[float, float]) -> list[tuple[float, float]]:
    """What of `span` no box covers."""
    found, x = [], span[0]
    for left, right in boxes:
        if left - x > _EPSILON:
            found.append((x, left))
        x = max(x, right)
    return [*found, (x, span[1])] if span[1] - x > _EPSILON else found


def _is_drawn(line: QTextLine, unit: int, gap: tuple[float, float]) -> bool:
    on = QTextLine.CursorPosition.CursorOnCharacter
    return line.xToCursor((gap[0] + gap[1]) / 2, on) == unit
