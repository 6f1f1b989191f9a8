"""The bars in the status line, what is left, and today's numbers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.core.pace import Today
from annotator.session.wording import duration, left
from annotator.ui.progress import ProgressPanel, rows

# What the offscreen platform says of every popup.
POPUP = pytest.mark.qt_log_ignore(r"does not support (raise|grabbing)", extend=True)


@pytest.mark.parametrize(
    ("seconds", "words"), [(30, "1 min"), (1500, "25 min"), (3600, "1 h"), (4200, "1 h 10")]
)
def test_durations_are_told_briefly(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_what_is_left_is_told_with_its_time_where_that_is_known() -> None:
    assert left(12, 6000) == "12 left, about 1 h 40"
    assert left(12, None) == "12 left"
    assert left(0, 0) == "0 left"


def test_the_bars_say_it_in_words_too(bench) -> None:
    status = bench.window.status
    assert status.article.text() == "article 0 of 4 decided"
    assert status.project.text() == "project 0 of 2 done, 2 left"
    bench.press("A")
    assert status.article.share == 0.25
    assert status.article.accessibleName() == status.article.text()


@POPUP
def test_a_click_on_a_bar_shows_todays_numbers(bench, qtbot) -> None:
    bench.press("A")
    QTest.mouseClick(bench.window.status.project, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    panel = QApplication.activePopupWidget()
    assert isinstance(panel, ProgressPanel)
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert words[words.index("Decided today") + 1] == "1"
    assert "Decided today: 1" in panel.accessibleDescription()
    assert bench.window.frameGeometry().contains(panel.frameGeometry())
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


@POPUP
def test_the_numbers_can_be_asked_for_by_command(bench, qtbot) -> None:
    bench.window.commands.trigger("progress")
    panel = QApplication.activePopupWidget()
    assert isinstance(panel, ProgressPanel)
    panel.close()


def test_what_is_not_known_is_not_made_up() -> None:
    values = dict(rows(Today(left=3)))
    assert values["Decided per hour"] == "–"
    assert values["An article takes (median)"] == "–"
    assert values["Articles"] == "3 left"
