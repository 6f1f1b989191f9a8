"""A dialog for long work: a form first, then progress that can be stopped, then a report."""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, QUrl, SignalInstance
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.parts import buttons, heading, hint


class Work(Protocol):
    """Long work under way, as the session hands it out."""

    progressed: SignalInstance
    finished: SignalInstance
    failed: SignalInstance
    cancelled: SignalInstance

    def cancel(self) -> None:
        """Stop; nothing of the work remains."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What came of long work: counts, and one row for each thing that was left out.

    `columns` name the rows' parts, `folder` is where the results are, "" if nowhere.
    """

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    folder: str = ""

    def as_text(self) -> str:
        """The whole report as plain text, columns parted by tabs."""
        lines = [self.title, *(f"{name}: {value}" for name, value in self.facts)]
        if self.rows:
            lines += ["", "\t".join(self.columns), *("\t".join(row) for row in self.rows)]
        return "\n".join(lines) + "\n"


class WorkDialog(QDialog):
    """The three pages; a subclass gives the form and emits its own request on accept."""

    def __init__(self, parent: QWidget | None, *, title: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._work: Work | None = None
        self.form_page = QWidget()
        self._form_column = QVBoxLayout(self.form_page)
        self._form_column.setSpacing(12)
        self._form_column.addWidget(heading(title))
        box, self.start_button = buttons(self, accept)
        self.trouble = hint()
        self.trouble.setAccessibleName("What stands in the way")
        self._form_column.addStretch(1)
        self._form_column.addWidget(self.trouble)
        self._form_column.addWidget(box)
        self._progress = _ProgressPage(title)
        self._progress.stop.clicked.connect(self.stop)
        self._report = _ReportPage()
        self._report.close_button.clicked.connect(self.reject)
        self.pages = QStackedWidget()
        for page in (self.form_page, self._progress, self._report):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.pages)

    def add_to_form(self, widget: QWidget) -> None:
        """Put `widget` below what the form has so far."""
        self._form_column.insertWidget(self._form_column.count() - 3, widget)

    @property
    def working(self) -> bool:
        """Whether the work is under way."""
        return self._work is not None

    def follow(self, work: Work) -> None:
        """Show the progress of `work` until it has finished, failed or was stopped."""
        self._work = work
        work.progressed.connect(self._progress.show_progress)
        work.failed.connect(self._fail)
        work.cancelled.connect(partial(self._end, work))
        self._progress.show_progress(0, 0, "")
        self.pages.setCurrentWidget(self._progress)
        self._progress.stop.setFocus()

    def show_report(self, report: Report) -> None:
        """Show what came of it; the work is over."""
        self._work = None
        self._report.show_report(report)
        self.pages.setCurrentWidget(self._report)
        self._report.close_button.setFocus()

    def stop(self) -> None:
        """Stop the work and go back to the form."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()
        self._show_stopped()

    def reject(self) -> None:
        if self.working:
            self.stop()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.working:
            self.stop()
        super().closeEvent(event)

    def _end(self, work: Work) -> None:
        """The work was cancelled, but not by this dialog, which has let go of it if it was."""
        if work is self._work:
            self._work = None
            self._show_stopped()

    def _show_stopped(self) -> None:
        self.pages.setCurrentWidget(self.form_page)
        self.trouble.setText("Stopped. Nothing was changed.")

    def _fail(self, sentence: str) -> None:
        self._work = None
        self.trouble.setText(sentence)
        self.pages.setCurrentWidget(self.form_page)


class _ProgressPage(QWidget):
    """What is being done, how far it is, and a way to stop it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(title)
        self._bar.setTextVisible(False)
        self._count = QLabel()
        self._name = hint()
        self.stop = QPushButton("Stop")
        self.stop.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(heading(title))
        column.addStretch(1)
        for widget in (self._count, self._bar, self._name):
            column.addWidget(widget)
        column.addStretch(2)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)

    def show_progress(self, done: int, total: int, name: str = "") -> None:
        """Show `done` of `total`; a total of 0 means that nobody knows yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        counted = f"{done:,} of {total:,}" if total else f"{done:,} so far" if done else "Starting…"
        self._count.setText(counted)
        self._name.setText(name)


class _ReportPage(QWidget):
    """Counts, then a table of what was left out and why; all of it can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._report = Report(title="")
        self._title = heading("")
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._table = QTreeWidget()
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setAlternatingRowColors(True)
        self._table.setAccessibleName("What was left out, and why")
        self._folder = QPushButton("Show the folder")
        self._folder.clicked.connect(self._open_folder)
        copy = QPushButton("Copy the report")
        copy.clicked.connect(self._copy)
        self.close_button = QPushButton("Close")
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(self._folder)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (self._title, self._facts):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addLayout(row)

    def show_report(self, report: Report) -> None:
        """Show `report`."""
        self._report = report
        self._title.setText(report.title)
        self._facts.setText("\n".join(f"{name}: {value}" for name, value in report.facts))
        self._table.clear()
        self._table.setHeaderLabels(list(report.columns))
        self._table.addTopLevelItems([QTreeWidgetItem(list(row)) for row in report.rows])
        for column in range(len(report.columns)):
            self._table.resizeColumnToContents(column)
        self._table.setVisible(bool(report.rows))
        self._folder.setVisible(bool(report.folder))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.as_text())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._report.folder))
