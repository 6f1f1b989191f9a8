"""The theme: colours, type, spacing, in light and dark; follows the system or is forced.

`setColorScheme` does nothing on many platforms, so both palettes are our own, over the Fusion
style. Widgets that paint themselves ask `theme` for colours by name and repaint on `changed`.
"""

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.core.models import Model
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
from annotator.ui.scale import RADIUS, RADIUS_LARGE, RADIUS_SMALL, SPACE, TYPE_SCALE
from annotator.ui.stylesheet import style_sheet

__all__ = [
    "RADIUS",
    "RADIUS_LARGE",
    "RADIUS_SMALL",
    "SPACE",
    "TYPE_SCALE",
    "LabelColours",
    "Mode",
    "Theme",
    "article_families",
    "label_palette",
    "theme",
    "ui_family",
]

_SMALLEST_BODY = 13
_MIDDLE_LIGHTNESS, _OWN_LIGHTNESS, _FULL_CHROMA = 0.6, 0.3, 0.15
_SANS = ("Inter", "Noto Sans", "Source Sans 3", "Cantarell", "Ubuntu", "Roboto", "Open Sans")
_POOR_SANS = ("Sans Serif", "Sans", "DejaVu Sans", "MS Shell Dlg 2")
_SERIF = (
    "Source Serif 4",
    "Source Serif Pro",
    "Noto Serif",
    "Charter",
    "Bitstream Charter",
    "Iowan Old Style",
    "Georgia",
    "Cambria",
    "Liberation Serif",
    "DejaVu Serif",
)


class Mode(StrEnum):
    """Which palette: the system's choice, or one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LabelColours(NamedTuple):
    """What one label is painted in: a ground for words, lines on the page, text on either."""

    fill: QColor
    line: QColor
    text: QColor


class Tones(Model):
    """Lightness and greatest chroma (OKLCH) of what is derived from a label's colour."""

    fill: tuple[float, float]
    line: tuple[float, float]
    text: tuple[float, float]


class ThemeFile(Model):
    """A file of `resources/themes`: named colours as #rrggbb, and the labels' tones."""

    dark: bool
    colours: Mapping[str, str]
    label: Tones


class Theme(QObject):
    """The program's one theme; `changed` says that colours or fonts are others now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode = Mode.SYSTEM
        self._app: QApplication | None = None
        self._dressed = True
        self._use(Mode.LIGHT)

    @property
    def mode(self) -> Mode:
        """What was asked for; `dark` says what it came to."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark palette is in use."""
        return self._file.dark

    def apply(
        self, app: QApplication, mode: Mode | str = Mode.SYSTEM, *, dressed: bool = True
    ) -> None:
        """Give `app` the style, palette, font and style sheet of `mode`, and follow the system.

        Without `dressed` the style sheet waits for `dress`: a window that is built under a
        style sheet takes twice as long, for each widget is styled anew with every parent.
        """
        self._mode = Mode(mode)
        self._dressed = dressed
        if self._app is not app:
            self._app = app
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._follow)
        _tell_platform(self._mode)
        self._refresh()

    def colour(self, name: str) -> QColor:
        """The colour called `name` in the theme's files; an unknown name is a KeyError."""
        return QColor(self._colours[name])

    def label(self, colour: str) -> LabelColours:
        """The colours of a label whose colour is a name of the palette or `#rrggbb`.

        Text reaches 4.5 and lines 3 (WCAG AA) on the page, whatever the colour; what is no
        colour at all is painted grey.
        """
        if colour not in self._labels:
            self._labels[colour] = self._derive(colour)
        return self._labels[colour]

    def font(self, size: str = "body", *, strong: bool = False) -> QFont:
        """The interface's font in a size of `TYPE_SCALE`."""
        font = QFont(ui_family())
        font.setPixelSize(round(_body_size() * TYPE_SCALE[size]))
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def palette(self) -> QPalette:
        """The palette of the current colours."""
        return _palette(self._colours)

    def _follow(self) -> None:
        if self._mode is Mode.SYSTEM and self._app is not None:
            self._refresh()

    def _refresh(self) -> None:
        assert self._app is not None
        self._use(_resolved(self._mode))
        self._app.setFont(self.font())
        self._app.setPalette(self.palette())
        if self._dressed:
            self.dress()
        self.changed.emit()

    def dress(self) -> None:
        """Give the application its style sheet."""
        assert self._app is not None
        self._dressed = True
        sheet = self._sheet()
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)

    def _sheet(self) -> str:
        return style_sheet(self._colours, _body_size(), pictures=self._picture)

    def _picture(self, name: str) -> Path:
        return resource(f"themes/{'dark' if self.dark else 'light'}-{name}.svg")

    def _use(self, mode: Mode) -> None:
        self._file = _theme_file(mode.value)
        self._colours = {name: QColor(value) for name, value in self._file.colours.items()}
        self._labels: dict[str, LabelColours] = {}

    def _derive(self, name: str) -> LabelColours:
        base = QColor(label_palette().get(name, name))
        lch = to_lch(base if base.isValid() else QColor(label_palette()["grey"]))
        tones, page, darker = self._file.label, self._colours["page"], not self.dark
        fill = from_lch(_toned(lch, tones.fill, own=0))
        grounds = (page, self._colours["chrome"])
        line = legible(_toned(lch, tones.line), grounds, ratio=LINE_CONTRAST, darker=darker)
        text_grounds = (*grounds, fill, mixed(fill, page, 0.5))
        text = legible(_toned(lch, tones.text), text_grounds, ratio=TEXT_CONTRAST, darker=darker)
        return LabelColours(fill, line, text)


def article_families() -> list[str]:
    """The text faces for articles that are installed, the preferred one first."""
    installed = set(QFontDatabase.families())
    return [family for family in _SERIF if family in installed] or [QFont("serif").family()]


@cache
def ui_family() -> str:
    """The system's sans serif, or a better one where the system only names a stand-in."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if system.family() not in _POOR_SANS:
        return system.family()
    installed = set(QFontDatabase.families())
    return next((family for family in _SANS if family in installed), system.family())


@cache
def label_palette() -> Mapping[str, str]:
    """The named label colours, each as #rrggbb."""
    found: dict[str, str] = json.loads(resource("themes/labels.json").read_text("utf8"))
    return found


@cache
def _body_size() -> int:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return max(_SMALLEST_BODY, QFontInfo(system).pixelSize())


@cache
def _theme_file(name: str) -> ThemeFile:
    return ThemeFile.model_validate_json(resource(f"themes/{name}.json").read_text("utf8"))


def _toned(lch: Lch, tone: tuple[float, float], *, own: float = _OWN_LIGHTNESS) -> Lch:
    """`lch` at the tone's lightness, keeping a share of its own to be told from its neighbours."""
    lightness, chroma = tone
    differs = min(max(lch.lightness - _MIDDLE_LIGHTNESS, -0.15), 0.15)
    vivid = min(1.0, lch.chroma / _FULL_CHROMA)
    return Lch(lightness + own * differs, min(lch.chroma, chroma * vivid), lch.hue)


def _resolved(mode: Mode) -> Mode:
    if mode is not Mode.SYSTEM:
        return mode
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return Mode.DARK if dark else Mode.LIGHT


def _tell_platform(mode: Mode) -> None:
    """Where the platform listens, title bars and native dialogs go along."""
    hints = QGuiApplication.styleHints()
    if mode is Mode.SYSTEM:
        hints.unsetColorScheme()
    else:
        dark = mode is Mode.DARK
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def _palette(colours: Mapping[str, QColor]) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in {
        role.Window: "chrome",
        role.WindowText: "text",
        role.Base: "raised",
        role.AlternateBase: "hover",
        role.Text: "text",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "danger",
        role.Highlight: "accent",
        role.HighlightedText: "accent_text",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.PlaceholderText: "muted",
        role.ToolTipBase: "tooltip",
        role.ToolTipText: "tooltip_text",
        role.Light: "raised",
        role.Midlight: "hover",
        role.Mid: "border",
        role.Dark: "outline",
        role.Shadow: "faint",
    }.items():
        palette.setColor(target, colours[name])
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, colours["faint"])
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, colours["hover"])
    return palette


theme = Theme()
