"""The pane on the right: the span in focus, or the article if nothing is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent
from annotator.core.scheme import LabelScheme
from annotator.ui.inspector_pages import ArticlePage, SpanPage


class Inspector(QFrame):
    """Shows what it is told to; its buttons ask for actions by their ids."""

    requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("pane", True)
        self.setAccessibleName("Inspector")
        self._span = SpanPage()
        self._article = ArticlePage()
        self._pages = QStackedWidget()
        for page in (self._article, self._span):
            page.requested.connect(self.requested)
            self._pages.addWidget(_scrolling(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def show_content(
        self, content: ArticleContent | None, focus: SpanRef | None, scheme: LabelScheme
    ) -> None:
        """Show the span in focus; without one the article; without one nothing but the keys."""
        mark = content.mark(focus) if content else None
        if content is not None and mark is not None:
            self._span.show_mark(content, mark, scheme)
            self._pages.setCurrentIndex(1)
        else:
            self._article.show_content(content, scheme)
            self._pages.setCurrentIndex(0)

    def sizeHint(self) -> QSize:
        return QSize(300, 600)


def _scrolling(page: SpanPage | ArticlePage) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
