"""Which spans have a place to themselves."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.models import Span
from annotator.core.overlaps import touching

SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 6)).map(
        lambda pair: Span(layer="x", start=pair[0], end=pair[0] + pair[1], label="L")
    ),
    max_size=12,
)


@given(SPANS)
def test_a_span_that_overlaps_another_is_found(spans: list[Span]) -> None:
    overlapping = {
        i
        for i, a in enumerate(spans)
        for j, b in enumerate(spans)
        if i != j and a.start < b.end and b.start < a.end
    }
    assert touching(spans) == overlapping
