"""Which spans win where several want the same words."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.scheme import LayerKind
from annotator.suggest.choosing import Candidate, choose

KINDS = {"entities": LayerKind.ENTITIES, "events": LayerKind.EVENTS}


def span(start: int, end: int, label: str, *, layer: str = "entities", **more: object) -> Candidate:
    return Candidate(
        layer=layer, start=start, end=end, label=label, source="s", version="1", **more
    )


def pattern(start: int, end: int, label: str, **more: object) -> Candidate:
    return span(start, end, label, by_pattern=True, **more)


def chosen(*candidates: Candidate) -> list[tuple[int, int, str]]:
    return [(s.start, s.end, s.label) for s in choose(candidates, KINDS)]


def test_the_longest_of_overlapping_patterns_stays() -> None:
    assert chosen(pattern(0, 4, "DATE"), pattern(0, 9, "QUANTITY")) == [(0, 9, "QUANTITY")]


def test_on_the_same_words_the_higher_line_stays() -> None:
    found = chosen(pattern(0, 4, "QUANTITY", rank=2), pattern(0, 4, "DATE", rank=1))
    assert found == [(0, 4, "DATE")]


def test_a_pipelines_name_stays_over_a_pattern() -> None:
    assert chosen(span(0, 12, "PER"), pattern(3, 20, "DATE")) == [(0, 12, "PER")]


def test_a_date_pattern_beats_a_weak_label() -> None:
    assert chosen(span(4, 12, "MISC", weak=True), pattern(0, 10, "DATE")) == [(0, 10, "DATE")]
    assert chosen(span(0, 5, "DATE", weak=True), pattern(0, 10, "DATE")) == [(0, 10, "DATE")]


def test_a_weak_name_that_contains_a_date_stays() -> None:
    found = chosen(span(0, 20, "MISC", weak=True), pattern(16, 20, "DATE"))
    assert found == [(0, 20, "MISC")]


def test_a_pattern_with_the_very_words_wins() -> None:
    assert chosen(span(0, 5, "PER"), pattern(0, 5, "DATE")) == [(0, 5, "DATE")]


def test_who_gave_way_for_nothing_comes_back() -> None:
    found = chosen(span(4, 8, "MISC", weak=True), span(9, 14, "PER"), pattern(0, 12, "DATE"))
    assert found == [(4, 8, "MISC"), (9, 14, "PER")]


def test_events_of_different_labels_overlap() -> None:
    attack = pattern(0, 8, "Attack", layer="events")
    die = pattern(0, 3, "Die", layer="events")
    assert chosen(attack, die) == [(0, 8, "Attack"), (0, 3, "Die")]


def test_events_of_one_label_do_not() -> None:
    long, short = (pattern(0, end, "Attack", layer="events") for end in (8, 3))
    assert chosen(short, long) == [(0, 8, "Attack")]


def test_source_version_and_score_are_kept() -> None:
    (found,) = choose([span(0, 3, "Die", layer="events", score=0.5)], KINDS)
    assert (found.source, found.version, found.score) == ("s", "1", 0.5)


candidates = st.builds(
    lambda start, length, label, layer, by_pattern, weak, rank: span(
        start,
        start + length,
        label,
        layer=layer,
        by_pattern=by_pattern,
        weak=weak,
        rank=rank,
    ),
    st.integers(0, 30),
    st.integers(1, 8),
    st.sampled_from(["A", "B", "C"]),
    st.sampled_from(["entities", "events"]),
    st.booleans(),
    st.booleans(),
    st.integers(0, 3),
)


@given(st.lists(candidates, max_size=15))
def test_layers_keep_their_promise(found: list[Candidate]) -> None:
    result = choose(found, KINDS)
    keys = [candidate.proposed().key for candidate in found]
    assert all(proposed.key in keys for proposed in result)
    assert list(result) == sorted(result, key=lambda s: (s.start, -s.end, s.layer, s.label))
    for i, one in enumerate(result):
        for other in result[i + 1 :]:
            overlap = one.start < other.end and other.start < one.end
            same_layer = one.layer == other.layer
            flat = one.layer == "entities" or one.label == other.label
            assert not (overlap and same_layer and flat)


@given(st.lists(candidates, max_size=15), st.randoms())
def test_the_order_of_discovery_does_not_matter_to_flat_ranges(found, random) -> None:
    distinct = list({(c.start, c.end, c.layer): c for c in found}.values())
    shuffled = list(distinct)
    random.shuffle(shuffled)
    assert choose(distinct, KINDS) == choose(shuffled, KINDS)
