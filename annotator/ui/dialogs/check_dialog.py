"""Whether the project is whole: the check under way, then what it found, to be mended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.core.finding import CheckReport
from annotator.language import number, tr, trn
from annotator.ui.dialogs.parts import hint
from annotator.ui.dialogs.report import Report, Target
from annotator.ui.dialogs.work import WorkDialog


class CheckDialog(WorkDialog):
    """Emits `requested` to begin (again) and `offered` to mend what can be mended."""

    requested = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, title=tr("Check the project"), accept=tr("Check"))
        self.resize(760, 480)
        about = tr(
            "A copy of the project is read in the background: the database itself, texts, "
            "tokens, spans, labels, decisions and the history. Nothing is changed."
        )
        self.add_to_form(hint(about))

    def accept(self) -> None:
        self.trouble.setText("")
        self.requested.emit()

    def show_findings(self, found: CheckReport) -> None:
        """Show the outcome."""
        self.show_report(report_of(found))


def report_of(found: CheckReport) -> Report:
    """The outcome of a check in words, each row leading to its article."""
    repairable = sum(one.can_be_repaired for one in found.findings)
    damaged = any(one.kind == "file" for one in found.findings)
    title = trn("{n} thing is wrong", "{n} things are wrong", len(found.findings))
    facts = [
        (tr("Articles"), number(found.articles)),
        (tr("Annotations"), number(found.annotations)),
    ]
    if damaged:
        facts.append(
            (tr("To do"), tr("Go back to a backup, or save a copy on another disk and check it."))
        )
    return Report(
        title=title if found.findings else tr("Nothing is wrong"),
        facts=tuple(facts),
        columns=(tr("Article"), tr("What is wrong"), tr("A repair")),
        rows=tuple(
            (one.title or _untitled(one.article_id), one.sentence, one.remedy or tr("by hand"))
            for one in found.findings
        ),
        targets=tuple(
            Target(one.article_id, one.ref) if one.article_id else None for one in found.findings
        ),
        offer=tr("Repair") if repairable and not damaged else "",
    )


def _untitled(article_id: int | None) -> str:
    return "" if article_id is None else tr("article {id}", id=article_id)
