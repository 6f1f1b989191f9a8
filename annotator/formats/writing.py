"""What every writing format takes and gives back."""

from dataclasses import dataclass, field

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
    """What a writer needs to know beside the articles; `annotator` is whose spans these are."""

    scheme: LabelScheme
    layers: tuple[str, ...]
    annotator: str


@dataclass
class WriteReport:
    """What was written: counts, and every span that was not."""

    articles: int = 0
    spans: int = 0
    unwritten: list[Unwritten] = field(default_factory=list)
