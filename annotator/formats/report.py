"""What an export says about itself: counts, what was not written, what training should know."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from annotator.core.models import Model
from annotator.formats.writing import Unwritten
from annotator.language import tr, trn

# spaCy's `init config` gives span categorisation these sizes, in tokens.
DEFAULT_SUGGESTER_SIZES = (1, 2, 3)
# Sizes above this make training slow: each adds a candidate per token. Rarer, longer spans
# are then named rather than covered.
_COVERED = 0.99


class ExportedFile(Model):
    """One file (or folder of parts) of an export, `part` being "", "train", "dev" or "test"."""

    path: Path
    part: str
    articles: int
    finished: int
    spans: int
    tokens: int
    size: int


class SpancatHint(Model):
    """What a span categoriser on one event layer has to be told.

    `lengths` counts spans by their length in tokens; `max_size` covers at least 99 % of them,
    and `missed_by_default` says how many spaCy's default sizes 1, 2, 3 can never find.
    """

    layer: str
    lengths: Mapping[int, int]
    max_size: int
    longest: int
    missed: int
    missed_by_default: int

    @property
    def sentence(self) -> str:
        """The hint in words."""
        says = [
            trn(
                "To train on the layer “{layer}”, set spans_key to “{layer}” and use the "
                "suggester spacy.ngram_range_suggester.v1 with min_size = 1, max_size = {size}; "
                "the longest span has {n} token.",
                "To train on the layer “{layer}”, set spans_key to “{layer}” and use the "
                "suggester spacy.ngram_range_suggester.v1 with min_size = 1, max_size = {size}; "
                "the longest span has {n} tokens.",
                self.longest,
                layer=self.layer,
                size=self.max_size,
            )
        ]
        if self.missed:
            says.append(
                tr("Spans longer than that are too rare to pay for: {number}.", number=self.missed)
            )
        if self.missed_by_default:
            missed = self.missed_by_default
            says.append(tr("The default sizes 1, 2, 3 would miss {number}.", number=missed))
        return " ".join(says)


class ExportReport(Model):
    """The outcome of an export; `labels` counts the written spans by layer and label.

    `notes` are sentences about what is written but deserves attention.
    """

    format: str
    folder: Path
    files: tuple[ExportedFile, ...]
    articles: int
    spans: int
    labels: Mapping[str, Mapping[str, int]]
    unwritten: tuple[Unwritten, ...] = ()
    spancat: tuple[SpancatHint, ...] = ()
    notes: tuple[str, ...] = ()


def spancat_hint(layer: str, lengths: Mapping[int, int]) -> SpancatHint:
    """The hint for a layer whose written spans have these lengths (tokens: how many)."""
    total, seen, max_size = sum(lengths.values()), 0, max(lengths)
    for size in sorted(lengths):
        seen += lengths[size]
        if seen >= _COVERED * total:
            max_size = size
            break
    return SpancatHint(
        layer=layer,
        lengths=dict(sorted(lengths.items())),
        max_size=max_size,
        longest=max(lengths),
        missed=sum(n for size, n in lengths.items() if size > max_size),
        missed_by_default=sum(
            n for size, n in lengths.items() if size not in DEFAULT_SUGGESTER_SIZES
        ),
    )


def as_text(report: ExportReport) -> Iterator[str]:
    """The report as the lines of a text file."""
    articles = trn("{n} article", "{n} articles", report.articles)
    spans = trn("{n} span", "{n} spans", report.spans)
    yield tr("{articles}, {spans}", articles=articles, spans=spans)
    yield from (f"  {_about(file)}" for file in report.files)
    for layer, labels in report.labels.items():
        yield f"\n{layer}"
        yield from (f"  {n:>8}  {label}" for label, n in Counter(labels).most_common())
    if report.notes or report.spancat:
        yield f"\n{tr('To know')}"
        yield from (f"  {note}" for note in report.notes)
        yield from (f"  {hint.sentence}" for hint in report.spancat)
    lost = trn("{n} span", "{n} spans", len(report.unwritten))
    yield "\n" + tr("Not written: {spans}", spans=lost)
    yield from _unwritten(report.unwritten)


def _about(file: ExportedFile) -> str:
    """One file of an export in numbers."""
    return tr(
        "{file}: {articles} ({finished} finished), {spans}, {tokens}",
        file=file.path.name,
        articles=trn("{n} article", "{n} articles", file.articles),
        finished=file.finished,
        spans=trn("{n} span", "{n} spans", file.spans),
        tokens=trn("{n} token", "{n} tokens", file.tokens),
    )


def _unwritten(unwritten: Iterable[Unwritten]) -> Iterator[str]:
    for one in unwritten:
        span = one.span
        words = " ".join(one.text.split()) or tr("(white space)")
        article = tr("article {id} “{title}”", id=str(one.article_id), title=one.title)
        yield (
            f"  {article}: {span.layer} {span.label} [{span.start}, {span.end}) “{words}”: "
            f"{one.reason}"
        )


def counted(number: int, thing: str) -> str:
    """`1 span`, `1,200 spans`."""
    return f"{number:,} {thing}" + ("" if number == 1 else "s")
