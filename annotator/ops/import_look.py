"""What an import would do with what was read, without doing it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.models import text_hash
from annotator.core.scheme import LabelScheme
from annotator.formats.base import Issue, Record
from annotator.ops.import_rules import Laid, SpanPlacer, refusal, title_for

if TYPE_CHECKING:
    from sqlalchemy import Connection

_BATCH = 100


class Fate(StrEnum):
    """What becomes of something that was read."""

    NEW = "new"  # it comes in
    THERE = "there"  # the project has an article with this text
    TWICE = "twice"  # an earlier one of the same files has this text
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """One article or one refusal; `article_id` is the article that has the same text.

    `reason` is set where it is refused, `record` where it is an article; `digest` tells the
    text from others.
    """

    fate: Fate
    path: str
    place: str = ""
    title: str = ""
    reason: str = ""
    article_id: int | None = None
    record: Record | None = None
    digest: str = ""
    laid: Laid = field(default_factory=Laid)


def look(
    conn: Connection | None, scheme: LabelScheme, items: Iterable[Record | Issue]
) -> list[Incoming]:
    """What would become of each item, in their order; `conn` is None where there is no project."""
    from annotator.store import articles

    placer, seen = SpanPlacer(scheme), set[str]()
    found: list[Incoming] = []
    for batch in _batches(items):
        records = [item for item in batch if isinstance(item, Record)]
        hashes = [text_hash(record.text) for record in records]
        known = articles.known_hashes(conn, hashes) if conn is not None and hashes else {}
        digests = iter(hashes)
        for item in batch:
            if isinstance(item, Issue):
                found.append(_refused(item.path, item.place, item.reason))
            else:
                found.append(_judged(item, next(digests), known, seen, placer))
    return found


def _judged(
    record: Record, digest: str, known: dict[str, int], seen: set[str], placer: SpanPlacer
) -> Incoming:
    if reason := refusal(record):
        return _refused(record.path, record.place, reason, title=record.title)
    fate = Fate.THERE if digest in known else Fate.TWICE if digest in seen else Fate.NEW
    seen.add(digest)
    return Incoming(
        fate=fate,
        path=record.path,
        place=record.place,
        title=title_for(record),
        article_id=known.get(digest),
        record=record,
        digest=digest,
        laid=placer.lay(record),
    )


def _refused(path: str, place: str, reason: str, title: str = "") -> Incoming:
    return Incoming(fate=Fate.REFUSED, path=path, place=place, reason=reason, title=title)


def _batches(items: Iterable[Record | Issue]) -> Iterator[Sequence[Record | Issue]]:
    batch: list[Record | Issue] = []
    for item in items:
        batch.append(item)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch
