"""What the window shows while no project is open: make one, open one, go on with a recent one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.key_button import KeyButton
from annotator.ui.theme import SPACE, theme

_WIDTH = 440


class Welcome(QFrame):
    """Asks for actions by their ids, and for recent files by their paths."""

    requested = Signal(str)
    file_chosen = Signal(Path)

    def __init__(self, *, sample: bool) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self._title = QLabel("Label articles by hand")
        text = QLabel(
            "spaCy suggests who, where, when and what happened; you decide.\n"
            "A project is one file, and every decision is in it at once."
        )
        text.setProperty("muted", True)
        new = KeyButton("New project…", action="new_project", primary=True)
        open_ = KeyButton("Open a project…", action="open_project")
        new.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        open_.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        new.clicked.connect(lambda: self.requested.emit("new_project"))
        open_.clicked.connect(lambda: self.requested.emit("open_project"))
        self._recent_caption = QLabel("RECENT")
        self._recent_caption.setProperty("caption", True)
        self._recent = QWidget()
        self._recent_column = QVBoxLayout(self._recent)
        self._recent_column.setContentsMargins(0, 0, 0, 0)
        self._recent_column.setSpacing(0)
        self._sample = QPushButton("Look at the sample project")
        self._sample.setVisible(sample)
        self._sample.clicked.connect(lambda: self.requested.emit("open_sample"))
        drop = QLabel("Or drop a project file on this window.")
        drop.setProperty("muted", True)
        column = QVBoxLayout()
        column.setSpacing(SPACE[2])
        column.addWidget(self._title)
        column.addWidget(text)
        column.addSpacing(SPACE[4])
        for button in (new, open_, self._sample):
            column.addWidget(button)
        column.addWidget(drop)
        column.addSpacing(SPACE[4])
        column.addWidget(self._recent_caption)
        column.addWidget(self._recent)
        middle = QWidget()
        middle.setLayout(column)
        middle.setFixedWidth(_WIDTH)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.setFocusProxy(new)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._find_recent: Callable[[], Sequence[Path]] | None = None
        self._show_recent(())

    def offer_recent(self, find: Callable[[], Sequence[Path]]) -> None:
        """Offer the project files that `find` gives, the latest first.

        They are looked for when this has been painted: a disk may take its time to answer.
        """
        self._find_recent = find
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._find_recent is not None:
            QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        find, self._find_recent = self._find_recent, None
        if find is not None:
            self._show_recent(find())

    def _show_recent(self, paths: Sequence[Path]) -> None:
        while (item := self._recent_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path in paths:
            button = QPushButton(f"{path.stem}   {_shown_folder(path)}")
            button.setProperty("quiet", True)
            button.setStyleSheet("QPushButton { padding: 4px 8px 4px 0; text-align: left; }")
            button.setToolTip(str(path))
            button.setAccessibleName(f"Open {path.stem}")
            button.clicked.connect(lambda _=False, path=path: self.file_chosen.emit(path))
            self._recent_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent_caption.setVisible(bool(paths))

    def _restyle(self) -> None:
        self._title.setFont(theme.font("title", strong=True))
        self.setStyleSheet(f"#welcome {{ background: {theme.colour('page').name()}; }}")


def _shown_folder(path: Path) -> str:
    folder = str(path.parent)
    home = str(Path.home())
    return f"~{folder[len(home) :]}" if folder.startswith(home) else folder
