"""The tokens of an article as a suggester returned them, packed small."""

import sys
import zlib
from array import array
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select

from annotator.store import schema

_T = schema.tokens
_SUGGESTER = select(_T.c.suggester).where(_T.c.id == bindparam("article"))
_WIDE = b"I"
_NARROW = b"H"


def get(conn: Connection, article_id: int) -> list[tuple[int, int]] | None:
    """The `[start, end)` pairs, white-space tokens included; None if there are none yet."""
    packed = conn.scalar(select(_T.c.pairs).where(_T.c.id == article_id))
    return None if packed is None else unpack(packed)


def put(conn: Connection, article_id: int, suggester: str, pairs: Iterable[Sequence[int]]) -> None:
    """Store what `suggester` (a signature with versions) returned, in place of what was there."""
    conn.execute(delete(_T).where(_T.c.id == article_id))
    conn.execute(insert(_T).values(id=article_id, suggester=suggester, pairs=pack(pairs)))


def forget(conn: Connection, article_id: int) -> None:
    """The article has not been read by any suggester."""
    conn.execute(delete(_T).where(_T.c.id == article_id))


def suggester_of(conn: Connection, article_id: int) -> str | None:
    """The signature of the suggester that read the article last."""
    return conn.scalar(_SUGGESTER, {"article": article_id})


def unread(conn: Connection, *, limit: int, after: int = 0) -> list[int]:
    """Articles that no suggester has read yet, in the order of import."""
    missing = (
        select(schema.articles.c.id)
        .outerjoin(_T, _T.c.id == schema.articles.c.id)
        .where(_T.c.id.is_(None), schema.articles.c.id > after)
        .order_by(schema.articles.c.id)
        .limit(limit)
    )
    return list(conn.scalars(missing))


def pack(pairs: Iterable[Sequence[int]]) -> bytes:
    """Gap before and length of each token, as 16-bit numbers where they fit, compressed.

    The numbers are unsigned and little-endian; a letter before them says `H` or `I`.
    """
    numbers: list[int] = []
    at = 0
    for start, end in pairs:
        numbers += (start - at, end - start)
        at = end
    width = _NARROW if max(numbers, default=0) < 1 << 16 else _WIDE
    packed = array(width.decode(), numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return width + zlib.compress(packed.tobytes(), level=1)


def unpack(packed: bytes) -> list[tuple[int, int]]:
    """The pairs of `pack`."""
    numbers = array(packed[:1].decode())
    numbers.frombytes(zlib.decompress(packed[1:]))
    if sys.byteorder == "big":
        numbers.byteswap()
    pairs, at = [], 0
    for i in range(0, len(numbers), 2):
        start = at + numbers[i]
        at = start + numbers[i + 1]
        pairs.append((start, at))
    return pairs
