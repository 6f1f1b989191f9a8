"""Web pages: the main text and what the page says of it, in the page's encoding."""

import socket
from pathlib import Path

import pytest

from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.html import read_html

DATA = Path(__file__).resolve().parents[1] / "data" / "formats" / "html"
PARAGRAPH = "<p>Le président a reçu l’émissaire lundi à Marvane, après des mois d’attente.</p>"


def read(path: Path) -> Record | Issue:
    (item,) = read_html(path, ReadOptions())
    return item


def page(tmp_path: Path, data: bytes) -> Record | Issue:
    path = tmp_path / "page.html"
    path.write_bytes(data)
    return read(path)


@pytest.mark.parametrize("name", ["article", "latin1"])
def test_main_text_and_metadata(name: str) -> None:
    record = read(DATA / f"{name}.html")
    assert isinstance(record, Record)
    lines = record.text.split("\n")
    assert lines[0] == "Le port de Marvane rouvre"
    assert lines[1].startswith("L'armée orvanienne a rouvert lundi")
    assert lines[3].endswith("une frégate de la marine nationale.")
    assert len(lines) == 4
    assert record.title == "Le port de Marvane rouvre"
    assert record.source == "Le Courrier de la Velne"
    assert record.date == "2026-05-04"
    assert record.language == "fr"  # not the "en" of the page's template
    assert dict(record.meta) == {
        "author": "Hélène Dorval",
        "url": "https://courrier.example/marvane",
    }


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert isinstance(read(DATA / "article.html"), Record)


def test_the_encoding_of_an_xml_declaration() -> None:
    record = read(DATA / "xhtml-koi8.html")
    assert isinstance(record, Record)
    assert record.text.startswith("Порт Марваны снова открыт")
    assert record.title == "Порт открыт"


def test_a_page_of_one_sentence() -> None:
    record = read(DATA / "short.html")
    assert isinstance(record, Record)
    assert record.text == "La reine est attendue mardi à Marvane."


def test_a_page_without_text_is_refused() -> None:
    issue = read(DATA / "empty.html")
    assert isinstance(issue, Issue)
    assert issue.reason == "No main text was found in this page."


@pytest.mark.parametrize("data", [b"no page at all, only words in a file", b"<<<<>>>>", b"<p></p>"])
def test_what_is_no_page_is_refused(tmp_path: Path, data: bytes) -> None:
    assert isinstance(page(tmp_path, data), Issue)


def test_utf8_wins_over_a_wrong_declaration(tmp_path: Path) -> None:
    head = '<html><head><meta charset="iso-8859-1"></head><body>'
    record = page(tmp_path, f"{head}{PARAGRAPH}</body></html>".encode())
    assert isinstance(record, Record)
    assert "reçu l’émissaire" in record.text


def test_a_page_that_says_utf16_in_ascii_is_not(tmp_path: Path) -> None:
    head = '<html><head><meta charset="utf-16"></head><body>'
    record = page(tmp_path, f"{head}{PARAGRAPH}</body></html>".encode("cp1252"))
    assert isinstance(record, Record)
    assert "reçu l’émissaire" in record.text


def test_the_declared_language_helps_where_the_text_is_short(tmp_path: Path) -> None:
    record = page(
        tmp_path, b'<html lang="fr-FR"><body><p>7 199 : 8 000 : 9 000 : 12</p></body></html>'
    )
    assert isinstance(record, Record)
    assert record.language == "fr"


def test_a_page_nested_beyond_reason(tmp_path: Path) -> None:
    item = page(tmp_path, b"<html><body>" + b"<div>" * 20_000 + PARAGRAPH.encode())
    assert isinstance(item, Record | Issue)
