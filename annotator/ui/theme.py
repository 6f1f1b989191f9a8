"""The theme: colours, type, spacing, in light and dark; follows the system or is forced.

`setColorScheme` does nothing on many platforms, so both palettes are our own, over the Fusion
style. Widgets that paint themselves ask `theme` for colours by name and repaint on `changed`.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from annotator.paths import resource
from annotator.ui.label_colours import LabelColours, derived, label_palette, theme_file
from annotator.ui.scale import RADIUS, RADIUS_LARGE, RADIUS_SMALL, SPACE, TYPE_SCALE
from annotator.ui.stylesheet import STILL, style_sheet

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
_LOUDER = {"border": "outline", "outline": "muted", "muted": "text", "faint": "outline"}
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


class Theme(QObject):
    """The program's one theme; `changed` says that colours or fonts are others now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode = Mode.SYSTEM
        self._app: QApplication | None = None
        self._wishes: QAccessibilityHints | None = None
        self._dressed = True
        self._still = False
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
            # Both are kept: the bindings take the second for a child of the first, and let it
            # go with the first.
            self._hints = app.styleHints()
            self._wishes = self._hints.accessibility()
            self._hints.colorSchemeChanged.connect(self._follow)
            self._wishes.contrastPreferenceChanged.connect(self._refresh)
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
        return derived(colour, "dark" if self.dark else "light")

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

    def set_still(self, still: bool) -> None:
        """Whether no control may fade or glide."""
        if still != self._still:
            self._still = still
            if self._app is not None and self._dressed:
                self.dress()

    def _sheet(self) -> str:
        sheet = style_sheet(self._colours, _body_size(), pictures=self._picture)
        return sheet + STILL if self._still else sheet

    def _picture(self, name: str) -> Path:
        return resource(f"themes/{'dark' if self.dark else 'light'}-{name}.svg")

    def _wants_contrast(self) -> bool:
        """Whether the system asks for high contrast."""
        wish = self._wishes.contrastPreference() if self._wishes is not None else None
        return wish == Qt.ContrastPreference.HighContrast

    def _use(self, mode: Mode) -> None:
        self._file = theme_file(mode.value)
        self._colours = {name: QColor(value) for name, value in self._file.colours.items()}
        if self._wants_contrast():
            self._colours |= {quiet: self._colours[loud] for quiet, loud in _LOUDER.items()}


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
def _body_size() -> int:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return max(_SMALLEST_BODY, QFontInfo(system).pixelSize())


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
