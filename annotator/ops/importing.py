"""Records of files become articles of the project, in one step of the history."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from annotator.core.changes import Changes
from annotator.core.models import Model, ProposedSpan, Span, Status, text_hash
from annotator.core.scheme import LabelScheme, LayerKind
from annotator.formats.base import Issue, ReadSpan, Record, SpansAs
from annotator.formats.report import counted
from annotator.ops.base import operation
from annotator.store import articles, schema, settings, spans
from annotator.store.images import dump_meta
from annotator.store.transaction import Transaction

_BATCH = 50


class Duplicate(Model):
    """A record left out because the project has an article with the same text."""

    path: str
    place: str
    title: str
    article_id: int


@dataclass
class ImportReport:
    """What an import did; `unknown_labels` counts spans whose label the scheme lacks."""

    added: int = 0
    annotations: int = 0
    suggestions: int = 0
    article_ids: list[int] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    unknown_labels: Counter[str] = field(default_factory=Counter)

    def lines(self) -> Iterator[str]:
        """The report in sentences, what was refused line by line."""
        yield f"{counted(self.added, 'article')} added."
        if self.annotations:
            yield f"{counted(self.annotations, 'annotation')} added."
        if self.suggestions:
            yield f"{counted(self.suggestions, 'suggestion')} added."
        for label, count in self.unknown_labels.most_common():
            yield f"{counted(count, 'span')} left out: the label scheme has no label {label}."
        for twin in self.duplicates:
            where = ", ".join(part for part in (twin.path, twin.place) if part)
            yield f"{where}: left out, the same text is there as article {twin.article_id}."
        for issue in self.issues:
            yield f"{', '.join(part for part in (issue.path, issue.place) if part)}: {issue.reason}"


@operation("import")
def import_records(
    tx: Transaction,
    records: Iterable[Record | Issue],
    report: ImportReport,
    *,
    spans_as: SpansAs = SpansAs.SUGGESTIONS,
) -> Generator[int, None, Changes]:
    """Add articles, filling `report`; yields how many records are through after each batch."""
    importer = _Importer(tx, settings.read_scheme(tx.conn), report, spans_as)
    source, done = iter(records), 0
    while batch := list(islice(source, _BATCH)):
        report.issues += (item for item in batch if isinstance(item, Issue))
        importer.take([item for item in batch if isinstance(item, Record)])
        done += len(batch)
        yield done
    tx.describe(str(report.added))
    return Changes(listing=True, article_id=min(report.article_ids, default=None))


class _Importer:
    def __init__(
        self, tx: Transaction, scheme: LabelScheme, report: ImportReport, spans_as: SpansAs
    ) -> None:
        self.tx = tx
        self.report = report
        self.spans_as = spans_as
        self.flat = {layer.name for layer in scheme.layers if layer.kind is LayerKind.ENTITIES}
        self.maps = {layer.name: layer.label_map for layer in scheme.layers}

    def take(self, records: list[Record]) -> None:
        """Add those of `records` whose text is new."""
        hashes = [text_hash(record.text) for record in records]
        known = articles.known_hashes(self.tx.conn, hashes)
        fresh: dict[str, Record] = {}
        first = self.tx.ids.peek(self.tx.conn, schema.articles)
        for digest, record in zip(hashes, records, strict=True):
            if digest in known or digest in fresh:
                there = known.get(digest) or first + list(fresh).index(digest)
                self._leave_out(record, there)
            elif not record.text.strip():
                self._issue(record, "The text is empty.")
            elif "\x00" in record.text:
                self._issue(record, "The text has a NUL character; it is not text.")
            else:
                fresh[digest] = record
        self._insert(fresh)

    def _insert(self, fresh: dict[str, Record]) -> None:
        added = self.tx.insert_many(
            schema.articles,
            [
                {
                    "sha256": digest,
                    "title": record.title or _title(record.text),
                    "language": record.language,
                    "source": record.source,
                    "date": record.date,
                    "meta": dump_meta(record.meta),
                    "imported_at": self.tx.now,
                }
                for digest, record in fresh.items()
            ],
        )
        texts = [{"id": i, "text": r.text} for i, r in zip(added, fresh.values(), strict=True)]
        self.tx.insert_many(schema.texts, texts)
        self.report.added += len(added)
        self.report.article_ids += added
        for article_id, record in zip(added, fresh.values(), strict=True):
            if record.spans and self.spans_as is not SpansAs.IGNORED:
                self._add_spans(article_id, record)

    def _add_spans(self, article_id: int, record: Record) -> None:
        found = [(self._place(record, span), span) for span in record.spans]
        wanted = {placed.key: (placed, span) for placed, span in found if placed is not None}
        kept = self._without_overlaps(record, [placed for placed, _ in wanted.values()])
        if self.spans_as is SpansAs.ANNOTATIONS:
            self.report.annotations += len(kept)
            spans.annotate(self.tx, article_id, [span.key for span in kept])
            if kept:
                articles.change_state(self.tx, article_id, status=Status.STARTED.value)
            return
        self.report.suggestions += len(kept)
        proposed = [
            ProposedSpan(
                **span.model_dump(),
                source=wanted[span.key][1].source or "import",
                version=spans.IMPORTED,
                score=wanted[span.key][1].score,
            )
            for span in kept
        ]
        spans.add_suggestions(self.tx, article_id, proposed)

    def _place(self, record: Record, span: ReadSpan) -> Span | None:
        """The span on the layer of the scheme where its label is at home."""
        layers = [span.layer] if span.layer in self.maps else list(self.maps)
        for layer in layers:
            label = self.maps[layer].get(span.label)
            if label is not None:
                return Span(layer=layer, start=span.start, end=span.end, label=label)
        self.report.unknown_labels[span.label] += 1
        return None

    def _without_overlaps(self, record: Record, placed: list[Span]) -> list[Span]:
        kept: list[Span] = []
        ends: dict[str, int] = {}
        for span in sorted(placed, key=lambda s: (s.start, -s.end)):
            if span.layer in self.flat and span.start < ends.get(span.layer, 0):
                words = record.text[span.start : span.end]
                self._issue(
                    record,
                    f"{span.label} on “{words}” overlaps another span of the layer "
                    f"{span.layer}, where spans can't overlap; it was left out.",
                )
                continue
            ends[span.layer] = max(span.end, ends.get(span.layer, 0))
            kept.append(span)
        return kept

    def _issue(self, record: Record, reason: str) -> None:
        self.report.issues.append(Issue(path=record.path, place=record.place, reason=reason))

    def _leave_out(self, record: Record, article_id: int) -> None:
        self.report.duplicates.append(
            Duplicate(
                path=record.path, place=record.place, title=record.title, article_id=article_id
            )
        )


def _title(text: str) -> str:
    """The beginning of the first line, for a record without a title."""
    line = text.strip().splitlines()[0].strip()
    if len(line) <= 80:
        return line
    return line[:80].rsplit(" ", 1)[0] + "…"
