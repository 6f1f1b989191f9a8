"""Marks of an article, and the walk over those to decide on."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.changes import SpanRef
from annotator.core.content import ArticleContent
from annotator.core.models import Annotation, Article, Status, Suggestion, text_hash
from annotator.core.tokens import Tokens

TEXT = "abcdefghij" * 4


def annotation(number: int, start: int, end: int, layer: str = "events") -> Annotation:
    return Annotation(
        id=number,
        article_id=1,
        layer=layer,
        start=start,
        end=end,
        label="Attack",
        annotator="Ada",
        created_at="",
        updated_at="",
    )


def suggestion(
    number: int, start: int, end: int, layer: str = "events", label: str = "Attack"
) -> Suggestion:
    return Suggestion(
        id=number, article_id=1, layer=layer, start=start, end=end, label=label, source="test"
    )


def content(
    annotations: tuple[Annotation, ...] = (), suggestions: tuple[Suggestion, ...] = ()
) -> ArticleContent:
    return ArticleContent(
        article=Article(id=1, title="", text=TEXT, sha256=text_hash(TEXT)),
        tokens=Tokens.plain(TEXT),
        tokenized=False,
        annotations=annotations,
        suggestions=suggestions,
        status=Status.NEW,
        flagged=False,
        note="",
    )


def test_marks_are_in_reading_order_the_longer_first() -> None:
    made = content(
        (annotation(1, 5, 6), annotation(2, 0, 2)),
        (suggestion(1, 0, 9), suggestion(2, 5, 8), suggestion(3, 0, 2, "entities")),
    )
    assert [(m.ref.kind[0], m.ref.id) for m in made.marks] == [
        ("s", 1),
        ("s", 3),
        ("a", 2),
        ("s", 2),
        ("a", 1),
    ]


def test_a_mark_is_found_by_its_reference() -> None:
    made = content((annotation(1, 5, 6),), (suggestion(1, 0, 9),))
    found = made.mark(SpanRef("annotation", 1))
    assert found is not None
    assert (found.span.start, found.suggested) == (5, False)
    other = made.mark(SpanRef("suggestion", 1))
    assert other is not None
    assert other.suggested
    assert made.mark(SpanRef("suggestion", 2)) is None
    assert made.mark(None) is None


SPANS = st.lists(st.tuples(st.integers(0, 5), st.integers(1, 3), st.sampled_from("ab")), max_size=8)


@settings(max_examples=50)
@given(SPANS, SPANS, st.randoms())
def test_the_marks_do_not_depend_on_the_order_they_come_in(
    decided: list[tuple[int, int, str]], proposed: list[tuple[int, int, str]], random: object
) -> None:
    mine = [annotation(i, a, a + n, layer) for i, (a, n, layer) in enumerate(decided, 1)]
    others = [suggestion(i, a, a + n, layer) for i, (a, n, layer) in enumerate(proposed, 1)]
    one = content(tuple(mine), tuple(others)).marks
    random.shuffle(mine)  # type: ignore[attr-defined]
    random.shuffle(others)  # type: ignore[attr-defined]
    assert content(tuple(mine), tuple(others)).marks == one
