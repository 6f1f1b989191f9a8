"""Code points and UTF-16 units, against Python's own encoder."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.offsets import Utf16Map

TEXTS = st.text(alphabet="aé\u0301😀𝒜🏽ا中\r\n\t\u00a0\uffff\U00010000\U0010ffff", max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@settings(max_examples=50)
@given(TEXTS | st.text(max_size=40))
def test_every_offset_there_and_back(text: str) -> None:
    mapping = Utf16Map(text)
    for offset in range(len(text) + 1):
        there = mapping.to_utf16(offset)
        assert there == units(text[:offset])
        assert mapping.from_utf16(there) == offset


@settings(max_examples=50)
@given(TEXTS)
def test_the_middle_of_a_pair_belongs_to_its_character(text: str) -> None:
    mapping = Utf16Map(text)
    for offset, char in enumerate(text):
        if char > "\uffff":
            assert mapping.from_utf16(mapping.to_utf16(offset) + 1) == offset


def test_a_text_without_wide_characters_costs_nothing() -> None:
    for text in ("", "abc", "été à Kyïv, 基辅"):
        mapping = Utf16Map(text)
        assert not mapping._points
        assert [mapping.to_utf16(i) for i in range(len(text) + 1)] == list(range(len(text) + 1))
