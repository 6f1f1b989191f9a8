"""Lists of articles: found, ordered, counted, and the next one to work on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.models import Status, text_hash
from annotator.core.progress import Counts
from annotator.core.query import Query
from annotator.formats.base import Record
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.ops.importing import ImportReport, import_records
from annotator.store import articles, listing, selecting
from annotator.store.project import Project
from tests.making import lay_suggestions, news_scheme, proposal
from tests.ops.working import do

RECORDS = (
    Record(
        text="Kiev brûle.", title="Élection à Kiev", language="fr", source="AFP", date="2022-03"
    ),
    Record(text="Un.", title="zone 51", language="fr", source="Reuters", date="2022-01"),
    Record(text="Two.", title="Budget 100 % voted", language="en", source="afp", date="2021"),
    Record(text="Drei.", title="budget_voted", language="de", source="dpa", date=""),
    Record(text="Vier.", title="Zone", language="de", source="dpa", date="2022-02-24"),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "p.annot", news_scheme(), annotator="Ada")
    with made.transaction("import") as tx:
        list(import_records(tx, RECORDS, ImportReport()))
    yield made
    made.close()


def found(project: Project, **query: object) -> list[int]:
    with project.read() as conn:
        return selecting.ids(conn, Query(**query), project.annotator_id)  # type: ignore[arg-type]


def suggest(project: Project, article_id: int, *words: str) -> None:
    text = RECORDS[article_id - 1].text
    lay_suggestions(project, article_id, text, *(proposal(text, word, "MISC") for word in words))


@pytest.mark.parametrize(
    ("key", "ids"),
    [
        ("id", [1, 2, 3, 4, 5]),
        ("title", [3, 4, 1, 5, 2]),
        ("language", [4, 5, 3, 1, 2]),
        ("source", [1, 3, 4, 5, 2]),
        ("date", [4, 3, 2, 5, 1]),
        ("status", [1, 4, 2, 3, 5]),
        ("open", [2, 4, 5, 1, 3]),
    ],
)
def test_every_order_and_the_other_way_round(project: Project, key: str, ids: list[int]) -> None:
    suggest(project, 1, "Kiev")
    suggest(project, 3, "Two", ".")
    do(project, article_ops.set_status, 2, Status.STARTED)
    do(project, article_ops.set_status, 3, Status.DONE)
    do(project, article_ops.set_status, 5, Status.SKIPPED)
    assert found(project, sort=key) == ids
    assert found(project, sort=key, descending=True) == ids[::-1]


def test_status_flag_and_open_suggestions_together(project: Project) -> None:
    do(project, article_ops.set_status, 1, Status.DONE)
    do(project, article_ops.set_status, 2, Status.STARTED)
    do(project, article_ops.set_flag, 2, True)
    do(project, article_ops.set_flag, 4, True)
    suggest(project, 2, "Un")
    assert found(project, statuses=frozenset({Status.NEW})) == [3, 4, 5]
    assert found(project, statuses=frozenset({Status.DONE, Status.STARTED})) == [1, 2]
    assert found(project, flagged=True) == [2, 4]
    assert found(project, flagged=True, statuses=frozenset({Status.NEW})) == [4]
    assert found(project, with_open=True) == [2]
    assert found(project, sources=frozenset({"Reuters"}), flagged=True, sort="title") == [2]


def test_a_row_says_what_the_list_shows(project: Project) -> None:
    suggest(project, 1, "Kiev", "brûle")
    do(project, annotate.accept, 1)
    do(project, article_ops.set_flag, 1, True)
    do(project, article_ops.set_note, 1, "x")
    with project.read() as conn:
        rows = listing.rows(conn, [1, 3, 99], project.annotator_id)
    assert rows.keys() == {1, 3}
    row = rows[1]
    assert (row.title, row.language, row.source, row.date) == (
        "Élection à Kiev",
        "fr",
        "AFP",
        "2022-03",
    )
    assert (row.status, row.flagged, row.noted) == (Status.STARTED, True, True)
    assert row.open_suggestions == 1
    assert (rows[3].status, rows[3].flagged, rows[3].open_suggestions) == (Status.NEW, False, 0)


def test_each_annotator_has_a_state_and_open_suggestions_of_their_own(project: Project) -> None:
    suggest(project, 1, "Kiev", "brûle")
    do(project, annotate.accept, 1)
    do(project, article_ops.finish, 2)
    project.close()
    bo = Project.open(project.path, annotator="Bo")
    with bo.read() as conn:
        rows = listing.rows(conn, [1, 2], bo.annotator_id)
        counts = articles.counts(conn, bo.annotator_id)
    assert [(r.status, r.open_suggestions) for r in rows.values()] == [
        (Status.NEW, 2),
        (Status.NEW, 0),
    ]
    assert counts == Counts(articles=5, new=5)
    assert found(bo, with_open=True) == [1]
    bo.close()


def unfinished(project: Project, after: int) -> int | None:
    with project.read() as conn:
        return articles.next_unfinished(conn, after, project.annotator_id)


def test_the_next_unfinished_goes_round_and_leaves_out_the_finished(project: Project) -> None:
    do(project, article_ops.set_status, 2, Status.DONE)
    do(project, article_ops.set_status, 3, Status.SKIPPED)
    do(project, article_ops.set_status, 4, Status.STARTED)
    assert [unfinished(project, i) for i in (0, 1, 2, 4, 5, 99)] == [1, 4, 4, 5, 1, 1]


def test_the_one_that_is_open_is_not_the_next(project: Project) -> None:
    for article_id in (1, 2, 3, 4):
        do(project, article_ops.set_status, article_id, Status.DONE)
    assert unfinished(project, 5) is None
    assert unfinished(project, 1) == 5
    do(project, article_ops.set_status, 5, Status.DONE)
    assert unfinished(project, 1) is None


def test_neighbours_and_the_first(project: Project) -> None:
    do(project, article_ops.delete_articles, [1, 3])
    with project.read() as conn:
        assert articles.first(conn) == 2
        assert articles.neighbours(conn, 4) == [5, 2]
        assert articles.neighbours(conn, 5) == [4]
        assert articles.get(conn, 3) is None
        assert articles.hash_of(conn, 3) is None
        assert articles.language_of(conn, 3) is None


def test_texts_one_after_the_other(project: Project) -> None:
    with project.read() as conn:
        there = [a.text for a in articles.iterate(conn, [1, 3, 4])]
        known = articles.known_hashes(conn, [text_hash("Two."), text_hash("?")])
        assert articles.words(conn, 1, 5, 10) == "brûle"
        assert articles.length(conn, 1) == len(RECORDS[0].text)
    assert there == [RECORDS[i].text for i in (0, 2, 3)]
    assert known == {text_hash("Two."): 3}
