"""What the program is, and whose work it stands on."""

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator import __version__
from annotator.language import tr
from annotator.ui.dialogs.parts import heading, hint
from annotator.ui.icons import icon
from annotator.ui.theme import SPACE


class AboutDialog(QDialog):
    """Version, licence and libraries."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About"))
        picture = QLabel()
        picture.setPixmap(icon("annotator").pixmap(48, 48))
        text = QLabel(
            tr(
                "A desktop program for labelling articles by hand: who, where, when, and what "
                "happened. spaCy suggests, you decide. Nothing leaves this computer."
            )
        )
        text.setWordWrap(True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(heading(f"Annotator {__version__}"))
        column.addWidget(text)
        column.addWidget(
            hint(
                tr(
                    "Licence: MIT. It stands on Qt and PySide6 {version} (LGPL 3), spaCy (MIT), "
                    "SQLAlchemy (MIT) and pydantic (MIT). Pipelines have licences of their own.",
                    version=pyside_version,
                )
            )
        )
        column.addWidget(box)
        self.setFixedWidth(440)
