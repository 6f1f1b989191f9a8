"""The guide's pages as plain data: listed, translated, searched; keys of one's own in them."""

from collections.abc import Iterator

import pytest

from annotator import language
from annotator.paths import resource, user_dir
from annotator.ui import guide_pages
from annotator.ui.actions import keymap
from annotator.ui.guide_keys import own_keys_in
from annotator.ui.guide_pages import FIRST, pages, path_of, places, search, sections


@pytest.fixture
def french() -> Iterator[None]:
    language.install("fr", None)
    yield
    language.install("en", None)


def test_every_page_of_a_translation_is_one_of_the_guide_and_none_is_missing():
    english = {path.name for path in resource("guide").glob("*.md")}
    for code in language.LANGUAGES[1:]:
        translated = {path.name for path in resource("guide").glob(f"{code}/*.md")}
        assert translated in (set(), english), code


def test_every_page_has_a_subject_and_a_heading():
    for page in pages():
        assert page.subject, page.file
        first = sections(page.file)[0]
        assert first.level == 1
        assert first.heading.startswith(page.title), page.file


@pytest.mark.usefixtures("french")
def test_help_of_a_dialog_leads_to_the_same_heading_of_a_translation():
    from annotator.ui.context_help import PAGES

    for page in PAGES.values():
        file, _, heading = page.partition("#")
        found = guide_pages.anchor_in(file, heading)
        assert found in {section.anchor for section in sections(file)}, page
        assert bool(found) == bool(heading), page
    assert guide_pages.anchor_in("settings.md", "no such heading") == ""


@pytest.mark.usefixtures("french")
def test_a_translated_page_stands_in_for_the_english_one(home):
    folder = user_dir() / "guide"
    (folder / "fr").mkdir(parents=True)
    (folder / FIRST).write_text("# Guide\n\n* [Keys](keys.md): all.\n", encoding="utf8")
    (folder / "keys.md").write_text("# Keys\n", encoding="utf8")
    (folder / "fr" / FIRST).write_text("# Guide\n\n* [Clés](keys.md): toutes.\n", encoding="utf8")
    assert [page.title for page in pages()] == ["Clés"]
    assert path_of(FIRST) == folder / "fr" / FIRST
    assert path_of("keys.md") == folder / "keys.md"
    assert guide_pages.file_of(folder / "fr" / FIRST) == FIRST
    assert guide_pages.file_of(folder / "keys.md") == "keys.md"
    assert guide_pages.file_of(folder.parent / "keys.md") is None
    assert guide_pages.picture(folder / "fr" / "a.png") == folder / "a.png"


def test_sections_are_plain_text_from_heading_to_heading():
    found = {section.heading: section for section in sections("pipelines.md")}
    assert found["Labels"].anchor == "labels"
    assert found["Labels"].page == sections("pipelines.md")[0].heading
    for section in found.values():
        assert "](" not in section.text
        assert "`" not in section.text


def test_a_search_ranks_headings_first_and_shows_the_words():
    found = search("overlap")
    assert found[0].section.heading.lower().count("overlap")
    text = next(hit for hit in search("trigger") if hit.section.text)
    assert "trigger" in text.excerpt
    assert len(text.excerpt) < 200
    assert search("") == []
    assert search("zzz undo") == []


def test_places_whatever_the_accents():
    text = "Le cœur 😀 d’un Été"
    assert [text[a:b] for a, b in places(text, "coeur ete")] == ["cœur", "Été"]


def test_only_changed_keys_are_replaced():
    text = "`A` accepts, `X` rejects.\n\n```sh\n`A`\n```\n"
    keymap.load()
    assert own_keys_in(text) == text
    try:
        keymap.give("accept", ["Q", "Ctrl+Shift+A"])
        assert own_keys_in(text) == text.replace("`A` acc", "`Q` acc")
        keymap.give("accept", ["Q", "A"])
        assert own_keys_in(text) == text
        keymap.give("accept", [])
        assert own_keys_in(text) == text
    finally:
        keymap.reset_all()
