"""Exporting: which articles and layers, in which format, parted how, and where to."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.core.models import Status
from annotator.core.scheme import LabelScheme
from annotator.language import mark, tr, trn
from annotator.session.export_choices import ExportRequest
from annotator.session.export_preview import ExportPreview
from annotator.ui.dialogs.export_pane import ExportPane
from annotator.ui.dialogs.parts import Choice, PathField, hint, spin_box
from annotator.ui.dialogs.work import WorkDialog
from annotator.ui.scale import SPACE

_STATUS_TEXT = {
    Status.DONE: mark("Done ({n})"),
    Status.STARTED: mark("Started ({n})"),
    Status.NEW: mark("Not started ({n})"),
    Status.SKIPPED: mark("Skipped ({n})"),
}
_SPANS = (
    (mark("Annotations"), "annotations"),
    (mark("Open suggestions"), "suggestions"),
    (mark("Both"), "both"),
)
_PARTS = (("train", 80), ("dev", 10), ("test", 10))
_SIDE = 380


class ExportDialog(WorkDialog):
    """Emits `requested`; whoever answers calls `follow`, then `show_report`.

    `formats` are pairs of id and title; `counts` says how many articles have which status.
    `looker` reads what would be written; `before` is what was asked for the last time.
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
        looker: ExportPreview | None = None,
        before: ExportRequest | None = None,
        articles: Sequence[int] = (),
    ) -> None:
        chosen = tr("Export the selected articles")
        title = chosen if articles else tr("Export a training set")
        super().__init__(parent, title=title, accept=tr("Export"))
        self.resize(1080, 640)
        self._articles = tuple(articles)
        self._counts = counts
        self._looker = looker
        self.format = Choice(tr("Format"))
        for id_, title in formats:
            self.format.addItem(title, id_)
        self.statuses = {
            s: QCheckBox(tr(text, n=counts.get(s, 0))) for s, text in _STATUS_TEXT.items()
        }
        self.layers = {layer.name: QCheckBox(layer.title or layer.name) for layer in scheme.layers}
        self.spans = Choice(tr("Spans"))
        for text, value in _SPANS:
            self.spans.addItem(tr(text), value)
        self.split = _Split()
        self.folder = PathField(folder, tr("Folder"))
        self._note = hint()
        self.pane = ExportPane(scheme)
        self._lay_out()
        self._take_up(before)
        self._connect()
        self._update()

    def request(self) -> ExportRequest:
        """The form's values."""
        return ExportRequest(
            format=self.format.currentData() or "",
            folder=self.folder.path or Path(),
            statuses=tuple(s for s, box in self.statuses.items() if box.isChecked()),
            layers=tuple(name for name, box in self.layers.items() if box.isChecked()),
            spans=self.spans.currentData(),
            shares=self.split.shares(),
            seed=self.split.seed.value(),
            articles=self._articles,
        )

    def accept(self) -> None:
        self.trouble.setText("")
        if self._looker is not None:
            self._looker.cancel()
        self.requested.emit(self.request())

    def reject(self) -> None:
        if self._looker is not None and not self.working:
            self._looker.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._looker is not None:
            self._looker.cancel()
        super().closeEvent(event)

    def _take_up(self, before: ExportRequest | None) -> None:
        """Begin with the choices of the last time, as far as there still are such."""
        statuses = before.statuses if before is not None else (Status.DONE,)
        if self._articles:  # whoever selected them wants them whatever their status
            statuses = tuple(s for s in self.statuses if self._counts.get(s, 0))
        for status, box in self.statuses.items():
            box.setChecked(status in statuses)
        chosen = [name for name in self.layers if before is None or name in before.layers]
        for name, box in self.layers.items():
            box.setChecked(name in (chosen or self.layers))
        if before is None:
            return
        self.format.setCurrentIndex(max(0, self.format.findData(before.format)))
        self.spans.setCurrentIndex(max(0, self.spans.findData(before.spans)))
        self.split.take_up(before.shares, before.seed)
        if before.folder != Path():
            self.folder.set_path(before.folder)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        fields = (
            (tr("Format"), self.format),
            (tr("Articles"), _grid(*self.statuses.values())),
            (tr("Layers"), _grid(*self.layers.values())),
            (tr("Spans"), self.spans),
            (tr("Parts"), self.split),
            (tr("Folder"), self.folder),
        )
        for text, field in fields:
            title = QLabel(text)
            title.setProperty("caption", True)
            column.addWidget(title)
            column.addWidget(field)
            column.addSpacing(SPACE[2])
        column.addWidget(self._note)
        column.addStretch(1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[5])
        row.addWidget(side)
        row.addWidget(self.pane, 1)
        self.add_to_form(body, stretch=1)

    def _connect(self) -> None:
        for box in (*self.statuses.values(), *self.layers.values()):
            box.toggled.connect(lambda _: self._update())
        for choice in (self.format, self.spans):
            choice.currentIndexChanged.connect(lambda _: self._update())
        self.split.changed.connect(self._update)
        self.folder.changed.connect(self._say_trouble)
        if self._looker is not None:
            self._looker.shown.connect(self.pane.show_preview)

    def _update(self) -> None:
        """Say what stands in the way, and look at what would be written."""
        self._say_trouble()
        if self._looker is not None:
            self._looker.look(self.request())

    def _say_trouble(self) -> None:
        request = self.request()
        articles = sum(self._counts.get(status, 0) for status in request.statuses)
        total = sum(request.shares.values())
        trouble = ""
        if not articles:
            trouble = tr("There is no article of that status; choose another one.")
        elif not request.layers:
            trouble = tr("Choose at least one layer.")
        elif request.shares and total != 100:
            trouble = tr("The parts add up to {total} %; they must make 100 %.", total=total)
        elif self.folder.path is None:
            trouble = tr("Say in which folder the files go.")
        self.trouble.setText(trouble)
        self.start_button.setEnabled(not trouble)
        self._note.setText(
            trn(
                "{n} article. Files are written beside, read back and compared, then moved into "
                "place.",
                "{n} articles. Files are written beside, read back and compared, then moved into "
                "place.",
                articles,
            )
        )


class _Split(QWidget):
    """Whether articles are parted into train, dev and test, by what shares and which seed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on = QCheckBox(tr("Split into train, dev and test"))
        self._boxes = {name: _spin(share, 100, " %", name) for name, share in _PARTS}
        self.seed = _spin(1, 999_999, "", tr("Seed of the split"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE[2])
        grid.setVerticalSpacing(SPACE[1])
        grid.addWidget(self._on, 0, 0, 1, 4)
        for column, (name, box) in enumerate((*self._boxes.items(), (tr("seed"), self.seed))):
            label = QLabel(name)
            label.setProperty("muted", True)
            label.setBuddy(box)
            grid.addWidget(label, 1, column)
            grid.addWidget(box, 2, column)
        self._on.toggled.connect(self._toggle)
        for box in (*self._boxes.values(), self.seed):
            box.valueChanged.connect(lambda _: self.changed.emit())
        self.setToolTip(
            tr(
                "The same article always goes to the same part while the seed is the same, "
                "also when articles are added."
            )
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

    def take_up(self, shares: Mapping[str, int], seed: int) -> None:
        """Show these shares; none mean no split."""
        for name, share in shares.items():
            if name in self._boxes:
                self._boxes[name].setValue(share)
        for name, box in self._boxes.items():
            if shares and name not in shares:
                box.setValue(0)
        self.seed.setValue(seed)
        self.set_on(bool(shares))

    def _toggle(self, on: bool) -> None:
        for box in (*self._boxes.values(), self.seed):
            box.setEnabled(on)
        self.changed.emit()


def _spin(value: int, high: int, unit: str, name: str) -> QSpinBox:
    box = spin_box(0, high, name=name, unit=unit)
    box.setValue(value)
    box.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return box


def _grid(*boxes: QWidget) -> QWidget:
    """Boxes in two columns."""
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE[3])
    grid.setVerticalSpacing(SPACE[1])
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // 2, place % 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return widget
