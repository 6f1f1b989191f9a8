"""What the inspector says of a span, and of an article."""

from bisect import bisect_left
from collections import Counter
from html import escape
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.core.content import ArticleContent, Mark
from annotator.core.models import Annotation
from annotator.core.scheme import Label, LabelScheme
from annotator.core.surroundings import surroundings
from annotator.language import mark as phrase
from annotator.language import number, tr
from annotator.session.wording import STATUS_WORDS, short_date
from annotator.ui.actions import keymap
from annotator.ui.inspector_parts import NotePart, Section, muted, paragraph, text_font
from annotator.ui.inspector_same import SameWords
from annotator.ui.inspector_story import Story
from annotator.ui.key_button import KeyButton
from annotator.ui.keycap import KeyRow, align
from annotator.ui.languages import language_name
from annotator.ui.theme import SPACE, theme

_START_KEYS = (
    ("next_suggestion", phrase("next suggestion")),
    ("accept", phrase("accept")),
    ("reject", phrase("reject")),
    ("switch_layer", phrase("switch the layer")),
    ("choose_label", phrase("choose a label")),
    ("done", phrase("done, next article")),
    ("keys", phrase("all keys")),
)


class SpanPage(QWidget):
    """The span in focus."""

    requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._position = muted()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._around = muted()
        self._around.setTextFormat(Qt.TextFormat.RichText)
        self._warning = QLabel()
        self._warning.setWordWrap(True)
        self._accept = KeyButton(tr("Accept"), action="accept", primary=True)
        self._reject = KeyButton(tr("Reject"), action="reject")
        self._accept.clicked.connect(lambda: self.requested.emit("accept"))
        self._reject.clicked.connect(lambda: self.requested.emit("reject"))
        self._definition = Section(tr("WHAT IT MEANS"))
        self._meaning, self._examples = paragraph(), muted()
        self._definition.add(self._meaning)
        self._definition.add(self._examples)
        self.same = SameWords()
        self.same.requested.connect(self.requested)
        self.story = Story()
        self._note = NotePart("note_span")
        self._note.requested.connect(self.requested)
        self._mark: Mark | None = None
        self._sentence = ("", "", "")
        self._scheme: LabelScheme | None = None
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_mark(self, content: ArticleContent, mark: Mark, scheme: LabelScheme) -> None:
        """Show `mark` of `content`."""
        self._mark, self._scheme = mark, scheme
        span, text = mark.span, content.article.text
        label = _label_of(mark, scheme)
        self._show_label()
        self._position.setText(_position(content, mark))
        self._words.setText(" ".join(text[span.start : span.end].split()))
        self._sentence = surroundings(text, span.start, span.end)
        self._show_sentence()
        fits = content.tokens.fits(span.start, span.end)
        self._warning.setVisible(not fits)
        self._accept.setVisible(mark.suggested)
        self._reject.set_text(tr("Reject") if mark.suggested else tr("Delete"))
        self._meaning.setText(label.definition if label else "")
        self._examples.setText(", ".join(label.examples) if label else "")
        self._definition.setVisible(bool(label and (label.definition or label.examples)))
        self.same.show_mark(content, mark)
        is_annotation = isinstance(span, Annotation)
        self._note.setVisible(is_annotation)
        self._note.show_note(span.note if isinstance(span, Annotation) else "")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._position)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[2])
        buttons.addWidget(self._accept, 1)
        buttons.addWidget(self._reject, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        column.setSpacing(SPACE[1])
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self._around)
        column.addSpacing(SPACE[1])
        column.addWidget(self._warning)
        column.addLayout(buttons)
        for part in (self._definition, self.same, self._note, self.story):
            column.addWidget(part)
        column.addStretch(1)

    def _restyle(self) -> None:
        self._words.setFont(text_font())
        self._warning.setText(
            tr("These boundaries are inside a token: DocBin can’t hold this span.")
        )
        warning, soft = theme.colour("warning").name(), theme.colour("warning_soft").name()
        self._warning.setStyleSheet(
            f"QLabel {{ color: {theme.colour('text').name()}; background: {soft}; "
            f"border-left: 3px solid {warning}; padding: 5px 8px; }}"
        )
        self._show_label()
        self._show_sentence()

    def _show_sentence(self) -> None:
        before, words, after = (escape(part) for part in self._sentence)
        colour = theme.colour("text").name()
        self._around.setText(f"{before}<b style='color:{colour}'>{words}</b>{after}")

    def _show_label(self) -> None:
        if self._mark is None or self._scheme is None:
            return
        label = _label_of(self._mark, self._scheme)
        colour = theme.label(label.colour if label else "grey").text.name()
        state = tr("suggested") if self._mark.suggested else tr("annotation")
        name = escape(self._mark.span.label)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setText(f"<span style='color:{colour}'><b>{name}</b> · {state}</span>")
        self._label.setToolTip(label.title if label else "")


class ArticlePage(QWidget):
    """The open article, its note, and the keys to begin with."""

    requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = Section(tr("THE ARTICLE"))
        self._spans = Section(tr("SPANS"))
        self._note = NotePart("note")
        self._note.requested.connect(self.requested)
        self._keys = Section(tr("KEYS TO BEGIN WITH"))
        self._key_rows = rows = [KeyRow((), tr(text), action=id_) for id_, text in _START_KEYS]
        self._align_keys()
        keymap.changed.connect(self._align_keys)
        for row in rows:
            self._keys.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        column.setSpacing(SPACE[1])
        for part in (self._title, self._facts, self._spans, self._note, self._keys):
            column.addWidget(part)
        column.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_content(self, content: ArticleContent | None, scheme: LabelScheme) -> None:
        """Show `content`; None leaves only the keys."""
        for part in (self._title, self._facts, self._spans, self._note):
            part.setVisible(content is not None)
        if content is None:
            return
        article = content.article
        self._title.setText(article.title or tr("without a title"))
        self._facts.show_rows(
            [
                (tr("Status"), _status(content)),
                (tr("Language"), language_name(article.language)),
                (tr("Source"), article.source),
                (tr("Date"), short_date(article.date)),
                (tr("Words"), number(len(content.tokens.words))),
                (tr("Characters"), number(len(article.text))),
                *((str(key).capitalize(), str(value)) for key, value in article.meta.items()),
            ]
        )
        made = Counter(annotation.layer for annotation in content.annotations)
        rows = [(layer.title or layer.name, str(made[layer.name])) for layer in scheme.layers]
        self._spans.show_rows([*rows, (tr("To decide"), number(len(content.suggestions)))])
        self._note.show_note(content.note)

    def _align_keys(self) -> None:
        align(self._key_rows)

    def _restyle(self) -> None:
        self._title.setFont(text_font())


def _position(content: ArticleContent, mark: Mark) -> str:
    """Which of the article's marks this is, in reading order."""
    marks = content.marks
    return tr(
        "{place} of {count}",
        place=bisect_left(marks, mark.order, key=attrgetter("order")) + 1,
        count=len(marks),
    )


def _status(content: ArticleContent) -> str:
    status = tr(STATUS_WORDS[content.status])
    return tr("{status}, flagged", status=status) if content.flagged else status


def _label_of(mark: Mark, scheme: LabelScheme) -> Label | None:
    layer = scheme.layer(mark.span.layer)
    return layer.label(mark.span.label) if layer else None
