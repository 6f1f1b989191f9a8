"""Label schemes: distinct names, and how pipelines' names are found in them."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from tests.making import ROOT, news_scheme

PALETTE = [
    "green",
    "amber",
    "blue",
    "purple",
    "red",
    "teal",
    "indigo",
    "orange",
    "pink",
    "brown",
    "olive",
    "cyan",
    "grey",
    "violet",
    "lime",
    "rose",
    "sky",
    "gold",
    "slate",
    "plum",
]


def layer(name: str, *labels: Label) -> Layer:
    return Layer(name=name, kind=LayerKind.ENTITIES, labels=labels)


def test_a_label_stands_once_in_a_layer() -> None:
    label = Label(name="LOC", colour="green")
    with pytest.raises(ValidationError, match="label LOC stands there twice"):
        layer("entities", label, label)


def test_a_layer_stands_once_in_a_scheme() -> None:
    with pytest.raises(ValidationError, match="two layers have the same name"):
        LabelScheme(name="x", layers=(layer("a"), layer("a")))


def test_names_are_not_empty() -> None:
    with pytest.raises(ValidationError):
        Label(name="", colour="green")
    with pytest.raises(ValidationError):
        layer("")


def test_labels_and_layers_are_found_by_name() -> None:
    scheme = news_scheme()
    entities = scheme.layer("entities")
    assert entities is not None
    assert entities.label("LOC") is entities.labels[2]
    assert entities.label("GPE") is None
    assert scheme.layer("colours") is None


def test_aliases_lead_to_labels_and_never_hide_a_label() -> None:
    found = layer(
        "entities",
        Label(name="LOC", colour="green", aliases=("GPE", "ORG")),
        Label(name="ORG", colour="blue"),
    ).label_map
    assert found == {"LOC": "LOC", "GPE": "LOC", "ORG": "ORG"}


def test_a_scheme_survives_json() -> None:
    scheme = news_scheme()
    assert LabelScheme.model_validate_json(scheme.model_dump_json(exclude_defaults=True)) == scheme


@pytest.mark.parametrize("path", sorted((ROOT / "resources/schemes").glob("*.json")), ids=str)
def test_ready_schemes_have_colours_of_the_palette_and_definitions(path: Path) -> None:
    scheme = LabelScheme.model_validate(json.loads(path.read_text(encoding="utf8")))
    for label in (label for each in scheme.layers for label in each.labels):
        assert label.colour in PALETTE, label.name
        assert label.definition, label.name


@pytest.mark.parametrize(
    ("name", "label"),
    [
        *((n, n) for n in ("PER", "ORG", "LOC", "MISC")),
        ("PERSON", "PER"),
        ("GPE", "LOC"),
        ("FAC", "LOC"),
        ("NORP", "MISC"),
        ("PRODUCT", "MISC"),
        ("EVENT", "MISC"),
        ("WORK_OF_ART", "MISC"),
        ("LAW", "MISC"),
        ("LANGUAGE", "MISC"),
        ("DATE", "DATE"),
        ("TIME", "DATE"),
        ("MONEY", "QUANTITY"),
        ("PERCENT", "QUANTITY"),
        ("CARDINAL", "QUANTITY"),
    ],
)
def test_the_default_fits_wikiner_and_ontonotes(name: str, label: str) -> None:
    entities = news_scheme().layer("entities")
    assert entities is not None
    assert entities.label_map[name] == label


def test_the_default_has_no_more_labels_than_keys() -> None:
    scheme = news_scheme()
    assert [each.kind for each in scheme.layers] == [LayerKind.ENTITIES, LayerKind.EVENTS]
    assert all(len(each.labels) <= 20 for each in scheme.layers)
