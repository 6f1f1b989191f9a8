"""A key as it is drawn on the screen: a small rounded frame with the key's name."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotator.language import tr
from annotator.ui.actions import keymap

PADDING = 5.0


def cap_font(font: QFont) -> QFont:
    """The font of a key cap beside text in `font`."""
    small = QFont(font)
    small.setPixelSize(max(9, round(QFontInfo(font).pixelSize() * 0.84)))
    return small


def cap_size(text: str, font: QFont) -> QSize:
    """How large the cap of `text` is beside text in `font`, in logical pixels."""
    metrics = QFontMetricsF(cap_font(font))
    height = round(metrics.height() + 3)
    return QSize(round(max(height, metrics.horizontalAdvance(text) + 2 * PADDING)), height)


def paint_cap(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor) -> None:
    """Draw the cap of `text` in `rect`, frame and letters in `colour`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QColor(colour)
    frame.setAlphaF(0.55)
    painter.setPen(QPen(frame, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    painter.setPen(colour)
    painter.setFont(cap_font(font))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyCap(QWidget):
    """One key on a panel; `role` is the palette's colour it is drawn in."""

    def __init__(self, text: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> None:
        super().__init__()
        self._text = text
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("key {key}", key=text))

    def sizeHint(self) -> QSize:
        return cap_size(self._text, self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self.palette().color(self._role)
        paint_cap(painter, QRectF(QPointF(), self.size()), self._text, self.font(), colour)


class KeyCaps(QWidget):
    """The caps of several keys, side by side."""

    def __init__(self, keys: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.keys: tuple[str, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.set_keys(keys)

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """Show these keys."""
        self.keys = keys
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, key in enumerate(keys):
            self._row.insertWidget(place, KeyCap(key))


class KeyRow(QWidget):
    """What a key does: its caps, then a few words.

    The keys are those of the action called `action`, whatever they become, or else `keys`.
    """

    def __init__(self, keys: tuple[str, ...], text: str, *, action: str = "") -> None:
        super().__init__()
        self._text, self._action = text, action
        self.caps = caps = KeyCaps(keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caps)
        words = QLabel(text)
        words.setWordWrap(False)
        row.addWidget(words, 1)
        if action:
            keymap.changed.connect(self._show_keys)
            self._show_keys()
        self._name()

    def _show_keys(self) -> None:
        key = keymap.text(self._action)
        self.caps.set_keys((key,) if key else ())
        self._name()

    def _name(self) -> None:
        keys = tr(" or ").join(self.caps.keys)
        self.setAccessibleName(tr("{keys}: {text}", keys=keys, text=self._text))


def align(rows: Sequence[KeyRow]) -> None:
    """Let the words of these rows begin in one line."""
    widest = max((row.caps.sizeHint().width() for row in rows), default=0)
    for row in rows:
        row.caps.setFixedWidth(widest)
