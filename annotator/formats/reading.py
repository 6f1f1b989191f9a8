"""Reading many files of any known format, here or in a process of its own.

One bad file never stops the rest: it becomes an Issue. The process `read-worker` takes one JSON
request on its standard input,

    {"paths": ["a.txt", "folder"], "spool": "file", "encoding": null, "fields": {}}

writes what it reads into the spool file, one JSON object `{"record": …}` or `{"issue": …}` a
line, says `{"progress": {"done": 3, "total": 10, "name": "a.txt"}}` on its standard output and
ends with `{"result": {"files": 10, "records": 9, "issues": 1}}` or `{"error": "a sentence"}`.
"""

import errno
import json
import math
import re
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from pydantic import JsonValue

from annotator.errors import UserError
from annotator.formats import FORMATS
from annotator.formats.base import Format, Issue, ReadOptions, Record
from annotator.formats.language import detect

MAX_TITLE_CHARS = 80
PROGRESS_SECONDS = 0.1
_BLOCK = 64 * 1024
_RECORD, _ISSUE = b'{"record":', b'{"issue":'
_DIGITS = re.compile(r"(\d+)")

_REASONS = {
    errno.ENOENT: "The file does not exist.",
    errno.EACCES: "The file may not be read: ask for the permission or copy it elsewhere.",
    errno.EPERM: "The file may not be read: ask for the permission or copy it elsewhere.",
    errno.ELOOP: "The link leads back to itself.",
    errno.ENAMETOOLONG: "The file's name is too long.",
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
            yield _completed(item, shown)
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
        return "The file's name is damaged: give it another one."
    status = path.stat()
    if S_ISDIR(status.st_mode):
        return "The folder may not be read."
    if not S_ISREG(status.st_mode):
        return "This is not a file but a device or a connection."
    if not format_:
        ending = f"ending in “{path.suffix}”" if path.suffix else "without an ending"
        return f"Files {ending} are not read."
    return "" if status.st_size else "The file is empty."


def _reason(error: OSError) -> str:
    known = _REASONS.get(error.errno or 0)
    return known or f"The file cannot be read ({error.strerror or error})."


def _completed(item: Record | Issue, path: str) -> Record | Issue:
    if isinstance(item, Issue):
        return item if item.path else item.model_copy(update={"path": path})
    missing = {
        "path": item.path or path,
        "title": item.title or _first_words(item.text),
        "language": item.language or detect(item.text),
    }
    return item.model_copy(update=missing)


def _first_words(text: str) -> str:
    """The first line that is not blank, cut between words if it is long."""
    line = next((line for part in text.split("\n") if (line := part.strip())), "")
    if len(line) <= MAX_TITLE_CHARS:
        return line
    end = line.rfind(" ", 1, MAX_TITLE_CHARS)
    return line[: end if end > 0 else MAX_TITLE_CHARS - 1] + "…"


def _shown(name: str) -> str:
    """A file's name with what is no character in it replaced."""
    return name.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def read_worker_main(argv: Sequence[str] = ()) -> int:
    """Run the process `read-worker`; 0 if all was read, 1 if it could not go on."""
    request = json.loads(sys.stdin.buffer.readline())
    options = ReadOptions(encoding=request.get("encoding"), fields=request.get("fields") or {})
    paths = [Path(path) for path in request["paths"]]
    try:
        result = _fill_spool(Path(request["spool"]), paths, options)
    except BrokenPipeError:
        return 1  # nobody is listening any more
    except OSError as error:
        _say({"error": f"What was read could not be kept ({error.strerror or error})."})
        return 1
    _say({"result": result})
    return 0


def _fill_spool(spool: Path, paths: list[Path], options: ReadOptions) -> dict[str, JsonValue]:
    files = expand(paths)
    counts = {"files": len(files), "records": 0, "issues": 0}
    said = -math.inf
    with spool.open("wb") as file:
        for item in read(files, options):
            if isinstance(item, Progress):
                now = time.monotonic()
                if now - said >= PROGRESS_SECONDS or item.done == item.total:
                    said = now
                    _say({"progress": {"done": item.done, "total": item.total, "name": item.name}})
                continue
            is_record = isinstance(item, Record)
            counts["records" if is_record else "issues"] += 1
            line = item.model_dump_json(exclude_defaults=True).encode()
            file.write((_RECORD if is_record else _ISSUE) + line + b"}\n")
    return dict(counts)


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
