"""The forms of the label scheme dialog: one for the label in focus, one for its layer."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme import LayerKind
from annotator.core.scheme_checks import Problem
from annotator.core.scheme_draft import LabelDraft, LayerDraft
from annotator.language import mark, tr
from annotator.ui.dialogs.parts import Choice, explained, form, hint
from annotator.ui.dialogs.scheme_colours import ColourField
from annotator.ui.theme import SPACE, theme

_KINDS = (
    (LayerKind.ENTITIES, mark("Entities: spans don’t overlap")),
    (LayerKind.EVENTS, mark("Events: spans may overlap")),
)


class Complaint(QLabel):
    """A quiet line below a field that says what is wrong with it; gone where nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._stops = False
        theme.changed.connect(self._restyle)
        self.hide()

    def say(self, problems: Iterable[Problem]) -> None:
        """Show the first of `problems`."""
        first = next(iter(problems), None)
        self._stops = first is not None and first.stops
        self.setText(first.text if first else "")
        self.setVisible(first is not None)
        self._restyle()

    def _restyle(self) -> None:
        colour = theme.colour("danger" if self._stops else "muted").name()
        self.setStyleSheet(f"color: {colour};")


class LabelForm(QScrollArea):
    """What a label is; each edit goes into the draft at once and is told by `edited`."""

    edited = Signal()
    other_colour_requested = Signal()
    all_colours_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._label: LabelDraft | None = None
        self.name = _line(tr("Name"))
        self.title = _line(tr("Title"))
        self.title.setPlaceholderText(tr("What the screen shows where the name is not enough"))
        self.colour = ColourField()
        self.definition = _lines(tr("Definition"), 3)
        self.examples = _lines(tr("Examples, one in a line"), 3)
        self.aliases = _line(tr("Aliases, parted by commas"))
        self.key = hint()
        self._complaints = {field: Complaint() for field in ("name", "colour", "aliases")}
        self._kept = hint()
        self._box = QWidget()
        self._lay_out()
        self._connect()

    def show_label(
        self,
        label: LabelDraft | None,
        *,
        key: str,
        others: Mapping[str, str],
        problems: Sequence[Problem],
    ) -> None:
        """Show a label beside the colours of its neighbours; None empties the form."""
        fresh, self._label = label is not self._label, label
        self._box.setEnabled(label is not None)
        if label is None:
            label = LabelDraft()
        if fresh:
            _fill(self.name, label.name)
            _fill(self.title, label.title)
            _fill_lines(self.definition, label.definition)
            _fill_lines(self.examples, "\n".join(label.examples))
        if _parted(self.aliases.text()) != label.aliases:
            _fill(self.aliases, ", ".join(label.aliases))
        self.colour.show_colour(label.colour, others)
        self.key.setText(key)
        for field, complaint in self._complaints.items():
            complaint.say(each for each in problems if each.field == field)
        kept = ", ".join(label.kept_names)
        self._kept.setText(tr("Kept too, so that suggestions still fit: {names}", names=kept))
        self._kept.setVisible(bool(kept))

    def _lay_out(self) -> None:
        rows = form()
        rows.setContentsMargins(SPACE[1], SPACE[1], SPACE[2], SPACE[1])
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(tr("Name"), _with(self.name, self._complaints["name"]))
        rows.addRow(tr("Title"), self.title)
        rows.addRow(tr("Key"), self.key)
        rows.addRow(tr("Colour"), _with(self.colour, self._complaints["colour"]))
        rows.addRow(tr("Definition"), self.definition)
        rows.addRow(tr("Examples"), explained(self.examples, hint(tr("One in a line"))))
        about = hint(tr("What pipelines and patterns call it, parted by commas"))
        aliases = explained(self.aliases, about)
        column = aliases.layout()
        assert column is not None
        column.addWidget(self._complaints["aliases"])
        column.addWidget(self._kept)
        rows.addRow(tr("Aliases"), aliases)
        box = self._box
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        column.addStretch(1)
        self.setWidget(box)
        # The form stands on the dialog's ground, whatever an area of its own would stand on.
        self.viewport().setAutoFillBackground(False)
        box.setAutoFillBackground(False)
        self.setFocusProxy(self.name)

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda text: self._take(name=text))
        self.title.textEdited.connect(lambda text: self._take(title=text.strip()))
        self.aliases.textEdited.connect(lambda text: self._take(aliases=_parted(text)))
        self.definition.textChanged.connect(
            lambda: self._take(definition=_plain(self.definition).strip())
        )
        self.examples.textChanged.connect(lambda: self._take(examples=_each(self.examples)))
        self.colour.changed.connect(lambda colour: self._take(colour=colour))
        self.colour.other_requested.connect(self.other_colour_requested)
        self.colour.all_requested.connect(self.all_colours_requested)

    def _take(self, **values: object) -> None:
        if self._label is None:
            return
        for name, value in values.items():
            setattr(self._label, name, value)
        self.edited.emit()


class LayerForm(QWidget):
    """What a layer is, below the list of layers."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layer: LayerDraft | None = None
        self.name = _line(tr("Name of the layer"))
        self.title = _line(tr("Title of the layer"))
        self.kind = Choice(tr("Kind of the layer"))
        for kind, text in _KINDS:
            self.kind.addItem(tr(text), kind.value)
        self.kind.setMinimumContentsLength(12)
        self._complaint = Complaint()
        rows = form()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setVerticalSpacing(SPACE[1])
        rows.addRow(tr("Name"), _with(self.name, self._complaint))
        rows.addRow(tr("Title"), self.title)
        rows.addRow(tr("Kind"), self.kind)
        self.setLayout(rows)
        self.name.textEdited.connect(lambda text: self._take("name", text))
        self.title.textEdited.connect(lambda text: self._take("title", text.strip()))
        self.kind.activated.connect(
            lambda _: self._take("kind", LayerKind(self.kind.currentData()))
        )

    def show_layer(self, layer: LayerDraft | None, problems: Sequence[Problem]) -> None:
        """Show a layer; None empties the form."""
        fresh, self._layer = layer is not self._layer, layer
        self.setEnabled(layer is not None)
        layer = layer or LayerDraft()
        if fresh:
            _fill(self.name, layer.name)
            _fill(self.title, layer.title)
        self.kind.setCurrentIndex(self.kind.findData(layer.kind.value))
        self._complaint.say(problems)

    def _take(self, name: str, value: object) -> None:
        if self._layer is not None:
            setattr(self._layer, name, value)
            self.edited.emit()


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setMaxLength(2000)
    return line


def _lines(name: str, rows: int) -> QPlainTextEdit:
    lines = QPlainTextEdit()
    lines.setAccessibleName(name)
    lines.setTabChangesFocus(True)
    lines.setFixedHeight(rows * lines.fontMetrics().lineSpacing() + 2 * SPACE[2])
    return lines


def _with(field: QWidget, complaint: QLabel) -> QWidget:
    return explained(field, complaint)


def _fill(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
        line.setCursorPosition(0)


def _fill_lines(lines: QPlainTextEdit, text: str) -> None:
    lines.blockSignals(True)
    lines.setPlainText(text)
    lines.blockSignals(False)


def _plain(lines: QPlainTextEdit) -> str:
    # `toPlainText` would make blanks of no-break spaces.
    return lines.document().toRawText().replace("\u2029", "\n")


def _each(lines: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in _plain(lines).splitlines() if line.strip())


def _parted(text: str) -> tuple[str, ...]:
    parts = (part.strip() for part in text.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))
