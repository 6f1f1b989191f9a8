"""Each menu opens by a letter of its own, in any language."""

from annotator.ui.acts.row import MENUS
from annotator.ui.menu_letters import marked, menu_letters


def test_each_title_has_a_letter_of_its_own():
    french = ["Projet", "Édition", "Segment", "Article", "Liste", "Affichage", "Aide"]
    assert marked(french) == [
        "&Projet",
        "É&dition",
        "&Segment",
        "&Article",
        "&Liste",
        "A&ffichage",
        "A&ide",
    ]
    assert marked(["Ab", "Ba", "Ab", "編集"]) == ["&Ab", "&Ba", "Ab", "編集"]


def test_every_menu_of_the_window_has_one(bench):
    assert len(menu_letters()) == len(MENUS)
    shown = [action.text() for action in bench.window.header.menus.actions()]
    assert all("&" in title for title in shown)
