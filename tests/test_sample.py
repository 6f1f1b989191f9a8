"""The sample project of a first start."""

from pathlib import Path

import pytest

from annotator import sample
from annotator.core.query import Query
from annotator.errors import UserError
from annotator.ops import articles as article_ops
from annotator.store import articles, selecting
from annotator.store.project import Project
from tests.making import news_scheme
from tests.ops.working import do


def test_it_is_made_once_and_kept(home: Path) -> None:
    path = sample.sample_project()
    assert path.is_relative_to(home)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    project = Project.open(path)
    with project.read() as conn:
        there = list(articles.iterate(conn, selecting.ids(conn, Query(), 1)))
    assert len(there) >= 12
    assert {article.language for article in there} == {"fr", "en"}
    assert all(article.title for article in there)
    do(project, article_ops.set_note, 1, "mine")
    project.close()
    assert sample.sample_project() == path
    again = Project.open(path)
    with again.read() as conn:
        assert articles.state(conn, 1, again.annotator_id).note == "mine"
    again.close()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    path.write_text("mine")
    with pytest.raises(UserError, match="already a file"):
        sample.make_sample(path, annotator="Ada")
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_what_an_interrupted_start_left_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    (tmp_path / "p.annot.part").write_text("half")
    sample.make_sample(path, annotator="Ada")
    project = Project.open(path)
    assert project.annotator == "Ada"
    project.close()
    assert list(tmp_path.iterdir()) == [path]


def test_samples_that_cannot_be_read_are_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "samples"
    folder.mkdir()
    (folder / "fr-1.md").write_text("")
    monkeypatch.setattr(sample, "resource", lambda _name: folder)
    monkeypatch.setattr("annotator.schemes.load_scheme", lambda _name: news_scheme())
    with pytest.raises(UserError, match="samples can't be read"):
        sample.make_sample(tmp_path / "p.annot", annotator="Ada")
    assert list(tmp_path.iterdir()) == [folder]


def test_a_users_folder_that_cannot_be_made_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(sample, "user_dir", lambda: tmp_path / "file" / "annotator")
    with pytest.raises(UserError, match="sample project can't be put"):
        sample.sample_project()


def test_a_file_that_cannot_be_put_there_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "p.annot.part").mkdir()  # can't be unlinked
    with pytest.raises(UserError, match="sample project can't be put"):
        sample.make_sample(tmp_path / "p.annot", annotator="Ada")
