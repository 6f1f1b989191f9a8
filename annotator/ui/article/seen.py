"""Which suggestions the annotator has had before their eyes."""

from annotator.core.changes import SpanRef
from annotator.ui.article.page import Page


def wholly_visible(page: Page, y0: int, y1: int) -> set[SpanRef]:
    """The suggestions all of whose words lie between `y0` and `y1`, in page pixels."""
    whole: set[SpanRef] = set()
    cut: set[SpanRef] = set()
    blocks = list(page.near(y0, y1))
    if not blocks:
        return whole
    first, last = blocks[0].start, page.blocks.ends[blocks[-1].number]
    for block in blocks:
        top = page.top(block.number)
        for row in block.rows:
            box_top = top + row.base - page.metrics.box_up
            box_bottom = top + row.base + page.metrics.box_down
            inside = y0 <= box_top and box_bottom <= y1
            for piece in row.pieces:
                look = piece.look
                if look.suggested:
                    fits = inside and first <= look.start and look.end <= last
                    (whole if fits else cut).add(look.ref)
    return whole - cut
