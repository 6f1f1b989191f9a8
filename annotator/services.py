"""What the window is handed from the layers it does not know: pipelines, files, transfers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.language import tr
from annotator.ui.services import Services

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.core.scheme import LabelScheme
    from annotator.session.export_choices import ExportRequest
    from annotator.session.import_request import ImportRequest
    from annotator.session.session import Session
    from annotator.session.transfer import Export, Import
    from annotator.suggest.pipelines import PipelineInfo
    from annotator.ui.dialogs.pipelines import PipelineItem, Pipelines


def services(session: Session) -> Services:
    """The services for a window on `session`; what they need is imported when it is used."""
    from annotator.paths import default_export_dir
    from annotator.sample import sample_articles, sample_project

    return Services(
        pipelines=_pipelines,
        inspect_pipeline=_inspect,
        install_pipeline=_install,
        schemes=partial(_schemes, session),
        start_import=partial(_start_import, session),
        start_export=partial(_start_export, session),
        formats=(("docbin", "spaCy DocBin"), ("jsonl", "JSON Lines")),
        export_folder=default_export_dir,
        sample=sample_project,
        sample_articles=sample_articles,
    )


class Relay(QObject):
    """A transfer whose report is put into the words of a dialog."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, transfer: Import | Export, report: Any) -> None:
        super().__init__(transfer)
        self._transfer = transfer
        transfer.progressed.connect(self.progressed)
        transfer.failed.connect(self.failed)
        transfer.cancelled.connect(self.cancelled)
        transfer.finished.connect(lambda outcome: self.finished.emit(report(outcome)))
        transfer.begin()

    def cancel(self) -> None:
        """Stop; nothing of the work remains."""
        self._transfer.cancel()


def _pipelines() -> Pipelines:
    from annotator.suggest import pipelines
    from annotator.ui.dialogs.pipelines import Pipelines

    return Pipelines(
        installed=[_item(info) for info in pipelines.installed()],
        automatic=_automatic,
        described=lambda value: _item(pipelines.describe(value)),
    )


def _automatic(language: str) -> PipelineItem:
    from annotator.errors import UserError
    from annotator.suggest import pipelines

    found = pipelines.default_pipeline(language)
    if not found:
        raise UserError(pipelines.missing_sentence("", language))
    return _item(pipelines.describe(found))


def _item(info: PipelineInfo) -> PipelineItem:
    from annotator.ui.dialogs.pipelines import PipelineItem

    notes = [tr("It does not say its licence.")]
    if info.licence:
        notes = [tr("Licence: {licence}.", licence=info.licence)]
    if not info.fits:
        notes.append(
            tr("It was made for another spaCy ({version}) and may fail.", version=info.spacy)
        )
    return PipelineItem(
        value=info.load, language=info.language, title=info.title, note=" ".join(notes)
    )


def _inspect(path: Path) -> str:
    from annotator.suggest.installing import inspect

    return inspect(path).sentence


def _install(path: Path) -> PipelineItem:
    from annotator.suggest.installing import install_from

    return _item(install_from(path))


def _schemes(session: Session) -> Sequence[LabelScheme]:
    """The schemes that can be read; what is wrong with the others is told."""
    from annotator.errors import UserError
    from annotator.schemes import load_scheme, ready_schemes

    schemes, wrong = [], []
    for name in ready_schemes():
        try:
            schemes.append(load_scheme(name))
        except UserError as error:
            wrong.append(str(error))
    if not schemes:
        raise UserError(
            " ".join(wrong) or tr("There is no label scheme: install the program again.")
        )
    if wrong:
        session.failed.emit(" ".join(wrong))
    return schemes


def _start_import(session: Session, request: ImportRequest) -> Relay:
    from annotator.import_services import import_of, import_report

    return Relay(import_of(session, request), import_report)


def _start_export(session: Session, request: ExportRequest) -> Relay:
    from annotator.export_services import export_of, export_report

    return Relay(export_of(session, request), export_report)
