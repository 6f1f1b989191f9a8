"""What an import would do is what it then does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.base import Issue, ReadSpan, Record
from annotator.ops.import_look import Fate, look
from annotator.ops.importing import ImportReport, import_article, import_records
from annotator.store import settings
from annotator.store.project import Project
from tests.making import dump, new_project

ITEMS = (
    Record(text="Déjà là.", path="a.txt"),
    Record(text="Kiev résiste.", path="b.txt", spans=(
        ReadSpan(start=0, end=4, label="LOC"),
        ReadSpan(start=0, end=4, label="LOC"),
        ReadSpan(start=0, end=12, label="ORG"),
        ReadSpan(start=5, end=12, label="NOWHERE"),
    )),
    Issue(path="c.pdf", reason="The file is damaged or cut off."),
    Record(text="Kiev résiste.", path="d.txt"),
    Record(text=" ", path="e.txt"),
    Record(text="a\x00b", path="f.txt"),
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", "Déjà là.")
    yield made
    made.close()


def test_a_look_tells_what_becomes_of_each_and_changes_nothing(project: Project) -> None:
    before = dump(project)
    with project.read() as conn:
        found = look(conn, settings.read_scheme(conn), ITEMS)
    assert [one.fate for one in found] == [
        Fate.THERE, Fate.NEW, Fate.REFUSED, Fate.TWICE, Fate.REFUSED, Fate.REFUSED,
    ]  # fmt: skip
    assert found[0].article_id == 1
    assert found[2].reason == "The file is damaged or cut off."
    assert [(span.label, span.end) for span, _ in found[1].laid.spans] == [("ORG", 12)]
    assert found[1].laid.unknown == {"NOWHERE": 1}
    assert len(found[1].laid.overlaps) == 1
    assert dump(project) == before


def test_a_look_and_the_import_after_it_agree(project: Project) -> None:
    with project.read() as conn:
        found = look(conn, settings.read_scheme(conn), ITEMS)
    report = ImportReport()
    with project.transaction("import") as tx:
        list(import_records(tx, ITEMS, report))
    assert report.added == sum(one.fate is Fate.NEW for one in found)
    assert len(report.duplicates) == sum(one.fate in (Fate.THERE, Fate.TWICE) for one in found)
    assert report.suggestions == sum(len(one.laid.spans) for one in found if one.fate is Fate.NEW)


def test_without_a_project_nothing_is_there(project: Project) -> None:
    with project.read() as conn:
        scheme = settings.read_scheme(conn)
    assert look(None, scheme, ITEMS[:1])[0].fate is Fate.NEW


def test_what_is_unticked_stays_out_wherever_it_stands(project: Project) -> None:
    with project.read() as conn:
        digest = look(conn, settings.read_scheme(conn), ITEMS)[1].digest
    report = ImportReport()
    with project.transaction("import") as tx:
        list(import_records(tx, ITEMS, report, leave_out={digest}))
    assert (report.added, report.unticked) == (0, 2)


def test_one_article_is_one_step_and_leads_there(project: Project) -> None:
    report = ImportReport()
    with project.transaction("import") as tx:
        changes = import_article(tx, Record(text="Un nouveau.", path="x"), report)
    assert changes.article_id == report.article_ids[0] == 2
    assert report.imported[0].title == "Un nouveau."
