"""Articles and a scheme for the article view's tests."""

from annotator.core.content import ArticleContent
from annotator.core.models import Annotation, Article, Status, Suggestion, text_hash
from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.core.tokens import Tokens

TEXT = (
    "Les forces d'Orvanie ont bombardé lundi le port de Sarène, faisant sept morts.\n\n"
    "« Nous avons vu les convois quitter la ville », a affirmé Mme Aulnay, porte-parole.\n\n"
    "UN SOMMET À BRANDEVILLE\n\n"
    "Les ministres se réuniront jeudi à Brandeville pour discuter d'une aide de 12 500 tonnes."
)

SCHEME = LabelScheme(
    name="test",
    layers=(
        Layer(
            name="entities",
            kind=LayerKind.ENTITIES,
            labels=(
                Label(name="LOC", title="Place", colour="green", definition="A place."),
                Label(name="PER", colour="amber"),
            ),
        ),
        Layer(
            name="events",
            kind=LayerKind.EVENTS,
            labels=(Label(name="Attack", colour="red"), Label(name="Meet", colour="#128877")),
        ),
    ),
)

Made = tuple[str, int, int, str]


def content_of(
    text: str,
    annotations: tuple[Made, ...] = (),
    suggestions: tuple[Made, ...] = (),
    *,
    article_id: int = 1,
    title: str = "Sarène",
    tokenized: bool = True,
    language: str = "fr",
) -> ArticleContent:
    """An article with spans given as (layer, start, end, label); ids count from 1 on either."""
    article = Article(
        id=article_id, title=title, text=text, language=language, sha256=text_hash(text)
    )
    return ArticleContent(
        article=article,
        tokens=Tokens.plain(text),
        tokenized=tokenized,
        annotations=tuple(
            Annotation(
                id=i,
                article_id=article_id,
                annotator="ada",
                created_at="",
                updated_at="",
                **_span(made),
            )
            for i, made in enumerate(annotations, 1)
        ),
        suggestions=tuple(
            Suggestion(id=i, article_id=article_id, source="test", **_span(made))
            for i, made in enumerate(suggestions, 1)
        ),
        status=Status.STARTED,
        flagged=False,
        note="",
    )


def span_of(words: str, layer: str, label: str, text: str = TEXT) -> Made:
    """The span of the first `words` in the text."""
    start = text.index(words)
    return (layer, start, start + len(words), label)


def _span(made: Made) -> dict[str, str | int]:
    layer, start, end, label = made
    return {"layer": layer, "start": start, "end": end, "label": label}
