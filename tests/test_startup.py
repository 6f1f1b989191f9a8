"""The window is painted before anything heavy is imported."""

import json
import os
import subprocess
import sys

import pytest

HEAVY = ("alembic", "lxml", "numpy", "spacy", "sqlalchemy", "thinc", "trafilatura")


def imported_by(code: str) -> set[str]:
    """The heavy libraries that a fresh interpreter has imported after running the code."""
    report = f"import json, sys; print(json.dumps([n for n in {HEAVY!r} if n in sys.modules]))"
    run = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return set(json.loads(run.stdout.splitlines()[-1]))


@pytest.mark.parametrize("module", ["annotator.__main__", "annotator.app", "annotator.cli"])
def test_importing_the_program_imports_nothing_heavy(module: str) -> None:
    assert imported_by(f"import {module}") == set()


def test_importing_every_widget_imports_nothing_heavy() -> None:
    code = (
        "import importlib, pkgutil, annotator.ui as ui\n"
        "for found in pkgutil.walk_packages(ui.__path__, 'annotator.ui.'):\n"
        "    importlib.import_module(found.name)"
    )
    assert imported_by(code) == set()


def test_the_window_is_built_without_any_dialog() -> None:
    code = (
        "import sys\n"
        "from annotator.app import build\n"
        "build([])\n"
        "dialogs = [name for name in sys.modules if name.startswith('annotator.ui.dialogs')]\n"
        "assert not dialogs, dialogs"
    )
    assert imported_by(code) == set()


def test_the_check_sees_what_it_should() -> None:
    assert imported_by("import numpy") == {"numpy"}
