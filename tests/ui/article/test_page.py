"""The page: layout on demand, rows with lanes, marks by block."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent
from annotator.ui.article.header import meta_line
from annotator.ui.article.page import Page
from annotator.ui.article.rows import Row
from annotator.ui.article.typography import Metrics, Typography
from tests.ui.article.making import SCHEME, TEXT, content_of, span_of

LONG = "\n\n".join(f"Paragraphe {i} : les convois quittent la ville." for i in range(4000))


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Fonts need an application."""


def page_of(content: ArticleContent, width: int = 700) -> Page:
    return Page(content, SCHEME, Metrics(Typography()), width)


def row_with(page: Page, words: str) -> Row:
    return page.row_of(page.content.article.text.index(words))[1]


def test_a_row_without_marks_has_room_for_one_lane() -> None:
    bare = page_of(content_of(TEXT))
    spans = (span_of("Orvanie", "entities", "LOC"), span_of("bombardé", "events", "Attack"))
    marked = page_of(content_of(TEXT, spans))
    assert marked.height == bare.height
    assert marked.caret(TEXT.index("Mme")) == bare.caret(TEXT.index("Mme"))


def test_chips_share_lanes_and_more_lanes_make_a_row_higher() -> None:
    start = TEXT.index("bombardé")
    events = tuple(("events", start, start + n, "Attack") for n in (3, 5, 8))
    apart = span_of("Sarène", "entities", "LOC")
    page = page_of(content_of(TEXT, (*events, apart)))
    row = row_with(page, "bombardé")
    chips = [piece.chip for piece in row.pieces if piece.chip]
    assert sorted(chip.lane for chip in chips) == [0, 0, 1, 2]
    levels = [piece.level for piece in row.pieces if piece.look.event]
    assert levels == [0, 1, 2]
    assert row.bottom - row.top > page.metrics.pitch


def test_chips_lie_below_all_words_and_within_the_row() -> None:
    start = TEXT.index("bombardé")
    events = tuple(("events", start, start + n, "Attack") for n in (3, 5, 8))
    page = page_of(content_of(TEXT, events))
    row = row_with(page, "bombardé")
    for piece in row.pieces:
        box = page.chip_box(row, piece)
        assert box.top() >= row.base + page.metrics.box_down
        assert box.bottom() <= row.bottom


def test_a_span_over_several_lines_has_one_chip() -> None:
    page = page_of(content_of(TEXT, (("entities", 0, 70, "LOC"),)), 320)
    pieces = [piece for row in page.laid(0).rows for piece in row.pieces]
    assert len(pieces) > 1
    assert [bool(piece.chip) for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.opens for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.closes for piece in pieces] == [False] * (len(pieces) - 1) + [True]


def test_a_span_over_two_paragraphs_is_on_both() -> None:
    start, end = TEXT.index("sept morts"), TEXT.index("Nous") + 4
    page = page_of(content_of(TEXT, (("events", start, end, "Attack"),)))
    assert len(page.rects(start, end)) >= 2
    assert page.looks.of(0)
    assert page.looks.of(2)


def test_an_annotation_that_fits_no_tokens_is_a_misfit() -> None:
    start = TEXT.index("bombardé")
    inside = ("events", start, start + 4, "Attack")
    whole = span_of("Sarène", "entities", "LOC")
    page = page_of(content_of(TEXT, (inside, whole), (inside,)))
    misfits = [look.ref for look in page.looks.of(0) if look.misfit]
    assert misfits == [SpanRef("annotation", 1)]
    assert not [
        m for m in page_of(content_of(TEXT, (inside,), tokenized=False)).looks.of(0) if m.misfit
    ]


def test_update_touches_only_the_blocks_that_changed() -> None:
    first = span_of("Orvanie", "entities", "LOC")
    last = span_of("jeudi", "entities", "LOC")
    page = page_of(content_of(TEXT, (first, last)))
    assert page.update(content_of(TEXT, (first, last)))[0] == set()
    assert page.update(content_of(TEXT, (first,)))[0] == {page.blocks.at(last[1])}
    relabelled = (*first[:3], "PER")
    assert page.update(content_of(TEXT, (relabelled,)))[0] == {0}
    assert [look.label for look in page.looks.of(0)] == ["PER"]


def test_updating_leads_to_the_same_page_as_showing() -> None:
    spans = tuple(
        span_of(word, layer, label)
        for word, layer, label in [
            ("Orvanie", "entities", "LOC"),
            ("bombardé", "events", "Attack"),
            ("Sarène", "entities", "LOC"),
            ("réuniront", "events", "Meet"),
            ("bombardé lundi", "events", "Meet"),
        ]
    )
    for before in (spans[:2], spans[3:], ()):
        page = page_of(content_of(TEXT, before))
        for block in range(len(page.blocks)):
            page.laid(block)
        page.update(content_of(TEXT, spans[1:]))
        fresh = page_of(content_of(TEXT, spans[1:]))
        for block in range(len(page.blocks)):
            assert page.looks.of(block) == fresh.looks.of(block)
            assert page.laid(block).rows == fresh.laid(block).rows
        assert page.height == fresh.height


def test_only_what_is_looked_at_is_laid_out() -> None:
    page = page_of(content_of(LONG))
    list(page.near(0, 600))
    assert 0 < len(page.measured) < 60
    far = page.caret(len(LONG) - 3)
    assert far.top() > 100_000
    assert len(page.measured) < 70


def test_measuring_all_keeps_few_layouts() -> None:
    page = page_of(content_of(LONG))
    for block in range(len(page.blocks)):
        page.measure(block)
    assert len(page.measured) == len(page.blocks)
    assert len(page._kept) < 250


def test_a_height_found_out_is_told() -> None:
    page = page_of(content_of("mot " * 900 + "\n\n" + "x"))
    told: list[tuple[int, int]] = []
    page.moved = lambda top, change: told.append((top, change))
    before = page.height
    page.laid(0)
    assert sum(change for _, change in told) == page.height - before
    assert all(top == page.top(0) for top, _ in told)


def test_every_offset_has_a_caret_and_is_found_there() -> None:
    page = page_of(content_of(TEXT))
    for offset in range(len(TEXT) + 1):
        box = page.caret(offset)
        if offset < len(TEXT) and TEXT[offset] == " ":
            continue
        assert page.offset_at(QPointF(box.x(), box.center().y())) == offset


def test_looks_at_a_point_are_the_shortest_first_and_a_chip_is_its_own() -> None:
    outer = span_of("Orvanie ont bombardé", "entities", "LOC")
    inner = span_of("bombardé", "events", "Attack")
    page = page_of(content_of(TEXT, (outer, inner)))
    box = page.rects(inner[1], inner[2])[0]
    assert [look.label for look in page.looks_at(box.center())] == ["Attack", "LOC"]
    row = row_with(page, "bombardé")
    for piece in row.pieces:
        chip = page.chip_box(row, piece).translated(page.left, page.top(0))
        assert page.looks_at(chip.center()) == [piece.look]
    assert page.looks_at(QPointF(2, box.center().y())) == []


def test_the_meta_line_is_in_the_articles_language() -> None:
    content = content_of(TEXT)
    article = content.article.model_copy(
        update={"source": "Agence", "date": "2026-03-03", "language": "fr"}
    )
    assert meta_line(article) == "Agence · 3 mars 2026 · français"
    assert meta_line(
        article.model_copy(update={"date": "hiver", "language": "", "source": ""})
    ) == ("hiver")
