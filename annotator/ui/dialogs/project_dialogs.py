"""Making a project, and the settings of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme import LabelScheme
from annotator.ui.dialogs.parts import (
    Choice,
    GrowingDialog,
    PathField,
    buttons,
    explained,
    form,
    heading,
    hint,
)
from annotator.ui.dialogs.pipelines import Pipelines, PipelineTable


@dataclass(frozen=True, kw_only=True)
class NewProject:
    """What a project is made of."""

    path: Path
    annotator: str
    scheme: LabelScheme
    pipelines: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class ProjectSettings:
    """The settings of a project that can be changed."""

    pipelines: Mapping[str, str]
    strict_done: bool


class NewProjectDialog(GrowingDialog):
    """`request` holds the values once the dialog was accepted."""

    path_requested = Signal(Path)

    def __init__(
        self,
        parent: QWidget | None,
        *,
        path: Path,
        annotator: str,
        schemes: Sequence[LabelScheme],
        languages: Sequence[str],
        pipelines: Pipelines,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("New project")
        self.resize(620, 480)
        self._schemes = schemes
        self.file = PathField(path, "Project file")
        self.file.choose_requested.connect(lambda: self.path_requested.emit(self.file.path or path))
        self.annotator = QLineEdit(annotator)
        self.annotator.setAccessibleName("Your name")
        self.scheme = Choice("Label scheme")
        for scheme in schemes:
            self.scheme.addItem(scheme.name)
        self._about_scheme = hint()
        self.pipelines = PipelineTable(languages, pipelines)
        self._trouble = hint()
        self._lay_out()
        self._connect()
        self._update()

    def request(self) -> NewProject:
        """The form's values."""
        path = self.file.path or Path()
        return NewProject(
            path=path if path.suffix == ".annot" else path.with_name(f"{path.name}.annot"),
            annotator=self.annotator.text().strip(),
            scheme=self._schemes[self.scheme.currentIndex()],
            pipelines=self.pipelines.values(),
        )

    def _lay_out(self) -> None:
        rows = form()
        rows.addRow("File", self.file)
        why = hint("Every decision is kept under this name.")
        rows.addRow("Your name", explained(self.annotator, why))
        rows.addRow("Label scheme", explained(self.scheme, self._about_scheme))
        group = QGroupBox("Suggestions come from")
        inner = QVBoxLayout(group)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.pipelines)
        box, self._create = buttons(self, "Create")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading("New project"))
        column.addLayout(rows)
        column.addWidget(group)
        column.addStretch(1)
        column.addWidget(self._trouble)
        column.addWidget(box)

    def _connect(self) -> None:
        self.file.changed.connect(self._update)
        self.annotator.textChanged.connect(lambda _: self._update())
        self.scheme.currentIndexChanged.connect(lambda _: self._update())

    def _update(self) -> None:
        scheme = self._schemes[self.scheme.currentIndex()]
        layers = ", ".join(
            f"{layer.title or layer.name} ({len(layer.labels)})" for layer in scheme.layers
        )
        self._about_scheme.setText(f"{scheme.description} Layers: {layers}.")
        trouble = ""
        if self.file.path is None or not self.file.path.name:
            trouble = "Say where the project file goes."
        elif self.request().path.exists():
            trouble = "There is such a file already; choose another name, or open it instead."
        elif not self.annotator.text().strip():
            trouble = "Write your name, so that decisions have an owner."
        self._trouble.setText(trouble)
        self._create.setEnabled(not trouble)


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
        self.setWindowTitle("Project settings")
        self.resize(600, 380)
        self.pipelines = PipelineTable(languages, pipelines)
        self.pipelines.set_values(settings.pipelines)
        self.strict = QCheckBox("An article is done only when every suggestion is decided")
        self.strict.setChecked(settings.strict_done)
        group = QGroupBox("Suggestions come from")
        inner = QVBoxLayout(group)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.pipelines)
        box, _ = buttons(self, "Save")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading("Project settings"))
        column.addWidget(group)
        column.addWidget(self.strict)
        column.addWidget(
            hint(
                "Otherwise “done” accepts the open suggestions that have been on "
                "the screen, and asks about the others."
            )
        )
        column.addStretch(1)
        column.addWidget(box)

    def values(self) -> ProjectSettings:
        """The form's values."""
        return ProjectSettings(
            pipelines=self.pipelines.values(), strict_done=self.strict.isChecked()
        )
