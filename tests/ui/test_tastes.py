"""Settings of the look hold at once, and whatever moves asks one place."""

import pytest
from PySide6.QtWidgets import QStyle

from annotator.session.settings import Settings
from annotator.ui.motion import motion
from annotator.ui.theme import theme


@pytest.fixture(autouse=True)
def _as_before():
    yield
    motion.set_wanted(True)
    theme.set_still(False)


@pytest.mark.parametrize(
    ("id_", "value", "field", "got"),
    [
        ("text_face", "DejaVu Sans", "face", "DejaVu Sans"),
        ("text_size", 24, "size", 24),
        ("line_height", 200, "line_height", 2.0),
        ("measure", 55, "measure", 55),
    ],
)
def test_type_is_taken_at_once(bench, id_, value, field, got) -> None:
    bench.window.settings.choose(id_, value)
    assert getattr(bench.window.view.typography, field) == got


def test_a_measure_changes_the_lines(bench) -> None:
    page = bench.window.view.page
    before = page.width
    bench.window.settings.choose("measure", 40)
    assert page.width < before


def test_zoom_stays_on_top(bench) -> None:
    bench.press("Ctrl++")
    bench.window.settings.choose("text_size", 20)
    assert bench.window.view.typography.zoom == 110
    assert bench.window.view.typography.pixels == 22


def test_what_was_set_holds_at_the_next_start(make_bench) -> None:
    Settings().choose("text_size", 30)
    Settings().choose("animations", False)
    assert make_bench().window.view.typography.size == 30
    assert not motion.allowed


def test_colours_are_taken_at_once(bench) -> None:
    bench.window.settings.choose("theme", "dark")
    assert theme.dark
    assert bench.window.commands["theme_dark"].isChecked()
    bench.window.settings.choose("theme", "light")
    assert not theme.dark


def test_without_animations_nothing_glides_or_blinks(bench) -> None:
    view = bench.window.view
    assert motion.allowed
    bench.window.settings.choose("animations", False)
    assert not view._blink.isActive()
    view.scroller.to(10)
    assert view.scroller.target == view.verticalScrollBar().value()
    bench.window.settings.choose("animations", True)
    assert view._blink.isActive()


def test_without_animations_controls_do_not_fade(bench) -> None:
    hint, field = QStyle.StyleHint.SH_Widget_Animation_Duration, bench.window.find_bar.entry
    assert field.style().styleHint(hint, None, field) > 0
    bench.window.settings.choose("animations", False)
    assert field.style().styleHint(hint, None, field) == 0


def test_the_system_can_forbid_motion(bench, monkeypatch) -> None:
    monkeypatch.setattr("annotator.ui.motion._system_allows", lambda: False)
    assert not motion.allowed


def test_progress_can_be_hidden(bench) -> None:
    status = bench.window.status
    assert status.article.isVisible()
    bench.window.settings.choose("progress", False)
    assert not status.article.isVisible()
    assert not status.project.isVisible()
    bench.window.settings.choose("progress", True)
    assert status.project.isVisible()
