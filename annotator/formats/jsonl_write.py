"""Writing JSON Lines that Prodigy reads and that lose nothing of the spans.

One object per article: `text`, `meta`, `tokens`, `spans`, `events`, `answer`, `_annotator`.
`token_start` and `token_end` count tokens, the end **inclusive**, as Prodigy has it; a span
that fits no token boundary stands there by its characters alone, without these two. Spans of
all layers are in `spans`, overlapping ones too (Prodigy's `spans_manual` shows them); those on
event layers are in `events` as well, by the same ids, with their arguments and attributes.

Only finished articles are gold: `answer` is "accept" for them and "ignore" for all others,
since Prodigy trains on "accept" alone. `meta.status` says which status it was, and our own
reader goes by that. The article's own metadata is flat beside ours in `meta`; where a key is
ours, theirs becomes `own.key`.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from annotator.core.scheme import LayerKind
from annotator.formats.jsonl_record import KEPT_APART, OWN_META
from annotator.formats.placing import (
    Grid,
    Placed,
    chosen_spans,
    grid_of,
    place,
    unreadable,
    unwritten,
)
from annotator.formats.writing import (
    BackArticle,
    BackSpan,
    ExportArticle,
    ExportSpan,
    Unwritten,
    WriteOptions,
    Written,
)

# Legal in JSON, but some programs take them for line ends.
_SEPARATORS = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"}


class JsonlRecords:
    """Makes the object that stands for an article."""

    def __init__(self, options: WriteOptions) -> None:
        self._options = options
        layers = [layer for layer in options.scheme.layers if layer.name in options.layers]
        self._events = {layer.name for layer in layers if layer.kind is LayerKind.EVENTS}
        flat = len(layers) <= 1 and not self._events
        self._view = "ner_manual" if flat else "spans_manual"

    def record(self, item: ExportArticle) -> tuple[dict[str, Any], list[Placed], list[Unwritten]]:
        """The object, what it holds of the spans, and what it can't hold."""
        grid = grid_of(item)
        placed: list[Placed] = []
        lost: list[Unwritten] = []
        for span in chosen_spans(item, self._options):
            if reason := unreadable(span, item.article.text):
                lost.append(unwritten(item, span, reason))
            else:
                placed.append(place(span, grid))
        return self._object(item, grid, placed), placed, lost

    def _object(self, item: ExportArticle, grid: Grid, placed: list[Placed]) -> dict[str, Any]:
        return {
            "text": item.article.text,
            "meta": _meta(item),
            "tokens": _tokens(item.article.text, grid),
            "spans": [_span(one) for one in placed],
            "events": [_event(one) for one in placed if one.span.layer in self._events],
            "answer": "accept" if self._options.finished(item) else "ignore",
            "_annotator": self._options.annotator,
            "_view_id": self._view,
        }


class JsonlWriter:
    """Writes one object per article and line."""

    def __init__(self, path: Path, options: WriteOptions) -> None:
        self._path = path
        self._records = JsonlRecords(options)
        self._file = path.open("wb")

    def write(self, item: ExportArticle) -> Written:
        """Add one article with all its spans on the chosen layers."""
        record, placed, lost = self._records.record(item)
        self._file.write(_line(record))
        return Written(
            spans=tuple(one.span for one in placed),
            lengths=tuple(one.length for one in placed),
            unwritten=tuple(lost),
            tokens=len(record["tokens"]),
        )

    def close(self) -> None:
        """Finish the file."""
        self._file.close()

    def abandon(self) -> None:
        """Let go of the file, which may be on a full disk."""
        with suppress(OSError):
            self._file.close()

    def read_back(self) -> Iterator[BackArticle]:
        """The articles as the finished file's lines have them."""
        with self._path.open("rb") as lines:
            for line in lines:
                read = json.loads(line)
                text = read["text"]
                yield BackArticle(text, tuple(_back(span, text) for span in read["spans"]))


def _meta(item: ExportArticle) -> dict[str, Any]:
    article = item.article
    ours = {
        "title": article.title,
        "language": article.language,
        "source": article.source,
        "date": article.date,
        "article_id": article.id,
        "sha256": article.sha256,
        "status": item.status.value,
    }
    return {**ours, **{_own_key(key): value for key, value in article.meta.items()}}


def _own_key(key: str) -> str:
    return KEPT_APART + key if key in OWN_META or key.startswith(KEPT_APART) else key


def _tokens(text: str, grid: Grid) -> list[dict[str, Any]]:
    return [
        {"text": text[start:end], "start": start, "end": end, "id": i, "ws": space}
        for i, ((start, end), space) in enumerate(zip(grid.pairs, grid.spaces, strict=True))
    ]


def _place_of(one: Placed) -> dict[str, int]:
    where = {"start": one.span.start, "end": one.span.end}
    if one.first is not None and one.after is not None:
        where |= {"token_start": one.first, "token_end": one.after - 1}
    return where


def _span(one: Placed) -> dict[str, Any]:
    span = one.span
    return _place_of(one) | {
        "label": span.label,
        "layer": span.layer,
        "id": span.id,
        "annotator": span.annotator,
        **_suggested(span),
    }


def _suggested(span: ExportSpan) -> Mapping[str, Any]:
    """Which suggester a span came from, as far as there is one."""
    held = {"source": span.source, "version": span.version, "score": span.score}
    return {key: value for key, value in held.items() if value not in ("", None)}


def _event(one: Placed) -> dict[str, Any]:
    return {
        "id": one.span.id,
        "label": one.span.label,
        "layer": one.span.layer,
        "trigger": _place_of(one),
        "arguments": [],
        "attributes": {},
    }


def _line(value: dict[str, Any]) -> bytes:
    line = json.dumps(value, ensure_ascii=False)
    for separator, escape in _SEPARATORS.items():
        if separator in line:
            line = line.replace(separator, escape)
    try:
        return line.encode() + b"\n"
    except UnicodeEncodeError:  # a lone surrogate, which only an escape can carry
        return json.dumps(value).encode() + b"\n"


def _back(span: dict[str, Any], text: str) -> BackSpan:
    start = span["start"]
    return BackSpan(
        id=span["id"],
        layer=span["layer"],
        label=span["label"],
        text=text[start : span["end"]],
        start=start,
        annotator=span["annotator"],
        source=span.get("source", ""),
        version=span.get("version", ""),
    )
