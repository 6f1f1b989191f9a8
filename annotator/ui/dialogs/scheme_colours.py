"""A label's colour: the palette as swatches, one's own as #rrggbb, and whether all can tell it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme_checks import is_colour
from annotator.core.vision import Vision
from annotator.language import mark, tr
from annotator.ui.dialogs.parts import hint
from annotator.ui.icons import paint_icon
from annotator.ui.label_colours import hard_to_tell, label_palette
from annotator.ui.scale import FOCUS
from annotator.ui.theme import RADIUS_SMALL, SPACE, theme

_COLUMNS = 10
_SIDE = 26
_WHO = {
    Vision.PROTANOPIA: mark("protanopia"),
    Vision.DEUTERANOPIA: mark("deuteranopia"),
    Vision.TRITANOPIA: mark("tritanopia"),
}
_COLOURS = {
    "amber": mark("amber"),
    "blue": mark("blue"),
    "brown": mark("brown"),
    "cyan": mark("cyan"),
    "gold": mark("gold"),
    "green": mark("green"),
    "grey": mark("grey"),
    "indigo": mark("indigo"),
    "lime": mark("lime"),
    "olive": mark("olive"),
    "orange": mark("orange"),
    "pink": mark("pink"),
    "plum": mark("plum"),
    "purple": mark("purple"),
    "red": mark("red"),
    "rose": mark("rose"),
    "sky": mark("sky"),
    "slate": mark("slate"),
    "teal": mark("teal"),
    "violet": mark("violet"),
}


def hardships(colour: str, others: Mapping[str, str]) -> str:
    """Which of the layer's other labels (name to colour) look alike, and to whom; "" for none."""
    if not is_colour(colour, label_palette()):
        return ""
    everybody, some = [], dict[str, list[Vision]]()
    for name, other in others.items():
        visions = hard_to_tell(colour, other) if is_colour(other, label_palette()) else []
        if Vision.NORMAL in visions:
            everybody.append(name)
        elif visions:
            some[name] = visions
    if everybody:
        return tr("Hard to tell from {labels}.", labels=", ".join(everybody[:4]))
    if not some:
        return ""
    who = [vision for vision in _WHO if any(vision in visions for visions in some.values())]
    return tr(
        "Hard to tell from {labels} for people with {who}.",
        labels=", ".join(list(some)[:4]),
        who=", ".join(tr(_WHO[vision]) for vision in who),
    )


class _Swatch(QAbstractButton):
    """One colour of the palette; a mark says that it is chosen, a dot that others have it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.used_by: Sequence[str] = ()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(_SIDE, _SIDE)
        theme.changed.connect(self.update)
        self.show_users(())

    def show_users(self, labels: Sequence[str]) -> None:
        """Say which other labels have this colour."""
        self.used_by = labels
        name = tr(_COLOURS.get(self.name, self.name))
        users = ", ".join(labels)
        text = tr("{colour}, used by {labels}", colour=name, labels=users) if labels else name
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.label(self.name)
        box = QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5)
        painter.setPen(colours.line)
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        if self.isChecked():
            paint_icon(painter, "accept", box.adjusted(2, 2, -2, -2), colours.text)
        elif self.used_by:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.text)
            painter.drawEllipse(box.center(), 2.5, 2.5)
        if self.isChecked() or self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour("accent" if self.hasFocus() else "outline"))
            pen.setWidthF(FOCUS if self.hasFocus() else 1)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


class _Swatches(QWidget):
    """The palette; the arrows go from colour to colour."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Palette"))
        self.buttons = [_Swatch(name) for name in label_palette()]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(_COLUMNS, 1)
        for place, button in enumerate(self.buttons):
            self._group.addButton(button)
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            button.clicked.connect(lambda _=False, name=button.name: self.chosen.emit(name))

    def check(self, colour: str) -> None:
        """Mark the colour that the label has; none if it is its own."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.name == colour)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_Down: _COLUMNS,
        }
        step = steps.get(Qt.Key(event.key()))
        at = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(self.buttons):
            super().keyPressEvent(event)
            return
        self.buttons[at + step].setFocus(Qt.FocusReason.TabFocusReason)


class ColourField(QWidget):
    """Swatches, a field, a quiet warning, and two ways to leave the choice to the program."""

    changed = Signal(str)
    other_requested = Signal()
    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.swatches = _Swatches()
        self.own = QLineEdit()
        self.own.setAccessibleName(tr("Own colour as #rrggbb"))
        self.own.setPlaceholderText("#rrggbb")
        self.own.setFixedWidth(108)
        self.warning = hint()
        self.other = QPushButton(tr("Choose for me"))
        self.other.setToolTip(tr("The free colour that is easiest to tell from the others"))
        self.all = QPushButton(tr("Choose for all"))
        self.all.setToolTip(tr("Colours for all labels of this layer that everybody can tell"))
        for button in (self.other, self.all):
            button.setAutoDefault(False)
        self._lay_out()
        self.swatches.chosen.connect(self._choose)
        self.own.textEdited.connect(lambda text: self.changed.emit(_colour(text)))
        self.other.clicked.connect(self.other_requested)
        self.all.clicked.connect(self.all_requested)
        self.setFocusProxy(self.swatches.buttons[0])

    def show_colour(self, colour: str, others: Mapping[str, str]) -> None:
        """Show a label's colour beside those of the other labels of its layer."""
        self.swatches.check(colour)
        value = label_palette().get(colour, colour)
        if _colour(self.own.text()) not in (colour, value):
            self.own.setText(value)
        for button in self.swatches.buttons:
            button.show_users([name for name, other in others.items() if other == button.name])
        said = hardships(colour, others)
        self.warning.setText(said)
        self.warning.setVisible(bool(said))

    def _choose(self, colour: str) -> None:
        self.own.setText(label_palette()[colour])
        self.changed.emit(colour)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE[1])
        row.addWidget(self.own)
        row.addWidget(self.other)
        row.addWidget(self.all)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(self.swatches)
        column.addLayout(row)
        column.addWidget(self.warning)


def _colour(text: str) -> str:
    """What was typed, as a name of the palette where it is that colour."""
    value = text.strip().lower()
    value = value if value.startswith("#") or value in label_palette() else f"#{value}"
    return next((name for name, each in label_palette().items() if each == value), value)
