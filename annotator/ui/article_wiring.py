"""The article list within the window: what it leads to, its menus, what it remembers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from annotator.core.query import Sort
from annotator.session.wording import FIRST_DETAILS
from annotator.ui.article_selection import MENU

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


def wire_articles(window: "MainWindow") -> None:
    """Connect the article list of `window`, and show it as it was left."""
    panel, hands, model = window.articles, window.handlers, window.model
    panel.chosen.connect(lambda article_id, go_on: _choose(window, article_id, go_on=go_on))
    panel.filter_changed.connect(model.set_filter)
    panel.sort_changed.connect(hands.on_sort)
    panel.details_changed.connect(hands.on_details)
    panel.left.connect(window.view.setFocus)
    panel.import_requested.connect(hands.import_files)
    panel.keep_requested.connect(hands.keep_filter)
    panel.forget_requested.connect(hands.on_forget_filter)
    panel.menu_requested.connect(lambda at: _open_menu(window, at))
    panel.selection_changed.connect(window.display.enable)
    panel.bar.bind(window.commands.__getitem__, lambda menu: window.commands.fill_menu(menu, MENU))
    model.selected.connect(lambda: window.finding.show_hits(model.wanted))
    _remember(window)


def _remember(window: "MainWindow") -> None:
    key, _, down = window.memory.text("sort", Sort.ADDED).partition(" ")
    if key in set(Sort):
        window.model.set_sort(Sort(key), descending=bool(down))
        window.articles.set_order(key, descending=bool(down))
    details = window.memory.text("details", "\n".join(FIRST_DETAILS))
    window.articles.set_details([name for name in details.split("\n") if name])


def _choose(window: "MainWindow", article_id: int, *, go_on: bool) -> None:
    if article_id != window.session.article_id:
        window.session.show_article(article_id)
    if go_on:
        window.view.setFocus()


def _open_menu(window: "MainWindow", at: QPoint) -> None:
    if window.articles.list.several:
        window.menus.open(at, MENU, name="selectionMenu")
    else:
        window.menus.open_article(at)
