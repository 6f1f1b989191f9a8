"""A button that shows the key which does the same."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from annotator.language import tr
from annotator.ui.actions import keymap
from annotator.ui.keycap import cap_size, paint_cap
from annotator.ui.theme import SPACE, theme


class KeyButton(QPushButton):
    """Text and a key cap, side by side; it never takes the focus away by a click.

    The key is that of the action called `action`, whatever it becomes, or else `key`.
    """

    def __init__(
        self,
        text: str,
        key: str = "",
        *,
        action: str = "",
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._action = action
        self._key = keymap.text(action) if action else key
        self.setProperty("primary", primary)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name()
        theme.changed.connect(self.update)
        keymap.changed.connect(self._show_key)

    @property
    def action(self) -> str:
        """The id of the action whose key it shows, "" for none."""
        return self._action

    @property
    def key(self) -> str:
        """The key that it shows."""
        return self._key

    def set_text(self, text: str) -> None:
        """Say something else on the button."""
        self.setText(text)
        self._name()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        cap = cap_size(self._key, self.font()) if self._key else QSize()
        return QSize(hint.width() + cap.width() + SPACE[2], max(hint.height(), cap.height() + 10))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        cap = cap_size(self._key, self.font()) if self._key else QSize()
        width = metrics.horizontalAdvance(self.text()) + cap.width() + SPACE[2] + SPACE[4]
        return QSize(width, self.sizeHint().height())

    def _show_key(self) -> None:
        if self._action and keymap.text(self._action) != self._key:
            self._key = keymap.text(self._action)
            self._name()
            self.updateGeometry()
            self.update()

    def _name(self) -> None:
        text = self.text()
        self.setAccessibleName(tr("{text}, key {key}", text=text, key=self._key))
        if not self._key:
            self.setAccessibleName(text)

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
