"""The part of the inspector about the history of the span: a timeline of what happened to it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.language import tr, trn
from annotator.session.story import Line
from annotator.ui.inspector_parts import Section
from annotator.ui.theme import SPACE, theme

_SHOWN = 5
_DOT = 7.0


class Story(Section):
    """The newest entry first; of a long history the older ones on request."""

    def __init__(self) -> None:
        super().__init__(tr("HISTORY"))
        self._lines: list[Line] = []
        self._entries: list[_Entry] = []
        self._whole = False
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.add(holder)
        self._more = QPushButton()
        self._more.setProperty("quiet", True)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._show_all)
        self.add(self._more)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show this history, the oldest entry of which comes first."""
        if list(lines) != self._lines:
            self._lines, self._whole = list(lines), False
            self._show()

    def _show_all(self) -> None:
        self._whole = True
        self._show()

    def _show(self) -> None:
        newest = self._lines[::-1]
        shown = newest if self._whole else newest[:_SHOWN]
        while len(self._entries) < len(shown):
            entry = _Entry()
            self._entries.append(entry)
            self._list.addWidget(entry)
        for place, entry in enumerate(self._entries):
            entry.setVisible(place < len(shown))
            if place < len(shown):
                entry.show_line(shown[place], last=place == len(shown) - 1)
        older = len(newest) - len(shown)
        self._more.setText(trn("{n} older entry", "{n} older entries", older))
        self._more.setVisible(older > 0)
        self.setVisible(bool(newest))


class _Entry(QWidget):
    """A dot on a line, what was done, and below it who did it and when."""

    def __init__(self) -> None:
        super().__init__()
        self._rail = _Rail()
        self._what, self._by = QLabel(), QLabel()
        for label in (self._what, self._by):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._by.setProperty("muted", True)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, SPACE[2])
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._by)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[2])
        row.addWidget(self._rail)
        row.addLayout(words, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_line(self, line: Line, *, last: bool) -> None:
        """Show `line`; the `last` one ends the rail."""
        self._what.setText(line.what)
        by = tr("{by} · taken back", by=line.by) if line.undone else line.by
        self._by.setText(by)
        self._by.setVisible(bool(by))
        self._what.setProperty("muted", line.undone)
        self._what.style().polish(self._what)
        self._rail.undone, self._rail.last = line.undone, last
        self._rail.update()
        self.setAccessibleName(line.heard)

    def _restyle(self) -> None:
        self._by.setFont(theme.font("small"))
        self._rail.update()


class _Rail(QWidget):
    """The dot, filled where the deed still holds, and the line down to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.undone = self.last = False
        self.setFixedWidth(int(_DOT) + 2)

    def sizeHint(self) -> QSize:
        return QSize(int(_DOT) + 2, int(_DOT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        at = QFontMetrics(theme.font()).lineSpacing() / 2
        if not self.last:
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawLine(QPointF(middle, at + _DOT), QPointF(middle, self.height()))
        dot = QRectF(middle - _DOT / 2, at - _DOT / 2, _DOT, _DOT)
        painter.setPen(QPen(theme.colour("outline"), 1.4))
        brush = Qt.BrushStyle.NoBrush if self.undone else theme.colour("outline")
        painter.setBrush(brush)
        painter.drawEllipse(dot.adjusted(0.7, 0.7, -0.7, -0.7))
