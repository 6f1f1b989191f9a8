"""Importing: which files, what their spans become, which columns hold what."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.parts import Choice, form, hint
from annotator.ui.dialogs.work import WorkDialog

PARTS = ("text", "title", "language", "source", "date", "spans")
TABLES = frozenset({".csv", ".tsv", ".jsonl", ".ndjson"})
_SPANS_AS = (
    ("Suggestions, to be decided", "suggestions"),
    ("Annotations, as they are", "annotations"),
    ("Nothing, leave them out", "ignored"),
)
ENCODINGS: tuple[tuple[str, str | None], ...] = (
    ("Detect it", None),
    ("UTF-8", "utf-8"),
    ("UTF-16", "utf-16"),
    ("Western: Windows-1252", "cp1252"),
    ("Western: ISO-8859-15", "iso8859-15"),
    ("Western: Mac Roman", "mac-roman"),
    ("Western: DOS 850", "cp850"),
    ("Central European: Windows-1250", "cp1250"),
    ("Cyrillic: Windows-1251", "cp1251"),
    ("Cyrillic: KOI8-U", "koi8-u"),
    ("Greek: Windows-1253", "cp1253"),
    ("Turkish: Windows-1254", "cp1254"),
    ("Hebrew: Windows-1255", "cp1255"),
    ("Arabic: Windows-1256", "cp1256"),
    ("Chinese: GB 18030", "gb18030"),
    ("Chinese: Big5", "big5"),
    ("Japanese: Shift JIS", "cp932"),
    ("Japanese: EUC-JP", "euc-jp"),
    ("Korean: Windows-949", "cp949"),
)
"""What may be chosen, and Python's name of it; None lets each file be looked at."""


class Fields(Protocol):
    """What a table's columns are called, and what each is taken for."""

    @property
    def names(self) -> Sequence[str]:
        """The names of the columns or keys."""

    @property
    def guess(self) -> Mapping[str, str]:
        """From a part of an article (see PARTS) to the column that seems to hold it."""


@dataclass(frozen=True, kw_only=True)
class ImportRequest:
    """What the user asked for; `fields` is empty where everything is to be guessed.

    `encoding` is a name that Python knows, None where it is to be detected.
    """

    paths: tuple[Path, ...]
    spans_as: str
    encoding: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


class ImportDialog(WorkDialog):
    """Emits `requested`; whoever answers calls `follow`, then `show_report`."""

    requested = Signal(ImportRequest)
    files_requested = Signal()
    folder_requested = Signal()

    def __init__(
        self, parent: QWidget | None, *, fields_of: Callable[[Path], Fields | None]
    ) -> None:
        super().__init__(parent, title="Import articles", accept="Import")
        self._fields_of = fields_of
        self.setAcceptDrops(True)
        self.resize(620, 520)
        self.add_to_form(self._make_files())
        self.add_to_form(self._make_reading())
        self._mapping = _FieldMapping()
        self.add_to_form(self._mapping)
        self._update()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files and folders in the list."""
        role = Qt.ItemDataRole.UserRole
        return tuple(self._list.item(i).data(role) for i in range(self._list.count()))

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Put files and folders on the list; one that stands there already is passed over."""
        for path in paths:
            if path in self.paths:
                continue
            item = QListWidgetItem(f"{path}/" if path.is_dir() else str(path))
            item.setData(Qt.ItemDataRole.UserRole, path)
            self._list.addItem(item)
        self._update()

    def accept(self) -> None:
        self.trouble.setText("")
        self.requested.emit(
            ImportRequest(
                paths=self.paths,
                spans_as=self._spans.currentData(),
                encoding=self._encoding.currentData(),
                fields=self._mapping.fields(),
            )
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.add_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def _make_files(self) -> QWidget:
        box = QWidget()
        self._list = QListWidget()
        self._list.setAccessibleName("Files and folders to import")
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setMinimumHeight(96)
        buttons = QHBoxLayout()
        for text, slot in (
            ("Add files…", self.files_requested.emit),
            ("Add a folder…", self.folder_requested.emit),
            ("Remove", self._remove),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, slot=slot: slot())
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        column.addWidget(
            hint(
                "Text, Markdown, HTML, CSV, TSV and JSONL. Texts are kept as they "
                "are; an article that is in the project already is left out."
            )
        )
        return box

    def _make_reading(self) -> QWidget:
        box = QWidget()
        self._spans = Choice("Labelled spans in the files become")
        for text, value in _SPANS_AS:
            self._spans.addItem(text, value)
        self._encoding = Choice("Encoding of the files")
        for text, name in ENCODINGS:
            self._encoding.addItem(text, name)
        self._encoding.setToolTip(
            "Choose one if an import shows wrong letters; it then holds "
            "for all files of this import"
        )
        rows = form()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addRow("Spans in the files become", self._spans)
        rows.addRow("Encoding", self._encoding)
        box.setLayout(rows)
        return box

    def _remove(self) -> None:
        for item in self._list.selectedItems():
            self._list.takeItem(self._list.row(item))
        self._update()

    def _update(self) -> None:
        table = next((p for p in self.paths if p.suffix.lower() in TABLES), None)
        self._mapping.show_fields(table, self._fields_of(table) if table else None)
        self.resize(self.width(), max(self.height(), self.sizeHint().height() + 90))
        self.start_button.setEnabled(bool(self.paths))


class _FieldMapping(QGroupBox):
    """Which column holds which part of an article; hidden unless there is a table."""

    def __init__(self) -> None:
        super().__init__("Columns")
        self._boxes: dict[str, QComboBox] = {}
        self._hint = hint()
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._hint, 0, 0, 1, 4)
        for number, part in enumerate(PARTS):
            box = self._boxes[part] = Choice(f"Column of the {part}")
            row, column = 1 + number // 2, 2 * (number % 2)
            grid.addWidget(QLabel(part.capitalize()), row, column)
            grid.addWidget(box, row, column + 1)
            grid.setColumnStretch(column + 1, 1)
        self._path: Path | None = None

    def show_fields(self, path: Path | None, found: Fields | None) -> None:
        """Offer the columns of `path`, the guesses chosen."""
        self.setVisible(found is not None)
        if path == self._path or found is None:
            return
        self._path = path
        self._hint.setText(f"Guessed from {path.name if path else ''}; they hold for all tables.")
        for part, box in self._boxes.items():
            box.clear()
            box.addItem("none", "")
            for name in found.names:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(found.guess.get(part, ""))))

    def fields(self) -> dict[str, str]:
        """From part to column, parts without a column left out; empty while hidden."""
        if self.isHidden():
            return {}
        return {part: box.currentData() for part, box in self._boxes.items() if box.currentData()}
