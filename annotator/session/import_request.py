"""What an import is asked for, as plain values that every layer may hand on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class ImportRequest:
    """Which files, how to read them, and what their spans become.

    `spans_as` is "suggestions", "annotations" or "ignored". `encoding` is a name that Python
    knows, None where it is to be detected; `fields` maps parts of an article to columns or keys,
    empty where all are to be guessed; `language` is a tag that holds whatever the files say, ""
    for none; `text_as` says what is one article of a plain text: "file", "block" or "line".
    `leave_out` are hashes of texts that are not to come in.
    """

    paths: tuple[Path, ...]
    spans_as: str = "suggestions"
    encoding: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    text_as: str = "file"
    leave_out: frozenset[str] = frozenset()
