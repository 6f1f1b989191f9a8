"""A job reports progress, its result or one sentence, and never leaves its process behind."""

import gc
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from annotator.formats.base import Record
from annotator.formats.reading import read_spool
from annotator.session import jobs
from annotator.session.import_request import ImportRequest
from annotator.session.jobs import Job, read_job

FAKE = [sys.executable, str(Path(__file__).resolve().parents[1] / "fakes" / "job.py")]


class Heard(QObject):
    """What a job said, in order."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.said: list[tuple[object, ...]] = []
        job.progressed.connect(lambda *args: self.said.append(("progressed", *args)))
        job.finished.connect(lambda result: self.said.append(("finished", result)))
        job.failed.connect(lambda sentence: self.said.append(("failed", sentence)))
        job.cancelled.connect(lambda: self.said.append(("cancelled",)))

    @property
    def over(self) -> bool:
        return any(each[0] != "progressed" for each in self.said)


def run(qtbot: QtBot, behaviour: str, request: object = None) -> tuple[Job, list[tuple]]:
    job = Job([behaviour], request=request, program=FAKE)
    heard = Heard(job)
    job.start()
    qtbot.waitUntil(lambda: heard.over, timeout=20_000)
    assert not job.running
    return job, heard.said


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def hanging(qtbot: QtBot, parent: QObject | None = None) -> tuple[Job, int]:
    job = Job(["hangs"], program=FAKE, parent=parent)
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        job.start()
    return job, job._process.processId()


def test_request_progress_and_result(qtbot: QtBot) -> None:
    request = {"paths": ["été 😀", "\udcff"], "n": [1, None, True]}
    _job, said = run(qtbot, "echo", request)
    assert said == [
        ("progressed", 1, 2, "été 😀"),
        ("progressed", 2, 2, ""),
        ("finished", ascii(request)),
    ]


@pytest.mark.parametrize(
    ("behaviour", "result"),
    [
        ("raw_utf8", "été 😀 قال"),
        ("nothing", None),
        ("in_pieces", "x" * 300_000),
        ("crash_after_result", "done"),
        ("deaf", "deaf"),
    ],
)
def test_results(qtbot: QtBot, behaviour: str, result: object) -> None:
    _job, said = run(qtbot, behaviour, {"a": "b" * 1_000_000})
    assert said == [("finished", result)]


def test_an_error_is_one_sentence(qtbot: QtBot) -> None:
    _job, said = run(qtbot, "error")
    assert said == [("progressed", 1, 9, ""), ("failed", "The disk is full.")]


def test_a_crash_keeps_what_the_process_wrote(qtbot: QtBot) -> None:
    job, said = run(qtbot, "crash")
    ((signal, sentence),) = said
    assert signal == "failed"
    assert str(sentence).startswith("The background process was stopped from outside or crashed")
    assert job.details == "terrible thing\n"


def test_a_crash_names_what_was_in_hand(qtbot: QtBot) -> None:
    _job, said = run(qtbot, "crash_on_file")
    assert said[0] == ("progressed", 3, 9, "b.pdf")
    assert "at b.pdf or soon after it" in str(said[1][1])


def test_a_bug_in_the_process_is_in_the_details(qtbot: QtBot) -> None:
    job, said = run(qtbot, "raises")
    assert said[0] == ("progressed", 1, 2, "")
    assert said[1] == (
        "failed", "The background process ended with code 1 before it was done; nothing was kept."
    )  # fmt: skip
    assert "ZeroDivisionError: by nothing" in job.details


def test_no_answer_is_a_failure(qtbot: QtBot) -> None:
    _job, said = run(qtbot, "silent")
    assert [each[0] for each in said] == ["failed"]
    assert "ended with code 0" in str(said[0][1])


def test_rubbish_is_survived_and_kept(qtbot: QtBot) -> None:
    job, said = run(qtbot, "rubbish")
    assert said == [("progressed", 1, 1, "good"), ("finished", "fine")]
    assert job.details.endswith("more after it, without an end\n")


def test_a_line_without_end_is_not_gathered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "MAX_LINE_BYTES", 1000)
    job, said = run(qtbot, "rubbish")
    assert said[0] == ("progressed", 1, 1, "good")
    assert len(job._pending) <= 1000


def test_the_last_of_the_details_is_kept(qtbot: QtBot) -> None:
    job, _said = run(qtbot, "chatter")
    assert job.details.endswith("last words")
    assert len(job.details) == jobs.DETAILS_BYTES


def test_a_program_that_is_not_there(qtbot: QtBot) -> None:
    job = Job([], program=["/nowhere/program"])
    with qtbot.waitSignal(job.failed, timeout=20_000) as caught:
        job.start()
    assert caught.args == ["The background process could not be started; install it again."]
    assert job.details


def test_a_process_that_lingers_after_its_result_is_ended(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "LINGER_MS", 100)
    _job, said = run(qtbot, "lingers")
    assert said == [("finished", "done")]


def test_cancelling_kills(qtbot: QtBot) -> None:
    job, pid = hanging(qtbot)
    heard = Heard(job)
    with qtbot.waitSignal(job.cancelled, timeout=20_000):
        job.cancel()
    assert heard.said == [("cancelled",)]
    assert not alive(pid)
    job.cancel()


def test_cancelling_at_once(qtbot: QtBot) -> None:
    job = Job(["hangs"], program=FAKE)
    heard = Heard(job)
    job.start()
    job.cancel()
    qtbot.waitUntil(lambda: heard.over, timeout=20_000)
    assert heard.said[-1] == ("cancelled",)
    assert not job.running


def test_cancelling_what_never_started_says_nothing(qtbot: QtBot) -> None:
    job = Job(["hangs"], program=FAKE)
    heard = Heard(job)
    job.cancel()
    assert heard.said == []


@pytest.mark.parametrize("how", ["deleted", "collected", "parent deleted"])
def test_the_process_goes_with_the_job(qtbot: QtBot, how: str) -> None:
    parent = QObject() if how == "parent deleted" else None
    job, pid = hanging(qtbot, parent)
    assert alive(pid)
    if how == "deleted":
        delete(job)
    elif how == "collected":
        del job
        gc.collect()
    else:
        delete(parent)
    assert not alive(pid)


def test_reading_in_the_background(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "dossier été"
    folder.mkdir()
    text = "Le président a déclaré que la guerre était finie 😀.\u2028\n"
    (folder / "a.txt").write_text(text, encoding="utf-8", newline="")
    (folder / "b.csv").write_text("corps,langue\nUn texte.,fr\n", encoding="utf-8")
    spool = tmp_path / "spool"
    job = read_job(ImportRequest(paths=(folder,), fields={"text": "corps"}), spool=spool)
    heard = Heard(job)
    job.start()
    qtbot.waitUntil(lambda: heard.over, timeout=60_000)
    assert heard.said[-1] == ("finished", {"files": 2, "records": 2, "issues": 0}), job.details
    first, second = read_spool(spool)
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert (first.text, first.language) == (text, "fr")
    assert second.text == "Un texte."


def test_the_program_ignores_files_in_the_current_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(9)")
    (tmp_path / "a.txt").write_text("Un texte.")
    monkeypatch.chdir(tmp_path)
    job = read_job(ImportRequest(paths=(Path("a.txt"),)), spool=Path("spool"))
    with qtbot.waitSignal(job.finished, timeout=60_000):
        job.start()
    assert len(list(read_spool(tmp_path / "spool"))) == 1


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert jobs.own_program() == [sys.executable]
