"""A project's own settings are changed like all else, and can be undone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.ops.settings import change_setting
from annotator.store import settings
from annotator.store.project import Project
from tests.making import new_project
from tests.ops.working import do, redo, steps, undo


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot")
    yield made
    made.close()


def read(project: Project) -> dict[str, Any]:
    with project.read() as conn:
        return settings.read(conn)


def test_a_setting_is_changed_and_changed_back(project: Project) -> None:
    assert do(project, change_setting, "pipelines", {"fr": "fr_core_news_md", "en": ""}).settings
    do(project, change_setting, "strict_done", True)
    assert read(project)["pipelines"] == {"fr": "fr_core_news_md", "en": ""}
    assert read(project)["strict_done"] is True
    undo(project)
    undo(project)
    assert read(project) == settings.DEFAULTS | {"annotator": "Ada"}
    redo(project)
    assert read(project)["pipelines"] == {"fr": "fr_core_news_md", "en": ""}


def test_the_same_value_is_no_step(project: Project) -> None:
    do(project, change_setting, "strict_done", True)
    count = steps(project)
    do(project, change_setting, "strict_done", True)
    assert steps(project) == count


def test_an_unknown_setting_is_a_bug(project: Project) -> None:
    with pytest.raises(KeyError):
        do(project, change_setting, "colour", "red")
