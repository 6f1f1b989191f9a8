"""The sentence around a span, cut to a few lines, for a place beside the text."""

import re

_END = re.compile(r"[.!?…]+[\s»”\"')\]]+(?=\S)|\n+")
_SPACE = re.compile(r"\s+")


def surroundings(text: str, start: int, end: int, *, room: int = 90) -> tuple[str, str, str]:
    """What stands before `[start, end)` in its sentence, the words themselves, what follows.

    At most `room` characters on either side, cut at a blank and marked by an ellipsis; white
    space becomes single blanks. Offsets are code points.
    """
    window_start = max(0, start - 4 * room)
    begin = window_start
    for match in _END.finditer(text, window_start, min(start + 1, len(text))):
        begin = min(match.end(), start)
    after = _END.search(text, end)
    stop = min(after.end() if after else len(text), end + 4 * room)
    before = _cut_left(_SPACE.sub(" ", text[begin:start]).lstrip(), room)
    behind = _cut_right(_SPACE.sub(" ", text[end:stop]).rstrip(), room)
    return before, _SPACE.sub(" ", text[start:end]), behind


def _cut_left(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    cut = text[-room:]
    blank = cut.find(" ")
    return "… " + (cut[blank + 1 :] if 0 <= blank < room // 2 else cut)


def _cut_right(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    cut = text[:room]
    blank = cut.rfind(" ")
    return (cut[:blank] if blank > room // 2 else cut) + " …"
