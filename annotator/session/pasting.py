"""A text from the clipboard, or dropped on the window, as an article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.models import text_hash
from annotator.errors import UserError
from annotator.formats.base import Record
from annotator.formats.encoding import unify_line_ends
from annotator.formats.markup import plain
from annotator.formats.text import first_words, title_of
from annotator.language import tr
from annotator.ops.import_rules import refusal
from annotator.session.jobs import guess_job

if TYPE_CHECKING:
    from annotator.session.jobs import Job
    from annotator.session.session import Session

PAUSE_MS = 300
_SAMPLE = 2_000

# HTML that parts paragraphs by its tags; of other HTML (of a program's source, of a single word)
# the plain text beside it says more.
_PARAGRAPHS = re.compile(r"<(p|li|h[1-6]|td|blockquote)\b", re.IGNORECASE)
_FRAGMENT = re.compile(r"<!--StartFragment-->(.*)<!--EndFragment-->", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What will be an article; `title` "" leaves it to be made of the text."""

    text: str
    title: str = ""
    language: str = ""
    source: str = ""
    date: str = ""


@dataclass(frozen=True, kw_only=True)
class Twin:
    """The article that has a text already."""

    article_id: int
    title: str


def pasted_text(text: str, html: str = "") -> str:
    """The text of a clipboard that holds it as `text`, as HTML or as both.

    White space around it is left out; nothing else is changed.
    """
    if html and (not text.strip() or _PARAGRAPHS.search(html)):
        fragment = _FRAGMENT.search(html)
        found = plain(fragment.group(1) if fragment else html).text
        if found.strip():
            return found.strip()
    return unify_line_ends(text).removeprefix("\ufeff").strip("\n \t")


def guessed_title(text: str) -> str:
    """The first line if it stands alone, else the first words."""
    return title_of(text) or first_words(text)


def twin_of(session: Session, text: str) -> Twin | None:
    """The article of the open project that has the same text."""
    if session.project is None or not text:
        return None
    from annotator.store import articles

    digest = text_hash(text)
    with session.project.read() as conn:
        found = articles.known_hashes(conn, [digest]).get(digest)
        if found is None:
            return None
        return Twin(article_id=found, title=articles.title_of(conn, found))


def trouble_with(text: str) -> str:
    """Why a text can't become an article, "" if it can."""
    return refusal(Record(text=text))


def add(session: Session, draft: Draft) -> int | None:
    """Add the article as one step; its id, None if that was not possible.

    Raises UserError if the project has it already.
    """
    from annotator.ops.importing import ImportReport, import_article

    record = Record(
        text=draft.text,
        title=draft.title or guessed_title(draft.text),
        language=draft.language,
        source=draft.source,
        date=draft.date,
    )
    report = ImportReport()
    session.do(import_article, record, report)
    if report.duplicates:
        raise UserError(tr("The project has an article with this text."))
    return report.article_ids[0] if report.article_ids else None


class LanguageGuess(QObject):
    """Recognises the language of a text in another process; `guessed` tells it, "" for unknown.

    `guess` may be called as often as the text changes: only the last one is told.
    """

    guessed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sample = ""
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or self._job is not None

    def guess(self, text: str) -> None:
        """Recognise the language of this text."""
        middle = len(text) // 2
        sample = text[:_SAMPLE] + text[max(_SAMPLE, middle) : max(_SAMPLE, middle) + _SAMPLE]
        if sample == self._sample:
            return
        self._sample = sample
        self.cancel()
        self._pause.start()

    def cancel(self) -> None:
        """Tell nothing more."""
        self._pause.stop()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _begin(self) -> None:
        job = self._job = guess_job(self._sample, parent=self)
        job.finished.connect(lambda result: self._tell(job, str(result)))
        job.failed.connect(lambda _sentence: self._tell(job, ""))
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(job.deleteLater)
        job.start()

    def _tell(self, job: Job, language: str) -> None:
        if job is self._job:
            self._job = None
            self.guessed.emit(language)
