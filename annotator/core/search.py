"""What someone searches: words that must all be there, phrases in quotes, a word half typed.

`parse` reads what was typed, `places` says where a text has it, `snippet` cuts a few words
around. All offsets are code points of the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from annotator.core import folding

_QUOTED = re.compile(r'["“”„«»](?P<phrase>[^"“”„«»]*)(?P<end>["“”„«»]|$)|(?P<word>[^\s"“”„«»]+)')
_SPACE = re.compile(r"\s+")
MOST = 2000


@dataclass(frozen=True)
class Term:
    """Folded words that stand one after the other; of a `prefix` the last one may go on."""

    words: tuple[str, ...]
    prefix: bool = False

    @property
    def pattern(self) -> str:
        """A regular expression that finds it in a folded text."""
        body = " +".join(re.escape(word) for word in self.words)
        return rf"(?<![^ ]){body}" + ("" if self.prefix else r"(?![^ ])")


@dataclass(frozen=True)
class Wanted:
    """All of these terms; none means that nothing is searched."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds any of the terms in a folded text, the longest first."""
        ordered = sorted(self.terms, key=lambda term: -len(" ".join(term.words)))
        return re.compile("|".join(term.pattern for term in ordered))

    def fits(self, text: str) -> bool:
        """Whether all the terms are in a text."""
        folded = folding.fold(text)
        return all(re.search(term.pattern, folded) for term in self.terms)


@dataclass(frozen=True)
class Snippet:
    """A piece of a text on one line, and where in the piece the matches are."""

    text: str
    marks: tuple[tuple[int, int], ...] = field(default=())


def parse(typed: str) -> Wanted:
    """What `typed` asks for; the last word may be half typed unless a blank follows it."""
    terms: list[Term] = []
    for match in _QUOTED.finditer(typed):
        phrase = match["phrase"]
        last = match.end() == len(typed)
        found = tuple(folding.words(match["word"] if phrase is None else phrase))
        if found:
            terms.append(Term(found, prefix=last and (phrase is None or not match["end"])))
    if terms and terms[-1].prefix and _is_letter(terms[-1].words[-1]):
        # One letter is nearly every article; it waits for the next.
        half = terms.pop()
        if len(half.words) > 1 or not terms:
            terms.append(Term(half.words[:-1] or half.words))
    return Wanted(tuple(dict.fromkeys(terms)))


def phrase(words: str) -> Wanted:
    """Exactly these words, one after the other."""
    found = tuple(folding.words(words))
    return Wanted((Term(found),)) if found else Wanted()


def places(text: str, wanted: Wanted, *, most: int = MOST) -> list[tuple[int, int]]:
    """Where `text` has any of the terms, `[start, end)` in order, whole characters only."""
    if not wanted:
        return []
    found: list[tuple[int, int]] = []
    at: Sequence[int] = ()
    for match in wanted.pattern.finditer(folding.fold(text)):
        at = at or folding.places(text)
        start = bisect_right(at, match.start()) - 1
        end = bisect_left(at, match.end())
        while end < len(text) and at[end + 1] == at[end]:
            end += 1  # a mark that folds to nothing belongs to its letter
        if not found or start >= found[-1][1]:
            found.append((start, end))
        if len(found) >= most:
            break
    return found


def snippet(text: str, wanted: Wanted, *, before: int = 24, room: int = 160) -> Snippet | None:
    """The text around the first match, at most `room` characters; None where there is none.

    What is cut off at the beginning is told by an ellipsis; white space becomes single blanks.
    """
    found = places(text, wanted, most=20)
    if not found:
        return None
    start = _word_start(text, found[0][0], before)
    pieces, marks, length = ["… "] if start else [], [], 2 if start else 0
    at = start
    for first, last in [*found, (len(text), len(text))]:
        between = _SPACE.sub(" ", text[at : min(first, start + 2 * room)])
        pieces.append(between)
        length += len(between)
        if length >= room or first == last:
            break
        words = _SPACE.sub(" ", text[first:last])
        marks.append((length, length + len(words)))
        pieces.append(words)
        length += len(words)
        at = last
    shown = "".join(pieces)[: max(room, marks[0][1])].rstrip()
    return Snippet(shown, tuple(mark for mark in marks if mark[1] <= len(shown)))


def _is_letter(word: str) -> bool:
    """Whether it is one letter of a script whose words are longer."""
    return len(word) == 1 and word.isalpha() and word < "\u0e00"


def _word_start(text: str, at: int, before: int) -> int:
    """Where to begin so that up to `before` characters stand before `at`, whole words if so."""
    start = max(0, at - before)
    line = text.rfind("\n", start, at)
    if line >= 0:
        return line + 1
    if start == 0:
        return 0
    blank = text.find(" ", start, at)
    return blank + 1 if blank >= 0 else start
