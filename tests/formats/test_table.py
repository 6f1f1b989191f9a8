"""Tables: delimiter, header and columns are guessed; every bad row is named with its line."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import UserError
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.table import preview_fields, read_table

DATA = Path(__file__).resolve().parents[1] / "data" / "formats" / "table"
cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


def read(path: Path, **options: object) -> list[Record | Issue]:
    return list(read_table(path, ReadOptions(**options)))  # type: ignore[arg-type]


def records(path: Path, **options: object) -> list[Record]:
    found = read(path, **options)
    assert all(isinstance(item, Record) for item in found), found
    return [item for item in found if isinstance(item, Record)]


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_a_spreadsheets_table_in_french() -> None:
    first, second = records(DATA / "semicolon-cp1252.csv")
    assert first.text == (
        'MARVANE – La trêve a été signée lundi.\nElle durera "sept jours" ; les armes se sont tues.'
    )
    assert (first.title, first.language, first.date) == ("Trêve signée", "fr", "2026-05-21")
    assert dict(first.meta) == {"Identifiant": "1", "Rubrique": "monde"}
    assert (first.place, second.place) == ("line 2", "line 4")
    assert (second.title, second.language, dict(second.meta)) == ("", "fr", {"Identifiant": "2"})


def test_a_tab_separated_table_without_quoting() -> None:
    first, second = records(DATA / "plain.tsv")
    assert first.text == '"We lost the roof," she said.'
    assert (second.title, dict(second.meta)["url"]) == ("Vote delayed", "https://wire.example/8")


def test_every_bad_row_is_named() -> None:
    found = read(DATA / "bad-rows.csv")
    texts = [item.text for item in found if isinstance(item, Record)]
    issues = [(item.place, item.reason) for item in found if isinstance(item, Issue)]
    assert texts == ["The first row is good.", "The sixth row is good."]
    assert issues == [
        ("line 3", "The row has too few cells: 1 instead of 2."),
        ("line 4", "The row has too many cells: 3 instead of 2."),
        ("line 5", "The row has no text."),
        (
            "line 6",
            "A quotation mark inside a quoted cell is not doubled, or a delimiter is missing.",
        ),
        ("line 7", "This seems to be the rest of the broken row before it."),
        (
            "line 11",
            "A quotation mark is never closed; the rest of the file (lines 11 to 12) was left out.",
        ),
    ]


def test_a_table_without_text_names_its_columns() -> None:
    (issue,) = read(DATA / "no-text.csv")
    assert isinstance(issue, Issue)
    assert issue.reason == ("None of the columns looks like the text: “id”, “colour”, “size”.")


def test_fields_can_be_chosen() -> None:
    (record,) = records(DATA / "no-text.csv", fields={"text": "colour", "title": "colour"})
    assert (record.text, record.title) == ("red", "red")
    assert dict(record.meta) == {"id": "1", "size": "3"}


def test_a_chosen_column_that_is_not_there() -> None:
    (issue,) = read(DATA / "no-text.csv", fields={"text": "body"})
    assert isinstance(issue, Issue)
    assert issue.reason == "There is no column “body”; the columns are “id”, “colour”, “size”."


def test_a_table_without_header_is_known_by_its_long_cells() -> None:
    first, second = records(DATA / "no-header.csv")
    assert first.text.startswith("The harbour of Marvane")
    assert (first.place, second.place) == ("line 1", "line 2")
    assert dict(second.meta) == {"column 1": "2", "column 3": "b"}


def test_the_line_of_spreadsheets_that_names_the_delimiter() -> None:
    (record,) = records(DATA / "spreadsheet.csv")
    assert (record.text, record.source) == ("Un texte, avec une virgule", "Agence")
    assert record.place == "line 3"


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("semicolon-cp1252.csv", ["Identifiant", "Titre", "Texte", "Langue",
                                  "Date de publication", "Rubrique"]),
        ("plain.tsv", ["id", "headline", "content", "url"]),
        ("no-header.csv", ["column 1", "column 2", "column 3"]),
        ("spreadsheet.csv", ["text", "source"]),
    ],
)  # fmt: skip
def test_preview(name: str, columns: list[str]) -> None:
    assert preview_fields(DATA / name, ReadOptions()).names == tuple(columns)


def test_names_are_made_unique(tmp_path: Path) -> None:
    path = table(tmp_path, "text,a,a, ,a,,\nx,1,2,3,4,,\n")
    assert preview_fields(path, ReadOptions()).names == ("text", "a", "a (2)", "column 4", "a (3)")
    (record,) = records(path)
    assert dict(record.meta) == {"a": "1", "a (2)": "2", "column 4": "3", "a (3)": "4"}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    rows = ["id,text", "1,One", '2,"Two, three; four | five"', "3,Six"]
    text = rows[0].replace(",", delimiter) + "\n"
    text += "".join(row.replace(",", delimiter, 1) + "\n" for row in rows[1:])
    found = records(table(tmp_path, text))
    assert [record.text for record in found] == ["One", "Two, three; four | five", "Six"]


def test_a_single_column_with_commas(tmp_path: Path) -> None:
    found = records(table(tmp_path, 'Texte\nLundi, à Paris\n"Mardi, ""ici"""\nMercredi; là\n'))
    assert [r.text for r in found] == ["Lundi, à Paris", 'Mardi, "ici"', "Mercredi; là"]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"])
def test_encodings_and_line_ends(tmp_path: Path, ends: str, encoding: str) -> None:
    text = f'id,text{ends}1,"L’été{ends}à la mer"{ends}{ends}2,Déjà{ends}'
    path = table(tmp_path, text, encoding)
    first, second = records(path)
    assert (first.text, first.place) == ("L’été\nà la mer", "line 2")
    assert (second.text, second.place) == ("Déjà", "line 5")


@pytest.mark.parametrize("data", [b"", b"\n\n", b'"never closed\n'])
def test_no_table(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "none.csv"
    path.write_bytes(data)
    (issue,) = read(path)
    assert isinstance(issue, Issue)
    assert issue.reason == "There is no table in it."


def test_a_header_alone(tmp_path: Path) -> None:
    (issue,) = read(table(tmp_path, "id,text\n"))
    assert isinstance(issue, Issue)
    assert issue.reason == "The table has no rows."


def test_a_binary_file_is_an_error_of_the_user(tmp_path: Path) -> None:
    path = tmp_path / "b.csv"
    path.write_bytes(bytes(range(256)))
    with pytest.raises(UserError, match="not a text file"):
        read(path)


def test_a_truncated_utf16_table(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(("id,text\n" + "1,été\n" * 100_000).encode("utf-16")[:-1])
    *good, issue = read(path)
    assert good
    assert isinstance(issue, Issue)
    assert issue.reason == "The text from here on is damaged or in another encoding."


def test_a_cell_of_20_million_characters(tmp_path: Path) -> None:
    path = table(tmp_path, 'id,text\n1,"' + "mot " * 5_000_000 + '"\n2,fin\n')
    first, second = records(path)
    assert (len(first.text), second.text) == (20_000_000, "fin")


def test_rows_are_read_one_by_one(tmp_path: Path) -> None:
    rows = read_table(table(tmp_path, "text\n" + "une ligne\n" * 300_000), ReadOptions())
    assert isinstance(next(rows), Record)
    rows.close()


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=8))
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_what_csv_writes_is_read(
    tmp_path_factory: pytest.TempPathFactory, delimiter: str, rows: list[tuple[str, str]]
) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([("note", "text"), *rows])
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(file.getvalue().encode())
    unified = [tuple(c.replace("\r\n", "\n").replace("\r", "\n") for c in row) for row in rows]
    found = [item for item in read(path) if isinstance(item, Record)]
    assert [item.text for item in found] == [text for _note, text in unified if text.strip()]
    notes = [item.meta.get("note", "") for item in found]
    assert notes == [note for note, text in rows if text.replace("\r", "\n").strip()]
