"""The button that filters the article list: a menu of what the articles can be told apart by."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from annotator.core.query import Filter
from annotator.language import mark, number, tr
from annotator.session import filters
from annotator.session.filters import Choices, Kept
from annotator.session.session import Session
from annotator.ui import ask
from annotator.ui.icons import icon
from annotator.ui.languages import language_name
from annotator.ui.theme import theme

_MOST = 20
_WIDEST = 320
_SWITCHES = (
    ("with_open", mark("With open suggestions")),
    ("flagged", mark("Flagged")),
    ("noted", mark("With a note")),
)


class FilterButton(QToolButton):
    """Says with `chosen` which filter is wanted; the words and the status are not its own."""

    chosen = Signal(Filter)
    keep_requested = Signal()
    forget_requested = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._filter = Filter()
        self.setIcon(icon("filter"))
        self.setIconSize(QSize(16, 16))
        self.setToolTip(tr("Filter the articles"))
        self.setAccessibleName(tr("Filter the articles"))
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_filter(self, filter_: Filter, *, active: bool) -> None:
        """Tick what is asked; `active` says so on the button."""
        self._filter = filter_
        self.setChecked(active)
        self.setAccessibleDescription(tr("The list is filtered") if active else "")

    def nextCheckState(self) -> None:
        """The button shows whether something is filtered; a click opens the menu."""

    def _fill(self) -> None:
        there, menu = filters.choices(self._session), self._menu
        menu.clear()
        self._fill_kept(menu, filters.kept(self._session.settings))
        for name, text in _SWITCHES:
            on = getattr(self._filter, name)
            wanted = self._filter.model_copy(update={name: not on})
            self._offer(menu, tr(text), wanted, on=on)
        menu.addSeparator()
        self._fill_values(tr("Language"), "languages", there.languages, language_name)
        self._fill_values(tr("Source"), "sources", there.sources, str)
        self._fill_labels(menu.addMenu(tr("Label")), there)
        self._fill_changes(menu.addMenu(tr("Last change")), there)
        self._fill_metadata(menu.addMenu(tr("Metadata")), there)
        menu.addSeparator()
        self._fill_keeping(menu)
        none = menu.addAction(tr("Take all filters away"), lambda: self.chosen.emit(Filter()))
        none.setEnabled(self._filter != Filter())

    def _fill_values(
        self,
        title: str,
        kind: str,
        values: Sequence[tuple[str, int]],
        named: Callable[[str], str],
    ) -> None:
        menu = self._menu.addMenu(title)
        menu.setEnabled(bool(values))
        asked = getattr(self._filter, kind)
        shown = [*values[:_MOST], *(pair for pair in values[_MOST:] if pair[0] in asked)]
        for value, count in shown:
            text = f"{named(value)}  {number(count)}"
            self._offer(menu, text, filters.toggled(self._filter, kind, value), on=value in asked)
        if len(values) > _MOST:
            others = [value for value, _ in values[_MOST:]]
            menu.addSeparator()
            menu.addAction(tr("Others…"), lambda: self._ask_value(title, kind, others))

    def _fill_labels(self, menu: QMenu, there: Choices) -> None:
        for layer, pairs in there.labels:
            _head(menu, layer)
            for pair in pairs:
                wanted = filters.toggled(self._filter, "labels", pair)
                self._offer(menu, pair[1], wanted, on=pair in self._filter.labels)

    def _fill_changes(self, menu: QMenu, there: Choices) -> None:
        for days, text in filters.DAYS:
            on = self._filter.changed_days == days
            wanted = self._filter.model_copy(update={"changed_days": 0 if on else days})
            self._offer(menu, tr(text), wanted, on=on)
        menu.addSeparator()
        for name in there.annotators:
            on = self._filter.changed_by == name
            wanted = self._filter.model_copy(update={"changed_by": "" if on else name})
            self._offer(menu, tr("By {who}", who=name), wanted, on=on)

    def _fill_metadata(self, menu: QMenu, there: Choices) -> None:
        menu.setEnabled(bool(there.metadata))
        for key, values in there.metadata.items():
            below = menu.addMenu(key.replace("&", "&&"))
            for value in values[:_MOST]:
                on = (key, value) in self._filter.meta
                self._offer(below, value, filters.toggled_meta(self._filter, key, value), on=on)
            below.addSeparator()
            others = below.addAction(tr("Others…"))
            others.triggered.connect(lambda _=False, key=key, v=values: self._ask_meta(key, v))

    def _fill_kept(self, menu: QMenu, kept: Sequence[Kept]) -> None:
        for place, one in enumerate(kept, 1):
            text = one.name.replace("&", "&&")
            row = menu.addAction(f"&{place} {text}" if place < 10 else text)
            row.setCheckable(True)
            row.setChecked(one.filter == self._filter)
            row.triggered.connect(lambda _=False, f=one.filter: self.chosen.emit(f))
        if kept:
            menu.addSeparator()

    def _fill_keeping(self, menu: QMenu) -> None:
        kept = filters.kept(self._session.settings)
        keep = menu.addAction(tr("Keep this filter…"), self.keep_requested.emit)
        keep.setEnabled(self._filter != Filter())
        if kept:
            below = menu.addMenu(tr("Forget a filter"))
            for one in kept:
                row = below.addAction(one.name.replace("&", "&&"))
                row.triggered.connect(
                    lambda _=False, name=one.name: self.forget_requested.emit(name)
                )

    def _offer(self, menu: QMenu, text: str, wanted: Filter, *, on: bool) -> None:
        shown = menu.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
        row = menu.addAction(shown.replace("&", "&&"))
        row.setCheckable(True)
        row.setChecked(on)
        row.triggered.connect(lambda _=False: self.chosen.emit(wanted))

    def _ask_value(self, title: str, kind: str, values: Iterable[str]) -> None:
        value = ask.one_of(self, title, list(values))
        if value:
            self.chosen.emit(filters.toggled(self._filter, kind, value))

    def _ask_meta(self, key: str, values: Iterable[str]) -> None:
        value = ask.one_of(self, key, list(values))
        if value:
            self.chosen.emit(filters.toggled_meta(self._filter, key, value))

    def _restyle(self) -> None:
        soft, line = theme.colour("accent_soft").name(), theme.colour("accent").name()
        self.setStyleSheet(
            "QToolButton::menu-indicator { image: none; width: 0; }"
            f"QToolButton:checked {{ background: {soft}; border-color: {line}; }}"
        )


def _head(menu: QMenu, text: str) -> None:
    """A line that names those below it; style sheets leave Qt's own sections without words."""
    if not menu.isEmpty():
        menu.addSeparator()
    row = menu.addAction(text.replace("&", "&&"))
    row.setFont(theme.font("small", strong=True))
    row.setEnabled(False)
