"""Cutting a text into blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.blocks import LONGEST_BLOCK, Blocks


@given(st.text(alphabet="ab \n\r\u2029\u2028é😀م", max_size=60))
def test_every_character_is_in_one_block_or_separates_two(text: str) -> None:
    blocks = Blocks.of(text)
    rebuilt = ""
    for i in range(len(blocks)):
        rebuilt += text[len(rebuilt) : blocks.starts[i]] + text[blocks.starts[i] : blocks.ends[i]]
        assert not set("\n\r\u2029") & set(blocks.shown(i))
    assert rebuilt == text
    for offset in range(len(text) + 1):
        i = blocks.at(offset)
        assert blocks.starts[i] <= offset <= blocks.ends[i]


def test_a_huge_paragraph_is_cut_at_words() -> None:
    text = "mot " * 5000
    blocks = Blocks.of(text)
    assert len(blocks) > 3
    assert blocks.ends[:-1] == blocks.starts[1:]
    assert all(text[end - 1] == " " for end in blocks.ends[:-1])
    assert max(e - s for s, e in zip(blocks.starts, blocks.ends, strict=True)) <= LONGEST_BLOCK


@pytest.mark.parametrize("cluster", ["e\u0301", "👩\u200d👩\u200d👧", "😀", "🇫🇷"])
def test_without_blanks_no_character_is_cut_in_two(cluster: str) -> None:
    for shift in range(3):
        text = "x" * shift + cluster * 6000
        blocks = Blocks.of(text)
        assert len(blocks) > 1
        for start in blocks.starts[1:]:
            assert (start - shift) % len(cluster) == 0


@pytest.mark.parametrize(
    ("line", "subtitle"),
    [
        ("UN SOMMET EXTRAORDINAIRE À BRANDEVILLE", True),
        ("L'OTAN RÉAGIT", True),
        ("OTAN", True),
        ("ONU", False),
        ("Un sommet", False),
        ("12 500", False),
        ("7 199 (A)", False),
        ("A" * 200, False),
        ("东京", False),
        ("NATO称已轰炸港口", False),
        ("قصفت القوات ميناء سارين بحسب ANP", False),
    ],
)
def test_subtitles_are_short_lines_in_capitals(line: str, subtitle: bool) -> None:
    assert Blocks.of(f"Texte.\n{line}\nTexte.").is_subtitle(1) is subtitle


def test_an_object_character_is_drawn_as_something() -> None:
    assert Blocks.of("a\ufffcb").shown(0) == "a\u25a1b"
