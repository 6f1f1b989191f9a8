"""What every writing format takes and gives back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from annotator.core.models import Article, Model, Span, Status
from annotator.core.scheme import LabelScheme


class ExportSpan(Span):
    """A span to write, with where it comes from.

    `id` is unique in the article; `annotator` is "" for an open suggestion; `source` and
    `version` name the suggester it came from, "" for one made by hand.
    """

    id: str
    annotator: str = ""
    source: str = ""
    version: str = ""
    score: float | None = None


class ExportArticle(Model):
    """One article with the spans chosen for export.

    `tokens` are the pipeline's `[start, end)` pairs, white-space tokens included, None if no
    pipeline has read the article.
    """

    article: Article
    status: Status
    tokens: tuple[tuple[int, int], ...] | None
    spans: tuple[ExportSpan, ...]


class Unwritten(Model):
    """A span that could not be written, and why, as one sentence."""

    article_id: int
    title: str
    span: ExportSpan
    text: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class WriteOptions:
    """What a writer needs to know beside the articles; `annotator` is whose spans these are.

    Only spans on `layers` are written. `spans` says which spans the articles carry: where
    they are suggestions alone, no article counts as finished, whatever its status.
    """

    scheme: LabelScheme
    layers: tuple[str, ...]
    annotator: str
    spans: Literal["annotations", "suggestions", "both"] = "annotations"

    def finished(self, item: ExportArticle) -> bool:
        """Whether what has no span in `item` is known to be nothing, rather than not looked at."""
        return item.status is Status.DONE and self.spans != "suggestions"


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one article's spans.

    `lengths` are the spans' lengths in tokens, in the order of `spans`; None where a span
    fits no token boundary and was written all the same, by its characters alone.
    """

    spans: tuple[ExportSpan, ...]
    lengths: tuple[int | None, ...]
    unwritten: tuple[Unwritten, ...] = ()
    tokens: int = 0


class BackSpan(NamedTuple):
    """A span as it stands in a finished file, with the characters it covers there."""

    id: str
    layer: str
    label: str
    text: str
    start: int
    annotator: str
    source: str
    version: str


class BackArticle(NamedTuple):
    """An article as it stands in a finished file."""

    text: str
    spans: tuple[BackSpan, ...]


class Writer(Protocol):
    """Writes articles to one path, which may become a folder, and reads them back.

    Whoever makes a writer closes or abandons it; after `close`, `read_back` yields the
    articles in the order in which they were written, from the file alone.
    """

    def write(self, item: ExportArticle) -> Written:
        """Add one article."""

    def close(self) -> None:
        """Finish the file."""

    def abandon(self) -> None:
        """Let go of the file as it is, without errors; nothing to do after `close`."""

    def read_back(self) -> Iterator[BackArticle]:
        """What the finished file holds."""


WriterFactory = Callable[[Path, WriteOptions], Writer]
