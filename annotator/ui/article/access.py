"""What screen readers are told of the article view."""

from html import escape

from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.core.content import ArticleContent
from annotator.core.models import Suggestion
from annotator.core.scheme import LabelScheme
from annotator.ui.article.marks import Look


def describe(look: Look, content: ArticleContent, scheme: LabelScheme | None) -> str:
    """One line on a mark: its label, whether it is suggested, its words."""
    layer = scheme.layer(look.layer) if scheme else None
    label = layer.label(look.label) if layer else None
    name = (label.title if label else "") or look.label
    state = "suggested " if look.suggested else ""
    words = content.article.text[look.start : look.end]
    warning = ", does not fit the tokens" if look.misfit else ""
    return f"{state}{name}: {words}{warning}"


def tip(look: Look, content: ArticleContent, scheme: LabelScheme | None) -> str:
    """What the mouse is told of a mark: label, source, definition."""
    layer = scheme.layer(look.layer) if scheme else None
    label = layer.label(look.label) if layer else None
    head = (label.title if label else "") or look.label
    mark = content.mark(look.ref)
    if mark and isinstance(mark.span, Suggestion):
        score = "" if mark.span.score is None else f", {mark.span.score:.0%}"
        head += f" · suggested by {mark.span.source}{score}"
    lines = [head, label.definition if label else ""]
    if look.misfit:
        lines.append("Begins or ends inside a token: it cannot be trained as it is.")
    return "<br>".join(escape(line) for line in lines if line)


def name_view(view: QWidget, content: ArticleContent | None) -> None:
    """Name the view after its article."""
    view.setAccessibleName(content.article.title or "Article" if content else "No article")


def announce(view: QWidget, sentence: str) -> None:
    """Make `sentence` the view's description, and have it spoken where a reader listens."""
    view.setAccessibleDescription(sentence)
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, sentence))


def tell_caret(view: QWidget, offset: int) -> None:
    """Tell a reader where the caret is, in code points."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, offset))
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.Focus))
