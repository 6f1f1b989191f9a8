"""Time per article: measured on the open article, kept for the user, never in the project."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from annotator.core.models import Status
from annotator.ops import annotate, articles
from annotator.session.pace import Pace
from annotator.session.session import Session
from tests.making import KYIV, dump, lay_suggestions, new_project, proposal

TEXTS = (KYIV, "Un.", "Deux.", "Trois.", "Quatre.")


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.days = 0

    def read(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone() + timedelta(days=self.days)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "pace.annot"
    project = new_project(made, *TEXTS)
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "LOC"), proposal(KYIV, "OTAN", "ORG"))
    project.close()
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def session(qapp) -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


def paced(session: Session, clock: Clock, kept: QSettings) -> Pace:
    return Pace(session, kept=kept, clock=clock.read, now=clock.now)


def spend(pace: Pace, clock: Clock, seconds: float) -> None:
    clock.seconds += seconds
    pace.touch()


def finish(session: Session, pace: Pace, clock: Clock, seconds: float) -> None:
    spend(pace, clock, seconds)
    assert session.article_id is not None
    session.do(articles.finish, session.article_id)
    session.show_next_unfinished()


def test_the_median_is_of_finished_articles(session, path, clock, kept) -> None:
    pace = paced(session, clock, kept)
    session.open(path)
    for seconds in (10, 50, 20):
        assert pace.typical is None
        finish(session, pace, clock, seconds)
    assert pace.typical == 20
    assert pace.today().left == 2
    assert pace.today().remaining == 40


def test_time_goes_on_where_it_was_left(session, path, clock, kept) -> None:
    pace = paced(session, clock, kept)
    session.open(path)
    spend(pace, clock, 30)
    session.show_article(2)
    spend(pace, clock, 5)
    session.show_article(1)
    spend(pace, clock, 12)
    assert pace.today().article == 42
    assert pace.today().active == 47
    session.close()
    session.open(path)
    assert pace.today().article == 42


def test_idle_time_and_time_elsewhere_do_not_count(session, path, clock, kept) -> None:
    pace = paced(session, clock, kept)
    session.open(path)
    spend(pace, clock, 3600)
    assert pace.today().article == 60
    pace.pause()
    spend(pace, clock, 50)
    assert pace.today().article == 60


def test_an_article_taken_up_again_is_not_finished(session, path, clock, kept) -> None:
    pace = paced(session, clock, kept)
    session.open(path)
    for _ in range(3):
        finish(session, pace, clock, 10)
    told = []
    pace.changed.connect(lambda: told.append(True))
    session.show_article(1)
    session.do(articles.set_status, 1, Status.STARTED)
    assert told
    assert pace.typical is None


def test_todays_numbers_are_todays(session, path, clock, kept) -> None:
    pace = paced(session, clock, kept)
    session.open(path)
    content = session.content
    assert content is not None
    session.do(annotate.accept, content.suggestions[0].id)
    finish(session, pace, clock, 30)
    today = pace.today()
    assert (today.decided, today.done, today.active) == (1, 1, 30)
    session.undo()
    session.undo()
    session.close()
    session.open(path)
    assert (pace.today().decided, pace.today().done) == (0, 0)
    clock.days = 1
    assert pace.today().active == 0


def test_nothing_of_it_is_in_the_project(session, path, clock, kept) -> None:
    from annotator.store.project import Project

    project = Project.open(path)
    before = dump(project)
    project.close()
    pace = paced(session, clock, kept)
    session.open(path)
    spend(pace, clock, 30)
    session.close()
    project = Project.open(path)
    assert dump(project) == before
    project.close()


def test_what_is_switched_off_measures_nothing(session, path, clock, kept) -> None:
    pace = paced(session, clock, kept)
    session.open(path)
    pace.set_on(False)
    spend(pace, clock, 30)
    spend(pace, clock, 30)
    session.close()
    assert not kept.allKeys()
    assert pace.typical is None


@pytest.mark.parametrize("nonsense", ["{", "[]", '{"done": {"a": 1}}', '{"active": null}', "7"])
def test_nonsense_that_was_kept_is_nothing(session, path, clock, kept, nonsense) -> None:
    pace = paced(session, clock, kept)
    session.open(path)
    spend(pace, clock, 30)
    session.close()
    (key,) = kept.allKeys()
    kept.setValue(key, nonsense)
    session.open(path)
    assert pace.today().article == 0
