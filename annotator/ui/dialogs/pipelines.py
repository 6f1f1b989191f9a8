"""Which pipeline reads which language: one row per language, used by two dialogs.

Three kinds of choice are told apart: nothing chosen (the best pipeline that is installed), none
at all (patterns alone), and a pipeline by its name or folder.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import UserError
from annotator.language import tr
from annotator.ui.dialogs.parts import Choice, hint
from annotator.ui.languages import LANGUAGE_NAMES, language_name


@dataclass(frozen=True, kw_only=True)
class PipelineItem:
    """A pipeline that can be chosen.

    `value` is its name or folder, `title` its name and version, `note` what to know of it, such
    as its licence.
    """

    value: str
    language: str
    title: str
    note: str = ""


def _unknown(name: str) -> PipelineItem:
    raise UserError(tr("There is no pipeline for “{name}”.", name=name))


@dataclass(frozen=True, kw_only=True)
class Pipelines:
    """The pipelines of this machine.

    `automatic` gives the best one for a language, `described` the one of a name or folder; both
    raise UserError with a sentence that says what is missing and how to get it.
    """

    installed: Sequence[PipelineItem] = ()
    automatic: Callable[[str], PipelineItem] = _unknown
    described: Callable[[str], PipelineItem] = _unknown


class PipelineTable(QWidget):
    """One row per language; what was chosen stays, installed or not, and says so."""

    folder_requested = Signal(str)
    wheel_requested = Signal(str)

    def __init__(self, languages: Sequence[str], pipelines: Pipelines) -> None:
        super().__init__()
        self._pipelines = pipelines
        self._installed = list(pipelines.installed)
        self._rows: dict[str, _Row] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        for language in languages:
            self._add_row(language)
        self._further = Choice(tr("Add a language"))
        self._further.activated.connect(self._add_chosen)
        self._further.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column.addWidget(self._further)
        self._offer_languages()

    def values(self) -> dict[str, str]:
        """From language to pipeline, "" for none; languages left to the program are left out."""
        chosen = ((tag, row.value) for tag, row in self._rows.items())
        return {tag: value for tag, value in chosen if value is not None}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Choose `values`, and nothing for other languages; one without a row gets one."""
        for language in dict.fromkeys((*self._rows, *values)):
            self.choose(language, values.get(language))

    def choose(self, language: str, value: str | None) -> None:
        """Choose `value` for `language` (None: leave it to the program, "": none at all)."""
        if language not in self._rows:
            self._add_row(language)
            self._offer_languages()
        row = self._rows[language]
        if value and value not in row.values:
            row.offer(self._described(value))
        row.choose(value)

    def add(self, item: PipelineItem) -> None:
        """Offer a pipeline that was installed just now."""
        self._installed.append(item)
        for language, row in self._rows.items():
            if item.language in (language, "xx"):
                row.offer(item)
                row.set_automatic(self._automatic(language))

    def say(self, language: str, sentence: str) -> None:
        """Show `sentence` under the row of `language` until another choice is made."""
        self._rows[language].say(sentence)

    def _automatic(self, language: str) -> PipelineItem:
        try:
            return self._pipelines.automatic(language)
        except UserError as error:
            return PipelineItem(value="", language=language, title="", note=str(error))

    def _described(self, value: str) -> PipelineItem:
        """The item of a name or folder; one that is not here says so."""
        is_folder = "/" in value or "\\" in value
        try:
            item = self._pipelines.described(value)
        except UserError as error:
            text = tr("{name} (not there)") if is_folder else tr("{name} (not installed)")
            title = text.format(name=value)
            return PipelineItem(value=value, language="", title=title, note=str(error))
        title = item.title
        if is_folder:
            title = tr("{title} in {folder}", title=item.title, folder=value)
        return PipelineItem(value=value, language=item.language, title=title, note=item.note)

    def _add_row(self, language: str) -> None:
        fitting = [item for item in self._installed if item.language in (language, "xx")]
        made = self._rows[language] = _Row(self, language, self._automatic(language), fitting)
        line = self._grid.rowCount()
        self._grid.addWidget(QLabel(language_name(language)), line, 0)
        self._grid.addWidget(made.box, line, 1)
        name = language_name(language)
        for column, text, spoken, signal in (
            (2, tr("Folder…"), tr("Folder for {language}"), self.folder_requested),
            (3, tr("Wheel…"), tr("Wheel for {language}"), self.wheel_requested),
        ):
            button = QPushButton(text)
            button.setAccessibleName(spoken.format(language=name))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(language))
            self._grid.addWidget(button, line, column)
        self._grid.addWidget(made.hint, line + 1, 1, 1, 3)

    def _offer_languages(self) -> None:
        """List the languages that have no row yet, after a line that says what this is."""
        self._further.clear()
        self._further.addItem(tr("Add a language…"), "")
        for name, tag in sorted((language_name(tag), tag) for tag in LANGUAGE_NAMES):
            if tag not in self._rows:
                self._further.addItem(name, tag)

    def _add_chosen(self, _: int) -> None:
        tag = self._further.currentData()
        if tag:
            self._add_row(tag)
            self._offer_languages()
            self._rows[tag].box.setFocus()


@dataclass
class _Row:
    """What can be chosen for one language; `values` are parallel to the box's items."""

    parent: QWidget
    language: str
    automatic: PipelineItem
    fitting: Iterable[PipelineItem]
    values: list[str | None] = field(default_factory=lambda: [None, ""])

    def __post_init__(self) -> None:
        self._notes = ["", tr("Patterns alone make suggestions; words are split by rules.")]
        self.hint = hint()
        self.hint.setParent(self.parent)
        self.box = Choice(tr("Pipeline for {language}", language=language_name(self.language)))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.box.setSizeAdjustPolicy(policy)
        self.box.setMinimumContentsLength(32)
        self.box.addItems(["", tr("None: patterns alone")])
        for item in self.fitting:
            self.offer(item)
        self.set_automatic(self.automatic)
        self.box.currentIndexChanged.connect(lambda _: self._show_note())

    @property
    def value(self) -> str | None:
        """The choice: None for nothing chosen, "" for none, else a name or folder."""
        return self.values[self.box.currentIndex()]

    def choose(self, value: str | None) -> None:
        """Choose what is offered already."""
        self.box.setCurrentIndex(self.values.index(value))
        self._show_note()

    def offer(self, item: PipelineItem) -> None:
        """Put a pipeline on the list; one that is there already is told of anew."""
        if item.value in self.values:
            place = self.values.index(item.value)
            self.box.setItemText(place, item.title)
            self._notes[place] = item.note
        else:
            self.values.append(item.value)
            self._notes.append(item.note)
            self.box.addItem(item.title)
        self._show_note()

    def set_automatic(self, item: PipelineItem) -> None:
        """What the program would take."""
        self.box.setItemText(
            0, tr("Automatic ({title})", title=item.title or tr("none is installed"))
        )
        self._notes[0] = item.note
        self._show_note()

    def say(self, sentence: str) -> None:
        """Show `sentence` under the box."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))

    def _show_note(self) -> None:
        self.box.setToolTip(self.box.currentText())
        self.say(self._notes[self.box.currentIndex()])
