"""A pasted text: what is taken of a clipboard, its title, its language, its twin."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.session import pasting
from annotator.session.pasting import Draft, LanguageGuess, guessed_title, pasted_text, twin_of
from annotator.session.session import Session
from tests.making import KYIV, new_project

PATIENCE = 60_000


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[Session]:
    new_project(tmp_path / "p.annot", KYIV).close()
    opened = Session()
    opened.open(tmp_path / "p.annot")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("text", "html", "found"),
    [
        ("\r\n Un\r\ndeux\u00a0!\n\n", "", "Un\ndeux\u00a0!"),
        ("Un deux", "<p>Un</p><p>deux</p>", "Un\n\ndeux"),
        ("", "<b>Un</b>", "Un"),
        ("if x:\n    y()", "<div><span>if x:</span></div>", "if x:\n    y()"),
        (
            "x",
            "<html><p>avant</p><!--StartFragment--><p>Un</p><!--EndFragment--></html>",
            "Un",
        ),
        ("Un", "<p><img src='x'></p>", "Un"),
        ("", "", ""),
    ],
)
def test_the_text_of_a_clipboard(text: str, html: str, found: str) -> None:
    assert pasted_text(text, html) == found


def test_a_title_is_the_first_line_or_words() -> None:
    assert guessed_title("Le titre\n\nLe texte.") == "Le titre"
    assert guessed_title("mot " * 40).endswith("mot…")
    assert guessed_title("") == ""


def test_an_article_is_added_as_one_step(session: Session) -> None:
    draft = Draft(text="Un texte.", language="fr", source="AFP", date="2026-05-04")
    article_id = pasting.add(session, draft)
    assert article_id == 2
    session.show_article(article_id)
    assert session.content is not None
    article = session.content.article
    assert (article.title, article.language, article.source, article.date) == (
        "Un texte.", "fr", "AFP", "2026-05-04",
    )  # fmt: skip
    session.undo()
    assert session.counts().articles == 1


def test_a_twin_is_found_and_refused(session: Session) -> None:
    twin = twin_of(session, KYIV)
    assert twin is not None
    assert (twin.article_id, twin.title) == (1, "Article 1")
    assert twin_of(session, "Autre chose.") is None
    with pytest.raises(UserError):
        pasting.add(session, Draft(text=KYIV))
    assert session.counts().articles == 1


def test_what_is_no_text_is_said() -> None:
    assert pasting.trouble_with("a\x00b")
    assert pasting.trouble_with("Un texte.") == ""


def test_the_language_is_recognised_elsewhere(qtbot) -> None:
    guess = LanguageGuess()
    told: list[str] = []
    guess.guessed.connect(told.append)
    guess.guess("The army attacked the town on Monday, the ministry of defence said.")
    guess.guess("L'armée a attaqué la ville lundi, a annoncé le ministère de la défense.")
    assert guess.busy
    qtbot.waitUntil(lambda: not guess.busy, timeout=PATIENCE)
    assert told == ["fr"]
    guess.cancel()
