"""The bar below the article list while several articles are selected: what can be done to them."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton

from annotator.language import tr, trn
from annotator.ui.icons import icon
from annotator.ui.theme import SPACE, theme

BUTTONS = ("selected_done", "selected_skip", "selected_flag")
MENU = (
    "selected_done",
    "selected_skip",
    "selected_reopen",
    "",
    "selected_flag",
    "selected_unflag",
    "selected_language",
    "selected_suggest",
    "",
    "selected_export",
    "selected_delete",
)
_PICTURES = {"selected_done": "done", "selected_skip": "skip", "selected_flag": "flag"}


class SelectionBar(QFrame):
    """Says how many are selected; the buttons are actions of the window, `bind` says which."""

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("selectionBar")
        self._text = QLabel()
        self._text.setAccessibleName(tr("Selected articles"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE[3], SPACE[1], SPACE[1], SPACE[1])
        self._row.setSpacing(0)
        self._row.addWidget(self._text, 1)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def bind(self, action: Callable[[str], QAction], fill: Callable[[QMenu], None]) -> None:
        """Make the buttons; `fill` puts all that can be done into a menu."""
        for id_ in BUTTONS:
            made = action(id_)
            button = self._button(_PICTURES[id_], made.text(), made.toolTip())
            button.clicked.connect(made.trigger)
        more = self._button("down", tr("More"), tr("All that can be done to what is selected"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        more.setMenu(menu)
        close = self._button("reject", tr("Select one article only"), tr("Select one only (Esc)"))
        close.clicked.connect(self.cleared)

    def show_count(self, count: int) -> None:
        """Say how many are selected; fewer than two are no selection to speak of."""
        self._text.setText(trn("{n} selected", "{n} selected", count))
        self.setVisible(count > 1)

    def _button(self, picture: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    def _restyle(self) -> None:
        soft, line = theme.colour("accent_soft").name(), theme.colour("border").name()
        self._text.setFont(theme.font("small", strong=True))
        self.setStyleSheet(
            f"#selectionBar {{ background: {soft}; border-top: 1px solid {line}; }}"
            "QToolButton { padding: 4px; }"
            "QToolButton::menu-indicator { image: none; width: 0; }"
        )
