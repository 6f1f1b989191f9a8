"""The pieces that the inspector's pages are put together from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.language import tr
from annotator.ui.key_tip import KeyTip
from annotator.ui.theme import SPACE, article_families, theme


class Section(QWidget):
    """A small caption over rows of a name and a value, or over one paragraph."""

    def __init__(self, title: str) -> None:
        super().__init__()
        caption = QLabel(title)
        caption.setProperty("caption", True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE[3])
        self._grid.setVerticalSpacing(SPACE[1])
        self._grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE[3], 0, 0)
        self._column.setSpacing(SPACE[1] + 1)
        self._column.addWidget(caption)
        self._column.addLayout(self._grid)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def add(self, widget: QWidget) -> None:
        """Put `widget` below the rows."""
        self._column.addWidget(widget)

    def show_rows(self, rows: list[tuple[str, str]]) -> None:
        """Show these rows, those without a value left out; without any the section hides."""
        rows = [row for row in rows if row[1]]
        while len(self._labels) < len(rows):
            self._labels.append(self._new_row(len(self._labels)))
        for number, (name, value) in enumerate(self._labels):
            shown = number < len(rows)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(rows[number][0])
                value.setText(rows[number][1])
        self.setVisible(bool(rows))

    def _new_row(self, number: int) -> tuple[QLabel, QLabel]:
        name, value = QLabel(), QLabel()
        name.setProperty("muted", True)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        self._grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, number, 1)
        return name, value


class NotePart(Section):
    """A note, and a button to write one."""

    requested = Signal(str)

    def __init__(self, action: str) -> None:
        super().__init__(tr("NOTE"))
        self._text = paragraph()
        self._button = QPushButton()
        self._button.setProperty("quiet", True)
        self._button.setStyleSheet("QPushButton { padding: 2px 6px 2px 0; text-align: left; }")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(lambda: self.requested.emit(action))
        self._tip = KeyTip(self._button, "", action)
        self.add(self._text)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        row.addStretch(1)
        holder = QFrame()
        holder.setLayout(row)
        self.add(holder)

    def show_note(self, note: str) -> None:
        """Show `note`, or that there is none."""
        self._text.setText(note)
        self._text.setVisible(bool(note))
        self._button.setText(tr("Change the note") if note else tr("Write a note"))
        self._tip.set_text(self._button.text())


def text_font() -> QFont:
    """The articles' face, for words of an article beside it."""
    font = theme.font("heading", strong=True)
    font.setFamilies(article_families())
    return font


def muted() -> QLabel:
    """A quieter label that breaks its lines."""
    label = QLabel()
    label.setProperty("muted", True)
    label.setWordWrap(True)
    return label


def paragraph() -> QLabel:
    """Plain text that breaks its lines."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
