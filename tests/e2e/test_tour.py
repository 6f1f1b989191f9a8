"""The tour: the sample project, the real pipelines, real keys, pictures and exports."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT


@pytest.mark.pipeline
@pytest.mark.timeout(300)
def test_the_tour_leaves_pictures_and_exports(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "tour", "--out", str(out)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    names = {path.name for path in out.iterdir()}
    assert {"articles.spacy", "articles.jsonl", "tour.annot"} <= names
    assert len([name for name in names if name.endswith(".png")]) == 9
    report = (out / "report-docbin.txt").read_text(encoding="utf8")
    assert "1 article (1 finished)" in report
    assert "Not written: 0 spans" in report
