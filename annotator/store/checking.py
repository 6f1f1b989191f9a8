"""A project held against what must always be true of one."""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, func, select

from annotator.core.finding import Finding
from annotator.core.models import Status, Verdict, text_hash
from annotator.core.scheme import LabelScheme, LayerKind
from annotator.store import schema, settings, tokens

_A, _S, _D = schema.annotations, schema.suggestions, schema.decisions
_INDEX_TROUBLE = ("missing from index", "entries in index", "non-unique entry")
_SHOWN = 40
_MESSAGES = 20


def _of_article(table: Table) -> Any:
    return select(table).where(table.c.article_id == bindparam("article"))


_ARTICLE = (
    select(schema.articles, schema.texts.c.text, schema.tokens.c.pairs)
    .outerjoin(schema.texts, schema.texts.c.id == schema.articles.c.id)
    .outerjoin(schema.tokens, schema.tokens.c.id == schema.articles.c.id)
    .where(schema.articles.c.id == bindparam("article"))
)
_ANNOTATIONS = _of_article(_A).order_by(_A.c.start, _A.c.id)
_SUGGESTIONS, _DECISIONS = _of_article(_S), _of_article(_D)
_STATES = _of_article(schema.states)


def check(conn: Connection) -> Iterator[Finding | int]:
    """All that is wrong with a project; between findings, how many articles are done."""
    yield from check_file(conn)
    yield from check_rows(conn)
    yield from check_history(conn)
    scheme = settings.read_scheme(conn)
    for done, article_id in enumerate(article_ids(conn), 1):
        yield from check_article(conn, article_id, scheme)
        yield done


def article_ids(conn: Connection) -> list[int]:
    """All articles, in the order of import."""
    return list(conn.scalars(select(schema.articles.c.id).order_by(schema.articles.c.id)))


def annotation_count(conn: Connection) -> int:
    """How many annotations there are, whoever made them."""
    return conn.scalar(select(func.count()).select_from(_A)) or 0


def check_file(conn: Connection) -> Iterator[Finding]:
    """What SQLite itself finds wrong with its file."""
    said = conn.exec_driver_sql(f"PRAGMA integrity_check({_MESSAGES})").scalars().all()
    for message in said:
        if message != "ok":
            of_index = any(words in message for words in _INDEX_TROUBLE)
            values = {"message": " ".join(message.split())}
            yield Finding(kind="index" if of_index else "file", values=values)


def check_rows(conn: Connection) -> Iterator[Finding]:
    """Rows whose parent is missing."""
    for table, row, _parent, _key in conn.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Finding(kind="orphan", row=row, values={"table": table})


def check_history(conn: Connection) -> Iterator[Finding]:
    """The newest step that could not be undone or done again; those before it can't be, then."""
    log, entries = schema.history, schema.history_entries
    steps = (
        select(entries, log.c.state, log.c.verb, log.c.at)
        .join(log, log.c.id == entries.c.history_id)
        .where(log.c.state.in_(("done", "undone")))
        .order_by(log.c.id.desc(), entries.c.id.desc())
    )
    for entry in conn.execute(steps):
        if not _can_be_walked(conn, entry):
            values = {"verb": entry.verb, "when": entry.at}
            yield Finding(kind="history", row=entry.history_id, values=values)
            return


def _can_be_walked(conn: Connection, entry: Row[Any]) -> bool:
    """Whether the rows are there that walking the entry back (or again) needs."""
    if entry.table_name not in schema.metadata.tables:
        return False
    done = entry.state == "done"
    if entry.kind in ("update", "updates"):
        image = entry.before if done else entry.after
        return image is not None and _is_json(image)
    if entry.kind in ("delete", "deletes") and done:
        return _kept_images(conn, entry.id) > 0
    if entry.kind == "insert" and not done:
        return _kept_images(conn, entry.id) > 0
    return entry.kind in ("insert", "delete", "deletes")


def _kept_images(conn: Connection, entry_id: int) -> int:
    kept = schema.history_images
    return conn.scalar(select(func.count()).where(kept.c.entry_id == entry_id)) or 0


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


@dataclass(frozen=True)
class _Seen:
    """An article with all that lies on it, as it stands in the rows."""

    id: int
    title: str
    text: str
    annotations: Sequence[Row[Any]]
    suggestions: Mapping[int, Row[Any]]
    decisions: Sequence[Row[Any]]

    def about(self, kind: str, row: int, *, span: Row[Any] | None = None, **more: str) -> Finding:
        """A finding; `span` is an annotation or suggestion row that its sentence names."""
        values: dict[str, Any] = dict(more)
        annotation = None
        if span is not None:
            values |= {"words": self.words(span), "label": span.label, "layer": span.layer}
            annotation = span.id if "annotator_id" in span._fields else None
        return Finding(
            kind=kind,
            article_id=self.id,
            title=self.title,
            annotation_id=annotation,
            row=row,
            values=values,
        )

    def words(self, span: Row[Any]) -> str:
        """The first of a span's words."""
        said = " ".join(self.text[span.start : span.end].split())
        return said if len(said) <= _SHOWN else said[: _SHOWN - 1] + "…"


def check_article(conn: Connection, article_id: int, scheme: LabelScheme) -> Iterator[Finding]:
    """What is wrong with one article and what lies on it."""
    given = {"article": article_id}
    article = conn.execute(_ARTICLE, given).one()
    seen = _Seen(
        id=article_id,
        title=article.title,
        text=article.text or "",
        annotations=conn.execute(_ANNOTATIONS, given).all(),
        suggestions={row.id: row for row in conn.execute(_SUGGESTIONS, given)},
        decisions=conn.execute(_DECISIONS, given).all(),
    )
    if article.text is None:
        yield seen.about("no text", article_id)
        return
    if text_hash(article.text) != article.sha256:
        yield seen.about("hash", article_id)
    if article.pairs is not None and not _fit(article.pairs, article.text):
        yield seen.about("tokens", article_id)
    for state in conn.execute(_STATES, given):
        if state.status not in set(Status):
            yield seen.about("status", state.id, status=str(state.status))
    yield from _check_annotations(seen, scheme)
    yield from _check_decisions(seen, scheme)


def _fit(packed: bytes, text: str) -> bool:
    """Whether stored tokens are non-empty, in order and inside the text."""
    try:
        pairs = tokens.unpack(packed)
    except (zlib.error, ValueError, IndexError):
        return False
    at = 0
    for start, end in pairs:
        if not at <= start < end <= len(text):
            return False
        at = end
    return True


def _check_annotations(seen: _Seen, scheme: LabelScheme) -> Iterator[Finding]:
    for span in seen.annotations:
        layer = scheme.layer(span.layer)
        if span.end > len(seen.text):
            yield seen.about("outside", span.id, span=span)
        if layer is None or layer.label(span.label) is None:
            yield seen.about("label", span.id, span=span)
    for layer in scheme.layers:
        if layer.kind is LayerKind.ENTITIES:
            here = [span for span in seen.annotations if span.layer == layer.name]
            yield from _check_overlaps(seen, here)


def _check_overlaps(seen: _Seen, spans: Sequence[Row[Any]]) -> Iterator[Finding]:
    """Of each two neighbours of one annotator that overlap, the one that was changed before."""
    furthest: dict[int, Row[Any]] = {}
    for span in spans:
        other = furthest.get(span.annotator_id)
        if other is not None and span.start < other.end:
            older, newer = sorted((other, span), key=lambda s: (s.updated_at, s.id))
            yield seen.about("overlap", older.id, span=older, other=seen.words(newer))
        if other is None or span.end > other.end:
            furthest[span.annotator_id] = span


def _check_decisions(seen: _Seen, scheme: LabelScheme) -> Iterator[Finding]:
    verdicts = {(d.suggestion_id, d.annotator_id): d.verdict for d in seen.decisions}
    for span in seen.annotations:
        if span.suggestion_id in seen.suggestions:
            verdict = verdicts.get((span.suggestion_id, span.annotator_id))
            if verdict in (None, Verdict.REJECTED.value) or verdict not in set(Verdict):
                yield seen.about("undecided", span.id, span=span)
    annotated = {(span.annotator_id, *_key(span)) for span in seen.annotations}
    for decision in seen.decisions:
        proposed = seen.suggestions.get(decision.suggestion_id)
        if proposed is None:
            continue
        layer = scheme.layer(proposed.layer)
        known = layer is not None and layer.label(proposed.label) is not None
        if proposed.retired and known:  # what went with its label stays away
            yield seen.about("retired", proposed.id, span=proposed)
        is_there = (decision.annotator_id, *_key(proposed)) in annotated
        if decision.verdict == Verdict.ACCEPTED.value and not is_there:
            yield seen.about("accepted", decision.id, span=proposed)
    decided = {decision.suggestion_id for decision in seen.decisions}
    for proposed in seen.suggestions.values():
        is_open = not proposed.retired and proposed.id not in decided
        if is_open and proposed.end > len(seen.text):
            yield seen.about("suggested outside", proposed.id, span=proposed)


def _key(span: Row[Any]) -> tuple[str, int, int, str]:
    return (span.layer, span.start, span.end, span.label)
