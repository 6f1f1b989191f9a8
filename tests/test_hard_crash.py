"""A program that died leaves where it was; one that ended in order leaves nothing."""

import faulthandler
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import hard_crash
from annotator.hard_crash import Watch, keep, take_report
from annotator.paths import state_dir
from tests.making import ROOT

_DIE = """
import faulthandler, sys
from annotator.hard_crash import Watch
watch = Watch()
watch.begin()
for number in range(40):
    watch.note(f"command_{number}")
if sys.argv[1] == "crash":
    faulthandler._sigsegv()
elif sys.argv[1] == "kill":
    import os, signal
    os.kill(os.getpid(), signal.SIGKILL)
elif sys.argv[1] == "end":
    watch.end()
print("ended")
"""


def run(how: str) -> None:
    command = [sys.executable, "-c", _DIE, how]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


@pytest.fixture
def watch() -> Iterator[Watch]:
    """A watch in this process, whose own faulthandler comes back afterwards."""
    made = Watch()
    made.begin()
    yield made
    made.end()
    faulthandler.enable(file=sys.__stderr__)


def running() -> list[str]:
    return sorted(os.listdir(state_dir() / "running"))


def test_a_crash_is_told_once_with_the_last_commands() -> None:
    run("crash")
    report = take_report()
    assert report.startswith("annotator ")
    assert "Last commands: command_10, " in report
    assert "command_39\n" in report
    assert "Segmentation fault" in report
    assert 'File "<string>"' in report
    assert take_report() == ""
    assert running() == []
    (kept,) = (state_dir() / "crashes").iterdir()
    assert kept.read_text() == report


@pytest.mark.parametrize("how", ["end", "kill"])
def test_an_end_and_a_kill_are_no_crash(how: str) -> None:
    run(how)
    assert take_report() == ""
    assert running() == []


def test_a_program_that_runs_is_left_alone(watch: Watch) -> None:
    watch.note("accept")
    with (state_dir() / "running" / f"{os.getpid()}.txt").open("a") as file:
        file.write("Fatal Python error: not yet\n")
    assert take_report() == ""
    assert len(running()) == 2


def test_a_folder_that_cannot_be_written_stops_nothing(monkeypatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(hard_crash, "state_dir", lambda: tmp_path / "file")
    watch = Watch()
    watch.begin()
    watch.note("accept")
    watch.end()
    assert take_report() == ""
    assert keep("report", "bug") is None


def test_only_the_newest_reports_are_kept(monkeypatch) -> None:
    monkeypatch.setattr(hard_crash, "REPORTS_KEPT", 3)
    for number in range(5):
        path = keep(f"report {number}", "bug")
        assert path is not None
        os.utime(path, (number, number))
    assert keep("the last", "bug") is not None
    assert len(list((state_dir() / "crashes").iterdir())) == 3
