"""Articles and their texts, and each annotator's state of work on them."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, func, select

from annotator.core.models import Article, Status
from annotator.core.progress import Counts
from annotator.store import schema, selecting
from annotator.store.transaction import Transaction

_A, _T, _S = schema.articles, schema.texts, schema.states

# Built once: what a key press reads is executed many times a minute.
_STATE = select(_S).where(
    _S.c.article_id == bindparam("article"), _S.c.annotator_id == bindparam("annotator")
)
_ARTICLE = select(_A).where(_A.c.id == bindparam("article"))
_WHOLE = select(_A, _T.c.text).join(_T, _T.c.id == _A.c.id).where(_A.c.id == bindparam("article"))


@dataclass(frozen=True)
class State:
    """How far one annotator is with one article; `id` is None while nothing is stored."""

    id: int | None = None
    status: Status = Status.NEW
    flagged: bool = False
    note: str = ""


def get(conn: Connection, article_id: int, *, text: str | None = None) -> Article | None:
    """One article with its text, which is not read again if the caller has it."""
    columns = _ARTICLE if text is not None else _WHOLE
    row = conn.execute(columns, {"article": article_id}).one_or_none()
    if row is None:
        return None
    return _article(row, row.text if text is None else text)


def known_hashes(conn: Connection, hashes: Sequence[str]) -> dict[str, int]:
    """Which of these text hashes the project has, and as which article."""
    rows = conn.execute(select(_A.c.sha256, _A.c.id).where(_A.c.sha256.in_(hashes)))
    return {row.sha256: row.id for row in rows}


def title_of(conn: Connection, article_id: int) -> str:
    """The title of one article."""
    return str(conn.scalar(select(_A.c.title).where(_A.c.id == article_id)) or "")


def hash_of(conn: Connection, article_id: int) -> str | None:
    """The hash of an article's text; None if there is no such article (any more)."""
    return conn.scalar(select(_A.c.sha256).where(_A.c.id == article_id))


def language_of(conn: Connection, article_id: int) -> str | None:
    """The language of one article; None if there is no such article (any more)."""
    return conn.scalar(select(_A.c.language).where(_A.c.id == article_id))


def words(conn: Connection, article_id: int, start: int, end: int) -> str:
    """The characters `[start, end)` of an article's text."""
    cut = select(func.substr(_T.c.text, start + 1, end - start)).where(_T.c.id == article_id)
    return str(conn.scalar(cut) or "")


def length(conn: Connection, article_id: int) -> int:
    """How many characters an article's text has."""
    return conn.scalar(select(func.length(_T.c.text)).where(_T.c.id == article_id)) or 0


def iterate(conn: Connection, ids: Sequence[int]) -> Iterator[Article]:
    """Articles with their texts, in the order of their ids."""
    several = select(_A, _T.c.text).join(_T, _T.c.id == _A.c.id)
    for start in range(0, len(ids), 100):
        some = ids[start : start + 100]
        for row in conn.execute(several.where(_A.c.id.in_(some)).order_by(_A.c.id)):
            yield _article(row, row.text)


def state(conn: Connection, article_id: int, annotator_id: int) -> State:
    """The annotator's state of work on an article."""
    given = {"article": article_id, "annotator": annotator_id}
    row = conn.execute(_STATE, given).one_or_none()
    if row is None:
        return State()
    return State(row.id, Status(row.status), bool(row.flagged), row.note)


def change_state(tx: Transaction, article_id: int, **changes: Any) -> None:
    """Set `status`, `flagged` or `note` for the transaction's annotator."""
    now = state(tx.conn, article_id, tx.annotator_id)
    if now.id is not None:
        tx.update(_S, now.id, **changes)
        return
    values = {"status": now.status, "flagged": now.flagged, "note": now.note} | changes
    if values != {"status": now.status, "flagged": now.flagged, "note": now.note}:
        tx.insert(_S, article_id=article_id, annotator_id=tx.annotator_id, **values)


def change_states(tx: Transaction, article_ids: Sequence[int], **changes: Any) -> None:
    """Set `status` or `flagged` of some hundred articles for the transaction's annotator."""
    of_mine = (_S.c.annotator_id == tx.annotator_id) & _S.c.article_id.in_(article_ids)
    there = {row.article_id: row.id for row in tx.conn.execute(select(_S).where(of_mine))}
    for state_id in there.values():
        tx.update(_S, state_id, **changes)
    untouched = {"status": Status.NEW.value, "flagged": False, "note": ""}
    if untouched | changes != untouched:
        whose = {"annotator_id": tx.annotator_id}
        missing = [i for i in article_ids if i not in there]
        tx.insert_many(_S, [{"article_id": i} | whose | untouched | changes for i in missing])


def counts(conn: Connection, annotator_id: int) -> Counts:
    """How many articles are in which state."""
    total = conn.scalar(select(func.count()).select_from(_A)) or 0
    mine = conn.execute(
        select(_S.c.status, _S.c.flagged, func.count().label("n"))
        .where(_S.c.annotator_id == annotator_id)
        .group_by(_S.c.status, _S.c.flagged)
    ).all()
    by_status = {s: sum(row.n for row in mine if row.status == s) for s in Status}
    touched = sum(row.n for row in mine if row.status != Status.NEW)
    return Counts(
        articles=total,
        new=total - touched,
        started=by_status[Status.STARTED],
        done=by_status[Status.DONE],
        skipped=by_status[Status.SKIPPED],
        flagged=sum(row.n for row in mine if row.flagged),
    )


def next_unfinished(conn: Connection, after: int, annotator_id: int) -> int | None:
    """The first article after `after`, in the order of import and round again, to work on."""
    mine = selecting.mine()
    unfinished = (
        select(_A.c.id)
        .outerjoin(mine, mine.c.article_id == _A.c.id)
        .where(
            selecting.status_of(mine).in_([Status.NEW.value, Status.STARTED.value]),
            _A.c.id != after,
        )
        .order_by(case((_A.c.id > after, 0), else_=1), _A.c.id)
        .limit(1)
    )
    return conn.scalar(unfinished, {"annotator": annotator_id})


def first(conn: Connection) -> int | None:
    """The article imported first."""
    found: int | None = conn.scalar(select(func.min(_A.c.id)))
    return found


def neighbours(conn: Connection, article_id: int) -> list[int]:
    """The article after this one and the one before, as far as there are any."""
    after = conn.scalar(select(func.min(_A.c.id)).where(_A.c.id > article_id))
    before = conn.scalar(select(func.max(_A.c.id)).where(_A.c.id < article_id))
    return [i for i in (after, before) if i is not None]


def _article(row: Row[Any], text: str) -> Article:
    return Article(
        id=row.id,
        title=row.title,
        text=text,
        language=row.language,
        source=row.source,
        date=row.date,
        meta=json.loads(row.meta),
        sha256=row.sha256,
    )
