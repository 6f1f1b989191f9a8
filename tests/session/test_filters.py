"""What a list is filtered by, in words, and the filters that are kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.models import Status
from annotator.core.query import Filter, Query
from annotator.formats.base import Record
from annotator.ops.importing import ImportReport, import_records
from annotator.session import filters
from annotator.session.session import Session
from annotator.store.project import Project
from tests.making import news_scheme
from tests.session.heard import undo

FULL = Filter(
    text="cœur",
    statuses=frozenset({Status.NEW}),
    noted=True,
    with_open=True,
    languages=frozenset({"fr"}),
    sources=frozenset({"AFP"}),
    labels=frozenset({("entities", "LOC")}),
    changed_by="Ada",
    changed_days=7,
    meta=(("desk", "war"),),
)


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "p.annot"
    project = Project.create(path, news_scheme(), annotator="Ada")
    records = [
        Record(text="Un.", language="fr", source="AFP", meta={"desk": "war", "n": 3}),
        Record(text="Deux.", language="fr", source="", meta={"desk": "sport", "ok": True}),
        Record(text="Three.", language="en", source="AFP"),
    ]
    with project.transaction("import") as tx:
        list(import_records(tx, records, ImportReport()))
    project.close()
    made = Session()
    made.open(path)
    yield made
    made.close()


def test_what_there_is_to_choose_from(session: Session) -> None:
    there = filters.choices(session)
    assert there.languages == [("fr", 2), ("en", 1)]
    assert there.sources == [("AFP", 2)]
    assert there.annotators == ["Ada"]
    assert there.metadata == {"desk": ["sport", "war"], "n": ["3"], "ok": []}
    assert [name for name, _ in there.labels] == [
        layer.title or layer.name for layer in session.scheme.layers
    ]
    session.close()
    assert filters.choices(session) == filters.Choices()


def test_each_active_filter_in_words_and_the_rest_without_it(session: Session) -> None:
    found = filters.active(FULL, language_name={"fr": "French"}.__getitem__)
    assert [one.text for one in found] == [
        "with a note",
        "with open suggestions",
        "French",
        "AFP",
        "LOC",
        "changed by Ada: in the last 7 days",
        "desk: war",
    ]
    rest = FULL
    for _ in range(len(found)):
        rest = filters.active(rest, language_name=str)[0].without
    assert rest == Filter(text="cœur", statuses=frozenset({Status.NEW}))
    only_when = filters.active(Filter(changed_days=1), language_name=str)
    only_who = filters.active(Filter(changed_by="Bo"), language_name=str)
    assert [one.text for one in (*only_when, *only_who)] == ["changed: today", "changed by Bo"]


def test_values_are_taken_in_and_out() -> None:
    both = filters.toggled(filters.toggled(Filter(), "languages", "fr"), "languages", "en")
    assert both.languages == {"fr", "en"}
    assert filters.toggled(both, "languages", "fr").languages == {"en"}
    war = filters.toggled_meta(Filter(), "desk", "war")
    sport = filters.toggled_meta(war, "desk", "sport")
    assert sport.meta == (("desk", "sport"),)
    assert filters.toggled_meta(sport, "desk", "sport") == Filter()


def test_filters_are_kept_in_the_project_and_that_can_be_undone(
    session: Session, tmp_path: Path
) -> None:
    filters.keep(session, "mine", FULL)
    filters.keep(session, "flags", Filter(flagged=True))
    filters.keep(session, "mine", Filter(text="x"))
    filters.keep(session, "mine", FULL)
    session.close()
    session.open(tmp_path / "p.annot")
    kept = filters.kept(session.settings)
    assert [(one.name, one.filter) for one in kept] == [
        ("flags", Filter(flagged=True)),
        ("mine", FULL),
    ]
    filters.forget(session, "flags")
    assert [one.name for one in filters.kept(session.settings)] == ["mine"]
    undo(session)
    assert [one.name for one in filters.kept(session.settings)] == ["flags", "mine"]


@pytest.mark.parametrize(
    "stored", [None, 3, [3], [{"name": "x"}], [{"name": "x", "filter": {"y": 1}}]]
)
def test_what_cannot_be_read_is_left_out(stored: object) -> None:
    assert filters.kept({"filters": stored}) == []


def test_a_query_without_its_order() -> None:
    assert Query(**FULL.model_dump(), sort="title").filter == FULL  # type: ignore[arg-type]
