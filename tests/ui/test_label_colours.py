"""Label colours are told apart in both themes by people with and without all cones."""

import itertools
import json

import pytest
from PySide6.QtGui import QColor

from annotator.core.vision import Vision, distance
from annotator.schemes import load_scheme, ready_schemes
from annotator.ui.label_colours import (
    APART,
    LabelColours,
    colours_for,
    derived,
    free_colour,
    hard_to_tell,
    label_palette,
    margin,
)

PALETTE = list(label_palette())


def rgb(colour: QColor) -> tuple[float, float, float]:
    return (colour.redF(), colour.greenF(), colour.blueF())


def differences(one: str, other: str, theme: str, vision: Vision) -> dict[str, float]:
    """How far the grounds, lines and texts of two labels are from each other."""
    pairs = zip(derived(one, theme), derived(other, theme), strict=True)
    return {
        role: distance(rgb(a), rgb(b), vision)
        for role, (a, b) in zip(LabelColours._fields, pairs, strict=True)
    }


@pytest.mark.parametrize("vision", Vision)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_first_ten_and_all_neighbours_are_told_apart(theme: str, vision: Vision) -> None:
    pairs = {*itertools.combinations(PALETTE[:10], 2), *itertools.pairwise(PALETTE)}
    for one, other in sorted(pairs):
        for role, found in differences(one, other, theme, vision).items():
            assert found >= APART[role], (one, other, role, round(found, 2))


@pytest.mark.parametrize("vision", Vision)
def test_the_margin_is_that_of_the_nearest_of_all(vision: Vision) -> None:
    one, other = "amber", "orange"
    least = min(
        found / APART[role]
        for theme in ("light", "dark")
        for role, found in differences(one, other, theme, vision).items()
    )
    assert margin(one, other, vision) == margin(other, one, vision) == pytest.approx(least)


@pytest.mark.parametrize("name", list(ready_schemes()))
def test_ready_schemes_of_few_labels_are_told_apart(name: str) -> None:
    for layer in load_scheme(name).layers:
        colours = [label.colour for label in layer.labels]
        assert len(set(colours)) == len(colours)
        pairs = itertools.combinations(colours, 2) if len(colours) <= 10 else ()
        assert [pair for pair in pairs if hard_to_tell(*pair)] == []
        neighbours = [pair for pair in itertools.pairwise(colours) if hard_to_tell(*pair)]
        assert neighbours == []


def test_who_can_not_tell() -> None:
    assert hard_to_tell("blue", "amber") == []
    assert hard_to_tell("blue", "blue") == list(Vision)
    assert hard_to_tell("#2f9e44", "#2f9e45") == list(Vision)
    red, green = "#b3513f", "#7c7a2c"
    assert Vision.NORMAL not in hard_to_tell(red, green)
    assert Vision.DEUTERANOPIA in hard_to_tell(red, green)


def test_a_new_label_gets_a_free_colour_that_is_easy_to_tell() -> None:
    used: list[str] = []
    for _ in range(len(PALETTE)):
        used.append(free_colour(used))
    assert sorted(used) == sorted(PALETTE)
    assert not any(hard_to_tell(*pair) for pair in itertools.combinations(used[:5], 2))
    more = free_colour(used)
    assert more not in PALETTE
    assert QColor(more).isValid()


def test_a_colour_in_use_by_its_digits_is_not_free() -> None:
    own = [value for name, value in label_palette().items() if name != "teal"]
    assert free_colour(own) == "teal"


@pytest.mark.parametrize("count", [0, 1, 18, 24])
def test_colours_for_a_whole_layer(count: int) -> None:
    chosen = colours_for(count)
    assert len(set(chosen)) == count
    assert not any(hard_to_tell(*pair) for pair in itertools.pairwise(chosen[:20]))


def test_no_colour_at_all_is_grey() -> None:
    assert derived("nonsense", "dark") == derived("grey", "dark")
    assert json.dumps(PALETTE)
