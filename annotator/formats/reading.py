"""Reading many files of any known format, here or in a process of its own.

One bad file never stops the rest: it becomes an Issue. The process `read-worker` takes one JSON
request on its standard input,

    {"paths": ["a.txt", "folder"], "spool": "file", "encoding": null, "fields": {},
     "language": "", "text_as": "file", "limit": 0}

writes what it reads into the spool file, one JSON object `{"record": …}` or `{"issue": …}` a
line, says `{"progress": {"done": 3, "total": 10, "name": "a.txt"}}` on its standard output and
ends with `{"result": {"files": 10, "records": 9, "issues": 1, …}}` or `{"error": "a sentence"}`.
With a `limit` it looks only at so many articles and a few seconds' worth of files; the result
then says whether that was all (`whole`), how many there may be (`estimate`), what the files are
(`formats`), and the columns of the first table among them (`table`, `columns`).

The request `{"guess": "a text"}` ends with the text's language, "" if it is not recognised.
"""

import errno
import json
import math
import re
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from pydantic import JsonValue

from annotator.errors import UserError, system_reason
from annotator.formats import FORMATS
from annotator.formats.base import FieldsPreview, Format, Issue, ReadOptions, Record, TextAs
from annotator.formats.language import detect, normalise
from annotator.formats.text import first_words
from annotator.language import mark, tr

PROGRESS_SECONDS = 0.1
LOOK_SECONDS = 3.0
_BLOCK = 64 * 1024
_RECORD, _ISSUE = b'{"record":', b'{"issue":'
_DIGITS = re.compile(r"(\d+)")

_REASONS = {
    errno.ENOENT: mark("The file does not exist."),
    errno.EACCES: mark("The file may not be read: ask for the permission or copy it elsewhere."),
    errno.EPERM: mark("The file may not be read: ask for the permission or copy it elsewhere."),
    errno.ELOOP: mark("The link leads back to itself."),
    errno.ENAMETOOLONG: mark("The file's name is too long."),
}


@dataclass(frozen=True)
class Progress:
    """How far reading is. A file counts one, and one more for every full 64 KiB it holds."""

    done: int
    total: int
    name: str


def expand(paths: Iterable[Path]) -> list[Path]:
    """The files that `paths` name, folders searched recursively, each file once.

    The order is that of `paths`, in a folder that of the names, with `2` before `10`. Hidden
    files and folders inside a folder are left out. What cannot be opened stays in the list, so
    that reading says why.
    """
    found: list[Path] = []
    seen: set[tuple[int, int]] = set()
    for path in paths:
        _expand(path, found, seen)
    return found


def _expand(path: Path, found: list[Path], seen: set[tuple[int, int]]) -> None:
    """Add the files of `path`; `seen` holds device and inode, so links cannot make a circle."""
    try:
        stat = path.stat()
        identity = (stat.st_dev, stat.st_ino)
        if stat.st_ino and identity in seen:
            return
        seen.add(identity)
        inside = sorted(path.iterdir(), key=_natural) if S_ISDIR(stat.st_mode) else None
    except OSError:
        inside = None
    if inside is None:
        found.append(path)
        return
    for child in inside:
        if not child.name.startswith("."):
            _expand(child, found, seen)


def _natural(path: Path) -> tuple[list[tuple[int, str]], str]:
    parts = _DIGITS.split(path.name.casefold())
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts], path.name


def read(
    paths: Iterable[Path], options: ReadOptions, formats: Sequence[Format] = FORMATS
) -> Iterator[Progress | Record | Issue]:
    """Read files and folders: their articles, what was refused, and how far it is.

    The format is chosen by the end of the name. Records get their path, a title (the first
    words) and a language (by detection) where the file gives none.
    """
    files = expand(paths)
    weights = [_weight(file) for file in files]
    done, total = 0, sum(weights)
    for file, weight in zip(files, weights, strict=True):
        yield Progress(done, total, _shown(file.name))
        chars = 0
        for item in _read_file(file, options, formats):
            yield item
            before = chars
            chars += len(item.text) if isinstance(item, Record) else 0
            if chars // _BLOCK > before // _BLOCK:
                yield Progress(done + min(chars // _BLOCK, weight), total, _shown(file.name))
        done += weight
    yield Progress(total, total, "")


def _weight(path: Path) -> int:
    try:
        return 1 + path.stat().st_size // _BLOCK
    except OSError:
        return 1


def _read_file(
    path: Path, options: ReadOptions, formats: Sequence[Format]
) -> Iterator[Record | Issue]:
    shown = _shown(str(path))
    try:
        format_ = format_of(path, formats)
        reason = _refusal(path, format_)
        if reason or not format_ or not format_.read:
            yield Issue(path=shown, reason=reason)
            return
        for item in format_.read(path, options):
            yield _completed(item, shown, options)
    except MemoryError:
        yield Issue(path=shown, reason=tr("The file is too large for this machine's memory."))
    except UserError as error:
        yield Issue(path=shown, reason=str(error))
    except OSError as error:
        yield Issue(path=shown, reason=_reason(error))


def format_of(path: Path, formats: Sequence[Format] = FORMATS) -> Format | None:
    """The format that reads a file of this name; the longest suffix wins; None if none does."""
    name = path.name.casefold()
    fits = [(len(s), f) for f in formats if f.read for s in f.suffixes if name.endswith(s)]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def _refusal(path: Path, format_: Format | None) -> str:
    """Why a file is not even opened, "" if it is; raises OSError if it cannot be looked at."""
    if _shown(str(path)) != str(path):
        return tr("The file's name is damaged: give it another one.")
    status = path.stat()
    if S_ISDIR(status.st_mode):
        return tr("The folder may not be read.")
    if not S_ISREG(status.st_mode):
        return tr("This is not a file but a device or a connection.")
    if not format_:
        if path.suffix:
            return tr("Files ending in “{ending}” are not read.", ending=path.suffix)
        return tr("Files without an ending are not read.")
    return "" if status.st_size else tr("The file is empty.")


def _reason(error: OSError) -> str:
    known = _REASONS.get(error.errno or 0)
    if known:
        return tr(known)
    return tr("The file cannot be read ({reason}).", reason=system_reason(error))


def _completed(item: Record | Issue, path: str, options: ReadOptions) -> Record | Issue:
    if isinstance(item, Issue):
        return item if item.path else item.model_copy(update={"path": path})
    missing = {
        "path": item.path or path,
        "title": item.title or first_words(item.text),
        "language": options.language or item.language or detect(item.text),
    }
    return item.model_copy(update=missing)


def _shown(name: str) -> str:
    """A file's name with what is no character in it replaced."""
    return name.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def read_worker_main(argv: Sequence[str] = ()) -> int:
    """Run the process `read-worker`; 0 if all was read, 1 if it could not go on."""
    request = json.loads(sys.stdin.buffer.readline())
    if "guess" in request:
        _say({"result": detect(request["guess"])})
        return 0
    options = ReadOptions(
        encoding=request.get("encoding"),
        fields=request.get("fields") or {},
        language=normalise(request.get("language") or ""),
        text_as=TextAs(request.get("text_as") or TextAs.FILE),
    )
    paths = [Path(path) for path in request["paths"]]
    try:
        result = _fill_spool(Path(request["spool"]), paths, options, request.get("limit") or 0)
    except BrokenPipeError:
        return 1  # nobody is listening any more
    except OSError as error:
        sentence = tr("What was read could not be kept ({reason}).", reason=system_reason(error))
        _say({"error": sentence})
        return 1
    _say({"result": result})
    return 0


def _fill_spool(
    spool: Path, paths: list[Path], options: ReadOptions, limit: int = 0
) -> dict[str, JsonValue]:
    files = expand(paths)
    counts = {"files": len(files), "records": 0, "issues": 0}
    looked = _look_at(files, options) if limit else {}
    began, said = time.monotonic(), -math.inf
    at, whole, chars = Progress(0, 1, ""), True, 0
    with spool.open("wb") as file:
        for item in read(files, options):
            now = time.monotonic()
            if isinstance(item, Progress):
                at, chars = item, 0
                if now - said >= PROGRESS_SECONDS or item.done == item.total:
                    said = now
                    _say({"progress": {"done": item.done, "total": item.total, "name": item.name}})
                continue
            if limit and _is_enough(counts, limit, now - began):
                whole = False
                break
            is_record = isinstance(item, Record)
            chars += len(item.text) if isinstance(item, Record) else 0
            counts["records" if is_record else "issues"] += 1
            line = item.model_dump_json(exclude_defaults=True).encode()
            file.write((_RECORD if is_record else _ISSUE) + line + b"}\n")
    if not limit:
        return dict(counts)
    share = (at.done + min(1.0, chars / _BLOCK)) / max(1, at.total)
    estimate = counts["records"] if whole else round(counts["records"] / max(share, 1e-9))
    return {**counts, "whole": whole, "estimate": max(counts["records"], estimate), **looked}


def _is_enough(counts: Mapping[str, int], limit: int, seconds: float) -> bool:
    """Whether a look has seen so much that it can end."""
    records, issues = counts["records"], counts["issues"]
    return records >= limit or issues >= 2 * limit or (records > 0 and seconds > LOOK_SECONDS)


def _look_at(files: Sequence[Path], options: ReadOptions) -> dict[str, JsonValue]:
    """Which formats the files have, and the columns of the first table among them."""
    found: list[str] = []
    table, columns = "", FieldsPreview()
    for file in files:
        format_ = format_of(file)
        if format_ is None:
            continue
        if format_.id not in found:
            found.append(format_.id)
        if format_.fields and not columns.names:
            columns = _columns(format_, file, options)
            table = _shown(str(file)) if columns.names else ""
    return {"formats": list(found), "table": table, "columns": columns.model_dump(mode="json")}


def _columns(format_: Format, file: Path, options: ReadOptions) -> FieldsPreview:
    """A file's columns; none where reading it will say why."""
    assert format_.fields is not None
    try:
        return format_.fields(file, options)
    except (UserError, OSError, MemoryError):
        return FieldsPreview()


def _say(message: dict[str, JsonValue]) -> None:
    sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
    sys.stdout.buffer.flush()


def read_spool(path: Path) -> Iterator[Record | Issue]:
    """What the process `read-worker` wrote into its spool file."""
    with path.open("rb") as file:
        for line in file:
            if line.startswith(_RECORD):
                yield Record.model_validate_json(line[len(_RECORD) : -2])
            else:
                yield Issue.model_validate_json(line[len(_ISSUE) : -2])
