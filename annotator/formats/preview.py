"""One article as an export will write it, to be looked at, without spaCy and without a file."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.core.tokens import Tokens
from annotator.formats.docbin import entity_layer
from annotator.formats.jsonl_write import JsonlRecords
from annotator.formats.placing import Grid, grid_of, place_all
from annotator.formats.writing import ExportArticle, WriteOptions
from annotator.language import tr

TEXT_SHOWN = 600
LISTED = 8
TOKENS_SHOWN = 150


@dataclass(frozen=True, kw_only=True)
class TokenRow:
    """One token of a DocBin: its characters, its entity tag, and the spans that it is in."""

    text: str
    entity: str
    spans: str


@dataclass(frozen=True, kw_only=True)
class Record:
    """An article as it will be written: JSON as text, or rows of tokens; one of them is empty.

    `left` says how many tokens are not shown, `lost` how many spans can't be written. `guessed`
    says that no pipeline has read the article, so that its tokens may come out otherwise.
    """

    title: str
    text: str = ""
    tokens: tuple[TokenRow, ...] = ()
    left: int = 0
    lost: int = 0
    guessed: bool = False


def preview(item: ExportArticle, format_id: str, options: WriteOptions) -> Record:
    """The article in a format of FORMATS."""
    guessed = item.tokens is None
    if guessed:  # spaCy's own tokens would need spaCy, which takes seconds to load
        plain = Tokens.plain(item.article.text).pairs
        item = item.model_copy(update={"tokens": plain})
    if format_id == "docbin":
        return _docbin(item, options, guessed=guessed)
    return _jsonl(item, options, guessed=guessed)


def _jsonl(item: ExportArticle, options: WriteOptions, *, guessed: bool) -> Record:
    record, _, lost = JsonlRecords(options).record(item)
    text = "\n".join(_pretty(record))
    return Record(title=item.article.title, text=text, lost=len(lost), guessed=guessed)


def _pretty(record: Mapping[str, Any]) -> Iterator[str]:
    """The record with a line for each key, and for each thing in a list; long ones are cut."""
    yield "{"
    for key, value in record.items():
        name = json.dumps(key)
        if isinstance(value, str) and len(value) > TEXT_SHOWN:
            yield f"  {name}: {_dump(value[:TEXT_SHOWN])[:-1]}…"
        elif isinstance(value, list) and value:
            yield f"  {name}: ["
            yield from (f"    {_dump(one)}," for one in value[:LISTED])
            if more := len(value) - LISTED if len(value) > LISTED else 0:
                yield f"    … {tr('{n} more', n=more)}"
            yield "  ],"
        else:
            yield f"  {name}: {_dump(value)},"
    yield "}"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _docbin(item: ExportArticle, options: WriteOptions, *, guessed: bool) -> Record:
    grid = grid_of(item)
    placed, lost = place_all(item, grid, options)
    entities = entity_layer(options)
    tags = ["O" if options.finished(item) else tr("missing")] * len(grid.pairs)
    spans: list[list[str]] = [[] for _ in grid.pairs]
    for one in placed:
        for token in range(one.first or 0, one.after or 0):
            if one.span.layer == entities:
                tags[token] = f"{'B' if token == one.first else 'I'}-{one.span.label}"
            else:
                spans[token].append(f"{one.span.layer}: {one.span.label}")
    return Record(
        title=item.article.title,
        tokens=tuple(_rows(item.article.text, grid, tags, spans)),
        left=max(0, len(grid.pairs) - TOKENS_SHOWN),
        lost=len(lost),
        guessed=guessed,
    )


def _rows(
    text: str, grid: Grid, tags: Sequence[str], spans: Sequence[Sequence[str]]
) -> Iterator[TokenRow]:
    for place, (start, end) in enumerate(grid.pairs[:TOKENS_SHOWN]):
        words = text[start:end].replace("\n", "⏎")
        yield TokenRow(text=words, entity=tags[place], spans=", ".join(spans[place]))
