"""The command line: what it does, says and returns."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import cli
from annotator.core.models import Status
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.store import settings
from annotator.store.project import Project
from tests.making import KYIV, ROOT, dump, news_scheme, proposal
from tests.ops.working import do
from tests.session.heard import project_file

SHARES = "three whole numbers that make 100"
Said = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    suggestions = {
        1: (proposal(KYIV, "Kiev", "LOC"), proposal(KYIV, "bombardé", "Attack", "events"))
    }
    path = project_file(tmp_path / "p.annot", KYIV, "Deux.", "Trois.", suggestions=suggestions)
    project = Project.open(path)
    do(project, annotate.accept, 1)
    do(project, article_ops.finish, 1)
    do(project, article_ops.set_status, 2, Status.SKIPPED)
    project.close()
    return path


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def texts(path: Path) -> list[str]:
    project = Project.open(path)
    found = [str(row[1]) for row in dump(project)["texts"]]
    project.close()
    return found


def written(folder: Path) -> list[dict[str, object]]:
    return [
        json.loads(line)
        for path in sorted(folder.rglob("*.jsonl"))
        for line in path.read_text(encoding="utf8").splitlines()
    ]


# new


def test_new_makes_a_project(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "n.annot"
    assert run("new", path, "--annotator", "Zoë") == 0
    assert capsys.readouterr().out == f"{path}: made, for Zoë.\n"
    project = Project.open(path)
    assert project.annotator == "Zoë"
    with project.read() as conn:
        assert settings.read_scheme(conn) == news_scheme()
    project.close()


def test_new_takes_the_scheme_of_a_file(tmp_path: Path) -> None:
    scheme = tmp_path / "s.json"
    scheme.write_text('{"name": "mine", "layers": [{"name": "x", "kind": "events"}]}')
    assert run("new", tmp_path / "n.annot", "--scheme", scheme) == 0
    project = Project.open(tmp_path / "n.annot")
    with project.read() as conn:
        assert settings.read_scheme(conn).name == "mine"
    assert project.annotator, "the user's name"
    project.close()


def test_new_overwrites_nothing(file: Path, capsys: Said) -> None:
    before = file.read_bytes()
    assert run("new", file) == 1
    said = capsys.readouterr()
    assert said.err == "annotator: There is already a file p.annot in that folder.\n"
    assert said.out == ""
    assert file.read_bytes() == before


def test_new_without_such_a_scheme_makes_nothing(tmp_path: Path, capsys: Said) -> None:
    assert run("new", tmp_path / "n.annot", "--scheme", "olds") == 1
    assert "no label scheme olds" in capsys.readouterr().err
    assert not (tmp_path / "n.annot").exists()


# import


def test_import_says_line_by_line_what_it_did(file: Path, tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "a.txt").write_text("Un texte.\r\nEt plus.", encoding="utf8")
    (tmp_path / "b.txt").write_text("Deux.", encoding="utf8")
    (tmp_path / "c.txt").write_text("", encoding="utf8")
    assert run("import", file, tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.txt") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1 article added."
    assert lines[1].endswith("b.txt: left out, the same text is there as article 2.")
    assert "c.txt" in lines[2]
    assert texts(file)[3:] == ["Un texte.\nEt plus."]


@pytest.mark.parametrize(
    ("option", "annotations", "suggestions"),
    [([], 0, 1), (["--spans", "annotations"], 1, 0), (["--spans", "ignored"], 0, 0)],
)
def test_import_of_spans(
    tmp_path: Path, option: list[str], annotations: int, suggestions: int
) -> None:
    path = project_file(tmp_path / "q.annot")
    record = {"text": "Kiev brûle.", "spans": [{"start": 0, "end": 4, "label": "GPE"}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(record))
    assert run("import", path, tmp_path / "a.jsonl", *option) == 0
    project = Project.open(path)
    rows = dump(project)
    project.close()
    assert (len(rows["annotations"]), len(rows["suggestions"])) == (annotations, suggestions)


def test_import_with_fields_and_encoding(tmp_path: Path) -> None:
    path = project_file(tmp_path / "q.annot")
    (tmp_path / "a.csv").write_bytes("corps;titre\nL’été;Saison\n".encode("cp1252"))
    fields = ["--field", "text=corps", "--field", "title=titre", "--encoding", "cp1252"]
    assert run("import", path, tmp_path / "a.csv", *fields) == 0
    assert texts(path) == ["L’été"]


@pytest.mark.parametrize("field", ["text", "=corps", "colour=x", "text="])
def test_import_with_a_field_that_is_none(
    file: Path, tmp_path: Path, capsys: Said, field: str
) -> None:
    (tmp_path / "a.csv").write_text("corps\nx\n")
    assert run("import", file, tmp_path / "a.csv", "--field", field) == 1
    assert "ROLE=NAME" in capsys.readouterr().err
    assert len(texts(file)) == 3


def test_import_of_nothing_that_can_be_read_fails(file: Path, tmp_path: Path, capsys: Said) -> None:
    assert run("import", file, tmp_path / "none.txt") == 1
    assert "none.txt: The file does not exist." in capsys.readouterr().out


def test_import_with_an_encoding_that_is_none(file: Path, tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "a.txt").write_text("Un texte.")
    assert run("import", file, tmp_path / "a.txt", "--encoding", "klingon") == 1
    said = capsys.readouterr()
    assert "klingon" in said.out + said.err


@pytest.mark.parametrize("command", ["import", "suggest", "export"])
def test_what_is_no_project_is_a_sentence(tmp_path: Path, capsys: Said, command: str) -> None:
    path = tmp_path / "x.annot"
    path.write_text("Once upon a time")
    more = {"import": [path], "suggest": [], "export": ["--format", "jsonl"]}[command]
    assert run(command, path, *more) == 1
    said = capsys.readouterr()
    assert said.err.startswith("annotator: x.annot is not a project file")
    assert said.err.count("\n") == 1
    assert path.read_text() == "Once upon a time"


# export


def test_export_of_what_is_done_or_started(file: Path, tmp_path: Path, capsys: Said) -> None:
    out = tmp_path / "out"
    assert run("export", file, "--format", "jsonl", "--out", out) == 0
    (line,) = written(out)
    assert line["text"] == KYIV
    assert [s["label"] for s in line["spans"]] == ["LOC"]  # type: ignore[attr-defined,index]
    assert capsys.readouterr().out.strip()


def test_export_with_suggestions_takes_new_articles_too(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("export", file, "--format", "jsonl", "--out", out, "--spans", "both") == 0
    assert [line["text"] for line in written(out)] == [KYIV, "Trois."]


def test_export_by_status_and_layer(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    more = ["--status", "skipped,new", "--layers", "events"]
    assert run("export", file, "--format", "jsonl", "--out", out, *more) == 0
    assert [line["text"] for line in written(out)] == ["Deux.", "Trois."]


def test_export_of_a_list_of_articles(file: Path, tmp_path: Path, capsys: Said) -> None:
    out, listed = tmp_path / "out", tmp_path / "ids.txt"
    listed.write_text("3\n1\n99\n")
    more = ["--status", "done,skipped,new", "--articles", listed]
    assert run("export", file, "--format", "jsonl", "--out", out, *more) == 0
    assert [line["text"] for line in written(out)] == [KYIV, "Trois."]
    for wrong in ("", "1, 2"):
        listed.write_text(wrong)
        assert run("export", file, "--format", "jsonl", "--out", out, *more) == 1
        assert "ids.txt is no list of article ids" in capsys.readouterr().err


def test_export_in_parts_by_seed(file: Path, tmp_path: Path) -> None:
    more = ["--status", "done,skipped,new", "--split", "50/0/50", "--seed", "7"]
    for name in ("a", "b"):
        assert run("export", file, "--format", "jsonl", "--out", tmp_path / name, *more) == 0
    assert len(written(tmp_path / "a")) == 3
    assert written(tmp_path / "a") == written(tmp_path / "b")


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        (
            ["--status", "done,ready"],
            "annotator: There is no status ready; there are new, started, done, skipped.\n",
        ),
        (
            ["--layers", "events,colours"],
            "annotator: The label scheme has no layer colours; it has entities, events.\n",
        ),
        *(
            (
                ["--split", split],
                f"annotator: A split is {SHARES}, such as 80/10/10, not {split}.\n",
            )
            for split in ("80/20", "80/10/11", "a/b/c", "120/-10/-10", "80/10/10/0")
        ),
        (
            ["--annotator", "Nobody"],
            "annotator: Nobody has annotated nothing in p.annot; there is Ada.\n",
        ),
    ],
)
def test_export_of_what_there_is_not(
    file: Path, tmp_path: Path, capsys: Said, option: list[str], sentence: str
) -> None:
    before = file.read_bytes()
    out = tmp_path / "out"
    assert run("export", file, "--format", "jsonl", "--out", out, *option) == 1
    assert capsys.readouterr().err == sentence
    assert not out.exists()
    assert file.read_bytes() == before


def test_export_of_another_annotator(file: Path, tmp_path: Path) -> None:
    project = Project.open(file, annotator="Bo")
    do(project, annotate.add, 3, "entities", 0, 5, "MISC")
    project.close()
    out = tmp_path / "out"
    assert run("export", file, "--format", "jsonl", "--out", out, "--annotator", "Bo") == 0
    (line,) = written(out)
    assert line["text"] == "Trois."


def test_export_as_json_lines(file: Path, tmp_path: Path, capsys: Said) -> None:
    out = tmp_path / "out"
    assert run("export", file, "--format", "jsonl", "--out", out, "--json") == 0
    *progress, last = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert last["result"]["articles"] == 1
    assert progress
    assert all(set(line) == {"progress"} for line in progress)
    assert all(p["progress"]["done"] <= p["progress"]["total"] for p in progress)
    assert progress[-1]["progress"]["done"] == progress[-1]["progress"]["total"]


def test_an_error_as_a_json_line(tmp_path: Path, capsys: Said) -> None:
    assert run("export", tmp_path / "none.annot", "--format", "jsonl", "--json") == 1
    said = capsys.readouterr()
    assert list(json.loads(said.out)) == ["error"]
    assert said.err == ""


# suggest


def test_suggest_says_how_many(file: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator import headless

    calls = []

    def suggest(project: Path, *, again: bool) -> tuple[int, list[str]]:
        calls.append((project, again))
        return 1, ["The pipeline is not here."]

    monkeypatch.setattr(headless, "suggest", suggest)
    assert run("suggest", file, "--again") == 0
    said = capsys.readouterr()
    assert calls == [(file, True)]
    assert (said.out, said.err) == ("1 article read.\n", "The pipeline is not here.\n")


# wrong words


@pytest.mark.parametrize(
    "words",
    [
        ["export", "p.annot"],
        ["export", "p.annot", "--format", "xml"],
        ["import", "p.annot"],
        ["import", "p.annot", "a.txt", "--spans", "maybe"],
        ["new"],
        ["suggest", "p.annot", "--quickly"],
    ],
)
def test_wrong_words_are_answered_with_the_usage(words: list[str], capsys: Said) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2
    assert "usage: annotator" in capsys.readouterr().err


def test_interrupting_an_import_leaves_nothing(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.formats import reading

    def interrupted(*_args: object) -> object:
        raise KeyboardInterrupt
        yield

    monkeypatch.setattr(reading, "read", interrupted)
    assert run("import", file, tmp_path) == 130
    assert len(texts(file)) == 3


def test_the_entry_point_in_a_terminal_that_knows_ascii_only(tmp_path: Path) -> None:
    environment = dict(os.environ) | {"PYTHONIOENCODING": "ascii"}
    path = tmp_path / "été.annot"
    command = [sys.executable, "-m", "annotator", "new", str(path), "--annotator", "Zoë"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "made, for Zo" in done.stdout
    assert path.exists()
