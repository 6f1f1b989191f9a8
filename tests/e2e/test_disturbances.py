"""A suggester that is slow, crashes, hangs or talks rubbish never disturbs the annotator."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, STORY, Driver

FAKE = ROOT / "tests" / "fakes" / "suggest_worker.py"


@pytest.mark.parametrize(
    "mode", ["slow", "crash_on_1", "hang", "rubbish", "wrong_protocol", "stale", "failing"]
)
def test_annotating_goes_on(
    start: Callable[..., Driver], project: Path, tmp_path: Path, mode: str
) -> None:
    notes = tmp_path / "fake"
    notes.mkdir()
    command = "\x1f".join([sys.executable, str(FAKE), mode, str(notes)])
    driver = start(project, "--suggester", command)
    driver.until(lambda: driver.session.content)
    driver.until(lambda: list(notes.iterdir()))
    driver.view.setFocus()
    begin = STORY.index("Kiev")
    driver.drag(begin, begin + 4)
    driver.keys("3")
    assert ("Kiev", "LOC") in driver.annotations()
    driver.keys("Ctrl+Z", "Ctrl+Shift+Z", "F")
    assert ("Kiev", "LOC") in driver.annotations()
    assert driver.content.flagged


def test_a_missing_pipeline_is_a_sentence_and_work_goes_on(
    start: Callable[..., Driver], project: Path
) -> None:
    from tests.e2e.conftest import set_pipeline

    set_pipeline(project, Path("fr_core_news_nowhere"))
    driver = start(project)
    driver.until(lambda: driver.window.notice.isVisible())
    assert "fr_core_news_nowhere" in driver.window.notice.sentence
    driver.until_suggested()
