"""The guide's pages: which there are, in the interface's language, and what stands where.

A page is a file of `resources/guide`; a translation of it has the same name in a folder called
by the language's code, and stands in for it where that language is spoken. A page that is not
translated is shown in English.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator import language
from annotator.core.matching import folded, folded_places
from annotator.paths import resource

FIRST = "index.md"
_LISTED = re.compile(
    r"^\* \[(.+?)\]\((\S+?\.md)\)[ \u00a0\u202f]?:? ?(.*(?:\n  .*)*)$", re.MULTILINE
)
_HEADING = re.compile(r"^(#+) (.*)$")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_AROUND = 70


@dataclass(frozen=True)
class Page:
    """A page as the guide's first page lists it."""

    file: str
    title: str
    subject: str


@dataclass(frozen=True)
class Section:
    """A heading of a page with what stands below it, as plain text; `level` 1 is the page's."""

    file: str
    page: str
    heading: str
    level: int
    text: str

    @property
    def anchor(self) -> str:
        """What a link to it says behind `#`; "" for the page itself."""
        return "" if self.level == 1 else anchor(self.heading)


@dataclass(frozen=True)
class Hit:
    """A section where something was found, with the words around the first place."""

    section: Section
    excerpt: str


def folder() -> Path:
    """Where the pages are."""
    return resource("guide")


def path_of(file: str) -> Path:
    """The file of a page in the interface's language, else in English."""
    own = folder() / language.current() / file
    return own if language.current() != language.ENGLISH and own.is_file() else folder() / file


def file_of(path: Path) -> str | None:
    """The name of the guide's page that this file is; None if it is none of its pages."""
    inside = (folder(), folder() / language.current())
    return path.name if path.parent in inside else None


def picture(path: Path) -> Path:
    """The file of a picture; a translated page without one of its own shows the English one."""
    return path if path.is_file() else folder() / path.name


def pages() -> list[Page]:
    """All pages but the first, in the order in which the first one lists them."""
    text = path_of(FIRST).read_text(encoding="utf8")
    return [
        Page(file, title, " ".join(subject.split()))
        for title, file, subject in _LISTED.findall(text)
    ]


def anchor_in(file: str, wanted: str) -> str:
    """The anchor, on the page in the interface's language, of the English heading `wanted`.

    A translation has the same headings in the same order; where it has not, its top is shown.
    """
    own = sections(file)
    if not wanted or any(section.anchor == wanted for section in own):
        return wanted
    english = [section.anchor for section in sections(file, folder() / file)]
    if wanted not in english or len(own) != len(english):
        return ""
    return own[english.index(wanted)].anchor


def sections(file: str, path: Path | None = None) -> list[Section]:
    """A page in pieces, from heading to heading; `path` is another file than the language's."""
    text = (path or path_of(file)).read_text(encoding="utf8")
    found: list[Section] = []
    title, heading, level = file, "", 1
    lines: list[str] = []

    def end() -> None:
        if heading:
            found.append(Section(file, title, heading, level, plain(lines)))

    for line, in_code in _lines(text):
        match = None if in_code else _HEADING.match(line)
        if match is None:
            lines.append(line)
            continue
        end()
        lines.clear()
        heading, level = _plain(match.group(2)), len(match.group(1))
        title = heading if level == 1 else title
    end()
    return found


def search(typed: str) -> list[Hit]:
    """The sections that have all typed words, those in whose heading they stand first."""
    words = folded(typed).split()
    if not words:
        return []
    ranked = []
    for place, page in enumerate([FIRST, *(page.file for page in pages())]):
        for number, section in enumerate(sections(page)):
            heading, text = folded(section.heading), folded(section.text)
            if not all(word in heading or word in text for word in words):
                continue
            inside = sum(word in heading for word in words)
            ranked.append((-inside, place, number, Hit(section, _excerpt(section.text, words))))
    return [hit for *_, hit in sorted(ranked, key=lambda one: one[:3])]


def places(text: str, typed: str) -> list[tuple[int, int]]:
    """Where the typed words stand in a text, whatever their accents and case."""
    plain_text, origins = folded_places(text)
    found = []
    for word in dict.fromkeys(folded(typed).split()):
        at = plain_text.find(word)
        while at >= 0:
            found.append((origins[at], origins[at + len(word) - 1] + 1))
            at = plain_text.find(word, at + len(word))
    return sorted(found)


def anchor(heading: str) -> str:
    """What a link to a heading names it by, as it is usual for Markdown."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def plain(lines: list[str]) -> str:
    """Lines of Markdown as running text."""
    return " ".join(_plain(line) for line in lines if not set(line) <= set("|- `"))


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    in_code = False
    for line in text.splitlines():
        fence = line.lstrip().startswith("```")
        if not fence:
            yield line, in_code
        in_code ^= fence


def _plain(line: str) -> str:
    line = _LINK.sub(r"\1", line)
    line = re.sub(r"^\s*(?:[*-]|\d+\.)\s+", "", line)
    return " ".join(re.sub(r"[*`|]+", " ", line).split()).replace(" .", ".").replace(" ,", ",")


def _excerpt(text: str, words: list[str]) -> str:
    """Some words around the first place where one of `words` stands."""
    found = places(text, " ".join(words))
    if not found:
        return text[: 2 * _AROUND].rpartition(" ")[0] if len(text) > 2 * _AROUND else text
    start, end = max(0, found[0][0] - _AROUND), min(len(text), found[0][1] + _AROUND)
    cut = text[start:end]
    cut = cut if start == 0 else f"…{cut.partition(' ')[2]}"
    return cut if end == len(text) else f"{cut.rpartition(' ')[0]}…"
