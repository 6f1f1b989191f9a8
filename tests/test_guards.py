"""The checks of conftest.py find what they are there to find, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

TESTS = """
import logging

import pytest
from PySide6.QtCore import QProcess, QSettings, QStandardPaths, QThread, QTimer, qWarning
from PySide6.QtWidgets import QDialog, QWidget

kept = []


def keep(thing):
    kept.append(thing)
    return thing


def test_good_windows_and_timers_of_closed_windows(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    QTimer(widget).start(10_000)


def test_good_expected_record(expect_log):
    expect_log("disk", logger="a.b")
    logging.getLogger("a.b").warning("the disk is full")


def test_good_info(caplog):
    logging.getLogger("a.b").info("fine")


@pytest.mark.parametrize("value", [1, 2])
def test_good_settings_of_its_own(home, value):
    settings = QSettings("annotator", "annotator")
    assert settings.value("value") is None
    settings.setValue("value", value)
    assert settings.fileName().startswith(str(home))
    place = QStandardPaths.StandardLocation.AppDataLocation
    assert QStandardPaths.writableLocation(place).startswith(str(home))


def test_bad_window(qapp):
    keep(QDialog()).show()


def test_bad_timer(qapp):
    keep(QTimer()).start(10_000)


def test_bad_thread(qapp):
    keep(QThread()).start()


def test_bad_process(qapp):
    import sys

    keep(QProcess()).start(sys.executable, ["-c", "import time; time.sleep(30)"])


def test_bad_record():
    logging.getLogger("a.b").warning("oh")


def test_bad_absent_record(expect_log):
    expect_log("never")


def test_bad_qt_message(qapp):
    qWarning("oh")


def test_bad_warning():
    import warnings

    warnings.warn("oh", stacklevel=1)
"""


def test_each_leak_fails_the_test_that_made_it(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text())
    (tmp_path / "test_these.py").write_text(TESTS)
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:xdist", "test_these.py"]
    environment = {key: value for key, value in os.environ.items() if "PYTEST" not in key}
    run = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60
    )

    failed = {line.split("::")[1].split()[0] for line in _lines(run.stdout, "FAILED", "ERROR")}
    passed = {line.split("::")[1].split()[0] for line in _lines(run.stdout, "PASSED")}
    assert failed == set(_names("test_bad_")), run.stdout
    assert {name.partition("[")[0] for name in passed - failed} == set(_names("test_good_"))


def _lines(output: str, *outcomes: str) -> list[str]:
    return [line for line in output.splitlines() if line.startswith(outcomes) and "::" in line]


def _names(prefix: str) -> list[str]:
    return [
        line.removeprefix("def ").partition("(")[0]
        for line in TESTS.splitlines()
        if line.startswith(f"def {prefix}")
    ]
