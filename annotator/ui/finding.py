"""Finding words in the open article: the find bar asks, the article view shows."""

from PySide6.QtCore import QObject

from annotator.core.search import Wanted, places
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
        self._wanted: Wanted | None = None
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
        else:
            self._mark_hits(go=True)

    def show_hits(self, wanted: Wanted | None) -> None:
        """Mark what the articles are searched for, while nothing is searched in this one."""
        if wanted != self._wanted:
            self._wanted = wanted
            if not self._bar.isVisible():
                self._mark_hits(go=False)

    @property
    def there(self) -> bool:
        """Whether there are matches to step through without the bar."""
        return bool(self._matches)

    def _mark_hits(self, *, go: bool) -> None:
        content = self._view.content
        self._matches, self._current = [], -1
        if content is not None and self._wanted:
            self._matches = places(content.article.text, self._wanted)
        self._view.set_matches(self._matches, -1)
        if go and self._matches:
            self._view.reveal(*self._matches[0])

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
        self._mark_hits(go=False)
        self._view.setFocus()
