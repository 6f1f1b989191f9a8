"""The same words in a text, and what lies on them."""

from annotator.core.alike import Found, Spot, places, spots, tally
from annotator.core.changes import SpanRef
from annotator.core.models import Annotation, Suggestion


def made(id_: int, start: int, end: int, label: str = "LOC") -> Annotation:
    return Annotation(
        id=id_, article_id=1, annotator="Ada", layer="entities", start=start, end=end, label=label,
        created_at="", updated_at="",
    )  # fmt: skip


def proposed(id_: int, start: int, end: int, label: str = "LOC") -> Suggestion:
    return Suggestion(
        id=id_, article_id=1, source="s", layer="entities", start=start, end=end, label=label
    )


def test_places_stand_on_token_boundaries() -> None:
    text = "Kiev, Kievan, « Kiev », à-Kiev, Kiev"
    asked: list[tuple[int, int]] = []

    def fits(start: int, end: int) -> bool:
        asked.append((start, end))
        return False

    found = places(text, "Kiev", fits)
    assert [text[max(0, s - 1) : e + 1] for s, e in found] == ["Kiev,", " Kiev ", " Kiev"]
    assert [text[s : e + 1] for s, e in asked] == ["Kieva", "Kiev,"]  # what might be of one token
    assert len(places(text, "Kiev", lambda *_: True)) == 5
    assert places(text, "", fits) == []


def test_what_lies_on_a_place() -> None:
    at = [(0, 4), (10, 14), (20, 24), (30, 34), (40, 44)]
    annotations = [made(1, 0, 4), made(2, 18, 26, "ORG")]
    suggestions = [proposed(7, 0, 4, "ORG"), proposed(8, 10, 14), proposed(9, 29, 34)]
    assert spots(at, annotations, suggestions) == [
        Spot(0, 4, Found.LABELLED, "LOC", SpanRef("annotation", 1)),
        Spot(10, 14, Found.OPEN, "LOC", SpanRef("suggestion", 8)),
        Spot(20, 24, Found.WITHIN, "ORG", SpanRef("annotation", 2)),
        Spot(30, 34, Found.FREE),
        Spot(40, 44, Found.FREE),
    ]


def test_two_labels_on_the_same_words_are_two_spots() -> None:
    found = spots([(0, 4)], [made(1, 0, 4), made(2, 0, 4, "ORG")], [])
    assert [spot.label for spot in found] == ["LOC", "ORG"]


def test_the_tally_counts_labels_apart_and_suggestions_together() -> None:
    at = [(0, 4), (10, 14), (20, 24)]
    found = spots(at, [made(1, 0, 4)], [proposed(7, 10, 14), proposed(8, 20, 24, "ORG")])
    assert tally(found) == {(Found.LABELLED, "LOC"): 1, (Found.OPEN, ""): 2}
