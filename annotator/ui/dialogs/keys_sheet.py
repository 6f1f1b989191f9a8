"""All keys on one sheet, those that work here and now first; a field finds a key or a command."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.actions import ACTIONS
from annotator.ui.dialogs.parts import heading, hint
from annotator.ui.key_tip import KeyTip
from annotator.ui.keycap import KeyRow, align
from annotator.ui.keys_here import Place, Section, everything, found, here, in_columns
from annotator.ui.theme import SPACE, theme

_COLUMNS = 2
_SCROLLING = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class KeysSheet(QDialog):
    """The sheet for where the annotator is.

    It is accepted when something else is asked for: `wanted` is that action.
    """

    def __init__(
        self,
        parent: QWidget | None,
        place: Place = Place.START,
        enabled: Collection[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.wanted = ""
        can = {row.id for row in ACTIONS} if enabled is None else enabled
        self._here = here(place, can)
        self._all = everything()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a key or a command"))
        self.search.setAccessibleName(tr("Find a key or a command"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(260)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._fill)
        self.area = QScrollArea()
        self.area.setObjectName("keySheet")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(tr("All keys"))
        self.guide_button = self._button(tr("Guide"), "guide")
        self.change_button = self._button(tr("Change keys…"), "edit_keys")
        KeyTip(self.guide_button, tr("How things are done, page by page"), "guide")
        self._lay_out()
        self._fill()
        self._fit()
        self.search.setFocus()

    @property
    def shown(self) -> list[Section]:
        """What is on the sheet now."""
        return self._shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and page keys scroll the sheet from the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _SCROLLING:
                QApplication.sendEvent(self.area.verticalScrollBar(), event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return False

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE[2])
        line.addWidget(heading(tr("Keys")), 1)
        for widget in (self.search, self.change_button, self.guide_button):
            line.addWidget(widget)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], 0)
        top.addLayout(line)
        top.addWidget(
            hint(
                tr(
                    "Letters and digits work while the article has the focus, so that typing in a "
                    "search field is safe."
                )
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.area, 1)

    def _fill(self, typed: str = "") -> None:
        ours = found([self._here], typed)
        others = found(self._all, typed)
        self._shown = [*ours, *others]
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(SPACE[5], SPACE[2], SPACE[5], SPACE[5])
        column.setSpacing(SPACE[4])
        rows: list[KeyRow] = []
        for section in ours:
            column.addWidget(_panel(section, rows))
        if others:
            column.addLayout(_columns(in_columns(others, _COLUMNS), rows))
        if not self._shown:
            column.addWidget(hint(tr("No key and no command is called that.")))
        column.addStretch(1)
        align(rows)
        self.area.setWidget(sheet)

    def _fit(self) -> None:
        """As large as its words, as far as the screen has room."""
        sheet = self.area.widget()
        assert sheet is not None
        wanted = sheet.sizeHint()
        room = self.screen().availableSize()
        self.resize(
            min(wanted.width() + SPACE[5], room.width() - 60),
            min(wanted.height() + 110, room.height() - 80),
        )

    def _button(self, text: str, action: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._go(action))
        return button

    def _go(self, action: str) -> None:
        self.wanted = action
        self.accept()


def _panel(section: Section, rows: list[KeyRow]) -> QFrame:
    """What works here, on a ground of its own."""
    panel = QFrame()
    panel.setObjectName("keysHere")
    ground, line = theme.colour("accent_soft").name(), theme.colour("border").name()
    panel.setStyleSheet(
        f"#keysHere {{ background: {ground}; border: 1px solid {line}; border-radius: 8px; }}"
    )
    column = QVBoxLayout(panel)
    column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
    column.setSpacing(SPACE[2])
    column.addWidget(_title(section.title))
    half = -(-len(section.entries) // _COLUMNS)
    halves = [section.entries[:half], section.entries[half:]]
    line_ = QHBoxLayout()
    line_.setSpacing(SPACE[5])
    for entries in halves:
        line_.addLayout(_entries(Section("", entries), rows), 1)
    column.addLayout(line_)
    return panel


def _columns(columns: Sequence[Sequence[Section]], rows: list[KeyRow]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(SPACE[4], 0, SPACE[4], 0)
    line.setSpacing(SPACE[5])
    for sections in columns:
        column = QVBoxLayout()
        column.setSpacing(SPACE[4])
        for section in sections:
            column.addLayout(_entries(section, rows))
        column.addStretch(1)
        line.addLayout(column, 1)
    return line


def _entries(section: Section, rows: list[KeyRow]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE[1] + 1)
    if section.title:
        column.addWidget(_title(section.title))
    for entry in section.entries:
        row = KeyRow(entry.keys, entry.text)
        rows.append(row)
        column.addWidget(row)
    if not section.title:
        column.addStretch(1)
    return column


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.font(strong=True))
    return label
