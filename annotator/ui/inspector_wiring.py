"""The inspector within the window: what it is told of the project, and what it leads to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.content import ArticleContent, Mark
from annotator.session.elsewhere import Elsewhere
from annotator.session.same_words import Kind, next_here, spots_here
from annotator.session.scan import by_index
from annotator.session.story import story
from annotator.ui.key_button import KeyButton
from annotator.ui.keys import LabelKeys

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_LIST_KEYS = (
    "accept",
    "reject",
    "choose_label",
    "switch_layer",
    "same_words",
    "same_words_everywhere",
    "note_span",
    "grow_end",
    "shrink_end",
    "grow_start",
    "shrink_start",
)
_LIST_MENU = (
    "accept",
    "reject",
    "accept_source",
    "accept_score",
    "",
    "choose_label",
    "same_words",
    "note_span",
)


def wire_inspector(window: "MainWindow") -> None:
    """Connect the inspector of `window`, and show it as it was left."""
    inspector, hands, memory = window.inspector, window.handlers, window.memory
    spans = inspector.spans
    spans.set_grouped(memory.text("spans", "label") == "label")
    inspector.show_list(memory.text("inspector_page", "span") == "list")
    window.commands.share(spans.view, _LIST_KEYS)
    LabelKeys(spans.view).pressed.connect(hands.label)
    spans.moved_to.connect(hands.on_listed_span)
    spans.left.connect(hands.on_list_left)
    spans.chosen.connect(window.display.enable)
    spans.menu_requested.connect(lambda at: window.menus.open(at, _LIST_MENU, name="listMenu"))
    spans.ordered.connect(lambda on: memory.keep("spans", "label" if on else "text"))
    inspector.listed.connect(lambda on: memory.keep("inspector_page", "list" if on else "span"))
    for button in inspector.findChildren(KeyButton):
        action = window.commands[button.action]
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
    facts = Facts(window)
    inspector.looked_at.connect(facts.look)
    inspector.asked.connect(facts.go)


class Facts(QObject):
    """What the project knows of the span in the inspector: its history, its words elsewhere."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._elsewhere = Elsewhere(self._session, self, ask=by_index(self._session))
        self._elsewhere.counted.connect(self._counted)
        self._content: ArticleContent | None = None
        self._mark: Mark | None = None

    def look(self, content: ArticleContent | None, mark: Mark | None) -> None:
        """This span is shown now."""
        self._content, self._mark = content, mark
        if content is None or mark is None:
            self._elsewhere.hide()
            return
        words = content.article.text[mark.span.start : mark.span.end]
        self._elsewhere.show(words, mark.span.layer)
        self._counted()
        self._window.inspector.show_story(story(self._session, mark.ref))

    def go(self, wanted: Kind, everywhere: bool) -> None:
        """Go to the next such place of the words, in the article or anywhere."""
        content, mark, words = self._content, self._mark, self._elsewhere.words
        if content is None or mark is None:
            return
        article_id = content.article.id
        if everywhere and words is not None:
            found = words.next_spot(wanted, article_id, mark.span.start)
        else:
            spot = next_here(spots_here(content, mark), wanted, mark.span.start)
            found = (article_id, spot) if spot is not None else None
        if found is not None:
            self._window.handlers.on_spot(*found)

    def _counted(self) -> None:
        self._window.inspector.show_words(self._elsewhere.words)
