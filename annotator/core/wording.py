"""The same words elsewhere in a text."""

from collections.abc import Iterator


def occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    """All `[start, end)` at which `text` holds exactly these characters, left to right.

    Occurrences don't overlap each other; "" occurs nowhere.
    """
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        yield at, end
        at = text.find(words, end)
