"""Which articles the suggester is asked for next, and which it is reading. Knows no Qt."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

from annotator.language import tr
from annotator.suggest.protocol import MAX_LINE, Suggest, Suggested

CHARACTERS_UNDER_WAY = 200_000
LONGEST = MAX_LINE // 8  # characters: the request must fit into a line, however it is encoded
STRIKES = 2


class Job(NamedTuple):
    """An article to be read."""

    article_id: int
    text: str
    sha256: str
    language: str


@dataclass
class _Sent:
    job: Job
    urgent: bool
    parts: list[Suggested] = field(default_factory=list)


class Requests:
    """Requests that wait, and those that are under way.

    `pull` is asked for a further article when nothing waits. `reading` are the numbers of the
    requests that the worker said it is reading. A job under suspicion of having ended the
    worker is sent alone.
    """

    def __init__(self, limit: int) -> None:
        self.pull: Callable[[], Job | None] | None = None
        self.reading: tuple[int, ...] = ()
        self._limit = limit
        self._numbers = count(1)
        self._urgent: deque[Job] = deque()
        self._ordinary: deque[Job] = deque()
        self._sent: dict[int, _Sent] = {}
        self._strikes: dict[tuple[int, str], int] = {}
        self._refused: list[tuple[Job, str]] = []

    @property
    def under_way(self) -> int:
        """How many requests the worker has not answered."""
        return len(self._sent)

    def clear(self) -> None:
        """Forget all that waits or is under way, and the suspicions."""
        self._urgent.clear()
        self._ordinary.clear()
        self._sent.clear()
        self._strikes.clear()
        self._refused.clear()
        self.reading = ()

    def add(self, job: Job, *, urgent: bool) -> None:
        """Let a job wait, unless it is under way with the same urgency."""
        if any(_key(s.job) == _key(job) and s.urgent >= urgent for s in self._sent.values()):
            return
        self._drop_waiting(job)
        if urgent:
            self._urgent.append(job)
        else:
            self._ordinary.append(job)

    def put_aside(self, part: Suggested) -> None:
        """Keep a part of an answer until the last one is there."""
        if sent := self._sent.get(part.request):
            sent.parts.append(part)

    def whole(self, last: Suggested) -> Suggested:
        """The answer of which this is the last part, while its request is still under way."""
        sent = self._sent.get(last.request)
        if sent is None or not sent.parts:
            return last
        parts = [*sent.parts, last]
        whole = {
            "tokens": tuple(pair for part in parts for pair in part.tokens),
            "spans": tuple(span for part in parts for span in part.spans),
        }
        return last.model_copy(update=whole)

    def take(self, number: int) -> Job | None:
        """The job of an answered request, no longer under way; None if nobody waits for it.

        The same article asked for twice is answered once.
        """
        sent = self._sent.get(number)
        if sent is None:
            return None
        key = _key(sent.job)
        self._sent = {n: s for n, s in self._sent.items() if _key(s.job) != key}
        self._strikes.pop(key, None)
        return sent.job

    def requeue(self) -> None:
        """What is under way waits again, in its old order and before the rest."""
        for _, sent in sorted(self._sent.items(), reverse=True):
            self._drop_waiting(sent.job)
            (self._urgent if sent.urgent else self._ordinary).appendleft(sent.job)
        self._sent.clear()
        self.reading = ()

    def blame(self) -> list[Job]:
        """After a crash: what is under way waits again, but for jobs blamed too often.

        Blamed is what the worker was reading, else the oldest request. Returns those given up.
        """
        suspects = [number for number in self.reading if number in self._sent]
        given_up = []
        for number in suspects or sorted(self._sent)[:1]:
            job = self._sent[number].job
            strikes = self._strikes[_key(job)] = self._strikes.get(_key(job), 0) + 1
            if strikes >= STRIKES:
                given_up.append(job)
        for job in given_up:
            self._forget(job)
        self.requeue()
        return given_up

    def next_messages(self, generation: int) -> Iterator[Suggest]:
        """The requests to send now; they are under way from here on."""
        while self._urgent:
            job = self._urgent.popleft()
            if self._is_fit(job):
                yield self._send(job, generation, urgent=True)
        while (following := self._next_ordinary()) is not None:
            if self._is_fit(following):
                yield self._send(following, generation, urgent=False)

    def take_refused(self) -> list[tuple[Job, str]]:
        """The jobs that cannot be sent at all, each with a sentence; each is told once."""
        refused, self._refused = self._refused, []
        return refused

    def _is_fit(self, job: Job) -> bool:
        sentence = _refusal(job.text)
        if sentence:
            self._refused.append((job, sentence))
        return not sentence

    def _next_ordinary(self) -> Job | None:
        limit = 1 if self._strikes else self._limit
        size = sum(len(sent.job.text) for sent in self._sent.values())
        if len(self._sent) >= limit or size >= CHARACTERS_UNDER_WAY:
            return None
        if self._ordinary:
            return self._ordinary.popleft()
        return self.pull() if self.pull is not None else None

    def _send(self, job: Job, generation: int, *, urgent: bool) -> Suggest:
        number = next(self._numbers)
        self._sent[number] = _Sent(job, urgent)
        return Suggest(
            request=number,
            generation=generation,
            article_id=job.article_id,
            sha256=job.sha256,
            language=job.language,
            text=job.text,
            urgent=urgent,
        )

    def _forget(self, job: Job) -> None:
        self._sent = {n: s for n, s in self._sent.items() if _key(s.job) != _key(job)}
        self._strikes.pop(_key(job), None)
        self._drop_waiting(job)

    def _drop_waiting(self, job: Job) -> None:
        for queue in (self._urgent, self._ordinary):
            for waiting in [each for each in queue if _key(each) == _key(job)]:
                queue.remove(waiting)


def _refusal(text: str) -> str:
    """Why a text cannot be sent, "" if it can."""
    if len(text) > LONGEST:
        return tr(
            "This article is too long for suggestions: over {longest} characters.", longest=LONGEST
        )
    try:
        text.encode()
    except UnicodeEncodeError:
        return tr("This article has half characters (lone surrogates), which no pipeline can read.")
    return ""


def _key(job: Job) -> tuple[int, str]:
    return (job.article_id, job.sha256)
