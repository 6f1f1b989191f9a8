"""What a change of the scheme will do to spans, sentence by sentence, with a way out of losses."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.core.scheme_change import Place
from annotator.core.scheme_words import Consequence, Weight
from annotator.language import tr
from annotator.ui.dialogs.parts import Choice, hint
from annotator.ui.icons import paint_icon
from annotator.ui.theme import SPACE, theme

_COLOURS = {Weight.CALM: "text", Weight.LOSS: "warning", Weight.REFUSED: "danger"}


class Effects(QScrollArea):
    """`given` says to which label (a row of `targets`) the spans of a deleted one go."""

    given = Signal(object, int)
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(tr("What will happen"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: tuple[object, ...] = ()
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, SPACE[2], 0)
        self._column.setSpacing(SPACE[1])
        self.setWidget(self._box)
        self.viewport().setAutoFillBackground(False)
        self._box.setAutoFillBackground(False)

    def show_effects(self, lines: Sequence[Consequence], targets: Sequence[str], idle: str) -> None:
        """Show what happens; `idle` stands there where there is nothing to say."""
        wanted = (tuple(lines), tuple(targets), idle)
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(self._row(line, targets))
        if idle:
            self._column.addWidget(hint(idle))
        self._column.addStretch(1)

    def _row(self, line: Consequence, targets: Sequence[str]) -> QWidget:
        words = _Words(line)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[2])
        row.addWidget(_Sign(line.weight))
        row.addWidget(words, 1)
        if line.place is not None:
            self._add_ways_out(row, line, line.place, targets)
        return box

    def _add_ways_out(
        self, row: QHBoxLayout, line: Consequence, place: Place, targets: Sequence[str]
    ) -> None:
        if line.weight is Weight.LOSS and targets:
            choice = Choice(tr("What becomes of the spans of {label}", label=place[1]))
            choice.addItem(tr("Delete them"))
            choice.addItems([tr("Move them to {label}", label=name) for name in targets])
            choice.setMaximumWidth(240)
            choice.activated.connect(lambda at: self.given.emit(place, at - 1) if at > 0 else None)
            row.addWidget(choice)
        keep = QPushButton(tr("Keep the label"))
        keep.setAccessibleName(tr("Keep the label {label}", label=place[1]))
        keep.setAutoDefault(False)
        keep.setProperty("quiet", True)
        keep.clicked.connect(lambda: self.kept.emit(place))
        row.addWidget(keep)


class _Sign(QWidget):
    """A sign before what is lost or refused, in the colour of its words."""

    def __init__(self, weight: Weight) -> None:
        super().__init__()
        self._weight = weight
        self.setFixedSize(18, 18)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._weight is not Weight.CALM:
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            paint_icon(QPainter(self), "notice", box, theme.colour(_COLOURS[self._weight]))


class _Words(QLabel):
    """One sentence in the colour of its weight; a sign before it says the same."""

    def __init__(self, line: Consequence) -> None:
        super().__init__(line.text)
        self._weight = line.weight
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setStyleSheet(f"color: {theme.colour(_COLOURS[self._weight]).name()};")
