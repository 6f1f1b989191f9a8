"""Which pipeline reads which language: one row per language, used by two dialogs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from annotator.ui.dialogs.parts import Choice, hint

LANGUAGE_NAMES = {
    "fr": "French", "en": "English", "de": "German", "es": "Spanish", "it": "Italian",
    "pt": "Portuguese", "nl": "Dutch", "ru": "Russian", "uk": "Ukrainian", "pl": "Polish",
    "ar": "Arabic", "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "el": "Greek",
    "ro": "Romanian", "sv": "Swedish", "da": "Danish", "nb": "Norwegian", "fi": "Finnish",
    "ca": "Catalan", "hr": "Croatian", "lt": "Lithuanian", "mk": "Macedonian",
    "sl": "Slovenian", "tr": "Turkish", "he": "Hebrew", "fa": "Persian",
}


def language_name(tag: str) -> str:
    """The English name of a language tag, the tag itself where we have no name."""
    return LANGUAGE_NAMES.get(tag.split("-")[0], tag) if tag else "unknown language"


@dataclass(frozen=True, kw_only=True)
class PipelineItem:
    """A pipeline that can be chosen: `value` is its name or folder, `title` what is shown."""

    value: str
    language: str
    title: str


class PipelineTable(QWidget):
    """One row per language; a value that is not installed stays, and says so."""

    folder_requested = Signal(str)
    wheel_requested = Signal(str)

    def __init__(self, languages: Sequence[str], installed: Sequence[PipelineItem]) -> None:
        super().__init__()
        self._installed = list(installed)
        self._rows: dict[str, QComboBox] = {}
        self._hints: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for language in languages:
            self._add_row(language)

    def values(self) -> dict[str, str]:
        """From language to pipeline, languages without one left out."""
        return {tag: box.currentData() for tag, box in self._rows.items() if box.currentData()}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Choose `values`; a language without a row gets one."""
        for language, value in values.items():
            if language not in self._rows:
                self._add_row(language)
            self.choose(language, value)

    def choose(self, language: str, value: str) -> None:
        """Choose `value` for `language`, put on the list if it is not there."""
        box = self._rows[language]
        if value and box.findData(value) < 0:
            folder = "/" in value or "\\" in value
            box.addItem(value if folder else f"{value} (not installed)", value)
        box.setCurrentIndex(max(0, box.findData(value)))

    def add(self, item: PipelineItem) -> None:
        """Offer a pipeline that was installed just now."""
        self._installed.append(item)
        for language, box in self._rows.items():
            if item.language in (language, "xx") and box.findData(item.value) < 0:
                box.addItem(item.title, item.value)

    def say(self, language: str, sentence: str) -> None:
        """Show `sentence` under the row of `language`."""
        self._hints[language].setText(sentence)
        self._hints[language].setVisible(bool(sentence))

    def _add_row(self, language: str) -> None:
        box = Choice(f"Pipeline for {language_name(language)}")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.addItem("none", "")
        fitting = [item for item in self._installed if item.language in (language, "xx")]
        for item in fitting:
            box.addItem(item.title, item.value)
        box.setCurrentIndex(1 if fitting else 0)
        box.currentIndexChanged.connect(lambda _: self._update(language))
        row = self._grid.rowCount()
        self._grid.addWidget(QLabel(language_name(language)), row, 0)
        self._grid.addWidget(box, row, 1)
        for column, text, signal in (
            (2, "Folder…", self.folder_requested), (3, "Wheel…", self.wheel_requested),
        ):
            button = QPushButton(text)
            button.setAccessibleName(f"{text[:-1]} for {language_name(language)}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(language))
            self._grid.addWidget(button, row, column)
        self._rows[language] = box
        self._hints[language] = hint()
        self._grid.addWidget(self._hints[language], row + 1, 1, 1, 3)
        self._update(language)

    def _update(self, language: str) -> None:
        value = self._rows[language].currentData()
        known = {item.value for item in self._installed}
        sentence = ""
        if not value:
            sentence = "No suggestions; words are split plainly."
        elif value not in known and "/" not in value and "\\" not in value:
            sentence = (f"Not installed. Get it with: python -m spacy download {value}, "
                        "or choose its wheel or folder from disk.")
        self.say(language, sentence)
