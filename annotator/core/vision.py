"""How alike two colours look, also to people who do not see all of them.

Colours are sRGB triples of floats in [0, 1]. The simulation of dichromacy works on linear light:

* protanopia and deuteranopia after Machado, Oliveira and Fernandes, "A Physiologically-based
  Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, the matrices of
  severity 1.0;
* tritanopia after Brettel, Viénot and Mollon, "Computerized simulation of color appearance for
  dichromats", JOSA A 14(10), 1997, for which the other model is weak; two half-planes, with the
  matrices that libDaltonLens (public domain) gives for sRGB.

The difference is CIEDE2000 (CIE 142-2001) of CIELAB under D65, after Sharma, Wu and Dalal, "The
CIEDE2000 Color-Difference Formula", Color Research & Application 30(1), 2005. A difference of 1
is just noticeable side by side, 5 is seen at a glance, 100 is black and white.
"""

from enum import StrEnum
from functools import lru_cache
from math import atan2, cos, exp, hypot, radians, sin, sqrt, tau

Rgb = tuple[float, float, float]
Lab = tuple[float, float, float]
_Matrix = tuple[Rgb, Rgb, Rgb]


class Vision(StrEnum):
    """Who looks: somebody with all three kinds of cones, or with one of them missing."""

    NORMAL = "normal"
    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"


_MACHADO: dict[Vision, _Matrix] = {
    Vision.PROTANOPIA: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Vision.DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
_BRETTEL_FIRST: _Matrix = (
    (1.01277, 0.13548, -0.14826),
    (-0.01243, 0.86812, 0.14431),
    (0.07589, 0.80500, 0.11911),
)
_BRETTEL_SECOND: _Matrix = (
    (0.93678, 0.18979, -0.12657),
    (0.06154, 0.81526, 0.12320),
    (-0.37562, 1.12767, 0.24796),
)
_BRETTEL_PLANE = (0.03901, -0.02788, -0.01113)
_XYZ: _Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


def rgb_of(colour: str) -> Rgb | None:
    """The triple of `#rrggbb`, None for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        return None
    try:
        values = bytes.fromhex(colour[1:])
    except ValueError:
        return None
    if len(values) != 3:
        return None
    return (values[0] / 255, values[1] / 255, values[2] / 255)


def linear(rgb: Rgb) -> Rgb:
    """sRGB as linear light."""
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in rgb)
    return (r, g, b)


def simulated(rgb: Rgb, vision: Vision) -> Rgb:
    """What is left of a colour for `vision`, as linear light within what a screen can show."""
    light = linear(rgb)
    if vision is Vision.NORMAL:
        return light
    if vision is Vision.TRITANOPIA:
        side = sum(n * v for n, v in zip(_BRETTEL_PLANE, light, strict=True))
        matrix = _BRETTEL_FIRST if side >= 0 else _BRETTEL_SECOND
    else:
        matrix = _MACHADO[vision]
    r, g, b = (min(max(value, 0.0), 1.0) for value in _times(matrix, light))
    return (r, g, b)


def lab(light: Rgb) -> Lab:
    """CIELAB under D65 of linear light."""
    x, y, z = (
        _cube_root(value / white) for value, white in zip(_times(_XYZ, light), _WHITE, strict=True)
    )
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def difference(one: Lab, other: Lab) -> float:
    """CIEDE2000 of two colours, with all weights 1."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    grey = 1.5 - 0.5 * _seventh((hypot(a1, b1) + hypot(a2, b2)) / 2)
    c1, c2 = hypot(a1 * grey, b1), hypot(a2 * grey, b2)
    h1, h2 = _hue(a1 * grey, b1), _hue(a2 * grey, b2)
    turn = h2 - h1
    if c1 * c2 == 0:
        turn = 0.0
    elif abs(turn) > tau / 2:
        turn -= tau if turn > 0 else -tau
    light, chroma = l2 - l1, c2 - c1
    hue = 2 * sqrt(c1 * c2) * sin(turn / 2)
    middle_l, middle_c = (l1 + l2) / 2, (c1 + c2) / 2
    middle_h = _middle_hue(h1, h2) if c1 * c2 else h1 + h2
    t = (
        1
        - 0.17 * cos(middle_h - radians(30))
        + 0.24 * cos(2 * middle_h)
        + 0.32 * cos(3 * middle_h + radians(6))
        - 0.20 * cos(4 * middle_h - radians(63))
    )
    from_50 = (middle_l - 50) ** 2
    light /= 1 + 0.015 * from_50 / sqrt(20 + from_50)
    chroma /= 1 + 0.045 * middle_c
    hue /= 1 + 0.015 * middle_c * t
    turned = radians(60) * exp(-(((middle_h - radians(275)) / radians(25)) ** 2))
    twist = -2 * _seventh(middle_c) * sin(turned)
    return sqrt(max(0.0, light**2 + chroma**2 + hue**2 + twist * chroma * hue))


@lru_cache(maxsize=4096)
def seen(rgb: Rgb, vision: Vision) -> Lab:
    """A colour as `vision` sees it, in CIELAB."""
    return lab(simulated(rgb, vision))


def distance(one: Rgb, other: Rgb, vision: Vision = Vision.NORMAL) -> float:
    """How different two colours look to `vision`."""
    return difference(seen(one, vision), seen(other, vision))


def _times(matrix: _Matrix, vector: Rgb) -> Rgb:
    x, y, z = vector
    first, second, third = (row[0] * x + row[1] * y + row[2] * z for row in matrix)
    return (first, second, third)


def _cube_root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def _seventh(chroma: float) -> float:
    return float(sqrt(chroma**7 / (chroma**7 + 25**7)))


def _hue(a: float, b: float) -> float:
    return atan2(b, a) % tau if a or b else 0.0


def _middle_hue(one: float, other: float) -> float:
    total = one + other
    # A hair of tolerance: the paper's pairs of opposite hues are opposite to its own digits only.
    if abs(one - other) > tau / 2 + 1e-12:
        total += tau if total < tau else -tau
    return total / 2
