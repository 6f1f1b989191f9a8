"""What can be read of a damaged file comes into a new one; the damaged one stays as it is."""

import os
import sqlite3
from pathlib import Path

import pytest

from annotator.core.finding import Finding
from annotator.errors import UserError
from annotator.ops import annotate
from annotator.store import checking
from annotator.store.project import Project
from annotator.store.rescue import PAGE, rescue
from tests.making import KYIV, dump, new_project, news_scheme


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of 200 articles, each with an annotation."""
    path = tmp_path / "p.annot"
    project = new_project(path, *(f"{KYIV} {i} " + "mot " * 100 for i in range(200)))
    for article_id in range(1, 201):
        with project.transaction("add") as tx:
            annotate.add(tx, article_id, "entities", 0, 4, "LOC")
    project.close()
    return path


def damage(path: Path, *, pages: range) -> bytes:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = os.urandom(PAGE)
    path.write_bytes(data)
    return bytes(data)


def page_of(path: Path, table: str, number: int = 0) -> int:
    """The place of a leaf page of a table."""
    with sqlite3.connect(path) as file:
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"
        try:
            rows = file.execute(query, (table,)).fetchall()
        except sqlite3.OperationalError:
            pytest.skip("this SQLite has no dbstat")
    file.close()
    return int(rows[number][0]) - 1


def findings(project: Project) -> list[Finding]:
    with project.read() as conn:
        return [found for found in checking.check(conn) if isinstance(found, Finding)]


def test_of_a_whole_file_all_is_rescued_and_can_be_undone(path: Path, tmp_path: Path) -> None:
    found = rescue(path, tmp_path / "new.annot", news_scheme())
    assert found.whole
    assert found.rows["articles"] == 200
    old, new = Project.open(path), Project.open(tmp_path / "new.annot")
    assert dump(new) == dump(old)
    assert new.annotator == "Ada"
    assert findings(new) == []
    with new.read() as conn:
        states = conn.exec_driver_sql("SELECT DISTINCT state FROM history").scalars().all()
    assert states == ["done"]
    old.close()
    new.close()


def test_without_its_first_page_all_the_rest_is_rescued(path: Path, tmp_path: Path) -> None:
    old = Project.open(path)
    before = dump(old)
    old.close()
    damaged = damage(path, pages=range(1))
    with pytest.raises(UserError):
        Project.open(path)
    found = rescue(path, tmp_path / "new.annot", news_scheme())
    assert found.rows["annotations"] == 200
    new = Project.open(tmp_path / "new.annot")
    assert dump(new) == before
    assert path.read_bytes() == damaged
    new.close()


def test_a_lost_page_takes_only_its_rows_along(path: Path, tmp_path: Path) -> None:
    page = page_of(path, "annotations")
    damage(path, pages=range(page, page + 1))
    found = rescue(path, tmp_path / "new.annot", news_scheme())
    assert found.lost["annotations"] > 0
    assert found.rows["annotations"] > 50
    assert found.rows["articles"] == 200
    assert found.rows["texts"] == 200
    new = Project.open(tmp_path / "new.annot")
    assert findings(new) == []
    with new.read() as conn:
        states = conn.exec_driver_sql("SELECT DISTINCT state FROM history").scalars().all()
    assert states == ["abandoned"], "to undo what is not whole could bring back anything"
    with new.transaction("add") as tx:
        annotate.add(tx, 1, "events", 11, 19, "Attack")
    new.close()


def test_what_hangs_on_a_lost_article_is_lost_and_counted(path: Path, tmp_path: Path) -> None:
    page = page_of(path, "articles", 1)
    damage(path, pages=range(page, page + 1))
    found = rescue(path, tmp_path / "new.annot", news_scheme())
    gone = 200 - found.rows["articles"]
    assert gone > 0
    assert found.lost["annotations"] == gone
    assert found.rows["texts"] == 200 - gone
    new = Project.open(tmp_path / "new.annot")
    assert findings(new) == []
    new.close()


def test_a_file_of_nothing_is_a_sentence_and_leaves_none(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    path.write_bytes(os.urandom(50_000))
    with pytest.raises(UserError, match="Nothing can be read"):
        rescue(path, tmp_path / "new.annot", news_scheme())
    assert sorted(os.listdir(tmp_path)) == ["p.annot"]


def test_a_file_that_is_there_is_not_replaced(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(UserError, match="already a file"):
        rescue(path, path, news_scheme())
    assert path.read_bytes() == before
