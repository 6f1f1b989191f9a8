"""Articles told apart by labels, metadata, who changed them, and when."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from annotator.core.changes import SpanRef
from annotator.core.models import Status
from annotator.core.query import Query, Sort
from annotator.formats.base import Record
from annotator.ops import annotate, many
from annotator.ops import articles as article_ops
from annotator.ops.importing import ImportReport, import_records
from annotator.store import schema, selecting
from annotator.store.project import Project
from tests.making import lay_suggestions, news_scheme, proposal
from tests.ops.working import do

TEXTS = ("Kiev brûle.", "Paris dort.", "L'OTAN parle.", "Rien.")
META = ({"desk": "war", "n": "3"}, {"desk": "war"}, {'a "b".c': "x"}, {})


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "p.annot", news_scheme(), annotator="Ada")
    records = [
        Record(text=text, title=f"T{i}", meta=meta)
        for i, (text, meta) in enumerate(zip(TEXTS, META, strict=True))
    ]
    with made.transaction("import") as tx:
        list(import_records(tx, records, ImportReport()))
        tx.conn.execute(update(schema.history).values(at="2020-01-01T00:00:00.000+00:00"))
    with made.transaction("") as tx:
        tx.conn.execute(update(schema.history).values(at="2020-01-01T00:00:00.000+00:00"))
    yield made
    made.close()


def found(project: Project, **query: object) -> list[int]:
    with project.read() as conn:
        return selecting.ids(conn, Query(**query), project.annotator_id)  # type: ignore[arg-type]


def labels(*pairs: tuple[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset(pairs)


def test_a_label_of_an_annotation_or_of_an_open_suggestion(project: Project) -> None:
    lay_suggestions(project, 1, TEXTS[0], proposal(TEXTS[0], "Kiev", "LOC"))
    lay_suggestions(project, 3, TEXTS[2], proposal(TEXTS[2], "OTAN", "ORG"))
    do(project, annotate.add, 2, "entities", 0, 5, "LOC")
    assert found(project, labels=labels(("entities", "LOC"))) == [1, 2]
    assert found(project, labels=labels(("entities", "LOC"), ("entities", "ORG"))) == [1, 2, 3]
    assert found(project, labels=labels(("events", "LOC"))) == []
    do(project, annotate.reject, 1)
    assert found(project, labels=labels(("entities", "LOC"))) == [2]
    do(project, annotate.relabel, SpanRef("annotation", 1), "PER")
    assert found(project, labels=labels(("entities", "LOC"))) == []


def test_slices_select_the_same(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_suggestions(project, 3, TEXTS[2], proposal(TEXTS[2], "OTAN", "ORG"))
    monkeypatch.setattr(selecting, "AT_ONCE", 1)
    assert found(project, with_open=True) == [3]
    assert found(project, meta=(("desk", "war"),), sort=Sort.TITLE, descending=True) == [2, 1]


@pytest.mark.parametrize(
    ("meta", "ids"),
    [
        ((("desk", "war"),), [1, 2]),
        ((("desk", "war"), ("n", "3")), [1]),
        ((("desk", "sport"),), []),
        ((('a "b".c', "x"),), [3]),
        ((("nothing", ""),), []),
    ],
)
def test_metadata(project: Project, meta: tuple[tuple[str, str], ...], ids: list[int]) -> None:
    assert found(project, meta=meta) == ids


def test_notes(project: Project) -> None:
    do(project, article_ops.set_note, 2, "x")
    do(project, article_ops.set_note, 3, "x")
    do(project, article_ops.set_note, 3, "")
    assert found(project, noted=True) == [2]


def test_who_changed_what_and_when(project: Project) -> None:
    do(project, article_ops.set_flag, 2, True)
    with project.transaction(many.set_statuses.verb) as tx:
        list(many.set_statuses(tx, [3, 4], Status.DONE))
    assert found(project, changed_days=1) == [2, 3, 4]
    assert found(project, changed_by="Ada") == [1, 2, 3, 4], "she imported them all"
    assert found(project, changed_by="Ada", changed_days=7) == [2, 3, 4]
    assert found(project, changed_by="Bo") == []
    long_ago = (datetime.now(UTC) - timedelta(days=20)).isoformat(timespec="milliseconds")
    with project.transaction("") as tx:
        log = schema.history
        tx.conn.execute(update(log).where(log.c.verb == "flag").values(at=long_ago))
    assert found(project, changed_days=7) == [3, 4]
    assert found(project, changed_days=30) == [2, 3, 4]
    assert found(project, sort=Sort.CHANGED) == [1, 2, 3, 4]
    assert found(project, sort=Sort.CHANGED, descending=True, flagged=True) == [2]


def test_by_length_as_far_as_it_is_known(project: Project) -> None:
    def by_length(query: Query) -> list[int]:
        with project.read() as conn:
            steps = selecting.select_ids(conn, query, 1, lengths={1: 9, 2: 4, 3: 12})
            while True:
                try:
                    next(steps)
                except StopIteration as stop:
                    return stop.value

    assert by_length(Query(sort=Sort.LENGTH)) == [4, 2, 1, 3]
    assert by_length(Query(sort=Sort.LENGTH, descending=True)) == [3, 1, 2, 4]


def test_a_few_are_asked_for_without_the_others(project: Project) -> None:
    do(project, article_ops.set_flag, 2, True)
    query = Query(flagged=True, changed_by="Bo")
    with project.read() as conn:
        assert selecting.fitting(conn, query, 1, within=[1, 2]) == {2}
        assert selecting.fitting(conn, query, 1, within=[1]) == set()
