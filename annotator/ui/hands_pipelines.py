"""Which pipelines a dialog offers, and taking one from a folder or a wheel on disk."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from annotator.errors import UserError
from annotator.language import tr
from annotator.ui import ask
from annotator.ui.hands import Hands

if TYPE_CHECKING:
    from annotator.ui.dialogs.pipelines import PipelineTable

_LANGUAGES = ("fr", "en")


class PipelineHands(Hands):
    """What the dialogs with a table of pipelines need."""

    @abstractmethod
    def _folder(self) -> Path:
        """Where the system's dialogs begin."""

    def _serve_pipelines(self, dialog: QDialog, table: PipelineTable) -> None:
        table.folder_requested.connect(
            lambda tag: self._take_pipeline(
                table, tag, ask.folder(dialog, tr("Choose a pipeline’s folder"), self._folder())
            )
        )
        table.wheel_requested.connect(
            lambda tag: self._take_pipeline(table, tag, ask.wheel(dialog, self._folder()))
        )

    def _take_pipeline(self, table: PipelineTable, language: str, path: Path | None) -> None:
        """Look into a folder or wheel; install it if the user agrees, and choose it."""
        services = self._window.services
        if path is None or services.inspect_pipeline is None or services.install_pipeline is None:
            return
        try:
            sentence = services.inspect_pipeline(path)
            if path.is_dir():
                table.choose(language, str(path))
                table.say(language, sentence)
            elif ask.agree(table, tr("Install this pipeline?"), sentence, yes=tr("Install")):
                item = services.install_pipeline(path)
                table.add(item)
                table.choose(language, item.value)
                table.say(language, sentence)
        except UserError as error:
            table.say(language, str(error))

    def _languages(self, pipelines: Mapping[str, str]) -> tuple[str, ...]:
        items = self._window.services.pipelines().installed
        installed = [item.language for item in items if item.language != "xx"]
        return tuple(dict.fromkeys((*_LANGUAGES, *installed, *pipelines)))
