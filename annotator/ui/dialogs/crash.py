"""A report of a fault of the program: to read, to copy, and to go on after it."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.dialogs.parts import heading, hint
from annotator.ui.theme import SPACE


class CrashDialog(QDialog):
    """Shows `report`; `wants_end` says whether the user chose to close the program.

    `kept` is the file that has the report too, "" if none has. `before` is for what happened
    in an earlier run: then there is nothing to close.
    """

    def __init__(
        self, parent: QWidget | None, report: str, *, kept: str = "", before: bool = False
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.wants_end = False
        title = (
            tr("The program ended unexpectedly")
            if before
            else tr("Something went wrong in the program")
        )
        self.setWindowTitle(title)
        self.resize(680, 460)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy_button = QPushButton(tr("Copy the report"))
        self.copy_button.clicked.connect(self._copy)
        self.end_button = QPushButton(tr("Close the program"))
        self.end_button.clicked.connect(self._end)
        self.end_button.setVisible(not before)
        self.go_on_button = QPushButton(tr("Close") if before else tr("Go on"))
        self.go_on_button.setDefault(True)
        self.go_on_button.clicked.connect(self.reject)
        for button in (self.copy_button, self.end_button):
            button.setAutoDefault(False)
        self._lay_out(title, kept, before=before)
        self.go_on_button.setFocus()

    def _lay_out(self, title: str, kept: str, *, before: bool) -> None:
        says = (
            tr("Nothing is missing: every decision until then is in the project.")
            if before
            else tr(
                "This is a fault of the program, not yours. Nothing is missing: every decision "
                "was in the project before you saw it. You can go on; if something looks odd, "
                "close the program and start it again."
            )
        )
        words = QLabel(says)
        words.setWordWrap(True)
        about = tr(
            "The report names versions, places in the program and the last commands, and nothing "
            "of any article. Please send it to whoever looks after the program."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[2])
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.end_button)
        buttons.addWidget(self.go_on_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(heading(title))
        column.addWidget(words)
        column.addWidget(self.report, 1)
        column.addWidget(hint(about))
        if kept:
            column.addWidget(hint(tr("It is kept in {file}.", file=kept)))
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(tr("Copied"))

    def _end(self) -> None:
        self.wants_end = True
        self.accept()
