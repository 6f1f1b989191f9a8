"""Nothing is told by colour alone: without colours, what a span is can still be seen."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.core.changes import SpanRef
from annotator.ui.colours import LINE_CONTRAST, contrast
from annotator.ui.theme import theme

_ENOUGH = 12  # pixels that are a line's contrast apart


def grey(bench, start: int, end: int) -> QImage:
    """The words and the lane of chips below them, without colours."""
    view = bench.window.view
    QApplication.processEvents()
    picture = view.viewport().grab().toImage()
    box = QRectF(view.page.rects(start, end)[0])
    box = view.to_viewport(box).adjusted(-5, -4, 5, view.metrics.lane_height + 6)
    return picture.copy(box.toAlignedRect()).convertToFormat(QImage.Format.Format_Grayscale8)


def apart(one: QImage, other: QImage) -> int:
    """How many pixels differ by the contrast that a line must have."""
    return sum(
        contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= LINE_CONTRAST
        for x in range(min(one.width(), other.width()))
        for y in range(min(one.height(), other.height()))
        if one.pixel(x, y) != other.pixel(x, y)
    )


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("words", ["Kiev", "bombardé"])
def test_states_of_a_span_are_told_apart_without_colours(bench, qapp, mode, words) -> None:
    theme.apply(qapp, mode)
    view, session = bench.window.view, bench.session
    text = session.content.article.text
    start = text.index(words)
    end = start + len(words)

    def ref() -> SpanRef:
        return next(m.ref for m in session.content.marks if m.span.start == start)

    shown = {}
    session.set_focus(ref())
    shown["in focus"] = grey(bench, start, end)
    session.set_focus(None)
    view.place_caret(len(text))
    shown["suggested"] = grey(bench, start, end)
    session.set_focus(ref())
    bench.press("A")
    session.set_focus(None)
    view.place_caret(len(text))
    shown["annotated"] = grey(bench, start, end)
    session.set_focus(ref())
    bench.press("X")
    session.set_focus(None)
    view.place_caret(len(text))
    shown["plain"] = grey(bench, start, end)
    view.set_matches([(start, end)])
    shown["found"] = grey(bench, start, end)
    view.set_matches([(start, end)], 0)
    shown["found, the one shown"] = grey(bench, start, end)
    alike = [
        (one, other)
        for one, other in combinations(shown, 2)
        if apart(shown[one], shown[other]) < _ENOUGH
    ]
    assert alike == []
    assert apart(shown["plain"], shown["plain"]) == 0
