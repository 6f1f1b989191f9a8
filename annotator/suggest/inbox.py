"""The requests that wait in the suggester's process, filled by one thread, emptied by another."""

from collections import deque
from threading import Condition

from annotator.suggest.protocol import Cancel, ClientMessage, Configure, Shutdown, Suggest

BATCH_TEXTS = 16
# What an urgent request may have to wait for: about a tenth of a second. Larger batches of
# articles of common size are hardly faster.
BATCH_CHARACTERS = 6_000


class Inbox:
    """Configurations first, then urgent requests, the newest first, then batches of the others."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._configured: Configure | None = None
        self._generation = 0
        self._urgent: list[Suggest] = []
        self._ordinary: deque[Suggest] = deque()
        self._closed = False

    def put(self, message: ClientMessage) -> None:
        """Take in a message of the client."""
        with self._changed:
            match message:
                case Configure():
                    self._configured = message
                    self._forget_older(message.generation)
                case Cancel():
                    self._forget_older(message.generation)
                case Suggest():
                    self._add(message)
                case Shutdown():
                    self._closed = True
            self._changed.notify_all()

    def close(self) -> None:
        """Nothing more will come, and what waits is not wanted any more."""
        self.put(Shutdown())

    def take(self) -> Configure | list[Suggest] | None:
        """What to do next; waits for it. None when the inbox is closed."""
        with self._changed:
            self._changed.wait_for(self._has_work)
            if self._closed:
                return None
            if self._configured is not None:
                configured, self._configured = self._configured, None
                return configured
            return [self._urgent.pop()] if self._urgent else self._batch()

    def take_urgent(self) -> Suggest | None:
        """The newest urgent request; None if there is none or a configuration comes first."""
        with self._changed:
            if self._closed or self._configured is not None or not self._urgent:
                return None
            return self._urgent.pop()

    def is_wanted(self, request: Suggest) -> bool:
        """Whether somebody still waits for the answer."""
        with self._changed:
            return not self._closed and request.generation >= self._generation

    def _has_work(self) -> bool:
        waiting = self._urgent or self._ordinary or self._configured is not None
        return bool(self._closed or waiting)

    def _add(self, request: Suggest) -> None:
        if request.generation < self._generation:
            return
        if not request.urgent:
            self._ordinary.append(request)
            return
        same = (request.article_id, request.sha256)
        self._ordinary = deque(o for o in self._ordinary if (o.article_id, o.sha256) != same)
        self._urgent.append(request)

    def _forget_older(self, generation: int) -> None:
        self._generation = max(self._generation, generation)
        self._urgent = [r for r in self._urgent if r.generation >= self._generation]
        self._ordinary = deque(r for r in self._ordinary if r.generation >= self._generation)

    def _batch(self) -> list[Suggest]:
        """Waiting requests of one language from the front, as many as fit; at least one."""
        batch = [self._ordinary.popleft()]
        size = len(batch[0].text)
        while self._ordinary and len(batch) < BATCH_TEXTS:
            following = self._ordinary[0]
            size += len(following.text)
            if size > BATCH_CHARACTERS or following.language != batch[0].language:
                break
            batch.append(self._ordinary.popleft())
        return batch
