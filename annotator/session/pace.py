"""How long the annotator takes for articles, and what was done today.

The times are kept for the user on this computer, by project file, and never in the project:
they are about a person, and a project is handed on. What was decided is read from the project.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from annotator.core.models import Status
from annotator.core.pace import Stopwatch, Today, typical

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.session.session import Session

_KEPT = 200


class Pace(QObject):
    """Measures active time on the open article; `touch` says that there was input.

    `changed` says that another article is finished, so that the estimate is another.
    `clock` gives seconds, `now` the local time.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        kept: QSettings | None = None,
        clock: Callable[[], float] = monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
    ) -> None:
        super().__init__(session)
        self._session = session
        self._kept = kept or QSettings("annotator", "annotator")
        self._clock, self._now = clock, now
        self._on = True
        self._watch = Stopwatch()
        self._forget()
        session.project_changed.connect(self._show_project)
        session.cursor_changed.connect(self._follow)
        session.changed.connect(self._see)

    def set_on(self, on: bool) -> None:
        """Measure, or leave it be; what was measured is kept."""
        if on != self._on:
            self.pause()
            self._on = on
            self.changed.emit()

    def touch(self) -> None:
        """There was input."""
        if self._on and self._article is not None:
            self._watch.touch(self._clock())

    def pause(self) -> None:
        """The annotator is elsewhere until the next `touch`; keep what was measured."""
        self._watch.pause(self._clock())
        self._keep()

    @property
    def typical(self) -> float | None:
        """The median of seconds per finished article; None while there are too few."""
        return typical(list(self._done.values())) if self._on else None

    def today(self) -> Today:
        """What was done since midnight, and what is left."""
        midnight = self._now().replace(hour=0, minute=0, second=0, microsecond=0)
        decided, done = self._counted(midnight)
        spent = self._watch.read(self._clock())
        return Today(
            decided=decided,
            done=done,
            active=self._active_before() + spent - self._begun,
            article=spent,
            typical=self.typical,
            left=self._session.counts().unfinished,
        )

    def _counted(self, midnight: datetime) -> tuple[int, int]:
        project = self._session.project
        if project is None:
            return 0, 0
        from annotator.store import today

        with project.read() as conn:
            since = midnight.astimezone(UTC).isoformat(timespec="milliseconds")
            return today.counts(conn, project.annotator_id, since)

    # Which article, and for how long

    def _forget(self) -> None:
        self._project = ""
        self._article: int | None = None
        self._times: dict[int, float] = {}
        self._done: dict[int, float] = {}
        self._day, self._active = "", 0.0
        self._begun = 0.0
        self._finished = False

    def _show_project(self) -> None:
        self._leave()
        self._forget()
        path = self._session.path
        if path is None or self._session.read_only:
            return
        self._project = sha256(str(path.absolute()).encode("utf8", "surrogateescape")).hexdigest()
        self._read()
        self._follow()

    def _follow(self) -> None:
        """Another article is open, or the focus moved, which is input."""
        content = self._session.content if self._project else None
        article = content.article.id if content else None
        if article != self._article:
            self._leave()
            self._article = article
            self._finished = content is not None and content.status is Status.DONE
            known = {**self._done, **self._times}.get(article or 0, 0.0)
            self._watch, self._begun = Stopwatch(known), known
        self.touch()

    def _see(self, _changes: Changes) -> None:
        """An operation was done; it may have finished the article or taken it up again."""
        self.touch()
        content = self._session.content
        if content is None or content.article.id != self._article:
            return
        finished = content.status is Status.DONE
        if finished == self._finished:
            return
        self._finished = finished
        if finished:
            self._done[self._article] = self._watch.read(self._clock())
            self._times.pop(self._article, None)
        else:
            self._done.pop(self._article, None)
        self.changed.emit()

    def _leave(self) -> None:
        if self._article is not None:
            self.pause()
            self._article = None

    # What is kept

    def _active_before(self) -> float:
        return self._active if self._day == self._now().date().isoformat() else 0.0

    def _keep(self) -> None:
        if self._article is None or not self._on or self._watch.seconds == self._begun:
            return
        spent = self._watch.seconds
        self._active = self._active_before() + spent - self._begun
        self._day = self._now().date().isoformat()
        self._begun = spent
        measured = self._done if self._finished else self._times
        measured[self._article] = spent
        kept = {
            "times": dict(list(self._times.items())[-_KEPT:]),
            "done": dict(list(self._done.items())[-_KEPT:]),
            "day": self._day,
            "active": self._active,
        }
        self._kept.setValue(f"pace/{self._project}", json.dumps(kept))

    def _read(self) -> None:
        text = self._kept.value(f"pace/{self._project}", "")
        try:
            kept = json.loads(str(text)) if text else {}
            self._times = {int(k): float(v) for k, v in kept.get("times", {}).items()}
            self._done = {int(k): float(v) for k, v in kept.get("done", {}).items()}
            self._day, self._active = str(kept.get("day", "")), float(kept.get("active", 0))
        except (ValueError, TypeError, AttributeError):
            self._times, self._done, self._day, self._active = {}, {}, "", 0.0
