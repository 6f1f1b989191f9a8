"""How fast the article view is: opening, and from a key to the painted window.

Run by hand: `QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_view`. Each figure
stands beside its aim, and beside what Qt's own plain text widget takes for the same text.
"""

import random
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent
from annotator.core.models import Annotation, Article, Status, Suggestion, text_hash
from annotator.core.scheme import LabelScheme
from annotator.core.tokens import Tokens
from annotator.paths import resource
from annotator.ui.article.caret import Move
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import theme

SENTENCE = (
    "les forces d'Orvanie ont bombardé dans la nuit de lundi le port de Sarène faisant au moins "
    "sept morts selon le gouverneur qui a déclaré que l'assaut se poursuivait vers Brandeville"
)
WORDS = SENTENCE.split()
LABELS = {
    "entities": ("PER", "ORG", "LOC", "DATE", "QUANTITY"),
    "events": ("Attack", "Die", "Meet", "Statement", "Transport"),
}
ANNOTATOR, TIMES = "ada", 120


def text_of(length: int, *, paragraph: int, seed: int = 1) -> str:
    """A text of about `length` characters in paragraphs of about `paragraph`."""
    chance, parts, size = random.Random(seed), [], 0
    while size < length:
        wanted = min(paragraph, length - size)
        words = chance.choices(WORDS, k=wanted // 5 + 1)
        parts.append(" ".join(words)[:wanted].rstrip() + ".")
        size += len(parts[-1]) + 2
    return "\n\n".join(parts)[:length]


def article_of(text: str) -> Article:
    """An article with this text."""
    return Article(id=1, title="Mesures", text=text, language="fr", sha256=text_hash(text))


def suggestions_of(tokens: Tokens, count: int) -> tuple[Suggestion, ...]:
    """`count` suggestions of one or two words, evenly over the text."""
    step = max(1, len(tokens.words) // count)
    found = []
    for i in range(count):
        layer = "entities" if i % 2 else "events"
        first = (i * step) % (len(tokens.words) - 1)
        start, end = tokens.words[first][0], tokens.words[first + i % 2][1]
        label = LABELS[layer][i % 5]
        found.append(
            Suggestion(
                id=i + 1,
                article_id=1,
                source="bench",
                layer=layer,
                start=start,
                end=end,
                label=label,
            )
        )
    return tuple(found)


def contents(text: str, spans: int, decisions: int) -> list[ArticleContent]:
    """The article after 0, 1, 2, … of its suggestions were accepted."""
    article, tokens = article_of(text), Tokens.plain(text)
    suggestions = suggestions_of(tokens, spans)
    annotations: tuple[Annotation, ...] = ()
    found = []
    for done in range(min(decisions, spans - 1) + 1):
        found.append(
            ArticleContent(
                article=article,
                tokens=tokens,
                tokenized=True,
                annotations=annotations,
                suggestions=suggestions[done:],
                status=Status.STARTED,
                flagged=False,
                note="",
            )
        )
        taken = suggestions[done]
        annotations += (
            Annotation(
                id=done + 1,
                article_id=1,
                annotator=ANNOTATOR,
                created_at="",
                updated_at="",
                **{name: getattr(taken, name) for name in ("layer", "start", "end", "label")},
            ),
        )
    return found


def milliseconds(action: Callable[[], object]) -> float:
    """How long `action` takes."""
    started = perf_counter()
    action()
    return 1000 * (perf_counter() - started)


def shown(app: QApplication, widget: QWidget) -> None:
    """Show `widget` at the size of a middle pane."""
    widget.resize(850, 900)
    widget.show()
    app.processEvents()


def decide(view: ArticleView, after: ArticleContent) -> None:
    """What a key on a suggestion does to the view, up to the painted window."""
    view.refresh(after)
    view.set_focus(SpanRef("suggestion", after.suggestions[0].id))
    view.viewport().repaint()


def measure_opening(app: QApplication, view: ArticleView) -> None:
    """Opening long texts, beside Qt's plain text widget."""
    plain = QPlainTextEdit()
    shown(app, plain)
    for name, paragraph in (("1 MB in paragraphs", 600), ("1 MB in one paragraph", 10**7)):
        content = contents(text_of(1_000_000, paragraph=paragraph), 2000, 0)[0]

        def bare(text: str = content.article.text) -> None:
            plain.setPlainText(text)
            plain.viewport().repaint()

        def opening(content: ArticleContent = content) -> None:
            view.show_content(content)
            view.viewport().repaint()

        say(f"open {name}", [milliseconds(opening)], 300, bare=milliseconds(bare))
        far = [milliseconds(lambda: jump(view)) for _ in range(20)]
        say(f"  jump anywhere in {name}", far, 32)
    plain.close()


def jump(view: ArticleView) -> None:
    """Show another place of the article."""
    bar = view.verticalScrollBar()
    bar.setValue(random.randint(0, bar.maximum()))
    view.viewport().repaint()


def measure_keys(app: QApplication, view: ArticleView) -> None:
    """Decisions, caret moves and scrolling at the two sizes of the design's table."""
    for length, spans, aim, open_aim in ((5_500, 200, 16, 50), (100_000, 2_000, 32, 300)):
        steps = contents(text_of(length, paragraph=500), spans, TIMES)
        size = f"{length:,} characters, {spans:,} spans"
        opened = milliseconds(lambda steps=steps: view.show_content(steps[0]))
        say(f"open, {size}", [opened], open_aim)
        view.viewport().repaint()
        for step in steps:
            step.marks  # noqa: B018  # the session's inspector has asked for them before
        app.processEvents()
        keys = [milliseconds(lambda step=step: decide(view, step)) for step in steps[1:]]
        say(f"  key to paint, {size}", keys, aim)
        carets = [milliseconds(lambda: walk(view)) for _ in range(TIMES)]
        say(f"  caret to paint, {size}", carets, aim)


def walk(view: ArticleView) -> None:
    """Select one more token."""
    view.move(Move.RIGHT, select=True)
    view.viewport().repaint()


def say(name: str, times: list[float], aim: float, *, bare: float | None = None) -> None:
    """Print the median and the 95th percentile beside the aim."""
    high = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    beside = f"   QPlainTextEdit {bare:6.1f} ms" if bare is not None else ""
    met = "" if high <= aim else "   MISSED"
    print(f"{name:58} median {median(times):6.1f}  p95 {high:6.1f}  aim {aim:5.0f} ms{beside}{met}")


def main() -> None:
    """Measure and print everything."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    view = ArticleView()
    view.set_animated(False)
    scheme = resource("schemes/news.json").read_text(encoding="utf8")
    view.set_scheme(LabelScheme.model_validate_json(scheme))
    view.set_active_layer("events")
    shown(app, view)
    measure_keys(app, view)
    measure_opening(app, view)
    view.close()


if __name__ == "__main__":
    main()
