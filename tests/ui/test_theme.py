"""The theme: contrast, both palettes, following and forcing."""

import json
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from annotator.ui.colours import contrast, from_lch, mixed, to_lch
from annotator.ui.scale import FOCUS, RADIUS, RADIUS_LARGE, RADIUS_SMALL, SPACE
from annotator.ui.stylesheet import PICTURES
from annotator.ui.theme import (
    TYPE_SCALE,
    Mode,
    Theme,
    article_families,
    label_palette,
    theme,
)
from tests.making import ROOT
from tests.ui.contrasts import PAIRS, WORDS_ON_FILLS, Pair

NAMES = [
    *("green", "amber", "blue", "purple", "red", "teal", "indigo", "orange", "pink", "brown"),
    *("olive", "cyan", "grey", "violet", "lime", "rose", "sky", "gold", "slate", "plum"),
]


@pytest.fixture(params=[Mode.LIGHT, Mode.DARK])
def shown(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    theme.apply(qapp, request.param)
    return theme


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", ["#2b5cd0", "#ffffff", "#000000", "#d63a34", "#808080"])
def test_colours_survive_the_way_to_lch_and_back(name: str) -> None:
    back = from_lch(to_lch(QColor(name)))
    assert all(abs(a - b) <= 1 for a, b in zip(back.getRgb(), QColor(name).getRgb(), strict=True))


def test_every_named_label_colour_is_there() -> None:
    assert set(label_palette()) == set(NAMES)


@pytest.mark.parametrize("name", [*NAMES, "#ffff00", "#000000", "#ffffff", "#123456", "nonsense"])
def test_label_colours_are_legible(shown: Theme, name: str) -> None:
    label, page = shown.label(name), shown.colour("page")
    assert contrast(label.text, page) >= 4.5
    assert contrast(label.text, shown.colour("chrome")) >= 4.5
    assert contrast(label.text, label.fill) >= 4.5
    assert contrast(label.text, mixed(label.fill, page, 0.5)) >= 4.5
    assert contrast(label.line, page) >= 3
    assert contrast(shown.colour("text"), label.fill) >= WORDS_ON_FILLS


def test_label_colours_are_told_apart(shown: Theme) -> None:
    lines = {name: shown.label(name).line for name in NAMES}
    for one in NAMES:
        for other in NAMES:
            if one < other:
                a, b = lines[one].getRgb(), lines[other].getRgb()
                assert sum(abs(x - y) for x, y in zip(a, b, strict=True)) > 12, (one, other)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.over} {pair.least}")
def test_colours_are_told_from_their_grounds(shown: Theme, pair: Pair) -> None:
    over = shown.colour(pair.over)
    reached = {ground: contrast(over, shown.colour(ground)) for ground in pair.grounds}
    assert {ground: ratio for ground, ratio in reached.items() if ratio < pair.least} == {}


def test_where_the_system_wants_contrast_what_is_quiet_is_louder(qapp, monkeypatch) -> None:
    theme.apply(qapp, "light")
    before = {name: theme.colour(name) for name in ("border", "muted", "faint")}
    monkeypatch.setattr(theme, "_wants_contrast", lambda: True)
    theme.apply(qapp, "light")
    page = theme.colour("page")
    for name, colour in before.items():
        assert contrast(theme.colour(name), page) > contrast(colour, page)
    assert contrast(theme.colour("border"), page) >= 3
    monkeypatch.undo()
    theme.apply(qapp, "light")
    assert theme.colour("border") == before["border"]


def test_every_colour_of_the_themes_is_in_the_table_of_pairs() -> None:
    tabled = {pair.over for pair in PAIRS} | {name for pair in PAIRS for name in pair.grounds}
    for name in ("light", "dark"):
        colours = json.loads((ROOT / f"resources/themes/{name}.json").read_text("utf8"))["colours"]
        assert set(colours) == tabled


def test_every_colour_that_the_program_asks_for_is_in_the_table() -> None:
    """A typing error would otherwise show only when the widget is painted."""
    tabled = {pair.over for pair in PAIRS} | {name for pair in PAIRS for name in pair.grounds}
    sources = [path.read_text("utf8") for path in (ROOT / "annotator/ui").rglob("*.py")]
    asked = {name for s in sources for name in re.findall(r'theme\.colour\(\s*"(\w+)"\s*\)', s)}
    assert asked
    assert asked <= tabled


def test_distances_and_radii_of_the_sheet_are_those_of_the_scales(shown: Theme) -> None:
    sheet = shown._sheet()
    ring = {space - FOCUS + 1 for space in SPACE}
    for name, values in re.findall(
        r"(padding|margin|spacing|border-radius)[a-z-]*:([^;}]*)", sheet
    ):
        pixels = {abs(int(number)) for number in re.findall(r"-?\d+", values)}
        if name == "border-radius":
            assert pixels <= {2, RADIUS_SMALL, RADIUS, RADIUS_LARGE, 8}, values
        else:
            assert pixels <= {*SPACE, *ring, 1, 2, 5, 20}, values


def test_no_state_changes_the_weight_of_the_type(shown: Theme) -> None:
    """Qt measures a button in its plain state; heavier words would be clipped."""
    for selector, rules in re.findall(r"([^{}]+)\{([^}]*)\}", shown._sheet()):
        if "font-" in rules:
            assert not re.search(r"(?<!:):(?!:)[a-z]", selector), selector


def test_apply_sets_style_palette_and_says_so(qapp: QApplication) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    theme.apply(qapp, Mode.DARK)
    assert told == [True]
    assert theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("chrome")
    assert qapp.style().name().lower() in ("fusion", "")
    theme.apply(qapp, "light")
    assert told == [True, False]
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == theme.colour("text")


def test_an_unknown_colour_is_an_error() -> None:
    with pytest.raises(KeyError):
        theme.colour("no such colour")


def test_the_type_scale_grows(qapp: QApplication) -> None:
    sizes = [theme.font(name).pixelSize() for name in TYPE_SCALE]
    assert sizes == sorted(sizes)
    assert sizes[0] >= 11


def test_there_is_a_text_face(qapp: QApplication) -> None:
    assert article_families()


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_of_the_sheet_have_its_colours(shown: Theme, name: str) -> None:
    colour = "muted" if name in ("up", "down") else "accent_text"
    assert f'stroke="{shown.colour(colour).name()}"' in shown._picture(name).read_text("utf8")


def painted(widget: QWidget) -> set[str]:
    """The colours in a picture of a widget on the window's ground."""
    picture = widget.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }


def test_a_box_to_choose_from_has_an_arrow(shown: Theme, qtbot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.resize(120, 30)
    box.show()
    assert shown.colour("muted").name() in painted(box)


def test_a_check_box_is_seen_whether_it_is_checked_or_not(shown: Theme, qtbot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.show()
    assert shown.colour("outline").name() in painted(box)
    assert contrast(shown.colour("outline"), shown.colour("chrome")) >= 3
    box.setChecked(True)
    assert {shown.colour(name).name() for name in ("accent", "accent_text")} <= painted(box)


def test_a_number_has_one_frame(shown: Theme, qtbot) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    box.resize(90, 30)
    box.show()
    middle = box.grab().toImage()
    across = [middle.pixelColor(x, 15).name() for x in range(90)]
    assert across.count(shown.colour("outline").name()) == 2


def test_a_segment_shows_that_it_has_the_focus(shown: Theme, qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    for made in (QPushButton("One"), QToolButton()):
        made.setProperty("segment", True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(made)
        holder.show()
        assert shown.colour("accent").name() not in painted(made)
        holder.activateWindow()
        made.setFocus()
        qtbot.waitUntil(made.hasFocus)
        assert shown.colour("accent").name() in painted(made)


def test_standard_buttons_wear_no_pictures_of_the_platform(qapp) -> None:
    """Here the platform has none to give, so this asks what the style is told."""
    assert "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }" in theme._sheet()
