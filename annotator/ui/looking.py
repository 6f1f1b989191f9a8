"""The line on top of a colleague's project: to look at only, and whose annotations they are."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from annotator.language import tr, trn
from annotator.ui.icons import icon
from annotator.ui.theme import SPACE, theme


class LookingBanner(QFrame):
    """Says that nothing can be changed, and whose annotations are shown; another can be chosen."""

    annotator_chosen = Signal(str)
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lookingBanner")
        self._icon = QLabel()
        self._text = QLabel(tr("To look at only. Annotations of"))
        self.people = QComboBox()
        self.people.setAccessibleName(tr("Whose annotations are shown"))
        self.people.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.people.activated.connect(self._choose)
        self._where = QLabel()
        self._where.setProperty("muted", True)
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.close_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[1], SPACE[2], SPACE[1])
        row.setSpacing(SPACE[2])
        for part in (self._icon, self._text, self.people):
            row.addWidget(part)
        row.addWidget(self._where, 1)
        row.addWidget(self.close_button)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_people(self, people: list[tuple[str, int]], shown: str, path: Path) -> None:
        """Offer these annotators with their numbers of annotations; `shown` is chosen."""
        self.people.clear()
        for name, count in people:
            said = trn("{n} annotation", "{n} annotations", count)
            self.people.addItem(f"{name}  ({said})", name)
        self.people.setCurrentIndex(self.people.findData(shown))
        self._where.setText(path.name)
        self._where.setToolTip(str(path))
        self.show()

    def _choose(self, place: int) -> None:
        self.annotator_chosen.emit(str(self.people.itemData(place)))

    def _restyle(self) -> None:
        self._icon.setPixmap(icon("look").pixmap(QSize(16, 16), self.devicePixelRatioF()))
        soft, line = theme.colour("accent_soft").name(), theme.colour("accent").name()
        self.setStyleSheet(
            f"#lookingBanner {{ background: {soft}; border-bottom: 1px solid {line}; }}"
        )
