"""Finding words in the open article: the find bar asks, the article view shows."""

from PySide6.QtCore import QObject

from annotator.ui.article.view import ArticleView
from annotator.ui.find_bar import FindBar


class Finding(QObject):
    """Between a find bar and an article view; it holds the matches, in code points."""

    def __init__(self, bar: FindBar, view: ArticleView) -> None:
        super().__init__(bar)
        self._bar = bar
        self._view = view
        self._matches: list[tuple[int, int]] = []
        self._current = -1
        bar.searched.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._close)

    def step(self, step: int) -> None:
        """Go to the next or previous match, round the ends."""
        if self._matches:
            self._current = (self._current + step) % len(self._matches)
            self._show()

    def search_again(self) -> None:
        """Another article is open."""
        if self._bar.isVisible():
            self._search(self._bar.text)

    def _search(self, text: str) -> None:
        self._matches = list(self._view.find(text)) if text else []
        here = self._view.caret
        following = (i for i, (start, _) in enumerate(self._matches) if start >= here)
        self._current = next(following, 0 if self._matches else -1)
        self._show()

    def _show(self) -> None:
        self._view.set_matches(self._matches, self._current)
        self._bar.show_count(self._current + 1, len(self._matches))
        if self._current >= 0:
            self._view.reveal(*self._matches[self._current])

    def _close(self) -> None:
        if self._current >= 0:
            self._view.set_selection(*self._matches[self._current])
        self._matches, self._current = [], -1
        self._view.set_matches([], -1)
        self._view.setFocus()
