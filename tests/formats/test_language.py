"""The language is told offline, or not at all."""

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.language import detect, normalise

SENTENCES = {
    "fr": "Le président a déclaré lundi que les négociations reprendraient.",
    "en": "The president said on Monday that the talks would resume.",
    "de": "Der Präsident erklärte am Montag, die Gespräche würden fortgesetzt.",
    "ar": "قال الرئيس يوم الاثنين إن المحادثات ستستأنف قريبا",
    "zh": "总统星期一表示会谈将恢复",
    "ja": "大統領は月曜日、協議が再開されると述べた",
    "uk": "Президент заявив у понеділок, що переговори відновляться.",
}


@pytest.mark.parametrize(("language", "text"), SENTENCES.items())
def test_languages_are_told(language: str, text: str) -> None:
    assert detect(text) == language
    assert detect(f"\n{text}\n7 199\n{text}\r\n") == language


def test_capitals_are_read_as_small_letters() -> None:
    assert detect("LE PRÉSIDENT A DÉCLARÉ LA GUERRE À SES VOISINS") == "fr"


@pytest.mark.parametrize(
    "text", ["", "  \n\t", "7 199 – 10 000 %", "Ok", "😀😀😀", "Macron", "\ud800"]
)
def test_too_little_is_not_told(text: str) -> None:
    assert detect(text) == ""


def test_a_line_of_a_million_characters_is_told_by_its_beginning() -> None:
    assert detect("Le président parle de la guerre aux habitants. " * 20_000) == "fr"
    assert isinstance(detect("x" * 1_000_000), str)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert detect(SENTENCES["fr"]) == "fr"


@given(st.text(st.characters()))
def test_any_text_gives_a_tag_or_nothing(text: str) -> None:
    assert detect(text) == "" or detect(text).isalpha()


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("fr", "fr"), ("FR", "fr"), ("fr_FR.", ""), ("fr_FR", "fr"), ("fr-CA", "fr"),
        ("fra", "fr"), ("fre", "fr"), ("Français", "fr"), (" english ", "en"), ("zh-Hans", "zh"),
        ("", ""), ("42", ""), ("who knows", ""), ("arz", "ar"),
    ],
)  # fmt: skip
def test_names_become_tags(name: str, tag: str) -> None:
    assert normalise(name) == tag
