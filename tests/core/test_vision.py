"""Colour differences against published values, and what dichromats are left with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.vision import Vision, difference, distance, lab, linear, rgb_of, seen, simulated

# Sharma, Wu and Dalal 2005, table 1: L a b of both colours, and their difference.
SHARMA = """
50.0000 2.6772 -79.7751 50.0000 0.0000 -82.7485 2.0425
50.0000 3.1571 -77.2803 50.0000 0.0000 -82.7485 2.8615
50.0000 2.8361 -74.0200 50.0000 0.0000 -82.7485 3.4412
50.0000 -1.3802 -84.2814 50.0000 0.0000 -82.7485 1.0000
50.0000 -1.1848 -84.8006 50.0000 0.0000 -82.7485 1.0000
50.0000 -0.9009 -85.5211 50.0000 0.0000 -82.7485 1.0000
50.0000 0.0000 0.0000 50.0000 -1.0000 2.0000 2.3669
50.0000 -1.0000 2.0000 50.0000 0.0000 0.0000 2.3669
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0009 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0010 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0011 7.2195
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0012 7.2195
50.0000 -0.0010 2.4900 50.0000 0.0009 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0010 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0011 -2.4900 4.7461
50.0000 2.5000 0.0000 50.0000 0.0000 -2.5000 4.3065
50.0000 2.5000 0.0000 73.0000 25.0000 -18.0000 27.1492
50.0000 2.5000 0.0000 61.0000 -5.0000 29.0000 22.8977
50.0000 2.5000 0.0000 56.0000 -27.0000 -3.0000 31.9030
50.0000 2.5000 0.0000 58.0000 24.0000 15.0000 19.4535
50.0000 2.5000 0.0000 50.0000 3.1736 0.5854 1.0000
50.0000 2.5000 0.0000 50.0000 3.2972 0.0000 1.0000
50.0000 2.5000 0.0000 50.0000 1.8634 0.5757 1.0000
50.0000 2.5000 0.0000 50.0000 3.2592 0.3350 1.0000
60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644
63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731
35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373
36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441
90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377
2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
"""
PAIRS = [tuple(map(float, line.split())) for line in SHARMA.split("\n") if line]
DICHROMATS = [Vision.PROTANOPIA, Vision.DEUTERANOPIA, Vision.TRITANOPIA]

channels = st.integers(0, 255).map(lambda value: value / 255)
colours = st.tuples(channels, channels, channels)


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_differences_are_the_published_ones(pair: tuple[float, ...]) -> None:
    l1, a1, b1, l2, a2, b2, wanted = pair
    assert difference((l1, a1, b1), (l2, a2, b2)) == pytest.approx(wanted, abs=0.0001)
    assert difference((l2, a2, b2), (l1, a1, b1)) == pytest.approx(wanted, abs=0.0001)


def test_lab_is_that_of_d65() -> None:
    """Bruce Lindbloom's values for the corners of sRGB."""
    assert lab(linear((1, 1, 1))) == pytest.approx((100, 0, 0), abs=0.01)
    assert lab(linear((1, 0, 0))) == pytest.approx((53.24, 80.09, 67.20), abs=0.02)
    assert lab(linear((0, 0, 1))) == pytest.approx((32.30, 79.19, -107.86), abs=0.02)
    assert lab((0, 0, 0)) == pytest.approx((0, 0, 0))


@pytest.mark.parametrize("vision", DICHROMATS)
def test_greys_look_the_same_to_everybody(vision: Vision) -> None:
    for value in (0.0, 0.2, 0.5, 0.8, 1.0):
        grey = (value, value, value)
        assert simulated(grey, vision) == pytest.approx(linear(grey), abs=1e-4)


def test_the_confusions_are_those_of_each_kind() -> None:
    """Red and green for who lacks L or M cones, blue and green for who lacks S cones."""
    olive, brick = (0.50, 0.46, 0.0), (0.72, 0.33, 0.0)
    assert distance(olive, brick) > 25
    assert distance(olive, brick, Vision.DEUTERANOPIA) < 8
    blue, green = (0.0, 0.48, 0.62), (0.0, 0.52, 0.42)
    assert distance(blue, green) > 15
    assert distance(blue, green, Vision.TRITANOPIA) < 8
    assert distance(blue, green, Vision.PROTANOPIA) > 10


@given(colours, st.sampled_from(DICHROMATS))
def test_what_is_left_is_a_colour_and_has_nothing_more_to_lose(colour, vision) -> None:
    left = simulated(colour, vision)
    assert all(0 <= value <= 1 for value in left)
    assert distance(colour, colour, vision) == 0


@given(colours, colours)
def test_distances_are_symmetric(one, other) -> None:
    assert difference(seen(one, Vision.NORMAL), seen(other, Vision.NORMAL)) == pytest.approx(
        difference(seen(other, Vision.NORMAL), seen(one, Vision.NORMAL))
    )


@pytest.mark.parametrize(
    "text", ["", "red", "#fff", "#12345g", "#1234567", "# 1 2 3", "#１２３４５６"]
)
def test_what_is_no_colour_is_none(text: str) -> None:
    assert rgb_of(text) is None


def test_a_colour_is_three_channels() -> None:
    assert rgb_of("#ff8000") == pytest.approx((1.0, 128 / 255, 0.0))
