"""Packing extents into lanes."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.lanes import pack


def test_nothing_needs_no_lane() -> None:
    assert pack([]) == []


def test_what_touches_shares_a_lane() -> None:
    assert pack([(0, 5), (5, 9), (9, 12)]) == [0, 0, 0]


def test_what_overlaps_is_stacked_in_the_order_given() -> None:
    assert pack([(0, 10), (2, 4), (3, 12), (4, 6)]) == [0, 1, 2, 1]


def test_the_lowest_free_lane_is_used_again() -> None:
    assert pack([(0, 10), (5, 15), (10, 20), (15, 20)]) == [0, 1, 0, 1]


def test_an_extent_may_come_before_those_placed() -> None:
    assert pack([(10, 20), (0, 10), (5, 12)]) == [0, 0, 1]


def test_a_gap_is_kept_on_both_sides() -> None:
    assert pack([(10, 20), (21, 30), (0, 9)], gap=2) == [0, 1, 1]
    assert pack([(10, 20), (22, 30), (0, 8)], gap=2) == [0, 0, 0]


def test_the_same_extent_twice_takes_two_lanes() -> None:
    assert pack([(1, 3), (1, 3), (1, 3)]) == [0, 1, 2]


EXTENTS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: (p[0], p[0] + p[1]))
)


@given(EXTENTS, st.integers(0, 3))
def test_no_two_in_a_lane_overlap(extents: list[tuple[int, int]], gap: int) -> None:
    lanes = pack(extents, gap=gap)
    for i, (a0, a1) in enumerate(extents):
        for j, (b0, b1) in enumerate(extents[:i]):
            assert lanes[i] != lanes[j] or a1 + gap <= b0 or b1 + gap <= a0


@given(EXTENTS)
def test_no_lane_below_would_have_been_free(extents: list[tuple[int, int]]) -> None:
    lanes = pack(extents)
    for i, (x0, x1) in enumerate(extents):
        for lane in range(lanes[i]):
            earlier = [e for e, n in zip(extents[:i], lanes[:i], strict=True) if n == lane]
            assert any(a < x1 and x0 < b for a, b in earlier)


@given(EXTENTS, EXTENTS)
def test_adding_moves_nothing(extents: list[tuple[int, int]], more: list[tuple[int, int]]) -> None:
    assert pack(extents + more)[: len(extents)] == pack(extents)
