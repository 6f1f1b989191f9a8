"""Which articles and spans are exported."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.models import Status
from annotator.formats.writing import ExportArticle
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.ops.exporting import Choice, SpansFrom, chosen_ids, export_articles
from annotator.store.project import Project
from tests.making import KYIV, lay_suggestions, new_project, proposal
from tests.ops.working import do

STATUSES = (Status.DONE, Status.STARTED, Status.SKIPPED, Status.NEW)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", KYIV, "Deux.", "Trois.", "Quatre.")
    lay_suggestions(
        made,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC").model_copy(update={"score": 0.5}),
        proposal(KYIV, "OTAN", "ORG"),
        proposal(KYIV, "bombardé", "Attack", "events"),
    )
    do(made, annotate.accept, 1)
    do(made, annotate.add, 1, "events", 48, 52, "Transport")
    for article_id, status in enumerate(STATUSES, 1):
        do(made, article_ops.set_status, article_id, status)
    yield made
    made.close()


def exported(project: Project, choice: Choice) -> list[ExportArticle]:
    with project.read() as conn:
        return list(export_articles(conn, choice, project.annotator_id))


def spans(project: Project, choice: Choice) -> list[tuple[str, str]]:
    item = exported(project, choice)[0]
    return [(s.id[0], s.label) for s in item.spans]


@pytest.mark.parametrize("status", STATUSES)
def test_articles_of_one_status(project: Project, status: Status) -> None:
    (item,) = exported(project, Choice(statuses=frozenset({status})))
    assert item.status is status
    assert item.article.id == STATUSES.index(status) + 1


def test_by_default_what_is_done_or_started(project: Project) -> None:
    assert [item.article.id for item in exported(project, Choice())] == [1, 2]
    with project.read() as conn:
        assert chosen_ids(conn, Choice(), project.annotator_id) == [1, 2]


@pytest.mark.parametrize(
    ("source", "labels"),
    [
        (SpansFrom.ANNOTATIONS, [("T", "LOC"), ("T", "Transport")]),
        (SpansFrom.SUGGESTIONS, [("S", "Attack"), ("S", "ORG")]),
        (SpansFrom.BOTH, [("T", "LOC"), ("T", "Transport"), ("S", "Attack"), ("S", "ORG")]),
    ],
)
def test_annotations_suggestions_or_both(
    project: Project, source: SpansFrom, labels: list[tuple[str, str]]
) -> None:
    assert spans(project, Choice(spans=source)) == labels


def test_one_layer(project: Project) -> None:
    choice = Choice(layers=("events",), spans=SpansFrom.BOTH)
    assert spans(project, choice) == [("T", "Transport"), ("S", "Attack")]


def test_each_span_says_where_it_comes_from(project: Project) -> None:
    item = exported(project, Choice(spans=SpansFrom.BOTH))[0]
    by_label = {s.label: (s.annotator, s.source, s.version, s.score) for s in item.spans}
    assert by_label == {
        "LOC": ("Ada", "test", "1", 0.5),
        "Transport": ("Ada", "", "", None),
        "ORG": ("", "test", "1", None),
        "Attack": ("", "test", "1", None),
    }
    assert len({s.id for s in item.spans}) == 4


def test_tokens_where_a_pipeline_has_read(project: Project) -> None:
    first, second = exported(project, Choice())
    assert first.tokens is not None
    assert KYIV[slice(*first.tokens[0])] == "Kiev"
    assert second.tokens is None


def test_only_the_annotators_own(project: Project) -> None:
    project.close()
    other = Project.open(project.path, annotator="Bo")
    assert exported(other, Choice()) == []
    choice = Choice(statuses=frozenset({Status.NEW}), spans=SpansFrom.BOTH)
    assert [s.label for s in exported(other, choice)[0].spans] == ["LOC", "Attack", "ORG"]
    other.close()
