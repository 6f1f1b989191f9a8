"""Articles are found, filtered and dealt with together, by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.core.models import Status
from tests.e2e.conftest import SECOND, Driver


def shown(driver: Driver) -> list[int | None]:
    model = driver.window.model
    return [model.article_id(place) for place in range(model.rowCount())]


def states(driver: Driver) -> list[Status]:
    model = driver.window.model
    rows = [model.row_at(place) for place in range(model.rowCount())]
    return [row.status for row in rows if row is not None]


def test_words_are_found_and_several_articles_skipped(
    start: Callable[..., Driver], project: Path
) -> None:
    driver = start(project)
    driver.until_suggested()
    driver.keys("Ctrl+Shift+F")
    QTest.keyClicks(QApplication.focusWidget(), '"desrosiers y rev')
    driver.until(lambda: shown(driver) == [2])
    driver.keys("Return", "Return")
    assert driver.content.article.id == 2
    assert driver.view.hasFocus()
    found = [SECOND[s:e] for s, e in driver.view.scene.matches]
    assert found == ["Desrosiers y rev"]
    driver.keys("Ctrl+Shift+U")
    driver.until(lambda: shown(driver) == [1, 2])
    assert driver.view.scene.matches == []

    driver.keys("Ctrl+Shift+A")
    assert driver.window.articles.selected == [1, 2]
    driver.keys("Ctrl+K")
    driver.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    QTest.keyClicks(QApplication.focusWidget(), "selected: skip")
    driver.keys("Return")
    driver.until(lambda: states(driver) == [Status.SKIPPED] * 2)
    driver.keys("Ctrl+Z")
    assert states(driver) == [Status.NEW] * 2
