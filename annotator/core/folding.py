"""Words folded for searching: `coeur` finds `cœur`, `eleve` finds `Élève`, `STRASSE` `Straße`.

Each character is folded by itself, so that folding a text is one pass and a place in the folded
text is a place in the text. Letters and digits stay, caseless and without diacritics, signs such
as € and 😀 as words of their own; everything else becomes a blank. Where a script puts no blanks
between words (Chinese, Japanese, Thai, …), each character is a word of its own, so that words of
several are found as phrases.

Marks that change a letter into another one are kept where they do: vowel signs of Indic and
South-East Asian scripts, the voicing of kana.
"""

import sys
import unicodedata
from itertools import accumulate

# Letters that Unicode does not decompose though readers take them for these.
_LETTERS = {
    "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
    "ı": "i", "ĳ": "ij", "ŋ": "ng", "ŧ": "t", "ƒ": "f", "ɨ": "i", "ʉ": "u", "ə": "e",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl",
    # Arabic: the same letter as another keyboard types it.
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا",
}  # fmt: skip

# No blanks between words: Thai, Lao, Tibetan, Myanmar, Khmer, kana, ideographs.
_UNSPACED = (
    (0x0E00, 0x0FFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x19E0, 0x19FF),
    (0x2E80, 0x2FDF),
    (0x3005, 0x3007),
    (0x3021, 0x3029),
    (0x3040, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xA9E0, 0xA9FF),
    (0xAA60, 0xAA7F),
    (0xF900, 0xFAFF),
    (0x1B000, 0x1B16F),
    (0x20000, 0x3FFFF),
)

# Marks that are part of the letter, from the Indic scripts to Khmer, and of kana.
_MARKS_KEPT = (
    (0x0900, 0x109F),
    (0x1700, 0x1AAF),
    (0x1B00, 0x1BFF),
    (0x3099, 0x309A),
    (0xA800, 0xAAFF),
    (0x11000, 0x11FFF),
)

_APOSTROPHES = (0x02B9, 0x02DF)  # letters to Unicode, apostrophes to those who type
_TATWEEL = 0x0640


class _Table(dict[int, str]):
    """What each character folds to, worked out when it is met first."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = _folded(chr(point))
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """`text` as the index has it: words parted by one blank or more."""
    return text.translate(_TABLE)


def words(text: str) -> list[str]:
    """The folded words of `text`, in order."""
    return text.translate(_TABLE).split()


def places(text: str) -> list[int]:
    """Where each character of `text`, and its end, lies in the folded text."""
    return [0, *accumulate(len(_TABLE[ord(character)]) for character in text)]


def _folded(character: str) -> str:
    pieces = []
    for part in _caseless(character):
        category, point = unicodedata.category(part), ord(part)
        if category in ("Mn", "Me", "Mc"):
            if _within(point, _MARKS_KEPT):
                pieces.append(part)
        elif category == "Cf" or point == _TATWEEL:
            continue  # soft hyphens, joiners and stretched letters part no word
        elif category in ("Sc", "So") and point > 0xFF:
            pieces.append(f" {part} ")  # euros and faces are looked for too
        elif category[0] in "LN" and not _APOSTROPHES[0] <= point <= _APOSTROPHES[1]:
            pieces.append(f" {part} " if _within(point, _UNSPACED) else part)
        else:
            pieces.append(" ")
    return sys.intern("".join(pieces))


def _caseless(character: str) -> str:
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(_LETTERS.get(part, part) for part in folded)


def _within(point: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= point <= last for first, last in ranges)
