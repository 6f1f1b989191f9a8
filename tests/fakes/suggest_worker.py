"""A suggester's process without spaCy, honest or ill-behaved: `suggest_worker.py MODE [FOLDER]`.

It finds every capitalised word to be an ORG. FOLDER is where it notes each start, so that
misbehaviour can depend on it and tests can count.

normal          answers each request in order
slow            the same, 0.2 s for each
crash_on_N      ends with an error on the N-th request of each process
crash_on_text   ends when a text has the word CRASH
hang            greets, then says nothing; with a FOLDER only the first process does so
hang_on_text    says nothing more when a text has the word HANG
rubbish         answers, with rubbish, over-long lines and unknown messages around each answer
wrong_protocol  greets in another protocol
stale           answers first with an older generation, then rightly
wrong_hash      answers with the hash of another text
parts           answers in two parts
missing         says that there is no pipeline, then answers
failing         cannot read any text
deaf            ignores the end of its stdin and every wish to shut down
loading         says that it loads, and answers only when FOLDER/go exists
"""

import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.core.models import ProposedSpan
from annotator.suggest.protocol import (
    PROTOCOL,
    Cancel,
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
    decode_client,
    encode,
)

WORD = re.compile(r"\w+|[^\w\s]|\s*\n\s*")


def send(message: WorkerMessage) -> None:
    sys.stdout.buffer.write(encode(message))
    sys.stdout.buffer.flush()


def say(line: bytes) -> None:
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()


def answer(request: Suggest, **changed: object) -> Suggested:
    """What an honest worker says of a text."""
    tokens = tuple(match.span() for match in WORD.finditer(request.text))
    spans = tuple(
        ProposedSpan(
            layer="entities", start=start, end=end, label="ORG", source="fake", version="1"
        )
        for start, end in tokens
        if request.text[start].isupper()
    )
    right = Suggested(
        request=request.request,
        generation=request.generation,
        article_id=request.article_id,
        sha256=request.sha256,
        language=request.language,
        tokens=tokens,
        spans=spans,
        suggester="fake 1",
    )
    return right.model_copy(update=changed)


class Worker:
    def __init__(self, mode: str, folder: Path | None) -> None:
        self.mode = mode
        self.folder = folder
        self.starts = self.count_start()
        self.served = 0
        self.languages: set[str] = set()
        self.label = "ORG"

    def count_start(self) -> int:
        if self.folder is None:
            return 1
        (self.folder / f"start-{os.getpid()}").touch()
        return len(list(self.folder.glob("start-*")))

    def note(self, text: str) -> None:
        if self.folder is not None:
            with (self.folder / "log").open("a", encoding="utf8") as log:
                log.write(text + "\n")

    def run(self) -> None:
        send(Hello(protocol=99 if self.mode == "wrong_protocol" else PROTOCOL, spacy="none"))
        for message in self.messages():
            match message:
                case Suggest():
                    self.note(f"{message.article_id} {'urgent' if message.urgent else 'ordinary'}")
                    self.get_ready(message.language)
                    self.serve(message)
                case Configure():
                    self.languages.clear()
                    for layer in message.layers[:1]:
                        self.label = layer.label_map.get("ORG", "ORG")
                case Shutdown() if self.mode != "deaf":
                    return
                case Cancel() | Shutdown():
                    pass
        if self.mode == "deaf":
            time.sleep(30)

    def messages(self) -> Iterator[object]:
        """What the client says, in its order."""
        for line in sys.stdin.buffer:
            yield decode_client(line)

    def get_ready(self, language: str) -> None:
        if language in self.languages:
            return
        self.languages.add(language)
        if self.mode == "missing":
            send(Missing(language=language, pipeline="xx_none", sentence="xx_none is not here."))
        send(Loading(language=language, pipeline="fake"))
        if self.mode == "loading" and self.folder is not None:
            while not (self.folder / "go").exists():
                time.sleep(0.01)
        send(Ready(language=language, pipeline="fake", version="1", suggester="fake 1"))

    def serve(self, request: Suggest) -> None:
        self.served += 1
        send(Working(requests=(request.request,)))
        mode = self.mode
        if mode == "slow":
            time.sleep(0.2)
        crashes = mode == "crash_on_text" and "CRASH" in request.text
        if crashes or mode == f"crash_on_{self.served}":
            sys.stderr.write("the fake crashes\n")
            sys.stderr.flush()
            os._exit(7)
        if (mode == "hang" and (self.folder is None or self.starts == 1)) or (
            mode == "hang_on_text" and "HANG" in request.text
        ):
            while sys.stdin.buffer.readline():
                pass
            os._exit(0)
        self.reply(request)

    def reply(self, request: Suggest) -> None:
        if self.mode == "failing":
            send(
                Failed(
                    request=request.request,
                    generation=request.generation,
                    article_id=request.article_id,
                    sentence="The fake cannot read this.",
                )
            )
            return
        if self.mode == "stale":
            send(answer(request, generation=request.generation - 1))
        if self.mode == "rubbish":
            say(b'Traceback (most recent call last):\n\xff\xfe\x00\n{}\n{"kind": "dance"}\n\n')
            say(b"x" * 300_000 + b"\n")
        if self.mode == "parts":
            whole = answer(request)
            send(whole.model_copy(update={"tokens": whole.tokens[:1], "spans": (), "more": True}))
            send(whole.model_copy(update={"tokens": whole.tokens[1:]}))
            return
        whole = answer(request, sha256="0" * 64) if self.mode == "wrong_hash" else answer(request)
        spans = tuple(s.model_copy(update={"label": self.label}) for s in whole.spans)
        send(whole.model_copy(update={"spans": spans}))
        if self.mode == "rubbish":
            say(b'{"kind": "suggested", "request": "one"}\n[1, 2\n')


if __name__ == "__main__":
    Worker(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None).run()
