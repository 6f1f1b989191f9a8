"""JSON Lines: reading what annotation tools write, and our own form (written by jsonl_write).

One object per line; a byte-order mark and blank lines are tolerated, and a file that is one
JSON array or object instead is read as well. UTF-8 unless a mark or the options say otherwise.
"""

import codecs
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.errors import system_reason
from annotator.formats.base import FieldsPreview, Issue, ReadOptions, Record
from annotator.formats.jsonl_record import Item, RecordReader, as_object
from annotator.language import tr

# A file that is one JSON value has to be held in memory as a whole, several times its size.
LARGEST_VALUE = 256 * 1024 * 1024

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Where a file that is one JSON value keeps its articles.
_LISTS = ("annotations", "data", "articles", "documents", "items", "records", "examples")
_SAMPLED = 20
_HEAD = 1 << 20
_SAMPLE = 80


def read(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """The articles of a file, and an issue for everything that was refused or left out."""
    reader = RecordReader(str(path), options.fields)
    for item in _items(path, options, reader):
        if isinstance(item, Issue):
            yield item
        else:
            yield from reader.read(item)
    yield from reader.left_out()


def preview_fields(path: Path, options: ReadOptions) -> FieldsPreview:
    """What the first articles of a file look like, so that its fields can be chosen."""
    reader = RecordReader(str(path), options.fields)
    samples: dict[str, str] = {}
    guess: dict[str, str] = {}
    for item in islice(_items(path, options, reader), _SAMPLED):
        article = None if isinstance(item, Issue) else as_object(item.value)
        if article is None or isinstance(article, str):
            continue
        for key, held in article.items():
            if not samples.get(key):
                samples[key] = _sample(held)
        guess = reader.guess(article) | guess
    return FieldsPreview(names=tuple(samples), samples=samples, guess=guess)


def _sample(held: Any) -> str:
    shown = held if isinstance(held, str) else json.dumps(held, ensure_ascii=False)
    shown = " ".join(shown.split())
    return shown if len(shown) <= _SAMPLE else shown[: _SAMPLE - 1] + "…"


def _items(path: Path, options: ReadOptions, reader: RecordReader) -> Iterator[Item | Issue]:
    """Each JSON value with its place; an Issue stands for one that could not be read."""
    try:
        encoding, skip = _encoding(path, options.encoding)
        if _is_one_value(path, encoding, skip):
            yield from _whole(path, encoding, skip, reader)
        else:
            yield from _lines(path, encoding, skip)
    except OSError as error:
        why = tr("the file cannot be read: {reason}", reason=system_reason(error))
        yield _issue(path, "", why)
    except LookupError:
        why = tr("there is no encoding called {name}", name=options.encoding)
        yield _issue(path, "", why)
    except UnicodeError:
        yield _issue(path, "", tr("the file is not in {encoding}", encoding=encoding))


def _encoding(path: Path, chosen: str | None) -> tuple[str, int]:
    """The encoding, and how many bytes of a mark to skip (0 where the codec does it)."""
    with path.open("rb") as file:
        head = file.read(4)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name, len(mark) if name == "utf-8" else 0
    return codecs.lookup(chosen or "utf-8").name, 0


def _is_one_value(path: Path, encoding: str, skip: int) -> bool:
    """Whether the file's first line can only be the beginning of one large JSON value."""
    with path.open("rb") as file:
        file.seek(skip)
        head = file.read(_HEAD).decode(encoding, "ignore").lstrip()
    line, end, _ = head.partition("\n")
    first = line.rstrip()
    if first.startswith("[{") or first == "[]":
        return True
    return bool(end) and first[:1] in ("[", "{") and first[-1] in "[{,"


def _numbered(path: Path, encoding: str, skip: int) -> Iterator[tuple[int, str | None]]:
    """Lines with their numbers from 1; None for one that is not in the encoding.

    Lines of UTF-8 and one-byte encodings are decoded one by one, so that a broken one costs
    only itself. `\\n` alone ends a line: JSON strings may hold other separators as they are.
    """
    if encoding.startswith(("utf-16", "utf-32")):
        with path.open(encoding=encoding, newline="\n") as lines:
            yield from enumerate(lines, 1)
        return
    with path.open("rb") as raw_lines:
        raw_lines.seek(skip)
        for number, raw in enumerate(raw_lines, 1):
            try:
                yield number, raw.decode(encoding)
            except UnicodeDecodeError:
                yield number, None


def _lines(path: Path, encoding: str, skip: int) -> Iterator[Item | Issue]:
    for number, line in _numbered(path, encoding, skip):
        place = tr("line {n}", n=number)
        if line is None:
            yield _issue(path, place, tr("the line is not in {encoding}", encoding=encoding))
        elif line and not line.isspace():
            yield from _parsed(path, place, line)


def _whole(path: Path, encoding: str, skip: int, reader: RecordReader) -> Iterator[Item | Issue]:
    if path.stat().st_size > LARGEST_VALUE:
        reason = tr("the file is one JSON value and too large for it: write one object per line")
        yield _issue(path, "", reason)
        return
    with path.open("rb") as file:
        file.seek(skip)
        text = file.read().decode(encoding)
    try:
        value = _loads(text)
    except (ValueError, RecursionError):
        # Not one value after all: each line then says for itself what is wrong with it.
        yield from _lines(path, encoding, skip)
        return
    escaped = _has_half_escapes(text)
    for number, article in enumerate(_articles(value, reader), 1):
        yield Item(tr("item {n}", n=number), article, escaped)


def _articles(value: Any, reader: RecordReader) -> list[Any]:
    """The articles in the one JSON value of a file."""
    if isinstance(value, dict) and "text" not in reader.guess(value):
        return next((value[key] for key in _LISTS if _has_articles(value.get(key))), [value])
    return value if _has_articles(value) or value == [] else [value]


def _has_articles(value: Any) -> bool:
    """Whether this is a list of objects or of spaCy's pairs of a text and an object."""
    if not isinstance(value, list) or not value:
        return False
    return all(isinstance(v, dict) or (isinstance(v, list) and len(v) == 2) for v in value if v)


def _parsed(path: Path, place: str, line: str) -> Iterator[Item | Issue]:
    try:
        value = _loads(line)
    except json.JSONDecodeError as error:
        reason = tr(
            "this is not JSON: {reason}, at character {n}",
            reason=error.msg.lower(),
            n=error.pos + 1,
        )
        yield _issue(path, place, reason)
    except (ValueError, RecursionError):
        yield _issue(path, place, tr("a number is too long or a list too deep to be read"))
    else:
        yield Item(place, value, _has_half_escapes(line))


def _has_half_escapes(raw: str) -> bool:
    """Whether there may be lone surrogates: only escapes as `\\ud83d` can make them."""
    return "\\ud" in raw or "\\uD" in raw


def _loads(text: str) -> Any:
    """A JSON value; NaN and Infinity, which some programs write, are read as null."""
    return json.loads(text, parse_constant=lambda _: None)


def _issue(path: Path, place: str, reason: str) -> Issue:
    return Issue(path=str(path), place=place, reason=reason)
