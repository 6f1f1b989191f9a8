"""Records of files become articles of the project, in one step of the history."""

from collections import Counter
from collections.abc import Container, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from annotator.core.changes import Changes
from annotator.core.models import Model, Status, text_hash
from annotator.core.scheme import LabelScheme
from annotator.formats.base import Issue, Record, SpansAs
from annotator.formats.report import counted
from annotator.ops.base import operation
from annotator.ops.import_rules import SpanPlacer, refusal, title_for
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


class Imported(NamedTuple):
    """An article that came in, and from where."""

    article_id: int
    title: str
    path: str
    place: str


@dataclass
class ImportReport:
    """What an import did; `unknown_labels` counts spans whose label the scheme lacks.

    `unticked` counts the articles that the user left out.
    """

    added: int = 0
    annotations: int = 0
    suggestions: int = 0
    unticked: int = 0
    imported: list[Imported] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    unknown_labels: Counter[str] = field(default_factory=Counter)

    @property
    def article_ids(self) -> list[int]:
        """The articles that came in."""
        return [one.article_id for one in self.imported]

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
    leave_out: Container[str] = frozenset(),
) -> Generator[int, None, Changes]:
    """Add articles, filling `report`; yields how many records are through after each batch.

    `leave_out` are hashes of texts that are not to come in.
    """
    importer = _Importer(tx, settings.read_scheme(tx.conn), report, spans_as, leave_out)
    source, done = iter(records), 0
    while batch := list(islice(source, _BATCH)):
        report.issues += (item for item in batch if isinstance(item, Issue))
        importer.take([item for item in batch if isinstance(item, Record)])
        done += len(batch)
        yield done
    tx.describe(str(report.added))
    return Changes(listing=True, article_id=_first(report))


@operation("import")
def import_article(
    tx: Transaction, record: Record, report: ImportReport, *, spans_as: SpansAs = SpansAs.IGNORED
) -> Changes:
    """Add one article, as a step of its own."""
    for _ in import_records(tx, [record], report, spans_as=spans_as):
        pass
    return Changes(listing=True, article_id=_first(report))


def _first(report: ImportReport) -> int | None:
    return min(report.article_ids, default=None)


class _Importer:
    def __init__(
        self,
        tx: Transaction,
        scheme: LabelScheme,
        report: ImportReport,
        spans_as: SpansAs,
        leave_out: Container[str],
    ) -> None:
        self.tx = tx
        self.report = report
        self.spans_as = spans_as
        self.leave_out = leave_out
        self.placer = SpanPlacer(scheme)

    def take(self, records: list[Record]) -> None:
        """Add those of `records` whose text is new."""
        hashes = [text_hash(record.text) for record in records]
        known = articles.known_hashes(self.tx.conn, hashes)
        fresh: dict[str, Record] = {}
        first = self.tx.ids.peek(self.tx.conn, schema.articles)
        for digest, record in zip(hashes, records, strict=True):
            if digest in self.leave_out:
                self.report.unticked += 1
            elif digest in known or digest in fresh:
                there = known.get(digest) or first + list(fresh).index(digest)
                self._leave_out(record, there)
            elif reason := refusal(record):
                self._issue(record, reason)
            else:
                fresh[digest] = record
        self._insert(fresh)

    def _insert(self, fresh: dict[str, Record]) -> None:
        titles = [title_for(record) for record in fresh.values()]
        added = self.tx.insert_many(
            schema.articles,
            [
                {
                    "sha256": digest,
                    "title": title,
                    "language": record.language,
                    "source": record.source,
                    "date": record.date,
                    "meta": dump_meta(record.meta),
                    "imported_at": self.tx.now,
                }
                for title, (digest, record) in zip(titles, fresh.items(), strict=True)
            ],
        )
        texts = [{"id": i, "text": r.text} for i, r in zip(added, fresh.values(), strict=True)]
        self.tx.insert_many(schema.texts, texts)
        self.report.added += len(added)
        for article_id, title, record in zip(added, titles, fresh.values(), strict=True):
            self.report.imported.append(Imported(article_id, title, record.path, record.place))
            if record.spans and self.spans_as is not SpansAs.IGNORED:
                self._add_spans(article_id, record)

    def _add_spans(self, article_id: int, record: Record) -> None:
        laid = self.placer.lay(record)
        self.report.unknown_labels.update(laid.unknown or {})
        for reason in laid.overlaps:
            self._issue(record, reason)
        if self.spans_as is SpansAs.ANNOTATIONS:
            self.report.annotations += len(laid.spans)
            spans.annotate(self.tx, article_id, [span.key for span, _ in laid.spans])
            if laid.spans:
                articles.change_state(self.tx, article_id, status=Status.STARTED.value)
            return
        self.report.suggestions += len(laid.spans)
        spans.add_suggestions(self.tx, article_id, laid.proposals)

    def _issue(self, record: Record, reason: str) -> None:
        self.report.issues.append(Issue(path=record.path, place=record.place, reason=reason))

    def _leave_out(self, record: Record, article_id: int) -> None:
        self.report.duplicates.append(
            Duplicate(
                path=record.path, place=record.place, title=record.title, article_id=article_id
            )
        )
