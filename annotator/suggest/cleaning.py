"""Trims what a pipeline found to the name itself: no article, title, quote or white space.

Works on the pipeline's tokens, so that a cleaned span begins and ends where a token does. A
`Piece` is a half-open range of token indices. Nothing here knows spaCy.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.suggest.words import NameWords, name_words

Piece = tuple[int, int]

_ELIDED = re.compile(r"(?:[ldcjmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ]", re.IGNORECASE)
_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_SENTENCE_ENDS = frozenset(".!?…:;«»“”\"'‘’—–-•(")
_KEPT_MARKS = frozenset("%‰°′″#@&")
_PAIRS = {")": "(", "]": "[", "»": "«", "”": "“", "’": "‘", '"': '"', "’’": "‘‘"}


@dataclass(frozen=True)
class Reading:
    """A text as its pipeline's tokens cut it; `language` is a BCP 47 tag."""

    text: str
    tokens: Sequence[tuple[int, int]]
    language: str

    def word(self, i: int) -> str:
        """The characters of token `i`."""
        start, end = self.tokens[i]
        return self.text[start:end]

    @cached_property
    def words(self) -> NameWords:
        """What stands before names in this language."""
        return name_words(self.language)

    @cached_property
    def paragraphs(self) -> tuple[Piece, ...]:
        """The ranges of tokens between the ends of paragraphs."""
        ends = [i + 1 for i in range(len(self.tokens)) if _ends_paragraph(self, i)]
        borders = [0, *ends, len(self.tokens)]
        return tuple((a, b) for a, b in zip(borders, borders[1:], strict=False) if a < b)

    def in_capitals(self, i: int) -> bool:
        """Whether the line around token `i` is all in capitals, as headlines are."""
        start, end = self.tokens[i]
        line_start = max(self.text.rfind("\n", 0, start), self.text.rfind("\r", 0, start)) + 1
        found = _BREAK.search(self.text, end)
        line = self.text[line_start : found.start() if found else len(self.text)]
        return line.isupper() and sum(c.isalpha() for c in line) > end - start

    def begins_sentence(self, i: int) -> bool:
        """Whether a sentence may begin at token `i`, so that its capital says nothing."""
        i -= 1
        while i >= 0 and self.word(i).isspace():
            if _BREAK.search(self.word(i)):
                return True
            i -= 1
        if i < 0:
            return True
        return self.word(i)[-1] in _SENTENCE_ENDS and not self.is_honorific(i)

    def is_honorific(self, i: int) -> bool:
        """Whether token `i` is `M.`, `Mme`, `Mr` or the like, with its capital."""
        word = self.word(i)
        return word[:1].isupper() and _bare(word) in self.words.honorifics


def break_after(text: str, end: int) -> bool:
    """Whether a paragraph ends in the white space at `end`.

    A single line break before a small letter only wraps a line.
    """
    stop = end
    while stop < len(text) and text[stop].isspace():
        stop += 1
    breaks = len(_BREAK.findall(text, end, stop))
    return breaks > 1 or (breaks == 1 and not text[stop : stop + 1].islower())


def trim_space(reading: Reading, piece: Piece) -> Piece | None:
    """`piece` without white-space tokens at its edges; None if empty or over a paragraph's end."""
    first, last = piece
    while first < last and reading.word(first).isspace():
        first += 1
    while first < last and reading.word(last - 1).isspace():
        last -= 1
    if first >= last or _crosses_paragraph(reading, first, last):
        return None
    return (first, last)


def trim_edges(reading: Reading, piece: Piece) -> Piece | None:
    """`piece` without white space and marks at its edges; None if nothing is left.

    None also where a paragraph ends inside it. Signs that belong to figures stay, and so does
    a closing bracket or quote that was opened inside.
    """
    first, last = piece
    while first < last and _is_mark(reading.word(first)):
        first += 1
    while first < last and _closes_nothing(reading, first, last):
        last -= 1
    if first >= last or _crosses_paragraph(reading, first, last):
        return None
    return (first, last)


def clean_name(reading: Reading, piece: Piece, *, person: bool = False) -> Piece | None:
    """The name in `piece`: without articles, elisions, titles, marks and white space.

    A capitalised article inside a sentence is part of the name (`Le Havre`, `The Hague`).
    Offices (`le président`) are trimmed from persons only. None if no name is left.
    """
    while True:
        trimmed = trim_edges(reading, piece)
        if trimmed is None:
            return None
        first, last = trimmed
        first = _skip_leading(reading, first, last, person=person)
        while first < last and _bare(reading.word(last - 1)) in reading.words.trailing:
            last -= 1
        if first >= last:
            return None
        if (first, last) == piece:
            return piece
        piece = (first, last)


def _skip_leading(reading: Reading, first: int, last: int, *, person: bool) -> int:
    if _is_article(reading, first):
        if _names_begin_here(reading, first, last, person=person):
            return first
        return first + 1
    if reading.is_honorific(first):
        return first + 1
    if person and _bare(reading.word(first)) in reading.words.offices:
        return _after_office(reading, first, last)
    return first


def _is_article(reading: Reading, i: int) -> bool:
    word = reading.word(i)
    return bool(_ELIDED.fullmatch(word)) or word.casefold() in reading.words.leading


def _names_begin_here(reading: Reading, first: int, last: int, *, person: bool) -> bool:
    """Whether the article or particle at `first` belongs to the name."""
    if first + 1 >= last:
        return False
    word, following = reading.word(first), reading.word(first + 1)
    start, end = reading.tokens[first][0], reading.tokens[first + 1][1]
    if reading.text[start:end].casefold() in reading.words.places:
        return True
    if not following[:1].isupper() or _bare(following) in reading.words.offices:
        return False
    particle = person and word.casefold() in reading.words.particles
    if not word[:1].isupper():
        return particle and word.casefold() not in ("la", "le")
    if reading.in_capitals(first):
        return False
    return particle or not reading.begins_sentence(first) or _stands_elsewhere(reading, start, end)


def _stands_elsewhere(reading: Reading, start: int, end: int) -> bool:
    """Whether the same words, capitals included, stand inside a sentence of the text."""
    text, words = reading.text, reading.text[start:end]
    at = text.find(words)
    while at >= 0:
        before = text[:at].rstrip(" \u00a0\u202f\t")[-1:]
        after = text[at + len(words) : at + len(words) + 1]
        if at != start and not after.isalnum() and (before.isalnum() or before == ","):
            return True
        at = text.find(words, at + 1)
    return False


def _after_office(reading: Reading, first: int, last: int) -> int:
    """The index after a title and the small words that belong to it; a name may be a title."""
    i = first + 1
    while i < last and (
        _bare(reading.word(i)) in reading.words.offices
        or (reading.word(i)[:1].islower() and reading.word(i) not in reading.words.particles)
    ):
        i += 1
    alone = i >= last and last - first == 1
    if alone and reading.word(first)[:1].isupper() and not _after_article(reading, first):
        return first
    return i


def _after_article(reading: Reading, i: int) -> bool:
    return i > 0 and _is_article(reading, i - 1)


def _bare(word: str) -> str:
    return word.casefold().rstrip(".") if len(word) > 1 else word.casefold()


def _is_mark(word: str) -> bool:
    return all(_is_mark_character(character) for character in word)


def _is_mark_character(character: str) -> bool:
    if character in _KEPT_MARKS:
        return False
    category = unicodedata.category(character)
    return category[0] in "PZC" or character.isspace() or category in ("So", "Sk", "Sm")


def _closes_nothing(reading: Reading, first: int, last: int) -> bool:
    """Whether the last token of the range is a mark that was not opened inside it."""
    word = reading.word(last - 1)
    if not _is_mark(word):
        return False
    opener = _PAIRS.get(word)
    return opener is None or all(reading.word(i) != opener for i in range(first, last - 1))


def _crosses_paragraph(reading: Reading, first: int, last: int) -> bool:
    return any(_ends_paragraph(reading, i) for i in range(first, last))


def _ends_paragraph(reading: Reading, i: int) -> bool:
    start, end = reading.tokens[i]
    if not reading.text[start].isspace():
        return False
    return bool(_BREAK.search(reading.text, start, end)) and break_after(reading.text, start)
