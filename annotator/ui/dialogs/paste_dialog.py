"""A text that was copied or dropped, on its way to becoming an article."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.session.pasting import Draft, LanguageGuess, Twin, guessed_title, trouble_with
from annotator.ui.actions import shown_key
from annotator.ui.dialogs.parts import Choice, buttons, explained, form, heading, hint
from annotator.ui.languages import LANGUAGE_NAMES, language_name
from annotator.ui.scale import SPACE

_PARAGRAPH = "\u2029"


class PasteDialog(QDialog):
    """`draft` holds the values once the dialog was accepted; `twin_requested` asks for a twin.

    `twin_of` finds the article that has a text already. Ctrl+Enter adds the article.
    """

    twin_requested = Signal(int)

    def __init__(
        self,
        parent: QWidget | None,
        *,
        text: str,
        source: str = "",
        twin_of: Callable[[str], Twin | None],
        guess: LanguageGuess,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste a text as an article"))
        self.resize(720, 600)
        self._twin_of = twin_of
        self._twin: Twin | None = None
        self._guess = guess
        self._guessed = ""
        self._accepting = False
        self._make_fields(source)
        self._lay_out()
        self.text_field.textChanged.connect(self._changed)
        self.language.currentIndexChanged.connect(lambda _: self._show_language())
        guess.guessed.connect(self._take_guess)
        # Not through the constructor, which would take it for something to be parsed.
        self.text_field.setPlainText(text)
        (self.title_field if text else self.text_field).setFocus()

    @property
    def text(self) -> str:
        """The text as it stands in the field.

        `toPlainText` would make other characters of non-breaking spaces.
        """
        return self.text_field.document().toRawText().replace(_PARAGRAPH, "\n").strip("\n \t")

    @property
    def draft(self) -> Draft:
        """What the form says."""
        return Draft(
            text=self.text,
            title=self.title_field.text().strip(),
            language=self.language.currentData() or self._guessed,
            source=self.source_field.text().strip(),
            date=self.date_field.text().strip(),
        )

    def accept(self) -> None:
        """Add it; while the language is not recognised yet, as soon as it is."""
        if not self.add_button.isEnabled():
            return
        if self._guess.busy and not self.language.currentData():
            self._accepting = True
            self._note.setText(tr("Recognising the language…"))
            return
        super().accept()

    def done(self, result: int) -> None:
        self._guess.cancel()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return
        super().keyPressEvent(event)

    def _make_fields(self, source: str) -> None:
        self.text_field = QPlainTextEdit()
        self.text_field.setAccessibleName(tr("Text"))
        self.text_field.setPlaceholderText(tr("Type or paste the text here"))
        self.text_field.setTabChangesFocus(True)
        self.title_field = QLineEdit()
        self.title_field.setAccessibleName(tr("Title"))
        self.source_field = QLineEdit(source)
        self.source_field.setAccessibleName(tr("Source"))
        self.source_field.setPlaceholderText(tr("An agency, a newspaper, an address"))
        self.date_field = QLineEdit()
        self.date_field.setAccessibleName(tr("Date"))
        self.date_field.setPlaceholderText(tr("YYYY-MM-DD"))
        self.language = Choice(tr("Language"))
        self.language.addItem(tr("Recognise it"), "")
        for tag, name in LANGUAGE_NAMES.items():
            self.language.addItem(f"{tr(name)} ({tag})", tag)
        self._language_hint = hint()
        self._note = hint()
        self._note.setAccessibleName(tr("What stands in the way"))
        self._show_twin = QPushButton(tr("Show it"))
        self._show_twin.setAutoDefault(False)
        self._show_twin.clicked.connect(self._go_to_twin)

    def _lay_out(self) -> None:
        box, self.add_button = buttons(self, tr("Add the article"))
        self.add_button.setToolTip(shown_key("Ctrl+Return"))
        rows = form()
        rows.addRow(tr("Title"), self.title_field)
        rows.addRow(tr("Language"), explained(self.language, self._language_hint))
        rows.addRow(tr("Source"), self.source_field)
        rows.addRow(tr("Date"), self.date_field)
        note = QHBoxLayout()
        note.setSpacing(SPACE[2])
        note.addWidget(self._note, 1)
        note.addWidget(self._show_twin)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(heading(tr("Paste a text as an article")))
        column.addWidget(self.text_field, 1)
        column.addLayout(rows)
        column.addLayout(note)
        column.addWidget(box)

    def _changed(self) -> None:
        text = self.text
        self._guess.guess(text)
        self.title_field.setPlaceholderText(guessed_title(text))
        self._twin = self._twin_of(text)
        trouble = trouble_with(text) if text else tr("There is no text yet.")
        if self._twin is not None:
            trouble = tr("The project has this text already, as “{title}”.", title=self._twin.title)
        self._note.setText(trouble)
        self._show_twin.setVisible(self._twin is not None)
        self.add_button.setEnabled(not trouble)
        self._accepting = False

    def _take_guess(self, language: str) -> None:
        self._guessed = language
        self._show_language()
        if self._accepting:
            self.accept()

    def _show_language(self) -> None:
        chosen, guessed = self.language.currentData(), self._guessed
        if chosen:
            said = ""
        elif guessed:
            said = tr("Recognised: {language}", language=language_name(guessed))
        else:
            said = tr("Not recognised: choose one, or leave it open.") if self.text else ""
        self._language_hint.setText(said)

    def _go_to_twin(self) -> None:
        if self._twin is not None:
            self.reject()
            self.twin_requested.emit(self._twin.article_id)
