"""What is done to the article list, and to several articles that are selected in it."""

from collections.abc import Callable
from typing import Any

from annotator.core.models import Status
from annotator.core.query import Filter, Sort
from annotator.errors import UserError
from annotator.language import tr, trn
from annotator.session import filters
from annotator.ui import ask
from annotator.ui.hands import Hands


class ManyHands(Hands):
    """Each bulk operation is one step of the history and can be cancelled while it runs."""

    def filter_articles(self) -> None:
        """Open the menu of filters."""
        self._window.show_articles()
        self._window.articles.open_filters()

    def show_all_articles(self) -> None:
        """Take all filters away."""
        self._window.articles.clear_filter()

    def keep_filter(self) -> None:
        """Ask for a name, and keep what the list is filtered by."""
        wanted = self._window.articles.filter
        if wanted == Filter():
            self._window.say(tr("The list shows everything: there is no filter to keep."))
            return
        name = ask.name_for(self._window, tr("Keep this filter"), tr("Name:"), wanted.text.strip())
        if name:
            filters.keep(self._session, name, wanted)

    def on_forget_filter(self, name: str) -> None:
        """Keep the filter of that name no more."""
        filters.forget(self._session, name)
        self._window.say(
            tr("The filter “{name}” is forgotten.", name=name),
            way_out=tr("Undo"),
            do=self._session.undo,
        )

    def on_sort(self, key: str, descending: bool) -> None:
        """Order the list, now and from now on."""
        self._window.model.set_sort(Sort(key), descending=descending)
        self._window.memory.keep("sort", f"{key} down" if descending else key)

    def on_details(self, details: list[str]) -> None:
        """Remember what stands below the titles."""
        self._window.memory.keep("details", "\n".join(details))

    def select_articles(self) -> None:
        """Select all that the list shows."""
        self._window.show_articles()
        self._window.articles.list.selectAll()
        self._window.articles.list.setFocus()

    def set_selected(self, status: str) -> None:
        """Finish, skip or take up again."""
        from annotator.ops import many

        self._run_many(many.set_statuses, Status(status))

    def flag_selected(self, on: bool) -> None:
        """Flag them, or take the flags away."""
        from annotator.ops import many

        self._run_many(many.set_flags, on)

    def selected_language(self) -> None:
        """Say in which language they are."""
        from annotator.ops import many

        content = self._content
        tag = ask.language(self._window, content.article.language if content else "")
        if tag:
            self._run_many(many.set_languages, tag)

    def selected_suggest(self) -> None:
        """Let them be read anew."""
        chosen = self._window.articles.selected
        self._window.suggest_requested.emit(chosen)
        count = len(chosen)
        self._window.say(trn("{n} article is read anew.", "{n} articles are read anew.", count))

    def selected_delete(self) -> None:
        """Take them out of the project."""
        from annotator.ops import many

        count = len(self._window.articles.selected)
        told = trn(
            "{n} article is out of the project.", "{n} articles are out of the project.", count
        )
        self._run_many(many.delete, then=lambda: self._say_done(told))

    def _run_many(self, op: Any, *args: object, then: Callable[[], None] | None = None) -> None:
        chosen = self._window.articles.selected
        if not chosen:
            return
        try:
            operation = self._session.run(op, chosen, *args)
        except UserError as error:
            self._window.tell(str(error))
            return
        told = trn("{n} article is changed.", "{n} articles are changed.", len(chosen))
        operation.finished.connect(lambda _: then() if then else self._say_done(told))
        operation.begin()
        if operation.running:
            self._window.say(
                tr("At work on the selected articles…"), way_out=tr("Cancel"), do=operation.cancel
            )

    def _say_done(self, sentence: str) -> None:
        self._window.say(sentence, way_out=tr("Undo"), do=self._session.undo)
