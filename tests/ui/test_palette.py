"""What the command palette finds, in which order, and what it then does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.acts.row import WHY_NOT, Needs
from annotator.ui.dialogs.pick import PickPopup
from annotator.ui.memory import PICKS_KEPT, Memory
from annotator.ui.palette import ARTICLES_AMONG_OTHERS, Entry, Finder

ENTRIES = [
    Entry(id="do:accept", text="Annehmen", english="Accept", place="Spanne", key="A"),
    Entry(id="do:grow", text="Ende vergrößern", english="Grow the end", why="needs a span"),
    Entry(id="do:shrink", text="Ende verkleinern", english="Shrink the end"),
    Entry(id="set:theme", text="Farben", english="Colours", detail="Hell oder dunkel"),
    Entry(id="page:keys.md", text="All keys"),
    Entry(id="label:events/Die", text="Die", tint="red"),
]


def ids(found: list[Entry]) -> list[str]:
    return [entry.id for entry in found]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("annehmen", "do:accept"),
        ("accept", "do:accept"),
        ("ende ver", "do:shrink"),
        ("grtend", "do:grow"),
        ("vergross", "do:grow"),
        ("dunkel", "set:theme"),
        ("spanne", "do:accept"),
        ("?keys", "page:keys.md"),
        ("# d", "label:events/Die"),
    ],
)
def test_both_languages_and_all_parts_find(typed, first):
    assert ids(Finder(ENTRIES).find(typed))[0] == first


def test_a_sign_looks_among_one_kind():
    finder = Finder(ENTRIES)
    assert ids(finder.find(":")) == ["set:theme"]
    assert ids(finder.find(">")) == ["do:accept", "do:shrink", "do:grow"]
    assert finder.find("#farben") == []


def test_recent_ones_come_first_but_not_before_what_fits_better():
    finder = Finder(ENTRIES, recent=("page:keys.md", "do:shrink", "do:grow"))
    assert ids(finder.find(""))[:2] == ["page:keys.md", "do:shrink"]
    assert ids(finder.find("ende"))[0] == "do:shrink"
    assert ids(finder.find("annehmen"))[0] == "do:accept"


def test_what_cant_be_done_comes_after_what_can():
    assert ids(Finder(ENTRIES).find("ende")) == ["do:shrink", "do:grow"]
    assert ids(Finder(ENTRIES).find(""))[-1] == "do:grow"


def test_articles_come_last_and_few_of_them_unless_asked_for():
    asked: list[tuple[str, int]] = []

    def articles(typed: str, limit: int) -> list[tuple[int, str]]:
        asked.append((typed, limit))
        return [(n, f"Ende {n}") for n in range(limit)]

    finder = Finder(ENTRIES, articles=articles)
    assert ids(finder.find("e")) == ids(Finder(ENTRIES).find("e"))
    assert asked == []
    found = ids(finder.find("ende"))
    assert found[-1] == "article:4"
    assert len(found) == 2 + ARTICLES_AMONG_OTHERS
    assert len(finder.find("@ende")) == 100
    assert asked[-1] == ("ende", 100)


def test_everything_that_may_be_missing_has_words():
    assert set(WHY_NOT) == set(Needs) - {Needs.NOTHING}


def test_what_was_used_is_remembered(home, qapp):
    memory = Memory()
    for n in range(PICKS_KEPT + 2):
        memory.keep_pick(f"do:{n}")
    memory.keep_pick("do:5")
    again = Memory()
    assert again.recent_picks()[0] == "do:5"
    assert len(again.recent_picks()) == PICKS_KEPT


# In the window


def open_palette(bench) -> PickPopup:
    bench.press("Ctrl+K")
    (popup,) = [p for p in bench.window.findChildren(PickPopup) if p.isVisible()]
    return popup


def choose(bench, typed: str) -> None:
    popup = open_palette(bench)
    QTest.keyClicks(popup.focusProxy(), typed)
    QTest.keyClick(popup.focusProxy(), Qt.Key.Key_Return)


def test_a_label_by_name(bench):
    choose(bench, "#attack")
    assert bench.session.layer == "events"
    assert ("Attack", "Kiev") in bench.annotations


def test_an_article_by_title(bench, qtbot):
    popup = open_palette(bench)
    popup.type("@article 2")
    qtbot.waitUntil(lambda: len(popup.picks) == 1)
    QTest.keyClick(popup.focusProxy(), Qt.Key.Key_Return)
    assert bench.session.article_id == 2
    assert bench.window.view.hasFocus()


def test_a_page_of_the_guide(bench):
    from annotator.ui.dialogs.guide import GuideWindow

    choose(bench, "?trouble")
    (guide,) = bench.window.findChildren(GuideWindow)
    assert guide.page.source().fileName() == "trouble.md"
    guide.close()


def test_a_command_that_cant_be_done_says_why_and_stays(make_bench):
    bench = make_bench(opened=False)
    popup = open_palette(bench)
    popup.type("accept")
    assert popup.picks[0].why == "needs a span in focus"
    QTest.keyClick(popup.focusProxy(), Qt.Key.Key_Return)
    assert popup.isVisible()
    popup.close()


def test_a_recent_project(bench, make_bench):
    bench.session.close()
    choose(bench, "kiev")
    assert bench.session.path == bench.path


def test_the_last_command_is_offered_first(bench):
    choose(bench, ">flag")
    assert open_palette(bench).picks[0].id == "do:flag"
