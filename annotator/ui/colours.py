"""Colour arithmetic: contrast after WCAG 2, and tints and shades in OKLCH.

OKLCH (Björn Ottosson's Oklab in polar form) keeps the perceived lightness of a hue apart from
its colourfulness, so that twenty label colours can be given one lightness and one contrast.
"""

from math import atan2, cos, hypot, sin
from typing import NamedTuple

from PySide6.QtGui import QColor

TEXT_CONTRAST = 4.5
LINE_CONTRAST = 3.0


class Lch(NamedTuple):
    """A colour as lightness in [0, 1], chroma (0 is grey) and hue in radians."""

    lightness: float
    chroma: float
    hue: float


def luminance(colour: QColor) -> float:
    """Relative luminance in [0, 1] as WCAG 2 defines it."""
    r, g, b = _linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2: 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def to_lch(colour: QColor) -> Lch:
    """`colour` in OKLCH."""
    r, g, b = _linear(colour)
    lms = (
        0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
        0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
        0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
    )
    long, medium, short = (max(value, 0.0) ** (1 / 3) for value in lms)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b_axis = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Lch(lightness, hypot(a, b_axis), atan2(b_axis, a))


def from_lch(lch: Lch) -> QColor:
    """The sRGB colour nearest to `lch`: its chroma is lowered until a screen can show it."""
    chroma = lch.chroma
    while True:
        channels = _channels(lch._replace(chroma=chroma))
        if chroma < 0.001 or all(-0.0005 <= value <= 1.0005 for value in channels):
            break
        chroma *= 0.96
    return QColor(*(round(255 * _gamma(min(max(value, 0.0), 1.0))) for value in channels))


def legible(lch: Lch, grounds: tuple[QColor, ...], *, ratio: float, darker: bool) -> QColor:
    """`lch`, made darker or lighter until its contrast on every one of `grounds` is `ratio`."""
    step = -0.01 if darker else 0.01
    colour = from_lch(lch)
    while 0 < lch.lightness < 1 and min(contrast(colour, g) for g in grounds) < ratio:
        lch = lch._replace(lightness=lch.lightness + step)
        colour = from_lch(lch)
    return colour


def mixed(over: QColor, ground: QColor, share: float) -> QColor:
    """`share` of `over` and the rest of `ground`, opaque."""
    rest = 1 - share
    return QColor(
        round(share * over.red() + rest * ground.red()),
        round(share * over.green() + rest * ground.green()),
        round(share * over.blue() + rest * ground.blue()),
    )


def _channels(lch: Lch) -> tuple[float, float, float]:
    a, b = lch.chroma * cos(lch.hue), lch.chroma * sin(lch.hue)
    long = (lch.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lch.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lch.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _linear(colour: QColor) -> tuple[float, float, float]:
    return (_ungamma(colour.redF()), _ungamma(colour.greenF()), _ungamma(colour.blueF()))


def _ungamma(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _gamma(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
