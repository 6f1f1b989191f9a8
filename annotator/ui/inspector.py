"""The pane on the right: the span in focus or the article, and the list of all its spans."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent
from annotator.core.scheme import LabelScheme
from annotator.language import number, tr
from annotator.session.elsewhere import Words
from annotator.session.story import Line
from annotator.ui.inspector_pages import ArticlePage, SpanPage
from annotator.ui.key_tip import KeyTip
from annotator.ui.span_list import SpanList
from annotator.ui.theme import SPACE

_ARTICLE, _SPAN, _LIST = range(3)


class Inspector(QFrame):
    """Shows what it is told to; its buttons ask for actions by their ids.

    Only the page that is seen is kept up to date. `listed` says whether that is the list now;
    `looked_at` gives the article and the span that is shown, None for none, to whoever can say
    more of it; `asked` says which places of the same words to go to, and whether anywhere.
    """

    requested = Signal(str)
    listed = Signal(bool)
    looked_at = Signal(object, object)
    asked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("pane", True)
        self.setAccessibleName(tr("Inspector"))
        self._shown: tuple[ArticleContent | None, SpanRef | None, LabelScheme] | None = None
        self._span = SpanPage()
        self._article = ArticlePage()
        self.spans = SpanList()
        self._pages = QStackedWidget()
        for page in (self._article, self._span):
            page.requested.connect(self.requested)
            self._pages.addWidget(_scrolling(page))
        self.spans.requested.connect(self.requested)
        self._span.same.asked.connect(self.asked)
        self._pages.addWidget(self.spans)
        self._tabs = QButtonGroup(self)
        self._one = self._tab(tr("Span"), tr("The span in focus"), listed=False)
        self._all = self._tab(tr("All spans"), tr("All spans of the article"), listed=True)
        self._one.setChecked(True)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], 0)
        tabs.setSpacing(SPACE[1])
        tabs.addWidget(self._one)
        tabs.addWidget(self._all)
        tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tabs)
        column.addWidget(self._pages)

    @property
    def is_list(self) -> bool:
        """Whether the list of all spans is the page that is seen."""
        return self._all.isChecked()

    def show_list(self, on: bool) -> None:
        """Show the list of all spans, or the span in focus."""
        if on == self.is_list:
            return
        (self._all if on else self._one).setChecked(True)
        self._refresh()
        self.listed.emit(on)

    def show_content(
        self, content: ArticleContent | None, focus: SpanRef | None, scheme: LabelScheme
    ) -> None:
        """Show the span in focus; without one the article; without one nothing but the keys."""
        self._shown = (content, focus, scheme)
        if not self.isHidden():
            self._refresh()

    def show_words(self, words: Words | None) -> None:
        """Show what is known of the same words in the project by now."""
        self._span.same.show_words(words)

    def show_story(self, lines: Sequence[Line]) -> None:
        """Show what happened to the span in focus."""
        self._span.story.show_lines(lines)

    def showEvent(self, event: QShowEvent) -> None:
        self._refresh()
        super().showEvent(event)

    def _refresh(self) -> None:
        if self._shown is None:
            return
        content, focus, scheme = self._shown
        self._all.setText(_all_text(content))
        mark = content.mark(focus) if content else None
        if self.is_list:
            self.spans.show_content(content, focus, scheme)
            self._pages.setCurrentIndex(_LIST)
        elif content is not None and mark is not None:
            self._span.show_mark(content, mark, scheme)
            self._pages.setCurrentIndex(_SPAN)
        else:
            self._article.show_content(content, scheme)
            self._pages.setCurrentIndex(_ARTICLE)
        self.looked_at.emit(content, None if self.is_list else mark)

    def _tab(self, text: str, tip: str, *, listed: bool) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("segment", True)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tip)
        KeyTip(button, tip, "list_spans")
        button.clicked.connect(lambda: self.show_list(listed))
        self._tabs.addButton(button)
        return button

    def sizeHint(self) -> QSize:
        return QSize(300, 600)


def _all_text(content: ArticleContent | None) -> str:
    if content is None or not content.marks:
        return tr("All spans")
    return tr("All spans {count}", count=number(len(content.marks)))


def _scrolling(page: SpanPage | ArticlePage) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
