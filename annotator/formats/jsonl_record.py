"""One JSON object as an article: which key holds what, the metadata, the spans.

Spans of a line whose `answer` is "reject" or "ignore" (Prodigy) are known to be wrong or not
looked at. Such a line is read as an article without them, its answer is kept in the metadata,
and an issue says how many spans were left out. Our own exports are the exception: there the
answer only repeats the article's status, which says more, and the spans are read.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from annotator.core.models import Status, text_hash
from annotator.formats.base import Issue, ReadSpan, Record
from annotator.formats.fields import guess_fields, language_tag
from annotator.formats.jsonl_spans import (
    SPAN_KEYS,
    Found,
    checked_span,
    found_spans,
    has_triggers,
    span_keys,
    triggers_beside,
)
from annotator.formats.lineends import Unified, unify
from annotator.language import tr, trn

# What our own export adds to an article's metadata, and how it keeps the article's own keys of
# the same names apart.
OWN_META = ("title", "language", "source", "date", "article_id", "sha256", "status")
KEPT_APART = "own."

_NOT_META = frozenset({"meta", "relations", "events", "answer"})
_ACCEPTED = (None, "accept")
_BY = ("_annotator", "annotator", "username", "_annotator_id", "_session_id")
_DEEPEST = 60
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Item:
    """A JSON value of a file; `escaped` says that it may hold lone surrogates."""

    place: str
    value: Any
    escaped: bool = False


@dataclass
class RecordReader:
    """Turns JSON values into records; counts what no record can hold.

    `fields` maps text, title, language, source, date or spans to a key, which may be a dotted
    path ("data.text"); an empty key means: none.
    """

    path: str
    fields: Mapping[str, str] = field(default_factory=dict)
    relations: int = 0
    participants: int = 0

    def read(self, item: Item) -> Iterator[Record | Issue]:
        """The record in an item and the issues with it, or why there is none."""
        article = as_object(item.value)
        text = None if isinstance(article, str) else self._text(article)
        if isinstance(article, str) or text is None:
            why = article if isinstance(article, str) else self._why_no_text(article)
            yield self._issue(item.place, why)
            return
        complaints: list[str] = []
        if item.escaped and _HALF.search(text):
            why = tr("the text holds half a character (a lone surrogate): its offsets are unsure")
            yield self._issue(item.place, why)
            return
        if item.escaped and (mended := _mended(article)) != article:
            article = mended
            complaints.append(tr("half a character beside the text was replaced by \ufffd"))
        yield from self._read_text(article, text, item.place, complaints)

    def _read_text(
        self, article: Mapping[str, Any], text: str, place: str, complaints: list[str]
    ) -> Iterator[Record | Issue]:
        unified = unify(text)
        if not unified.text.strip():
            yield self._issue(place, tr("the text is empty"))
            return
        spans, wrong = self._spans(article, unified, len(text))
        try:
            yield self._record(article, unified.text, spans, place)
        except ValidationError as error:
            why = tr("the object cannot be read: {reason}", reason=error.errors()[0]["msg"])
            yield self._issue(place, why)
            return
        for reason in complaints + wrong:
            yield self._issue(place, reason)

    def left_out(self) -> Iterator[Issue]:
        """What the whole file held and no record can: relations, the participants of events."""
        if self.relations:
            why = trn(
                "the relations of {n} article were left out: only spans are read",
                "the relations of {n} articles were left out: only spans are read",
                self.relations,
            )
            yield self._issue("", why)
        if self.participants:
            why = tr("the arguments and attributes of events were left out: only triggers are read")
            yield self._issue("", why)

    def guess(self, article: Mapping[str, Any]) -> dict[str, str]:
        """Which key of `article` would be taken for each field; fields without one are absent."""
        keys = dict(_guessed(tuple(article), tuple(sorted(self.fields.items()))))
        spans = self.fields.get("spans") or next(iter(span_keys(article)), None)
        return {**keys, "spans": spans} if spans else keys

    def _key(self, article: Mapping[str, Any], role: str) -> str | None:
        return _guessed(tuple(article), tuple(sorted(self.fields.items()))).get(role)

    def _text(self, article: Mapping[str, Any]) -> str | None:
        key = self._key(article, "text")
        text = _at(article, key) if key else None
        return text if isinstance(text, str) else None

    def _why_no_text(self, article: Mapping[str, Any]) -> str:
        key = self._key(article, "text")
        if key is None or _at(article, key) is None:
            return _missing(key, ", ".join(list(article)[:8]))
        return tr("“{key}” is not a text", key=key)

    def _spans(
        self, article: Mapping[str, Any], unified: Unified, length: int
    ) -> tuple[list[ReadSpan], list[str]]:
        self._count_unread(article)
        found = list(self._found(article))
        answer = article.get("answer")
        if answer not in _ACCEPTED and found and not _is_ours(article, unified.text):
            why = trn(
                "{n} span was left out: the answer is “{answer}”",
                "{n} spans were left out: the answer is “{answer}”",
                len(found),
                answer=answer,
            )
            return [], [why]
        by = next((article[k] for k in _BY if isinstance(article.get(k), str)), "")
        read = [checked_span(one, unified, length, by) for one in found]
        spans = [one for one in read if isinstance(one, ReadSpan)]
        return spans, [one for one in read if isinstance(one, str)]

    def _found(self, article: Mapping[str, Any]) -> Iterator[Found]:
        if "spans" in self.fields:
            yield from found_spans(_at(article, self.fields["spans"]))
            return
        for key in span_keys(article):
            yield from found_spans(article[key])
        yield from triggers_beside(article)

    def _count_unread(self, article: Mapping[str, Any]) -> None:
        self.relations += bool(article.get("relations"))
        events = article.get("events")
        self.participants += isinstance(events, list) and any(
            isinstance(e, dict) and (e.get("arguments") or e.get("attributes")) for e in events
        )

    def _record(
        self, article: Mapping[str, Any], text: str, spans: list[ReadSpan], place: str
    ) -> Record:
        inner = article.get("meta")
        meta = dict(inner) if isinstance(inner, dict) else {}
        values, taken = self._values(article, meta)
        outer = self._outer(article, taken)
        for dotted in taken - set(article):
            _drop(outer, dotted)
        return Record(
            text=text,
            meta=_merged(outer, meta, ours=_is_ours(article, text)),
            spans=tuple(spans),
            path=self.path,
            place=place,
            **values,
        )

    def _values(
        self, article: Mapping[str, Any], meta: dict[str, Any]
    ) -> tuple[dict[str, str], set[str]]:
        """Title, language, source and date, and the keys of `article` that were taken.

        What is not beside the text is looked for in `meta`, and taken out of it.
        """
        values: dict[str, str] = {}
        taken = {self._key(article, "text") or ""}
        inner_keys = _guessed(tuple(meta), ())
        for role in ("title", "language", "source", "date"):
            key, inner_key = self._key(article, role), inner_keys.get(role)
            if key and (value := _field(role, _at(article, key))):
                values[role] = value
                taken.add(key)
            elif inner_key and not key and (value := _field(role, meta[inner_key])):
                values[role] = value
                del meta[inner_key]
        return values, taken

    def _outer(self, article: Mapping[str, Any], taken: set[str]) -> dict[str, Any]:
        """The keys beside `meta` that belong to the metadata."""
        read = {self.fields["spans"]} if "spans" in self.fields else set(span_keys(article))
        unread = taken | read | _NOT_META | set(SPAN_KEYS)
        if not has_triggers(article.get("events")):
            unread -= {"events"}
        if not isinstance(article.get("meta"), dict | None):
            unread -= {"meta"}
        outer = {k: v for k, v in article.items() if k not in unread and not k.startswith("_")}
        answer = article.get("answer")
        return outer if answer in _ACCEPTED else outer | {"answer": answer}

    def _issue(self, place: str, reason: str) -> Issue:
        return Issue(path=self.path, place=place, reason=reason)


def as_object(value: Any) -> Mapping[str, Any] | str:
    """The object in `value`, spaCy's `["text", {…}]` pairs included, or why there is none."""
    if isinstance(value, dict):
        # Tokens are most of such a file, and nothing here needs them.
        article = {key: held for key, held in value.items() if key != "tokens"}
        too_deep = tr("the object is nested too deeply")
        return article if _depth_within(article, _DEEPEST) else too_deep
    match value:
        case [str(text)] | [str(text), None]:
            return {"text": text}
        case [str(text), dict(rest)]:
            return {**rest, "text": text}
    if isinstance(value, list):
        return tr("this is a list, not an object with a text")
    return tr("this is a single value, not an object with a text")


def _missing(key: str | None, names: str) -> str:
    """What is said of an object without a text; `names` are its keys."""
    if key and names:
        return tr("there is no “{key}” among {names}", key=key, names=names)
    if key:
        return tr("there is no “{key}”", key=key)
    if names:
        return tr("there is no field that looks like a text among {names}", names=names)
    return tr("there is no field that looks like a text")


def _at(article: Mapping[str, Any], key: str) -> Any:
    """The value of `key`; if there is none of that very name, along its dots."""
    if key in article:
        return article[key]
    value: Any = article
    for part in key.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _drop(outer: dict[str, Any], dotted: str) -> None:
    """Take out of the metadata what a dotted path led to."""
    head, _, rest = dotted.partition(".")
    if rest and isinstance(inner := outer.get(head), dict):
        outer[head] = dict(inner)
        outer[head].pop(rest, None)
        _drop(outer[head], rest)


def _mended(value: Any) -> Any:
    """The value with every lone surrogate replaced by U+FFFD."""
    if isinstance(value, str):
        return _HALF.sub("\ufffd", value)
    if isinstance(value, list):
        return [_mended(item) for item in value]
    if isinstance(value, dict):
        return {_mended(key): _mended(item) for key, item in value.items()}
    return value


@lru_cache(maxsize=256)
def _guessed(names: tuple[str, ...], chosen: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """`guess_fields`, which is asked the same for every line of a file."""
    return guess_fields(names, {field: name for field, name in chosen if field != "spans"})


def _field(role: str, value: Any) -> str:
    plain = _plain(value)
    return language_tag(plain) if role == "language" else plain


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _is_ours(article: Mapping[str, Any], text: str) -> bool:
    """Whether our own export wrote this, and the text is still the one it wrote."""
    meta = article.get("meta")
    if not isinstance(meta, dict) or meta.get("status") not in set(Status):
        return False
    return meta.get("sha256") in (text_hash(text), text_hash(str(article.get("text"))))


def _merged(outer: Mapping[str, Any], meta: dict[str, Any], *, ours: bool) -> dict[str, Any]:
    """Metadata from beside and inside `meta`; a clash keeps both, the inner one as `meta.key`."""
    if ours:
        for key in OWN_META:
            meta.pop(key, None)
        meta = {key.removeprefix(KEPT_APART): value for key, value in meta.items()}
        outer = {key: value for key, value in outer.items() if key != "answer"}
    clash = {key for key in meta if key in outer and meta[key] != outer[key]}
    return {**outer, **{f"meta.{key}" if key in clash else key: meta[key] for key in meta}}


def _depth_within(value: Any, levels: int) -> bool:
    layer = [value]
    for _ in range(levels):
        layer = [
            inner
            for one in layer
            for inner in (one.values() if isinstance(one, dict) else one)
            if isinstance(inner, dict | list)
        ]
        if not layer:
            return True
    return False
