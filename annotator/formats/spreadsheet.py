"""Excel workbooks: one article per row, as in a table; every sheet that has a text column.

The first row that is not empty names the columns. Whole numbers that the file keeps as floats
become whole again, dates and times ISO 8601. Hidden sheets are read like the others.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import UserError
from annotator.formats import archive
from annotator.formats.base import FieldsPreview, Issue, ReadOptions, Record
from annotator.formats.encoding import unify_line_ends
from annotator.formats.fields import guess_fields, language_tag
from annotator.formats.table import text_refusal
from annotator.formats.table_shape import Dialect, header_shape
from annotator.language import tr

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

# The library holds a sheet as a full rectangle: one far cell would make it endless.
MAX_CELLS = 10_000_000
_SAMPLED = 20
_SAMPLE = 80
_PLACE = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=\"([A-Z]{1,3})([0-9]{1,7})\"")
_NO_DIALECT = Dialect(delimiter="\t", quoting=3)


@dataclass(frozen=True)
class _Sheet:
    """A sheet's rows as text, the numbers of the file's rows with them; `columns` are unique."""

    name: str
    columns: tuple[str, ...]
    text_column: str
    rows: Sequence[tuple[int, list[str]]]


def read_spreadsheet(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read a workbook sheet by sheet, row by row.

    A sheet without a column for the text and a row without text are Issues; a sheet without
    anything is passed over, unless there is no other.
    """
    sheets = _sheets(path)
    if not sheets:
        yield Issue(path=str(path), reason=tr("There is no table in it."))
    for sheet in sheets:
        place = tr("sheet {name}", name=sheet.name) if len(sheets) > 1 else ""
        fields = _fields(sheet, options.fields)
        if reason := text_refusal(sheet.columns, fields):
            yield Issue(path=str(path), place=place, reason=reason)
            continue
        if not sheet.rows:
            yield Issue(path=str(path), place=place, reason=tr("The table has no rows."))
        yield from _records(path, sheet, fields, place)


def preview_fields(path: Path, options: ReadOptions) -> FieldsPreview:
    """The columns of the first sheet that has a text column, else of the first sheet."""
    sheets = _sheets(path)
    for sheet in sheets:
        if "text" in _fields(sheet, {}):
            return _preview(sheet)
    return _preview(sheets[0]) if sheets else FieldsPreview()


def _preview(sheet: _Sheet) -> FieldsPreview:
    samples: dict[str, str] = {}
    for _number, cells in sheet.rows[:_SAMPLED]:
        for name, cell in zip(sheet.columns, cells, strict=True):
            if cell.strip() and name not in samples:
                samples[name] = " ".join(cell.split())[:_SAMPLE]
    return FieldsPreview(names=sheet.columns, samples=samples, guess=_fields(sheet, {}))


def _fields(sheet: _Sheet, chosen: Mapping[str, str]) -> dict[str, str]:
    fields = guess_fields(sheet.columns, chosen)
    if "text" not in fields and sheet.text_column:
        fields["text"] = sheet.text_column
    return fields


def _records(
    path: Path, sheet: _Sheet, fields: Mapping[str, str], sheet_place: str
) -> Iterator[Record | Issue]:
    roles = {field: sheet.columns.index(name) for field, name in fields.items()}
    others = [(i, name) for i, name in enumerate(sheet.columns) if i not in roles.values()]
    for number, cells in sheet.rows:
        row = tr("row {n}", n=number)
        place = f"{sheet_place}, {row}" if sheet_place else row
        known = {field: cells[i] for field, i in roles.items()}
        if not known["text"].strip():
            yield Issue(path=str(path), place=place, reason=tr("The row has no text."))
            continue
        meta = {name: cells[i] for i, name in others if cells[i]}
        if sheet_place:
            meta.setdefault("sheet", sheet.name)
        yield Record(
            text=known["text"],
            title=known.get("title", "").strip(),
            language=language_tag(known.get("language", "")),
            source=known.get("source", "").strip(),
            date=known.get("date", "").strip(),
            meta=dict(meta),
            path=str(path),
            place=place,
        )


def _sheets(path: Path) -> list[_Sheet]:
    """The sheets that have any rows. Raises UserError if this is no workbook."""
    with archive.opened(path) as members:
        if "xl/workbook.xml" not in members.names:
            raise UserError(
                tr("The file is not what its name says ({ending}).", ending=path.suffix)
            )
        for name in members.names:
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                _refuse_endless(members.xml(name))
    book = _workbook(path)
    try:
        found = [(name, _rows(book, name)) for name in book.sheet_names]
    finally:
        book.close()
    return [_sheet(name, rows) for name, rows in found if rows]


def _workbook(path: Path) -> "CalamineWorkbook":
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_path(path)
    except PasswordError:
        raise UserError(
            tr("The file is protected by a password: save it without one, then import it.")
        ) from None
    except CalamineError:
        raise UserError(tr("The file is damaged or cut off.")) from None


def _rows(book: "CalamineWorkbook", name: str) -> list[tuple[int, list[str]]]:
    """The rows that are not empty with their numbers in the sheet, which count from 1."""
    from python_calamine import CalamineError

    try:
        sheet = book.get_sheet_by_name(name)
        start = (sheet.start or (0, 0))[0]
        values = sheet.to_python(skip_empty_area=True)
    except CalamineError:
        raise UserError(tr("The sheet {name} is damaged.", name=name)) from None
    rows = ((start + i, [_text(cell) for cell in row]) for i, row in enumerate(values, 1))
    return [(number, cells) for number, cells in rows if any(map(str.strip, cells))]


def _sheet(name: str, rows: list[tuple[int, list[str]]]) -> _Sheet:
    shape = header_shape(_NO_DIALECT, [cells for _, cells in rows])
    width = len(shape.columns)
    filled = [(n, [*cells, *[""] * width][:width]) for n, cells in rows[shape.header :]]
    return _Sheet(name, shape.columns, shape.text_column, filled)


def _refuse_endless(sheet: bytes) -> None:
    """Raise UserError if the sheet's last cell is so far away that a rectangle can't be held."""
    columns = rows = 0
    for match in _PLACE.finditer(sheet):
        rows = max(rows, int(match.group(2)))
        columns = max(columns, _column(match.group(1)))
    if rows * columns > MAX_CELLS:
        raise UserError(tr("The sheet is too large: {n} cells.", n=rows * columns))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number


def _text(value: Any) -> str:
    """A cell as text."""
    if isinstance(value, str):
        return unify_line_ends(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        whole = value.time() == time()
        return (value.date() if whole else value).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value) if isinstance(value, int | timedelta) else ""
