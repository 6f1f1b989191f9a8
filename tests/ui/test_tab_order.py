"""Tab goes through the window as it is read, and enters panels where one works in them."""

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from annotator.ui.entered import Entered
from annotator.ui.tab_order import arrange


def buttons(holder: QWidget, *names: str) -> list[QPushButton]:
    column = QVBoxLayout(holder)
    made = [QPushButton(name) for name in names]
    for button in made:
        column.addWidget(button)
    return made


def walked(window: QWidget, first: QWidget, steps: int) -> list[str]:
    first.setFocus()
    names = []
    for _ in range(steps):
        names.append(QApplication.focusWidget().text())
        window.focusNextPrevChild(True)
    return names


def test_parts_come_as_they_are_read_whenever_they_were_made(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QVBoxLayout(window)
    late, early = QWidget(), QWidget()
    row.addWidget(late)
    row.addWidget(early)
    later = buttons(late, "c", "d")
    first = buttons(early, "a", "b")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    arrange([early, late])
    assert walked(window, first[0], 4) == ["a", "b", "c", "d"]
    arrange([late, early])
    assert walked(window, later[0], 4) == ["c", "d", "a", "b"]


def test_all_controls_of_what_is_entered_at_one_are_reached(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    whole = Entered()
    QVBoxLayout(window).addWidget(whole)
    made = buttons(whole, "a", "b", "c")
    whole.entry = made[1]
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    whole.setFocus()
    assert made[1].hasFocus()
    assert walked(window, made[0], 3) == ["a", "b", "c"]


def test_the_window_goes_from_the_list_over_the_labels_to_the_text(bench) -> None:
    window = bench.window
    window.articles.focus_search()
    seen = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is window.view:
            break
        seen.append(focused)
        window.focusNextPrevChild(True)
    parts = [window.articles.isAncestorOf(widget) for widget in seen]
    assert QApplication.focusWidget() is window.view
    assert parts == sorted(parts, reverse=True)
    assert any(window.label_bar.isAncestorOf(widget) for widget in seen)
