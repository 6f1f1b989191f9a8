"""Words folded for searching, and places in the folded text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.folding import fold, places, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("cœur Cœur CŒUR", "coeur coeur coeur"),
        ("Élève ÉLÈVE ele\u0300ve", "eleve eleve eleve"),
        ("Straße STRASSE groẞ", "strasse strasse gross"),
        ("Æsop Øresund Łódź Đorđe Þór", "aesop oresund lodz dorde thor"),
        ("İstanbul ıspanak", "istanbul ispanak"),
        ("l’OTAN l'OTAN lʼOTAN", "l otan l otan l otan"),
        ("7\u202f199 morts, 3,5 %", "7 199 morts 3 5"),
        ("ﬁn ½ ﷺ", "fin 1 2 صلي الله عليه وسلم"),
        ("Ελλάς ΕΛΛΆΣ", "ελλασ ελλασ"),
        ("ёлка й", "елка и"),
        ("مُحَمَّد محمـد", "محمد محمد"),
        ("\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd", "\u05e9\u05dc\u05d5\u05dd"),
        ("co\u00adopération", "cooperation"),
        ("100 € 😀👍🏽", "100 € 😀 👍"),
        ("東京都", "東 京 都"),
        ("カタカナ", "カ タ カ ナ"),
        ("ไทย", "ไ ท ย"),
        ("हिन्दी", "हिन्दी"),
        ("", ""),
    ],
)
def test_folded_words(text: str, folded: str) -> None:
    assert words(text) == folded.split()


def test_a_mark_that_makes_another_letter_stays() -> None:
    assert words("が") != words("か")
    assert words("하늘") == words(unicodedata.normalize("NFD", "하늘")) != words("하날")


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert words(fold(text)) == words(text)


@given(st.text(), st.text())
def test_a_text_is_folded_piece_by_piece(first: str, second: str) -> None:
    assert fold(first) + fold(second) == fold(first + second)


@given(st.characters(exclude_categories=["Cs"]))
def test_composed_or_not_is_the_same(character: str) -> None:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert words(unicodedata.normalize(form, character)) == words(character)  # type: ignore[arg-type]


@given(st.text())
def test_case_does_not_count(text: str) -> None:
    assert words(text.upper()) == words(text)


@given(st.text())
def test_the_tokenizer_of_sqlite_finds_the_same_words(text: str) -> None:
    """Its `ascii` parts at every ASCII character that is neither letter nor digit."""
    for character in fold(text):
        assert character == " " or not character.isascii() or character.isalnum()


@given(st.text())
def test_places_cover_the_folded_text(text: str) -> None:
    at = places(text)
    assert len(at) == len(text) + 1
    assert at[0] == 0
    assert at[-1] == len(fold(text))
    assert all(fold(text[i]) == fold(text)[at[i] : at[i + 1]] for i in range(len(text)))
