"""How files are read: encoding, columns, what is one article, what spans become."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QGroupBox, QPushButton, QVBoxLayout, QWidget

from annotator.language import mark, tr
from annotator.session.import_choices import Choices, choosable
from annotator.ui.dialogs.parts import Choice, hint
from annotator.ui.languages import LANGUAGE_NAMES
from annotator.ui.scale import SPACE

PARTS: Mapping[str, str] = {
    "text": mark("Text", "column"),
    "title": mark("Title", "column"),
    "language": mark("Language", "column"),
    "source": mark("Source", "column"),
    "date": mark("Date", "column"),
    "spans": mark("Spans", "column"),
}
"""What an article needs from a table, and what that is called."""

_SPANS_AS = (
    (mark("Suggestions to decide"), "suggestions"),
    (mark("Annotations"), "annotations"),
    (mark("Nothing"), "ignored"),
)
_TEXT_AS = (
    (mark("Each file"), "file"),
    (mark("Each block of lines"), "block"),
    (mark("Each line"), "line"),
)
ENCODINGS: tuple[tuple[str, str | None], ...] = (
    (mark("Detect it"), None),
    ("UTF-8", "utf-8"),
    ("UTF-16", "utf-16"),
    (mark("Western: Windows-1252"), "cp1252"),
    (mark("Western: ISO-8859-15"), "iso8859-15"),
    (mark("Western: Mac Roman"), "mac-roman"),
    (mark("Western: DOS 850"), "cp850"),
    (mark("Central European: Windows-1250"), "cp1250"),
    (mark("Cyrillic: Windows-1251"), "cp1251"),
    (mark("Cyrillic: KOI8-U"), "koi8-u"),
    (mark("Greek: Windows-1253"), "cp1253"),
    (mark("Turkish: Windows-1254"), "cp1254"),
    (mark("Hebrew: Windows-1255"), "cp1255"),
    (mark("Arabic: Windows-1256"), "cp1256"),
    (mark("Chinese: GB 18030"), "gb18030"),
    (mark("Chinese: Big5"), "big5"),
    (mark("Japanese: Shift JIS"), "cp932"),
    (mark("Japanese: EUC-JP"), "euc-jp"),
    (mark("Korean: Windows-949"), "cp949"),
)
"""What may be chosen, and Python's name of it; None lets each file be looked at."""


class ImportOptions(QWidget):
    """The choices that fit the files; `reading_changed` says that files are to be read anew."""

    reading_changed = Signal()
    spans_as_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._defaults = Choices()
        self.language = _choice(tr("Language of all articles"), ())
        self.language.addItem(tr("Recognise it"), "")
        for tag, name in LANGUAGE_NAMES.items():
            self.language.addItem(f"{tr(name)} ({tag})", tag)
        self.encoding = _choice(tr("Encoding of the files"), ENCODINGS)
        self.encoding.setToolTip(
            tr("Choose one where letters look wrong; it holds for all files of this import")
        )
        self.text_as = _choice(tr("What is one article in a text file"), _TEXT_AS)
        self.text_as.setToolTip(tr("Blocks are parted by blank lines"))
        self.spans_as = _choice(tr("What spans in the files become"), _SPANS_AS)
        self._recalled = hint()
        self._again = QPushButton(tr("Start anew"))
        self._again.setAutoDefault(False)
        self._again.setToolTip(tr("Forget what was chosen last time"))
        self._again.clicked.connect(self._reset)
        self._mapping = _Columns()
        self._rows = _form()
        for text, box in (
            (tr("Language"), self.language),
            (tr("Encoding"), self.encoding),
            (tr("One article is"), self.text_as),
            (tr("Spans become"), self.spans_as),
        ):
            self._rows.addRow(text, box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[3])
        column.addLayout(self._rows)
        column.addWidget(self._mapping)
        column.addWidget(self._recalled)
        column.addWidget(self._again)
        column.addStretch(1)
        for box in (self.language, self.encoding, self.text_as):
            box.currentIndexChanged.connect(self._changed)
        self._mapping.changed.connect(self._changed)
        self.spans_as.currentIndexChanged.connect(lambda _: self.spans_as_changed.emit())
        self.show_formats(())
        self._show_recalled(False)

    @property
    def choices(self) -> Choices:
        """What is chosen, but for the language, which belongs to these files alone."""
        return Choices(
            encoding=self.encoding.currentData(),
            text_as=self.text_as.currentData(),
            spans_as=self.spans_as.currentData(),
            fields=self._mapping.fields,
        )

    def show_formats(self, formats: Sequence[str], *, spans: bool = False) -> None:
        """Offer what fits files of these formats; `spans` says that they bring some."""
        there = choosable(formats)
        self._rows.setRowVisible(self.encoding, "encoding" in there)
        self._rows.setRowVisible(self.text_as, "text_as" in there)
        self._rows.setRowVisible(self.spans_as, spans or "spans_as" in there)

    def show_columns(
        self, table: str, names: Sequence[str], guess: Mapping[str, str], samples: Mapping[str, str]
    ) -> None:
        """Offer the columns of a table, the guesses chosen; none hides them."""
        self._mapping.show_columns(table, names, guess, samples)

    def recall(self, choices: Choices) -> bool:
        """Choose what was chosen last time; whether that is anything but the defaults."""
        self._filling = True
        _choose(self.encoding, choices.encoding)
        _choose(self.text_as, choices.text_as)
        _choose(self.spans_as, choices.spans_as)
        columns = self._mapping.choose(choices.fields)
        self._filling = False
        plain = Choices()
        reads = (choices.encoding, choices.text_as) != (plain.encoding, plain.text_as)
        self._show_recalled(reads or columns or choices.spans_as != plain.spans_as)
        return reads or columns

    def _show_recalled(self, recalled: bool) -> None:
        self._recalled.setText(tr("Chosen as last time."))
        self._recalled.setVisible(recalled)
        self._again.setVisible(recalled)

    def _reset(self) -> None:
        self.recall(Choices())
        self.language.setFocus()
        self.reading_changed.emit()

    def _changed(self) -> None:
        if not self._filling:
            self.reading_changed.emit()


class _Columns(QGroupBox):
    """Which column holds which part of an article; hidden unless there is a table."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Columns"))
        self._table = ""
        self._guess: Mapping[str, str] = {}
        self._names: tuple[str, ...] = ()
        self._boxes: dict[str, QComboBox] = {}
        self._hint = hint()
        self._hint.setToolTip(tr("A column that you choose holds for all tables"))
        rows = _form()
        rows.addRow(self._hint)
        for part, text in PARTS.items():
            box = self._boxes[part] = Choice(tr("Column: {part}", part=tr(text, "column")))
            rows.addRow(tr(text, "column"), box)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.setLayout(rows)
        self.hide()

    def show_columns(
        self, table: str, names: Sequence[str], guess: Mapping[str, str], samples: Mapping[str, str]
    ) -> None:
        """Offer `names`; what is chosen stays while the table is the same."""
        self.setVisible(bool(names))
        if (table, tuple(names)) == (self._table, self._names):
            return
        self._table, self._names, self._guess = table, tuple(names), guess
        self._hint.setText(tr("Guessed, as in {file}", file=Path(table).name))
        self.blockSignals(True)
        for part, box in self._boxes.items():
            box.clear()
            box.addItem(tr("none"), "")
            for name in names:
                box.addItem(name, name)
                if name in samples:
                    box.setItemData(box.count() - 1, samples[name], _TIP)
            box.setCurrentIndex(max(0, box.findData(guess.get(part, ""))))
        self.blockSignals(False)

    def choose(self, fields: Mapping[str, str]) -> bool:
        """Choose these columns, for the other parts those guessed; whether that changes any."""
        self.blockSignals(True)
        for part, box in self._boxes.items():
            wanted = fields.get(part, self._guess.get(part, ""))
            box.setCurrentIndex(max(0, box.findData(wanted)))
        self.blockSignals(False)
        return bool(self.fields)

    @property
    def fields(self) -> dict[str, str]:
        """From part to column where another than the guess was chosen, "" for none.

        What is guessed is left to be guessed, for the next table may be another.
        """
        if self.isHidden():
            return {}
        chosen = {part: box.currentData() or "" for part, box in self._boxes.items()}
        return {part: name for part, name in chosen.items() if name != self._guess.get(part, "")}


_TIP = 3  # Qt.ItemDataRole.ToolTipRole


def _form() -> QFormLayout:
    rows = QFormLayout()
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    rows.setHorizontalSpacing(SPACE[3])
    rows.setVerticalSpacing(SPACE[2])
    return rows


def _choice(name: str, items: Sequence[tuple[str, str | None]]) -> QComboBox:
    box = Choice(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for text, value in items:
        box.addItem(tr(text), value)
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + SPACE[5])
    return box


def _choose(box: QComboBox, value: str | None) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
