"""Small pieces that several dialogs are put together from."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.entered import Entered
from annotator.ui.scale import SPACE


class GrowingDialog(QDialog):
    """A dialog that is never lower than its wrapped lines need, whatever they come to say."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            layout = self.layout()
            needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
            room = self.screen().availableSize().height()
            if self.height() < needed:
                self.resize(self.width(), min(needed, room))
        return done


def heading(text: str) -> QLabel:
    """A dialog's first line."""
    label = QLabel(text)
    label.setProperty("heading", True)
    return label


def hint(text: str = "") -> QLabel:
    """A quieter line that explains the field above it."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("muted", True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label


def form() -> QFormLayout:
    """A form whose fields take the width and whose labels stand on the left."""
    layout = QFormLayout()
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    layout.setHorizontalSpacing(16)
    layout.setVerticalSpacing(8)
    return layout


def buttons(dialog: QDialog, accept: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Cancel and one button called `accept`, wired to the dialog; the box and that button."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    yes = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    yes.setDefault(True)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, yes


def spin_box(low: int, high: int, *, name: str, unit: str = "") -> QSpinBox:
    """A field for a number from `low` to `high`, with `unit` behind it."""
    box = QSpinBox()
    box.setRange(low, high)
    box.setSuffix(unit)
    box.setAccessibleName(name)
    # A style sheet can't: Qt begins the words of a spin box at its very edge.
    box.lineEdit().setTextMargins(SPACE[1] + 2, 0, 0, 0)
    return box


def explained(field: QWidget, words: QLabel) -> QWidget:
    """A field with a quieter line right below it."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(field)
    column.addWidget(words)
    box.setFocusProxy(field)
    return box


class Choice(QComboBox):
    """A box to choose from, with a name for those who hear it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)


class PathField(Entered):
    """A path to type or to choose; `choose_requested` asks for the system's dialog."""

    changed = Signal()
    choose_requested = Signal()

    def __init__(self, path: Path | None, name: str, button: str = "") -> None:
        super().__init__()
        button = button or tr("Choose…")
        self._edit = QLineEdit(str(path) if path else "")
        self._edit.setAccessibleName(name)
        self._edit.textChanged.connect(lambda _: self.changed.emit())
        self._button = QPushButton(button)
        self._button.setAccessibleName(tr("{name}: {value}", name=name, value=button))
        self._button.setAutoDefault(False)
        self._button.clicked.connect(lambda: self.choose_requested.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edit, 1)
        row.addWidget(self._button)
        self.entry = self._edit

    @property
    def path(self) -> Path | None:
        """The path as it stands, `~` filled in; None if the field is empty."""
        text = self._edit.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Show `path`."""
        self._edit.setText(str(path))
