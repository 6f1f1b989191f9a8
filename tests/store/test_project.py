"""A project file is created, opened, refused, copied and migrated."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, String
from sqlalchemy.exc import IntegrityError

from annotator.errors import UserError
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.store import articles, migrations, schema, settings, spans
from annotator.store import project as project_module
from annotator.store.migrations import Migration
from annotator.store.project import Project
from tests.making import KYIV, ROOT, dump, new_project


def test_a_new_file_is_recognised_by_its_first_hundred_bytes(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    new_project(path).close()
    head = path.read_bytes()[:100]
    assert head[68:72] == b"ANNO"
    assert int.from_bytes(head[60:64], "big") == project_module.FORMAT_VERSION


def test_what_is_written_is_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    project = new_project(path, KYIV)
    with project.transaction("add") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    project.close()
    assert os.listdir(tmp_path) == ["p.annot"]
    again = Project.open(path)
    with again.read() as conn:
        (found,) = spans.annotations(conn, 1, again.annotator_id)
        article = articles.get(conn, 1)
    assert (found.start, found.end, found.label, found.annotator) == (0, 4, "LOC", "Ada")
    assert article is not None
    assert article.text == KYIV
    again.close()


def test_a_file_is_never_overwritten_by_a_new_project(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    path.write_text("mine")
    with pytest.raises(UserError, match="already a file"):
        new_project(path)
    assert path.read_text() == "mine"


def test_another_annotator_of_the_same_file_has_annotations_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    project = new_project(path, KYIV)
    with project.transaction("add") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    project.close()
    other = Project.open(path, annotator="Bo")
    with other.read() as conn:
        assert spans.annotations(conn, 1, other.annotator_id) == []
    other.close()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a project file"),
        (b"Once upon a time" * 10, "not a project file"),
        (None, "There is no file"),
    ],
)
def test_what_is_no_project_is_refused_and_left_alone(
    tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "p.annot"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        Project.open(path)
    assert (path.read_bytes() if content is not None else None) == content


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="folder"):
        Project.open(tmp_path)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t (x)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="another program"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    new_project(path).close()
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA user_version = 999")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="newer version"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    new_project(path, *(f"{KYIV} {i}" for i in range(50))).close()
    data = bytearray(path.read_bytes())
    data[100:12000] = os.urandom(11900)
    path.write_bytes(data)
    with pytest.raises(UserError, match="damaged|not a project file"):
        Project.open(path)
    assert path.read_bytes() == bytes(data)


def test_a_second_instance_is_refused_until_the_first_ends(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    project = new_project(path, KYIV)
    script = (
        "import sys; from pathlib import Path; from annotator.store.project import Project\n"
        "from annotator.errors import UserError\n"
        "try: Project.open(Path(sys.argv[1])).close(); print('opened')\n"
        "except UserError as error: print(error)"
    )
    command = [sys.executable, "-c", script, str(path)]
    refused = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert "open in another window" in refused.stdout
    project.close()
    opened = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert opened.stdout.strip() == "opened"


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that every user of the machine can look into."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Without the right to write everywhere, which root has."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="file permissions are POSIX's here")
@pytest.mark.parametrize("target", ["file", "folder"])
def test_a_read_only_file_is_refused(shared_folder: Path, target: str) -> None:
    path = shared_folder / "p.annot"
    new_project(path).close()
    path.chmod(0o444 if target == "file" else 0o666)
    shared_folder.chmod(0o777 if target == "file" else 0o555)
    before = path.read_bytes()
    with as_ordinary_user(), pytest.raises(UserError, match="read-only"):
        Project.open(path)
    assert path.read_bytes() == before
    shared_folder.chmod(0o755)


def _write_much(project: Project) -> None:
    with project.transaction("note") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
        article_ops.set_note(tx, 1, "x" * 1_000_000)


def _annotate_and_fail(project: Project) -> None:
    with project.transaction("add") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
        raise ZeroDivisionError


def test_a_full_disk_is_one_sentence_and_nothing_is_lost(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    before = dump(project)
    with project.read() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="disk is full"):
        _write_much(project)
    assert dump(project) == before
    with project.read() as conn:
        conn.exec_driver_sql("PRAGMA max_page_count = 1000000")
    with project.transaction("add") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    project.close()


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    before = dump(project)
    with pytest.raises(ZeroDivisionError):
        _annotate_and_fail(project)
    assert dump(project) == before
    project.close()


def test_a_copy_is_whole_and_opens(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    project.backup(tmp_path / "copy.annot")
    copy = Project.open(tmp_path / "copy.annot")
    assert dump(copy) == dump(project)
    copy.close()
    project.close()


def test_a_copy_over_the_project_itself_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    project = new_project(path, KYIV)
    with pytest.raises(UserError, match="the project itself"):
        project.backup(path)
    with project.transaction("add") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    project.close()
    again = Project.open(path)
    with again.read() as conn:
        assert len(spans.annotations(conn, 1, again.annotator_id)) == 1
    again.close()


def test_a_copy_over_an_open_project_is_refused(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    other = new_project(tmp_path / "other.annot", "Un autre texte.")
    with pytest.raises(UserError, match="open in another window"):
        project.backup(other.path)
    other.close()
    project.backup(other.path)
    copy = Project.open(other.path)
    assert dump(copy) == dump(project)
    copy.close()
    project.close()


def test_a_copy_touches_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "copy.annot.part").write_text("mine")
    project = new_project(tmp_path / "p.annot", KYIV)
    project.backup(tmp_path / "copy.annot")
    project.close()
    assert sorted(os.listdir(tmp_path)) == ["copy.annot", "copy.annot.part", "p.annot"]
    assert (tmp_path / "copy.annot.part").read_text() == "mine"


def test_a_file_without_its_tables_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {project_module.FORMAT_VERSION}")
        raw.execute("CREATE TABLE t (x)")
    raw.close()
    with pytest.raises(UserError, match="tables are missing"):
        Project.open(path)


def test_an_impossible_name_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="too long"):
        new_project(tmp_path / f"{'n' * 300}.annot")


def _break_a_rule(project: Project) -> None:
    with project.read() as conn:
        conn.execute(schema.texts.insert().values(id=1, text="très secret"))


def test_an_error_of_the_database_does_not_show_the_text(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    with pytest.raises(IntegrityError) as caught:
        _break_a_rule(project)
    assert "secret" not in str(caught.value)
    project.close()


def test_a_copy_given_up_leaves_nothing(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", *(KYIV * 200 + str(i) for i in range(200)))
    project.backup(tmp_path / "copy.annot", wanted=lambda: False)
    assert sorted(os.listdir(tmp_path)) in (["p.annot"], ["p.annot", "p.annot-journal"])
    project.close()


def test_a_copy_into_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", KYIV)
    with pytest.raises(UserError):
        project.backup(tmp_path / "nowhere" / "copy.annot")
    project.close()


def test_all_migrations_lead_to_the_tables_of_today(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot")
    with project.read() as conn:
        context = MigrationContext.configure(conn, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []
    project.close()


def test_migrations_are_numbered_without_gaps() -> None:
    versions = [step.version for step in migrations.MIGRATIONS]
    assert versions == list(range(1, project_module.FORMAT_VERSION + 1))
    assert all(step.title for step in migrations.MIGRATIONS)


def _add_a_column(op: Operations) -> None:
    op.add_column("articles", Column("mood", String))


def _fail(op: Operations) -> None:
    op.add_column("articles", Column("mood", String))
    raise UserError("no")


@pytest.fixture
def old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file which the program of the test finds to be one format behind."""
    path = tmp_path / "p.annot"
    new_project(path, KYIV).close()
    monkeypatch.setattr(project_module, "FORMAT_VERSION", project_module.FORMAT_VERSION + 1)
    return path


def test_an_older_file_is_migrated_and_kept_as_it_was(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = project_module.FORMAT_VERSION
    step = Migration(now, "a mood", _add_a_column)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, step))
    project = Project.open(old_file)
    with project.read() as conn:
        assert conn.exec_driver_sql("SELECT mood FROM articles").all() == [(None,)]
        assert conn.exec_driver_sql("PRAGMA user_version").scalar_one() == now
    project.close()
    kept = old_file.with_name(f"p.format-{now - 1}.annot.bak")
    with sqlite3.connect(kept) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (now - 1,)
        assert raw.execute("SELECT text FROM texts").fetchone() == (KYIV,)
    raw.close()


def test_a_migration_that_fails_changes_nothing(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = project_module.FORMAT_VERSION
    monkeypatch.setattr(
        migrations, "MIGRATIONS", (*migrations.MIGRATIONS, Migration(now, "a mood", _fail))
    )
    with pytest.raises(UserError):
        Project.open(old_file)
    with sqlite3.connect(old_file) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (now - 1,)
        names = [row[1] for row in raw.execute("PRAGMA table_info(articles)")]
    raw.close()
    assert "mood" not in names


@pytest.mark.parametrize("path", sorted((ROOT / "tests/data/projects").glob("*.annot")), ids=str)
def test_a_file_of_every_format_opens(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    project = Project.open(copy)
    with project.read() as conn:
        article = articles.get(conn, 1)
        found = spans.annotations(conn, 1, project.annotator_id)
        assert settings.read(conn)["annotator"] == "Ada"
    assert article is not None
    assert [article.text[a.start : a.end] for a in found] == ["Kiev", "bombardé"]
    project.close()
