"""The words of the interface: translated where there is a translation, filled in, counted."""

from collections.abc import Iterator

import pytest

from annotator import language
from annotator.language import mark, number, tr, trn

FRENCH = {
    ("Open {file}", "", -1): "Ouvrir {file}",
    ("Open", "to decide", -1): "En suspens",
    ("{n} articles", "", 1): "{n} article",
    ("{n} articles", "", 1234): "{n} articles",
}


@pytest.fixture
def _french() -> Iterator[None]:
    language.install("fr", lambda *asked: FRENCH.get(asked, ""), thousands="\u202f")
    yield
    language.install("en", None)


def test_english_without_translations() -> None:
    assert tr("Open {file}", file="a.annot") == "Open a.annot"
    assert trn("{n} article", "{n} articles", 1) == "1 article"
    assert trn("{n} article", "{n} articles", 1234) == "1,234 articles"
    assert tr("{share:.0%}", share=0.5) == "50%"
    assert tr("a {brace") == "a {brace"


@pytest.mark.usefixtures("_french")
def test_translated() -> None:
    assert language.current() == "fr"
    assert tr("Open {file}", file="a.annot") == "Ouvrir a.annot"
    assert tr("Open", "to decide") == "En suspens"
    assert tr("Open") == "Open"
    assert trn("{n} article", "{n} articles", 1) == "1 article"
    assert trn("{n} article", "{n} articles", 1234) == "1\u202f234 articles"
    assert number(1234567) == "1\u202f234\u202f567"


def test_words_that_run_leftward_turn_nothing_around_them() -> None:
    assert tr("“{a}” → “{b}”", a="סין", b="Kiev") == "“\u2068סין\u2069” → “Kiev”"


def test_marked_texts_are_themselves() -> None:
    assert mark("Open", "to decide") == "Open"
