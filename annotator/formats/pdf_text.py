"""Lines of pages as paragraphs: where one ends, and which hyphens at line ends were words' own."""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from annotator.formats.pdf_page import Line

_HYPHENS = "-\u2010\u00ad\x02\ufffe"
_SOFT = "\u00ad"
_CUT_OFF = re.compile(rf"([^\W\d_]+)[{_HYPHENS}]$")
_GOES_ON = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_ENDS = tuple(".!?:;…»”\"')]")
_ITEM = re.compile(r"[•‣◦▪–—*-]\s|\(?\d{1,3}[.)]\s|[a-z]\)\s")


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# What stands behind a hyphen that belongs to the words (donne-t-il, celui-ci, lui-même) …
_ENCLITICS = _names(
    "t il elle on ils elles je tu nous vous ce ci là le la les lui leur leurs moi toi y en "
    "même mêmes être"
)
# … and before one (vice-président, peut-être, vingt-deux).
_HYPHENATED = _names(
    "ex vice sous non demi mi semi peut dix vingt trente quarante cinquante soixante quatre "
    "grand grande après avant porte chef rendez saint sainte celui celle ceux celles"
)


def joined(pages: Sequence[list[Line]]) -> str:
    """The text of all pages; paragraphs are parted by a blank line."""
    lines = [line for page in pages for line in page]
    if not lines:
        return ""
    words = _words(lines)
    pitch = _pitch(pages)
    parts: list[str] = []
    before: Line | None = None
    for line in lines:
        text = _plain(line.text)
        if before is not None and _same_paragraph(before, line, pitch):
            _append(parts, text, words)
        elif before is not None and "\t" in before.text and "\t" in line.text:
            parts.append("\n" + text)
        else:
            parts.append(("\n\n" if parts else "") + text)
        before = line
    return "".join(parts).replace("\x02", "-").replace("\ufffe", "-").strip()


def _append(parts: list[str], text: str, words: Counter[str]) -> None:
    """Go on with the last paragraph."""
    last = parts[-1]
    cut = _CUT_OFF.search(last)
    following = _GOES_ON.match(text)
    if cut is None or following is None:
        parts[-1] = last if last.endswith(("-", "\u2010")) and text[:1].isdigit() else f"{last} "
    elif _is_one_word(cut.group(1), following.group(), last[-1], words):
        parts[-1] = last[:-1]
    else:
        parts[-1] = last[:-1] + ("\u2010" if last[-1] == "\u2010" else "-")
    parts.append(text)


def _is_one_word(left: str, right: str, hyphen: str, words: Counter[str]) -> bool:
    """Whether the hyphen only parts a word at a line's end: what the rest of the text tells."""
    if hyphen == _SOFT:
        return True
    if right[0].isupper():
        return False
    whole, apart = (left + right).casefold(), f"{left}-{right}".casefold()
    if words[whole] != words[apart]:
        return words[whole] > words[apart]
    return right.casefold() not in _ENCLITICS and left.casefold() not in _HYPHENATED


def _words(lines: Sequence[Line]) -> Counter[str]:
    """How often each word stands inside a line, with and without hyphens."""
    return Counter(
        match.group().casefold().replace("\u2010", "-")
        for line in lines
        for match in _WORD.finditer(line.text)
        if match.end() < len(line.text) - 1
    )


def _pitch(pages: Sequence[list[Line]]) -> float:
    """The usual distance of two lines."""
    steps = [
        above.middle - below.middle
        for page in pages
        for above, below in zip(page, page[1:], strict=False)
        if 0 < above.middle - below.middle < 3 * above.size
    ]
    return median(steps) if steps else 0.0


def _same_paragraph(before: Line, line: Line, pitch: float) -> bool:
    """Whether a line goes on with the paragraph of the one before it."""
    if "\t" in before.text or "\t" in line.text or _ITEM.match(line.text):
        return False
    if abs(before.size - line.size) > 0.15 * max(before.size, line.size):
        return False
    step = before.middle - line.middle
    beside = step <= 0  # another column or page
    ended = before.text.rstrip().endswith(_ENDS)
    if beside:
        return not ended and (_is_full(before) or line.text[:1].islower())
    if step > 1.35 * (pitch or step):
        return False
    indented = line.left > line.left_edge + 0.8 * line.size and before.left < line.left - 1
    if indented and (ended or not _is_full(before)):
        return False
    return _is_full(before) or not (ended and line.text[:1].isupper()) or line.text[:1].islower()


def _is_full(line: Line) -> bool:
    """Whether a line goes on so far to the right that another word may not have fitted."""
    return line.right > line.right_edge - 0.18 * (line.right_edge - line.left_edge)


def _plain(text: str) -> str:
    """Halves of characters outside the BMP, which PDFium may give apart, put together."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
