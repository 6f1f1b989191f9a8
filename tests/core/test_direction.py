"""Which way paragraphs run, by their letters and by the language of their article."""

import pytest

from annotator.core.direction import has_bidi, is_right_to_left


@pytest.mark.parametrize(
    ("text", "language", "leftward"),
    [
        ("« 12 » مرحبا abc", "", True),
        ("abc مرحبا", "", False),
        ("12 345", "", False),
        ("12 345", "ar", True),
        ("12 345", "ar-EG", True),
        ("", "he", True),
        ("", "fr", False),
        ("NATO", "he", False),
        ("قصفت", "fr", True),
        ("BBC: قصفت القوات ميناء سارين يوم الاثنين", "ar", True),
        ("BBC: قصفت القوات ميناء سارين يوم الاثنين", "", False),
        ("محمد est arrivé lundi à Sarène avec sa famille", "fr", False),
        ("محمد est arrivé lundi", "", True),
        ("Reuters reported from كييف on Monday", "ar", False),
        ("٣ ١٢", "ar", True),
        ("٣ apples", "", False),
        ("Sarène 😀", "", False),
    ],
)
def test_directions(text: str, language: str, leftward: bool) -> None:
    assert is_right_to_left(text, language) is leftward


def test_what_has_no_letters_goes_with_its_surroundings() -> None:
    assert is_right_to_left("* * *", otherwise=True)
    assert not is_right_to_left("a * *", otherwise=True)
    assert not is_right_to_left("* * *", "fr", otherwise=True)


def test_what_may_run_leftward() -> None:
    assert has_bidi("abc שלום")
    assert has_bidi("abc \u200f")
    assert not has_bidi("Sarène 😀 东京")
