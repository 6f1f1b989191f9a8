"""What the window remembers between two starts: sizes, theme, zoom, recent files.

Nothing of a project is kept here; that is all in its file.
"""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_KEPT = 8
PICKS_KEPT = 12


class Memory:
    """A thin cover over QSettings that gives values of the right type."""

    group = "window"

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings("annotator", "annotator")

    def bytes(self, key: str) -> QByteArray:
        """A stored state of a window or splitter, empty if there is none."""
        value = self._settings.value(f"{self.group}/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, key: str, default: str) -> str:
        """A stored word."""
        value = self._settings.value(f"{self.group}/{key}", default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int) -> int:
        """A stored whole number."""
        value = self.text(key, str(default))
        return int(value) if value.lstrip("-").isdigit() else default

    def keep(self, key: str, value: QByteArray | str | int) -> None:
        """Store `value` under `key`."""
        kept = str(value) if isinstance(value, int) else value
        self._settings.setValue(f"{self.group}/{key}", kept)

    def recent(self) -> tuple[Path, ...]:
        """Project files opened lately that still exist, the latest first.

        Looks at the disks that they are on; a file that may not be looked at is left out.
        """
        return tuple(Path(name) for name in self._recent_names() if os.path.exists(name))

    def keep_recent(self, path: Path) -> None:
        """Put `path` before the other recent files."""
        others = [name for name in self._recent_names() if name != str(path)]
        self._settings.setValue("recent/files", [str(path), *others][:RECENT_KEPT])

    def recent_picks(self) -> tuple[str, ...]:
        """What the command palette was used for lately, by its ids, the latest first."""
        return tuple(self._names("palette/recent"))

    def keep_pick(self, id_: str) -> None:
        """Put `id_` before the other recent ones."""
        others = [name for name in self.recent_picks() if name != id_]
        self._settings.setValue("palette/recent", [id_, *others][:PICKS_KEPT])

    def _recent_names(self) -> list[str]:
        return self._names("recent/files")

    def _names(self, key: str) -> list[str]:
        value = self._settings.value(key, [])
        names = value if isinstance(value, list) else [value]
        return [name for name in names if isinstance(name, str) and name]
