"""The real program on a stage: it is started, driven by keys and actions, and pictured.

Dialogs run event loops of their own, so nothing here waits in a loop: the steps of a screen are
a generator, driven by a timer. What it yields is waited for; None is the next turn.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from annotator.app import App, build
from annotator.core.content import ArticleContent
from annotator.language import tr
from tests.screens.picture import compose

Steps = Iterator[Callable[[], object] | None]
PATIENCE = 15.0
_TICK_MS = 4
_QUIET_TURNS = 3
_STILL_SECONDS, _STILL_TIMES, _SHORT_MS = 0.04, 2, 600


@dataclass(frozen=True, kw_only=True)
class Screen:
    """One picture: `steps` bring the program there; what is open then is what is taken.

    `project` names one of `material.PROJECTS`, "" leaves the program without one.
    """

    id: str
    title: str
    steps: Callable[["Stage"], Steps]
    project: str = "news"


class Stage:
    """The running program, for the steps of a screen."""

    def __init__(self, folder: Path, projects: Path, screen: Screen, size: QSize) -> None:
        self.folder = folder
        self.app: App = build([])
        self.window = self.app.window
        self.session = self.app.session
        self.view = self.window.view
        self._screen = screen
        self._projects = projects
        self.window.resize(size)

    def open(self) -> None:
        """Show the window on a fresh copy of the screen's project."""
        self.window.show()
        self.window.activateWindow()
        if self._screen.project:
            path = self.folder / "Frontières 2026.annot"
            copyfile(self._projects / f"{self._screen.project}.annot", path)
            self.app.open(path)
            self.window.show_suggester(tr("Suggestions are ready."))
            self.view.setFocus()

    @property
    def content(self) -> ArticleContent:
        """The open article."""
        assert self.session.content is not None
        return self.session.content

    def keys(self, *sequences: str, to: QWidget | None = None) -> None:
        """Press keys as menus name them, one after the other."""
        for sequence in sequences:
            target = to or QApplication.focusWidget() or self.view
            combination = QKeySequence(sequence)[0]
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def type(self, words: str, to: QWidget | None = None) -> None:
        """Type words into what has the focus."""
        QTest.keyClicks(to or QApplication.focusWidget() or self.view, words)

    def later(self, do: Callable[[], object]) -> None:
        """Call `do` in a turn of its own, since it may open a dialog and return after it."""
        QTimer.singleShot(0, self.window, lambda: do() and None)

    def trigger(self, action: str) -> None:
        """Do an action of the window, in a turn of its own."""
        self.later(lambda: self.window.commands.trigger(action))

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QDialog) and found.isVisible() else None

    def popup(self) -> QWidget | None:
        """The menu or list that is open over the window."""
        return QApplication.activePopupWidget()

    def finished(self) -> bool:
        """Whether nothing moves any more."""
        bar = self.view.verticalScrollBar()
        return self.view.scroller.target == bar.value() and not self.session.busy

    def close(self) -> None:
        """End the program."""
        self.app.close()
        for other in list(QApplication.topLevelWidgets()):
            if other is not self.window:
                other.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Still:
    """Whether the picture stays the same for a while: what is read in the background has come."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._last: QImage | None = None
        self._alike, self._next = 0, 0.0

    def reached(self) -> bool:
        """Look again when it is time."""
        if monotonic() < self._next or _reads(self._stage.window):
            return False
        shown = compose(self._stage.window)
        self._alike = self._alike + 1 if shown == self._last else 0
        self._last, self._next = shown, monotonic() + _STILL_SECONDS
        return self._alike >= _STILL_TIMES


def _reads(window: QObject) -> bool:
    """Whether the window waits for a moment or reads the project in slices."""
    timers = window.findChildren(QTimer)
    return any(timer.isActive() and timer.interval() < _SHORT_MS for timer in timers)


class Show(QObject):
    """Plays screens one after the other and calls `arrived` with each when it is there."""

    def __init__(
        self,
        screens: list[Screen],
        make: Callable[[Screen], Stage],
        arrived: Callable[[Screen, Stage], None],
    ) -> None:
        super().__init__()
        self.failures: list[str] = []
        self._left = list(screens)
        self._make, self._arrived = make, arrived
        self._stage: Stage | None = None
        self._steps: Steps | None = None
        self._closing = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def run(self) -> None:
        """Play all of them; returns when the last one is taken."""
        if not self._left:
            return
        self._begin()
        self._timer.start()
        QCoreApplication.exec()

    def _begin(self) -> None:
        self._screen = self._left.pop(0)
        self._stage = self._make(self._screen)
        self._stage.open()
        self._steps = self._play(self._stage)
        self._wanted: Callable[[], object] | None = None
        self._until = monotonic() + PATIENCE

    def _play(self, stage: Stage) -> Steps:
        for _ in range(_QUIET_TURNS):
            yield stage.finished
        yield from self._screen.steps(stage)
        for _ in range(_QUIET_TURNS):
            yield stage.finished
        still = Still(stage)
        yield still.reached
        self._arrived(self._screen, stage)

    def _tick(self) -> None:
        if self._closing:
            self._close()
            return
        assert self._steps is not None
        try:
            if self._wanted is not None and not self._wanted():
                if monotonic() > self._until:
                    raise TimeoutError("a step waited in vain")
                return
            self._wanted = next(self._steps)
        except StopIteration:
            self._closing = True
        except Exception as error:  # noqa: BLE001  (one screen less, and the failure is told)
            self.failures.append(f"{self._screen.id}: {type(error).__name__}: {error}")
            self._closing = True

    def _close(self) -> None:
        """Close what is open, the innermost first, then the program; then the next one."""
        open_ = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if open_ is not None:
            open_.reject() if isinstance(open_, QDialog) else open_.close()
            if isinstance(open_, QMenu):
                open_.hide()
            return
        self._closing = False
        assert self._stage is not None
        self._stage.close()
        self._stage = None
        if self._left:
            self._begin()
        else:
            self._timer.stop()
            QCoreApplication.quit()


def quiet(app: QApplication) -> None:
    """Nothing blinks in a picture."""
    app.setCursorFlashTime(0)
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
    app.setEffectEnabled(Qt.UIEffect.UI_FadeMenu, False)
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
    app.setQuitOnLastWindowClosed(False)
