"""The settings of a project."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.dialogs.parts import (
    GrowingDialog,
    buttons,
    heading,
    hint,
)
from annotator.ui.dialogs.pipelines import Pipelines, PipelineTable


@dataclass(frozen=True, kw_only=True)
class ProjectSettings:
    """The settings of a project that can be changed."""

    pipelines: Mapping[str, str]
    strict_done: bool


class ProjectSettingsDialog(GrowingDialog):
    """`values` holds the settings once the dialog was accepted."""

    def __init__(
        self,
        parent: QWidget | None,
        *,
        settings: ProjectSettings,
        languages: Sequence[str],
        pipelines: Pipelines,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Project settings"))
        self.resize(600, 380)
        self.pipelines = PipelineTable(languages, pipelines)
        self.pipelines.set_values(settings.pipelines)
        self.strict = QCheckBox(tr("An article is done only when every suggestion is decided"))
        self.strict.setChecked(settings.strict_done)
        group = QGroupBox(tr("Suggestions come from"))
        inner = QVBoxLayout(group)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.pipelines)
        box, _ = buttons(self, tr("Save"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading(tr("Project settings")))
        column.addWidget(group)
        column.addWidget(self.strict)
        column.addWidget(
            hint(
                tr(
                    "Otherwise “done” accepts the open suggestions that have been on "
                    "the screen, and asks about the others."
                )
            )
        )
        column.addStretch(1)
        column.addWidget(box)

    def values(self) -> ProjectSettings:
        """The form's values."""
        return ProjectSettings(
            pipelines=self.pipelines.values(), strict_done=self.strict.isChecked()
        )
