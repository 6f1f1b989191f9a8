"""What the window is handed for exporting: the start of an export and its report in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.changes import SpanRef
from annotator.language import number, tr, trn

if TYPE_CHECKING:
    from annotator.formats.report import ExportReport
    from annotator.formats.writing import ExportSpan
    from annotator.session.export_choices import ExportRequest
    from annotator.session.session import Session
    from annotator.session.transfer import Export
    from annotator.ui.dialogs.report import Report, Target


def export_of(session: Session, request: ExportRequest) -> Export:
    """The export of what was asked for, not yet begun."""
    from annotator.session.transfer import Export

    shares = request.shares
    return Export(
        session,
        format_id=request.format,
        out=request.folder,
        statuses=[status.value for status in request.statuses],
        layers=request.layers,
        spans=request.spans,
        split="/".join(str(shares.get(part, 0)) for part in ("train", "dev", "test"))
        if shares
        else "",
        seed=request.seed,
        article_ids=request.articles,
    )


def export_report(report: ExportReport) -> Report:
    """What an export did, in the words of a dialog; what was not written leads to its span."""
    from annotator.ui.dialogs.report import Report, Target

    facts = [(tr("Articles"), number(report.articles)), (tr("Spans"), number(report.spans))]
    for file in report.files:
        articles = trn("{n} article", "{n} articles", file.articles)
        spans = trn("{n} span", "{n} spans", file.spans)
        facts.append((file.path.name, tr("{articles}, {spans}", articles=articles, spans=spans)))
    facts.append((tr("Not written"), trn("{n} span", "{n} spans", len(report.unwritten))))
    rows: list[tuple[str, ...]] = []
    targets: list[Target | None] = []
    for one in report.unwritten:
        words = " ".join(one.text.split())
        rows.append(
            (one.title, tr("{label}: {words}", label=one.span.label, words=words), one.reason)
        )
        targets.append(Target(one.article_id, span_of(one.span)))
    rows += [("", "", note) for note in report.notes]
    rows += [("", "", hint.sentence) for hint in report.spancat]
    return Report(
        title=tr("Exported"),
        facts=tuple(facts),
        columns=(tr("Article"), tr("Span"), tr("To know")),
        rows=tuple(rows),
        targets=tuple(targets),
        folder=str(report.folder),
    )


def span_of(span: ExportSpan) -> SpanRef | None:
    """The project's span that an exported one is, by its id: `T12` or `S12`."""
    digits = span.id[1:]
    if not digits.isdecimal():
        return None
    return SpanRef("annotation" if span.id.startswith("T") else "suggestion", int(digits))
