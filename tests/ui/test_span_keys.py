"""Every decision on spans by real key presses, through the real session and file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.errors import UserError
from annotator.ui.dialogs.mentions import MentionsDialog
from annotator.ui.dialogs.note import NoteDialog
from annotator.ui.dialogs.pick import PickPopup


def test_the_first_suggestion_is_in_focus(bench):
    assert bench.focused == ("LOC", "Kiev")
    assert bench.window.view.focus_ref == bench.session.focus


def test_tab_walks_the_suggestions_and_goes_on_to_the_next_article(bench):
    seen = [bench.focused]
    for _ in range(3):
        bench.press("Tab")
        seen.append(bench.focused)
    assert seen == [("LOC", "Kiev"), ("Attack", "bombardé"), ("LOC", "OTAN"), ("PER", "Aulnay")]
    bench.press("Shift+Tab")
    assert bench.focused == ("LOC", "OTAN")
    bench.press("Tab", "Tab")
    assert bench.session.article_id == 2
    assert bench.focused == ("DATE", "mardi")


def test_accept_goes_on_and_stays_in_the_article_at_the_end(bench):
    bench.press("A", "A", "A", "A")
    assert bench.suggestions == []
    assert [label for label, _ in bench.annotations] == ["LOC", "Attack", "LOC", "PER"]
    assert bench.session.article_id == 1


def test_after_the_last_suggestion_the_walk_begins_at_the_top(bench):
    bench.press("Tab", "Tab", "Tab", "A")
    assert bench.focused == ("LOC", "Kiev")


@pytest.mark.parametrize("key", ["X", "Del"])
def test_reject_and_delete(bench, key):
    bench.press(key)
    assert bench.suggestions[0] == ("Attack", "bombardé")
    assert bench.annotations == []
    assert bench.focused == ("Attack", "bombardé")
    bench.press("A", "Home")
    assert bench.annotations == [("Attack", "bombardé")]
    offset = bench.session.content.article.text.index("bombardé")
    bench.window.view.place_caret(offset)
    bench.press("Right", "Left")
    assert bench.focused == ("Attack", "bombardé")
    bench.press(key)
    assert bench.annotations == []


def test_a_digit_relabels_the_suggestion_in_focus_and_goes_on(bench):
    bench.press("Tab", "Tab")
    bench.type_digit("2")
    assert bench.annotations == [("ORG", "OTAN")]
    assert bench.focused == ("PER", "Aulnay")


def test_digits_follow_the_layer_of_the_span_in_focus(bench):
    bench.press("Tab")
    assert bench.session.layer == "events"
    bench.type_digit("2", shift=True)
    assert bench.annotations == [("Transfer", "bombardé")]
    assert bench.session.layer == "entities"


def test_a_label_of_another_layer_is_laid_on_the_same_words(bench):
    bench.press("E")
    assert bench.session.layer == "events"
    bench.type_digit("5")
    assert bench.annotations == [("Meet", "Kiev")]
    assert ("LOC", "Kiev") in bench.suggestions


def test_words_selected_by_key_are_labelled(bench):
    bench.press("Esc", "End", "Ctrl+End", "Ctrl+Home")
    bench.press("Right", "Right", "Right", "Shift+Right", "Shift+Right")
    words = bench.session.content.article.text[slice(*bench.window.view.selection)]
    bench.press("E")
    bench.type_digit("1")
    assert ("Attack", words) in bench.annotations
    assert bench.window.view.selection is None


def test_a_digit_with_nothing_to_label_says_what_to_do(bench):
    bench.press("Esc")
    bench.type_digit("1")
    assert bench.annotations == []
    assert "Select words" in bench.window.notice.sentence


def test_a_label_that_the_layer_lacks_does_nothing(bench):
    bench.type_digit("9")
    assert bench.annotations == []
    assert len(bench.suggestions) == 4


def test_a_label_is_chosen_by_part_of_its_name(bench, qtbot):
    bench.press("L")
    popup = bench.window.findChild(PickPopup)
    QTest.keyClicks(popup.focusProxy(), "organ")
    QTest.keyClick(popup.focusProxy(), Qt.Key.Key_Return)
    assert bench.annotations == [("ORG", "Kiev")]


def test_boundaries_grow_and_shrink_by_word(bench):
    bench.press("Alt+Right", "Alt+Right")
    assert bench.annotations == [("LOC", "Kiev a été")]
    bench.press("Alt+Left")
    assert bench.focused == ("LOC", "Kiev a")
    bench.press("Alt+Shift+Right")
    assert bench.focused == ("LOC", "a")
    bench.press("Alt+Shift+Right")
    assert bench.focused == ("LOC", "a")
    bench.press("Alt+Shift+Left")
    assert bench.focused == ("LOC", "Kiev a")


def test_a_dragged_boundary_resizes(bench):
    ref = bench.session.focus
    bench.window.view.boundary_dragged.emit(ref, 0, 6)
    assert bench.annotations == [("LOC", "Kiev a")]


def test_the_same_words_are_labelled(bench):
    bench.press("R")
    assert bench.annotations == [("LOC", "Kiev")] * 3
    assert bench.window.notice.sentence == "Labelled “Kiev” in 2 more places."
    bench.press("Ctrl+Z", "Tab", "R")
    assert bench.window.notice.sentence == "“bombardé” has no other place without a label."


def test_a_note_is_kept_on_the_annotation(bench, monkeypatch):
    bench.press("Shift+C")
    assert "accept" in bench.window.notice.sentence
    monkeypatch.setattr(NoteDialog, "exec", lambda self: self._field.setPlainText("capitale") or 1)
    bench.press("Alt+Right", "Alt+Left", "Shift+C")
    assert bench.session.content.annotations[0].note == "capitale"


def test_a_click_puts_a_span_in_focus_and_a_click_beside_lets_it_go(bench, qtbot):
    view, text = bench.window.view, bench.session.content.article.text
    mark = next(m for m in bench.session.content.marks if m.span.label == "PER")
    view.span_clicked.emit(mark.ref)
    assert bench.focused == ("PER", "Aulnay")
    view.place_caret(text.index("lundi"))
    qtbot.waitUntil(lambda: bench.focused is None)
    bench.press("Tab")
    assert bench.focused == ("LOC", "OTAN")


def test_escape_drops_the_selection_then_the_focus(bench):
    bench.window.view.set_selection(0, 4)
    bench.press("Esc")
    assert bench.window.view.selection is None
    assert bench.focused is not None
    bench.press("Esc")
    assert bench.focused is None


def test_undo_and_redo_wherever_it_was(bench):
    bench.press("A", "X", "Tab", "Tab")
    assert bench.session.article_id == 2
    bench.press("Ctrl+Z")
    assert bench.session.article_id == 1
    assert bench.focused == ("Attack", "bombardé")
    bench.press("Ctrl+Z")
    assert bench.annotations == []
    assert len(bench.suggestions) == 4
    bench.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert bench.annotations == [("LOC", "Kiev")]
    assert len(bench.suggestions) == 2


def test_letters_typed_into_the_search_field_decide_nothing(bench, qtbot):
    bench.press("Ctrl+Shift+F")
    field = bench.window.focusWidget()
    assert field is not bench.window.view
    QTest.keyClicks(field, "axe1")
    assert field.text() == "axe1"
    assert bench.annotations == []
    assert len(bench.suggestions) == 4


def test_a_click_on_a_label_labels(bench, qtbot):
    button = bench.window.label_bar.buttons[1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.annotations == [("ORG", "Kiev")]
    assert bench.window.view.hasFocus()


def test_the_inspectors_buttons_decide(bench, qtbot):
    page = bench.window.inspector._span
    qtbot.mouseClick(page._accept, Qt.MouseButton.LeftButton)
    assert bench.annotations == [("LOC", "Kiev")]
    qtbot.mouseClick(page._reject, Qt.MouseButton.LeftButton)
    assert ("Attack", "bombardé") not in bench.suggestions


def test_the_same_words_everywhere_wait_for_what_is_under_way(bench, monkeypatch):
    def busy(*_args, **_names):
        raise UserError("This can be done when the present import has ended.")

    monkeypatch.setattr(MentionsDialog, "exec", lambda _: True)
    monkeypatch.setattr(bench.session, "run", busy)
    bench.window.handlers.same_words_everywhere()
    assert "present import has ended" in bench.window.notice.sentence
