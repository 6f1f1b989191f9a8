"""The suggester at work for a project: the open article first, and nothing is lost or doubled."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from annotator.core.changes import Changes
from annotator.core.query import Query
from annotator.errors import UserError
from annotator.formats.base import Record
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.ops.importing import ImportReport, import_records
from annotator.ops.scheme import change_scheme
from annotator.ops.settings import change_setting
from annotator.session.session import Session
from annotator.session.suggester import Suggester, Timing
from annotator.session.suggesting import Suggesting
from annotator.store import selecting, tokens
from tests.making import KYIV
from tests.session.heard import project_file, undo

FAKE = Path(__file__).resolve().parents[1] / "fakes" / "suggest_worker.py"
TIMING = Timing(delays=(0.01, 0.02, 0.03), answer=10.0, load=20.0, grace=2.0)
TEXTS = (KYIV, "Sarène tient.", "Un texte Trois.", "Quatre Aulnay.", "Cinq 😀 Kiev.", "Six.")


class Desk:
    """A session, its suggester and what the fake has been asked."""

    def __init__(self, folder: Path, mode: str, qtbot) -> None:
        self.folder = folder
        self._qtbot = qtbot
        self.session = Session()
        command = (sys.executable, "-X", "utf8", str(FAKE), mode, str(folder))
        self.suggester = Suggester(command=command, timing=TIMING, in_flight=1)
        self.suggesting = Suggesting(self.session, self.suggester)
        self.settled: list[int] = []
        self.stored: list[int] = []
        self.suggesting.settled.connect(self.settled.append)
        self.session.changed.connect(self._note)

    def _note(self, changes: Changes) -> None:
        if not changes.history:
            self.stored += sorted(changes.articles)

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=30_000)

    @property
    def asked(self) -> list[str]:
        log = self.folder / "log"
        return log.read_text(encoding="utf8").splitlines() if log.exists() else []

    def unread(self) -> list[int]:
        project = self.session.project
        assert project is not None
        with project.read() as conn:
            return tokens.unread(conn, limit=99)

    def all_read(self) -> None:
        self.until(lambda: not self.unread() and not self.suggester._requests.under_way)

    def allow(self) -> None:
        """Let a fake that is loading answer."""
        (self.folder / "go").touch()

    def end(self) -> None:
        self.suggester.close()
        off = QProcess.ProcessState.NotRunning
        self.until(lambda: all(p.state() == off for p in self.suggester.findChildren(QProcess)))
        self.session.close()


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    desks = []

    def make(mode: str = "normal", *texts: str) -> Desk:
        folder = tmp_path / "fake"
        folder.mkdir()
        made = Desk(folder, mode, qtbot)
        desks.append(made)
        made.session.open(project_file(tmp_path / "p.annot", *(texts or TEXTS)))
        return made

    yield make
    for made in desks:
        made.end()


def test_the_open_article_then_its_neighbours_then_the_rest(desk) -> None:
    made = desk()
    made.session.show_article(4)
    made.suggester._requests.clear()
    made.suggesting._configure()
    made.suggester.start()
    made.all_read()
    assert made.asked[0] == "4 urgent"
    assert made.asked[1:3] == ["5 ordinary", "3 ordinary"]
    assert made.asked[3:] == ["1 ordinary", "2 ordinary", "6 ordinary"]
    assert sorted(made.stored) == [1, 2, 3, 4, 5, 6]


def test_what_is_found_lies_on_the_open_article(desk) -> None:
    made = desk()
    made.suggester.start()
    made.until(lambda: made.session.content.tokenized)
    content = made.session.content
    found = [content.article.text[s.start : s.end] for s in content.suggestions]
    assert found[:2] == ["Kiev", "L"]
    assert {s.source for s in content.suggestions} == {"fake"}
    assert content.suggester is not None
    assert content.suggester.startswith("fake 1 + labels ")
    assert made.session.focus is not None
    assert made.session.undo_step.verb == "import"


def test_an_article_opened_later_goes_before_the_rest(desk) -> None:
    made = desk("loading")
    made.suggester.start()
    made.until(lambda: made.asked)
    made.session.show_article(6)
    made.allow()
    made.all_read()
    assert made.asked[0] == "1 urgent"
    assert made.asked[1] == "6 urgent"


def test_what_was_read_before_is_not_read_again(desk, tmp_path: Path) -> None:
    made = desk()
    made.suggester.start()
    made.all_read()
    path, count = made.session.path, len(made.asked)
    assert count == len(TEXTS)
    made.session.close()
    made.session.open(path)
    run = made.session.run(import_records, [Record(text="Sept Huit.")], ImportReport())
    run.begin()
    made.until(lambda: not made.session.busy)
    made.all_read()
    assert made.asked[count:] == ["7 ordinary"]


def test_answers_that_come_while_a_long_operation_runs_are_stored_afterwards(desk) -> None:
    made = desk("loading")
    made.suggester.start()
    made.until(lambda: made.asked)
    forever = iter(lambda: Record(text="Encore."), None)
    operation = made.session.run(import_records, forever, ImportReport())
    operation.begin()
    answers = []
    made.suggester.suggested.connect(answers.append)
    made.allow()
    made.until(lambda: answers)
    assert made.session.busy
    assert made.stored == []
    operation.cancel()
    assert made.stored[:1] == [1]
    made.all_read()
    assert sorted(made.stored) == [1, 2, 3, 4, 5, 6]


def test_another_pipeline_reads_the_open_article_again(desk) -> None:
    made = desk()
    made.suggester.start()
    made.all_read()
    count, generation = len(made.asked), made.suggester.generation
    made.session.do(change_setting, "pipelines", {"fr": "other"})
    assert made.suggester.generation == generation + 1
    made.until(lambda: len(made.asked) > count)
    assert made.asked[count] == "1 urgent"


def test_a_setting_that_is_none_of_the_suggesters_changes_nothing_for_it(desk) -> None:
    made = desk()
    generation = made.suggester.generation
    made.session.do(change_setting, "strict_done", True)
    undo(made.session)
    assert made.suggester.generation == generation


def test_the_open_article_in_another_language_is_read_again(desk) -> None:
    made = desk()
    made.suggester.start()
    made.all_read()
    count = len(made.asked)
    made.session.do(article_ops.set_language, [1], "en")
    made.all_read()
    assert made.asked[count:] == ["1 urgent"]
    assert made.session.content.tokenized


def test_other_articles_in_another_language_are_read_again(desk) -> None:
    made = desk()
    made.suggester.start()
    made.all_read()
    count = len(made.asked)
    made.session.do(article_ops.set_language, [3, 5], "en")
    made.all_read()
    assert sorted(made.asked[count:]) == ["3 ordinary", "5 ordinary"]


@pytest.mark.parametrize("open_article", [1, 2])
def test_an_answer_in_the_language_of_before_is_asked_again(desk, open_article: int) -> None:
    made = desk("loading", *TEXTS[:2])
    made.suggester.start()
    made.until(lambda: made.asked)
    made.session.show_article(open_article)
    made.session.do(article_ops.set_language, [1], "en")
    answers = []
    made.suggester.suggested.connect(lambda a: answers.append((a.article_id, a.language)))
    made.allow()
    made.all_read()
    assert (1, "") in answers
    assert (1, "en") in answers
    assert made.stored.count(1) == 1


def test_the_answer_for_a_deleted_article_is_dropped(desk) -> None:
    made = desk("loading")
    made.suggester.start()
    made.until(lambda: made.asked)
    made.session.do(article_ops.delete_articles, [1])
    made.allow()
    made.all_read()
    assert 1 in made.settled
    assert 1 not in made.stored
    with made.session.project.read() as conn:
        assert tokens.get(conn, 1) is None
        assert selecting.ids(conn, Query(), 1) == [2, 3, 4, 5, 6]


def test_what_is_decided_meanwhile_stays_decided(desk) -> None:
    made = desk("loading")
    made.suggester.start()
    made.until(lambda: made.asked)
    made.session.do(annotate.add, 1, "entities", 0, 4, "LOC")
    made.allow()
    made.all_read()
    content = made.session.content
    assert [a.label for a in content.annotations] == ["LOC"]
    assert all(s.start >= 4 for s in content.suggestions)


def test_articles_that_cannot_be_read_are_given_up_once(desk) -> None:
    made = desk("failing")
    made.suggester.start()
    made.until(lambda: len(set(made.settled)) == len(TEXTS))
    count = len(made.asked)
    made.session.show_article(3)
    made.session.do(article_ops.set_flag, 3, True)
    made.until(lambda: not made.suggester._requests.under_way)
    assert len(made.asked) == count


def test_reading_again(desk) -> None:
    made = desk()
    made.suggester.start()
    made.all_read()
    count = len(made.asked)
    made.suggesting.read_again([2, 99, 4])
    made.until(lambda: len(made.asked) == count + 2 and not made.suggester._requests.under_way)
    assert made.asked[count:] == ["2 ordinary", "4 ordinary"]


def test_another_project_forgets_the_first(desk, tmp_path: Path) -> None:
    made = desk("loading")
    made.suggester.start()
    made.until(lambda: made.asked)
    made.session.open(project_file(tmp_path / "q.annot", "Autre Texte."))
    made.allow()
    made.all_read()
    assert made.stored == [1]
    assert [s.label for s in made.session.content.suggestions] == ["ORG", "ORG"]
    made.session.close()
    assert made.suggesting._pull() is None


def test_when_all_is_read_nobody_looks_for_more_until_there_is(
    desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk()
    made.suggester.start()
    made.all_read()
    looks = []
    unread = made.suggesting.unread
    monkeypatch.setattr(made.suggesting, "unread", lambda **k: looks.append(1) or unread(**k))
    for _ in range(5):
        assert made.suggesting._pull() is None
    assert len(looks) <= 1
    made.session.do(article_ops.set_language, [2], "en")
    made.all_read()
    run = made.session.run(import_records, [Record(text="Sept Huit.")], ImportReport())
    run.begin()
    made.until(lambda: not made.session.busy)
    made.all_read()
    assert made.asked[-2:] == ["2 ordinary", "7 ordinary"]


def test_what_could_not_be_stored_is_told_once_and_stored_later(
    desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk()
    heard, tries = [], []
    made.session.failed.connect(heard.append)

    def full(*_: object) -> None:
        tries.append(1)
        raise UserError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(tokens, "put", full)
        made.suggester.start()
        made.until(lambda: heard and not made.suggester._requests.under_way)
        assert made.suggesting._pull() is None
        assert (heard, len(tries)) == (["The disk is full."], 1)
        assert made.settled == []
    made.session.do(article_ops.set_flag, 3, True)
    made.all_read()
    assert sorted(set(made.stored)) == [1, 2, 3, 4, 5, 6]


def test_a_restart_gives_what_was_given_up_another_chance(desk) -> None:
    made = desk("failing")
    made.suggester.start()
    made.until(lambda: len(set(made.settled)) == len(TEXTS))
    count = len(made.asked)
    made.suggester.restart()
    made.until(lambda: len(made.asked) == count + len(TEXTS))


def renamed(desk: Desk, old: str, new: str) -> None:
    """Give a label of the first layer another name, the old one as an alias."""
    scheme = desk.session.scheme
    first = scheme.layers[0]
    labels = tuple(
        label.model_copy(update={"name": new, "aliases": (*label.aliases, old)})
        if label.name == old
        else label
        for label in first.labels
    )
    layers = (first.model_copy(update={"labels": labels}), *scheme.layers[1:])
    fates = {(first.name, old): (first.name, new)}
    changed = scheme.model_copy(update={"layers": layers})
    desk.session.run(change_scheme, changed, fates).begin()
    desk.until(lambda: not desk.session.busy)


def test_after_a_change_of_the_scheme_new_suggestions_fit(desk) -> None:
    made = desk()
    made.suggester.start()
    made.all_read()
    made.stored.clear()
    renamed(made, "ORG", "BODY")
    assert {s.label for s in made.session.content.suggestions} == {"BODY"}
    made.until(lambda: made.stored)
    assert {s.label for s in made.session.content.suggestions} == {"BODY"}
    made.session.show_article(2)  # read for the labels before, so it is read once more
    made.until(lambda: 2 in made.stored)
    assert {s.label for s in made.session.content.suggestions} == {"BODY"}
    undo(made.session)
    made.until(lambda: made.session.scheme.layers[0].label("ORG"))
    assert {s.label for s in made.session.content.suggestions} == {"ORG"}


def test_a_new_colour_is_no_reason_to_read_again(desk) -> None:
    made = desk()
    made.suggester.start()
    made.all_read()
    asked = list(made.asked)
    scheme = made.session.scheme
    first = scheme.layers[0]
    labels = tuple(label.model_copy(update={"colour": "red"}) for label in first.labels)
    layers = (first.model_copy(update={"labels": labels}), *scheme.layers[1:])
    made.session.run(change_scheme, scheme.model_copy(update={"layers": layers}), {}).begin()
    made.until(lambda: not made.session.busy)
    assert made.session.scheme.layers[0].labels[0].colour == "red"
    assert made.asked == asked
