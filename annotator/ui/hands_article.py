"""What keys do to whole articles, and finding words in one."""

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent
from annotator.core.models import Status
from annotator.language import tr, trn
from annotator.ui import ask
from annotator.ui.actions import key_text
from annotator.ui.hands import Hands


class ArticleHands(Hands):
    """The handlers of the menu Article, and of the find bar."""

    def done(self) -> None:
        """The article is done: settle what is open, go to the next unfinished one."""
        content = self._content
        if content is None:
            return
        if content.suggestions and self._session.settings.get("strict_done"):
            self._refuse(content)
            return
        accept = self._to_accept(content)
        if accept is not None:
            self._finish(content, accept)

    def skip(self) -> None:
        """Leave the article out and go on, or take a skipped one up again."""
        content = self._content
        if content is None:
            return
        if content.status is Status.SKIPPED:
            self.reopen()
        elif self._set_status(Status.SKIPPED):
            self.next_unfinished()

    def reopen(self) -> None:
        """Count a finished article as started again."""
        content = self._content
        if content is not None and content.status.finished:
            self._set_status(Status.STARTED)

    def flag(self) -> None:
        """Flag the article, or take the flag away."""
        from annotator.ops import articles

        content = self._content
        if content is not None:
            self._session.do(articles.set_flag, content.article.id, not content.flagged)

    def note(self) -> None:
        """Write a note on the article."""
        from annotator.ops import articles
        from annotator.ui.dialogs.note import NoteDialog

        content = self._content
        if content is None:
            return
        dialog = NoteDialog(
            self._window,
            title=tr("Note on the article"),
            about=content.article.title,
            text=content.note,
        )
        if dialog.exec() and dialog.text != content.note:
            self._session.do(articles.set_note, content.article.id, dialog.text)
        dialog.deleteLater()

    def language(self) -> None:
        """Say in which language the article is."""
        from annotator.ops import articles

        content = self._content
        if content is None:
            return
        tag = ask.language(self._window, content.article.language)
        if tag is not None and tag != content.article.language:
            self._session.do(articles.set_language, (content.article.id,), tag)

    def delete_article(self) -> None:
        """Take the article out of the project."""
        from annotator.ops import articles

        content = self._content
        if content is None:
            return
        if self._session.do(articles.delete_articles, (content.article.id,)) is not None:
            self._window.say(
                tr("“{title}” is out of the project.", title=content.article.title),
                way_out=tr("Undo"),
                do=self._session.undo,
            )

    def step_article(self, step: int) -> None:
        """Open the article above or below in the list."""
        found = self._window.articles.step(step)
        if found is not None:
            self._session.show_article(found)

    def next_unfinished(self) -> None:
        """Open the next article that is neither done nor skipped."""
        if not self._session.show_next_unfinished():
            self._window.say(
                tr("Every article is done or skipped."),
                way_out=tr("Export…"),
                do=self._window.export,
            )

    def find(self) -> None:
        """Open the find bar with the selected words."""
        content, selection = self._content, self._window.view.selection
        words = ""
        if content is not None and selection is not None:
            words = content.article.text[selection[0] : selection[1]]
        self._window.find_bar.open_bar("" if "\n" in words else words)

    def find_step(self, step: int) -> None:
        """Go to another match."""
        if not self._window.find_bar.isVisible() and not self._window.finding.there:
            self.find()
        else:
            self._window.finding.step(step)

    def find_articles(self) -> None:
        """Go to the search field of the article list."""
        self._window.show_articles()
        self._window.articles.focus_search()

    def _set_status(self, status: Status) -> bool:
        from annotator.ops import articles

        article_id = self._session.article_id
        if article_id is None:
            return False
        return self._session.do(articles.set_status, article_id, status) is not None

    def _refuse(self, content: ArticleContent) -> None:
        self._window.tell(
            trn(
                "This project wants every suggestion decided, and one suggestion is still open: "
                "{accept} accepts, {reject} rejects.",
                "This project wants every suggestion decided, and {n} suggestions are still open: "
                "{accept} accepts, {reject} rejects.",
                len(content.suggestions),
                accept=key_text("accept"),
                reject=key_text("reject"),
            )
        )
        self._focus_first(content, set())

    def _to_accept(self, content: ArticleContent) -> tuple[int, ...] | None:
        """The ids of the suggestions to accept; None if the article is not done after all."""
        open_ = [suggestion.id for suggestion in content.suggestions]
        seen = self._window.view.seen()
        unseen = {i for i in open_ if SpanRef("suggestion", i) not in seen}
        if not unseen:
            return tuple(open_)
        answer = ask.unseen(self._window, len(unseen), len(open_))
        if answer is ask.Unseen.SHOW:
            self._focus_first(content, set(open_) - unseen)
        if answer is ask.Unseen.ACCEPT:
            return tuple(open_)
        if answer is ask.Unseen.LEAVE:
            return tuple(i for i in open_ if i not in unseen)
        return None

    def _focus_first(self, content: ArticleContent, passed_over: set[int]) -> None:
        refs = [mark.ref for mark in content.marks if mark.suggested]
        first = next((ref for ref in refs if ref.id not in passed_over), None)
        if first is not None:
            self._session.set_focus(first)

    def _finish(self, content: ArticleContent, accept: tuple[int, ...]) -> None:
        from annotator.ops import articles

        if self._session.do(articles.finish, content.article.id, accept) is not None:
            self.next_unfinished()
