"""What a label's one colour becomes in each theme: a ground, lines and text, told apart by all.

People with protanopia, deuteranopia or tritanopia see what differs in hue alone as the same, so
each colour keeps a share of its own lightness in whatever is derived from it. Two colours are
told apart if what is derived from them differs, by CIEDE2000, by at least `APART` in both themes
and for every vision. The first ten of the palette are told apart pairwise, all twenty from their
neighbours; a test holds it so. No label is known by its colour alone: it has its name on it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import radians
from typing import NamedTuple

from PySide6.QtGui import QColor

from annotator.core.models import Model
from annotator.core.vision import Rgb, Vision, distance
from annotator.paths import resource
from annotator.ui.colours import (
    LINE_CONTRAST,
    TEXT_CONTRAST,
    Lch,
    from_lch,
    legible,
    mixed,
    to_lch,
)

_MIDDLE_LIGHTNESS, _MOST_OF_ITS_OWN, _FULL_CHROMA = 0.6, 0.2, 0.15


class LabelColours(NamedTuple):
    """What one label is painted in: a ground for words, lines on the page, text on either."""

    fill: QColor
    line: QColor
    text: QColor


APART = {"fill": 4.0, "line": 8.5, "text": 6.5}
"""The least difference (CIEDE2000) of two labels' grounds, which are large, lines and text."""


class Tones(Model):
    """For each colour of a label: lightness, greatest chroma (OKLCH), share of own lightness."""

    fill: tuple[float, float, float]
    line: tuple[float, float, float]
    text: tuple[float, float, float]


class ThemeFile(Model):
    """A file of `resources/themes`: named colours as #rrggbb, and the labels' tones."""

    dark: bool
    colours: Mapping[str, str]
    label: Tones


@cache
def theme_file(name: str) -> ThemeFile:
    """The file of the theme `light` or `dark`."""
    return ThemeFile.model_validate_json(resource(f"themes/{name}.json").read_text("utf8"))


@cache
def label_palette() -> Mapping[str, str]:
    """The named label colours, each as #rrggbb, in the order in which labels should take them."""
    found: dict[str, str] = json.loads(resource("themes/labels.json").read_text("utf8"))
    return found


@cache
def derived(colour: str, theme: str) -> LabelColours:
    """What a name of the palette or `#rrggbb` becomes in a theme; what is neither becomes grey."""
    file = theme_file(theme)
    base = QColor(label_palette().get(colour, colour))
    lch = to_lch(base if base.isValid() else QColor(label_palette()["grey"]))
    page, chrome = QColor(file.colours["page"]), QColor(file.colours["chrome"])
    tones, darker = file.label, not file.dark
    fill = from_lch(_toned(lch, tones.fill))
    line = legible(_toned(lch, tones.line), (page, chrome), ratio=LINE_CONTRAST, darker=darker)
    grounds = (page, chrome, fill, mixed(fill, page, 0.5))
    text = legible(_toned(lch, tones.text), grounds, ratio=TEXT_CONTRAST, darker=darker)
    return LabelColours(fill, line, text)


def margin(one: str, other: str, vision: Vision) -> float:
    """How well two colours are told apart by `vision`: at least 1 if they are, 0 if equal."""
    return _margin(*sorted((one, other)), vision)


def hard_to_tell(one: str, other: str) -> list[Vision]:
    """Who can't tell two colours apart; everybody, if people with all cones can't."""
    if margin(one, other, Vision.NORMAL) < 1:
        return list(Vision)
    return [vision for vision in Vision if margin(one, other, vision) < 1]


def free_colour(used: Iterable[str]) -> str:
    """The colour farthest from those in use: one of the palette, when all are used another one."""
    taken = tuple(dict.fromkeys(used))
    values = {label_palette().get(colour, colour).lower() for colour in taken}
    free = [name for name, value in label_palette().items() if value not in values]
    return _farthest(tuple(free) or _MORE, taken)


def colours_for(count: int) -> list[str]:
    """Colours for so many labels of one layer, told apart as well as can be."""
    chosen = list(label_palette())[:count]
    while len(chosen) < count:
        chosen.append(free_colour(chosen))
    return chosen


@cache
def _farthest(among: tuple[str, ...], used: tuple[str, ...]) -> str:
    """Of `among` the colour whose nearest of `used` is farthest; the first where that is equal."""
    return max(among, key=lambda colour: min((_least(colour, o) for o in used), default=0.0))


def _least(one: str, other: str) -> float:
    return min(margin(one, other, vision) for vision in Vision)


@cache
def _margin(one: str, other: str, vision: Vision) -> float:
    ratios = (
        distance(_rgb(a), _rgb(b), vision) / APART[role]
        for theme in ("light", "dark")
        for role, a, b in zip(
            LabelColours._fields, derived(one, theme), derived(other, theme), strict=True
        )
    )
    return min(ratios)


def _rgb(colour: QColor) -> Rgb:
    return (colour.redF(), colour.greenF(), colour.blueF())


def _toned(lch: Lch, tone: Sequence[float]) -> Lch:
    """`lch` at the tone's lightness, keeping a share of its own to be told from its neighbours."""
    lightness, chroma, own = tone
    differs = lch.lightness - _MIDDLE_LIGHTNESS
    differs = min(max(differs, -_MOST_OF_ITS_OWN), _MOST_OF_ITS_OWN)
    vivid = min(1.0, lch.chroma / _FULL_CHROMA)
    return Lch(lightness + own * differs, min(lch.chroma, chroma * vivid), lch.hue)


_MORE = tuple(
    from_lch(Lch(lightness, 0.14, radians(hue))).name()
    for hue in range(15, 360, 30)
    for lightness in (0.45, 0.75)
)
