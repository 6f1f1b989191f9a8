"""Finding in a text without losing its offsets.

`text.lower()` and `casefold()` may change a text's length (`ß` becomes `ss`, `İ` two characters),
so that places found in them are not places in the text.
"""

from itertools import accumulate

_ALIKE = {
    ord("\u00a0"): " ",
    ord("\u202f"): " ",
    ord("\u2009"): " ",
    ord("\u2007"): " ",
    ord("\n"): " ",
    ord("\t"): " ",
    ord("\u2019"): "'",
    ord("\u2018"): "'",
    ord("\u02bc"): "'",
    ord("\u2011"): "-",
    ord("\u2010"): "-",
}


def find_all(text: str, wanted: str, *, case: bool = False) -> list[tuple[int, int]]:
    """Where `wanted` stands in `text`: `[start, end)` in code points, not overlapping.

    Without `case`, letters are compared caseless, and kinds of blanks, apostrophes and hyphens
    are alike. A match covers whole characters of the text.
    """
    if not wanted:
        return []
    if case:
        return _occurrences(text, wanted)
    plain, wanted = text.translate(_ALIKE), wanted.translate(_ALIKE).casefold()
    folded = plain.casefold()
    found = _occurrences(folded, wanted)
    if len(folded) == len(text):
        # Case folding never shortens a character: the same length means the same places.
        return found
    place = {at: i for i, at in enumerate(_places(plain))}
    return [(place[start], place[end]) for start, end in found if start in place and end in place]


def _occurrences(text: str, wanted: str) -> list[tuple[int, int]]:
    found = []
    start = text.find(wanted)
    while start >= 0:
        found.append((start, start + len(wanted)))
        start = text.find(wanted, start + len(wanted))
    return found


def _places(text: str) -> list[int]:
    """Where each character of `text`, and its end, lies in the folded text."""
    return [0, *accumulate(len(character.casefold()) for character in text)]
