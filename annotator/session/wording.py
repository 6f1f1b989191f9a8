"""A row of the article list in words, for the list, for tips and for those who hear it."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from annotator.core.models import ArticleRow, Status
from annotator.core.pace import rounded
from annotator.language import mark, tr, trn

STATUS_WORDS = {
    Status.NEW: mark("not started"),
    Status.STARTED: mark("started"),
    Status.DONE: mark("done"),
    Status.SKIPPED: mark("skipped"),
}
"""To be translated where they are shown."""

DETAILS = (
    ("language", mark("Language")),
    ("date", mark("Date")),
    ("source", mark("Source")),
    ("length", mark("Length")),
)
"""What the list can show below a title, beside what is to do and the metadata."""
FIRST_DETAILS = ("language", "date")
META = "meta:"


def short_date(date: str) -> str:
    """An ISO 8601 date as the reader's country writes it, briefly; anything else as it is."""
    day = QDate.fromString(date[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else date


def short_time(moment: str) -> str:
    """An ISO 8601 moment in the reader's time zone, briefly; anything else as it is."""
    time = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    return QLocale().toString(time.toLocalTime(), "d MMM yyyy, HH:mm") if time.isValid() else moment


def title_of(row: ArticleRow) -> str:
    """The title, or that there is none."""
    return row.title or tr("without a title")


def to_do(row: ArticleRow) -> str:
    """What is left to do on an article, in a few words."""
    if row.open_suggestions and not row.status.finished:
        return trn("{n} to decide", "{n} to decide", row.open_suggestions)
    return tr(STATUS_WORDS[row.status])


def details(row: ArticleRow, shown: Sequence[str], *, length: int | None = None) -> list[str]:
    """What `shown` names of an article, and what is to do, as far as there is anything."""
    parts = [_detail(row, name, length) for name in shown]
    return [part for part in (*parts, to_do(row)) if part]


def described(row: ArticleRow) -> str:
    """Title, status, language, date, what is to decide, flag and note of an article."""
    parts = [title_of(row), tr(STATUS_WORDS[row.status]), row.language, short_date(row.date)]
    if row.open_suggestions and not row.status.finished:
        parts.append(to_do(row))
    parts += [tr("flagged")] * row.flagged + [tr("has a note")] * row.noted
    return ", ".join(part for part in parts if part)


def duration(seconds: float) -> str:
    """A length of time as it may be told: no more exact than it is."""
    hours, minutes = rounded(seconds)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    if not minutes:
        return tr("{hours} h", hours=hours)
    return tr("{hours} h {minutes}", hours=hours, minutes=f"{minutes:02}")


def left(articles: int, seconds: float | None) -> str:
    """How many articles are left, and how long they will take where that is known."""
    if seconds is None or not articles:
        return trn("{n} left", "{n} left", articles)
    return trn("{n} left, about {time}", "{n} left, about {time}", articles, time=duration(seconds))


def _detail(row: ArticleRow, name: str, length: int | None) -> str:
    if name.startswith(META):
        value = row.meta.get(name.removeprefix(META), "")
        return str(value) if isinstance(value, str | int | float) else ""
    if name == "length":
        return "" if length is None else trn("{n} character", "{n} characters", length)
    return {
        "language": row.language,
        "date": short_date(row.date),
        "source": row.source,
    }.get(name, "")
