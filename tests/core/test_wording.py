"""The same words elsewhere."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.wording import occurrences


@settings(max_examples=50)
@given(st.text(alphabet="ab😀e\u0301", max_size=20), st.text(alphabet="ab😀e\u0301", max_size=3))
def test_occurrences_are_exact_disjoint_and_none_is_missed(text: str, words: str) -> None:
    found = list(occurrences(text, words))
    assert all(text[a:b] == words for a, b in found)
    assert all(b <= c for (_, b), (c, _) in zip(found, found[1:], strict=False))
    assert len(found) == (text.count(words) if words else 0)


def test_case_and_composition_matter() -> None:
    assert list(occurrences("Kiev kiev KIEV", "kiev")) == [(5, 9)]
    assert list(occurrences("été e\u0301te\u0301", "été")) == [(0, 3)]
