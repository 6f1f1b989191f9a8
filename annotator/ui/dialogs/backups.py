"""The backups of a project: what each of them holds, to be opened as a copy or put in place."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.keeping import Backup, Facts
from annotator.language import mark, number, tr
from annotator.session.shelf import Shelf, when
from annotator.ui.dialogs.parts import GrowingDialog, heading, hint
from annotator.ui.dialogs.rows import Rows
from annotator.ui.theme import SPACE

_COLUMNS = (mark("Made"), mark("Size"), mark("Articles"), mark("Annotations"), mark("Done"))
_ROWS = (
    (mark("Articles"), "articles"),
    (mark("Annotations"), "annotations"),
    (mark("Articles that are done"), "done"),
    (mark("Steps of the history"), "steps"),
)


class BackupsDialog(GrowingDialog):
    """Shows what is on a `Shelf`; it emits what is asked for, and others do it.

    `copy_requested` and `restore_requested` give the backup that is chosen; `rescue_requested`
    is there only where the project itself can't be opened.
    """

    copy_requested = Signal(object)
    restore_requested = Signal(object)
    rescue_requested = Signal()

    def __init__(self, parent: QWidget | None, shelf: Shelf) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Backups"))
        self.resize(680, 560)
        self._shelf = shelf
        self._facts: dict[Backup, Facts | str] = {}
        self._now = shelf.now()
        self._backups = shelf.backups()
        self.busy = False
        self.table = Rows(tr("Backups"))
        self._preview = _Comparison()
        self.trouble = hint()
        self.trouble.setAccessibleName(tr("What stands in the way"))
        self.copy_button = QPushButton(tr("Open as a copy…"))
        self.restore_button = QPushButton(tr("Restore…"))
        self.rescue_button = QPushButton(tr("Rescue what can be read…"))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self._fill(self._backups)
        self._connect()
        self._choose()
        shelf.look()

    @property
    def chosen(self) -> Backup | None:
        """The backup that is marked in the list."""
        chosen = self.table.chosen
        return chosen if isinstance(chosen, Backup) else None

    def set_busy(self, busy: bool) -> None:
        """While something is done with a backup, nothing else can be asked for."""
        self.busy = busy
        self.table.setEnabled(not busy)
        if busy:
            self.trouble.setText(tr("Under way…"))
        self._choose()

    def say(self, sentence: str) -> None:
        """What stood in the way; the list is there again."""
        self.set_busy(False)
        self.trouble.setText(sentence)

    def reject(self) -> None:
        if not self.busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def _lay_out(self) -> None:
        name = self._shelf.path.stem
        if self._shelf.opened:
            says = tr(
                "Made automatically while you work; how often and how many are settings. They "
                "are whole projects in the folder “{folder}”, beside the project.",
                folder=self._shelf.folder().name,
            )
        else:
            says = tr(
                "The project itself can’t be opened. A backup can take its place; the damaged "
                "file is kept in the folder “{folder}”.",
                folder=self._shelf.folder().name,
            )
        for button in (self.copy_button, self.restore_button, self.rescue_button):
            button.setAutoDefault(False)
        self.close_button.setDefault(True)
        self._folder = QPushButton(tr("Show the folder"))
        self._folder.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        for button in (self._folder, self.rescue_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.copy_button, self.restore_button, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(heading(tr("Backups of {name}", name=name)))
        column.addWidget(hint(says))
        column.addWidget(self.table, 1)
        column.addWidget(self._preview)
        column.addWidget(self.trouble)
        column.addLayout(row)

    def _fill(self, backups: Sequence[Backup]) -> None:
        table = self.table
        titles = [tr(column) for column in _COLUMNS]
        table.set_columns(titles, numbers=range(1, len(titles)), wide=0)
        for backup in backups:
            size = QLocale().formattedDataSize(backup.size, 1)
            item = table.add([when(backup), size, "…", "…", "…"], backup)
            item.setToolTip(0, str(backup.path))
        first = table.topLevelItem(0)
        if first is not None:
            table.setCurrentItem(first)
        else:
            self.trouble.setText(
                tr("There is no backup yet. The first one is made soon after something changed.")
            )

    def _connect(self) -> None:
        self._shelf.told.connect(self._show_facts)
        self.table.currentItemChanged.connect(lambda *_: self._choose())
        self.copy_button.clicked.connect(lambda: self.copy_requested.emit(self.chosen))
        self.restore_button.clicked.connect(lambda: self.restore_requested.emit(self.chosen))
        self.rescue_button.clicked.connect(lambda: self.rescue_requested.emit())
        self.close_button.clicked.connect(self.reject)
        folder = QUrl.fromLocalFile(str(self._shelf.folder()))
        self._folder.clicked.connect(lambda: QDesktopServices.openUrl(folder))

    def _show_facts(self, backup: Backup, facts: Facts | str) -> None:
        self._facts[backup] = facts
        item = self.table.topLevelItem(self._backups.index(backup))
        assert item is not None
        for column, name in enumerate(("articles", "annotations", "done"), 2):
            item.setText(column, number(getattr(facts, name)) if isinstance(facts, Facts) else "–")
        if backup == self.chosen:
            self._choose()

    def _choose(self) -> None:
        """Show the chosen backup beside the present, and what can be done with it."""
        chosen = self.chosen
        facts = self._facts.get(chosen) if chosen else None
        whole = isinstance(facts, Facts) and not self.busy
        self.copy_button.setEnabled(whole)
        self.restore_button.setEnabled(whole)
        self.rescue_button.setVisible(not self._shelf.opened)
        self.rescue_button.setEnabled(not self.busy)
        self.close_button.setEnabled(not self.busy)
        self._folder.setVisible(bool(self._backups))
        self._preview.setVisible(bool(self._backups))
        self._preview.show_facts(facts if isinstance(facts, Facts) else None, self._now)
        if not self.busy and self._backups:
            self.trouble.setText(facts if isinstance(facts, str) else "")


class _Comparison(QWidget):
    """What a backup holds, and the present, in numbers side by side."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE[5])
        grid.setVerticalSpacing(SPACE[1])
        self._heads = [_cell(caption=True) for _ in ("then", "now", "difference")]
        for column, head in enumerate(self._heads, 1):
            grid.addWidget(head, 0, column)
        self._cells: list[list[QLabel]] = []
        for row, (text, name) in enumerate(_ROWS, 1):
            grid.addWidget(QLabel(tr(text)), row, 0)
            self._cells.append([_cell() for _ in self._heads])
            for column, cell in enumerate(self._cells[-1], 1):
                cell.setAccessibleName(tr("{name}: {value}", name=tr(text), value=name))
                grid.addWidget(cell, row, column)
        grid.setColumnStretch(0, 1)

    def show_facts(self, then: Facts | None, now: Facts | None) -> None:
        """Show both; without `now` there is nothing to compare with."""
        titles = (tr("In the backup"), tr("Now"), tr("By restoring"))
        for head, title in zip(self._heads, titles, strict=True):
            head.setText(title)
        for column in (1, 2):
            self._heads[column].setVisible(now is not None)
        for cells, (text, name) in zip(self._cells, _ROWS, strict=True):
            old = getattr(then, name) if then is not None else None
            new = getattr(now, name) if now is not None else None
            texts = (_shown(old), _shown(new), _difference(old, new))
            for cell, said, title in zip(cells, texts, titles, strict=True):
                cell.setText(said)
                cell.setAccessibleName(
                    tr("{name}, {key}: {why}", name=tr(text), key=title, why=said)
                )


def _cell(*, caption: bool = False) -> QLabel:
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    label.setProperty("caption", caption)
    return label


def _shown(value: int | None) -> str:
    return "" if value is None else number(value)


def _difference(old: int | None, new: int | None) -> str:
    """What restoring would add or take away: `+3`, `−214`, `±0`."""
    if old is None or new is None:
        return ""
    if old == new:
        return "±0"
    return f"+{number(old - new)}" if old > new else f"−{number(new - old)}"
