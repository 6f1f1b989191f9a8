"""What the suggester does, how patient its client is, and how its process is started."""

from enum import StrEnum
from typing import NamedTuple

from annotator.language import tr
from annotator.session.jobs import own_program


class SuggesterState(StrEnum):
    """What the suggester does."""

    OFF = "off"
    STARTING = "starting"
    LOADING = "loading"
    READY = "ready"
    BUSY = "busy"
    FAILED = "failed"


class Timing(NamedTuple):
    """How patient the client is, in seconds.

    `delays` are the pauses before each new start after a crash; a run that answers `healthy`
    requests begins counting anew. `answer` is how long a silent worker may take over a text,
    `load` how long over its start or a pipeline, `grace` how long over its end.
    """

    delays: tuple[float, ...] = (1.0, 5.0, 30.0)
    answer: float = 60.0
    load: float = 240.0
    grace: float = 2.0
    healthy: int = 10


def at_work(*, loading: str, busy: bool, paused: bool) -> tuple[SuggesterState, str]:
    """The state of a suggester that runs, and the sentence for it; `loading` is a pipeline."""
    if loading:
        return SuggesterState.LOADING, tr("The pipeline {name} is being loaded.", name=loading)
    if busy:
        return SuggesterState.BUSY, tr("The suggester is reading.")
    if paused:
        return SuggesterState.READY, tr("Suggestions are paused.")
    return SuggesterState.READY, tr("Suggestions are ready.")


def worker_command() -> tuple[str, ...]:
    """The command that starts the worker, from a checkout, an installation or a frozen program."""
    return (*own_program(), "suggest-worker")
