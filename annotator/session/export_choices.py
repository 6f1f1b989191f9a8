"""What was chosen for an export, and how it is remembered for each project."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError
from PySide6.QtCore import QSettings

from annotator.core.models import Model, Status


class ExportRequest(Model):
    """What the user asked for; `shares` are in per cent and empty where all goes in one file.

    No `articles` means all of those statuses; they are nothing to remember.
    """

    format: str
    folder: Path
    statuses: tuple[Status, ...]
    layers: tuple[str, ...]
    spans: str
    shares: Mapping[str, int]
    seed: int
    articles: tuple[int, ...] = ()


class ExportMemory:
    """The last request by project file, kept for the user; a project takes none of it along."""

    def __init__(self, kept: QSettings | None = None) -> None:
        self._kept = kept or QSettings("annotator", "annotator")

    def recall(self, project: Path) -> ExportRequest | None:
        """What was asked for last; None if nothing was, or what was can't be read."""
        value = self._kept.value(_key(project), "")
        try:
            return ExportRequest.model_validate_json(value) if isinstance(value, str) else None
        except ValidationError:
            return None

    def keep(self, project: Path, request: ExportRequest) -> None:
        """Remember a request."""
        self._kept.setValue(_key(project), request.model_dump_json(exclude={"articles"}))


def _key(project: Path) -> str:
    name = str(project.absolute()).encode("utf8", "surrogateescape")
    return f"export/{hashlib.sha256(name).hexdigest()[:16]}"
