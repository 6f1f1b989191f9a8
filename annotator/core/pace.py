"""How long articles take, and how long those that are left will: honest and Qt-free."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

IDLE = 60.0
"""Seconds without any input after which time does not count any more."""

_ENOUGH = 3


class Stopwatch:
    """Counts the seconds in which somebody is at work; `now` is a clock's reading in seconds."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self._last: float | None = None

    def touch(self, now: float) -> None:
        """There was input: what passed since the last one counts, but no more than IDLE."""
        self.seconds = self.read(now)
        self._last = now

    def pause(self, now: float) -> None:
        """Nobody is at work until the next `touch`."""
        self.seconds = self.read(now)
        self._last = None

    def read(self, now: float) -> float:
        """The seconds until now."""
        passed = 0.0 if self._last is None else min(max(0.0, now - self._last), IDLE)
        return self.seconds + passed


@dataclass(frozen=True, kw_only=True)
class Today:
    """What was done since midnight; `active` in seconds, `typical` is the median per article."""

    decided: int = 0
    done: int = 0
    active: float = 0.0
    article: float = 0.0
    typical: float | None = None
    left: int = 0

    @property
    def per_hour(self) -> int | None:
        """Decisions per active hour; None while it is too early to say."""
        return round(self.decided * 3600 / self.active) if self.active >= 5 * 60 else None

    @property
    def remaining(self) -> float | None:
        """The seconds that the articles left will take; None if nobody can tell."""
        return None if self.typical is None else self.typical * self.left


def typical(durations: Sequence[float]) -> float | None:
    """The median; None of fewer articles than one can judge by."""
    return median(durations) if len(durations) >= _ENOUGH else None


def rounded(seconds: float) -> tuple[int, int]:
    """Hours and minutes, no more exact than an estimate is: by 1, 5 or 10 minutes, never none."""
    minutes = seconds / 60
    step = 1 if minutes < 10 else 5 if minutes < 60 else 10
    whole = max(1, step * round(minutes / step))
    return whole // 60, whole % 60
