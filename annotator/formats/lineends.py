"""Line ends and byte-order marks inside a text that has spans: unified, with the offsets shifted.

A text from a JSON string may hold `\\r\\n`, `\\r` or a leading byte-order mark. Articles know
`\\n` only, so each `\\r\\n` loses its `\\r`, each lone `\\r` becomes `\\n`, a mark at the start is
dropped, and every offset moves back by what was dropped before it. Nothing else is touched.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

_BOM = "\ufeff"
_CRLF = re.compile("\r\n")


@dataclass(frozen=True, slots=True)
class Unified:
    """A text with unified line ends, and where in the original something was dropped."""

    text: str
    dropped: tuple[int, ...] = ()

    def shift(self, offset: int) -> int:
        """Where the original's `offset` lies in `text`; inside `\\r\\n`, before the `\\n`."""
        return offset - bisect_left(self.dropped, offset) if self.dropped else offset


def unify(text: str) -> Unified:
    """`text` without a leading byte-order mark and with `\\n` as the only line end."""
    marked = text.startswith(_BOM)
    if not marked and "\r" not in text:
        return Unified(text)
    dropped = ([0] if marked else []) + [m.start() for m in _CRLF.finditer(text)]
    plain = text[1:] if marked else text
    return Unified(plain.replace("\r\n", "\n").replace("\r", "\n"), tuple(dropped))
