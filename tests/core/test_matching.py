"""Names found by parts of their words, whatever their accents and case."""

import pytest

from annotator.core.matching import Name, cost, folded, folded_places, shown_ranges


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Œuvre", "oeuvre"),
        ("Été à l’Élysée", "ete a l'elysee"),
        ("STRASSE straße", "strasse strasse"),
        ("İstanbul", "istanbul"),
        ("東京", "東京"),
        ("plain", "plain"),
    ],
)
def test_folding(text, plain):
    assert folded(text) == plain


def test_places_lead_back_to_the_text():
    text = "Un cœur d’été"
    plain, places = folded_places(text)
    start = plain.index("coeur")
    assert text[places[start] : places[start + 4] + 1] == "cœur"
    assert len(places) == len(plain)


@pytest.mark.parametrize(
    "typed", ["grow", "gr", "end", "gr en", "en gr", "grend", "gte", "gt", "rea"]
)
def test_parts_of_a_name_find_it(typed):
    name = Name("Grow the end") if typed != "rea" else Name("Spread")
    assert name.match(typed) is not None


@pytest.mark.parametrize("typed", ["shrink", "endgr", "growx", "gr xx", "gww"])
def test_what_is_no_part_finds_nothing(typed):
    assert Name("Grow the end").match(typed) is None


def test_the_better_match_costs_less():
    names = ("Accept", "The accepted", "Acceptance centre", "All cats can eat")
    costs = {name: Name(name).match("acce") for name in names}
    assert costs["Accept"].cost == 0
    assert costs["Accept"].cost < costs["The accepted"].cost < costs["All cats can eat"].cost


def test_a_long_name_is_compared_in_no_time():
    assert Name("a " * 2_000).match("aaaaaaaaaaaaaaaaaaaab") is None


def test_what_is_said_around_a_name_costs_more():
    around = Name("Accept Annehmen Span")
    assert cost((Name("Accept"), Name("Annehmen")), around, "anneh") == 0
    assert cost((Name("Accept"),), around, "span acc") > 4
    assert cost((Name("Accept"),), around, "pan") is None


def test_what_is_found_is_shown_in_the_text_itself():
    text = "Les œuvres d’été"
    assert [text[a:b] for a, b in shown_ranges(text, "OEU ete")] == ["œu", "été"]
    assert shown_ranges(text, "zzz") == ()
