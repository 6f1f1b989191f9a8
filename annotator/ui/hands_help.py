"""What finds and explains: the command palette, the keys, the guide."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.language import tr
from annotator.ui.hands import Hands

if TYPE_CHECKING:
    from annotator.session.titles import Titles
    from annotator.ui.keys_here import Place


class HelpHands(Hands):
    """The handlers of the menu Help."""

    def commands(self) -> None:
        """Find any command, setting, page, project, label or article by part of its name."""
        from annotator.ui.dialogs.pick import PickPopup
        from annotator.ui.palette import PREFIXES, Finder
        from annotator.ui.palette_entries import entries

        finder = Finder(
            entries(self._window),
            recent=self._window.memory.recent_picks(),
            articles=self._titles.find,
        )
        popup = PickPopup(
            self._window,
            finder.find,
            placeholder=tr("Find a command, a setting, an article…"),
            hint="   ".join(f"{sign} {tr(words)}" for sign, (_, words) in PREFIXES.items()),
        )
        popup.picked.connect(self.on_found)
        self._titles.grew.connect(popup.refresh)
        popup.destroyed.connect(self._titles.stop)
        self._window.show_popup(popup)
        self._titles.read()

    def on_found(self, id_: str) -> None:
        """Do or open what the command palette found."""
        from annotator.ui.palette import Kind

        kind, _, what = id_.partition(":")
        if kind != Kind.ARTICLE:
            self._window.memory.keep_pick(id_)
        match Kind(kind):
            case Kind.COMMAND:
                self._window.commands.trigger(what)
            case Kind.SETTING:
                self._window.handlers.on_setting(what)
            case Kind.PAGE:
                self.on_page(what)
            case Kind.PROJECT:
                self._window.handlers.on_file(Path(what))
            case Kind.LABEL:
                layer, _, label = what.partition("/")
                self._session.set_layer(layer)
                self._window.handlers.give_label(label)
            case Kind.ARTICLE:
                self._session.show_article(int(what))
                self._window.view.setFocus()

    def keys(self) -> None:
        """All keys on one sheet."""
        from annotator.ui.dialogs.keys_sheet import KeysSheet

        commands = self._window.commands
        enabled = {row.id for row in commands.enabled()}
        dialog = KeysSheet(self._window, self._place(), enabled)
        dialog.exec()
        dialog.deleteLater()
        if dialog.wanted:
            commands.trigger(dialog.wanted)

    def _place(self) -> Place:
        """Where the annotator is, for the keys that work there."""
        from annotator.ui.keys_here import Place

        window, session = self._window, self._session
        focused = QApplication.focusWidget()
        if session.project is None:
            return Place.START
        beside = (window.inspector, window.label_bar, window.find_bar)
        if focused is not None and any(part.isAncestorOf(focused) for part in beside):
            return Place.PANEL
        in_list = focused is not None and window.articles.isAncestorOf(focused)
        if in_list or session.content is None:
            return Place.LIST
        if window.view.selection is not None:
            return Place.SELECTION
        return Place.SPAN if session.focus is not None else Place.ARTICLE

    def guide(self) -> None:
        """The guide, in a window beside this one."""
        self.on_page("")

    def on_page(self, file: str) -> None:
        """Open the guide at a page; "" leaves it where it is."""
        from annotator.ui.dialogs.guide import GuideWindow

        direct = Qt.FindChildOption.FindDirectChildrenOnly
        opened = self._window.findChild(GuideWindow, options=direct)
        if opened is None or not opened.isVisible():
            opened = GuideWindow(self._window)
        if file:
            opened.open_page(file)
        opened.setWindowState(opened.windowState() & ~Qt.WindowState.WindowMinimized)
        opened.show()
        opened.activateWindow()

    def about(self) -> None:
        """Version and licence."""
        from annotator.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    @cached_property
    def _titles(self) -> Titles:
        from annotator.session.titles import Titles

        return Titles(self._session, self._window)
