"""Plain text and Markdown: the text stays whole, the title is found."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import UserError
from annotator.formats import text as text_format
from annotator.formats.base import Issue, ReadOptions, Record, TextAs
from annotator.formats.text import (
    heading_of,
    read_markdown,
    read_text,
    split_front_matter,
    title_of,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "formats"
WHOLE = (DATA / "text" / "utf8.txt").read_bytes().decode()


def one(reader: object, path: Path, **options: object) -> Record:
    (item,) = reader(path, ReadOptions(**options))  # type: ignore[operator]
    assert isinstance(item, Record)
    return item


def markdown(tmp_path: Path, text: str, **options: object) -> Record:
    path = tmp_path / "name.md"
    path.write_bytes(text.encode())
    return one(read_markdown, path, **options)


@pytest.mark.parametrize(
    "name",
    [
        "utf8", "utf8-bom-crlf", "cp1252", "mac-roman-cr", "utf16", "utf16-be-unmarked",
    ],
)  # fmt: skip
def test_the_same_text_comes_from_every_encoding(name: str) -> None:
    path = DATA / "text" / f"{name}.txt"
    assert one(read_text, path) == Record(
        text=WHOLE, title="Le port de Marvane rouvre", path=str(path)
    )


def test_the_encoding_can_be_chosen() -> None:
    record = one(read_text, DATA / "text" / "cp1252.txt", encoding="cp1250")
    assert "bord d’un" in record.text
    assert "ŕ bord" in record.text


def test_a_text_of_white_space_is_refused() -> None:
    (issue,) = read_text(DATA / "text" / "blank.txt", ReadOptions())
    assert isinstance(issue, Issue)
    assert issue.reason == "There is no text in it."


@pytest.mark.parametrize("name", ["binary", "damaged-utf8", "truncated-utf16"])
def test_what_is_no_text_is_an_error_of_the_user(name: str) -> None:
    with pytest.raises(UserError):
        list(read_text(DATA / "text" / f"{name}.txt", ReadOptions()))


def test_a_file_too_large_for_an_article_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 11)
    monkeypatch.setattr(text_format, "MAX_BYTES", 10)
    with pytest.raises(UserError, match="too large"):
        list(read_text(path, ReadOptions()))


def test_a_line_of_20_million_characters(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes("é".encode() * 10_000_000)
    record = one(read_text, path)
    assert (len(record.text), record.title) == (10_000_000, "long")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A title\n\nText", "A title"),
        ("\n\n  A title \n \t\nText", "A title"),
        ("A title\n\n", "A title"),
        ("A title\n", "A title"),
        ("A title", ""),
        ("A first line\nand a second", ""),
        ("x" * 150 + "\n\nText", "x" * 150),
        ("x" * 151 + "\n\nText", ""),
        ("", ""),
        ("\n\n", ""),
    ],
)
def test_a_title_is_a_short_line_that_stands_alone(text: str, title: str) -> None:
    assert title_of(text) == title


def test_front_matter_is_taken_off() -> None:
    path = DATA / "markdown" / "front-matter.md"
    record = one(read_markdown, path)
    assert record.text.startswith("# Un titre de premier niveau\n\nLes dockers de **Marvane**")
    assert record.text.endswith("leur grève.\n")
    assert record.title == "Grève des dockers : le port bloqué"
    assert (record.date, record.source) == ("2026-09-25", "Agence de la Velne")
    assert record.language == "fr"
    assert dict(record.meta) == {"auteur": "L'équipe", "tags": ["grève", "port"]}


def test_a_heading_is_the_title_and_stays() -> None:
    record = one(read_markdown, DATA / "markdown" / "heading.md")
    assert record.title == "Ferry sinks off Carrabeen"
    assert record.text == (DATA / "markdown" / "heading.md").read_bytes().decode()


def test_a_rule_is_no_front_matter() -> None:
    record = one(read_markdown, DATA / "markdown" / "rule.md")
    assert record.text == (DATA / "markdown" / "rule.md").read_bytes().decode()
    assert record.title == "rule"


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: never closed\n\nText\n",
        "---\n---\nText\n",
        "---\n- a list\n---\nText",
        "---\ntitle: x\nnot a pair\n---\nText",
        "----\ntitle: x\n----\nText",
        " ---\ntitle: x\n---\nText",
        "---",
    ],
)
def test_what_is_no_front_matter_stays(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


def test_front_matter_with_windows_line_ends(tmp_path: Path) -> None:
    record = markdown(tmp_path, "---\r\ntitle: A: b\r\nempty:\r\n---\r\n\r\nText\r\n")
    assert (record.title, record.text) == ("A: b", "Text\n")
    assert dict(record.meta) == {"empty": ""}


def test_fields_can_be_chosen(tmp_path: Path) -> None:
    text = "---\nname: N\ntitle: T\nwhere: S\n---\nText\n"
    record = markdown(tmp_path, text, fields={"title": "name", "source": "where", "date": "none"})
    assert (record.title, record.source, dict(record.meta)) == ("N", "S", {"title": "T"})


def test_a_key_called_text_is_no_text(tmp_path: Path) -> None:
    record = markdown(tmp_path, "---\ntext: short\n---\nThe text\n")
    assert (record.text, dict(record.meta)) == ("The text\n", {"text": "short"})


def test_heading_outside_code_only() -> None:
    assert heading_of("~~~\n# no\n~~~\n## no\n#no\n# Yes #\n") == "Yes"
    assert heading_of("```\n# never closed") == ""


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(text.encode())
    expected = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    (item,) = read_text(path, ReadOptions())
    if expected.strip():
        assert isinstance(item, Record)
        assert item.text == expected
    else:
        assert isinstance(item, Issue)


@pytest.mark.parametrize(
    ("text_as", "found"),
    [
        (TextAs.LINE, [("Un", "line 2"), (" deux", "line 3"), ("trois", "line 6")]),
        (TextAs.BLOCK, [("Un\n deux", "line 2"), ("trois", "line 6")]),
        (TextAs.FILE, [("\nUn\n deux\n\n \t\ntrois", "")]),
    ],
)
def test_lines_or_blocks_are_articles(
    tmp_path: Path, text_as: TextAs, found: list[tuple[str, str]]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\nUn\n deux\n\n \t\ntrois")
    items = list(read_text(path, ReadOptions(text_as=text_as)))
    assert [(item.text, item.place) for item in items if isinstance(item, Record)] == found
