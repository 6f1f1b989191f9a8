"""Everything an annotator does to an article, without the mouse."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

from annotator.core.models import Status
from annotator.ui import ask
from tests.e2e.conftest import SECOND, STORY, Driver


@pytest.fixture
def driver(start: Callable[..., Driver], project: Path) -> Driver:
    """The program on the first story, with its suggestions, the first in focus."""
    started = start(project)
    started.until_suggested()
    return started


def test_walking_accepting_rejecting_and_labelling(driver: Driver) -> None:
    assert driver.focused() == ("Sarène", "LOC")
    driver.keys("A")
    assert driver.focused() == ("lundi", "DATE")
    driver.keys("X")
    assert ("lundi", "DATE") not in driver.suggestions()
    driver.keys("Shift+Tab", "Shift+Tab", "Tab")
    first = driver.focused()
    driver.keys("3")
    assert first is not None
    assert (first[0], "LOC") in driver.annotations()


def test_a_label_is_chosen_by_typing_part_of_its_name(driver: Driver) -> None:
    driver.keys("L")
    driver.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    QTest.keyClicks(QApplication.focusWidget(), "organ")
    driver.keys("Return")
    assert ("Sarène", "ORG") in driver.annotations()


def test_boundaries_move_by_token(driver: Driver) -> None:
    while driver.focused() != ("Ilan Desrosiers", "PER"):
        driver.keys("Tab")
    driver.keys("Alt+Left")
    assert driver.focused() == ("Ilan", "PER")
    driver.keys("Alt+Right", "Alt+Right")
    assert driver.focused() == ("Ilan Desrosiers du", "PER")
    driver.keys("Alt+Left", "Alt+Shift+Left")
    assert driver.focused() == ("déclaré Ilan Desrosiers", "PER")
    driver.keys("Alt+Shift+Right", "Ctrl+Z")
    assert driver.focused() == ("déclaré Ilan Desrosiers", "PER")


def test_a_span_is_made_by_token_and_by_character(driver: Driver) -> None:
    driver.keys("Escape", "Escape", "Ctrl+Home")
    while driver.view.caret < STORY.index("forces"):
        driver.keys("Right")
    driver.keys("Shift+Right")
    assert driver.view.selection == (STORY.index("forces"), STORY.index("forces") + 6)
    while driver.session.layer != "events":
        driver.keys("E")
    driver.keys("1")
    assert ("forces", "Attack") in driver.annotations()
    driver.keys("Escape", "Escape", "Ctrl+Home")
    for _ in range(3):
        driver.keys("Ctrl+Shift+Right")
    assert driver.view.selection == (0, 3)
    driver.keys("2")
    assert ("Sar", "Die") in driver.annotations()


def test_the_same_words_get_the_same_label(driver: Driver) -> None:
    while driver.focused() != ("Kiev", "LOC"):
        driver.keys("Tab")
    driver.keys("R")
    assert driver.annotations().count(("Kiev", "LOC")) == 2
    driver.keys("Ctrl+Z")
    assert driver.annotations().count(("Kiev", "LOC")) == 0


def test_flag_note_skip_and_done(driver: Driver) -> None:
    def write(dialog: QDialog) -> Generator[None, None, None]:
        while not isinstance(QApplication.focusWidget(), QPlainTextEdit):
            yield
        QTest.keyClicks(QApplication.focusWidget(), "À revoir.")
        yield
        driver.keys("Ctrl+Return")

    driver.keys("F")
    assert driver.content.flagged
    script = driver.in_dialog(write)
    driver.keys("C")
    assert script.played
    assert driver.content.note == "À revoir."
    first = driver.content.article.id
    driver.keys("S")
    assert driver.content.article.id != first
    driver.until_suggested()
    assert driver.content.article.text == SECOND
    driver.keys("Ctrl+Return")
    driver.until(lambda: driver.session.counts().done == 1)
    driver.keys("Ctrl+Z", "Ctrl+Z")
    assert driver.session.counts().done == 0
    assert driver.session.counts().skipped == 0
    assert driver.content.article.id == first


def test_past_the_last_suggestion_comes_the_next_article(driver: Driver) -> None:
    for _ in range(len(driver.content.suggestions)):
        driver.keys("Tab")
    assert driver.content.article.text == SECOND


def test_what_was_not_on_the_screen_is_asked_about_once(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []

    def leave(_parent: object, count: int, total: int) -> ask.Unseen:
        asked.append((count, total))
        return ask.Unseen.LEAVE

    monkeypatch.setattr(ask, "unseen", leave)
    driver.window.resize(900, 320)
    driver.view.zoom(300)
    driver.session.show_next_unfinished()
    driver.until_suggested()
    driver.session.show_article(1)
    driver.until(lambda: driver.view.seen())
    total = len(driver.content.suggestions)
    seen = len(driver.view.seen())
    assert seen < total
    driver.keys("Ctrl+Return")
    assert asked == [(total - seen, total)]
    driver.session.show_article(1)
    assert driver.content.status is Status.DONE
    assert len(driver.content.suggestions) == total - seen


def test_find_zoom_and_commands(driver: Driver) -> None:
    driver.keys("Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), "KIEV")
    driver.until(lambda: len(driver.view.scene.matches) == 2)
    driver.keys("Escape")
    driver.keys("Ctrl+K")
    QTest.keyClicks(QApplication.focusWidget(), "flag")
    driver.keys("Return")
    driver.until(lambda: driver.content.flagged)


def test_letters_typed_into_the_search_field_do_nothing_else(driver: Driver) -> None:
    before = driver.suggestions()
    driver.keys("Ctrl+Shift+F")
    QTest.keyClicks(QApplication.focusWidget(), "axe 123")
    assert driver.suggestions() == before
    assert not driver.annotations()
    driver.until(lambda: driver.window.model.rowCount() == 0)
