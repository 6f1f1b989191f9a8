"""What every format has in common: what reading yields and what writing takes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from pydantic import JsonValue

from annotator.core.models import Model


class SpansAs(StrEnum):
    """What imported spans become."""

    ANNOTATIONS = "annotations"
    SUGGESTIONS = "suggestions"
    IGNORED = "ignored"


class ReadSpan(Model):
    """A span found in a file, `[start, end)` in code points of the record's text.

    `layer` is "" where the file does not say: the import then looks for the label in the
    scheme. `source` is the suggester or annotator that the file names, if any.
    """

    start: int
    end: int
    label: str
    layer: str = ""
    source: str = ""
    score: float | None = None


class Record(Model):
    """One article as a file holds it: text with unified line ends and no byte-order mark.

    `place` says where in the file it stands ("line 3"), "" if the file is one article.
    `language` is "" unless the file says it.
    """

    text: str
    title: str = ""
    language: str = ""
    source: str = ""
    date: str = ""
    meta: Mapping[str, JsonValue] = {}
    spans: tuple[ReadSpan, ...] = ()
    path: str = ""
    place: str = ""


class Issue(Model):
    """Something in a file that was refused or left out, and why, as one sentence."""

    path: str
    place: str = ""
    reason: str


class FieldsPreview(Model):
    """The fields of a file's first articles, a sample of each, and what would be taken for what.

    `guess` maps text, title, language, source, date and spans to one of `names`.
    """

    names: tuple[str, ...] = ()
    samples: Mapping[str, str] = {}
    guess: Mapping[str, str] = {}


class TextAs(StrEnum):
    """What is one article in a plain text: the file, a block between blank lines, a line."""

    FILE = "file"
    BLOCK = "block"
    LINE = "line"


@dataclass(frozen=True, kw_only=True)
class ReadOptions:
    """Choices for reading; None means: guess.

    `fields` maps what an article needs (text, title, language, source, date, spans) to the
    file's column or key; `encoding` overrides detection; `language` is a tag that holds
    whatever the file says, "" for none.
    """

    encoding: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    text_as: TextAs = TextAs.FILE


Reader = Callable[[Path, ReadOptions], Iterator[Record | Issue]]
FieldsReader = Callable[[Path, ReadOptions], FieldsPreview]


@dataclass(frozen=True, kw_only=True)
class Format:
    """One row of the table FORMATS; `read` or `write` is None where there is no such way.

    `fields` looks which columns or keys a file has, where that is to be chosen.
    `example` names a small file of `tests/data/formats/`; `lossy` says in one sentence what
    the format cannot hold, "" if it holds everything.
    """

    id: str
    title: str
    suffixes: tuple[str, ...]
    read: Reader | None = None
    fields: FieldsReader | None = None
    write: Callable[..., object] | None = None
    needs_spacy: bool = False
    lossy: str = ""
