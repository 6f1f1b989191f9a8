"""The assistant that makes a project: name and place, labels, pipelines, articles.

Each step has an answer already, so that Enter goes through all of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme import LabelScheme
from annotator.language import tr
from annotator.ui.dialogs.chips import SchemePreview
from annotator.ui.dialogs.parts import PathField, explained, form, hint
from annotator.ui.dialogs.pipelines import Pipelines, PipelineTable
from annotator.ui.dialogs.steps import StepsDialog
from annotator.ui.entered import Entered
from annotator.ui.theme import SPACE, theme

SUFFIX = ".annot"
_PROJECT, _LABELS, _SUGGESTIONS, _ARTICLES = range(4)


@dataclass(frozen=True, kw_only=True)
class NewProject:
    """What a project is made of; `articles` are files and folders to import into it."""

    path: Path
    annotator: str
    scheme: LabelScheme
    pipelines: Mapping[str, str]
    articles: tuple[Path, ...] = ()
    samples: bool = False


class NewProjectDialog(StepsDialog):
    """`request` holds the values once the dialog was accepted."""

    folder_requested = Signal(Path)
    files_requested = Signal()
    article_folder_requested = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        *,
        path: Path,
        annotator: str,
        schemes: Sequence[LabelScheme],
        languages: Sequence[str],
        pipelines: Pipelines,
        articles: Sequence[Path] = (),
        samples: bool = True,
    ) -> None:
        super().__init__(parent, title=tr("New project"), accept=tr("Create"))
        self.resize(880, 560)
        self._schemes = schemes
        self.name = QLineEdit(path.stem)
        self.name.setAccessibleName(tr("Name of the project"))
        self.folder = PathField(path.parent, tr("Folder"))
        self.annotator = QLineEdit(annotator)
        self.annotator.setAccessibleName(tr("Your name"))
        self.scheme = QListWidget()
        self.scheme.setObjectName("choices")
        self.scheme.setAccessibleName(tr("Label scheme"))
        self.scheme.addItems([scheme.name for scheme in schemes])
        self._preview = SchemePreview()
        self.pipelines = PipelineTable(languages, pipelines)
        self.articles = ArticlesStep(articles, samples=samples)
        self._add_steps()
        self._connect()
        self.scheme.setCurrentRow(0)
        self._update()
        self.show_step(_PROJECT)
        self.name.selectAll()

    def request(self) -> NewProject:
        """The values of all steps."""
        return NewProject(
            path=self._path(),
            annotator=self.annotator.text().strip(),
            scheme=self._schemes[max(0, self.scheme.currentRow())],
            pipelines=self.pipelines.values(),
            articles=self.articles.paths,
            samples=self.articles.samples.isChecked(),
        )

    def set_path(self, path: Path) -> None:
        """Show where the project file goes."""
        self.name.setText(path.name.removesuffix(SUFFIX))
        self.folder.set_path(path.parent)

    def _path(self) -> Path:
        name = self.name.text().strip().removesuffix(SUFFIX)
        return (self.folder.path or Path()) / f"{name}{SUFFIX}"

    def _add_steps(self) -> None:
        self.add_step(
            tr("Project"),
            tr("What is it called, and who labels?"),
            tr("A project is one file. Every decision is in it at once, under your name."),
            self._project_step(),
        )
        self.add_step(
            tr("Labels"),
            tr("Which labels?"),
            tr("The scheme is copied into the project, where it can be changed at any time."),
            self._labels_step(),
        )
        self.add_step(
            tr("Suggestions"),
            tr("Where do suggestions come from?"),
            tr("For each language the best pipeline that is installed, unless you choose another."),
            _scrolled(_at_top(self.pipelines)),
        )
        self.add_step(
            tr("Articles"),
            tr("Which articles?"),
            tr("Drop files and folders here, or add them at any time later."),
            self.articles,
        )

    def _project_step(self) -> QWidget:
        page = Entered()
        rows = form()
        page.setLayout(rows)
        rows.setContentsMargins(0, 0, 0, 0)
        self._where = hint()
        rows.addRow(tr("Name"), explained(self.name, self._where))
        rows.addRow(tr("Folder"), self.folder)
        why = hint(tr("Colleagues see whose annotations they are."))
        rows.addRow(tr("Your name"), explained(self.annotator, why))
        page.entry = self.name
        return page

    def _labels_step(self) -> QWidget:
        page = Entered()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[4])
        self.scheme.setFixedWidth(170)
        row.addWidget(self.scheme)
        row.addWidget(_scrolled(self._preview), 1)
        page.entry = self.scheme
        return page

    def _connect(self) -> None:
        self.name.textChanged.connect(self._update)
        self.folder.changed.connect(self._update)
        self.folder.choose_requested.connect(
            lambda: self.folder_requested.emit(self.folder.path or Path.home())
        )
        self.annotator.textChanged.connect(self._update)
        self.scheme.currentRowChanged.connect(
            lambda row: self._preview.show_scheme(self._schemes[max(0, row)])
        )
        self.articles.files_requested.connect(self.files_requested)
        self.articles.folder_requested.connect(self.article_folder_requested)

    def _update(self) -> None:
        path = self._path()
        self._where.setText(tr("The file is {file}.", file=path.name))
        trouble = ""
        if not self.name.text().strip() or self.folder.path is None:
            trouble = tr("Give the project a name and a folder.")
        elif "/" in self.name.text() or "\\" in self.name.text():
            trouble = tr("The name can’t hold a slash: the folder has a field of its own.")
        elif not path.parent.is_dir():
            trouble = tr("There is no folder {folder}.", folder=path.parent)
        elif path.exists():
            trouble = tr("There is such a file already; choose another name, or open it instead.")
        elif not self.annotator.text().strip():
            trouble = tr("Write your name, so that decisions have an owner.")
        self.set_trouble(trouble, _PROJECT)


class ArticlesStep(Entered):
    """Files and folders to import, chosen or dropped; or the sample articles, to try things."""

    files_requested = Signal()
    folder_requested = Signal()

    def __init__(self, paths: Sequence[Path], *, samples: bool) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._paths: list[Path] = []
        self.list = EmptyList(tr("Drop files or folders here."))
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Files and folders to import"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.samples = QCheckBox(tr("The sample articles, to try things: French and English"))
        self.samples.setVisible(samples)
        files, folder = QPushButton(tr("Files…")), QPushButton(tr("Folder…"))
        self.remove = QPushButton(tr("Leave out"))
        files.clicked.connect(self.files_requested)
        folder.clicked.connect(self.folder_requested)
        self.remove.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._show_remove)
        buttons = QHBoxLayout()
        for button in (files, folder):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.remove.setAutoDefault(False)
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.samples)
        self.entry = files
        self.add_paths(paths)
        self._show_remove()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files and folders, in the order in which they came."""
        return tuple(self._paths)

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Add what is not there yet."""
        for path in paths:
            if path not in self._paths:
                self._paths.append(path)
                self.list.addItem(str(path))
                self.list.item(self.list.count() - 1).setToolTip(str(path))

    def _remove(self) -> None:
        for row in sorted((index.row() for index in self.list.selectedIndexes()), reverse=True):
            self.list.takeItem(row)
            del self._paths[row]

    def _show_remove(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedIndexes()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.add_paths(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        event.acceptProposedAction()


class EmptyList(QListWidget):
    """A list that says what to do while nothing is in it."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self._sentence = sentence

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, self._sentence)


def _at_top(widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
