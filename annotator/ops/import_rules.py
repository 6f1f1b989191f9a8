"""What importing goes by: which records are refused, and where their spans come to lie."""

from collections import Counter
from dataclasses import dataclass

from annotator.core.models import ProposedSpan, Span
from annotator.core.scheme import LabelScheme, LayerKind
from annotator.formats.base import ReadSpan, Record
from annotator.language import tr

_TITLE = 80


def refusal(record: Record) -> str:
    """Why a record can't become an article, "" if it can."""
    if not record.text.strip():
        return tr("The text is empty.")
    if "\x00" in record.text:
        return tr("The text has a NUL character; it is not text.")
    return ""


def title_for(record: Record) -> str:
    """The record's title, else the beginning of its first line."""
    if record.title:
        return record.title
    line = record.text.strip().splitlines()[0].strip()
    if len(line) <= _TITLE:
        return line
    return line[:_TITLE].rsplit(" ", 1)[0] + "…"


@dataclass(frozen=True)
class Laid:
    """A record's spans on the layers of the scheme, in reading order.

    `unknown` counts the labels that the scheme does not have; `overlaps` says in a sentence
    each which spans were left out of a layer where they can't overlap.
    """

    spans: tuple[tuple[Span, ReadSpan], ...] = ()
    unknown: Counter[str] | None = None
    overlaps: tuple[str, ...] = ()

    @property
    def proposals(self) -> list[ProposedSpan]:
        """The spans as suggestions."""
        from annotator.store import spans

        return [
            ProposedSpan(
                **span.model_dump(),
                source=read.source or "import",
                version=spans.IMPORTED,
                score=read.score,
            )
            for span, read in self.spans
        ]


class SpanPlacer:
    """Lays the spans of records on the layers of a scheme."""

    def __init__(self, scheme: LabelScheme) -> None:
        self._flat = {layer.name for layer in scheme.layers if layer.kind is LayerKind.ENTITIES}
        self._maps = {layer.name: layer.label_map for layer in scheme.layers}

    def lay(self, record: Record) -> Laid:
        """Where the spans of `record` lie; those that are equal count once."""
        unknown: Counter[str] = Counter()
        wanted: dict[tuple[str, int, int, str], tuple[Span, ReadSpan]] = {}
        for read in record.spans:
            span = self._place(read)
            if span is None:
                unknown[read.label] += 1
            else:
                wanted[span.key] = (span, read)
        kept, overlaps = self._without_overlaps(record, list(wanted.values()))
        return Laid(tuple(kept), unknown, tuple(overlaps))

    def _place(self, read: ReadSpan) -> Span | None:
        """The span on the layer of the scheme where its label is at home."""
        layers = [read.layer] if read.layer in self._maps else list(self._maps)
        for layer in layers:
            label = self._maps[layer].get(read.label)
            if label is not None:
                return Span(layer=layer, start=read.start, end=read.end, label=label)
        return None

    def _without_overlaps(
        self, record: Record, placed: list[tuple[Span, ReadSpan]]
    ) -> tuple[list[tuple[Span, ReadSpan]], list[str]]:
        kept: list[tuple[Span, ReadSpan]] = []
        overlaps: list[str] = []
        ends: dict[str, int] = {}
        for span, read in sorted(placed, key=lambda pair: (pair[0].start, -pair[0].end)):
            if span.layer in self._flat and span.start < ends.get(span.layer, 0):
                overlaps.append(
                    tr(
                        "{label} on “{words}” overlaps another span of the layer {layer}, "
                        "where spans can't overlap; it was left out.",
                        label=span.label,
                        words=record.text[span.start : span.end],
                        layer=span.layer,
                    )
                )
                continue
            ends[span.layer] = max(span.end, ends.get(span.layer, 0))
            kept.append((span, read))
        return kept, overlaps
