"""What an operation changed, so that each widget can decide whether to repaint."""

from dataclasses import dataclass
from typing import Literal, NamedTuple


class SpanRef(NamedTuple):
    """Points at one span of the project: an annotation's or a suggestion's id."""

    kind: Literal["annotation", "suggestion"]
    id: int


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What one operation did, and where to look.

    `articles` are those whose spans, tokens, status, flag or note changed; `listing` says
    that articles came, went or changed in number; `article_id` and `focus` are where the
    annotator should be looking afterwards, None for: stay.
    """

    articles: frozenset[int] = frozenset()
    listing: bool = False
    scheme: bool = False
    settings: bool = False
    history: bool = True
    article_id: int | None = None
    focus: SpanRef | None = None
