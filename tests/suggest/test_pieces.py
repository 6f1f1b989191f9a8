"""Long texts are cut without losing or moving a character."""

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.suggest.pieces import pieces

texts = st.lists(
    st.sampled_from(
        ["a", "é", "e\u0301", "😀", " ", "\n", "\r\n", "\n\n", "\u00a0", "\u202f", "漢", "."]
    )
).map("".join)


@given(texts, st.integers(2, 12))
@example("", 4)
@example("a" * 100, 4)
def test_pieces_cover_the_text(text: str, size: int) -> None:
    cut = list(pieces(text, size))
    assert "".join(text[start:end] for start, end in cut) == text
    assert cut[0][0] == 0
    assert cut[-1][1] == len(text)
    assert all(a[1] == b[0] for a, b in zip(cut, cut[1:], strict=False))
    assert all(end - start <= 2 * size for start, end in cut)
    assert all(start < end for start, end in cut) or not text


def test_short_texts_stay_whole() -> None:
    assert list(pieces("a\nb" * 100, 300)) == [(0, 300)]


def test_paragraphs_are_where_texts_are_cut() -> None:
    text = ("word " * 20 + "\n\n") * 50
    cut = list(pieces(text, 500))
    assert len(cut) > 5
    assert all(text[:start].endswith("\n\n") for start, _ in cut[1:])


def test_without_paragraphs_words_stay_whole() -> None:
    text = "word " * 1000
    assert all(text[start:end].startswith("word") for start, end in pieces(text, 333))
