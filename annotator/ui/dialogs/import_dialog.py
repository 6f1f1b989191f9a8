"""Importing: which files and how to read them, with all that will come in beside it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.core.scheme import LabelScheme
from annotator.language import tr, trn
from annotator.session.import_choices import ChoiceMemory
from annotator.session.import_preview import ImportPreview, Preview
from annotator.session.import_request import ImportRequest
from annotator.ui.dialogs.import_files import ImportFiles
from annotator.ui.dialogs.import_options import ImportOptions
from annotator.ui.dialogs.import_pane import ImportPane
from annotator.ui.dialogs.work import WorkDialog
from annotator.ui.scale import SPACE

_SIDE = 370


class ImportDialog(WorkDialog):
    """Emits `requested`; whoever answers calls `follow`, then `show_report`.

    `looker` reads the files for the preview; `memory` knows what was chosen last time.
    """

    requested = Signal(ImportRequest)
    files_requested = Signal()
    folder_requested = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        *,
        scheme: LabelScheme,
        looker: ImportPreview,
        memory: ChoiceMemory,
    ) -> None:
        super().__init__(parent, title=tr("Import articles"), accept=tr("Import"))
        self._memory = memory
        self._looker = looker
        self._formats: tuple[str, ...] | None = None
        self.setAcceptDrops(True)
        self.resize(1240, 680)
        self.files = ImportFiles()
        self.options = ImportOptions()
        self.pane = ImportPane(scheme)
        self.add_to_form(self._body(), stretch=1)
        self._connect()
        self._offer()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files and folders in the list."""
        return self.files.paths

    @property
    def request(self) -> ImportRequest:
        """What the form says."""
        choices = self.options.choices
        return ImportRequest(
            paths=self.paths,
            spans_as=choices.spans_as,
            encoding=choices.encoding,
            fields=choices.fields,
            language=self.options.language.currentData(),
            text_as=choices.text_as,
            leave_out=self.pane.model.unticked,
        )

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Put files and folders on the list."""
        self.files.add_paths(paths)

    def accept(self) -> None:
        if not self.start_button.isEnabled():
            return
        self.trouble.setText("")
        self._looker.cancel()
        self._memory.keep(self._formats or (), self.options.choices)
        self.requested.emit(self.request)

    def reject(self) -> None:
        if not self.working:
            self._looker.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._looker.cancel()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.add_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def _body(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[4])
        column.addWidget(self.files)
        scroll = QScrollArea()
        scroll.setWidget(self.options)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(scroll, 1)
        side.setFixedWidth(_SIDE)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[5])
        row.addWidget(side)
        row.addWidget(self.pane, 1)
        return body

    def _connect(self) -> None:
        self.files.files_requested.connect(self.files_requested)
        self.files.folder_requested.connect(self.folder_requested)
        self.files.changed.connect(self._look)
        self.options.reading_changed.connect(self._look)
        self.options.spans_as_changed.connect(
            lambda: self.pane.set_spans_as(self.options.choices.spans_as)
        )
        self.pane.ticked.connect(self._offer)
        self._looker.started.connect(self.pane.show_reading)
        self._looker.progressed.connect(self.pane.show_reading)
        self._looker.ready.connect(self._show)
        self._looker.failed.connect(self._fail_to_look)

    def _look(self) -> None:
        if self.paths:
            self._looker.look(self.request)
        else:
            self._looker.cancel()
            self.pane.show_nothing()
        self._offer()

    def _show(self, preview: Preview) -> None:
        columns = preview.columns
        self.options.show_columns(preview.table, columns.names, columns.guess, columns.samples)
        self.options.show_formats(preview.formats, spans=preview.has_spans)
        if preview.formats != self._formats:
            self._formats = preview.formats
            if self.options.recall(self._memory.recall(preview.formats, columns.names)):
                self._look()
                return
        self.pane.show_preview(preview)
        self._offer()

    def _fail_to_look(self, sentence: str) -> None:
        self.pane.show_trouble(sentence)
        self._offer()

    def _offer(self) -> None:
        """Say on the button what it does; it does nothing where nothing would come in."""
        preview, coming = self.pane.preview, self.pane.coming
        known = not self._looker.busy and preview.whole
        self.start_button.setEnabled(bool(self.paths) and (not known or coming > 0))
        if not self.paths or (self._looker.busy and not preview.incoming):
            text = tr("Import")
        elif preview.whole:
            text = trn("Import {n} article", "Import {n} articles", coming)
        else:
            text = tr("Import all of them")
        self.start_button.setText(text)
