"""Articles to export, in every script; used by the tests of writing and of the whole export."""

from hypothesis import strategies as st

from annotator.core.models import Article, Status, text_hash
from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.formats.writing import ExportArticle, ExportSpan, WriteOptions

# Pieces that have tripped offsets before: astral emoji, joined emoji, combining accents,
# Arabic, Chinese, Japanese, and every white space that an agency wire may hold.
PIECES = (
    *("Kyiv", "l'OTAN", "d’Élysée", "7\u202f199", "10\u00a0000", "🔥", "👨🏻‍🚒", "e\u0301le\u0301"),
    *("قصف", "القوات", "北京", "東京で", "안녕", "naïve", "Aix-en-Provence", "M.", "«", "»", "…"),
    *(" ", "  ", "\n", "\n\n", "\t", "\u00a0", "\u202f", "\u2009", "\u3000", "\u2028", "\x85"),
    *(",", ".", "!", "\u200d", "\ufeff", "ﬁ", "İ", "ß", "\x00", "\U0001f1eb\U0001f1f7"),
)


def layer(name: str, kind: LayerKind, *labels: str) -> Layer:
    return Layer(
        name=name, kind=kind, labels=tuple(Label(name=label, colour="green") for label in labels)
    )


SCHEME = LabelScheme(
    name="test",
    layers=(
        layer("entities", LayerKind.ENTITIES, "PER", "LOC", "ORG"),
        layer("events", LayerKind.EVENTS, "Attack", "Meet"),
        layer("roles", LayerKind.ENTITIES, "Victim"),
    ),
)
ALL_LAYERS = ("entities", "events", "roles")


def options(**changes) -> WriteOptions:
    return WriteOptions(**{"scheme": SCHEME, "layers": ALL_LAYERS, "annotator": "ada"} | changes)


def span(
    start: int, end: int, label: str = "LOC", layer: str = "entities", **changes
) -> ExportSpan:
    values = {"id": f"{layer[0]}{start}-{end}", "annotator": "ada"} | changes
    return ExportSpan(start=start, end=end, label=label, layer=layer, **values)


def find(text: str, words: str, label: str = "LOC", layer: str = "entities", **changes):
    """The span of the first `words` in `text`."""
    start = text.index(words)
    return span(start, start + len(words), label, layer, **changes)


def item(text: str, *spans: ExportSpan, **changes) -> ExportArticle:
    """An article to export; further fields are the article's, `status` and `tokens` the item's."""
    outer = {"status": changes.pop("status", Status.DONE), "tokens": changes.pop("tokens", None)}
    values = {"id": 1, "title": "A title", "language": "en", "text": text} | changes
    article = Article(sha256=text_hash(text), **values)
    return ExportArticle(article=article, spans=spans, **outer)


texts = st.one_of(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map("".join),
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40),
).filter(lambda text: text.strip() != "")


@st.composite
def items(draw, *, max_spans: int = 8) -> ExportArticle:
    """Random text with random spans on all layers, on token boundaries or off them."""
    text = draw(texts)
    spans = []
    for number in range(draw(st.integers(0, max_spans))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        name, label = draw(
            st.sampled_from([("entities", "LOC"), ("events", "Attack"), ("roles", "Victim")])
        )
        spans.append(span(start, end, label, name, id=f"s{number}"))
    return item(
        text,
        *spans,
        language=draw(st.sampled_from(["en", "", "qq"])),
        status=draw(st.sampled_from(list(Status))),
    )
