"""At 1, 1.5 and 2 device pixels: hairlines without blur, icons with all their pixels."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.making import ROOT, new_project


@pytest.mark.parametrize("scale", [1, 1.5, 2])
def test_lines_and_icons_are_sharp(scale: float, tmp_path: Path) -> None:
    project = tmp_path / "sharp.annot"
    new_project(project, "Un article.").close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.scale_probe", str(project)],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert facts["ratio"] == scale
    assert facts["icon"] == round(16 * scale)
    assert facts["saved"] == round(14 * scale)
    for part in ("header", "labels", "status", "panels"):
        colours = facts[part]
        blurred = [colour for colour in colours if colour not in ("border", "chrome", "page")]
        assert colours.count("border") >= 1, (part, colours)
        # Half a pixel of a line of one and a half is all that may be between.
        assert len(blurred) <= (scale != round(scale)), (part, colours)
        assert colours.count("border") + len(blurred) <= -(-scale // 1), (part, colours)
