"""The line at the window's top: the menus, the project's name, what undo would take back."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QToolButton

from annotator.language import tr
from annotator.ui.actions import keymap
from annotator.ui.icons import icon
from annotator.ui.key_tip import KeyTip
from annotator.ui.theme import SPACE, theme

_UNDO_WIDTH = 240
_NAME_WIDTH = 260


class Header(QFrame):
    """Menus on the left; on the right three commands that are wanted all day."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.menus = QMenuBar()
        self.menus.setObjectName("menus")
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._about = QLabel()
        self._about.setProperty("muted", True)
        self._undo = _button("undo")
        self._export = _button("export")
        self._commands = _button("command")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[1], 0, SPACE[2], 0)
        row.setSpacing(SPACE[2])
        row.addWidget(self.menus)
        row.addSpacing(SPACE[3])
        row.addWidget(self._name)
        row.addWidget(self._about)
        row.addStretch(1)
        for button in (self._undo, self._export, self._commands):
            row.addWidget(button)
        theme.changed.connect(self._restyle)
        self._restyle()

    def bind(self, *, undo: QAction, export: QAction, commands: QAction) -> None:
        """Let the buttons do these actions."""
        for button, action in (
            (self._undo, undo),
            (self._export, export),
            (self._commands, commands),
        ):
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            button.setEnabled(action.isEnabled())
        self._export.setText(tr("Export", "do it"))
        KeyTip(self._export, export.toolTip(), "export")
        KeyTip(self._commands, commands.toolTip(), "commands")
        self._undo_tip = KeyTip(self._undo, tr("Undo"), "undo")
        keymap.changed.connect(self._show_keys)
        self._show_keys()
        self._commands.setAccessibleName(commands.text())
        self.show_undo("")

    def show_project(self, name: str, about: str) -> None:
        """Show the project's name and a few words about it."""
        metrics = QFontMetrics(self._name.font())
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH))
        self._name.setToolTip(name)
        self._about.setText(about)
        self._undo.setVisible(bool(name))
        self._export.setVisible(bool(name))

    def show_undo(self, what: str) -> None:
        """Say what undo would take back, "" for nothing."""
        text = tr("Undo: {step}", step=what) if what else tr("Undo")
        metrics = QFontMetrics(self._undo.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _UNDO_WIDTH)
        self._undo.setText(shown.replace("&", "&&"))
        self._undo_tip.set_text(text)
        self._undo.setAccessibleName(text)

    def _show_keys(self) -> None:
        self._commands.setText(keymap.text("commands"))

    def _restyle(self) -> None:
        self._name.setFont(theme.font(strong=True))


def _button(picture: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(picture))
    button.setIconSize(QSize(16, 16))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
