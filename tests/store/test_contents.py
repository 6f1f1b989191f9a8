"""An article read at once, lending what cannot have changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.content import ArticleContent
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.store import contents
from annotator.store.project import Project
from tests.making import KYIV, lay_suggestions, new_project, proposal
from tests.ops.working import do


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", KYIV, "Deux.")
    yield made
    made.close()


def read(project: Project, article_id: int = 1, **more: object) -> ArticleContent | None:
    with project.read() as conn:
        return contents.read(conn, article_id, project.annotator_id, **more)  # type: ignore[arg-type]


def test_nothing_is_there_of_an_article_that_is_gone(project: Project) -> None:
    before = read(project)
    do(project, article_ops.delete_articles, [1])
    assert read(project) is None
    assert read(project, before=before) is None


def test_before_a_pipeline_has_read_it_the_tokens_are_a_plain_split(project: Project) -> None:
    found = read(project)
    assert found is not None
    assert not found.tokenized
    assert found.suggester is None
    assert [KYIV[a:b] for a, b in found.tokens.words][:3] == ["Kiev", "a", "été"]


def test_text_and_tokens_are_lent_and_the_rest_is_new(project: Project) -> None:
    lay_suggestions(project, 1, KYIV, proposal(KYIV, "Kiev", "LOC"))
    before = read(project)
    assert before is not None
    do(project, annotate.accept, 1)
    do(project, article_ops.set_note, 1, "x")
    now = read(project, before=before)
    assert now is not None
    assert now.article.text is before.article.text
    assert now.tokens is before.tokens
    assert (len(now.annotations), len(now.suggestions), now.note) == (1, 0, "x")
    assert now == read(project) or now.marks == read(project).marks  # type: ignore[union-attr]


def test_what_is_lent_by_another_article_is_not_taken(project: Project) -> None:
    found = read(project, 2, before=read(project, 1))
    assert found is not None
    assert found.article.text == "Deux."


def test_language_and_tokens_follow(project: Project) -> None:
    before = read(project)
    lay_suggestions(project, 1, KYIV)
    now = read(project, before=before)
    assert now is not None
    assert now.tokenized
    do(project, article_ops.set_language, [1], "en")
    later = read(project, before=now)
    assert later is not None
    assert later.article.language == "en"
    assert not later.tokenized
