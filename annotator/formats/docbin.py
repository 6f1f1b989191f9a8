"""spaCy's binary format: what a pipeline is trained on.

The first chosen entity layer is in `doc.ents`, every other layer in `doc.spans[layer]`, with
each span's id in `span.id_`. The tokens of an article that is not finished are missing there,
not outside; span groups have no such notion, so `group.attrs["complete"]` says it. Who made
what, and the article's own data, are in `doc.user_data` under "article", "annotator",
"complete" and "spans" (by span id: layer, annotator, source, version, score).
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import JsonValue

from annotator.core.scheme import Layer, LayerKind
from annotator.formats.placing import Grid, Placed, grid_of, place_all
from annotator.formats.writing import (
    BackArticle,
    BackSpan,
    ExportArticle,
    ExportSpan,
    WriteOptions,
    Written,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

# A DocBin is held in memory as a whole, several times over while it is packed. Larger exports
# become a folder of parts, which spaCy takes wherever it takes a file.
PART_TOKENS = 2_000_000

# What a span needs; the other attributes of a token are empty here and cost memory.
_ATTRS = ("ENT_IOB", "ENT_TYPE", "ENT_ID")
_PART = "{:04}.spacy"
_LARGEST_INT, _SMALLEST_INT = 2**64 - 1, -(2**63)


class DocBinWriter:
    """Writes a `.spacy` file, or a folder of them where there are many tokens."""

    def __init__(
        self, path: Path, options: WriteOptions, *, part_tokens: int = PART_TOKENS
    ) -> None:
        import srsly  # type: ignore[import-untyped]

        self._path = path
        self._options = options
        self._part_tokens = part_tokens
        self._entities = entity_layer(options)
        chosen = (layer for layer in options.scheme.layers if layer.name in options.layers)
        self._groups = tuple(layer for layer in chosen if layer.name != self._entities)
        self._parts: list[Path] = []
        # srsly looks for plug-ins each time it makes one of these, which takes longer than
        # packing an article.
        self._packer = srsly.msgpack.Packer(use_bin_type=True)
        self._begin_part()

    def write(self, item: ExportArticle) -> Written:
        """Add one article; its text comes out exactly, white space included."""
        grid = grid_of(item)
        if self._held and self._held + len(grid.pairs) > self._part_tokens:
            self._end_part()
            self._begin_part()
        placed, lost = place_all(item, grid, self._options)
        words = [item.article.text[start:end] for start, end in grid.pairs]
        doc = self._doc(words, grid, placed, self._options.finished(item))
        self._add(doc, words, self._user_data(item, placed), placed)
        self._held += len(grid.pairs)
        return Written(
            spans=tuple(one.span for one in placed),
            lengths=tuple(one.length for one in placed),
            unwritten=tuple(lost),
            tokens=len(grid.pairs),
        )

    def close(self) -> None:
        """Write the last part."""
        self._end_part()

    def abandon(self) -> None:
        """Nothing to let go of: parts are written at one go."""

    def read_back(self) -> Iterator[BackArticle]:
        """The articles as spaCy reads them from the finished parts."""
        for part in self._parts:
            yield from read_docs(part, self._entities)

    def _begin_part(self) -> None:
        from spacy.tokens import DocBin
        from spacy.vocab import Vocab

        self._bin = DocBin(attrs=_ATTRS, store_user_data=True)
        self._vocab = Vocab()
        self._held = 0

    def _end_part(self) -> None:
        """Write what is held; the first part is the file itself until there is a second."""
        if len(self._parts) == 1:
            aside = self._path.with_name(self._path.name + ".first")
            os.replace(self._path, aside)
            self._path.mkdir()
            self._parts = [self._path / _PART.format(1)]
            os.replace(aside, self._parts[0])
        number = len(self._parts) + 1
        part = self._path if number == 1 else self._path / _PART.format(number)
        part.write_bytes(self._bin.to_bytes())
        self._parts.append(part)

    def _doc(self, words: list[str], grid: Grid, placed: list[Placed], complete: bool) -> "Doc":
        from spacy.tokens import Doc, Span, SpanGroup

        doc = Doc(self._vocab, words=words, spaces=list(grid.spaces))
        spans: dict[str, list[Span]] = {self._entities: []}
        for one in placed:
            span = Span(doc, one.first, one.after, label=one.span.label, span_id=one.span.id)  # type: ignore[arg-type]
            spans.setdefault(one.span.layer, []).append(span)
        if self._entities:
            unlabelled = "outside" if complete else "missing"
            doc.set_ents(spans[self._entities], default=unlabelled)
        for layer in self._groups:
            doc.spans[layer.name] = SpanGroup(
                doc,
                name=layer.name,
                spans=spans.get(layer.name, []),
                attrs=self._group_attrs(layer, complete),
            )
        return doc

    def _group_attrs(self, layer: Layer, complete: bool) -> dict[str, Any]:
        return {
            "layer": layer.name,
            "kind": layer.kind.value,
            "complete": complete,
            "annotator": self._options.annotator,
        }

    def _add(
        self, doc: "Doc", words: list[str], user_data: dict[str, Any], placed: list[Placed]
    ) -> None:
        """What `DocBin.add` does, without its walk over attributes that are not stored."""
        held = self._bin
        held.tokens.append(doc.to_array(list(held.attrs)).reshape((len(doc), len(held.attrs))))
        held.spaces.append(doc.to_array("SPACY").astype(bool).reshape((len(doc), 1)))
        held.flags.append({"has_unknown_spaces": False})
        held.cats.append({})
        held.strings.update(words)
        held.strings.update(text for one in placed for text in (one.span.label, one.span.id))
        groups = {group.to_bytes(): [name] for name, group in doc.spans.items()}
        held.span_groups.append(self._packer.pack(groups))
        held.user_data.append(self._packer.pack(user_data))

    def _user_data(self, item: ExportArticle, placed: list[Placed]) -> dict[str, Any]:
        article = item.article
        return {
            "article": {
                "id": article.id,
                "title": article.title,
                "language": article.language,
                "source": article.source,
                "date": article.date,
                "sha256": article.sha256,
                "status": item.status.value,
                "meta": {key: _packable(value) for key, value in article.meta.items()},
            },
            "annotator": self._options.annotator,
            "complete": self._options.finished(item),
            "spans": {one.span.id: _provenance(one.span) for one in placed},
        }


def entity_layer(options: WriteOptions) -> str:
    """The layer that goes to `doc.ents`, "" if none does."""
    chosen = (layer for layer in options.scheme.layers if layer.name in options.layers)
    flat = (layer.name for layer in chosen if layer.kind is LayerKind.ENTITIES)
    return next(flat, "")


def read_docs(path: Path, entities: str) -> Iterator[BackArticle]:
    """The articles of one `.spacy` file; `entities` is the layer that `doc.ents` stands for."""
    import srsly
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    held = DocBin().from_disk(path)
    # Unpacked here and not by get_docs, for the same reason as there is one packer above.
    packed, held.user_data = held.user_data, []
    unpacker = srsly.msgpack.Unpacker(raw=False)
    for doc, data in zip(held.get_docs(Vocab()), packed, strict=True):
        unpacker.feed(data)
        made = unpacker.unpack()["spans"]
        spans = [(entities, ent) for ent in doc.ents]
        spans += [(name, span) for name, group in doc.spans.items() for span in group]
        text = doc.text
        yield BackArticle(text, tuple(_back(span, layer, text, made) for layer, span in spans))


def _back(span: "Span", layer: str, text: str, made: Mapping[str, Mapping[str, str]]) -> BackSpan:
    start, id_ = span.start_char, span.id_
    by = made.get(id_, {})
    return BackSpan(
        id=id_,
        layer=layer,
        label=span.label_,
        text=text[start : span.end_char],
        start=start,
        annotator=by.get("annotator", ""),
        source=by.get("source", ""),
        version=by.get("version", ""),
    )


def _provenance(span: ExportSpan) -> dict[str, Any]:
    return {
        "layer": span.layer,
        "annotator": span.annotator,
        "source": span.source,
        "version": span.version,
        "score": span.score,
    }


def _packable(value: JsonValue) -> JsonValue:
    """The value with whole numbers that msgpack has no room for as their digits."""
    if isinstance(value, int) and not _SMALLEST_INT <= value <= _LARGEST_INT:
        return str(value)
    if isinstance(value, list):
        return [_packable(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _packable(item) for key, item in value.items()}
    return value
