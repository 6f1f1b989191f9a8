"""The program on a real X server, driven from outside by real key and mouse events.

Skipped where Xvfb, xdotool or Qt's xcb libraries are missing; nobody needs a screen for it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.models import Status
from annotator.store import contents
from annotator.store.project import Project
from tests.making import ROOT, new_project

PATIENCE = 60

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)


class Display:
    """An X server of the test's own, and hands on its keyboard and mouse."""

    def __init__(self, number: str) -> None:
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)

    def tool(self, *words: str) -> str:
        """Let xdotool do something; what it prints."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        return done.stdout

    def window(self, name: str) -> str:
        """The id of the window with `name` in its title, once it is there, with the focus."""
        found = self.tool("search", "--sync", "--onlyvisible", "--name", name).split()[0]
        self.tool("windowfocus", "--sync", found)
        return found

    def start(self, *words: object) -> subprocess.Popen[bytes]:
        """The program itself."""
        command = [sys.executable, "-m", "annotator", *map(str, words)]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment)


@pytest.fixture
def display() -> Iterator[Display]:
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    yield Display(number)
    server.terminate()
    server.wait(PATIENCE)


@pytest.fixture
def worked_on(display: Display, tmp_path: Path) -> Callable[..., Path]:
    """Opens a project with one article, does something in it, and ends the program."""

    def run(text: str, work: Callable[[Display], None]) -> Path:
        path = tmp_path / "screen.annot"
        new_project(path, text).close()
        program = display.start(path, "--theme", "light")
        try:
            window = display.window("screen – Annotator")
            display.tool("windowsize", "--sync", window, "1280", "800")
            work(display)
            display.tool("key", "ctrl+q")
            assert program.wait(PATIENCE) == 0
        finally:
            if program.poll() is None:
                program.kill()
                program.wait(PATIENCE)
        return path

    return run


def test_words_are_labelled_by_keys(worked_on: Callable[..., Path]) -> None:
    def work(display: Display) -> None:
        display.tool("key", "ctrl+Home", "shift+Right", "3")
        display.tool("key", "ctrl+End", "shift+Left", "shift+Left", "3", "ctrl+z")
        display.tool("key", "Escape", "Escape", "ctrl+Return")

    path = worked_on("Kiev résiste.\n\nLes ministres se réuniront jeudi à Brandeville.", work)
    assert labelled(path) == ([("LOC", "Kiev")], Status.DONE)


def test_words_are_labelled_by_mouse(worked_on: Callable[..., Path]) -> None:
    """Wherever the mouse goes down in this article, the word is the same."""

    def work(display: Display) -> None:
        display.tool("mousemove", "--sync", "640", "420", "click", "--repeat", "2", "1")
        display.tool("key", "3")
        display.tool("mousemove", "--sync", "600", "600", "mousedown", "1")
        display.tool("mousemove", "--sync", "640", "600", "mousemove", "--sync", "760", "600")
        display.tool("mouseup", "1", "key", "2")

    found, _ = labelled(worked_on("Kiev " * 600, work))
    assert found[0] == ("LOC", "Kiev")
    assert found[1][0] == "ORG"
    assert set(found[1][1].split()) == {"Kiev"}
    assert len(found[1][1].split()) > 1


def test_several_spans_are_relabelled_in_the_list_by_keys(worked_on: Callable[..., Path]) -> None:
    def work(display: Display) -> None:
        display.tool("key", "ctrl+Home", "shift+Right", "3", "r")
        display.tool("key", "ctrl+l", "ctrl+a", "2", "Down", "x", "ctrl+l")
        display.tool("key", "Escape", "Escape")

    found, _ = labelled(worked_on("Kiev résiste. Kiev tient. Kiev dort.", work))
    assert found == [("ORG", "Kiev")] * 2


def labelled(path: Path) -> tuple[list[tuple[str, str]], Status]:
    """Labels and words of the first article, and its status."""
    project = Project.open(path)
    with project.read() as conn:
        content = contents.read(conn, 1, project.annotator_id)
    project.close()
    assert content is not None
    text = content.article.text
    return [(a.label, text[a.start : a.end]) for a in content.annotations], content.status
