"""The table SETTINGS and the values kept for it."""

from collections import Counter

import pytest
from PySide6.QtCore import QSettings

from annotator.session.settings import SECTIONS, SETTINGS, Kind, Settings, setting


@pytest.fixture
def settings(home, qapp) -> Settings:
    return Settings()


def test_ids_are_unique_and_sections_known():
    assert not [id_ for id_, n in Counter(row.id for row in SETTINGS).items() if n > 1]
    assert {row.section for row in SETTINGS} <= set(SECTIONS)


def test_every_default_is_a_value_of_its_setting():
    for row in SETTINGS:
        assert row.checked(row.default) == row.default, row.id
        assert row.text.strip(), row.id
        assert row.tip.endswith("."), row.id
        assert bool(row.choices) == (row.kind is Kind.CHOICE), row.id


def test_values_are_kept_for_the_next_start(settings):
    settings.choose("theme", "dark")
    settings.choose("text_size", 22)
    settings.choose("animations", False)
    again = Settings(QSettings("annotator", "annotator"))
    assert (again.text("theme"), again.number("text_size"), again.on("animations")) == (
        "dark",
        22,
        False,
    )


def test_nonsense_becomes_the_default_or_the_nearest(settings):
    settings.choose("theme", "purple")
    settings.choose("text_size", 4_000)
    assert settings.text("theme") == setting("theme").default
    assert settings.number("text_size") == setting("text_size").high
    QSettings("annotator", "annotator").setValue("settings/text_size", "large")
    assert Settings().number("text_size") == setting("text_size").default


def test_only_a_change_is_told(settings):
    heard: list[str] = []
    settings.changed.connect(heard.append)
    dark: list[int] = []
    settings.follow("theme", lambda: dark.append(1))
    settings.choose("theme", "dark")
    settings.choose("theme", "dark")
    settings.choose("measure", 80)
    assert heard == ["theme", "measure"]
    assert dark == [1]
    settings.reset()
    assert heard == ["theme", "measure", "theme", "measure"]


def test_an_unknown_setting_is_a_bug(settings):
    with pytest.raises(KeyError):
        settings.value("colour of the sky")
