"""The same words elsewhere: in an article, and in the whole project."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Connection, and_, bindparam, func, select

from annotator.core.alike import Found, Spot, places
from annotator.core.alike import spots as judged
from annotator.core.tokens import Tokens
from annotator.store import schema, tokens

_T, _A, _S, _D = schema.texts, schema.annotations, schema.suggestions, schema.decisions
_SOME: BindParameter[Any] = bindparam("articles", expanding=True)

_TEXTS = select(_T.c.id, _T.c.text).where(
    _T.c.id.in_(_SOME), func.instr(_T.c.text, bindparam("words")) > 0
)
_LABELLED = (
    select(_A.c.article_id, _A.c.id, _A.c.start, _A.c.end, _A.c.label)
    .where(
        _A.c.article_id.in_(_SOME),
        _A.c.annotator_id == bindparam("annotator"),
        _A.c.layer == bindparam("layer"),
    )
    .order_by(_A.c.article_id, _A.c.start, _A.c.id)
)
_OPEN = (
    select(_S.c.article_id, _S.c.id, _S.c.start, _S.c.end, _S.c.label)
    .outerjoin(_D, and_(_D.c.suggestion_id == _S.c.id, _D.c.annotator_id == bindparam("annotator")))
    .where(
        _S.c.article_id.in_(_SOME),
        _S.c.retired.is_(False),
        _S.c.layer == bindparam("layer"),
        _D.c.id.is_(None),
    )
    .order_by(_S.c.article_id, _S.c.start, _S.c.id)
)
_WITH = (
    select(_T.c.id)
    .where(
        _T.c.id.between(bindparam("first"), bindparam("last")),
        func.instr(_T.c.text, bindparam("words")) > 0,
    )
    .order_by(_T.c.id)
)


def spots(
    conn: Connection, article_ids: Sequence[int], words: str, layer: str, annotator_id: int
) -> dict[int, list[Spot]]:
    """Where articles have these words on token boundaries, and what the annotator has there.

    At most a few hundred articles; those that don't have the words are left out.
    """
    given: dict[str, Any] = {"articles": list(article_ids), "words": words}
    found = {
        row.id: at
        for row in conn.execute(_TEXTS, given)
        if (at := places(row.text, words, _fitting(conn, row.id, row.text)))
    }
    if not found:
        return {}
    given = {"articles": list(found), "layer": layer, "annotator": annotator_id}
    made = _by_article(conn.execute(_LABELLED, given).all())
    proposed = _by_article(conn.execute(_OPEN, given).all())
    return {i: judged(at, made[i], proposed[i]) for i, at in sorted(found.items())}


def unlabelled(
    conn: Connection, article_id: int, words: str, layer: str, annotator_id: int
) -> list[tuple[int, int]]:
    """Where an article holds these words on token boundaries, with nothing annotated there.

    Nothing means: no annotation of this annotator on `layer` that overlaps the words.
    """
    found = spots(conn, [article_id], words, layer, annotator_id).get(article_id, [])
    free = [(s.start, s.end) for s in found if s.found in (Found.FREE, Found.OPEN)]
    return list(dict.fromkeys(free))


def articles_with(conn: Connection, words: str, *, first: int, last: int) -> list[int]:
    """Which of the articles `first` to `last` hold exactly these characters."""
    return list(conn.scalars(_WITH, {"first": first, "last": last, "words": words}))


def last_article(conn: Connection) -> int:
    """The highest id of an article, 0 if there is none."""
    found = conn.scalar(select(_T.c.id).order_by(_T.c.id.desc()).limit(1))
    return found or 0


def _fitting(conn: Connection, article_id: int, text: str) -> Callable[[int, int], bool]:
    """Whether a range fits the article's tokens, which are read only if that is asked."""

    @cache
    def units() -> Tokens:
        pairs = tokens.get(conn, article_id)
        return Tokens.plain(text) if pairs is None else Tokens(pairs, text)

    return lambda start, end: units().fits(start, end)


def _by_article(rows: Sequence[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.article_id].append(row)
    return found
