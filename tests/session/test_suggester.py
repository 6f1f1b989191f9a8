"""The client of the suggester's process, against a fake that misbehaves in every known way."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QProcess

from annotator.core.models import text_hash
from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.session.suggester import Job, Suggester, SuggesterState, Timing, worker_command

FAKE = Path(__file__).resolve().parents[1] / "fakes" / "suggest_worker.py"
SCHEME = LabelScheme(
    name="test",
    layers=(
        Layer(
            name="entities",
            kind=LayerKind.ENTITIES,
            labels=(Label(name="ORG", colour="blue"),),
        ),
    ),
)
QUICK = Timing(delays=(0.01, 0.02, 0.03), answer=10.0, load=20.0, grace=2.0)


def until(qtbot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=30_000)


class Client:
    """A suggester with what it said."""

    def __init__(self, suggester: Suggester, folder: Path) -> None:
        self.suggester = suggester
        self.folder = folder
        self.answers = []
        self.failed = []
        self.missing = []
        self.states = []
        suggester.suggested.connect(self.answers.append)
        suggester.failed_article.connect(lambda *failure: self.failed.append(failure))
        suggester.missing.connect(lambda *missing: self.missing.append(missing))
        suggester.state_changed.connect(self.states.append)

    def ask(self, article_id: int, text: str, *, urgent: bool = False) -> None:
        self.suggester.request(article_id, text, text_hash(text), "fr", urgent=urgent)

    @property
    def answered(self) -> list[int]:
        return [answer.article_id for answer in self.answers]

    @property
    def starts(self) -> int:
        return len(list(self.folder.glob("start-*")))

    @property
    def served(self) -> list[str]:
        log = self.folder / "log"
        return log.read_text(encoding="utf8").splitlines() if log.exists() else []


@pytest.fixture
def run(qtbot, tmp_path: Path) -> Iterator[Callable[..., Client]]:
    suggesters = []

    def start(mode: str, *, timing: Timing = QUICK, **options: object) -> Client:
        command = (sys.executable, "-X", "utf8", str(FAKE), mode, str(tmp_path))
        suggester = Suggester(**{"command": command, "timing": timing, **options})
        suggesters.append(suggester)
        suggester.configure(scheme=SCHEME, pipelines={"fr": "fake"})
        client = Client(suggester, tmp_path)
        suggester.start()
        return client

    yield start
    for suggester in suggesters:
        suggester.close()
        until(qtbot, lambda s=suggester: not running(s))


def running(suggester: Suggester) -> list[QProcess]:
    off = QProcess.ProcessState.NotRunning
    return [p for p in suggester.findChildren(QProcess) if p.state() != off]


def test_answers_with_spans_and_tokens(run, qtbot) -> None:
    client = run("normal")
    text = "L'OTAN 😀 quitte Kiev."
    client.ask(7, text)
    until(qtbot, lambda: client.answers)

    (answer,) = client.answers
    assert answer.sha256 == text_hash(text)
    assert [text[s.start : s.end] for s in answer.spans] == ["L", "OTAN", "Kiev"]
    assert [text[a:b] for a, b in answer.tokens][:3] == ["L", "'", "OTAN"]
    assert answer.generation == client.suggester.generation


def test_an_answer_in_parts_comes_whole(run, qtbot) -> None:
    client = run("parts")
    client.ask(7, "Kiev a tenu.")
    client.ask(8, "Lviv aussi.")
    until(qtbot, lambda: len(client.answers) == 2)
    assert [answer.tokens[0] for answer in client.answers] == [(0, 4), (0, 4)]
    assert [len(answer.tokens) for answer in client.answers] == [4, 3]
    assert not any(answer.more for answer in client.answers)


def test_each_state_has_its_sentence(run, qtbot) -> None:
    client = run("loading")
    suggester = client.suggester
    assert suggester.state is SuggesterState.STARTING
    client.ask(1, "Kiev")
    until(qtbot, lambda: suggester.state is SuggesterState.LOADING)
    assert "fake" in suggester.sentence
    (client.folder / "go").touch()
    until(qtbot, lambda: client.answers)
    until(qtbot, lambda: suggester.state is SuggesterState.READY)
    suggester.stop()
    assert suggester.state is SuggesterState.OFF

    seen = list(dict.fromkeys(client.states))
    states = SuggesterState
    assert seen == [states.STARTING, states.READY, states.BUSY, states.LOADING, states.OFF] or (
        seen == [states.STARTING, states.BUSY, states.LOADING, states.READY, states.OFF]
    )


def test_what_is_asked_before_the_start_waits(qtbot, tmp_path: Path) -> None:
    suggester = Suggester(command=(sys.executable, str(FAKE), "normal", str(tmp_path)))
    client = Client(suggester, tmp_path)
    client.ask(1, "Kiev")
    suggester.start()
    until(qtbot, lambda: suggester.state is SuggesterState.READY)
    assert not client.answers
    suggester.configure(scheme=SCHEME, pipelines={})
    client.ask(2, "Paris")
    until(qtbot, lambda: client.answers)
    assert client.answered == [2]  # what was asked under no configuration is forgotten
    suggester.close()


def test_the_open_article_goes_before_the_backlog(run, qtbot) -> None:
    client = run("slow", in_flight=3)
    backlog = iter([Job(i, f"Article {i}", text_hash(f"Article {i}"), "fr") for i in range(8)])
    client.suggester.set_backlog(lambda: next(backlog, None))
    until(qtbot, lambda: len(client.answers) >= 1)
    client.ask(99, "Kiev", urgent=True)
    until(qtbot, lambda: len(client.answers) == 9)

    # The fake serves in order: at most what was under way stands before the urgent one.
    assert client.answered.index(99) <= 4
    assert "99 urgent" in client.served


def test_few_requests_are_under_way(run, qtbot) -> None:
    client = run("loading", in_flight=3)
    pulled = []

    def pull() -> Job:
        pulled.append(Job(len(pulled), "Kiev", text_hash("Kiev"), "fr"))
        return pulled[-1]

    client.suggester.set_backlog(pull)
    until(qtbot, lambda: client.suggester.state is SuggesterState.LOADING)
    assert len(pulled) == 3
    client.suggester.set_backlog(None)
    (client.folder / "go").touch()
    until(qtbot, lambda: len(client.answers) == 3)


def test_the_same_article_asked_twice_is_answered_once(run, qtbot) -> None:
    client = run("loading")
    client.ask(1, "Kiev")
    client.ask(1, "Kiev")
    client.ask(1, "Kiev", urgent=True)
    client.ask(2, "Paris")
    until(qtbot, lambda: client.suggester.state is SuggesterState.LOADING)
    (client.folder / "go").touch()
    until(qtbot, lambda: client.suggester.state is SuggesterState.READY)
    assert client.answered == [1, 2]


def test_a_pause_sends_nothing_more(run, qtbot) -> None:
    client = run("normal")
    until(qtbot, lambda: client.suggester.state is SuggesterState.READY)
    client.suggester.pause()
    client.ask(1, "Kiev")
    client.ask(2, "Paris", urgent=True)
    assert client.suggester.state is SuggesterState.READY
    assert "paused" in client.suggester.sentence
    assert not client.served
    client.suggester.resume()
    until(qtbot, lambda: len(client.answers) == 2)
    assert client.served == ["2 urgent", "1 ordinary"]


def test_a_crash_is_survived_and_the_others_are_answered(run, qtbot) -> None:
    client = run("crash_on_2")
    for article_id in range(4):
        client.ask(article_id, f"Article {article_id}")
    until(qtbot, lambda: len(client.answers) + len(client.failed) == 4)
    assert client.starts >= 2
    assert 0 in client.answered
    assert "the fake crashes" not in client.suggester.sentence


def test_only_the_article_that_ends_the_worker_is_given_up(run, qtbot) -> None:
    client = run("crash_on_text")
    for article_id in range(6):
        client.ask(article_id, "CRASH" if article_id == 3 else f"Article {article_id}")
    until(qtbot, lambda: len(client.answers) + len(client.failed) == 6)
    assert [article_id for article_id, _ in client.failed] == [3]
    assert sorted(client.answered) == [0, 1, 2, 4, 5]
    assert client.starts == 3


def test_a_worker_that_always_crashes_is_given_up(run, qtbot) -> None:
    client = run("crash_on_1")
    for article_id in range(9):
        client.ask(article_id, f"Article {article_id}")
    suggester = client.suggester
    until(qtbot, lambda: suggester.state is SuggesterState.FAILED)
    assert client.starts == 4
    assert suggester.sentence == "Suggestions stopped – restart."
    assert "the fake crashes" in suggester.last_words


def test_the_pauses_before_new_starts_grow(run, qtbot) -> None:
    client = run("crash_on_1", timing=QUICK._replace(delays=(0.2, 0.4)))
    clock = QElapsedTimer()
    clock.start()
    for article_id in range(9):
        client.ask(article_id, f"Article {article_id}")
    until(qtbot, lambda: client.suggester.state is SuggesterState.FAILED)
    assert clock.elapsed() >= 600
    assert client.starts == 3


def test_restart_after_giving_up_asks_again(run, qtbot) -> None:
    client = run("crash_on_text")
    client.ask(1, "CRASH")
    client.ask(2, "Kiev")
    until(qtbot, lambda: client.failed and client.answers)
    client.suggester.restart()
    client.ask(3, "Paris")
    until(qtbot, lambda: 3 in client.answered)


def test_a_worker_that_hangs_is_started_again(run, qtbot) -> None:
    client = run("hang", timing=QUICK._replace(answer=0.3))
    client.ask(1, "Kiev")
    client.ask(2, "Paris", urgent=True)
    until(qtbot, lambda: len(client.answers) == 2)
    assert client.starts == 2
    assert not client.failed


def test_an_article_that_hangs_the_worker_twice_is_given_up(run, qtbot) -> None:
    client = run("hang_on_text", timing=QUICK._replace(answer=0.5))
    for article_id in range(4):
        client.ask(article_id, "HANG" if article_id == 1 else f"Article {article_id}")
    until(qtbot, lambda: len(client.answers) + len(client.failed) == 4)
    assert [article_id for article_id, _ in client.failed] == [1]
    assert sorted(client.answered) == [0, 2, 3]


def test_rubbish_is_survived(run, qtbot) -> None:
    client = run("rubbish", max_line=100_000)
    for article_id in range(3):
        client.ask(article_id, f"Article {article_id}")
    until(qtbot, lambda: len(client.answers) == 3)
    assert client.starts == 1
    assert not client.failed


def test_another_protocol_is_refused(run, qtbot) -> None:
    client = run("wrong_protocol")
    client.ask(1, "Kiev")
    until(qtbot, lambda: client.suggester.state is SuggesterState.FAILED)
    assert "another version" in client.suggester.sentence
    assert client.starts == 1
    until(qtbot, lambda: not running(client.suggester))


def test_stale_answers_are_dropped(run, qtbot) -> None:
    client = run("stale")
    client.ask(1, "Kiev")
    until(qtbot, lambda: client.answers)
    until(qtbot, lambda: client.suggester.state is SuggesterState.READY)
    assert [a.generation for a in client.answers] == [client.suggester.generation]


def test_answers_to_an_older_configuration_are_dropped(run, qtbot) -> None:
    client = run("loading")
    client.ask(1, "Kiev")
    until(qtbot, lambda: client.suggester.state is SuggesterState.LOADING)
    client.suggester.configure(scheme=SCHEME, pipelines={"fr": "other"})
    client.ask(2, "Paris")
    (client.folder / "go").touch()
    until(qtbot, lambda: client.answers)
    until(qtbot, lambda: client.suggester.state is SuggesterState.READY)
    assert client.served == ["1 ordinary", "2 ordinary"]
    assert client.answered == [2]


def test_an_answer_for_another_text_is_no_answer(run, qtbot) -> None:
    client = run("wrong_hash")
    client.ask(1, "Kiev")
    until(qtbot, lambda: client.failed)
    assert not client.answers


def test_a_text_that_cannot_be_read_is_named(run, qtbot) -> None:
    client = run("failing")
    client.ask(5, "Kiev")
    until(qtbot, lambda: client.failed)
    assert client.failed == [(5, "The fake cannot read this.")]


def test_a_text_that_cannot_be_sent_is_named(run, qtbot) -> None:
    client = run("normal")
    client.ask(5, "half a character: \ud83d")
    client.ask(6, "Kiev")
    until(qtbot, lambda: client.answers and client.failed)
    assert client.answered == [6]
    assert client.failed[0][0] == 5


def test_a_missing_pipeline_is_told_and_the_rest_goes_on(run, qtbot) -> None:
    client = run("missing")
    client.ask(1, "Kiev")
    until(qtbot, lambda: client.answers)
    assert client.missing == [("fr", "xx_none is not here.")]


def test_a_command_that_does_not_exist(qtbot) -> None:
    suggester = Suggester(command=("/nowhere/python",))
    suggester.configure(scheme=SCHEME, pipelines={})
    suggester.start()
    until(qtbot, lambda: suggester.state is SuggesterState.FAILED)
    assert "/nowhere/python" in suggester.sentence


def test_stop_ends_the_process_without_waiting(run, qtbot) -> None:
    client = run("normal")
    until(qtbot, lambda: client.suggester.state is SuggesterState.READY)
    client.suggester.stop()
    assert client.suggester.state is SuggesterState.OFF
    until(qtbot, lambda: not running(client.suggester))
    assert not client.failed


def test_a_process_that_does_not_want_to_end_is_killed(run, qtbot) -> None:
    client = run("deaf", timing=QUICK._replace(grace=0.2))
    until(qtbot, lambda: client.suggester.state is SuggesterState.READY)
    client.suggester.stop()
    until(qtbot, lambda: not running(client.suggester))


def test_close_waits_until_the_process_has_gone(run, qtbot) -> None:
    client = run("deaf", timing=QUICK._replace(grace=0.2))
    until(qtbot, lambda: client.suggester.state is SuggesterState.READY)
    client.suggester.close()
    assert not running(client.suggester)


def test_a_start_after_a_stop(run, qtbot) -> None:
    client = run("normal")
    client.suggester.stop()
    client.suggester.start()
    client.ask(1, "Kiev")
    until(qtbot, lambda: client.answers)


def test_the_worker_is_started_through_the_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command()[-3:] == ("-m", "annotator", "suggest-worker")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == (sys.executable, "suggest-worker")


def test_spacy_stays_out_of_the_window() -> None:
    import subprocess

    code = "import sys, annotator.session.suggester; print('spacy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=dict(os.environ),
        cwd=FAKE.parents[2],
        check=True,
    )
    assert done.stdout.strip() == "False"


def test_a_file_in_the_current_folder_stands_in_for_no_module(
    run, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("spacy", "json", "pydantic", "annotator"):
        planted = "import pathlib; pathlib.Path(__file__).with_suffix('.ran').touch()"
        (tmp_path / f"{name}.py").write_text(planted)
    monkeypatch.chdir(tmp_path)
    suggester = run("", command=None, timing=QUICK._replace(delays=())).suggester
    until(qtbot, lambda: suggester._greeted or suggester.state is SuggesterState.FAILED)
    assert suggester._greeted, suggester.last_words
    assert list(tmp_path.glob("*.ran")) == []
