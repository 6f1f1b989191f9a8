"""Excel workbooks: sheets, columns, numbers and dates, and what becomes of broken ones."""

from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.spreadsheet import preview_fields, read_spreadsheet
from tests.formats.office_files import sheet_xml, xlsx

ROWS = (
    ("id", "Titre", "Texte", "Date", "Part"),
    (7, "Un", "Kiev résiste.\r\nEncore.", "2026-05-04", 0.5),
    (None, None, None, None, None),
    (8, "Deux", "", None, 2.0),
    (9, None, "L’OTAN se réunit.", None, True),
)


def read(path: Path, **options: object) -> list[Record | Issue]:
    return list(read_spreadsheet(path, ReadOptions(**options)))


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as error:
        read(path)
    return str(error.value)


def test_rows_are_articles(tmp_path: Path) -> None:
    first, without, last = read(xlsx(tmp_path / "a.xlsx", {"Feuille": ROWS}))
    assert isinstance(first, Record)
    assert (first.text, first.title, first.date) == ("Kiev résiste.\nEncore.", "Un", "2026-05-04")
    assert dict(first.meta) == {"id": "7", "Part": "0.5"}
    assert first.place == "row 2"
    assert isinstance(without, Issue)
    assert (without.place, without.reason) == ("row 4", "The row has no text.")
    assert isinstance(last, Record)
    assert dict(last.meta) == {"id": "9", "Part": "true"}


def test_columns_are_chosen(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {"a": [("un", "deux"), ("Texte un", "Texte deux")]})
    assert isinstance(read(path)[0], Issue)
    (record,) = read(path, fields={"text": "deux", "title": "un"})
    assert isinstance(record, Record)
    assert (record.text, record.title) == ("Texte deux", "Texte un")
    (issue,) = read(path, fields={"text": "trois"})
    assert isinstance(issue, Issue)
    assert "no column “trois”" in issue.reason


def test_every_sheet_with_a_text_is_read(tmp_path: Path) -> None:
    sheets = {"Un": ROWS[:2], "Notes": [("x", "y"), (1, 2)], "Deux": ROWS[:2], "Vide": []}
    found = read(xlsx(tmp_path / "a.xlsx", sheets))
    assert [(one.place, isinstance(one, Record)) for one in found] == [
        ("sheet Un, row 2", True),
        ("sheet Notes", False),
        ("sheet Deux, row 2", True),
    ]
    assert isinstance(found[0], Record)
    assert found[0].meta["sheet"] == "Un"


def test_columns_are_shown_with_samples_and_guesses(tmp_path: Path) -> None:
    sheets = {"Notes": [("x", "y"), (1, 2)], "Un": ROWS}
    shown = preview_fields(xlsx(tmp_path / "a.xlsx", sheets), ReadOptions())
    assert shown.names == ("id", "Titre", "Texte", "Date", "Part")
    assert shown.samples["Texte"] == "Kiev résiste. Encore."
    assert shown.guess == {"text": "Texte", "title": "Titre", "date": "Date"}


def test_broken_workbooks_are_refused_with_a_sentence(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {"a": ROWS})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert refusal(path) == "The file is damaged or cut off."
    path.write_text("id;texte")
    assert "not what its name says" in refusal(path)
    assert "damaged" in refusal(xlsx(path, {"a": "<worksheet><sheetData><row>"}))
    (issue,) = read(xlsx(path, {"a": []}))
    assert isinstance(issue, Issue)
    assert issue.reason == "There is no table in it."


def test_a_far_cell_does_not_fill_the_memory(tmp_path: Path) -> None:
    far = sheet_xml(ROWS).replace('r="E5"', 'r="XFD1048576"')
    assert "too large" in refusal(xlsx(tmp_path / "a.xlsx", {"a": far}))
