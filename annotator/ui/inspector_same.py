"""The part of the inspector about the same words elsewhere: counts that lead to the places."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from annotator.core.alike import Found, Spot, tally
from annotator.core.content import ArticleContent, Mark
from annotator.language import number, tr
from annotator.session.elsewhere import Words
from annotator.session.same_words import Kind, SameRow, same_rows, spots_here, still_free
from annotator.ui.inspector_parts import Section
from annotator.ui.key_button import KeyButton
from annotator.ui.theme import SPACE, theme


class SameWords(Section):
    """`asked` says which kind of places to go to next, and whether in the whole project."""

    requested = Signal(str)
    asked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(tr("THE SAME WORDS"))
        self._here: list[Spot] = []
        self._words: Words | None = None
        self._kinds: list[_Row] = []
        holder = QWidget()
        self._table = QGridLayout(holder)
        self._table.setContentsMargins(0, 0, 0, 0)
        self._table.setHorizontalSpacing(SPACE[1])
        self._table.setVerticalSpacing(0)
        self._table.setColumnStretch(0, 1)
        self._everywhere = _head(tr("project"))
        self._table.addWidget(_head(tr("article")), 0, 1)
        self._table.addWidget(self._everywhere, 0, 2)
        self.add(holder)
        self._all = KeyButton(tr("Label them all"), action="same_words")
        self._all.clicked.connect(lambda: self.requested.emit("same_words"))
        self._tick = KeyButton(tr("In the project…"), action="same_words_everywhere")
        self._tick.clicked.connect(lambda: self.requested.emit("same_words_everywhere"))
        self.add(self._all)
        self.add(self._tick)

    def show_mark(self, content: ArticleContent, mark: Mark) -> None:
        """Count the words of `mark` in its article; the project's counts come later."""
        self._here = spots_here(content, mark)
        self._words = None
        free = still_free(self._here) - mark.suggested
        self._all.set_text(tr("Label {count} more here", count=free))
        self._all.setVisible(free > 0)
        self._show()

    def show_words(self, words: Words | None) -> None:
        """What is known of the project by now."""
        self._words = words
        self._show()

    @property
    def spots(self) -> list[Spot]:
        """The places in the article."""
        return self._here

    def _show(self) -> None:
        rows = same_rows(tally(self._here), self._words)
        while len(self._kinds) < len(rows):
            self._kinds.append(self._new_kind(len(self._kinds) + 1))
        for place, shown in enumerate(self._kinds):
            shown.show_row(rows[place] if place < len(rows) else None, self._words)
        words = self._words
        through = words is not None and (words.complete or words.cut)
        self._everywhere.setText(tr("project") if through else tr("project…"))
        self._everywhere.setToolTip("" if through else tr("The project is being looked through."))

    def _new_kind(self, at: int) -> "_Row":
        row = _Row()
        for column, widget in enumerate((row.name, row.here, row.everywhere)):
            self._table.addWidget(widget, at, column)
        row.here.clicked.connect(lambda: self.asked.emit(row.kind, False))
        row.everywhere.clicked.connect(lambda: self.asked.emit(row.kind, True))
        return row


class _Row:
    """One kind of places: its name and two counts to click."""

    def __init__(self) -> None:
        self.kind: Kind = (Found.FREE, "")
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.here, self.everywhere = _count(), _count()

    def show_row(self, row: SameRow | None, words: Words | None) -> None:
        """Show `row`; None hides it."""
        for widget in (self.name, self.here, self.everywhere):
            widget.setVisible(row is not None)
        if row is None:
            return
        self.kind = row.kind
        self.name.setText(row.text)
        self.name.setProperty("muted", row.kind[0] is not Found.LABELLED)
        self.name.style().polish(self.name)
        plus = words is not None and words.cut
        _fill(
            self.here,
            row.here,
            tr("{what} in the article: {count}, go to the next", what=row.text, count=row.here),
        )
        everywhere = row.everywhere or 0
        _fill(
            self.everywhere,
            row.everywhere,
            tr("{what} in the project: {count}, go to the next", what=row.text, count=everywhere),
            plus=plus,
        )


def _fill(button: QToolButton, count: int | None, name: str, *, plus: bool = False) -> None:
    text = "…" if count is None else number(count) + "+" * plus
    button.setText(text)
    button.setEnabled(bool(count))
    button.setAccessibleName(name)
    button.setToolTip(name if count else "")


def _count() -> QToolButton:
    button = QToolButton()
    button.setProperty("count", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


def _head(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("muted", True)
    label.setFont(theme.font("small"))
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    label.setContentsMargins(0, 0, SPACE[1], 0)
    return label
