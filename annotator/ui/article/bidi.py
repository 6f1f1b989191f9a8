"""One line of mixed direction: which stretch of it each character takes, from left to right.

Where directions meet, a place between two characters has two carets and a caret two places;
Qt's own conversions pick one. So the line is cut into the stretches of its clusters (what a
reader sees as one character), and all questions are answered from those.
"""

from bisect import bisect_right

from PySide6.QtGui import QTextLayout, QTextLine

_LEADING, _TRAILING = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
_EPSILON = 0.02


class Visual:
    """The clusters of one line; offsets are UTF-16 units of the block."""

    def __init__(self, layout: QTextLayout, line: QTextLine) -> None:
        self._start = line.textStart()
        self._end = self._start + line.textLength()
        self._positions = [
            unit for unit in range(self._start, self._end) if layout.isValidCursorPosition(unit)
        ]
        self._box = _stretches(line, self._positions, self._end)
        self._backward = {
            unit: self._runs_backward(line, unit) for unit in self._positions if unit in self._box
        }
        self._split_ligatures()
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

    def _runs_backward(self, line: QTextLine, unit: int) -> bool:
        left, right = self._box[unit]
        middle = (left + right) / 2
        lead, trail = (line.cursorToX(unit, edge)[0] for edge in (_LEADING, _TRAILING))
        if abs(lead - trail) > _EPSILON:
            return bool(lead > trail)
        # At the start of a run Qt gives the place where the run before it ended.
        following = line.cursorToX(self._after(unit), _LEADING)[0]
        if left - _EPSILON <= following <= right + _EPSILON:
            return bool(following < middle)
        return line.xToCursor(middle - (right - left) / 4) != unit

    def _split_ligatures(self) -> None:
        """Share the stretch of a ligature evenly among the clusters drawn in it."""
        owners = [unit for unit in self._positions if unit in self._box]
        for owner, following in zip(owners, [*owners[1:], self._end], strict=True):
            drawn = [unit for unit in self._positions if owner <= unit < following]
            left, right = self._box[owner]
            share = (right - left) / len(drawn)
            backward = self._backward[owner]
            if len(drawn) == 1 or share < 1:
                continue
            for i, unit in enumerate(drawn):
                place = len(drawn) - 1 - i if backward else i
                self._box[unit] = (left + place * share, left + (place + 1) * share)
                self._backward[unit] = backward


def _stretches(line: QTextLine, positions: list[int], end: int) -> dict[int, tuple[float, float]]:
    """Which stretch belongs to which cluster, by asking what is drawn between all edges."""
    natural = line.naturalTextRect()
    edges = {natural.left(), natural.right()}
    for unit in [*positions, end]:
        edges.update(line.cursorToX(unit, edge)[0] for edge in (_LEADING, _TRAILING))
    places = sorted(edges)
    found: dict[int, tuple[float, float]] = {}
    on = QTextLine.CursorPosition.CursorOnCharacter
    for left, right in zip(places, places[1:], strict=False):
        if right - left < _EPSILON:
            continue
        unit = line.xToCursor((left + right) / 2, on)
        if unit >= end or unit not in positions:
            continue
        old = found.get(unit)
        found[unit] = (min(left, old[0]), max(right, old[1])) if old else (left, right)
    return found
