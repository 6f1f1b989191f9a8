"""Values keep their promises: immutable, no empty spans, the text's identity."""

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from annotator.core.models import ProposedSpan, Span, Status, text_hash


@settings(max_examples=50)
@given(st.text(st.characters(), max_size=50))
def test_the_hash_is_of_the_exact_characters(text: str) -> None:
    assert text_hash(text) == hashlib.sha256(text.encode("utf8", "surrogatepass")).hexdigest()


def test_texts_that_merely_look_alike_have_different_hashes() -> None:
    alike = ["été", "e\u0301te\u0301", "été ", "été\n", "\ufeffété"]
    assert len({text_hash(text) for text in alike}) == len(alike)


def test_half_characters_have_a_hash() -> None:
    assert text_hash("\ud83d") != text_hash("\ud83e")


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2)])
def test_an_empty_or_turned_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValidationError, match="a span needs 0 <= start < end"):
        Span(layer="entities", start=start, end=end, label="LOC")


def test_values_cannot_be_changed_nor_have_unknown_fields() -> None:
    span = Span(layer="entities", start=0, end=1, label="LOC")
    with pytest.raises(ValidationError):
        span.start = 1  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Span(layer="entities", start=0, end=1, label="LOC", colour="red")  # type: ignore[call-arg]


def test_the_same_span_from_two_suggesters_is_the_same_span() -> None:
    values = {"layer": "entities", "start": 0, "end": 4, "label": "LOC"}
    one = ProposedSpan(**values, source="a", version="1", score=0.5)
    two = ProposedSpan(**values, source="b")
    assert one != two
    assert one.key == two.key == ("entities", 0, 4, "LOC")


def test_done_and_skipped_are_finished() -> None:
    assert {s for s in Status if s.finished} == {Status.DONE, Status.SKIPPED}
