"""Serves requests: one engine per language, made on first use, and answers for each text.

What the suggester's process does between reading a request and writing an answer. spaCy is
imported when the first text is read.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from annotator.core.models import ProposedSpan, text_hash
from annotator.errors import UserError
from annotator.language import tr
from annotator.suggest import pipelines
from annotator.suggest.patterns import read_patterns
from annotator.suggest.pieces import PIECE, pieces
from annotator.suggest.protocol import (
    Configure,
    Failed,
    Loading,
    Missing,
    Ready,
    Suggest,
    Suggested,
    WorkerMessage,
    Working,
)

if TYPE_CHECKING:
    from annotator.suggest.engine import Answer, Engine

Send = Callable[[WorkerMessage], None]


def always() -> bool:
    """Never interrupt."""
    return True


class Desk:
    """Answers requests through `send`, according to the latest configuration.

    Before a configuration nothing is known but the default pipelines, and there are no layers.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._configured = Configure(generation=0, pipelines={}, layers=())
        self._engines: dict[str, Engine] = {}
        self._loaded: dict[str, Any] = {}

    def configure(self, configured: Configure) -> None:
        """Suggest like this from now on; pipelines that are loaded stay so."""
        self._configured = configured
        self._engines = {}

    def serve(self, batch: Sequence[Suggest], go_on: Callable[[], bool] = always) -> None:
        """Answer each request, all of one language, with `Suggested` or `Failed`.

        Short texts are read together. Between the pieces of a long one `go_on` is called: it
        may serve others meanwhile, and its False abandons this text.
        """
        sound = [request for request in batch if self._is_sound(request)]
        if not sound:
            return
        engine = self._engine(sound[0].language)
        short = [request for request in sound if len(request.text) <= PIECE]
        if short:
            self._read_together(engine, short)
        for request in sound:
            if len(request.text) > PIECE:
                self._read_in_pieces(engine, request, go_on)

    def _is_sound(self, request: Suggest) -> bool:
        if text_hash(request.text) == request.sha256:
            return True
        self._fail(request, tr("The text did not arrive at the suggester as it was sent."))
        return False

    def _read_together(self, engine: "Engine", batch: Sequence[Suggest]) -> None:
        from annotator.suggest.engine import TextError

        self._send(Working(requests=tuple(request.request for request in batch)))
        try:
            answers = engine.answer([request.text for request in batch])
        except TextError as error:
            if len(batch) == 1:
                self._fail(batch[0], _could_not_read(engine, error))
                return
            for request in batch:
                self._read_together(engine, [request])
            return
        for request, answer in zip(batch, answers, strict=True):
            self._answer(engine, request, answer)

    def _read_in_pieces(
        self, engine: "Engine", request: Suggest, go_on: Callable[[], bool]
    ) -> None:
        from annotator.suggest.engine import TextError

        for start, end in pieces(request.text):
            if not go_on():
                return
            self._send(Working(requests=(request.request,)))
            try:
                (found,) = engine.answer([request.text[start:end]])
            except TextError as error:
                self._fail(request, _could_not_read(engine, error))
                return
            self._answer(engine, request, found, start, more=end < len(request.text))

    def _answer(
        self,
        engine: "Engine",
        request: Suggest,
        answer: "Answer",
        offset: int = 0,
        *,
        more: bool = False,
    ) -> None:
        """Send an answer, or a part of it that begins at `offset`."""
        tokens, spans = answer.tokens, answer.spans
        if offset:
            tokens = tuple((start + offset, end + offset) for start, end in tokens)
            spans = tuple(_shifted(span, offset) for span in spans)
        self._send(
            Suggested(
                request=request.request,
                generation=request.generation,
                article_id=request.article_id,
                sha256=request.sha256,
                language=request.language,
                tokens=tokens,
                spans=spans,
                suggester=engine.suggester,
                more=more,
            )
        )

    def _fail(self, request: Suggest, sentence: str) -> None:
        self._send(
            Failed(
                request=request.request,
                generation=request.generation,
                article_id=request.article_id,
                sentence=sentence,
            )
        )

    def _engine(self, language: str) -> "Engine":
        code = language.partition("-")[0].lower()
        if code not in self._engines:
            self._engines[code] = self._make_engine(code)
        return self._engines[code]

    def _make_engine(self, language: str) -> "Engine":
        from annotator.suggest.engine import Engine

        nlp, info = self._pipeline(language)
        engine = Engine(
            nlp,
            language=language,
            layers=self._configured.layers,
            patterns=read_patterns(self._configured.patterns, language),
            name=info.name if info else "",
            version=info.version if info else "",
        )
        self._send(
            Ready(
                language=language,
                pipeline=engine.name,
                version=engine.version,
                suggester=engine.suggester,
                unmapped=engine.unmapped,
                notes=tuple(engine.notes),
            )
        )
        return engine

    def _pipeline(self, language: str) -> tuple[Any, pipelines.PipelineInfo | None]:
        """The language's pipeline, a blank one if there is none; says so by `Missing`."""
        chosen = self._configured.pipelines.get(language)
        if chosen is None:
            chosen = pipelines.default_pipeline(language)
            if not chosen and language:
                self._miss(language, "", pipelines.missing_sentence("", language))
        if chosen:
            self._send(Loading(language=language, pipeline=chosen))
            if loaded := self._load(language, chosen):
                return loaded
        from annotator.suggest import engine

        return engine.blank(language), None

    def _load(self, language: str, chosen: str) -> tuple[Any, pipelines.PipelineInfo] | None:
        from annotator.suggest import engine

        try:
            info = pipelines.describe(chosen)
            path = pipelines.load_path(chosen)
            if path not in self._loaded:
                self._loaded[path] = engine.load(path)
        except UserError as error:
            self._miss(language, chosen, str(error))
        except engine.LoadError as error:
            sentence = tr(
                "The pipeline {name} is here but cannot be loaded: {reason}",
                name=chosen,
                reason=error,
            )
            self._miss(language, chosen, sentence)
        else:
            return self._loaded[path], info
        return None

    def _miss(self, language: str, pipeline: str, sentence: str) -> None:
        self._send(Missing(language=language, pipeline=pipeline, sentence=sentence))


def _could_not_read(engine: "Engine", error: Exception) -> str:
    return tr(
        "The pipeline {name} could not read this article: {reason}", name=engine.name, reason=error
    )


def _shifted(span: ProposedSpan, by: int) -> ProposedSpan:
    return span.model_copy(update={"start": span.start + by, "end": span.end + by})
