"""What was chosen for an import, and how it is remembered for each format."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSettings

# What may be chosen for files of a format.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "text": ("encoding", "text_as"),
    "markdown": ("encoding",),
    "html": ("encoding",),
    "table": ("encoding", "fields"),
    "spreadsheet": ("fields",),
    "jsonl": ("encoding", "fields", "spans_as"),
}


@dataclass(frozen=True, kw_only=True)
class Choices:
    """How files are read; the defaults leave everything to the program."""

    encoding: str | None = None
    text_as: str = "file"
    spans_as: str = "suggestions"
    fields: Mapping[str, str] = field(default_factory=dict)


def choosable(formats: Sequence[str]) -> frozenset[str]:
    """What may be chosen for files of any of these formats."""
    return frozenset(name for id_ in formats for name in CHOICES.get(id_, ()))


class ChoiceMemory:
    """Choices by format, kept for the user; what can't be read is as good as not there."""

    def __init__(self, kept: QSettings | None = None) -> None:
        self._kept = kept or QSettings("annotator", "annotator")

    def recall(self, formats: Sequence[str], columns: Sequence[str] = ()) -> Choices:
        """What was chosen last for these formats, the first that remembers a thing wins.

        Columns are recalled only where all of them are among `columns`.
        """
        found: dict[str, object] = {}
        for id_ in formats:
            for name, value in self._read(id_).items():
                if name in CHOICES.get(id_, ()):
                    found.setdefault(name, value)
        fields = found.get("fields")
        known = isinstance(fields, dict) and set(fields.values()) <= {*columns, ""}
        return Choices(
            encoding=_text(found.get("encoding")) or None,
            text_as=_text(found.get("text_as")) or "file",
            spans_as=_text(found.get("spans_as")) or "suggestions",
            fields=fields if known and isinstance(fields, dict) else {},
        )

    def keep(self, formats: Sequence[str], choices: Choices) -> None:
        """Remember these choices for these formats."""
        for id_ in formats:
            names = CHOICES.get(id_, ())
            values = {name: getattr(choices, name) for name in names}
            if "fields" in values:
                values["fields"] = dict(choices.fields)
            if values:
                self._kept.setValue(f"import/{id_}", json.dumps(values))

    def _read(self, id_: str) -> dict[str, object]:
        try:
            value = json.loads(_text(self._kept.value(f"import/{id_}", "{}")))
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
