"""The table of screens, and the command that pictures them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from annotator.core.models import text_hash
from annotator.formats.base import ReadOptions, Record
from annotator.formats.reading import read
from tests.making import ROOT
from tests.screens import material
from tests.screens.table import SCREENS


def test_screens_have_names_of_their_own_and_known_projects() -> None:
    ids = [screen.id for screen in SCREENS]
    assert len(ids) == len(set(ids))
    assert all(id_ and set(id_) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for id_ in ids)
    assert {screen.project for screen in SCREENS} <= {"", *material.PROJECTS}
    assert all(screen.title for screen in SCREENS)


def test_every_sample_article_has_been_read() -> None:
    kept = material.readings()
    found = [
        p for tag in ("fr", "en") for p in sorted((ROOT / "resources/samples").glob(tag + "-*"))
    ]
    records = [record for record in read(found, ReadOptions()) if isinstance(record, Record)]
    assert len(records) == len(found) > 0
    assert {text_hash(record.text) for record in records} <= set(kept)


@pytest.mark.timeout(120)
def test_a_screen_and_a_dialog_are_pictured(tmp_path: Path) -> None:
    out = tmp_path / "screens"
    command = [sys.executable, "-m", "tests.screens", "--quick", "--themes", "dark"]
    command += ["--only", "about,main-fresh", "--out", str(out)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    names = {str(path.relative_to(out)) for path in out.rglob("*.*")}
    taken = {f"{name}/dark-1280x720-1x-en.png" for name in ("about", "main-fresh")}
    assert names == taken | {"index.html", "contact-sheet.png"}
    sizes = {QImage(str(out / name)).size().toTuple() for name in taken}
    assert sizes == {(1280, 720)}
    page = (out / "index.html").read_text(encoding="utf8")
    assert all(name in page for name in taken)
