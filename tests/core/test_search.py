"""What is searched, where a text has it, and the words around."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.search import Term, Wanted, parse, phrase, places, snippet

TEXT = "Le cœur de l’Élève bat.\nSon cœ\u0301ur, à  Paris : 東京都, Straße."


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", []),
        ("  ", []),
        ("% …", []),
        ("Élè", [Term(("ele",), prefix=True)]),
        ("Élève ", [Term(("eleve",))]),
        ("le cœu", [Term(("le",)), Term(("coeu",), prefix=True)]),
        ("l’ota", [Term(("l", "ota"), prefix=True)]),
        ('"à Paris"', [Term(("a", "paris"))]),
        ('"à Par', [Term(("a", "par"), prefix=True)]),
        ("« à Paris » bru", [Term(("a", "paris")), Term(("bru",), prefix=True)]),
        ("“l’OTAN” “", [Term(("l", "otan"))]),
        ("guerre d", [Term(("guerre",))]),
        ("d", [Term(("d",))]),
        ("l’o", [Term(("l",))]),
        ('"dans le s', [Term(("dans", "le"))]),
        ("東", [Term(("東",), prefix=True)]),
        ("mot mot ", [Term(("mot",))]),
    ],
)
def test_what_is_typed(typed: str, terms: list[Term]) -> None:
    assert parse(typed) == Wanted(tuple(terms))
    assert bool(parse(typed)) == bool(terms)


def test_exactly_these_words() -> None:
    assert phrase("l’OTAN a") == Wanted((Term(("l", "otan", "a")),))
    assert not phrase(" … ")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("coeur", ["cœur", "cœ\u0301ur"]),
        ("eleve ba", ["Élève", "ba"]),
        ('"coeur de l\'eleve"', ["cœur de l’Élève"]),
        ('"a paris"', ["à  Paris"]),
        ("京都", ["京都"]),
        ("STRASSE", ["Straße"]),
        ("stras", ["Straß"]),
        ("oeur", []),
        ("%", []),
    ],
)
def test_where_a_text_has_it(typed: str, found: list[str]) -> None:
    assert [TEXT[start:end] for start, end in places(TEXT, parse(typed))] == found


def test_all_words_must_be_there() -> None:
    assert parse("paris coeur").fits(TEXT)
    assert not parse("paris londres").fits(TEXT)
    assert not parse('"son paris"').fits(TEXT)


def test_no_more_than_asked() -> None:
    assert len(places("a " * 5000, parse("a "))) == 2000
    assert places("a b a", Wanted()) == []


def test_the_words_around() -> None:
    found = snippet("Titre\n" + "mot " * 20 + "la  guerre\nfroide " + "fin " * 60, parse("guerre"))
    assert found is not None
    assert found.text.startswith("… mot mot mot mot la guerre froide fin")
    assert found.text[slice(*found.marks[0])] == "guerre"
    assert len(found.text) <= 160
    assert snippet(TEXT, parse("absent")) is None
    begin = snippet(TEXT, parse("le coeur "))
    assert begin is not None
    assert begin.text.startswith("Le cœur")
    assert [begin.text[s:e] for s, e in begin.marks] == ["Le", "cœur", "cœ\u0301ur"]


@given(
    st.text(alphabet="abé œß東\u0301 .\n’İ", max_size=40), st.text(alphabet="abe oß東’", max_size=6)
)
def test_what_is_found_folds_to_what_was_searched(text: str, typed: str) -> None:
    wanted = parse(typed)
    last = 0
    for start, end in places(text, wanted):
        assert last <= start < end <= len(text)
        last = end
        assert any(
            term.pattern and Wanted((Term(term.words, prefix=True),)).fits(text[start:end])
            for term in wanted.terms
        )
    if wanted and wanted.fits(text):
        assert places(text, wanted)
    found = snippet(text, wanted)
    assert (found is not None) == bool(places(text, wanted))
    if found is not None:
        assert all(0 <= s < e <= len(found.text) for s, e in found.marks)
