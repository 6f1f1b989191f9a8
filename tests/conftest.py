"""What every test gets: a home of its own, and a check that it left nothing behind.

A test fails when it logs a warning or worse that it did not expect, or leaves a window open,
a timer or thread running, or a process alive. The environment is set before Qt is imported.
"""

import gc
import itertools
import logging
import os
import re
import shutil
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ANNOTATOR_LANGUAGE"] = "en"

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QProcess, QSettings, QThread, QTimer
from shiboken6 import isValid

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("ANNOTATOR_TEST_DATA") or ROOT.parent / "shared" / "data")

# A slow machine is no failure; a failure's example is printed so that it can be repeated.
settings.register_profile("annotator", deadline=None, print_blob=True)
settings.load_profile("annotator")

XDG_DIRS = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}


# A home of its own

_numbers = itertools.count()


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    homes = tmp_path_factory.mktemp("homes")
    yield homes
    shutil.rmtree(homes, ignore_errors=True)


@pytest.fixture(autouse=True)
def home(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, which child processes inherit; QSettings live in it too."""
    folder = _homes / str(next(_numbers))
    folder.mkdir()
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(folder))
    for variable, name in XDG_DIRS.items():
        monkeypatch.setenv(variable, str(folder / name))
    (folder / "run").mkdir(mode=0o700)
    for format_ in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(format_, QSettings.Scope.UserScope, str(folder / ".config"))
    return folder


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of corpora beside the checkout; the test is skipped where there is none."""
    if not DATA.is_dir():
        pytest.skip(f"there are no corpora in {DATA}")
    return DATA


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("data") and not DATA.is_dir():
        pytest.skip(f"there are no corpora in {DATA}")


# Unexpected log records


class LogGuard(logging.Handler):
    """Collects records at WARNING and above; those that a test expects are taken out."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.expected: list[tuple[re.Pattern[str], str | None]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def expect(self, pattern: str, *, logger: str | None = None) -> None:
        """Ask for at least one record whose message has a match of `pattern`."""
        self.expected.append((re.compile(pattern), logger))

    def complaints(self) -> list[str]:
        """What came unexpectedly, and what was expected and did not come."""
        unexpected = [
            f"unexpected log record: {record.levelname} {record.name}: {record.getMessage()}"
            for record in self.records
            if not any(_matches(record, *expected) for expected in self.expected)
        ]
        absent = [
            f"expected log record did not come: {expected[0].pattern}"
            for expected in self.expected
            if not any(_matches(record, *expected) for record in self.records)
        ]
        return unexpected + absent


def _matches(record: logging.LogRecord, pattern: re.Pattern[str], logger: str | None) -> bool:
    return logger in (None, record.name) and pattern.search(record.getMessage()) is not None


@pytest.fixture(autouse=True)
def _log_guard() -> Iterator[LogGuard]:
    guard = LogGuard()
    root = logging.getLogger()
    root.addHandler(guard)
    yield guard
    root.removeHandler(guard)
    if complaints := guard.complaints():
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(_log_guard: LogGuard) -> Callable[..., None]:
    """`expect_log("pattern", logger="annotator.x")`: such a record must come and is no failure."""
    return _log_guard.expect


# What a test leaves behind

STARTERS: tuple[tuple[type, str], ...] = (
    (QTimer, "start"),
    (QThread, "start"),
    (QProcess, "start"),
    (QProcess, "startCommand"),
)


@pytest.fixture(scope="session")
def _started() -> Iterator[list[weakref.ref[Any]]]:
    """Weak references to every timer, thread and process that Python code starts."""
    started: list[weakref.ref[Any]] = []
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in STARTERS:
            patch.setattr(owner, name, _recording(getattr(owner, name), started))
        yield started


def _recording(original: Callable[..., Any], started: list[weakref.ref[Any]]) -> Callable[..., Any]:
    def start(self: Any, *args: Any, **kwargs: Any) -> Any:
        started.append(weakref.ref(self))
        return original(self, *args, **kwargs)

    return start


@pytest.fixture(autouse=True)
def _leak_guard(_started: list[weakref.ref[Any]]) -> Iterator[None]:
    _started.clear()
    before = {id(widget) for widget in _top_level_widgets()}
    yield
    if _leaks(before, _started):
        # Not yet collected is no leak, nor is what `deleteLater` was called on.
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    leaks = _leaks(before, _started)
    _stop(_started)
    if leaks:
        pytest.fail("left behind: " + "; ".join(leaks), pytrace=False)


def _top_level_widgets() -> list[Any]:
    """The windows of the application, tool tips aside; none without QApplication."""
    application = QCoreApplication.instance()
    if application is None or not hasattr(application, "topLevelWidgets"):
        return []
    return [
        widget
        for widget in application.topLevelWidgets()
        if isValid(widget) and widget.metaObject().className() != "QTipLabel"
    ]


def _leaks(before: set[int], started: list[weakref.ref[Any]]) -> list[str]:
    windows = [f"window {widget!r}" for widget in _top_level_widgets() if id(widget) not in before]
    return windows + [f"running {item!r}" for item in _running(started)]


def _running(started: list[weakref.ref[Any]]) -> list[Any]:
    items = {id(item): item for item in (reference() for reference in started)}
    return [item for item in items.values() if item is not None and _is_running(item)]


def _is_running(item: Any) -> bool:
    if not isValid(item):
        return False
    if isinstance(item, QTimer):
        return item.isActive()
    if isinstance(item, QThread):
        return item.isRunning()
    return item.state() != QProcess.ProcessState.NotRunning


def _stop(started: list[weakref.ref[Any]]) -> None:
    """End what still runs, so that one test's leak is not the next one's failure."""
    for item in _running(started):
        if isinstance(item, QTimer):
            item.stop()
        elif isinstance(item, QThread):
            item.quit()
            item.wait(2000)
        else:
            item.kill()
            item.waitForFinished(2000)
