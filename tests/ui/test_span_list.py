"""The list of all spans beside the article, by real keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.session.session import Session
from annotator.ui.dialogs.pick import PickPopup
from annotator.ui.memory import Memory
from annotator.ui.window import MainWindow


@pytest.fixture
def spans(bench):
    """The list, with the hands in it and the first suggestion chosen."""
    bench.press("Ctrl+L")
    bench.qtbot.waitUntil(bench.window.inspector.spans.view.hasFocus)
    bench.qtbot.waitUntil(lambda: chosen(bench) == ["Kiev"])
    return bench.window.inspector.spans


def chosen(bench) -> list[str]:
    return [row.words for row in bench.window.inspector.spans.view.spans]


def press(bench, *keys: str) -> None:
    bench.press(*keys, on=bench.window.inspector.spans.view)


def test_one_key_goes_to_the_list_and_back(bench, spans):
    assert bench.window.inspector.is_list
    press(bench, "Ctrl+L")
    assert bench.window.view.hasFocus()
    assert not bench.window.inspector.is_list


def test_the_key_brings_a_hidden_inspector_back(bench):
    bench.press("F8", "Ctrl+L")
    assert bench.window.inspector.isVisible()
    assert bench.window.inspector.spans.view.hasFocus()
    assert bench.window.commands["toggle_inspector"].isChecked()


def test_the_tab_says_how_many_spans_there_are(bench, spans):
    assert bench.window.inspector._all.text() == "All spans 4"
    press(bench, "X")
    bench.qtbot.waitUntil(lambda: bench.window.inspector._all.text() == "All spans 3")


def test_the_list_follows_the_focus_in_the_article(bench, spans):
    press(bench, "Esc")
    assert bench.window.view.hasFocus()
    bench.press("Tab")
    bench.qtbot.waitUntil(lambda: chosen(bench) == ["bombardé"])
    bench.press("Esc")
    bench.qtbot.waitUntil(lambda: chosen(bench) == [])


def test_the_article_follows_the_list(bench, spans):
    press(bench, "Down")
    assert bench.focused == ("LOC", "OTAN")
    assert bench.window.view.focus_ref == bench.session.focus
    press(bench, "Down", "Down")  # past the heading of the next label
    assert bench.focused == ("Attack", "bombardé")
    assert bench.session.layer == "events"


def test_keys_decide_on_the_row_and_go_on_in_the_list(bench, spans):
    press(bench, "A")
    assert bench.annotations == [("LOC", "Kiev")]
    bench.qtbot.waitUntil(lambda: chosen(bench) == ["OTAN"])
    press(bench, "X")
    assert ("LOC", "OTAN") not in bench.suggestions
    bench.qtbot.waitUntil(lambda: chosen(bench) == ["bombardé"])
    assert spans.view.hasFocus()


def test_accepting_an_annotation_goes_on_to_what_is_open(bench, spans):
    press(bench, "A")
    bench.qtbot.waitUntil(lambda: chosen(bench) == ["OTAN"])
    press(bench, "Up")
    assert bench.focused == ("LOC", "Kiev")
    press(bench, "A")
    assert bench.focused == ("LOC", "OTAN")
    assert bench.annotations == [("LOC", "Kiev")]


def test_several_are_accepted_as_one_step(bench, spans):
    press(bench, "Shift+Down")
    assert chosen(bench) == ["Kiev", "OTAN"]
    assert spans._bar.isVisible()
    press(bench, "A")
    assert bench.annotations == [("LOC", "Kiev"), ("LOC", "OTAN")]
    bench.qtbot.waitUntil(
        lambda: bench.window.commands["undo"].text() == "Undo: accept 2 suggestions"
    )
    press(bench, "Ctrl+Z")
    assert bench.annotations == []


def test_what_is_chosen_at_once_stays_chosen(bench):
    """Whoever types fast is in the list before it has followed what was done in the text."""
    for key, modifier in ((Qt.Key.Key_A, "No"), (Qt.Key.Key_L, "Control")):
        QTest.keyClick(bench.window.view, key, getattr(Qt.KeyboardModifier, f"{modifier}Modifier"))
    view = bench.window.inspector.spans.view
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(chosen(bench)) == 4
    QApplication.processEvents()
    assert len(chosen(bench)) == 4


def test_a_heading_stands_for_its_label(bench, spans):
    press(bench, "Up")
    assert chosen(bench) == ["Kiev", "OTAN"]
    press(bench, "X")
    assert [words for _, words in bench.suggestions] == ["bombardé", "Aulnay"]
    bench.qtbot.waitUntil(
        lambda: bench.window.commands["undo"].text() == "Undo: reject 2 suggestions"
    )
    assert bench.focused is not None


def test_all_are_chosen_and_removed_whatever_they_are(bench, spans):
    press(bench, "A", "Ctrl+A", "Del")
    assert (bench.annotations, bench.suggestions) == ([], [])
    bench.qtbot.waitUntil(
        lambda: bench.window.commands["undo"].text() == "Undo: reject or delete 4 spans"
    )
    assert spans._stack.currentIndex() == 1
    assert "Nothing is labelled here yet" in spans._empty.text()


def test_digits_and_the_label_chooser_relabel_the_chosen(bench, spans):
    press(bench, "Shift+Down")
    QTest.keyClick(spans.view, Qt.Key.Key_2)
    assert bench.annotations == [("ORG", "Kiev"), ("ORG", "OTAN")]
    bench.qtbot.waitUntil(lambda: spans.model.place_of(bench.session.focus) is not None)
    assert chosen(bench) == ["Kiev", "OTAN"]  # still, under another heading
    press(bench, "Ctrl+A", "L")
    popup = bench.window.findChild(PickPopup)
    QTest.keyClicks(popup.focusProxy(), "person")
    QTest.keyClick(popup.focusProxy(), Qt.Key.Key_Return)
    assert [label for label, _ in bench.annotations] == ["PER", "PER", "PER"]
    assert bench.suggestions == [("Attack", "bombardé")]
    assert "1 span on another layer" in bench.window.notice.sentence


def test_the_bars_buttons_do_the_same(bench, spans):
    press(bench, "Ctrl+A")
    assert spans._bar._count.text() == "4 spans chosen"
    QTest.mouseClick(spans._bar._accept, Qt.MouseButton.LeftButton)
    assert len(bench.annotations) == 4
    bench.qtbot.waitUntil(spans._bar._accept.isHidden)
    assert spans._bar._reject.text() == "Delete"


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_the_context_menu_acts_on_what_is_chosen(bench, spans):
    press(bench, "Shift+Down")
    spans.view.customContextMenuRequested.emit(spans.view.rect().center())
    menu = bench.window.findChildren(QMenu, "listMenu")[-1]
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert {"Accept", "Reject or delete", "Choose a label…"} <= set(texts)
    menu.actions()[0].trigger()
    menu.close()
    assert spans.view.hasFocus()
    assert len(bench.annotations) == 2


def test_clicking_a_row_puts_it_in_focus(bench, spans):
    index = spans.model.index(1, 0)
    at = spans.view.visualRect(index).center()
    QTest.mouseClick(spans.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert bench.focused == ("PER", "Aulnay")


def test_the_filter_narrows_the_list(bench, spans):
    spans.focus_filter()
    QTest.keyClicks(QApplication.focusWidget(), "otan")
    assert spans.model.rowCount() == 2
    bench.press("Down", on=spans._filter)
    assert spans.view.hasFocus()
    spans._filter.setText("e")
    press(bench, "Ctrl+A")
    assert spans._bar.isVisible()
    spans._filter.setText("zzz")
    assert spans._empty.isVisible()
    assert spans._bar.isHidden()
    spans.focus_filter()
    bench.press("Esc", on=spans._filter)
    assert spans.model.rowCount() == 7


def test_accept_all_of_a_suggester_or_with_a_score(bench):
    bench.window.commands.trigger("accept_score")
    assert "no scores" in bench.window.notice.sentence
    bench.window.commands.trigger("accept_source")
    assert len(bench.annotations) == 4
    bench.window.commands.trigger("accept_source")
    assert "Put a suggestion in focus first" in bench.window.notice.sentence


def test_without_hands_in_the_list_keys_mean_the_span_in_focus(bench, spans):
    press(bench, "Ctrl+A")
    bench.window.view.setFocus()
    bench.press("A")
    assert len(bench.annotations) == 1


def test_rows_are_heard_in_words(bench, spans):
    heard = QAccessible.queryAccessibleInterface(spans.view)
    rows = [heard.child(i) for i in range(heard.childCount())]
    names = [r.text(QAccessible.Text.Name) for r in rows if r.role() == QAccessible.Role.Cell]
    assert "Place, Kiev, suggested, test" in names


def test_page_and_order_are_remembered(bench, spans, qtbot):
    spans._order.menu().actions()[1].trigger()
    again = MainWindow(Session(), memory=Memory())
    qtbot.addWidget(again)
    assert again.inspector.is_list
    assert not again.inspector.spans.model.grouped
