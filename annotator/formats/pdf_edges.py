"""What repeats at the upper and lower edge of a document's pages, and the pages without it."""

import re
from collections import Counter
from collections.abc import Sequence

from annotator.formats.pdf_page import Line

_EDGE = 0.14  # of the page's height, above and below
_LINES = 3
_NEAR = 6.0  # points within which a header may sit higher or lower
_FIGURES = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,5}")

_Key = tuple[str, bool]


def without_edges(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The pages without headers, footers and page numbers.

    A line at the edge is one if it stands, but for its figures, at the edge of three pages (of
    fewer pages: of all) at the same height, or if it begins or ends with the page's number.
    """
    full = sum(1 for page in pages if page)
    if full < 2:
        return list(pages)
    needed = 3 if full > 3 else 2
    places: dict[_Key, list[float]] = {}
    for page in pages:
        for key, middle in {_key(line): line.middle for line in _edge_lines(page)}.items():
            places.setdefault(key, []).append(middle)
    repeated = {key: heights for key, heights in places.items() if len(heights) >= needed}
    usual = {
        key: {place for place, n in _places(heights).items() if n >= needed}
        for key, heights in repeated.items()
    }
    first = _first_number(pages)
    return [
        _cleaned(page, usual, -1 if first is None else first + index)
        for index, page in enumerate(pages)
    ]


def _cleaned(page: list[Line], usual: dict[_Key, set[int]], number: int) -> list[Line]:
    edges = {id(line) for line in _edge_lines(page)}
    return [
        line
        for line in page
        if id(line) not in edges or not (_repeats(line, usual) or number in _numbers(line))
    ]


def _first_number(pages: Sequence[list[Line]]) -> int | None:
    """The first page's number, if numbers at the edge of three pages and more count from it."""
    found: Counter[int] = Counter()
    for index, page in enumerate(pages):
        found.update({n - index for line in _edge_lines(page) for n in _numbers(line)})
    best = found.most_common(1)
    return best[0][0] if best and best[0][1] >= 3 else None


def _numbers(line: Line) -> set[int]:
    """The whole numbers that a line begins and ends with."""
    words = line.text.split()
    return {int(word) for word in (words[0], words[-1]) if _NUMBER.fullmatch(word)}


def _repeats(line: Line, usual: dict[_Key, set[int]]) -> bool:
    return round(line.middle / _NEAR) in usual.get(_key(line), ())


def _places(heights: list[float]) -> Counter[int]:
    """How often a line stands at about each height; one near the border of two counts in both."""
    found: Counter[int] = Counter()
    for height in heights:
        place = height / _NEAR
        found.update({round(place), round(place - 0.3), round(place + 0.3)})
    return found


def _edge_lines(page: list[Line]) -> list[Line]:
    """The uppermost and lowermost lines that lie at the page's edge."""
    top_down = sorted(page, key=lambda line: -line.middle)
    upper = [one for one in top_down[:_LINES] if one.middle > (1 - _EDGE) * one.tall]
    lower = [one for one in top_down[-_LINES:] if one.middle < _EDGE * one.tall]
    return [*upper, *(one for one in lower if one not in upper)]


def _key(line: Line) -> _Key:
    words = _FIGURES.sub("#", " ".join(line.text.split())).casefold()
    return words, line.middle > line.tall / 2
