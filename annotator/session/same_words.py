"""How often the words of a span stand in its article and in the project, as rows to show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.alike import Found, Spot, Tally, kind, places, spots, tally
from annotator.language import tr

if TYPE_CHECKING:
    from annotator.core.content import ArticleContent, Mark
    from annotator.session.elsewhere import Words

Kind = tuple[Found, str]


@dataclass(frozen=True)
class SameRow:
    """One kind of places: how many are in the article, and in the project (None: not known)."""

    kind: Kind
    text: str
    here: int
    everywhere: int | None


def spots_here(content: ArticleContent, mark: Mark) -> list[Spot]:
    """The places of the mark's words in its article."""
    text, layer = content.article.text, mark.span.layer
    at = places(text, text[mark.span.start : mark.span.end], content.tokens.fits)
    return spots(
        at,
        [a for a in content.annotations if a.layer == layer],
        [s for s in content.suggestions if s.layer == layer],
    )


def next_here(found: list[Spot], wanted: Kind, start: int) -> Spot | None:
    """The first such place behind `start`, round the end."""
    there = [spot for spot in found if kind(spot) == wanted]
    return next((s for s in there if s.start > start), there[0] if there else None)


def same_rows(here: Tally, words: Words | None) -> list[SameRow]:
    """The labels by how often they are given, then what is open, within others, or free."""
    counted = words.tally if words is not None else None
    everything = here if counted is None else here | counted
    labels = sorted((k for k in everything if k[0] is Found.LABELLED), key=lambda k: k[1])
    labels.sort(key=lambda k: -everything[k])
    others = [(found, "") for found in (Found.OPEN, Found.WITHIN, Found.FREE)]
    return [
        SameRow(k, _text(k), here[k], None if counted is None else max(here[k], counted[k]))
        for k in (*labels, *others)
        if everything[k]
    ]


def still_free(here: list[Spot]) -> int:
    """How many more places in the article one key would label."""
    return tally(here)[Found.FREE, ""] + tally(here)[Found.OPEN, ""]


def _text(wanted: Kind) -> str:
    return {
        Found.LABELLED: wanted[1],
        Found.OPEN: tr("open suggestions"),
        Found.WITHIN: tr("within other spans"),
        Found.FREE: tr("not labelled"),
    }[wanted[0]]
