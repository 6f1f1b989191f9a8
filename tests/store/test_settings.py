"""Settings and the scheme lie in the file itself."""

from pathlib import Path

from annotator.store import settings
from annotator.store.project import Project
from tests.making import new_project, news_scheme


def test_a_new_file_has_the_scheme_and_its_annotator(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", annotator="Zoë")
    with project.read() as conn:
        assert settings.read_scheme(conn) == news_scheme()
        assert settings.read(conn) == settings.DEFAULTS | {"annotator": "Zoë"}
    project.close()


def test_values_survive_the_file(tmp_path: Path) -> None:
    value = {"fr": "/chemin/é 😀", "en": ""}
    project = new_project(tmp_path / "p.annot")
    with project.transaction("setting") as tx:
        settings.write(tx, "pipelines", value)
        settings.write(tx, "pipelines", value)
    project.close()
    again = Project.open(project.path)
    with again.read() as conn:
        assert settings.read(conn)["pipelines"] == value
        assert settings.DEFAULTS["pipelines"] == {}
    again.close()
