"""Which way a text runs: Arabic, Hebrew and their kin are written from right to left."""

import re
from unicodedata import bidirectional

LANGUAGES = frozenset(
    ("ar", "arc", "azb", "ckb", "dv", "fa", "he", "iw", "ks", "mzn", "nqo", "pnb", "ps", "sd")
    + ("syr", "ug", "ur", "yi")
)
"""The languages that are written from right to left."""

_MARKS = "\u200f\u202a-\u202e\u2066-\u2069"
_BIDI = re.compile(
    f"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff{_MARKS}]"
)


def has_bidi(text: str) -> bool:
    """Whether any of `text` may run from right to left."""
    return not text.isascii() and _BIDI.search(text) is not None


def is_right_to_left(text: str, language: str = "", *, otherwise: bool = False) -> bool:
    """Whether a paragraph begins on the right.

    Without a language (a BCP 47 tag) its first letter tells. With one, a paragraph of both
    directions goes as most of its letters do, whatever name it begins with. One without
    letters goes as its language does, or without that as `otherwise` says.
    """
    code = language.partition("-")[0].lower()
    if text and not has_bidi(text):
        leftward = code in LANGUAGES or (otherwise and not code)
        return leftward and not any(map(str.isalpha, text))
    kinds = [kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")]
    if not kinds:
        return code in LANGUAGES if code else otherwise
    first = kinds[0] != "L"
    if not code:
        return first
    right = kinds.count("L")
    left = len(kinds) - right
    return left > right or (left == right and first)
