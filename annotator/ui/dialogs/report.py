"""What came of long work, and the page that shows it, with ways to the articles it speaks of."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.changes import SpanRef
from annotator.language import tr
from annotator.ui.dialogs.parts import heading
from annotator.ui.dialogs.rows import Rows

_TARGET = Qt.ItemDataRole.UserRole
_WIDEST = 360


class Target(NamedTuple):
    """Where a row of a report leads: an article, or a span on it."""

    article_id: int
    span: SpanRef | None = None


@dataclass(frozen=True, kw_only=True)
class Report:
    """What came of long work: counts, and one row for each thing that was left out.

    `columns` name the rows' parts, `targets` say where each row leads (None, or fewer than
    there are rows: nowhere). `results` are rows of what was done, each with where it leads,
    shown below the others. `folder` is where the results are, "" if nowhere; `offer` names what
    can be done about it all, "" for nothing.
    """

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    targets: tuple[Target | None, ...] = ()
    results: tuple[tuple[tuple[str, ...], Target | None], ...] = ()
    folder: str = ""
    offer: str = ""

    def as_text(self) -> str:
        """The whole report as plain text, columns parted by tabs."""
        lines = [
            self.title,
            *(tr("{name}: {value}", name=name, value=value) for name, value in self.facts),
        ]
        if self.rows:
            lines += ["", "\t".join(self.columns), *("\t".join(row) for row in self.rows)]
        return "\n".join(lines) + "\n"

    @property
    def lines(self) -> tuple[tuple[tuple[str, ...], Target | None], ...]:
        """All rows with where they lead."""
        missing = (None,) * (len(self.rows) - len(self.targets))
        targets = (*self.targets[: len(self.rows)], *missing)
        return (*zip(self.rows, targets, strict=True), *self.results)


class ReportPage(QWidget):
    """Counts, then a table of what was left out and why; all of it can be copied.

    `target_requested` asks for what a row speaks of, `offered` for what the report offers.
    """

    target_requested = Signal(object)
    offered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._report = Report(title="")
        self._title = heading("")
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._table = Rows(tr("What was left out, and why"))
        self._table.setAlternatingRowColors(True)
        self._table.itemActivated.connect(lambda item, _column: self._go_to(item))
        self._table.currentItemChanged.connect(self._offer)
        self._go = QPushButton(tr("Show the article"))
        self._go.clicked.connect(lambda: self._go_to(self._table.currentItem()))
        self._folder = QPushButton(tr("Show the folder"))
        self._folder.clicked.connect(self._open_folder)
        copy = QPushButton(tr("Copy the report"))
        copy.clicked.connect(self._copy)
        self.offer_button = QPushButton()
        self.offer_button.clicked.connect(lambda: self.offered.emit())
        for button in (self._go, self._folder, copy, self.offer_button):
            button.setAutoDefault(False)
        self.close_button = QPushButton(tr("Close"))
        row = QHBoxLayout()
        row.addWidget(self._go)
        row.addWidget(copy)
        row.addWidget(self._folder)
        row.addStretch(1)
        row.addWidget(self.offer_button)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (self._title, self._facts):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addStretch(0)
        column.addLayout(row)

    def show_report(self, report: Report) -> None:
        """Show `report`."""
        self._report = report
        self._title.setText(report.title)
        self._facts.setText(
            "\n".join(tr("{name}: {value}", name=name, value=value) for name, value in report.facts)
        )
        self._table.clear()
        self._table.set_columns(report.columns)
        for row, target in report.lines:
            item = self._table.add(row, target)
            for number, text in enumerate(row):
                item.setToolTip(number, text)
        for column in range(len(report.columns)):
            self._table.resizeColumnToContents(column)
            if column < len(report.columns) - 1 and self._table.columnWidth(column) > _WIDEST:
                self._table.setColumnWidth(column, _WIDEST)
        self._table.setVisible(bool(report.lines))
        self.offer_button.setText(report.offer)
        self.offer_button.setVisible(bool(report.offer))
        self._go.setVisible(any(target for _, target in report.lines))
        self._folder.setVisible(bool(report.folder))
        self._offer()

    def _offer(self) -> None:
        item = self._table.currentItem()
        self._go.setEnabled(item is not None and item.data(0, _TARGET) is not None)

    def _go_to(self, item: QTreeWidgetItem | None) -> None:
        target = item.data(0, _TARGET) if item is not None else None
        if target is not None:
            self.target_requested.emit(Target(*target))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.as_text())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._report.folder))
