"""A button that shows the key which does the same."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from annotator.ui.keycap import cap_size, paint_cap
from annotator.ui.theme import SPACE, theme


class KeyButton(QPushButton):
    """Text and a key cap, side by side; it never takes the focus away by a click."""

    def __init__(
        self, text: str, key: str, *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._key = key
        self.setProperty("primary", primary)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{text}, key {key}" if key else text)
        theme.changed.connect(self.update)

    def set_text(self, text: str) -> None:
        """Say something else on the button."""
        self.setText(text)
        self.setAccessibleName(f"{text}, key {self._key}" if self._key else text)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        cap = cap_size(self._key, self.font()) if self._key else QSize()
        return QSize(hint.width() + cap.width() + SPACE[2], max(hint.height(), cap.height() + 10))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        cap = cap_size(self._key, self.font()) if self._key else QSize()
        width = metrics.horizontalAdvance(self.text()) + cap.width() + SPACE[2] + SPACE[4]
        return QSize(width, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        name = "text"
        if not self.isEnabled():
            name = "faint"
        elif self.property("primary"):
            name = "accent_text"
        colour = theme.colour(name)
        font = self.font()
        cap = cap_size(self._key, font) if self._key else QSize()
        words = painter.fontMetrics().horizontalAdvance(text)
        gap = SPACE[2] if self._key else 0
        left = (self.width() - words - gap - cap.width()) / 2
        painter.setPen(colour)
        area = QRectF(left, 0, words + 2, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self._key:
            corner = QPointF(left + words + gap, (self.height() - cap.height()) / 2)
            paint_cap(painter, QRectF(corner, cap), self._key, font, colour)
