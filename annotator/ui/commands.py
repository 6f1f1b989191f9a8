"""QActions, shortcuts and menus, made from ACTIONS."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.language import tr
from annotator.ui.actions import ACTIONS, MENUS, Action, Context, Needs, keymap
from annotator.ui.icons import icon
from annotator.ui.menu_letters import marked


class Commands(QObject):
    """All actions of one window, each bound to its method of `handlers`.

    `begun` names an action that is about to be done.
    """

    begun = Signal(str)

    def __init__(self, window: QWidget, view: QWidget, handlers: object) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for row in ACTIONS:
            made = self._make(row, handlers)
            owner = window if row.context is Context.WINDOW else view
            owner.addAction(made)
            self._actions[row.id] = made
        self._leftward = False
        keymap.changed.connect(self._bind_keys)
        self._bind_keys()

    def __getitem__(self, id_: str) -> QAction:
        return self._actions[id_]

    def share(self, widget: QWidget, ids: Iterable[str]) -> None:
        """Let the keys of these actions work in `widget` too."""
        for id_ in ids:
            widget.addAction(self._actions[id_])

    def trigger(self, id_: str) -> None:
        """Do the action called `id_` as if its key were pressed, if it is enabled."""
        self._actions[id_].trigger()

    def set_leftward(self, leftward: bool) -> None:
        """Let arrows move a span's boundaries the way they point in text that runs leftward."""
        if leftward != self._leftward:
            self._leftward = leftward
            self._bind_keys()

    def set_there(self, needs: Iterable[Needs], *, reading: bool = False) -> None:
        """Enable what needs nothing but `needs`; while only `reading`, what changes nothing."""
        there = {Needs.NOTHING, *needs}
        for row in ACTIONS:
            may = row.reads or not reading
            self._actions[row.id].setEnabled(may and row.needs in there)

    def enabled(self) -> list[Action]:
        """The rows that can be done now."""
        return [row for row in ACTIONS if self._actions[row.id].isEnabled()]

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """One menu for each name in MENUS, with a line between groups; the menus by name."""
        menus: dict[str, QMenu] = {}
        for name, title in zip(MENUS, marked([tr(name) for name in MENUS]), strict=True):
            menu = menus[name] = bar.addMenu(title)
            group = 0
            for row in ACTIONS:
                if row.menu != name:
                    continue
                if row.group != group:
                    menu.addSeparator()
                    group = row.group
                menu.addAction(self._actions[row.id])
        return menus

    def fill_menu(self, menu: QMenu, ids: Iterable[str]) -> None:
        """Put actions into `menu`; "" is a line. What is not enabled is left out."""
        for id_ in ids:
            if not id_:
                menu.addSeparator()
            elif self._actions[id_].isEnabled():
                menu.addAction(self._actions[id_])

    def _bind_keys(self) -> None:
        """Let the keys do what the keymap says; keys that go by place are watched elsewhere."""
        for row in ACTIONS:
            made = self._actions[row.id]
            keys_of = row.mirror if self._leftward and row.mirror else row.id
            keys = [] if row.by_place else [QKeySequence(key) for key in keymap.keys(keys_of)]
            if made.shortcuts() != keys:
                made.setShortcuts(keys)

    def _make(self, row: Action, handlers: object) -> QAction:
        made = QAction(row.title, self)
        made.setObjectName(row.id)
        made.setStatusTip(row.hint)
        made.setToolTip(row.hint)
        made.setCheckable(row.checkable)
        if row.icon:
            made.setIcon(icon(row.icon))
        made.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if row.context is Context.WINDOW
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        made.setMenuRole(_ROLES.get(row.id, QAction.MenuRole.NoRole))
        made.triggered.connect(lambda _=False, id_=row.id: self.begun.emit(id_))
        method = getattr(handlers, row.method)
        made.triggered.connect(lambda _=False, method=method, row=row: method(*row.args))
        return made


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}
