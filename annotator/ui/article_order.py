"""The button with the order of the article list, and what stands below each title."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from annotator.core.query import Sort
from annotator.language import tr
from annotator.session.filters import SORTS
from annotator.session.wording import DETAILS, FIRST_DETAILS, META
from annotator.ui.icons import icon


class OrderButton(QToolButton):
    """Opens a menu of orders and details; `fields` gives the keys of the metadata there are."""

    sort_chosen = Signal(str, bool)
    details_chosen = Signal(list)

    def __init__(self, fields: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._fields = fields
        self._details: list[str] = list(FIRST_DETAILS)
        self.setIcon(icon("sort"))
        self.setIconSize(QSize(16, 16))
        self.setToolTip(tr("Order of the articles, and what is shown of them"))
        self.setAccessibleName(self.toolTip())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
        menu = QMenu(self)
        self._keys = QActionGroup(menu)
        for key, text in SORTS:
            row = QAction(tr(text), menu, checkable=True, checked=key is Sort.ADDED)
            row.setData(key.value)
            row.triggered.connect(self._say)
            self._keys.addAction(row)
            menu.addAction(row)
        menu.addSeparator()
        self._backwards = QAction(tr("Backwards"), menu, checkable=True)
        self._backwards.triggered.connect(self._say)
        menu.addAction(self._backwards)
        menu.addSeparator()
        self._shown = menu.addMenu(tr("Show below the titles"))
        self._shown.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    @property
    def details(self) -> list[str]:
        """What stands below each title."""
        return self._details

    def set_details(self, details: Sequence[str]) -> None:
        """Show these below the titles, without a word."""
        self._details = list(details)

    def set_sort(self, key: str, *, descending: bool) -> None:
        """Tick this order, without a word."""
        for row in self._keys.actions():
            row.setChecked(row.data() == key)
        self._backwards.setChecked(descending)

    def _say(self) -> None:
        chosen = self._keys.checkedAction()
        self.sort_chosen.emit(chosen.data(), self._backwards.isChecked())

    def _fill(self) -> None:
        self._shown.clear()
        for name, text in DETAILS:
            self._offer(name, tr(text))
        fields = list(self._fields())
        if fields:
            self._shown.addSeparator()
        for key in fields:
            self._offer(META + key, key)

    def _offer(self, name: str, text: str) -> None:
        row = self._shown.addAction(text.replace("&", "&&"))
        row.setCheckable(True)
        row.setChecked(name in self._details)
        row.toggled.connect(lambda on: self._choose(name, on))

    def _choose(self, name: str, on: bool) -> None:
        others = [one for one in self._details if one != name]
        self._details = [*others, name] if on else others
        self.details_chosen.emit(self._details)
