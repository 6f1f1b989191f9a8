"""What all handlers share: the session, the parts of the window, and a way to ask and tell."""

from typing import TYPE_CHECKING

from annotator.core.content import ArticleContent, Mark

if TYPE_CHECKING:
    from annotator.session.session import Session
    from annotator.ui.window import MainWindow


class Hands:
    """The base of the handlers; it knows where to look and does nothing itself."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    @property
    def _session(self) -> "Session":
        return self._window.session

    @property
    def _content(self) -> ArticleContent | None:
        return self._session.content

    @property
    def _mark(self) -> Mark | None:
        """The span in focus, if it is on the open article."""
        content = self._content
        return content.mark(self._session.focus) if content else None
