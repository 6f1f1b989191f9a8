"""Every screen by ear and by keyboard: each control has a name, and Tab reaches it once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from annotator.language import install
from annotator.session.settings import Settings
from tests.screens.material import PROJECTS
from tests.screens.stage import Screen, Show, Stage
from tests.screens.table import SCREENS

Check = Callable[[Screen, Stage], None]

# What the offscreen platform says of popups.
pytestmark = [
    pytest.mark.qt_log_ignore(r"does not support (raise|grabbing)", extend=True),
    pytest.mark.timeout(180),
]


@pytest.fixture(scope="session")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("projects")
    for name, make in PROJECTS.items():
        make(folder / f"{name}.annot")
    return folder


@pytest.fixture
def on_every_screen(qapp, projects, tmp_path) -> Callable[[Check], list[str]]:
    """Calls a check on every screen; what failed, and where."""

    def walk(check: Check) -> list[str]:
        stays, flash = qapp.quitOnLastWindowClosed(), qapp.cursorFlashTime()
        qapp.setQuitOnLastWindowClosed(False)
        qapp.setCursorFlashTime(0)  # a caret that blinks is never still
        show = Show(
            list(SCREENS),
            lambda screen: Stage(tmp_path, projects, screen, QSize(1280, 720)),
            check,
        )
        show.run()
        qapp.setQuitOnLastWindowClosed(stays)
        qapp.setCursorFlashTime(flash)
        return show.failures

    return walk


def none(failures: list[str]) -> None:
    if failures:
        pytest.fail("\n".join(failures), pytrace=False)


def shown() -> list[QWidget]:
    """All widgets that can be seen."""
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return [
        widget
        for window in windows
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible()
    ]


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab goes there."""
    by_tab = Qt.FocusPolicy.TabFocus.value & widget.focusPolicy().value
    return bool(by_tab) and widget.isEnabled() and widget.focusProxy() is None


def stop(widget: QWidget) -> QObject:
    """The widget, or the group of buttons that exclude each other: arrows go on inside."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group if group is not None and group.exclusive() else widget


def named(widget: QWidget) -> str:
    kind = widget.metaObject().className()
    place = type(widget.parentWidget()).__name__
    return f"{kind} {widget.objectName() or widget.accessibleName()!r} in {place}"


def test_every_control_has_a_name(on_every_screen) -> None:
    def check(_screen: Screen, _stage: Stage) -> None:
        nameless = []
        for widget in shown():
            if not widget.focusPolicy() or widget.objectName().startswith("qt_"):
                continue
            if widget.focusProxy() is not None:
                continue
            found = QAccessible.queryAccessibleInterface(widget)
            if found is not None and not found.text(QAccessible.Text.Name).strip():
                nameless.append(named(widget))
        if nameless:
            raise AssertionError(f"without a name: {nameless}")

    none(on_every_screen(check))


def test_tab_reaches_every_control_once(on_every_screen) -> None:
    def check(_screen: Screen, stage: Stage) -> None:
        top = stage.dialog or QApplication.activeWindow() or stage.window
        if QApplication.activePopupWidget() is not None:
            return
        expected = {stop(w): w for w in shown() if w.window() is top and takes_focus(w)}
        expected.pop(top, None)
        reached = {stop(widget): widget for widget in walked(top, len(expected))}
        never = sorted(named(expected[key]) for key in expected.keys() - reached.keys())
        beside = sorted(named(reached[key]) for key in reached.keys() - expected.keys())
        if never or beside:
            raise AssertionError(f"never reached: {never}; not expected: {beside}")

    none(on_every_screen(check))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_words_are_cut_off(on_every_screen, language: str) -> None:
    Settings().choose("language", language)

    def check(_screen: Screen, _stage: Stage) -> None:
        cut = [named(widget) for widget in shown() if is_cut(widget)]
        if cut:
            raise AssertionError(f"cut off: {cut}")

    try:
        none(on_every_screen(check))
    finally:
        install("en", None)


def is_cut(widget: QWidget) -> bool:
    """Whether a button or a line of words has less room than it needs."""
    if isinstance(widget, QLabel):
        plain = not widget.wordWrap() and widget.pixmap().isNull()
        own = widget.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored
        needs = widget.minimumSizeHint() if plain and own else QSize()
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        needs = widget.minimumSizeHint()
    else:
        return False
    away = widget.x() < -1000  # where a row of labels puts what finds no room
    low = needs.isValid() and widget.height() < widget.fontMetrics().height() - 1
    return not away and (needs.width() > widget.width() or low)


def walked(top: QWidget, most: int) -> list[QWidget]:
    """What has the focus, one after the other, until Tab is back where it began."""
    reached: list[QWidget] = []
    for _ in range(2 * most + 10):
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.append(focused)
        if isinstance(top, QDialog):
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        else:
            # In the article and in the list of spans Tab goes to the next suggestion, F6 leaves.
            top.focusNextPrevChild(True)
    return reached
