"""The preview of a record is cut where it is long, and says what it leaves out."""

import sys

from annotator.formats.preview import LISTED, TEXT_SHOWN, TOKENS_SHOWN, preview
from tests.formats.export_articles import item, options, span

OPTIONS = options()
TEXT = "Kiev " + "mot " * 500


def test_a_long_record_is_cut_and_says_so() -> None:
    article = item(TEXT, span(0, 4))
    found = preview(article, "jsonl", OPTIONS)
    assert "… 493 more" in found.text
    assert max(map(len, found.text.splitlines())) < TEXT_SHOWN + 40
    assert found.text.count('"ws"') == LISTED
    tokens = preview(article, "docbin", OPTIONS)
    assert len(tokens.tokens) == TOKENS_SHOWN
    assert tokens.left == 501 - TOKENS_SHOWN


def test_what_cannot_be_written_is_counted() -> None:
    article = item(TEXT, span(0, 4), span(0, 3), span(0, 9999))
    assert preview(article, "docbin", OPTIONS).lost == 2
    assert preview(article, "jsonl", OPTIONS).lost == 1


def test_no_spacy_is_loaded_for_it() -> None:
    before = "spacy" in sys.modules
    preview(item(TEXT), "docbin", OPTIONS)
    assert ("spacy" in sys.modules) == before
