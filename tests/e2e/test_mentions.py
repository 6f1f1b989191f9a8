"""The same words in the whole project, from a list to tick."""

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtWidgets import QDialog

from tests.e2e.conftest import Driver


def test_ticked_places_get_the_label_in_one_step(
    start: Callable[..., Driver], project: Path
) -> None:
    def label_all(dialog: QDialog) -> Generator[None, None, None]:
        while dialog._searching:
            yield
        assert len(dialog.ticked()) == 2
        yield
        driver.keys("Return")

    driver = start(project)
    driver.until_suggested()
    driver.until(lambda: driver.suggestions().count(("Sarène", "LOC")) == 1)
    assert driver.focused() == ("Sarène", "LOC")
    script = driver.in_dialog(label_all)
    driver.keys("Shift+R")
    assert script.played
    driver.until(lambda: ("Sarène", "LOC") in driver.annotations())
    driver.session.show_article(2)
    assert ("Sarène", "LOC") in driver.annotations()
    driver.keys("Ctrl+Z")
    driver.until(lambda: ("Sarène", "LOC") not in driver.annotations())
    driver.session.show_article(1)
    assert driver.annotations() == []


def test_space_takes_a_tick_away(start: Callable[..., Driver], project: Path) -> None:
    def label_the_rest(dialog: QDialog) -> Generator[None, None, None]:
        while dialog._searching:
            yield
        driver.keys("Space")
        assert len(dialog.ticked()) == 1
        yield
        driver.keys("Return")

    driver = start(project)
    driver.until_suggested()
    script = driver.in_dialog(label_the_rest)
    driver.keys("Shift+R")
    assert script.played
    assert driver.annotations() == []
    driver.session.show_article(2)
    driver.until(lambda: ("Sarène", "LOC") in driver.annotations())
