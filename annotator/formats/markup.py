"""HTML that is article all through (a feed's entry, a chapter, a clipboard) as readable text.

A paragraph or heading is a line of its own, with a blank line after it; items of a list, rows of
a table and lines of a verse follow each other. Items keep their mark or number, cells are parted
by tabs. Nothing is left out but scripts, styles and what the page hides; entities become
characters, runs of white space one blank, non-breaking spaces stay.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from annotator.formats.encoding import unify_line_ends


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SKIPPED = _names("script style head template noscript svg math object iframe button select title")
_BLOCKS = _names(
    "p div section article aside main header footer nav figure figcaption blockquote address "
    "h1 h2 h3 h4 h5 h6 hr form fieldset details summary body dl ul ol li dt dd br table pre center"
)
_ROWS = _names("tr caption thead tbody tfoot")
_TIGHT = _ROWS | _names("br li dt dd")
_LISTS = _names("ul ol")
_CELLS = _names("td th")
_HEADINGS = _names("h1 h2 h3")
_VOID = _names("br hr img input meta link wbr col area base embed source track")
_SPACE = re.compile(r"[ \t\n\r\f]+")
# Where a note's text leads back to its mark.
_BACK = re.compile(r"#.*(foot|end)?note.*ref|#_?(ftn|edn)ref", re.IGNORECASE)


@dataclass(frozen=True)
class Plain:
    """What came of a piece of HTML: its text, and its first heading of the three upper levels."""

    text: str
    heading: str = ""


def plain(html: str) -> Plain:
    """The text of `html`, which may be a fragment and need not be well-formed."""
    parser = _Reader()
    parser.feed(html)
    parser.close()
    return Plain(unify_line_ends(parser.text()), " ".join(parser.heading.split()))


class _Reader(HTMLParser):
    """Collects lines; `_gap` is how many line ends the next line is parted by."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.heading = ""
        self._parts: list[str] = []
        self._line: list[str] = []
        self._gap = 0
        self._prefix = ""
        self._skipping: list[str] = []
        self._lists: list[int] = []  # per open list: its next number, 0 if it is not numbered
        self._in_cell = False
        self._row_cells = 0
        self._verbatim = 0

    def text(self) -> str:
        """All lines."""
        self._flush()
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._skipping:
            if tag == "body" and self._skipping == ["head"]:
                self._skipping.clear()
            elif tag == self._skipping[-1] and tag not in _VOID:
                self._skipping.append(tag)
            return
        found = dict(attrs)
        if tag in _SKIPPED or _hidden(tag, found):
            if tag not in _VOID:
                self._skipping.append(tag)
        elif tag in _CELLS:
            self._open_cell()
        elif tag in _ROWS or tag in _BLOCKS:
            self._leave(tag)
            self._enter(tag, found)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _SKIPPED and tag not in _CELLS:
            self.handle_starttag(tag, attrs)
            if tag not in _VOID:
                self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[-1]:
                self._skipping.pop()
        elif tag in _CELLS:
            self._in_cell = False
        elif tag in _ROWS or tag in _BLOCKS:
            if tag in _HEADINGS and not self.heading:
                self.heading = "".join(self._line).strip()
            if tag in _LISTS and self._lists:
                self._lists.pop()
            self._leave(tag)
            if tag == "pre":
                self._verbatim = max(0, self._verbatim - 1)

    def handle_data(self, data: str) -> None:
        if self._skipping:
            return
        if self._verbatim and not self._in_cell:
            first, *others = data.split("\n")
            self._line.append(first)
            for line in others:
                self._leave("br")
                self._line.append(line)
            return
        found = _SPACE.sub(" ", data)
        if not self._line or self._line[-1].endswith((" ", "\t")):
            found = found.lstrip(" ")
        if found:
            self._line.append(found)

    def _enter(self, tag: str, attrs: dict[str, str | None]) -> None:
        if tag == "ol":
            start = attrs.get("start") or ""
            self._lists.append(int(start) if re.fullmatch("[0-9]{1,6}", start) else 1)
        elif tag == "ul":
            self._lists.append(0)
        elif tag == "pre":
            self._verbatim += 1
        elif tag == "li":
            number = self._lists[-1] if self._lists else 0
            if number:
                self._lists[-1] += 1
            indent = "  " * (len(self._lists) - 1)
            self._prefix = f"{indent}{number}. " if number else f"{indent}• "

    def _open_cell(self) -> None:
        if self._row_cells:
            if self._line:
                self._line[-1] = self._line[-1].rstrip(" ")
            self._line.append("\t")
        self._row_cells += 1
        self._in_cell = True

    def _leave(self, tag: str) -> None:
        """End the line at the edge of a block; within a cell that is only a blank."""
        if tag in _ROWS or tag == "table":
            self._in_cell, self._row_cells = False, 0
        if not self._in_cell:
            self._flush()
            tight = tag in _TIGHT or (self._lists and tag != "table")
            self._gap = max(self._gap, 1 if tight else 2)
        elif self._line and not self._line[-1].endswith((" ", "\t")):
            self._line.append(" ")

    def _flush(self) -> None:
        line, self._line = "".join(self._line).rstrip(" \t"), []
        if not self._verbatim:
            line = line.lstrip(" ")
        if not line.strip():
            return
        if self._parts:
            self._parts.append("\n" * max(1, self._gap))
        self._parts.append(self._prefix + line)
        self._gap, self._prefix = 0, ""


def _hidden(tag: str, attrs: dict[str, str | None]) -> bool:
    """Whether an element is not shown, or only leads back from a note to its mark."""
    if "hidden" in attrs or "display:none" in (attrs.get("style") or "").replace(" ", ""):
        return True
    return tag == "a" and bool(_BACK.match(attrs.get("href") or ""))
