"""The shape of a delimited table, guessed from its first part: delimiter, quoting, header."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypedDict

from annotator.formats.fields import guess_fields

DELIMITERS = (",", ";", "\t", "|")
MAX_ROWS = 200
# A name of a column is shorter than this, a text is longer.
MAX_NAME_CHARS = 80


class Dialect(TypedDict):
    """What csv.reader has to know."""

    delimiter: str
    quoting: Literal[0, 3]  # QUOTE_MINIMAL, QUOTE_NONE


@dataclass(frozen=True, kw_only=True)
class Shape:
    """A table's shape.

    `columns` are unique names; `header` says that the first row holds them, otherwise they are
    numbered and `text_column` is the one with the longest cells. `skip_lines` is the number of
    lines before the table (`sep=;`, which spreadsheets write).
    """

    dialect: Dialect
    columns: tuple[str, ...]
    header: bool
    skip_lines: int = 0
    text_column: str = ""


def guess_shape(sample: str, *, whole: bool, limit: int) -> Shape:
    """The shape of the table that `sample` begins; `whole` says that nothing follows it.

    `limit` is the size of the largest cell in characters.
    """
    csv.field_size_limit(limit)
    first, _, rest = sample.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        dialect = Dialect(delimiter=first.strip()[4], quoting=csv.QUOTE_MINIMAL)
        return header_shape(dialect, _rows(rest, dialect, whole=whole)[0], skip_lines=1)
    tried = []
    for dialect in _dialects(sample):
        rows, broken = _rows(sample, dialect, whole=whole)
        tried.append((_fitness(rows, broken), dialect, rows))
    _fit, dialect, rows = max(tried, key=lambda each: each[0])
    if rows and len(rows[0]) == 1 and "\t" not in sample:
        # A single column: take the delimiter that the rest of the file will hardly hold.
        dialect = Dialect(delimiter="\t", quoting=csv.QUOTE_MINIMAL)
    return header_shape(dialect, rows)


def _dialects(sample: str) -> Iterator[Dialect]:
    for delimiter in DELIMITERS:
        yield Dialect(delimiter=delimiter, quoting=csv.QUOTE_MINIMAL)
    # Only tab-separated files are commonly written without any quoting.
    if "\t" in sample and '"' in sample:
        yield Dialect(delimiter="\t", quoting=csv.QUOTE_NONE)


def _rows(sample: str, dialect: Dialect, *, whole: bool) -> tuple[list[list[str]], int]:
    """The first rows, blank ones left out, and how many could not be read.

    A table whose first row cannot be read has no rows.
    The last row of a part is left out, for it may be cut off, unless it is the only one.
    """
    rows: list[list[str]] = []
    broken = 0
    reader = csv.reader(io.StringIO(sample, newline=""), strict=True, **dialect)
    while len(rows) < MAX_ROWS and broken < MAX_ROWS:
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            if not rows:
                return [], 1
            broken += whole or "unexpected end of data" not in str(error)
            continue
        if row:
            rows.append(row)
    if not whole and len(rows) < MAX_ROWS:
        rows = rows[:-1] or rows
    return rows, broken


def _fitness(rows: Sequence[Sequence[str]], broken: int) -> tuple[bool, bool, bool, float, int]:
    """How well a delimiter fits: a larger tuple is better."""
    if not rows:
        return (False, False, False, 0.0, 0)
    width = len(rows[0])
    same = sum(len(row) == width for row in rows) / (len(rows) + broken)
    named = "text" in guess_fields(rows[0])
    return (named, same >= 0.8, width > 1, same, width)


def header_shape(dialect: Dialect, rows: Sequence[Sequence[str]], *, skip_lines: int = 0) -> Shape:
    """The shape that rows without blank ones have: whether the first names the columns."""
    if not rows:
        return Shape(dialect=dialect, columns=(), header=False, skip_lines=skip_lines)
    header = all(len(cell) <= MAX_NAME_CHARS and "\n" not in cell for cell in rows[0])
    if header:
        return Shape(dialect=dialect, columns=_unique(rows[0]), header=True, skip_lines=skip_lines)
    width = Counter(map(len, rows)).most_common(1)[0][0]
    columns = tuple(f"column {i + 1}" for i in range(width))
    sizes = [sum(len(row[i]) for row in rows if len(row) == width) for i in range(width)]
    return Shape(
        dialect=dialect,
        columns=columns,
        header=False,
        skip_lines=skip_lines,
        text_column=columns[sizes.index(max(sizes))],
    )


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    """The header's names: trimmed, numbered where empty, told apart where equal."""
    found: list[str] = []
    trimmed = [name.strip() for name in names]
    while len(trimmed) > 1 and not trimmed[-1]:
        trimmed.pop()
    for i, name in enumerate(trimmed):
        unique = name = name or f"column {i + 1}"
        count = 2
        while unique in found:
            unique, count = f"{name} ({count})", count + 1
        found.append(unique)
    return tuple(found)
