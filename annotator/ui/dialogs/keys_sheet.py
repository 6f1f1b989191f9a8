"""All keys on one sheet, made from the table of actions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ACTIONS, MENUS, key_text, shown_key
from annotator.ui.dialogs.parts import heading, hint
from annotator.ui.keycap import KeyRow, align

Entry = tuple[tuple[str, ...], str]
Section = tuple[str, tuple[Entry, ...]]

_MOVES: tuple[Entry, ...] = (
    (("←", "→", "↑", "↓"), "Move by word and line"),
    (("Ctrl+←", "Ctrl+→"), "Move by character"),
    (("Shift+←", "Shift+→"), "Select by word"),
    (("Ctrl+Shift+←", "Ctrl+Shift+→"), "Select by character"),
    (("Home", "End"), "To the edge of the line"),
    (("Ctrl+Home", "Ctrl+End"), "To the edge of the article"),
    (("Esc",), "Drop the selection, then the focus"),
)
_LABELS: tuple[Entry, ...] = (
    (("1", "…", "9", "0"), "Give the first ten labels"),
    (("Shift+1", "…", "Shift+0"), "Give the next ten labels"),
)


def sections() -> tuple[Section, ...]:
    """What the sheet shows: a title and its keys with what they do, in the menus' order."""
    found: list[Section] = []
    for menu in MENUS:
        entries = tuple(
            (tuple(shown_key(key) for key in row.keys if key not in _SILENT), row.title.rstrip("…"))
            for row in ACTIONS
            if row.menu == menu and row.keys
        )
        if menu == "Span":
            entries = entries[:4] + _LABELS + entries[4:]
            found.append((menu, entries))
            found.append(("In the text", _MOVES))
        else:
            found.append((menu, entries))
    return tuple(found)


_SILENT = frozenset({"Ctrl+Enter", "Ctrl+="})


class KeysSheet(QDialog):
    """The sheet; the span's keys come first, for they are pressed all day.

    It is accepted when the guide is asked for.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        by_name = dict(sections())
        columns = (("Span",), ("In the text", "Article", "Help"), ("Project", "Edit", "View"))
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(24, 8, 24, 20)
        row.setSpacing(36)
        for names in columns:
            row.addLayout(_column([(name, by_name[name]) for name in names]))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(sheet)
        scroll.setAccessibleName("All keys")
        self.guide_button = QPushButton("Guide")
        self.guide_button.setToolTip(f"How things are done, page by page ({key_text('guide')})")
        self.guide_button.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addWidget(heading("Keys"), 1)
        line.addWidget(self.guide_button)
        top = QVBoxLayout()
        top.setContentsMargins(24, 18, 24, 0)
        top.addLayout(line)
        top.addWidget(
            hint(
                "Letters and digits work while the article has the focus, so that "
                "typing in a search field is safe."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        wanted = sheet.sizeHint()
        room = self.screen().availableSize()
        self.resize(
            min(wanted.width() + 24, room.width() - 60),
            min(wanted.height() + 110, room.height() - 80),
        )


def _column(parts: Sequence[Section]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(5)
    found: list[KeyRow] = []
    for title, entries in parts:
        name = QLabel(title)
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        column.addSpacing(8)
        column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        rows = [KeyRow(keys, text) for keys, text in entries]
        found += rows
        for row in rows:
            column.addWidget(row)
    align(found)
    column.addStretch(1)
    return column
