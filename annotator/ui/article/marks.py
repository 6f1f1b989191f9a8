"""What lies on the text, ready to be drawn: how each mark looks and which blocks it touches."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent, Mark
from annotator.core.models import Span
from annotator.core.scheme import LabelScheme, LayerKind
from annotator.ui.article.blocks import Blocks
from annotator.ui.theme import LabelColours, theme

_UNKNOWN_COLOUR = "grey"


@dataclass(slots=True, frozen=True)
class Look:
    """One mark as it is drawn; offsets are code points of the article.

    `misfit` says that an annotation begins or ends inside a token of the pipeline, so that it
    cannot train.
    """

    ref: SpanRef
    start: int
    end: int
    layer: str
    label: str
    event: bool
    misfit: bool
    colours: LabelColours

    @property
    def suggested(self) -> bool:
        """Whether this is a suggestion rather than an annotation."""
        return self.ref.kind == "suggestion"

    @property
    def order(self) -> tuple[bool, int, int, str, SpanRef]:
        """Entities before events, then reading order, the longer first."""
        return (self.event, self.start, -self.end, self.label, self.ref)


class Looks:
    """The marks of one article by block; knows which blocks another set of marks touches."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self.scheme: LabelScheme | None = None
        self._colours: dict[tuple[str, str], tuple[bool, LabelColours]] = {}
        self._by_ref: dict[SpanRef, Look] = {}
        self._by_block: dict[int, list[Look]] = {}
        self._tokens: tuple[tuple[int, int], ...] | None = None

    def of(self, block: int) -> list[Look]:
        """The marks on a block, in drawing order."""
        return self._by_block.get(block, [])

    def get(self, ref: SpanRef | None) -> Look | None:
        """The mark that `ref` points at, or None."""
        return self._by_ref.get(ref) if ref else None

    def __len__(self) -> int:
        return len(self._by_ref)

    def set_scheme(self, scheme: LabelScheme | None) -> None:
        """Take kinds and colours from `scheme` (and the theme as it is now); forgets all marks."""
        self.scheme = scheme
        self._colours = {}
        self._by_ref = {}
        self._by_block = {}

    def update(self, content: ArticleContent) -> set[int]:
        """Show the marks of `content`; the blocks on which anything changed."""
        old, new = self._by_ref, {}
        gone, came = [], []
        same_tokens = self._takes_tokens_of(content)
        for mark in content.marks:
            look = old.get(mark.ref)
            if look is None or not _is_same(look, mark.span) or not same_tokens:
                fresh = self._look(mark, content)
                if look != fresh:
                    came.append(fresh)
                    if look:
                        gone.append(look)
                    look = fresh
            new[mark.ref] = look
        gone += [look for ref, look in old.items() if ref not in new]
        self._by_ref = new
        return self._drop(gone) | self._add(came)

    def _takes_tokens_of(self, content: ArticleContent) -> bool:
        """Take the tokens that misfits are told by; whether they are the ones known."""
        tokens = content.tokens.pairs if content.tokenized else None
        same = tokens == self._tokens
        self._tokens = tokens
        return same

    def _drop(self, looks: Iterable[Look]) -> set[int]:
        touched = set()
        for look in looks:
            for block in self._blocks.within(look.start, look.end):
                self._by_block[block].remove(look)
                touched.add(block)
        return touched

    def _add(self, looks: Iterable[Look]) -> set[int]:
        touched = set()
        for look in looks:
            for block in self._blocks.within(look.start, look.end):
                self._by_block.setdefault(block, []).append(look)
                touched.add(block)
        for block in touched:
            self._by_block[block].sort(key=lambda look: look.order)
        return touched

    def _look(self, mark: Mark, content: ArticleContent) -> Look:
        span = mark.span
        event, colours = self._painted(span.layer, span.label)
        misfit = (
            content.tokenized
            and not mark.suggested
            and not content.tokens.fits(span.start, span.end)
        )
        return Look(mark.ref, span.start, span.end, span.layer, span.label, event, misfit, colours)

    def _painted(self, layer_name: str, label_name: str) -> tuple[bool, LabelColours]:
        key = (layer_name, label_name)
        if key not in self._colours:
            layer = self.scheme.layer(layer_name) if self.scheme else None
            label = layer.label(label_name) if layer else None
            event = bool(layer and layer.kind is LayerKind.EVENTS)
            colour = label.colour if label else _UNKNOWN_COLOUR
            self._colours[key] = (event, theme.label(colour))
        return self._colours[key]


def _is_same(look: Look, span: Span) -> bool:
    return (
        look.start == span.start
        and look.end == span.end
        and look.label == span.label
        and look.layer == span.layer
    )
