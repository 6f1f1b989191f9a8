"""Labels of a scheme as chips, to see what a scheme has before it is taken."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.core.scheme import Label, LabelScheme
from annotator.ui.flow import FlowLayout
from annotator.ui.theme import RADIUS_SMALL, SPACE, theme


class Chip(QWidget):
    """One label in its colours; its tip is its definition."""

    def __init__(self, label: Label) -> None:
        super().__init__()
        self._colour = label.colour
        self._text = label.title or label.name
        self._font = theme.font("small", strong=True)
        self.setToolTip(label.definition)
        self.setAccessibleName(self._text)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(self._text) + 2 * SPACE[2], metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.label(self._colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_SMALL, RADIUS_SMALL)
        painter.setPen(colours.text)
        painter.setFont(self._font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class SchemePreview(QWidget):
    """What a scheme is for, and its layers with their labels."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[2])

    def show_scheme(self, scheme: LabelScheme) -> None:
        """Show `scheme` in place of another."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        about = QLabel(scheme.description)
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(about)
        for layer in scheme.layers:
            caption = QLabel((layer.title or layer.name).upper())
            caption.setProperty("caption", True)
            chips = QWidget()
            flow = FlowLayout(chips)
            for label in layer.labels:
                flow.addWidget(Chip(label))
            self._column.addSpacing(SPACE[1])
            self._column.addWidget(caption)
            self._column.addWidget(chips)
        self._column.addStretch(1)
