"""A row of the article list in words, for tips and for those who hear it."""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from annotator.core.models import ArticleRow, Status
from annotator.core.pace import rounded
from annotator.language import tr, trn

STATUS_WORDS = {
    Status.NEW: "not started",
    Status.STARTED: "started",
    Status.DONE: "done",
    Status.SKIPPED: "skipped",
}


def short_date(date: str) -> str:
    """An ISO 8601 date as the reader's country writes it, briefly; anything else as it is."""
    day = QDate.fromString(date[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else date


def short_time(moment: str) -> str:
    """An ISO 8601 moment in the reader's time zone, briefly; anything else as it is."""
    time = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    return QLocale().toString(time.toLocalTime(), "d MMM yyyy, HH:mm") if time.isValid() else moment


def described(row: ArticleRow) -> str:
    """Title, status, language, date, what is to decide, flag and note of an article."""
    title = row.title or "without a title"
    parts = [title, STATUS_WORDS[row.status], row.language, short_date(row.date)]
    if row.open_suggestions and not row.status.finished:
        parts.append(f"{row.open_suggestions} to decide")
    parts += ["flagged"] * row.flagged + ["has a note"] * row.noted
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
