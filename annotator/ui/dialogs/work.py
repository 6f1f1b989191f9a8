"""A dialog for long work: a form first, then progress that can be stopped, then a report."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.dialogs.parts import buttons, heading, hint
from annotator.ui.dialogs.report import Report, ReportPage

__all__ = ["Report", "Work", "WorkDialog"]


class Work(Protocol):
    """Long work under way, as the session hands it out."""

    progressed: SignalInstance
    finished: SignalInstance
    failed: SignalInstance
    cancelled: SignalInstance

    def cancel(self) -> None:
        """Stop; nothing of the work remains."""


class WorkDialog(QDialog):
    """The three pages; a subclass gives the form and emits its own request on accept.

    `target_requested` asks for the article (a `report.Target`) that a row of the report names;
    `offered` says that what the report offers is wanted.
    """

    target_requested = Signal(object)
    offered = Signal()

    def __init__(self, parent: QWidget | None, *, title: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._work: Work | None = None
        self.aside = False
        self.form_page = QWidget()
        self._form_column = QVBoxLayout(self.form_page)
        self._form_column.setSpacing(12)
        self._form_column.addWidget(heading(title))
        box, self.start_button = buttons(self, accept)
        self.trouble = _Trouble()
        self.trouble.setAccessibleName(tr("What stands in the way"))
        self._form_column.addStretch(1)
        self._form_column.addWidget(self.trouble)
        self._form_column.addWidget(box)
        self._progress = _ProgressPage(title)
        self._progress.stop.clicked.connect(self.stop)
        self._report = ReportPage()
        self._report.close_button.clicked.connect(self.reject)
        self._report.target_requested.connect(self.target_requested)
        self._report.offered.connect(self.offered)
        self.pages = QStackedWidget()
        for page in (self.form_page, self._progress, self._report):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.pages)
        self.pages.currentChanged.connect(self._set_default)
        self._set_default()

    def add_to_form(self, widget: QWidget, *, stretch: int = 0) -> None:
        """Put `widget` below what the form has so far; with `stretch` it takes all the room."""
        place = self._form_column.count() - 3
        self._form_column.insertWidget(place, widget, stretch)
        if stretch:
            self._form_column.setStretch(place + 1, 0)

    def _set_default(self) -> None:
        """Give Enter to the button of the page that is shown.

        Qt gives it back, when the focus leaves a button, to the one that was set last.
        """
        page = self.pages.currentWidget()
        buttons_ = {self.form_page: self.start_button, self._report: self._report.close_button}
        for button in buttons_.values():
            button.setDefault(False)
        if page in buttons_:
            buttons_[page].setDefault(True)

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
        if self.aside:
            self.deleteLater()

    def step_aside(self) -> None:
        """Stay open beside the work, so that the report can be gone through row by row.

        Whoever has called `exec` gets back from it; the dialog deletes itself when it is closed.
        """
        if self.aside:
            return
        self.aside = True
        self.hide()
        QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        self.setModal(False)
        self.show()

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
        self.trouble.setText(tr("Stopped. Nothing was changed."))

    def _fail(self, sentence: str) -> None:
        self._work = None
        self.trouble.setText(sentence)
        self.pages.setCurrentWidget(self.form_page)


class _Trouble(QLabel):
    """What stands in the way; it takes no room while nothing does."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setProperty("muted", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setVisible(bool(text))


class _ProgressPage(QWidget):
    """What is being done, how far it is, and a way to stop it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(title)
        self._bar.setTextVisible(False)
        self._count = QLabel()
        self._name = hint()
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(heading(title))
        column.addStretch(1)
        for widget in (self._count, self._bar, self._name):
            column.addWidget(widget)
        column.addStretch(2)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)

    def show_progress(self, done: int, total: int = 0, name: str = "") -> None:
        """Show `done` of `total`; a total of 0 means that nobody knows yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if total:
            counted = tr("{n} of {total}", n=done, total=total)
        else:
            counted = tr("{n} so far", n=done) if done else tr("Starting…")
        self._count.setText(counted)
        self._name.setText(name)
