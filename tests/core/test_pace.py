"""Active time, and what follows from it."""

import pytest

from annotator.core.pace import IDLE, Stopwatch, Today, rounded, typical


def test_time_counts_from_input_to_input_but_not_while_idle() -> None:
    watch = Stopwatch()
    watch.touch(100)
    watch.touch(130)
    assert watch.seconds == 30
    watch.touch(130 + 10 * IDLE)
    assert watch.seconds == 30 + IDLE
    assert watch.read(130 + 10 * IDLE + 5) == 30 + IDLE + 5


def test_a_pause_ends_it_until_the_next_input() -> None:
    watch = Stopwatch(7)
    watch.touch(0)
    watch.pause(20)
    assert watch.read(1000) == 27
    watch.touch(2000)
    assert watch.read(2010) == 37


def test_a_clock_set_back_takes_nothing_away() -> None:
    watch = Stopwatch()
    watch.touch(50)
    watch.touch(10)
    assert watch.seconds == 0


def test_a_median_needs_three_articles() -> None:
    assert typical([60, 600]) is None
    assert typical([60, 600, 120]) == 120


def test_what_is_left_takes_the_median_each() -> None:
    assert Today(typical=120, left=5).remaining == 600
    assert Today(left=5).remaining is None


def test_decisions_per_hour_are_told_after_five_minutes() -> None:
    assert Today(decided=40, active=200).per_hour is None
    assert Today(decided=40, active=1200).per_hour == 120


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(5, (0, 1)), (440, (0, 7)), (22 * 60, (0, 20)), (59 * 60, (1, 0)), (5950, (1, 40))],
)
def test_an_estimate_is_no_more_exact_than_it_can_be(seconds: float, told: tuple[int, int]) -> None:
    assert rounded(seconds) == told
