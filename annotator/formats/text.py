"""Plain text and Markdown: one article per file; of plain text also per line or block.

The text stays whole and unchanged, blank lines at its ends included; a title is read from it
but not taken out of it. Only Markdown's front matter, and the blank lines between it and the
text, are no part of the text:

    ---
    title: A title
    date: 2024-02-24
    ---

Its keys are those of `fields.NAMES`; the others go into `meta`. Markdown's marks stay.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import JsonValue

from annotator.errors import UserError
from annotator.formats.base import Issue, ReadOptions, Record, TextAs
from annotator.formats.encoding import decode
from annotator.formats.fields import guess_fields, language_tag
from annotator.language import tr

MAX_TITLE_CHARS = 150
FIRST_WORDS_CHARS = 80
MAX_BYTES = 256 << 20

_LINE = re.compile(r"[^\n]*\n?")
_KEY = re.compile(r"([^\s:#-][^:]*?)[ \t]*:(?:[ \t]+(.*?))?[ \t]*")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*?)[ \t]*")
_HEADING = re.compile(r"^#[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_FENCE = re.compile(r"^(```|~~~).*?(^\1|\Z)", re.MULTILINE | re.DOTALL)

Front = dict[str, JsonValue]


def read_text(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read a .txt file; the title is its first line if that stands alone, else the file's name.

    Where lines or blocks are articles, their title is left to be made of their first words.
    """
    text = load(path, options)
    if options.text_as is TextAs.FILE or not text.strip():
        yield from _article(path, text, title=title_of(text) or path.stem)
        return
    for line, piece in _pieces(text, by_line=options.text_as is TextAs.LINE):
        yield Record(text=piece, path=str(path), place=tr("line {n}", n=line))


def _pieces(text: str, *, by_line: bool) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, or what stands between blank ones, with their first line."""
    block: list[str] = []
    lines = text.split("\n")
    for number, line in enumerate([*lines, ""], 1):
        full = bool(line.strip())
        if full:
            block.append(line)
        if block and (by_line or not full):
            yield number - len(block) + full, "\n".join(block)
            block = []


def read_markdown(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read a .md file with or without front matter.

    The title is the front matter's, else the first heading of the first level, else as for
    plain text.
    """
    front, text = split_front_matter(load(path, options))
    fields = guess_fields(front, options.fields)
    known = {
        field: _plain(front[name])
        for field, name in fields.items()
        if field != "text" and name in front
    }
    meta = {k: v for k, v in front.items() if k not in fields.values() or fields.get("text") == k}
    title = known.get("title") or heading_of(text) or title_of(text) or path.stem
    yield from _article(path, text, title=title, known=known, meta=meta)


def load(path: Path, options: ReadOptions) -> str:
    """The text of a file that holds one article; UserError if it is no text, OSError."""
    return decode(load_bytes(path), encoding=options.encoding)[0]


def load_bytes(path: Path) -> bytes:
    """All bytes of a file; UserError if they are too many for one article."""
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise UserError(
            tr(
                "The file is larger than {size} MB, too large for one article.",
                size=MAX_BYTES >> 20,
            )
        )
    return data


def title_of(text: str) -> str:
    """The first line that is not blank, if it is short and a blank line follows; else ""."""
    lines = (match.group() for match in _LINE.finditer(text))
    for line in lines:
        title = line.strip()
        if title:
            alone = line.endswith("\n") and not next(lines, "x").strip()
            return title if alone and len(title) <= MAX_TITLE_CHARS else ""
        if not line:
            break
    return ""


def first_words(text: str) -> str:
    """The first line that is not blank, cut between words if it is long."""
    line = next((line for part in text.split("\n") if (line := part.strip())), "")
    if len(line) <= FIRST_WORDS_CHARS:
        return line
    end = line.rfind(" ", 1, FIRST_WORDS_CHARS)
    return line[: end if end > 0 else FIRST_WORDS_CHARS - 1] + "…"


def heading_of(text: str) -> str:
    """The first Markdown heading of the first level outside code, "" if there is none."""
    match = _HEADING.search(_FENCE.sub("", text) if "```" in text or "~~~" in text else text)
    return match.group(1)[:MAX_TITLE_CHARS] if match else ""


def split_front_matter(text: str) -> tuple[Front, str]:
    """Markdown's front matter and the text after it.

    Understands `key: value` lines, lists of `- item` lines under a key, comments and blank
    lines. Anything else, or no closing `---`, means that there is no front matter.
    """
    lines = text.split("\n", 1)
    if len(lines) < 2 or lines[0].rstrip() != "---":
        return {}, text
    front: Front = {}
    end = len(lines[0]) + 1
    for match in _LINE.finditer(text, end):
        line = match.group().rstrip()
        if line in ("---", "...") and front:
            return front, text[match.end() :].lstrip("\n")
        if not match.group() or not _take(line, front):
            break
    return {}, text


def _take(line: str, front: Front) -> bool:
    """Add a line of front matter; False if it is none."""
    if not line or line.lstrip().startswith("#"):
        return True
    if (item := _ITEM.fullmatch(line)) and front:
        key = next(reversed(front))
        items = front[key]
        front[key] = [*(items if isinstance(items, list) else []), _unquoted(item.group(1))]
        return items == "" or isinstance(items, list)
    if not (pair := _KEY.fullmatch(line)):
        return False
    front[pair.group(1)] = _unquoted(pair.group(2) or "")
    return True


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return (
            value[1:-1].replace('\\"', '"') if value[0] == '"' else value[1:-1].replace("''", "'")
        )
    return value


def _plain(value: JsonValue) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _article(
    path: Path,
    text: str,
    *,
    title: str,
    known: Mapping[str, str] | None = None,
    meta: Mapping[str, JsonValue] | None = None,
) -> Iterator[Record | Issue]:
    if not text.strip():
        yield Issue(path=str(path), reason=tr("There is no text in it."))
        return
    known = known or {}
    yield Record(
        text=text,
        title=title,
        language=language_tag(known.get("language", "")),
        source=known.get("source", ""),
        date=known.get("date", ""),
        meta=meta or {},
        path=str(path),
    )
