"""A scheme while it is edited: where spans go, what is wrong, and what is said of it."""

from collections import Counter

import pytest

from annotator.core.scheme import LabelScheme, LayerKind
from annotator.core.scheme_change import Count, Survey, plan
from annotator.core.scheme_checks import problems
from annotator.core.scheme_draft import LabelDraft, LayerDraft, SchemeDraft
from annotator.core.scheme_words import Weight, consequences, counted, summary
from tests.making import news_scheme

PALETTE = {"red", "blue"}


@pytest.fixture
def draft() -> SchemeDraft:
    return SchemeDraft(news_scheme())


def label(draft: SchemeDraft, name: str) -> LabelDraft:
    return next(one for layer in draft.layers for one in layer.labels if one.name == name)


def said(draft: SchemeDraft, counts=(), found: Survey | None = None) -> list[str]:
    counts = {("entities", name): Count(*numbers) for name, numbers in dict(counts).items()}
    wanted = plan(draft.before, draft.built(), draft.fates())
    return [one.text for one in consequences(draft, wanted, counts, found)]


def test_nothing_edited_changes_nothing(draft: SchemeDraft) -> None:
    assert draft.built() == news_scheme()
    assert not plan(draft.before, draft.built(), draft.fates()).touches_spans
    assert draft.gone() == []
    assert said(draft) == []


def test_a_new_name_keeps_the_old_one_as_an_alias(draft: SchemeDraft) -> None:
    """Pipelines and patterns go on proposing the old name."""
    label(draft, "PER").name = "HUMAN"
    built = draft.built().layers[0]
    assert built.label_map["PER"] == built.label_map["PERSON"] == "HUMAN"
    assert draft.fates()[("entities", "PER")] == ("entities", "HUMAN")
    assert said(draft, {"PER": (312, 40)}) == ["PER → HUMAN: 312 annotations and 40 suggestions."]


def test_exchanged_names_are_no_aliases_of_each_other(draft: SchemeDraft) -> None:
    per, org = label(draft, "PER"), label(draft, "ORG")
    per.name, org.name = "ORG", "PER"
    built = draft.built().layers[0]
    assert built.label_map["PER"] == "PER"
    assert draft.fates()[("entities", "PER")] == ("entities", "ORG")


def test_a_merged_label_lends_its_names(draft: SchemeDraft) -> None:
    draft.merge_label(label(draft, "MISC"), label(draft, "ORG"))
    built = draft.built().layers[0]
    assert built.label_map["MISC"] == built.label_map["WORK_OF_ART"] == "ORG"
    assert draft.fates()[("entities", "MISC")] == ("entities", "ORG")
    found = Survey(twins={("entities", "ORG"): Count(2, 0)}, overlaps=Counter())
    assert said(draft, {"MISC": (1, 0)}, found) == [
        "MISC → ORG: 1 annotation.",
        "On ORG, 2 annotations would be there twice; one of each remains.",
    ]


def test_a_deleted_label_is_told_and_can_be_kept_or_given_away(draft: SchemeDraft) -> None:
    place = ("entities", "MISC")
    draft.remove_label(label(draft, "MISC"))
    assert draft.gone() == [place]
    wanted = plan(draft.before, draft.built(), draft.fates())
    (loss,) = consequences(draft, wanted, {place: Count(12, 3)}, None)
    assert loss.text == "MISC is deleted with 12 annotations and 3 suggestions."
    assert (loss.weight, loss.place) == (Weight.LOSS, place)
    draft.give(place, label(draft, "ORG"))
    assert draft.gone() == []
    assert draft.built().layers[0].label_map["NORP"] == "ORG"
    draft.begin_again()
    draft.remove_label(label(draft, "MISC"))
    kept = draft.keep(place)
    assert kept is not None
    assert draft.fates()[place] == place


def test_a_label_whose_layer_is_gone_can_not_be_kept(draft: SchemeDraft) -> None:
    draft.remove_layer(draft.layers[1])
    assert draft.keep(("events", "Attack")) is None
    assert len(draft.gone()) == 20


def test_a_layer_is_renamed_in_one_sentence(draft: SchemeDraft) -> None:
    draft.layers[0].name = "names"
    assert said(draft, {"PER": (1, 0), "ORG": (2, 5)}) == [
        "The layer entities becomes names, with 3 annotations and 5 suggestions."
    ]


def test_a_merged_layer_brings_its_labels(draft: SchemeDraft) -> None:
    entities, events = draft.layers
    events.labels[0].name = "PER"
    draft.merge_layer(events, entities)
    assert len(draft.layers) == 1
    fates = draft.fates()
    assert fates[("events", "Attack")] == ("entities", "PER")
    assert fates[("events", "Die")] == ("entities", "Die")
    assert plan(draft.before, draft.built(), fates).narrowed == {"entities"}


def test_a_kind_is_refused_where_spans_overlap(draft: SchemeDraft) -> None:
    draft.layers[1].kind = LayerKind.ENTITIES
    found = Survey(overlaps=Counter({"events": 17}))
    wanted = plan(draft.before, draft.built(), draft.fates())
    first, second = consequences(draft, wanted, {}, found)
    assert first.weight is Weight.REFUSED
    assert first.text.startswith("17 annotations overlap others on events")
    assert second.text == "Spans of events may no longer overlap."


def test_what_the_history_says(draft: SchemeDraft) -> None:
    label(draft, "PER").name = "PERSON"
    draft.remove_label(label(draft, "DATE"))
    draft.add_label(draft.layers[0], LabelDraft(name="LAW", colour="red"))
    wanted = plan(draft.before, draft.built(), draft.fates())
    assert summary(wanted, draft) == "PER → PERSON, − DATE, + LAW"


def test_another_scheme_takes_spans_by_names_and_aliases(draft: SchemeDraft) -> None:
    other = LabelScheme.model_validate(
        {
            "name": "other",
            "layers": [
                {
                    "name": "entities",
                    "kind": "entities",
                    "labels": [
                        {"name": "PERSON", "colour": "red", "aliases": ["PER"]},
                        {"name": "LOC", "colour": "blue"},
                    ],
                }
            ],
        }
    )
    draft.replace_by(other)
    fates = draft.fates()
    assert fates[("entities", "PER")] == ("entities", "PERSON")
    assert fates[("entities", "LOC")] == ("entities", "LOC")
    assert fates[("entities", "ORG")] is None
    draft.begin_again()
    added = draft.add_from(other)
    assert added == []  # PERSON is an alias here
    assert draft.built() == news_scheme()
    more = other.model_copy(update={"layers": (other.layers[0].model_copy(update={"name": "x"}),)})
    assert [one.name for one in draft.add_from(more)] == ["PERSON", "LOC"]


def test_order_is_moved(draft: SchemeDraft) -> None:
    draft.move_label(draft.layers[0], 0, 2)
    draft.move_layer(1, 0)
    built = draft.built()
    assert [layer.name for layer in built.layers] == ["events", "entities"]
    assert [one.name for one in built.layers[1].labels][:3] == ["ORG", "LOC", "PER"]


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (Count(1, 0), "1 annotation"),
        (Count(0, 2), "2 suggestions"),
        (Count(1, 1), "1 annotation and 1 suggestion"),
        (Count(), "0 annotations"),
    ],
)
def test_counts_in_words(count: Count, text: str) -> None:
    assert counted(count) == text


# What is wrong


def complaints(draft: SchemeDraft) -> list[tuple[str, str, bool]]:
    palette = {one.colour for layer in draft.before.layers for one in layer.labels}
    return [(each.field, each.text, each.stops) for each in problems(draft, palette | PALETTE)]


def test_the_news_scheme_is_without_fault(draft: SchemeDraft) -> None:
    assert complaints(draft) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("", "A name is missing."),
        ("  ", "A name is missing."),
        ("ORG", "ORG stands there twice."),
        (" X", "A name neither begins nor ends with a blank."),
        ("a\tb", "A name has no tabs, line breaks or invisible characters."),
        ("a\u200bb", "A name has no tabs, line breaks or invisible characters."),
        ("a,b", "A name has no comma: Prodigy and spaCy part lists of labels by it."),
        ("x" * 61, "A name has at most 60 characters."),
        ("O", "“O” means “no label” in training files; choose another name."),
    ],
)
def test_names_that_can_not_be(draft: SchemeDraft, name: str, text: str) -> None:
    label(draft, "PER").name = name
    assert ("name", text, True) in complaints(draft)


def test_a_name_that_was_there_before_may_stay() -> None:
    before = news_scheme()
    odd = before.layers[0].labels[0].model_copy(update={"name": "a, b"})
    layer = before.layers[0].model_copy(update={"labels": (odd,)})
    draft = SchemeDraft(before.model_copy(update={"layers": (layer,)}))
    assert complaints(draft) == []
    draft.layers[0].labels[0].name = "a, c"
    assert complaints(draft)


def test_odd_things_are_said_and_stop_nothing(draft: SchemeDraft) -> None:
    label(draft, "DATE").name = "per"
    label(draft, "ORG").aliases = ("LOC", "GPE")
    found = complaints(draft)
    assert ("name", "Another label differs only in capitals.", False) in found
    assert ("aliases", "The alias LOC has no effect: it is a label itself.", False) in found
    assert not any(stops for _, _, stops in found)


@pytest.mark.parametrize("colour", ["", "reddish", "#12", "#gggggg"])
def test_what_is_no_colour(draft: SchemeDraft, colour: str) -> None:
    label(draft, "PER").colour = colour
    ((field, _, stops),) = complaints(draft)
    assert (field, stops) == ("colour", True)


def test_a_scheme_needs_a_layer(draft: SchemeDraft) -> None:
    draft.remove_layer(draft.layers[1])
    draft.remove_layer(draft.layers[0])
    assert [text for _, text, _ in complaints(draft)] == ["A scheme needs at least one layer."]


def test_layers_need_names_of_their_own(draft: SchemeDraft) -> None:
    draft.add_layer(LayerDraft(name="events"))
    assert ("name", "events stands there twice.", True) in complaints(draft)
