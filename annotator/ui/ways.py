"""The buttons under what the article view says while it has no article."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.actions import action
from annotator.ui.article.placeholder import FOCUS
from annotator.ui.key_button import KeyButton
from annotator.ui.theme import SPACE

_BELOW = 56


class Ways(QWidget):
    """Lies over `view`; asks for actions by their ids, the first of which is the usual one."""

    requested = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE[2])
        self._ids: tuple[str, ...] = ()
        view.installEventFilter(self)
        self.hide()

    def offer(self, ids: Sequence[str]) -> None:
        """Offer these actions; none hides the buttons."""
        if tuple(ids) != self._ids:
            self._ids = tuple(ids)
            while (item := self._row.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for number, id_ in enumerate(ids):
                button = KeyButton(action(id_).title, action=id_, primary=number == 0)
                button.clicked.connect(lambda _=False, id_=id_: self.requested.emit(id_))
                self._row.addWidget(button)
        self.setVisible(bool(ids))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._view.width() - self.width()) // 2
        self.move(max(0, left), round(FOCUS * self._view.height()) + _BELOW)
