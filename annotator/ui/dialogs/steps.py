"""A dialog in steps: what there is on the left, the step in hand beside it, any order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.dialogs.parts import GrowingDialog, heading, hint
from annotator.ui.entered import Entered
from annotator.ui.theme import SPACE, theme

_SIDE = 168


class StepsDialog(GrowingDialog):
    """Enter goes on, and at the last step it accepts; accepting is possible from any step.

    A subclass adds its steps, says by `set_trouble` what stands in the way of accepting, and
    at which step it can be mended.
    """

    step_shown = Signal(int)

    def __init__(self, parent: QWidget | None, *, title: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._side = QListWidget()
        self._side.setObjectName("stepList")
        self._side.setAccessibleName(tr("Steps"))
        self._side.setFixedWidth(_SIDE)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        self._trouble = hint()
        self._trouble.setAccessibleName(tr("What stands in the way"))
        self._trouble_step = -1
        self.back = QPushButton(tr("Back"))
        self.next = QPushButton(tr("Next"))
        self.finish = QPushButton(accept)
        cancel = QPushButton(tr("Cancel"))
        self._lay_out(title, cancel)
        self._side.currentRowChanged.connect(self.show_step)
        self.back.clicked.connect(lambda: self.show_step(self.step - 1))
        self.next.clicked.connect(lambda: self.show_step(self.step + 1))
        self.finish.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def step(self) -> int:
        """The number of the step in hand, from 0."""
        return self._pages.currentIndex()

    @property
    def trouble(self) -> str:
        """What stands in the way of accepting, "" for nothing."""
        return self._trouble.text()

    def add_step(self, name: str, title: str, explanation: str, content: QWidget) -> None:
        """Add a step: its name in the list, and what stands above its content."""
        page = Entered()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(heading(title))
        column.addWidget(hint(explanation))
        column.addSpacing(SPACE[3])
        column.addWidget(content, 1)
        page.entry = content
        self._pages.addWidget(page)
        self._side.addItem(f"{self._pages.count()}   {name}")

    def show_step(self, number: int) -> None:
        """Go to a step, with the focus in its first field."""
        number = min(max(number, 0), self._pages.count() - 1)
        self._pages.setCurrentIndex(number)
        if self._side.currentRow() != number:
            self._side.setCurrentRow(number)
        last = number == self._pages.count() - 1
        self.back.setEnabled(number > 0)
        self.next.setEnabled(not last)
        self.next.setDefault(not last)
        self.finish.setDefault(last)
        for button in (self.next, self.finish):  # the style follows the default
            button.style().unpolish(button)
            button.style().polish(button)
        page = self._pages.currentWidget()
        if page is not None and not self._side.hasFocus():
            page.setFocus()
        self.step_shown.emit(number)

    def set_trouble(self, sentence: str, step: int = 0) -> None:
        """Say what stands in the way of accepting and at which step; "" if nothing does."""
        self._trouble.setText(sentence)
        self._trouble_step = step
        self.finish.setEnabled(not sentence)

    def _lay_out(self, title: str, cancel: QPushButton) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE[2])
        line.addWidget(self._trouble, 1)
        for button in (cancel, self.back, self.next, self.finish):
            button.setAutoDefault(False)
            line.addWidget(button)
        main = QVBoxLayout()
        main.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
        main.setSpacing(SPACE[4])
        main.addWidget(self._pages, 1)
        main.addLayout(line)
        name = QLabel(title)
        name.setProperty("caption", True)
        side = QWidget()
        side.setObjectName("stepSide")
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE[2], SPACE[5], SPACE[2], SPACE[4])
        column.setSpacing(SPACE[2])
        indented = QHBoxLayout()
        indented.setContentsMargins(SPACE[2], 0, 0, 0)
        indented.addWidget(name)
        column.addLayout(indented)
        column.addWidget(self._side, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(main, 1)

    def _restyle(self) -> None:
        chrome, border = theme.colour("chrome").name(), theme.colour("border").name()
        soft, accent = theme.colour("accent_soft").name(), theme.colour("accent").name()
        self.setStyleSheet(
            f"#stepSide {{ background: {chrome}; border-right: 1px solid {border}; }}"
            "#stepList { background: transparent; border: 0; }"
            "#stepList::item { padding: 6px 8px; border-radius: 6px;"
            " border: 1px solid transparent; }"
            f"#stepList::item:selected {{ background: {soft}; color: {accent}; }}"
            "QListWidget#choices::item { padding: 5px 8px; }"
            f"#stepList:focus::item:selected {{ border-color: {accent}; }}"
        )
