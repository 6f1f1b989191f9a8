"""Tokens of an article: the boundaries that spans snap to.

They are the tokens of the pipeline that will be trained where a suggester has read the
article, and a plain split into words and marks before that.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

_WORD = re.compile(r"\w+|[^\w\s]")
_JOINERS = "\u200c\u200d"  # inside words of Persian and Indic scripts, and between emoji
_SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
# Letters that belong to the one before: Thai and Lao AM, half-width voicing marks.
_LETTERS_BEHIND = "\u0e33\u0eb3\uff9e\uff9f"
_FLAGS = "\U0001f1e6-\U0001f1ff"
_PREFIXES = "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2"  # Arabic signs around a number
_STACKERS = "\u1039\u17d2\u1a60"  # put the next letter of Myanmar, Khmer, Tai Tham below


class Tokens:
    """Non-empty, ordered, disjoint `[start, end)` code-point ranges of one text.

    White-space tokens (spaCy makes them of line breaks and double blanks) are kept in
    `pairs`, which rebuilds the pipeline's document, and left out of `words`, which is what
    an annotator moves by and selects.
    """

    __slots__ = ("_ends", "_starts", "pairs", "words")

    def __init__(self, pairs: Iterable[Sequence[int]], text: str) -> None:
        self.pairs: tuple[tuple[int, int], ...] = tuple((p[0], p[1]) for p in pairs)
        self.words = tuple(p for p in self.pairs if not text[p[0] : p[1]].isspace())
        self._starts = [start for start, _ in self.words]
        self._ends = [end for _, end in self.words]

    @classmethod
    def plain(cls, text: str) -> "Tokens":
        """Words and single marks, for a text that no pipeline has read yet.

        In scripts that part no words by spaces, such as Chinese, Japanese or Thai, each
        character (as a reader counts) is a word.
        """
        return cls(_plain(text), text)

    def fits(self, start: int, end: int) -> bool:
        """Whether `[start, end)` begins and ends on word boundaries."""
        return self._is_in(self._starts, start) and self._is_in(self._ends, end)

    def snap(self, start: int, end: int) -> tuple[int, int]:
        """The words that `[start, end)` touches; the range itself if it touches none.

        An empty range takes the word it lies in or at whose edge it lies.
        """
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end) - 1
        if start == end:
            last = bisect_right(self._starts, end) - 1
            first = min(first, last) if last >= 0 and self._ends[last] >= start else first
        if first > last or not self.words:
            return (start, end)
        return (self._starts[first], self._ends[last])

    def run(self, text: str, at: int) -> tuple[int, int]:
        """The word at `at`; where words are single characters, those of its script around it.

        That is what a double click takes: it ends at marks, blanks and other scripts.
        """
        start, end = self.snap(at, at + 1)
        own = script_without_spaces(text[start : start + 1])
        if not own:
            return (start, end)
        first = bisect_left(self._starts, start)
        after = first + 1
        while first and self._goes_on(text, first, own, at=first - 1):
            first -= 1
        while after < len(self.words) and self._goes_on(text, after, own, at=after):
            after += 1
        left, right = self._starts[first], self._ends[after - 1]
        return (
            (left, right)
            if sum(1 for _ in _plain(text[left:right])) == after - first
            else (start, end)
        )

    def _goes_on(self, text: str, border: int, script: str, *, at: int) -> bool:
        """Whether the words on both sides of `border` touch, and the one `at` is of `script`."""
        touches = self._ends[border - 1] == self._starts[border]
        char = text[self._starts[at]]
        return touches and (char in _PROLONGED or script_without_spaces(char) == script)

    def starts_within(self, start: int, end: int) -> Sequence[int]:
        """The word starts in `[start, end)`."""
        return self._starts[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def next_end(self, offset: int) -> int | None:
        """The first word end after `offset`."""
        i = bisect_right(self._ends, offset)
        return self._ends[i] if i < len(self._ends) else None

    def previous_end(self, offset: int) -> int | None:
        """The last word end before `offset`."""
        i = bisect_left(self._ends, offset) - 1
        return self._ends[i] if i >= 0 else None

    def next_start(self, offset: int) -> int | None:
        """The first word start after `offset`."""
        i = bisect_right(self._starts, offset)
        return self._starts[i] if i < len(self._starts) else None

    def previous_start(self, offset: int) -> int | None:
        """The last word start before `offset`."""
        i = bisect_left(self._starts, offset) - 1
        return self._starts[i] if i >= 0 else None

    @staticmethod
    def _is_in(sorted_offsets: Sequence[int], offset: int) -> bool:
        i = bisect_left(sorted_offsets, offset)
        return i < len(sorted_offsets) and sorted_offsets[i] == offset


_WITHOUT_SPACES = {
    "han": "\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff",
    "hiragana": "\u3041-\u309f\U0001b001-\U0001b11f",
    "katakana": "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f",
    "bopomofo": "\u3105-\u312f\u31a0-\u31bf",
    "thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "lao": "\u0e81-\u0ecf\u0edc-\u0edf",
    "myanmar": "\u1000-\u103f\u1050-\u108f\u109a-\u109f\ua9e0-\ua9ef\uaa60-\uaa7f",
    "khmer": "\u1780-\u17d3\u17d7\u17dc\u17dd",
    "tai": "\u1950-\u197f\u1980-\u19cf\u1a20-\u1a7f\uaa80-\uaadf",
    "javanese": "\ua980-\ua9c0\u1b05-\u1b4c",
    "yi": "\ua000-\ua48c",
}
"""The letters, but not the digits, of scripts in which nothing stands between two words."""

LANGUAGES_WITHOUT_SPACES = ("bo", "ja", "jv", "km", "lo", "my", "th", "yue", "zh")
"""For these spaCy has no tokenizer that works by itself, or one that cuts up other scripts."""

_LETTERS = "".join(_WITHOUT_SPACES.values())
_LETTER = re.compile(f"[{_LETTERS}]")
_UNUSUAL = re.compile(f"[{_LETTERS}{_FLAGS}{_PREFIXES}]")
_SCRIPTS = {name: re.compile(f"[{letters}]") for name, letters in _WITHOUT_SPACES.items()}
_PROLONGED = "\u30fc\uff70"  # the Japanese mark for a long vowel goes with either kana


def script_without_spaces(char: str) -> str:
    """The script of a letter that is written without spaces between words; "" for any other."""
    if not _LETTER.match(char):
        return ""
    return next(name for name, letters in _SCRIPTS.items() if letters.match(char))


def split_further(pairs: Iterable[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    """Token ranges; those that a tokenizer made by spaces alone are cut where there are none.

    The parts cover what the range did.
    """
    for start, end in pairs:
        if end - start > 1 and _LETTER.search(text, start, end):
            at = start
            for a, b in _plain(text[start:end]):
                if start + a > at:
                    yield at, start + a
                yield start + a, start + b
                at = start + b
            if at < end:
                yield at, end
        else:
            yield start, end


def _plain(text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _word_pattern(text).finditer(text))


def _word_pattern(text: str) -> re.Pattern[str]:
    """Words and marks with the combining characters that `text` has after them.

    `\\w` has no class for these, so those that occur are named one by one.
    """
    if text.isascii():
        return _WORD
    after = "".join(sorted(c for c in set(text) if _belongs_to_the_one_before(c)))
    if not after and not _UNUSUAL.search(text):
        return _WORD
    behind = f"[{after}]" if after else "(?!)"
    word = rf"(?:[^\W{_LETTERS}]|{behind})"
    letter = rf"[{_LETTERS}](?:(?<=[{_STACKERS}])[{_LETTERS}]|{behind})*"
    mark = rf"[^\w\s](?:\u200d[^\w\s]|{behind})*"
    return re.compile(
        rf"{letter}|[{_PREFIXES}]*[^\W{_LETTERS}]{word}*|[{_FLAGS}]{{2}}{behind}*|{mark}"
    )


def _belongs_to_the_one_before(char: str) -> bool:
    if unicodedata.category(char)[0] == "M" or "\U000e0020" <= char <= "\U000e007f":
        return True
    return char in _JOINERS or char in _SKIN_TONES or char in _LETTERS_BEHIND
