"""What is new in this version: the list of the guide's page, for the welcome."""

import re
from pathlib import Path
from typing import NamedTuple

from annotator.language import ENGLISH, current
from annotator.paths import resource

_ITEM = re.compile(r"^\* \*\*(.+?)\*\*\s*(.*(?:\n  .*)*)", re.MULTILINE)


class News(NamedTuple):
    """One thing that is new: what it is called, and a sentence on it."""

    title: str
    text: str


def whats_new() -> tuple[News, ...]:
    """The items of the page, the most important first, with a sentence of each.

    In English where there is no page in the interface's language.
    """
    text = _page().read_text(encoding="utf8")
    found = _ITEM.findall(text)
    return tuple(News(_plain(title), _first_sentence(_plain(rest))) for title, rest in found)


def _page() -> Path:
    folder = "" if current() == ENGLISH else f"{current()}/"
    try:
        return resource(f"guide/{folder}whats-new.md")
    except FileNotFoundError:
        return resource("guide/whats-new.md")


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?]) ", text, maxsplit=1)[0]


def _plain(markdown: str) -> str:
    """Words without links and code, on one line."""
    text = re.sub(r"\[(.+?)\]\(.+?\)", r"\1", markdown).replace("`", "")
    return " ".join(text.split())
