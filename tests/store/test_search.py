"""The full-text index: found, replaced, forgotten, made anew."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.folding import fold
from annotator.core.search import parse
from annotator.store import search
from annotator.store.search import Entry, SearchIndex, version_of

TEXTS = {
    1: ("Élection à Kiev", "AFP 2022-03", "L’OTAN se réunit. Le cœur de l'Europe."),
    2: ("Zone 51", "Reuters", "Le cœur de la zone. 7 199 morts, dit-on."),
    3: ("東京", "NHK", "東京都の選挙。ภาษาไทย"),
    4: ("Straße", "dpa", "Große Straße, kein Weg."),
}


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    made = SearchIndex(tmp_path / "cache" / "x.index")
    made.add([entry(i) for i in TEXTS])
    yield made
    made.close()


def entry(article: int, text: str | None = None) -> Entry:
    title, about, body = TEXTS.get(article, ("", "", ""))
    body = body if text is None else text
    version = version_of(title, about, body)
    return Entry(article, version, fold(title), fold(about), fold(body), len(body))


def found(index: SearchIndex, typed: str) -> list[int]:
    return sorted(index.find(parse(typed)))


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("", []),
        ("coeur", [1, 2]),
        ("CŒUR", [1, 2]),
        ("coeur zone", [2]),
        ("zo", [2]),
        ("zo ", []),
        ('"coeur de l’europe"', [1]),
        ('"europe de"', []),
        ("l'otan", [1]),
        ("afp", [1]),
        ("2022", [1]),
        ("7199", []),
        ("7 199 ", [2]),
        ("strasse", [4]),
        ("grosse", [4]),
        ("京都", [3]),
        ("京選", []),
        ("ไทย", [3]),
        ("NEAR AND OR NOT", []),
        ("title:zone", []),
        ("coeur*", [1, 2]),
        ("51", [2]),
    ],
)
def test_finding(index: SearchIndex, typed: str, ids: list[int]) -> None:
    assert found(index, typed) == ids


def test_what_is_indexed_again_is_found_by_its_new_words_alone(index: SearchIndex) -> None:
    index.add([entry(2, "Autre chose.")])
    assert found(index, "coeur") == [1]
    assert found(index, "autre") == [2]
    assert index.lengths()[2] == len("Autre chose.")
    assert index.versions()[2] == entry(2, "Autre chose.").version


def test_what_is_forgotten_is_not_found_and_may_come_back(index: SearchIndex) -> None:
    index.forget([1, 99])
    assert found(index, "coeur") == [2]
    assert index.versions().keys() == {2, 3, 4}
    index.add([entry(1)])
    assert found(index, "coeur") == [1, 2]


def test_it_is_there_the_next_time(index: SearchIndex, tmp_path: Path) -> None:
    index.forget([4])
    index.close()
    again = SearchIndex(tmp_path / "cache" / "x.index")
    assert found(again, "coeur") == [1, 2]
    again.add([entry(5, "cœur")])
    assert found(again, "coeur") == [1, 2, 5]
    assert found(again, "strasse") == []
    again.close()


def test_another_layout_is_made_anew(
    index: SearchIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.close()
    monkeypatch.setattr(search, "LAYOUT", search.LAYOUT + 1)
    again = SearchIndex(tmp_path / "cache" / "x.index")
    assert again.versions() == {}
    again.add([entry(1)])
    assert found(again, "coeur") == [1]
    again.close()


def test_nobody_else_reads_it(index: SearchIndex, tmp_path: Path) -> None:
    file = tmp_path / "cache" / "x.index"
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        SearchIndex(file)


def test_waste_is_told_and_cleared(index: SearchIndex) -> None:
    assert not index.wasteful
    for _ in range(300):
        index.add([entry(i) for i in TEXTS])
    assert index.wasteful
    index.clear()
    assert not index.wasteful
    assert found(index, "coeur") == []
    index.add([entry(1)])
    assert found(index, "coeur") == [1]


def test_a_failed_addition_leaves_nothing(index: SearchIndex) -> None:
    with pytest.raises(sqlite3.Error):
        index.add([entry(5, "neuf"), entry(5, "neuf")])
    assert found(index, "neuf") == []
    assert index.versions().keys() == TEXTS.keys()
    index.add([entry(5, "neuf")])
    assert found(index, "neuf") == [5]


def test_without_a_path_it_is_temporary() -> None:
    made = SearchIndex(None)
    made.add([entry(1)])
    assert found(made, "otan") == [1]
    made.close()


def test_a_version_is_all_that_was_indexed() -> None:
    assert version_of("a", "b") == version_of("a", "b") != version_of("ab", "")
    assert len(version_of("\ud800")) == 8
