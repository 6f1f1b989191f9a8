"""Reads pattern files: what a language's words are worth suggesting, kept as data.

The form of a line is described in `resources/patterns/README.md`. Nothing here knows spaCy:
whether a token description is valid is found when the engine compiles it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

from annotator.errors import system_reason
from annotator.language import tr
from annotator.paths import CHECKOUT, user_dir

EXCLUSION = "!"


class PatternError(ValueError):
    """A line of a pattern file cannot be used; the message says why."""


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """One line of a pattern file; `line` counts from one.

    `tokens` are descriptions for spaCy's Matcher, or a phrase. `trigger` cuts the span out of
    the matched tokens. `excludes` takes away suggestions of `label`, of all labels with "!".
    """

    id: str
    label: str
    tokens: str | list[dict[str, Any]]
    trigger: slice
    excludes: bool
    line: int


@dataclass(frozen=True, kw_only=True)
class PatternFile:
    """The patterns of one file; `name` is that of the file without `.jsonl`."""

    name: str
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True, kw_only=True)
class PatternSet:
    """All patterns of a language; `notes` are sentences on lines that could not be used.

    `version` changes with the content of the files; "" if there are none.
    """

    language: str
    files: tuple[PatternFile, ...] = ()
    version: str = ""
    notes: list[str] = field(default_factory=list)

    @property
    def source(self) -> str:
        """How suggestions of these patterns name their source."""
        return f"patterns/{self.language}"


def pattern_folders() -> tuple[Path, ...]:
    """The user's folder of patterns and the one that comes with the program."""
    packaged = Path(str(files("annotator"))) / "_resources" / "patterns"
    candidates = (user_dir() / "patterns", packaged, CHECKOUT / "resources" / "patterns")
    return tuple(folder for folder in candidates if folder.is_dir())


def read_patterns(folders: Iterable[str | Path], language: str) -> PatternSet:
    """The patterns of a language; of files with the same name that of the first folder counts.

    A file or line that cannot be read is left out and named in the notes.
    """
    paths: dict[str, Path] = {}
    for folder in folders:
        for path in sorted((Path(folder) / language).glob("*.jsonl")):
            paths.setdefault(path.name, path)
    notes: list[str] = []
    digest = hashlib.sha256()
    read = []
    for name, path in sorted(paths.items()):
        try:
            data = path.read_bytes()
        except OSError as error:
            notes.append(
                tr("{path} cannot be read: {reason}.", path=path, reason=system_reason(error))
            )
            continue
        digest.update(name.encode() + b"\0" + data + b"\0")
        read.append(PatternFile(name=path.stem, patterns=_parse(data, path, notes)))
    version = digest.hexdigest()[:8] if read else ""
    return PatternSet(language=language, files=tuple(read), version=version, notes=notes)


def _parse(data: bytes, path: Path, notes: list[str]) -> tuple[Pattern, ...]:
    patterns = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            patterns.append(parse_line(line, number))
        except PatternError as error:
            notes.append(
                tr("{path}, line {number}: {reason}.", path=path, number=number, reason=error)
            )
    return tuple(patterns)


def parse_line(line: bytes, number: int) -> Pattern:
    """The pattern on a line; raises PatternError."""
    try:
        row = json.loads(line)
    except ValueError as error:
        raise PatternError(tr("this is no JSON")) from error
    if not isinstance(row, dict):
        raise PatternError(tr("this is no JSON object"))
    label = row.get("label")
    if not isinstance(label, str) or not label:
        raise PatternError(tr("there is no label"))
    return Pattern(
        id=str(row.get("id") or number),
        label=label,
        tokens=_tokens(row.get("pattern")),
        trigger=_trigger(row.get("trigger")),
        excludes=label == EXCLUSION or row.get("exclude") is True,
        line=number,
    )


def _tokens(value: object) -> str | list[dict[str, Any]]:
    if isinstance(value, str) and value.strip():
        return value
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        return value
    raise PatternError(tr("the pattern is neither a phrase nor a list of token descriptions"))


def _trigger(value: object) -> slice:
    if value is None:
        return slice(None)
    if value == "first":
        return slice(0, 1)
    if value == "last":
        return slice(-1, None)
    if isinstance(value, list) and len(value) == 2 and all(map(_is_index, value)):
        return slice(value[0], value[1])
    raise PatternError(tr('the trigger is neither "first" nor "last" nor two token numbers'))


def _is_index(value: object) -> bool:
    return value is None or (isinstance(value, int) and not isinstance(value, bool))


def layer_of(
    name: str, label: str, layers: Mapping[str, tuple[str, Mapping[str, str]]]
) -> tuple[str, str] | None:
    """Where the label of a pattern in the file `name` belongs: the layer and the scheme's label.

    `layers` gives for each layer its kind and label map. A layer called like the file comes
    first, then one whose kind is called so, then any that knows the label.
    """

    def nearness(layer: str) -> int:
        return 0 if layer == name else 1 if layers[layer][0] == name else 2

    for layer in sorted(layers, key=nearness):
        if (known := layers[layer][1].get(label)) is not None:
            return (layer, known)
    return None
