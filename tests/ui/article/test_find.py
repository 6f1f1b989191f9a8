"""Finding without losing offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.find import find_all


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Sarène et SARÈNE", "sarène", [(0, 6), (10, 16)]),
        ("İstanbul, istanbul", "istanbul", [(10, 18)]),
        ("😀 Straße STRASSE", "strasse", [(2, 8), (9, 16)]),
        ("Straße", "stras", []),
        ("7\u202f199 morts", "7 199 m", [(0, 7)]),
        ("l\u2019OTAN", "l'otan", [(0, 6)]),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
        ("text", "", []),
        ("", "x", []),
    ],
)
def test_places_are_those_of_the_text(text: str, wanted: str, found: list[tuple[int, int]]) -> None:
    assert find_all(text, wanted) == found


def test_with_case_only_the_very_characters_match() -> None:
    assert find_all("Or or OR", "or", case=True) == [(3, 5)]
    assert find_all("7\u00a0000", "7 000", case=True) == []


@given(st.text(), st.text(), st.text(min_size=1))
def test_what_is_there_is_found(before: str, after: str, wanted: str) -> None:
    text = before + wanted + after
    found = find_all(text, wanted, case=True)
    assert found
    assert all(text[start:end] == wanted for start, end in found)


@given(st.text(alphabet="aAßẞİıſﬁé \u00a0'\u2019😀", max_size=40), st.data())
def test_caseless_matches_fold_to_the_same(text: str, data: st.DataObject) -> None:
    wanted = data.draw(st.text(alphabet="aAßsſfiéE ", min_size=1, max_size=3))
    blanks = str.maketrans({"\u00a0": " ", "\u2019": "'"})
    for start, end in find_all(text, wanted):
        assert 0 <= start < end <= len(text)
        assert text[start:end].translate(blanks).casefold() == wanted.casefold()
