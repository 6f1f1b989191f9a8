"""Articles by their titles: read a piece at a time, found by parts of words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.base import Record
from annotator.ops import articles as article_ops
from annotator.ops.importing import ImportReport, import_records
from annotator.session import titles as titles_module
from annotator.session.session import Session
from annotator.session.titles import Titles
from tests.making import new_project

TITLES = (
    "La guerre à Kiev",
    "Œuvres d’été",
    "Kiev sous les bombes",
    "Un marché",
    "L'ami de kiev",
)


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "p.annot"
    project = new_project(path)
    records = [Record(text=f"Text {title}", title=title) for title in TITLES]
    with project.transaction("import") as tx:
        for _ in import_records(tx, records, ImportReport()):
            pass
    project.close()
    made = Session()
    made.open(path)
    yield made
    made.close()


@pytest.fixture
def titles(session: Session, qtbot) -> Titles:
    made = Titles(session, session)
    made.read()
    qtbot.waitUntil(lambda: made.complete)
    return made


def found(titles: Titles, typed: str, limit: int = 10) -> list[str]:
    return [title for _, title in titles.find(typed, limit)]


def test_by_parts_and_without_accents(titles, session):
    assert found(titles, "oeuvres ete") == [TITLES[1]]
    assert found(titles, "KIEV bom") == [TITLES[2]]
    assert set(found(titles, "kiev")) == {t for t in TITLES if "kiev" in t.lower()}
    assert found(titles, "zzz") == []


def test_a_title_that_begins_so_comes_first(titles, session):
    assert found(titles, "kiev")[0] == TITLES[2]
    assert len(found(titles, "kiev", limit=2)) == 2


def test_nothing_typed_gives_the_first_ones(titles, session):
    assert found(titles, "", limit=3) == list(TITLES[:3])


def test_ids_are_the_articles(titles, session):
    ((article_id, title),) = titles.find("oeuvres", 5)
    session.show_article(article_id)
    assert session.content.article.title == title


def test_pieces_are_put_together(session, qtbot, monkeypatch):
    monkeypatch.setattr(titles_module, "CHUNK", 2)
    grown: list[int] = []
    made = Titles(session, session)
    made.grew.connect(lambda: grown.append(1))
    made.read()
    qtbot.waitUntil(lambda: made.complete)
    assert len(grown) == 2
    assert sorted(found(made, "", 10)) == sorted(TITLES[:2])
    for title in TITLES:
        assert title in found(made, title)


def test_articles_that_go_are_forgotten(titles, session, qtbot):
    ((article_id, _),) = titles.find("oeuvres", 5)
    session.do(article_ops.delete_articles, [article_id])
    assert not titles.complete
    assert titles.find("oeuvres", 5) == []
    titles.read()
    qtbot.waitUntil(lambda: titles.complete)
    assert titles.find("oeuvres", 5) == []
    assert titles.find("kiev", 5)


def test_without_a_project_there_is_nothing(session, titles):
    session.close()
    titles.read()
    assert titles.find("kiev", 5) == []
