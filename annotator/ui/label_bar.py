"""The bar above the article: the layers, and the active layer's labels with their keys."""

from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from annotator.core.scheme import Label, LabelScheme, Layer
from annotator.language import tr, trn
from annotator.ui.actions import key_text
from annotator.ui.flow import FlowLayout
from annotator.ui.icons import icon
from annotator.ui.key_tip import KeyTip
from annotator.ui.keycap import cap_size, paint_cap
from annotator.ui.theme import RADIUS, SPACE, theme

_ROWS = 2
_SIDE = 6
_WIDEST = 190  # pixels of a label's name; what is longer is cut, and whole in the tip
_GAP = 1


def _button_height() -> int:
    return cap_size("0", theme.font("small")).height() + SPACE[2]


def label_key(number: int) -> str:
    """The key of label `number`, 1 to 20, as the screen shows it; "" beyond."""
    return "" if number > 20 else key_text(f"label_{number}")


class LabelButton(QAbstractButton):
    """One label: its key in a cap and its name, both in the label's colour."""

    def __init__(self, label: Label, number: int) -> None:
        super().__init__()
        self.label = label
        key = label_key(number)
        self._cap = f"⇧{number % 10}" if 10 < number <= 20 else key
        self.setText(label.name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = label.title or label.name
        self.setAccessibleName(
            tr("Label {name}, key {key}", name=name, key=key)
            if key
            else tr("Label {name}", name=name)
        )
        lines = [f"<b>{escape(name)}</b> {key}", escape(label.definition)]
        lines.append(f"<i>{escape(', '.join(label.examples))}</i>" if label.examples else "")
        self.setToolTip("<br>".join(line for line in lines if line))

    def sizeHint(self) -> QSize:
        font = theme.font("small")
        cap = cap_size(self._cap, font).width() + SPACE[1] if self._cap else 0
        words = QFontMetrics(font).horizontalAdvance(self._words(font))
        return QSize(cap + words + 2 * _SIDE, _button_height())

    def _words(self, font: QFont) -> str:
        """The name, cut where it is too long for the bar."""
        return QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, _WIDEST)

    def nextCheckState(self) -> None:
        """What is checked follows the span in focus, not the click."""

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.label(self.label.colour)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.isDown():
            painter.setBrush(colours.fill)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        elif self.underMouse():
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        left = rect.adjusted(_SIDE - 0.5, 0, 0, 0)
        font = theme.font("small")
        if self._cap:
            size = cap_size(self._cap, font)
            corner = QPointF(left.left(), left.center().y() - size.height() / 2)
            paint_cap(painter, QRectF(corner, size), self._cap, font, colours.text)
            left.adjust(size.width() + SPACE[1], 0, 0, 0)
        painter.setPen(colours.text)
        painter.setFont(font)
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, self._words(font))


class _Labels(QWidget):
    """One layer's labels in rows; what finds no room is behind a button that says how many."""

    chosen = Signal(str)
    more_requested = Signal()
    scheme_requested = Signal()

    def __init__(self, layer: Layer) -> None:
        super().__init__()
        self.buttons: list[LabelButton] = []
        self._flow = FlowLayout(self, gap=_GAP, max_rows=_ROWS)
        for number, label in enumerate(layer.labels, 1):
            button = LabelButton(label, number)
            button.clicked.connect(lambda _=False, name=label.name: self.chosen.emit(name))
            self.buttons.append(button)
            self._flow.addWidget(button)
        if layer.labels:
            self._add_more()
        else:
            self._flow.addWidget(_quiet(tr("No labels yet: add some…"), self.scheme_requested))

    @property
    def row_width(self) -> int:
        """How wide the labels are side by side."""
        return sum(button.sizeHint().width() + _GAP for button in self.buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_how_many()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_how_many()

    def _add_more(self) -> None:
        self._more = _quiet("", self.more_requested)
        KeyTip(self._more, tr("All labels of this layer"), "choose_label")
        self._more.setAccessibleName(tr("All labels"))
        # As wide as the largest number makes it, so that saying a number moves nothing.
        self._more.setText(_more_text(len(self.buttons)))
        self._more.setFixedWidth(self._more.sizeHint().width())
        self._flow.overflow = self._more
        self._flow.addWidget(self._more)

    def _say_how_many(self) -> None:
        if self.buttons and self._flow.hidden_count:
            self._more.setText(_more_text(self._flow.hidden_count))


def _more_text(number: int) -> str:
    return trn("{n} more…", "{n} more…", number)


def _quiet(text: str, clicked: SignalInstance) -> QToolButton:
    button = QToolButton()
    button.setFixedHeight(_button_height())
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(clicked)
    return button


class LabelBar(QFrame):
    """The layers as a segment, then the labels; `label_chosen` gives a label's name."""

    layer_chosen = Signal(str)
    label_chosen = Signal(str)
    more_requested = Signal()
    scheme_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("labelBar")
        self.setAccessibleName(tr("Labels"))
        self._active = ""
        self._rows = _ROWS
        self._layers = QWidget()
        self._layer_grid = QGridLayout(self._layers)
        self._layer_grid.setContentsMargins(0, 0, 0, 0)
        self._layer_grid.setSpacing(_GAP)
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._shown: dict[str, _Labels] = {}
        self._scheme = QToolButton()
        self._scheme.setIcon(icon("label"))
        self._scheme.setAccessibleName(tr("Label scheme…"))
        self._scheme.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scheme.setFixedHeight(_button_height())
        KeyTip(self._scheme, tr("Label scheme: add, change and delete labels"), "label_scheme")
        self._scheme.clicked.connect(self.scheme_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], SPACE[1] + 2, SPACE[2], SPACE[1] + 2)
        row.setSpacing(SPACE[3])
        row.addWidget(self._layers, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._pages, 1)
        row.addWidget(self._scheme, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()

    def offer_scheme(self, offered: bool) -> None:
        """Whether there is a way to the label scheme; a project that is only read has none."""
        self._scheme.setVisible(offered)

    def set_scheme(self, scheme: LabelScheme | None) -> None:
        """Offer the layers of `scheme`; None empties the bar."""
        self._active = ""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        for labels in self._shown.values():
            self._pages.removeWidget(labels)
            labels.deleteLater()
        self._shown = {}
        for layer in scheme.layers if scheme else ():
            self._layer_button(layer)
            labels = self._shown[layer.name] = _Labels(layer)
            labels.chosen.connect(self.label_chosen)
            labels.more_requested.connect(self.more_requested)
            labels.scheme_requested.connect(self.scheme_requested)
            self._pages.addWidget(labels)
        self._arrange(self._rows_needed())
        if scheme and scheme.layers:
            self.set_active_layer(scheme.layers[0].name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = self._rows_needed()
        if rows != self._rows:
            self._arrange(rows)

    def _rows_needed(self) -> int:
        """One where the labels of every layer fit into it, so that no layer moves the text."""
        layers = sum(button.sizeHint().width() + _GAP for button in self._group.buttons())
        labels = max((each.row_width for each in self._shown.values()), default=0)
        used = self._scheme.sizeHint().width() + 3 * SPACE[3] + 2 * SPACE[2]
        return 1 if layers + labels + used <= self.width() else _ROWS

    def _arrange(self, rows: int) -> None:
        self._rows = rows
        for number, button in enumerate(self._group.buttons()):
            self._layer_grid.removeWidget(button)
            self._layer_grid.addWidget(button, number % rows, number // rows)
        self._restyle()

    def set_active_layer(self, name: str) -> None:
        """Show the labels of the layer called `name`."""
        if name == self._active or name not in self._shown:
            return
        self._active = name
        for button in self._group.buttons():
            button.setChecked(button.property("layer") == name)
        self._pages.setCurrentWidget(self._shown[name])

    def set_current_label(self, name: str | None) -> None:
        """Mark the label that the span in focus has."""
        for button in self.buttons:
            button.setChecked(button.label.name == name)

    @property
    def buttons(self) -> list[LabelButton]:
        """The active layer's labels."""
        return self._shown[self._active].buttons if self._active else []

    def _layer_button(self, layer: Layer) -> QToolButton:
        button = QToolButton()
        button.setText((layer.title or layer.name).replace("&", "&&"))
        button.setProperty("segment", True)
        button.setProperty("layer", layer.name)
        button.setFixedHeight(_button_height())
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = layer.title or layer.name
        KeyTip(button, tr("Make {layer} the active layer", layer=name), "switch_layer")
        button.setAccessibleName(tr("Layer {layer}", layer=name))
        button.clicked.connect(lambda: self.layer_chosen.emit(layer.name))
        self._group.addButton(button)
        return button

    def _restyle(self) -> None:
        # The bar keeps its height, so that the text stays where it is when the layer changes.
        self._pages.setFixedHeight(self._rows * _button_height() + 2)
        self.update()
