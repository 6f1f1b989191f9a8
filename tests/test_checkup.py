"""`annotator check`: what it says, mends and rescues, and with which exit code."""

import json
import sqlite3
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.ops import annotate
from annotator.store.project import Project
from tests.making import KYIV, new_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.annot"
    project = new_project(path, KYIV)
    with project.transaction("add") as tx:
        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    project.close()
    return path


def spoil(path: Path, sql: str) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute(sql)
    raw.close()


def test_a_whole_project_is_said_to_be_whole(path: Path, capsys) -> None:
    assert main(["check", str(path)]) == 0
    assert "Nothing is wrong." in capsys.readouterr().out


def test_what_is_wrong_is_said_and_mended_on_request(path: Path, capsys) -> None:
    spoil(path, "UPDATE annotations SET end = 9999")
    assert main(["check", str(path)]) == 1
    assert "ends behind the text’s end" in capsys.readouterr().out
    assert main(["check", str(path), "--repair"]) == 0
    assert capsys.readouterr().out.endswith("Nothing is wrong.\n")
    assert main(["check", str(path)]) == 0


def test_what_cannot_be_mended_is_said_again(path: Path, capsys) -> None:
    spoil(path, "UPDATE annotations SET label = 'NONE'")
    assert main(["check", str(path), "--repair"]) == 1
    assert "NONE" in capsys.readouterr().out


def test_a_report_for_machines(path: Path, capsys) -> None:
    assert main(["check", str(path), "--json"]) == 0
    *progress, result = map(json.loads, capsys.readouterr().out.splitlines())
    assert progress == [{"progress": {"done": 1, "total": 1, "name": ""}}]
    assert result["result"] == {"articles": 1, "annotations": 1, "findings": []}


def test_of_a_damaged_file_a_new_one_is_made_on_request(path: Path, capsys) -> None:
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(4096)
    path.write_bytes(data)
    assert main(["check", str(path)]) == 1
    assert "damaged" in capsys.readouterr().err
    for name in ("p rescued", "p rescued 2"):
        assert main(["check", str(path), "--repair"]) == 0
        project = Project.open(path.with_name(f"{name}.annot"))
        with project.read() as conn:
            assert conn.exec_driver_sql("SELECT label FROM annotations").scalar_one() == "LOC"
        project.close()
    assert path.read_bytes() == bytes(data)


def test_a_page_that_is_damaged_in_the_middle_leads_to_a_rescue(path: Path, capsys) -> None:
    project = Project.open(path)
    with project.read() as conn:
        root = "SELECT rootpage FROM sqlite_master WHERE name = 'decisions'"
        page = conn.exec_driver_sql(root).scalar_one()
    project.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    assert main(["check", str(path), "--repair"]) == 0
    assert "annotations: 1 rows" in capsys.readouterr().out
    Project.open(path.with_name("p rescued.annot")).close()
