"""Running sums of heights."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.heights import Heights

HEIGHTS = st.lists(st.integers(0, 50), min_size=1, max_size=70)


@given(HEIGHTS, st.data())
def test_sums_are_those_of_a_plain_list(heights: list[int], data: st.DataObject) -> None:
    sums = Heights(list(heights))
    for _ in range(data.draw(st.integers(0, 5))):
        i = data.draw(st.integers(0, len(heights) - 1))
        height = data.draw(st.integers(0, 50))
        assert sums.set(i, height) == height - heights[i]
        heights[i] = height
    assert sums.total == sum(heights)
    assert [sums.above(i) for i in range(len(heights))] == [
        sum(heights[:i]) for i in range(len(heights))
    ]


@given(HEIGHTS, st.integers(-10, 3000))
def test_the_block_at_a_place_holds_it(heights: list[int], y: int) -> None:
    sums = Heights(list(heights))
    i = sums.at(y)
    assert 0 <= i < len(heights)
    if 0 <= y < sum(heights):
        assert sums.above(i) <= y < sums.above(i) + heights[i]
