"""The suggester at work for the open project: the open article, its neighbours, the rest."""

from __future__ import annotations

import sys
from collections import deque
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.session.suggester import Job, Suggester
from annotator.suggest.patterns import pattern_folders
from annotator.suggest.protocol import layer_specs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.changes import Changes
    from annotator.core.content import ArticleContent
    from annotator.session.session import Session
    from annotator.suggest.protocol import Ready, Suggested


_FEW = 100


class Suggesting(QObject):
    """Asks for what has not been read and stores the answers.

    An article is to be read if no suggester has read it, or, once it is opened, if the
    suggester of its language is another one now. `settled` is emitted when an article's
    answer was stored or given up.
    """

    settled = Signal(int)

    def __init__(
        self, session: Session, suggester: Suggester, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.suggester = suggester
        self._session = session
        self._signatures: dict[str, str] = {}
        self._given_up: set[int] = set()
        self._answers: deque[Suggested] = deque()
        self._again: deque[int] = deque()
        self._passed_over: deque[int] = deque()
        self._configured: object = None
        self._labels = ""
        self._reached = 0
        self._exhausted = False
        self._stalled = False
        self._shown: int | None = None
        session.project_changed.connect(self._configure)
        session.changed.connect(self._follow)
        session.cursor_changed.connect(self._look)
        session.idle.connect(self._store_waiting)
        suggester.suggested.connect(self._take)
        suggester.failed_article.connect(self._give_up)
        suggester.pipeline_ready.connect(self._learn)
        suggester.restarted.connect(self._begin_again)

    def read_again(self, article_ids: Iterable[int]) -> None:
        """Let these articles be read whether they were read before or not."""
        self._again.extend(article_ids)
        self.suggester.set_backlog(self._pull)

    def unread(self, *, limit: int) -> list[int]:
        """Articles that nobody has read, in the order of import."""
        from annotator.store import tokens

        assert self._session.project is not None
        with self._session.project.read() as conn:
            return tokens.unread(conn, limit=limit, after=self._reached)

    def _configure(self) -> None:
        self._signatures.clear()
        self._given_up.clear()
        self._answers.clear()
        self._again.clear()
        self._passed_over.clear()
        self._reached, self._shown = 0, None
        self._exhausted = self._stalled = False
        self._configured = self._wishes()
        self._labels = sha256(repr(self._wishes()[0]).encode()).hexdigest()[:8]
        if self._session.project is None:
            self.suggester.set_backlog(None)
            return
        self.suggester.configure(
            scheme=self._session.scheme,
            pipelines=self._session.settings["pipelines"],
            patterns=[str(folder) for folder in pattern_folders()],
        )
        self._look()
        self.suggester.set_backlog(self._pull)

    def _begin_again(self) -> None:
        """The suggester was restarted: what was given up gets another chance."""
        self._given_up.clear()
        if self._session.project is not None:
            self._reached, self._exhausted = 0, False
            self._request_open()
            self.suggester.set_backlog(self._pull)

    def _follow(self, changes: Changes) -> None:
        if self._stalled:
            self._stalled = False
            QTimer.singleShot(0, self, self._go_on)
        if (changes.scheme or changes.settings) and self._wishes() != self._configured:
            self._configure()
            self._request_open(again=True)
        elif changes.listing or len(changes.articles) > _FEW:
            self._reached, self._exhausted = 0, False
            self._request_open()
            self.suggester.set_backlog(self._pull)
        elif changes.history:
            self._request_open()
            self._read_later(changes.articles)

    def _go_on(self) -> None:
        """Something could be written again."""
        self._store_waiting()
        if self._session.project is not None:
            self.suggester.set_backlog(self._pull)

    def _wishes(self) -> tuple[object, object]:
        """The layers with their label maps, and the pipelines."""
        layers = layer_specs(self._session.scheme)
        return (layers, self._session.settings.get("pipelines"))

    def _signed(self, suggester: str) -> str:
        """The suggester's signature with that of the labels it was asked for."""
        return f"{suggester} + labels {self._labels}"

    def _read_later(self, article_ids: Iterable[int]) -> None:
        """Articles that the backlog has passed may be unread again, in another language."""
        passed = [i for i in article_ids if i <= self._reached and i != self._shown]
        if passed:
            self._passed_over.extend(passed)
            self.suggester.set_backlog(self._pull)

    def _look(self) -> None:
        """Another article is open: it comes first, then its neighbours."""
        if self._session.article_id == self._shown:
            return
        self._shown = self._session.article_id
        if self._shown is None:
            return
        self._request_open()
        from annotator.store import articles

        assert self._session.project is not None
        with self._session.project.read() as conn:
            neighbours = articles.neighbours(conn, self._shown)
        for article_id in neighbours:
            self._request_unread(article_id)

    def _request_open(self, *, again: bool = False) -> None:
        content = self._session.content
        if content is None or not (again or self._to_be_read(content)):
            return
        article = content.article
        self.suggester.request(
            article.id, article.text, article.sha256, article.language, urgent=True
        )

    def _to_be_read(self, content: ArticleContent) -> bool:
        if content.article.id in self._given_up | self._waiting():
            return False
        wanted = self._signatures.get(content.article.language)
        return content.suggester is None or wanted not in (None, content.suggester)

    def _waiting(self) -> set[int]:
        """Articles whose answer is here but not stored yet."""
        return {answer.article_id for answer in self._answers}

    def _request_unread(self, article_id: int) -> None:
        job = self._unread_job(article_id)
        if job is not None:
            self.suggester.request(*job)

    def _unread_job(self, article_id: int) -> Job | None:
        """The article's job, unless it has been read or given up."""
        from annotator.store import tokens

        assert self._session.project is not None
        with self._session.project.read() as conn:
            if tokens.suggester_of(conn, article_id) is not None:
                return None
        return self._job(article_id) if article_id not in self._given_up else None

    def _pull(self) -> Job | None:
        """The next article of the rest."""
        if self._session.project is None or self._stalled:
            return None
        while self._again:
            article_id = self._again.popleft()
            job = self._job(article_id) if article_id not in self._given_up else None
            if job is not None:
                return job
        while self._passed_over:
            job = self._unread_job(self._passed_over.popleft())
            if job is not None:
                return job
        while not self._exhausted:
            found = self.unread(limit=1)
            self._exhausted = not found  # To see that there is none, all articles are looked at.
            self._reached = found[0] if found else sys.maxsize
            if found and self._reached not in self._given_up | self._waiting():
                return self._job(self._reached)
        return None

    def _job(self, article_id: int) -> Job | None:
        from annotator.store import articles

        assert self._session.project is not None
        with self._session.project.read() as conn:
            article = articles.get(conn, article_id)
        if article is None:
            return None
        return Job(article.id, article.text, article.sha256, article.language)

    def _learn(self, ready: Ready) -> None:
        self._signatures[ready.language] = self._signed(ready.suggester)
        self._request_open()

    def _take(self, answer: Suggested) -> None:
        self._answers.append(answer)
        self._store_waiting()

    def _store_waiting(self) -> None:
        from annotator.ops import suggest

        while self._answers and self._may_store():
            answer = self._answers.popleft()
            if self._is_of_another_language(answer):
                self._ask_again(answer.article_id)
                continue
            done = self._session.do(
                suggest.store_suggestions,
                answer.article_id,
                answer.sha256,
                answer.tokens,
                answer.spans,
                self._signed(answer.suggester),
            )
            if done is None:
                # A full disk, say: it is told once, and tried again when a change succeeded.
                self._answers.appendleft(answer)
                self._stalled = True
                return
            self.settled.emit(answer.article_id)

    def _may_store(self) -> bool:
        free = self._session.project is not None and not self._session.busy
        return free and not self._stalled

    def _is_of_another_language(self, answer: Suggested) -> bool:
        """Whether the article's language was changed while it was being read."""
        from annotator.store import articles

        assert self._session.project is not None
        with self._session.project.read() as conn:
            now = articles.language_of(conn, answer.article_id)
        return now is not None and now != answer.language

    def _ask_again(self, article_id: int) -> None:
        if article_id == self._session.article_id:
            self._request_open()
        else:
            self._read_later([article_id])

    def _give_up(self, article_id: int, _sentence: str) -> None:
        self._given_up.add(article_id)
        self.settled.emit(article_id)
