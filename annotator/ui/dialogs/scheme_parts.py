"""The parts of the label scheme dialog and where they stand."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme_draft import LabelDraft, LayerDraft
from annotator.language import tr, trn
from annotator.ui.dialogs.parts import heading, hint
from annotator.ui.dialogs.scheme_effects import Effects
from annotator.ui.dialogs.scheme_forms import LabelForm, LayerForm
from annotator.ui.dialogs.scheme_lists import OrderedList
from annotator.ui.icons import icon
from annotator.ui.theme import SPACE, theme


class ListTools(QWidget):
    """Below a list: move up and down, merge, delete."""

    def __init__(self, *, up: str, down: str, merge: str, delete: str) -> None:
        super().__init__()
        self.up = _tool("up", up)
        self.down = _tool("down", down)
        self.merge = _tool("merge", merge)
        self.merge.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.delete = _tool("delete", delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.up, self.down, self.merge, self.delete):
            row.addWidget(button)
        row.addStretch(1)

    def connect_to(
        self,
        shown: OrderedList[LabelDraft] | OrderedList[LayerDraft],
        delete: Callable[[], None],
        fill_merges: Callable[[QMenu], None],
    ) -> None:
        """Let the buttons work on a list."""
        self.up.clicked.connect(lambda: shown.move(-1))
        self.down.clicked.connect(lambda: shown.move(1))
        self.delete.clicked.connect(delete)
        menu = QMenu(self.merge)

        def fill() -> None:
            menu.clear()
            fill_merges(menu)

        menu.aboutToShow.connect(fill)
        self.merge.setMenu(menu)

    def enable(self, there: bool, *, merge: bool) -> None:
        """Enable what can be done."""
        for button in (self.up, self.down, self.delete):
            button.setEnabled(there)
        self.merge.setEnabled(there and merge)


class SchemeParts:
    """Makes the parts and lays them out in `dialog`."""

    def __init__(self, dialog: QDialog) -> None:
        self.layers: OrderedList[LayerDraft] = OrderedList(tr("Layers"))
        self.layer_form = LayerForm()
        self.add_layer = _add(tr("Add a layer"))
        self.layer_tools = ListTools(
            up=tr("Move the layer up (Alt+↑)"),
            down=tr("Move the layer down (Alt+↓)"),
            merge=tr("Merge the layer into another one"),
            delete=tr("Delete the layer (Del)"),
        )
        self.labels: OrderedList[LabelDraft] = OrderedList(tr("Labels"))
        self.add_label = _add(tr("Add a label"))
        self.label_tools = ListTools(
            up=tr("Move the label up (Alt+↑)"),
            down=tr("Move the label down (Alt+↓)"),
            merge=tr("Merge the label into another one"),
            delete=tr("Delete the label (Del)"),
        )
        self.label_form = LabelForm()
        self.effects_title = heading(tr("What will happen"))
        self.effects = Effects()
        self.begin = QPushButton(tr("Other schemes"))
        self.export = QPushButton(tr("Export…"))
        self.again = QPushButton(tr("Start over"))
        self.trouble = hint()
        self.trouble.setAccessibleName(tr("Message"))
        self.cancel = QPushButton(tr("Cancel"))
        self.apply = QPushButton(tr("Apply"))
        self.apply.setProperty("primary", True)
        for button in (self.begin, self.export, self.again, self.cancel, self.apply):
            button.setAutoDefault(False)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Changing spans"))
        self._progress.hide()
        self._lay_out(dialog)

    def show_working(self, working: bool) -> None:
        """Show that the change is being applied, and let nothing else be done."""
        for part in (self._body, self.begin, self.export, self.again, self.apply):
            part.setEnabled(not working)
        self._progress.setVisible(working)
        self.cancel.setText(tr("Stop") if working else tr("Cancel"))
        self.trouble.setText("")

    def show_progress(self, spans: int) -> None:
        """Say how many spans were looked at."""
        self.trouble.setText(trn("{n} span looked at", "{n} spans looked at", spans))

    def _lay_out(self, dialog: QDialog) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(SPACE[4])
        for part, width in ((self._left(), 240), (self._middle(), 330), (self.label_form, 480)):
            sides.addWidget(part)
            part.setMinimumWidth(200)
            sides.setStretchFactor(sides.count() - 1, width)
        sides.setSizes([240, 330, 480])
        sides.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._body = QWidget()
        body = _column(self._body)
        body.addWidget(sides, 1)
        body.addWidget(_Line())
        body.addWidget(self.effects_title)
        body.addWidget(self.effects)
        self.effects.setFixedHeight(104)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(SPACE[3])
        column.addWidget(self._body, 1)
        column.addWidget(self._progress)
        column.addWidget(self.trouble)
        column.addLayout(self._buttons())

    def _left(self) -> QWidget:
        box = QWidget()
        column = _column(box)
        column.addLayout(_titled(tr("Layers"), self.add_layer))
        column.addWidget(self.layers, 1)
        column.addWidget(self.layer_tools)
        column.addWidget(self.layer_form)
        return box

    def _middle(self) -> QWidget:
        box = QWidget()
        column = _column(box)
        column.addLayout(_titled(tr("Labels"), self.add_label))
        column.addWidget(self.labels, 1)
        column.addWidget(self.label_tools)
        return box

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        for button in (self.begin, self.export, self.again):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.apply)
        return row


def _column(box: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE[2])
    return column


def _titled(text: str, button: QToolButton) -> QHBoxLayout:
    row = QHBoxLayout()
    label = QLabel(text)
    label.setProperty("heading", True)
    row.addWidget(label)
    row.addStretch(1)
    row.addWidget(button)
    return row


def _add(text: str) -> QToolButton:
    button = _tool("add", text)
    button.setToolTip(tr("{what} (Insert)", what=text))
    return button


def _tool(picture: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(picture))
    button.setAccessibleName(text)
    button.setToolTip(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class _Line(QWidget):
    """A line between the form and what comes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("border"))
