"""Comma- and tab-separated tables: one article per row (RFC 4180, and what spreadsheets write).

Delimiter and header are guessed from the first part of the file; rows are read one by one.
Columns without a role in an article go into `meta` under their own names, empty cells not.
"""

import csv
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from annotator.errors import UserError
from annotator.formats.base import FieldsPreview, Issue, ReadOptions, Record
from annotator.formats.encoding import open_text, unify_line_ends
from annotator.formats.fields import guess_fields, language_tag
from annotator.formats.table_shape import Shape, guess_shape
from annotator.language import tr

SAMPLE_CHARS = 256 * 1024
_SAMPLED = 20
_SAMPLE = 80
# csv keeps its limit in a C long, which has 32 bits on some platforms.
_FIELD_LIMIT = min(sys.maxsize, 2**31 - 1)


def read_table(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read a .csv or .tsv file row by row.

    A table without a column for the text, a row with too few or too many cells, a row without
    text and a quotation mark that is never closed are Issues.
    """
    with open_text(path, encoding=options.encoding) as file:
        shape = _shape(file)
        fields = _fields(shape, options.fields)
        reason = text_refusal(shape.columns, fields)
        if reason:
            yield Issue(path=str(path), reason=reason)
            return
        rows = _Rows(file, shape)
        yield from _records(path, rows, shape.columns, fields)


def preview_fields(path: Path, options: ReadOptions) -> FieldsPreview:
    """A table's columns, numbered where the file does not name them, with samples and guesses.

    Raises UserError if it is no text, OSError if it cannot be read.
    """
    samples: dict[str, str] = {}
    with open_text(path, encoding=options.encoding) as file:
        shape = _shape(file)
        for row in islice(_Rows(file, shape), _SAMPLED):
            for name, cell in zip(shape.columns, row.cells, strict=False):
                if cell.strip() and name not in samples:
                    samples[name] = " ".join(cell.split())[:_SAMPLE]
    return FieldsPreview(names=shape.columns, samples=samples, guess=_fields(shape, {}))


def _shape(file: TextIO) -> Shape:
    """Guess the table's shape from its first part, and go back to its first line."""
    try:
        sample = file.read(SAMPLE_CHARS)
        whole = len(sample) < SAMPLE_CHARS
        file.seek(0)
    except UnicodeError:
        raise UserError(tr("The text is damaged or not in the encoding chosen.")) from None
    return guess_shape(sample, whole=whole, limit=_FIELD_LIMIT)


def _fields(shape: Shape, chosen: Mapping[str, str]) -> dict[str, str]:
    fields = guess_fields(shape.columns, chosen)
    if "text" not in fields and shape.text_column:
        fields["text"] = shape.text_column
    return fields


def text_refusal(columns: Sequence[str], fields: Mapping[str, str]) -> str:
    """Why a table of these columns can't be read, "" if it can."""
    if not columns:
        return tr("There is no table in it.")
    listed = ", ".join(f"“{name}”" for name in columns)
    for name in fields.values():
        if name not in columns:
            return tr(
                "There is no column “{name}”; the columns are {columns}.", name=name, columns=listed
            )
    if "text" not in fields:
        return tr("None of the columns looks like the text: {columns}.", columns=listed)
    return ""


@dataclass
class _Row:
    """A row's cells and the line it starts on, or why it could not be read."""

    line: int
    cells: list[str]
    reason: str = ""


class _Rows:
    """The rows of a table with their lines; what cannot be read is a row with a reason.

    After a broken row its text may go on for lines that look like rows: those with another
    number of cells or a stray quotation mark are taken to be its rest.
    """

    def __init__(self, file: TextIO, shape: Shape) -> None:
        csv.field_size_limit(_FIELD_LIMIT)
        for _ in range(shape.skip_lines):
            file.readline()
        self._reader = csv.reader(file, strict=True, **shape.dialect)
        self._skipped = shape.skip_lines
        self._width = len(shape.columns)
        self._quoted = shape.dialect["quoting"] != csv.QUOTE_NONE
        if shape.header:
            next(row for row in self._reader if row)

    def __iter__(self) -> Iterator[_Row]:
        broken = False
        while True:
            line = self._reader.line_num + self._skipped + 1
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except (csv.Error, UnicodeError) as error:
                broken = isinstance(error, csv.Error)
                yield _Row(line, [], self._why(error, line))
                if not broken:
                    return
                continue
            if broken and self._stray(cells):
                reason = tr("This seems to be the rest of the broken row before it.")
                yield _Row(line, [], reason)
                continue
            broken = False
            if any(cells):
                yield self._checked(line, cells)

    def _stray(self, cells: list[str]) -> bool:
        return len(cells) != self._width or (self._quoted and any('"' in cell for cell in cells))

    def _checked(self, line: int, cells: list[str]) -> _Row:
        while len(cells) > self._width and not cells[-1]:
            cells.pop()
        if len(cells) == self._width:
            return _Row(line, cells)
        there, wanted = len(cells), self._width
        if there < wanted:
            reason = tr("The row has too few cells: {n} instead of {m}.", n=there, m=wanted)
        else:
            reason = tr("The row has too many cells: {n} instead of {m}.", n=there, m=wanted)
        return _Row(line, [], reason)

    def _why(self, error: Exception, line: int) -> str:
        if isinstance(error, UnicodeError):
            return tr("The text from here on is damaged or in another encoding.")
        if "unexpected end of data" in str(error):
            last = self._reader.line_num + self._skipped
            if last > line:
                return tr(
                    "A quotation mark is never closed; the rest of the file (lines {n} to {m}) "
                    "was left out.",
                    n=line,
                    m=last,
                )
            return tr("A quotation mark is never closed; the rest of the file was left out.")
        return tr(
            "A quotation mark inside a quoted cell is not doubled, or a delimiter is missing."
        )


def _records(
    path: Path, rows: _Rows, columns: Sequence[str], fields: Mapping[str, str]
) -> Iterator[Record | Issue]:
    roles = {field: columns.index(name) for field, name in fields.items()}
    others = [(i, name) for i, name in enumerate(columns) if i not in roles.values()]
    count = 0
    for row in rows:
        count += 1
        place = tr("line {n}", n=row.line)
        if row.reason:
            yield Issue(path=str(path), place=place, reason=row.reason)
            continue
        known = {field: unify_line_ends(row.cells[i]) for field, i in roles.items()}
        if not known["text"].strip():
            yield Issue(path=str(path), place=place, reason=tr("The row has no text."))
            continue
        meta = {name: row.cells[i] for i, name in others if row.cells[i]}
        yield _record(path, place, known, meta)
    if not count:
        yield Issue(path=str(path), reason=tr("The table has no rows."))


def _record(path: Path, place: str, known: Mapping[str, str], meta: Mapping[str, str]) -> Record:
    return Record(
        text=known["text"],
        title=known.get("title", "").strip(),
        language=language_tag(known.get("language", "")),
        source=known.get("source", "").strip(),
        date=known.get("date", "").strip(),
        meta=dict(meta),
        path=str(path),
        place=place,
    )
