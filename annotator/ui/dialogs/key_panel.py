"""The keys of one command, each to change or remove, and a way to add one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.actions import Action, action, keymap, shown_key
from annotator.ui.dialogs.key_capture import KeyCapture
from annotator.ui.dialogs.parts import hint
from annotator.ui.icons import icon
from annotator.ui.key_list import title_of
from annotator.ui.key_rules import refusal
from annotator.ui.theme import SPACE, theme


class KeyPanel(QFrame):
    """Shows the command of `show_row`; what is done here holds at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyPanel")
        self._row: Action | None = None
        self._replacing = self._pending = ""
        self._title = QLabel()
        self._title.setProperty("heading", True)
        self._about = hint()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(SPACE[2])
        self.add = QPushButton(tr("Add a key"))
        self.capture = KeyCapture(tr("Press the key. Esc lets it be."))
        self.take = QPushButton(tr("Take it from there"))
        self.reset = QPushButton(tr("Reset"))
        self.message = hint()
        for button in (self.add, self.take, self.reset):
            button.setAutoDefault(False)
        self._lay_out()
        self.add.clicked.connect(lambda: self.begin(""))
        self.capture.captured.connect(self._take_key)
        self.capture.cancelled.connect(self._end)
        self.take.clicked.connect(lambda: self._give(self._pending))
        self.reset.clicked.connect(self._reset)
        keymap.changed.connect(self._show)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_row(None)

    @property
    def chips(self) -> list[QToolButton]:
        """The buttons of the command's keys; a click changes that key."""
        return [
            button
            for button in self.findChildren(QToolButton)
            if button.property("changes") and not button.isHidden()
        ]

    @property
    def removers(self) -> list[QToolButton]:
        """The buttons that remove the command's keys, in the same order."""
        return [
            button
            for button in self.findChildren(QToolButton)
            if button.property("removes") and not button.isHidden()
        ]

    def show_row(self, row: Action | None) -> None:
        """Show the keys of `row`; None shows nothing."""
        self._row = row
        self._say("")
        self._end()
        self._show()

    def begin(self, replacing: str) -> None:
        """Wait for a key: in place of `replacing`, or one more."""
        self._replacing = replacing
        self._say("")
        self.capture.show()
        self.add.hide()
        self.capture.setFocus()

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        keys.setSpacing(SPACE[2])
        keys.addLayout(self._chips)
        keys.addWidget(self.add)
        keys.addWidget(self.capture, 2)
        keys.addStretch(1)
        keys.addWidget(self.reset)
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(keys)
        column.addLayout(said)
        column.addStretch(1)
        self.message.setMinimumHeight(2 * self.message.fontMetrics().lineSpacing())
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _show(self) -> None:
        row = self._row
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._title.setText(title_of(row) if row else tr("No command is chosen"))
        self._about.setText(row.hint if row else tr("Choose one above to see and change its keys."))
        changeable = row is not None and not row.by_place
        self.add.setVisible(changeable and self.capture.isHidden())
        self.reset.setVisible(changeable)
        self.reset.setEnabled(row is not None and keymap.is_own(row.id))
        if row is None:
            return
        for key in keymap.keys(row.id):
            self._chips.addWidget(self._chip(key, changeable=changeable))
        if row.by_place:
            self._say(refusal(row, ""))

    def _chip(self, key: str, *, changeable: bool) -> QWidget:
        chip = QFrame()
        line = QHBoxLayout(chip)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        change = QToolButton()
        change.setText(shown_key(key))
        change.setProperty("framed", True)
        change.setProperty("changes", True)
        change.setToolTip(tr("Change this key") if changeable else "")
        change.setAccessibleName(tr("Change {key}", key=shown_key(key)))
        change.setEnabled(changeable)
        change.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        change.clicked.connect(lambda: self.begin(key))
        line.addWidget(change)
        if changeable:
            remove = QToolButton()
            remove.setIcon(icon("reject"))
            remove.setProperty("removes", True)
            remove.setStyleSheet("QToolButton { padding: 4px 2px; }")
            remove.setToolTip(tr("Remove this key"))
            remove.setAccessibleName(tr("Remove {key}", key=shown_key(key)))
            remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            remove.clicked.connect(lambda: self._remove(key))
            line.addWidget(remove)
        return chip

    def _take_key(self, key: str) -> None:
        row = self._row
        assert row is not None
        self._pending = key
        owner = keymap.owner(key)
        why = refusal(row, key)
        if why:
            self._say(tr("{name}: {value}", name=shown_key(key), value=why))
        elif owner == row.id and key != self._replacing:
            self._say(tr("It has {key} already.", key=shown_key(key)))
        elif owner not in (None, row.id):
            other = title_of(action(str(owner)))
            self._say(tr("{key} does something else: “{name}”.", key=shown_key(key), name=other))
            self.take.show()
        else:
            self._give(key)
        self._end()
        (self.add if self.take.isHidden() else self.take).setFocus()

    def _give(self, key: str) -> None:
        assert self._row is not None
        keys = list(keymap.keys(self._row.id))
        if self._replacing in keys:
            keys[keys.index(self._replacing)] = key
        else:
            keys.append(key)
        self._say("")
        keymap.give(self._row.id, keys)
        self._replacing = ""
        self.add.setFocus()

    def _remove(self, key: str) -> None:
        assert self._row is not None
        self._say("")
        keymap.give(self._row.id, [own for own in keymap.keys(self._row.id) if own != key])
        self.add.setFocus()

    def _reset(self) -> None:
        row = self._row
        assert row is not None
        keymap.reset(row.id)
        if keymap.is_own(row.id):
            self._say(tr("The rest of its usual keys were given to other commands."))
        self.add.setFocus()

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.take.hide()

    def _end(self) -> None:
        self.capture.hide()
        self.add.setVisible(self._row is not None and not self._row.by_place)

    def _restyle(self) -> None:
        line, ground = theme.colour("border").name(), theme.colour("page").name()
        self.setStyleSheet(
            f"#keyPanel {{ background: {ground}; border: 1px solid {line}; border-radius: 6px; }}"
        )
