"""The dialog for a pasted text: what it shows while one types, and what comes of it."""

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.session.pasting import Twin
from annotator.ui.dialogs.paste_dialog import PasteDialog
from tests.making import KYIV
from tests.ui.test_project_menu import answer as answer

TEXT = "Un titre\n\nL’armée a attaqué\u00a0! 😀\u2028Fin."


class FakeGuess(QObject):
    """Stands for `LanguageGuess`."""

    guessed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.asked: list[str] = []

    def guess(self, text: str) -> None:
        self.asked.append(text)
        self.busy = True

    def cancel(self) -> None:
        self.busy = False

    def tell(self, language: str) -> None:
        self.busy = False
        self.guessed.emit(language)


@pytest.fixture
def guess(qapp) -> FakeGuess:
    return FakeGuess()


@pytest.fixture
def dialog(qtbot, guess: FakeGuess) -> PasteDialog:
    made = PasteDialog(
        None,
        text=TEXT,
        twin_of=lambda text: Twin(article_id=7, title="Là") if text == "déjà là" else None,
        guess=guess,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_text_comes_out_as_it_went_in(dialog: PasteDialog, guess: FakeGuess) -> None:
    assert dialog.text == TEXT
    assert dialog.title_field.placeholderText() == "Un titre"
    guess.tell("fr")
    assert dialog._language_hint.text() == "Recognised: French"
    draft = dialog.draft
    assert (draft.text, draft.title, draft.language) == (TEXT, "", "fr")


def test_the_language_is_waited_for_only_where_none_is_chosen(
    dialog: PasteDialog, guess: FakeGuess
) -> None:
    dialog.accept()
    assert dialog.isVisible()
    guess.tell("uk")
    assert not dialog.isVisible()
    assert dialog.draft.language == "uk"


def test_a_chosen_language_wins(dialog: PasteDialog, guess: FakeGuess) -> None:
    dialog.language.setCurrentIndex(dialog.language.findData("ca"))
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.draft.language == "ca"
    assert not guess.busy


def test_a_twin_is_named_and_shown(dialog: PasteDialog, qtbot) -> None:
    dialog.text_field.setPlainText("déjà là")
    assert not dialog.add_button.isEnabled()
    assert "“Là”" in dialog._note.text()
    with qtbot.waitSignal(dialog.twin_requested) as told:
        dialog._show_twin.click()
    assert told.args == [7]
    assert not dialog.isVisible()


def test_without_a_text_there_is_nothing_to_add(dialog: PasteDialog) -> None:
    dialog.text_field.setPlainText(" \n")
    assert not dialog.add_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    dialog.text_field.setPlainText("x")
    assert dialog.add_button.isEnabled()


def test_what_was_copied_becomes_an_article(bench, answer) -> None:
    data = QMimeData()
    data.setText("x")
    data.setHtml("<p>Le parlement a voté lundi.</p><p>La loi entre en vigueur demain.</p>")
    QGuiApplication.clipboard().setMimeData(data)

    def go(dialog: PasteDialog) -> None:
        dialog.language.setCurrentIndex(1)
        dialog.source_field.setText("AFP")
        dialog.accept()

    answer(PasteDialog, go)
    bench.press("Ctrl+Shift+V")
    article = bench.session.content.article
    assert article.text == "Le parlement a voté lundi.\n\nLa loi entre en vigueur demain."
    assert article.source == "AFP"
    assert bench.window.focusWidget() is bench.window.view
    bench.window.commands.trigger("undo")
    assert bench.session.counts().articles == 2


def test_a_text_that_is_there_leads_to_its_article(bench, answer) -> None:
    bench.session.show_article(2)
    QGuiApplication.clipboard().setText(KYIV)
    answer(PasteDialog, lambda dialog: dialog._show_twin.click())
    bench.window.commands.trigger("paste_article")
    assert bench.session.article_id == 1
