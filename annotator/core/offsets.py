"""Code points and UTF-16 units: the one place where the two are converted.

Python counts code points; Qt and some file formats count UTF-16 units, in which a character
outside the Basic Multilingual Plane takes two.
"""

from bisect import bisect_left, bisect_right


class Utf16Map:
    """Converts offsets in `text` between code points and UTF-16 units, in O(log n).

    Holds only the places of the characters that take two units, so that a text without any
    costs nothing.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = () if text.isascii() else _astral(text)
        self._units = tuple(point + i for i, point in enumerate(self._points))

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of the code-point offset `offset`."""
        return offset + bisect_left(self._points, offset) if self._points else offset

    def from_utf16(self, offset: int) -> int:
        """The code-point offset of the UTF-16 offset `offset`; inside a pair, that of the pair."""
        if not self._units:
            return offset
        before = bisect_left(self._units, offset)
        inside = (
            before
            and bisect_right(self._units, offset - 1) == before
            and (self._units[before - 1] == offset - 1)
        )
        return offset - before if not inside else self._points[before - 1]


def _astral(text: str) -> tuple[int, ...]:
    if max(text) <= "\uffff":
        return ()
    return tuple(i for i, c in enumerate(text) if c > "\uffff")
