"""The scales that everything on the screen is measured by: distances, radii, sizes of type."""

from collections.abc import Mapping

SPACE = (0, 4, 8, 12, 16, 24, 32, 48)
RADIUS_SMALL, RADIUS, RADIUS_LARGE = 3, 6, 10
TYPE_SCALE: Mapping[str, float] = {
    "caption": 0.85,
    "small": 0.92,
    "body": 1.0,
    "heading": 1.16,
    "title": 1.55,
}
FOCUS = 2
"""How thick the ring round what has the focus is."""
