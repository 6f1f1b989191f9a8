"""The suggester without a window, against the fake worker."""

import contextlib
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import headless
from annotator.errors import UserError
from annotator.headless import suggest
from annotator.store import tokens
from annotator.store.project import Project
from tests.making import KYIV, dump
from tests.session.heard import project_file

FAKE = Path(__file__).resolve().parent / "fakes" / "suggest_worker.py"
TEXTS = (KYIV, "Sarène tient.", "Trois.")

Run = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return project_file(tmp_path / "p.annot", *TEXTS)


@pytest.fixture
def run(qapp, file: Path, tmp_path: Path) -> Run:
    def go(mode: str = "normal", *, again: bool = False) -> tuple[int, list[str]]:
        folder = tmp_path / "fake"
        folder.mkdir(exist_ok=True)
        command = (sys.executable, "-X", "utf8", str(FAKE), mode, str(folder))
        return suggest(file, again=again, command=command)

    return go


def stored(file: Path) -> tuple[list[int], int]:
    """Which articles nobody has read, and how many suggestions there are."""
    project = Project.open(file)
    with project.read() as conn:
        unread = tokens.unread(conn, limit=9)
    count = len(dump(project)["suggestions"])
    project.close()
    return unread, count


def test_every_article_is_read_once(run: Run, file: Path) -> None:
    assert run() == (3, [])
    unread, count = stored(file)
    assert unread == []
    assert count > 3
    assert run() == (0, [])


def test_again_reads_all_of_them_and_doubles_nothing(run: Run, file: Path) -> None:
    run()
    before = stored(file)
    assert run(again=True) == (3, [])
    assert stored(file) == before


def test_articles_that_cannot_be_read_are_named_and_not_counted(run: Run, file: Path) -> None:
    sentences = [f"Article {i}: The fake cannot read this." for i in (1, 2, 3)]
    for again in (False, True):
        count, said = run("failing", again=again)
        assert count == 0
        assert sorted(said) == sentences
    assert stored(file) == ([1, 2, 3], 0)


def test_a_missing_pipeline_is_said_once(run: Run) -> None:
    assert run("missing") == (3, ["xx_none is not here."])


def test_a_worker_of_another_version_is_a_sentence(run: Run) -> None:
    with pytest.raises(UserError, match="another version of the program"):
        run("wrong_protocol")


def test_a_worker_that_cannot_be_started_is_a_sentence(qapp, file: Path) -> None:
    with pytest.raises(UserError, match="cannot be started"):
        suggest(file, command=("/nowhere/python",))


def test_a_project_that_is_not_there_is_a_sentence(qapp, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        suggest(tmp_path / "none.annot", command=("/nowhere/python",))


def test_a_project_without_articles(qapp, tmp_path: Path) -> None:
    path = project_file(tmp_path / "empty.annot")
    assert suggest(path, command=("/nowhere/python",)) == (0, [])


def test_the_project_is_let_go(run: Run, file: Path) -> None:
    run()
    Project.open(file).close()
    assert [entry.name for entry in file.parent.glob("p.annot*")] == ["p.annot"]


@pytest.mark.timeout(60)
def test_a_bug_ends_the_run_and_is_raised(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def settle(_run: object, _article_id: int) -> None:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr(headless._Run, "_settle", settle)
    with pytest.raises(ZeroDivisionError, match="by nothing"):
        run()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT for one process")
def test_an_interruption_ends_the_program(file: Path, tmp_path: Path) -> None:
    command = (sys.executable, "-X", "utf8", str(FAKE), "hang", str(tmp_path))
    code = "import sys, pathlib; from annotator.headless import suggest; "
    code += "suggest(pathlib.Path(sys.argv[1]), command=sys.argv[2:])"
    root = str(FAKE.parents[2])
    process = subprocess.Popen([sys.executable, "-c", code, str(file), *command], cwd=root)
    try:
        for _ in range(600):
            if list(tmp_path.glob("start-*")):
                break
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) != 0
    finally:
        process.kill()
        process.wait()
    Project.open(file).close()
