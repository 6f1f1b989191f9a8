"""The program's own words in the user's language; every layer may use it, and it knows no Qt.

Source texts are English. `tr` gives a text in the language of the interface, `trn` one that
depends on a number, and `mark` marks a text of a table that is built before the language is
known, to be given to `tr` when it is shown. Values come by name: `tr("Open {file}", file=…)`.
Whoever starts a process installs the translations; without them the texts stay English.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

ENGLISH = "en"
LANGUAGES = (ENGLISH, "fr")
"""The languages that the interface speaks; but for English, by `resources/translations`."""
VARIABLE = "ANNOTATOR_LANGUAGE"
"""Of the environment: tells the program's own processes which language to speak."""

_LEFTWARD = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"

Lookup = Callable[[str, str, int], str]
"""From source text, meaning and number (-1 for none) to the translation, "" if there is none."""


@dataclass
class _Installed:
    code: str = ENGLISH
    lookup: Lookup | None = None
    thousands: str = ","


_installed = _Installed()


def install(code: str, lookup: Lookup | None, *, thousands: str = ",") -> None:
    """Speak the language `code`; `thousands` parts the digits of large numbers by threes."""
    _installed.code, _installed.lookup, _installed.thousands = code, lookup, thousands


def current() -> str:
    """The code of the language that is spoken."""
    return _installed.code


def tr(text: str, meaning: str = "", /, **values: object) -> str:
    """`text` in the interface's language, its `{names}` filled in.

    `meaning` tells apart what is the same in English and not in other languages. Whole numbers
    among the values are written as `number` does.
    """
    return _filled(_translated(text, meaning) or text, values)


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """What is said of `n` things, `{n}` and other `{names}` filled in."""
    found = _translated(many, "", n)
    return _filled(found or (one if n == 1 else many), {"n": n, **values})


def mark(text: str, meaning: str = "", /) -> str:
    """`text` itself; translators find it, and `tr` translates it where it is shown."""
    return text


def number(value: int) -> str:
    """A whole number with its thousands parted as the language does."""
    return f"{value:,}".replace(",", _installed.thousands)


def _translated(text: str, meaning: str, n: int = -1) -> str:
    lookup = _installed.lookup
    return lookup(text, meaning, n) if lookup is not None else ""


def _filled(text: str, values: dict[str, object]) -> str:
    if not values:
        return text
    return text.format(**{name: _shown(value) for name, value in values.items()})


def _shown(value: object) -> object:
    """A value as it stands in a sentence; words that run leftward turn nothing around them."""
    if type(value) is int:
        return number(value)
    if isinstance(value, str) and not value.isascii() and _LEFTWARD.search(value):
        return f"{_ISOLATE}{value}{_END_OF_ISOLATE}"
    return value
