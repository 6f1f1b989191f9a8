"""Places of characters: from offset to place and back, for any text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from annotator.ui.article.lines import Lines
from annotator.ui.article.typography import Metrics, Typography

PIECES = st.sampled_from(
    [
        *("a", "Orvanie", "office ", "é", "e\u0301", "😀", "👩\u200d👧", "🇫🇷", " ", "\t"),
        *("\u00a0", "\u202f", "7\u202f199 ", "\u2028", "东京", "の", "ー", "한국"),
        *("ไทย ", "हिन्दी ", "l'", "« ", "\u200d", "x\u0323\u0307"),
    ]
)
RIGHT_TO_LEFT = st.sampled_from(
    ["مرحبا", "لا", "שלום", " ", "12", "abc", "(", ")", "3,5", "é", "😀"]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join)
MIXED = st.lists(RIGHT_TO_LEFT, min_size=1, max_size=14).map("".join)


@pytest.fixture(scope="module", autouse=True)
def _application(qapp: QApplication) -> None:
    """Fonts need an application."""


def lines_of(text: str, width: float = 240) -> Lines:
    metrics = Metrics(Typography())
    return Lines(text, metrics.text_font, width, 4 * metrics.size)


def positions(lines: Lines) -> list[int]:
    return [i for i in range(len(lines.text) + 1) if lines.is_position(i)]


@given(TEXTS)
@example("office e\u0301 😀")
@example("a" * 100)
@example("a \u2028\u2028b\t")
def test_from_offset_to_place_and_back(text: str) -> None:
    lines = lines_of(text)
    for offset in positions(lines):
        n = lines.line_of(offset)
        if offset > lines.visible_ends[n]:
            continue  # the blank at which a line was broken hangs over the margin
        x = lines.x(n, offset)
        back = lines.offset_at(n, x)
        # Characters without width share a place.
        assert back == offset or lines.x(n, back) == pytest.approx(x, abs=0.05)


@given(TEXTS)
def test_plain_text_has_one_offset_per_place(text: str) -> None:
    lines = lines_of(text)
    for n, start in enumerate(lines.starts):
        wide = [
            offset
            for offset in positions(lines)
            if start <= offset < lines.visible_ends[n]
            and lines.x(n, lines.next(offset)) - lines.x(n, offset) > 0.1
        ]
        for offset in wide:
            assert lines.offset_at(n, lines.x(n, offset) + 0.02) == offset


@given(st.one_of(TEXTS, MIXED))
@example("abc office fi مرحبا بالعالم 12 def")
@example("abc ש def")
@example("לא 12 לא")
def test_the_middle_of_a_character_is_that_character(text: str) -> None:
    lines = lines_of(text)
    offsets = positions(lines)
    for offset, following in zip(offsets, offsets[1:], strict=False):
        n = lines.line_of(offset)
        for left, right in lines.intervals(n, offset, following):
            if right - left > 1 and following <= lines.visible_ends[n]:
                found = lines.character_at(n, (left + right) / 2)
                assert found == offset


@given(MIXED)
@example("שלום abc")
@example("abc (שלום) 12%")
def test_a_place_among_mixed_directions_keeps_its_caret(text: str) -> None:
    lines = lines_of(text, 2000)
    for offset in positions(lines):
        x = lines.x(0, offset)
        back = lines.offset_at(0, x)
        assert lines.x(0, back) == pytest.approx(x, abs=0.1), offset


@given(st.one_of(TEXTS, MIXED))
def test_the_stretches_of_all_characters_fill_the_line(text: str) -> None:
    lines = lines_of(text, 3000)
    for n, start in enumerate(lines.starts):
        whole = sum(b - a for a, b in lines.intervals(n, start, lines.visible_ends[n]))
        end = lines.visible_ends[n]
        offsets = [p for p in positions(lines) if start <= p < end] + [end]
        parts = 0.0
        for offset, following in zip(offsets, offsets[1:], strict=False):
            parts += sum(b - a for a, b in lines.intervals(n, offset, following))
        assert parts == pytest.approx(whole, abs=0.6)


def test_a_logical_range_may_be_several_visual_stretches() -> None:
    text = "abc שלום def"
    lines = lines_of(text, 2000)
    assert len(lines.intervals(0, 0, len(text))) == 1
    assert len(lines.intervals(0, 2, 6)) == 2


def test_right_to_left_text_stands_on_the_right() -> None:
    lines = lines_of("مرحبا", 500)
    assert lines.right_to_left
    assert lines.x(0, 0) == pytest.approx(500, abs=1)
    assert lines.x(0, 5) < 500


def test_the_blank_at_a_line_break_is_not_marked() -> None:
    lines = lines_of("Les forces d'Orvanie ont bombardé le port", 120)
    assert len(lines.lines) > 2
    left, right = lines.intervals(0, 0, lines.ends[0])[0]
    assert right <= 120
    assert lines.text[lines.visible_ends[0]] == " "
    assert left == 0


@given(TEXTS)
def test_a_caret_goes_through_all_positions(text: str) -> None:
    lines = lines_of(text)
    walked, offset = [0], 0
    while offset < len(text):
        offset = lines.next(offset)
        walked.append(offset)
    assert walked == positions(lines)
    assert all(lines.previous(b) == a for a, b in zip(walked, walked[1:], strict=False))
