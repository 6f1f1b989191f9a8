"""The list of all spans, worked by keyboard alone in the whole program."""

from collections.abc import Callable
from pathlib import Path

from tests.e2e.conftest import Driver


def test_several_spans_by_keyboard_alone(start: Callable[..., Driver], project: Path) -> None:
    driver = start(project)
    driver.until_suggested()
    driver.until(lambda: len(driver.suggestions()) >= 4)
    spans = driver.window.inspector.spans

    def chosen() -> list[str]:
        return [row.words for row in spans.view.spans]

    driver.keys("Ctrl+L")
    assert spans.view.hasFocus()
    driver.until(lambda: chosen() == [driver.focused()[0]])
    driver.keys("Ctrl+Home")  # the heading of the first label
    before = driver.suggestions()
    assert len(chosen()) >= 1
    driver.keys("A")
    driver.until(lambda: len(driver.suggestions()) < len(before))
    accepted = driver.annotations()
    assert accepted
    driver.keys("Ctrl+A", "3")
    driver.until(lambda: {"LOC"} >= {label for _, label in driver.annotations()})
    driver.keys("Ctrl+A", "X")
    driver.until(lambda: not spans.model.total)
    assert "Nothing is labelled here yet" in spans._empty.text()
    for _ in range(3):
        driver.keys("Ctrl+Z")
    driver.until(lambda: sorted(driver.suggestions()) == sorted(before))
    assert driver.annotations() == []
    driver.keys("Ctrl+L")
    assert driver.view.hasFocus()
