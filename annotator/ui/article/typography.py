"""What the annotator chose of type, and the measures in pixels that follow from it."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.theme import article_families, ui_family

_SAMPLE = "Les ministres de la défense se réuniront jeudi à Brandeville pour discuter d'une aide"


@dataclass(frozen=True, kw_only=True)
class Typography:
    """The chosen type: `face` "" is the best one installed, `size` in pixels at 100 % zoom.

    `line_height` is a multiple of the size and does not count the room for chips; `measure`
    is the length of a full line in characters; `zoom` is in per cent.
    """

    face: str = ""
    size: float = 18.0
    line_height: float = 1.65
    measure: int = 70
    zoom: int = 100

    @property
    def pixels(self) -> int:
        """The size of the text in pixels, zoom included."""
        return max(6, round(self.size * self.zoom / 100))


class Metrics:
    """Fonts and distances of one typography, in whole device-independent pixels.

    Vertical distances of a line count from its base line: the box of a span goes from
    `box_up` above it to `box_down` below it; under the box come the underlines of events,
    `underline_step` each, and under them the lanes of chips, `lane_height` each.
    """

    def __init__(self, chosen: Typography) -> None:
        size = chosen.pixels
        family = chosen.face or article_families()[0]
        self.text_font = _font(family, size)
        self.subtitle_font = _font(ui_family(), round(size * 0.8), QFont.Weight.DemiBold)
        self.subtitle_font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        self.title_font = _font(family, round(size * 1.45), QFont.Weight.Bold)
        self.meta_font = _font(ui_family(), max(11, round(size * 0.72)))
        chip = max(9, round(size * 0.56))
        self.chip_font = _font(ui_family(), chip, QFont.Weight.DemiBold)
        self.chip_quiet_font = _font(ui_family(), chip, QFont.Weight.Medium)
        self.size = size
        self.text_ascent = QFontMetricsF(self.text_font).ascent()
        self.box_up = ceil(size * 0.97)
        self.box_down = ceil(size * 0.27)
        self.underline = 2 if size < 26 else 3
        self.underline_step = self.underline + 2
        self.chip_height = chip + 3
        self.lane_height = self.chip_height + 1
        self.line_gap = max(2, round(size * 0.15))
        self.pitch = round(size * chosen.line_height) + self.lane_height
        self.paragraph_gap = round(size * 0.55)
        self.line_break_gap = 0
        text = QFontMetricsF(self.text_font)
        self.character = text.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.measure = round(self.character * chosen.measure)
        self.margin = round(size * 1.8)
        self._chip_metrics = QFontMetricsF(self.chip_font)
        self.chip_padding = 4
        capital = self._chip_metrics.capHeight()
        self.chip_base = round((self.chip_height + capital) / 2)
        self._chip_widths: dict[str, int] = {}

    def chip_width(self, text: str) -> int:
        """The width of a chip that says `text`, its padding included."""
        if text not in self._chip_widths:
            self._chip_widths[text] = (
                ceil(self._chip_metrics.horizontalAdvance(text)) + 2 * self.chip_padding
            )
        return self._chip_widths[text]


def _font(family: str, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font
