"""Exporting: which articles and layers, in which format, parted how, and where to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from annotator.core.models import Status
from annotator.core.scheme import LabelScheme
from annotator.ui.dialogs.parts import Choice, PathField, explained, form, hint
from annotator.ui.dialogs.work import WorkDialog

_STATUS_TEXT = {
    Status.DONE: "Done",
    Status.STARTED: "Started",
    Status.NEW: "Not started",
    Status.SKIPPED: "Skipped",
}
_SPANS = (
    ("Annotations", "annotations"),
    ("Open suggestions", "suggestions"),
    ("Both", "both"),
)
_PARTS = (("train", 80), ("dev", 10), ("test", 10))


@dataclass(frozen=True, kw_only=True)
class ExportRequest:
    """What the user asked for; `shares` are in per cent and empty where all goes in one file."""

    format: str
    folder: Path
    statuses: tuple[Status, ...]
    layers: tuple[str, ...]
    spans: str
    shares: Mapping[str, int]
    seed: int


class ExportDialog(WorkDialog):
    """Emits `requested`; whoever answers calls `follow`, then `show_report`.

    `formats` are pairs of id and title; `counts` says how many articles have which status.
    """

    requested = Signal(ExportRequest)

    def __init__(
        self,
        parent: QWidget | None,
        *,
        scheme: LabelScheme,
        formats: Sequence[tuple[str, str]],
        counts: Mapping[Status, int],
        folder: Path,
    ) -> None:
        super().__init__(parent, title="Export a training set", accept="Export")
        self.resize(600, 460)
        self.format = Choice("Format")
        for id_, title in formats:
            self.format.addItem(title, id_)
        self.statuses = {
            s: QCheckBox(f"{_STATUS_TEXT[s]} ({counts.get(s, 0):,})") for s in _STATUS_TEXT
        }
        self.statuses[Status.DONE].setChecked(True)
        self.layers = {layer.name: QCheckBox(layer.title or layer.name) for layer in scheme.layers}
        for box in self.layers.values():
            box.setChecked(True)
        self.spans = Choice("Spans")
        for text, value in _SPANS:
            self.spans.addItem(text, value)
        self.split = _Split()
        self.folder = PathField(folder, "Folder")
        self._counts = counts
        self._note = hint()
        self._lay_out()
        self._connect()
        self._update()

    def request(self) -> ExportRequest:
        """The form's values."""
        return ExportRequest(
            format=self.format.currentData(),
            folder=self.folder.path or Path(),
            statuses=tuple(s for s, box in self.statuses.items() if box.isChecked()),
            layers=tuple(name for name, box in self.layers.items() if box.isChecked()),
            spans=self.spans.currentData(),
            shares=self.split.shares(),
            seed=self.split.seed.value(),
        )

    def accept(self) -> None:
        self.trouble.setText("")
        self.requested.emit(self.request())

    def _lay_out(self) -> None:
        rows = form()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addRow("Format", self.format)
        rows.addRow("Articles", _row(*self.statuses.values()))
        rows.addRow("Layers", _row(*self.layers.values()))
        rows.addRow("Spans", self.spans)
        rows.addRow("Parts", self.split)
        rows.addRow("Folder", explained(self.folder, self._note))
        box = QWidget()
        box.setLayout(rows)
        self.add_to_form(box)

    def _connect(self) -> None:
        for box in (*self.statuses.values(), *self.layers.values()):
            box.toggled.connect(lambda _: self._update())
        self.split.changed.connect(self._update)
        self.folder.changed.connect(self._update)

    def _update(self) -> None:
        request = self.request()
        articles = sum(self._counts.get(status, 0) for status in request.statuses)
        total = sum(request.shares.values())
        trouble = ""
        if not articles:
            trouble = "There is no article of that status; choose another one."
        elif not request.layers:
            trouble = "Choose at least one layer."
        elif request.shares and total != 100:
            trouble = f"The parts add up to {total} %; they must make 100 %."
        elif self.folder.path is None:
            trouble = "Say in which folder the files go."
        self.trouble.setText(trouble)
        self.start_button.setEnabled(not trouble)
        self._note.setText(
            f"{articles:,} {'article' if articles == 1 else 'articles'}. Files are "
            "written beside, read back and compared, then moved into place."
        )


class _Split(QWidget):
    """Whether articles are parted into train, dev and test, by what shares and which seed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on = QCheckBox("Split")
        self._on.toggled.connect(self._toggle)
        self._boxes = {name: _spin(share, 0, 100, " %", name) for name, share in _PARTS}
        self.seed = _spin(1, 0, 999_999, "", "Seed of the split")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._on)
        row.addSpacing(8)
        for name, box in (*self._boxes.items(), ("seed", self.seed)):
            label = QLabel(name)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
            box.valueChanged.connect(lambda _: self.changed.emit())
        row.addStretch(1)
        self.setToolTip(
            "The same article always goes to the same part while the seed is the "
            "same, also when articles are added."
        )
        self._toggle(False)

    def shares(self) -> dict[str, int]:
        """From part to per cent, parts of nothing left out; empty where there is no split."""
        if not self._on.isChecked():
            return {}
        return {name: box.value() for name, box in self._boxes.items() if box.value()}

    def set_on(self, on: bool) -> None:
        """Split or not."""
        self._on.setChecked(on)

    def _toggle(self, on: bool) -> None:
        for box in (*self._boxes.values(), self.seed):
            box.setEnabled(on)
        self.changed.emit()


def _spin(value: int, low: int, high: int, suffix: str, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setValue(value)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    box.setMinimumWidth(64)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return box


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return box
