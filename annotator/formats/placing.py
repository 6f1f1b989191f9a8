"""Spans laid on the tokens that training will see, and which of them do not fit.

The tokens are the pipeline's where one has read the article, else those of spaCy's plain
tokenizer for its language ("xx" for a language that spaCy does not know).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core.scheme import LayerKind
from annotator.core.tokens import LANGUAGES_WITHOUT_SPACES, split_further
from annotator.formats.writing import ExportArticle, ExportSpan, Unwritten, WriteOptions
from annotator.language import tr

if TYPE_CHECKING:
    from spacy.language import Language

_OTHER_LANGUAGES = "xx"


@dataclass(frozen=True, slots=True)
class Grid:
    """Tokens that cover a whole text; `spaces` says which are followed by one blank.

    Joining each token's characters and its blank gives exactly the text.
    """

    pairs: Sequence[tuple[int, int]]
    spaces: Sequence[bool]
    starts: dict[int, int] = field(init=False)
    ends: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", {p[0]: i for i, p in enumerate(self.pairs)})
        object.__setattr__(self, "ends", {p[1]: i for i, p in enumerate(self.pairs)})

    def around(self, offset: int) -> tuple[int, int] | None:
        """The token that has `offset` inside it, not at its edge."""
        i = bisect_left(self.pairs, (offset, offset)) - 1
        return self.pairs[i] if i >= 0 and self.pairs[i][1] > offset else None


@dataclass(frozen=True, slots=True)
class Placed:
    """A span with its tokens `[first, after)`; both None where it fits no token boundary."""

    span: ExportSpan
    first: int | None
    after: int | None

    @property
    def length(self) -> int | None:
        """How many tokens the span has."""
        return None if self.first is None or self.after is None else self.after - self.first


def grid_of(item: ExportArticle) -> Grid:
    """The tokens to export an article with."""
    text = item.article.text
    pairs = item.tokens if item.tokens is not None else blank_tokens(item.article.language, text)
    return lay(pairs, text)


def lay(pairs: Iterable[tuple[int, int]], text: str) -> Grid:
    """Tokens over the whole of `text`: what `pairs` leave out becomes tokens of its own.

    One blank after a token belongs to it, as in spaCy. Pairs that overlap, are empty or lie
    outside the text belong to another text: ValueError.
    """
    tokens: list[tuple[int, int]] = []
    spaces: list[bool] = []
    at, length = 0, len(text)
    for pair in pairs:
        start, end = pair
        if not at <= start < end <= length:
            raise ValueError(f"the token [{start}, {end}) does not belong to this text")
        if start > at:
            _fill(tokens, spaces, text, at, start)
        tokens.append(pair)
        spaces.append(False)
        at = end
    if at < length:
        _fill(tokens, spaces, text, at, length)
    return Grid(tokens, spaces)


def _fill(
    tokens: list[tuple[int, int]], spaces: list[bool], text: str, start: int, end: int
) -> None:
    """Cover `[start, end)`, which no token covers: by the blank of the one before, by a token."""
    if tokens and text[start] == " ":
        spaces[-1] = True
        start += 1
    if start < end:
        tokens.append((start, end))
        spaces.append(False)


def blank_tokens(language: str, text: str) -> list[tuple[int, int]]:
    """What spaCy's tokenizer for `language` (a BCP 47 tag) makes of a text, without a pipeline.

    Where no spaces part the words, each character is a token.
    """
    code = language.partition("-")[0].lower()
    doc = _blank("" if code in LANGUAGES_WITHOUT_SPACES else code).tokenizer(text)
    return list(split_further(((token.idx, token.idx + len(token)) for token in doc), text))


@lru_cache(maxsize=16)
def _blank(language: str) -> "Language":
    import spacy

    try:
        return spacy.blank(language or _OTHER_LANGUAGES)
    except ImportError:  # no such language, or its tokenizer needs a package that is not here
        return spacy.blank(_OTHER_LANGUAGES)


def chosen_spans(item: ExportArticle, options: WriteOptions) -> list[ExportSpan]:
    """The article's spans on the chosen layers, in reading order, the longer first."""
    spans = (span for span in item.spans if span.layer in options.layers)
    return sorted(spans, key=lambda s: (s.start, -s.end, s.layer, s.label, s.id))


def place(span: ExportSpan, grid: Grid) -> Placed:
    """Where a span lies on the tokens."""
    first, last = grid.starts.get(span.start), grid.ends.get(span.end)
    if first is None or last is None:
        return Placed(span, None, None)
    return Placed(span, first, last + 1)


def place_all(
    item: ExportArticle, grid: Grid, options: WriteOptions
) -> tuple[list[Placed], list[Unwritten]]:
    """The spans that tokens can hold, and the others with their reasons.

    On a flat layer, of spans that overlap one stays: an annotation before a suggestion, then
    the one that begins first, then the longer.
    """
    kept: list[Placed] = []
    lost: list[Unwritten] = []
    flat: dict[str, list[Placed]] = {}
    for span in chosen_spans(item, options):
        layer = options.scheme.layer(span.layer)
        reason = tr("the scheme has no layer “{name}”", name=span.layer) if layer is None else ""
        if reason := reason or why_not(span, item.article.text, grid):
            lost.append(unwritten(item, span, reason))
        elif layer is not None and layer.kind is LayerKind.ENTITIES:
            flat.setdefault(layer.name, []).append(place(span, grid))
        else:
            kept.append(place(span, grid))
    for placed in flat.values():
        stay, overlapping = _flattened(placed)
        kept += stay
        lost += [unwritten(item, span, _overlap(winner, item)) for span, winner in overlapping]
    return kept, lost


def unreadable(span: ExportSpan, text: str) -> str:
    """Why no format can hold a span, as a sentence; "" if some can."""
    if span.end > len(text):
        return tr("it ends at {end}, the text at {length}", end=span.end, length=len(text))
    return "" if span.label.strip() else tr("it has no label")


def why_not(span: ExportSpan, text: str, grid: Grid) -> str:
    """Why tokens cannot hold a span, as a sentence; "" if they can."""
    if reason := unreadable(span, text):
        return reason
    words = text[span.start : span.end]
    if words.isspace():
        return tr("it covers only white space")
    if words[0].isspace():
        return tr("it begins with white space")
    if words[-1].isspace():
        return tr("it ends with white space")
    placed = place(span, grid)
    if placed.first is not None:
        return ""
    wrong = span.start if span.start not in grid.starts else span.end
    inside = grid.around(wrong)
    token = text[inside[0] : inside[1]] if inside else ""
    if wrong == span.start:
        if token:
            return tr("no token boundary: it begins inside the token “{token}”", token=token)
        return tr("no token boundary: it begins between tokens")
    if token:
        return tr("no token boundary: it ends inside the token “{token}”", token=token)
    return tr("no token boundary: it ends between tokens")


def unwritten(item: ExportArticle, span: ExportSpan, reason: str) -> Unwritten:
    """The report's line about a span that was not written."""
    return Unwritten(
        article_id=item.article.id,
        title=item.article.title,
        span=span,
        text=item.article.text[span.start : span.end],
        reason=reason,
    )


def _flattened(placed: list[Placed]) -> tuple[list[Placed], list[tuple[ExportSpan, ExportSpan]]]:
    """Spans that do not overlap, and each of the others with the one it gives way to."""
    stay: list[Placed] = []
    give_way: list[tuple[ExportSpan, ExportSpan]] = []
    owner: dict[int, ExportSpan] = {}
    for one in sorted(placed, key=lambda p: not p.span.annotator):
        tokens = range(one.first or 0, one.after or 0)
        winner = next((owner[token] for token in tokens if token in owner), None)
        if winner is None:
            stay.append(one)
            owner.update(dict.fromkeys(tokens, one.span))
        else:
            give_way.append((one.span, winner))
    return stay, give_way


def _overlap(winner: ExportSpan, item: ExportArticle) -> str:
    words = item.article.text[winner.start : winner.end]
    return tr(
        "overlap on a flat layer: “{words}” ({label}) lies there already",
        words=words,
        label=winner.label,
    )
