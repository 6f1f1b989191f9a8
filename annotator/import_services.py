"""What the window is handed for importing: the start of an import and its report in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language import number, tr, trn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.ops.importing import ImportReport
    from annotator.session.import_request import ImportRequest
    from annotator.session.session import Session
    from annotator.session.transfer import Import
    from annotator.ui.dialogs.report import Report

SHOWN = 500
"""How many of the articles that came in the report lists."""


def import_of(session: Session, request: ImportRequest) -> Import:
    """The import of what was asked for, not yet begun."""
    from annotator.session.transfer import Import

    return Import(session, request)


def import_report(report: ImportReport) -> Report:
    """What an import did, in the words of a dialog."""
    from annotator.ui.dialogs.report import Report, Target

    left_out: list[tuple[tuple[str, ...], Target | None]] = [
        ((issue.path, issue.place, issue.reason), None) for issue in report.issues
    ]
    left_out += [
        ((one.path, one.place, _same(one.article_id)), Target(one.article_id))
        for one in report.duplicates
    ]
    left_out += [(("", "", line), None) for line in _unknown(report)]
    results: list[tuple[tuple[str, ...], Target | None]] = [
        ((one.path, one.place, tr("Imported: {title}", title=one.title)), Target(one.article_id))
        for one in report.imported[:SHOWN]
    ]
    if more := len(report.imported) - len(results):
        line = trn("{n} further article was imported.", "{n} further articles were imported.", more)
        results.append((("", "", line), None))
    return Report(
        title=tr("Imported"),
        facts=tuple(_facts(report)),
        columns=(tr("File"), tr("Where"), tr("What")),
        rows=tuple(row for row, _ in left_out),
        targets=tuple(target for _, target in left_out),
        results=tuple(results),
    )


def _same(article_id: int) -> str:
    return tr("The same text is there already, as article {id}.", id=str(article_id))


def _facts(report: ImportReport) -> Iterator[tuple[str, str]]:
    yield tr("Articles added"), number(report.added)
    for name, count in (
        (tr("Annotations added"), report.annotations),
        (tr("Suggestions added"), report.suggestions),
        (tr("Left out by you"), report.unticked),
        (tr("Duplicates left out"), len(report.duplicates)),
        (tr("Refused"), len(report.issues)),
        (tr("Spans with an unknown label"), sum(report.unknown_labels.values())),
    ):
        if count:
            yield name, number(count)


def _unknown(report: ImportReport) -> Iterator[str]:
    for label, count in report.unknown_labels.most_common():
        yield trn(
            "{n} span left out: the label scheme has no label {label}.",
            "{n} spans left out: the label scheme has no label {label}.",
            count,
            label=label,
        )
