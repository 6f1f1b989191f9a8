"""The import with which a project begins: progress, and a report only if something was left out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from annotator.errors import UserError
from annotator.language import tr
from annotator.session.import_request import ImportRequest
from annotator.ui.dialogs.work import Report, Work, WorkDialog


class FirstImport(WorkDialog):
    """Begins by itself; it closes when everything is in."""

    def __init__(
        self,
        parent: QWidget | None,
        paths: Sequence[Path],
        start: Callable[[ImportRequest], Work],
    ) -> None:
        super().__init__(parent, title=tr("Import articles"), accept=tr("Try again"))
        self.resize(520, 260)
        self._request = ImportRequest(paths=tuple(paths))
        self._start = start
        self.start_button.clicked.disconnect()
        self.start_button.clicked.connect(self.begin)

    def begin(self) -> None:
        """Start, or start again."""
        try:
            work = self._start(self._request)
        except UserError as error:
            self.trouble.setText(str(error))
            return
        work.finished.connect(self._end_well)
        self.follow(work)

    def _end_well(self, report: Report) -> None:
        if report.rows:
            self.resize(720, 420)
            self.show_report(report)
        else:
            self._work = None
            self.accept()
