"""The process is killed right after a key; the decision is there."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.e2e.conftest import ROOT, Driver


def test_a_decision_survives_a_kill(start: Callable[..., Driver], project: Path) -> None:
    command = [sys.executable, "-m", "tests.e2e.decide_and_wait", str(project)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == "decided"
        running.kill()
    driver = start(project)
    driver.until(lambda: driver.session.content)
    assert driver.annotations() == [("Sarène", "LOC")]
    step = driver.session.undo_step
    assert step is not None
    assert (step.verb, step.detail) == ("accept", "Sarène")
    driver.keys("Ctrl+Z")
    assert driver.annotations() == []
