"""The sample articles are what the program is first tried on: they must stay whole."""

import csv
import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
SAMPLES = RESOURCES / "samples"
OTHER = SAMPLES / "other"
ARTICLES = sorted(SAMPLES.glob("[a-z][a-z]-[0-9][0-9]-*.md"))
KEYS = ["title", "date", "source", "language"]
NARROW, NO_BREAK = "\u202f", "\u00a0"


def read_raw(path: Path) -> str:
    """Return the file's text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def split_article(path: Path) -> tuple[dict[str, str], str]:
    """Return the front matter and the text without the last line end."""
    opening, head, body = read_raw(path).split("---\n", 2)
    assert opening == ""
    return dict(line.split(": ", 1) for line in head.splitlines()), body.strip("\n")


def paragraphs(path: Path) -> list[str]:
    return split_article(path)[1].split("\n\n")


def briefs() -> list[dict[str, Any]]:
    return [json.loads(line) for line in read_raw(OTHER / "briefs.jsonl").splitlines()]


def scheme_labels() -> set[str]:
    scheme = json.loads(read_raw(RESOURCES / "schemes" / "news.json"))
    return {label["name"] for layer in scheme["layers"] for label in layer["labels"]}


each_article = pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)


def test_there_are_a_dozen_articles_in_both_languages() -> None:
    languages = [split_article(path)[0]["language"] for path in ARTICLES]
    assert len(ARTICLES) >= 12
    assert languages.count("fr") >= 6
    assert languages.count("en") >= 4


@each_article
def test_front_matter_is_complete(path: Path) -> None:
    meta, _ = split_article(path)
    assert list(meta) == KEYS
    assert all(value == value.strip() != "" for value in meta.values())
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", meta["date"])
    assert meta["language"] == path.stem[:2]


@each_article
def test_length_is_that_of_an_agency_wire(path: Path) -> None:
    assert 3_000 <= len(split_article(path)[1]) <= 6_000


@each_article
def test_bytes_are_plain(path: Path) -> None:
    raw = read_raw(path)
    assert not re.search(r"[\t\r\ufeff\u2028\u2029]", raw)
    assert raw.endswith("\n")
    assert not raw.endswith("\n\n")
    assert not re.search(r" \n|  |\n\n\n", raw)


@each_article
def test_paragraphs_are_single_short_lines_after_a_dateline(path: Path) -> None:
    found = paragraphs(path)
    assert len(found) >= 10
    assert not any("\n" in paragraph for paragraph in found)
    assert max(map(len, found)) < 700
    assert re.match(r"[^a-z]{4,}.*? \([^)]+\) – \S", found[0])


@each_article
def test_there_is_a_subtitle_in_capitals(path: Path) -> None:
    subtitles = [paragraph for paragraph in paragraphs(path) if paragraph.isupper()]
    assert subtitles
    assert all(len(subtitle) < 80 for subtitle in subtitles)


def test_no_two_articles_share_a_paragraph() -> None:
    home: dict[str, str] = {}
    for path in ARTICLES:
        for paragraph in paragraphs(path):
            assert home.setdefault(paragraph, path.stem) == path.stem


def test_typography_varies_between_the_french_articles() -> None:
    bodies = [split_article(path)[1] for path in ARTICLES if path.stem.startswith("fr")]
    spaces = {found for body in bodies for found in re.findall(r"«(\s)", body)}
    assert spaces == {" ", NARROW, NO_BREAK}
    assert any(re.search(rf"\d{NARROW}\d{{3}}\b", body) for body in bodies)
    assert any(re.search(r"\d \d{3}\b", body) for body in bodies)
    assert any("l'O" in body for body in bodies)
    assert any("l’O" in body for body in bodies)
    assert any("…" in body for body in bodies)
    assert any("..." in body for body in bodies)


def test_spans_of_the_briefs_lie_on_their_words() -> None:
    with_spans = [brief for brief in briefs() if "spans" in brief]
    assert len(with_spans) == 2
    for brief in with_spans:
        text = brief["text"]
        assert brief["spans"]
        for span in brief["spans"]:
            start, end = span["start"], span["end"]
            assert text[start:end] == span["text"] == span["text"].strip() != ""
            assert not text[start - 1 : start].isalnum()
            assert not text[end : end + 1].isalnum()
            assert span["label"] in scheme_labels()
        assert all(left["end"] <= right["start"] for left, right in pairwise(brief["spans"]))


def test_a_brief_has_spans_after_a_character_outside_the_bmp() -> None:
    """Only then do code points and UTF-16 units differ."""
    astral = [
        (index, brief["spans"])
        for brief in briefs()
        for index, character in enumerate(brief["text"])
        if ord(character) > 0xFFFF and "spans" in brief
    ]
    assert any(span["start"] > index for index, spans in astral for span in spans)


def test_briefs_are_four_with_text_and_meta() -> None:
    found = briefs()
    assert len(found) == 4
    for brief in found:
        assert brief["text"].strip()
        assert sorted(brief["meta"]) == sorted(KEYS)


def test_dispatches_are_four_full_rows() -> None:
    with open(OTHER / "depeches.csv", encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter=";", strict=True)
        rows = list(reader)
    assert reader.fieldnames == ["titre", "texte", "date", "langue"]
    assert len(rows) == 4
    assert all(value for row in rows for value in row.values())
    assert {row["langue"] for row in rows} == {"fr", "en"}


def test_web_page_has_a_release_between_things_to_leave_out() -> None:
    page = read_raw(OTHER / "un-communique.html")
    assert '<meta property="og:title" content="Le port de Sarène' in page
    assert '<meta property="article:published_time" content="2026-08-31' in page
    assert "<nav" in page
    assert "cookie-banner" in page
    assert "<footer" in page
    assert page.index("<nav") < page.index("<article>") < page.index("<footer")


def test_readme_names_the_licence() -> None:
    readme = read_raw(SAMPLES / "README.md")
    assert "invented" in readme
    assert "CC0 1.0" in readme
