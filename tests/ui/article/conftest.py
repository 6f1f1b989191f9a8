"""A view that shows an article."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.content import ArticleContent
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import theme
from tests.ui.article.making import SCHEME


@pytest.fixture
def make_view(qtbot: QtBot, qapp: QApplication) -> Callable[..., ArticleView]:
    """`make_view(content, width=…, height=…)`: a shown view with the scheme of these tests."""
    theme.apply(qapp, "light")

    def make(
        content: ArticleContent | None = None, *, width: int = 760, height: int = 600
    ) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.set_animated(False)
        view.set_scheme(SCHEME)
        view.set_active_layer("entities")
        view.resize(width, height)
        view.show()
        view.activateWindow()
        view.setFocus()
        if content:
            view.show_content(content)
        return view

    return make
