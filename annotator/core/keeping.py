"""Which dated backups are kept, and how their files are called.

The newest few are kept, and beside them the last one of each of the days before: what went
wrong yesterday and was saved every quarter of an hour since is still to be had from before.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

DAYS = 7
"""For how many days before today the last backup of the day is kept."""

_DATED = re.compile(r"(.+) (\d{4}-\d\d-\d\d \d\d\.\d\d)(?: \((\d+)\))?")
_FORM = "%Y-%m-%d %H.%M"


class Moment(NamedTuple):
    """When a backup was made, to the minute in local time, and the how manieth of that minute."""

    at: datetime
    number: int = 1


@dataclass(frozen=True)
class Backup:
    """One backup: its file, when it was made, how many bytes it has."""

    path: Path
    moment: Moment
    size: int


@dataclass(frozen=True)
class Facts:
    """What a project file holds, in numbers; `last` is when something was done last, ISO 8601.

    `done` counts articles that the project's own annotator has finished with; `steps` are the
    operations that its history holds and that were not undone.
    """

    articles: int
    annotations: int
    done: int
    steps: int
    last: str


def wall_clock() -> datetime:
    """The present moment as the clock on the user's wall shows it."""
    return datetime.now().astimezone().replace(tzinfo=None)


def dated_name(stem: str, moment: Moment) -> str:
    """The name, without a suffix, of the backup of `stem` made at `moment`."""
    name = f"{stem} {moment.at.strftime(_FORM)}"
    return name if moment.number == 1 else f"{name} ({moment.number})"


def moment_of(name: str) -> Moment | None:
    """When the backup was made that is called so; None if no backup is called so."""
    found = _DATED.fullmatch(name)
    if found is None:
        return None
    try:
        return Moment(datetime.fromisoformat(found[2].replace(".", ":")), int(found[3] or 1))
    except ValueError:
        return None


def kept(moments: Iterable[Moment], *, newest: int, today: date) -> set[Moment]:
    """The `newest` ones, and the last one of each of the DAYS before `today`."""
    ordered = sorted(moments, reverse=True)
    stay = set(ordered[:newest])
    last_of_day: dict[date, Moment] = {}
    for moment in ordered:
        last_of_day.setdefault(moment.at.date(), moment)
    first = today - timedelta(days=DAYS)
    return stay | {moment for day, moment in last_of_day.items() if first <= day < today}
