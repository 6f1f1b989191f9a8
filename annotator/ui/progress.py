"""How far one is: what the status line says of it, and the panel with today's numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.core.pace import Today
from annotator.language import number, tr
from annotator.session.pace import Pace
from annotator.session.wording import duration, left
from annotator.ui.scale import SPACE

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_UNKNOWN = "–"


class Progress(QObject):
    """Tells `Pace` of what the annotator does in `window`, and shows what comes of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.pace = Pace(window.session)
        view = window.view
        for input_ in (view.caret_moved, view.selection_changed):
            input_.connect(self.pace.touch)
        view.verticalScrollBar().valueChanged.connect(self.pace.touch)
        window.closing.connect(self.pace.pause)
        window.status.progress_requested.connect(self.open_panel)
        window.settings.changed.connect(self._follow_setting)
        self.pace.changed.connect(window.display.show_progress)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow_focus)
        self._follow_setting()

    @property
    def left(self) -> str:
        """What is left of the project, in words; "" if nothing is."""
        articles = self._window.session.counts().unfinished
        typical = self.pace.typical
        if not articles:
            return ""
        return left(articles, None if typical is None else typical * articles)

    def open_panel(self) -> None:
        """Show today's numbers, above the bars where they are shown."""
        panel = ProgressPanel(self._window, self.pace.today())
        panel.adjustSize()
        status = self._window.status
        corner = status.mapToGlobal(QPoint(status.width(), 0))
        panel.move(corner - QPoint(panel.width() + SPACE[2], panel.height() + SPACE[1]))
        panel.show()
        panel.setFocus(Qt.FocusReason.PopupFocusReason)

    def _follow_setting(self, changed: str = "progress") -> None:
        if changed != "progress":
            return
        shown = self._window.settings.on("progress")
        self.pace.set_on(shown)
        self._window.status.set_progress(shown)

    def _follow_focus(self, focused: QWindow | None) -> None:
        """Time in another program is no time on the article."""
        if focused is None:
            self.pace.pause()
        else:
            self.pace.touch()


def rows(today: Today) -> list[tuple[str, str]]:
    """What the panel says: names and values."""
    per_hour = today.per_hour
    return [
        (tr("Decided today"), number(today.decided)),
        (tr("Articles done today"), number(today.done)),
        (tr("At work today"), duration(today.active) if today.active else _UNKNOWN),
        (tr("Decided per hour"), _UNKNOWN if per_hour is None else number(per_hour)),
        (tr("This article so far"), duration(today.article) if today.article else _UNKNOWN),
        (
            tr("An article takes (median)"),
            _UNKNOWN if today.typical is None else duration(today.typical),
        ),
        (tr("Articles"), left(today.left, today.remaining)),
    ]


class ProgressPanel(QFrame):
    """Today's numbers; any key or click beside it closes it."""

    def __init__(self, parent: QWidget, today: Today) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("progressPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = QLabel(tr("Today"))
        title.setProperty("heading", True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[5])
        grid.setVerticalSpacing(SPACE[1])
        shown = rows(today)
        for place, (name, value) in enumerate(shown):
            what, how_much = QLabel(name), QLabel(value)
            what.setProperty("muted", True)
            how_much.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(what, place, 0)
            grid.addWidget(how_much, place, 1)
        note = QLabel(
            tr(
                "Measured on this computer, for you alone. A minute without a key or a click "
                "does not count. The settings can hide it."
            )
        )
        note.setProperty("muted", True)
        note.setWordWrap(True)
        note.setMaximumWidth(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(note)
        self.setAccessibleName(tr("Today"))
        self.setAccessibleDescription(
            "; ".join(tr("{name}: {value}", name=name, value=value) for name, value in shown)
        )
