"""The walk over open suggestions leaves none out and goes round none twice."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.changes import SpanRef
from annotator.core.navigation import Position, next_open, place
from tests.core.test_content import annotation, content, suggestion

BEGINNING: Position = (-1, 0, "", -1)
END: Position = (10**9, 0, "", -1)

SPANS = st.lists(
    st.tuples(st.integers(0, 4), st.integers(1, 3), st.sampled_from(["entities", "events"])),
    max_size=8,
)


@settings(max_examples=50)
@given(SPANS, SPANS, st.randoms(), st.integers(0, 50))
def test_walking_forwards_and_backwards_meets_each_suggestion_once(
    proposed: list[tuple[int, int, str]],
    decided: list[tuple[int, int, str]],
    random: object,
    more: int,
) -> None:
    open_ = [suggestion(i, a, a + n, layer) for i, (a, n, layer) in enumerate(proposed, 1)]
    mine = [annotation(i + more, a, a + n, layer) for i, (a, n, layer) in enumerate(decided, 1)]
    random.shuffle(open_)  # type: ignore[attr-defined]
    made = content(tuple(mine), tuple(open_))
    walks = []
    for at, step in ((BEGINNING, 1), (END, -1)):
        walk = []
        while (ref := next_open(made, at, step)) is not None:
            walk.append(ref)
            mark = made.mark(ref)
            assert mark is not None
            at = place(mark)
        walks.append(walk)
    assert len(walks[0]) == len(open_)
    assert {ref.id for ref in walks[0]} == {s.id for s in open_}
    assert walks[1] == walks[0][::-1]
    starts = [made.mark(ref).span.start for ref in walks[0]]  # type: ignore[union-attr]
    assert starts == sorted(starts)


def test_from_an_annotation_the_other_suggestion_on_the_same_words_is_next() -> None:
    """One of two labels proposed for the same words was accepted: the other is still open."""
    made = content((annotation(90, 4, 8),), (suggestion(2, 4, 8, label="Damage"),))
    decided = made.mark(SpanRef("annotation", 90))
    assert decided is not None
    assert next_open(made, place(decided), 1) == SpanRef("suggestion", 2)
