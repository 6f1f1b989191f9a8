"""Schemes in files: there and back, and a sentence for whatever is wrong."""

import json
from pathlib import Path

import pytest

from annotator.core.scheme_file import MOST_BYTES, read_scheme, scheme_of, write_scheme
from annotator.errors import UserError
from tests.making import ROOT, news_scheme


def test_there_and_back(tmp_path: Path) -> None:
    path = tmp_path / "news.json"
    write_scheme(path, news_scheme())
    assert read_scheme(path).scheme == news_scheme()
    assert read_scheme(path).unknown == ()
    assert [one.name for one in tmp_path.iterdir()] == ["news.json"]
    assert "Événement" not in path.read_text("utf8")


@pytest.mark.parametrize("path", sorted((ROOT / "resources/schemes").glob("*.json")), ids=str)
def test_ready_schemes_are_written_as_the_program_writes_them(path: Path, tmp_path: Path) -> None:
    read = read_scheme(path)
    assert read.unknown == ()
    write_scheme(tmp_path / "again.json", read.scheme)
    assert json.loads((tmp_path / "again.json").read_text("utf8")) == {
        **json.loads(path.read_text("utf8")),
        **json.loads((tmp_path / "again.json").read_text("utf8")),
    }


def test_unknown_fields_are_named_and_left_out() -> None:
    text = json.dumps(
        {
            "name": "x",
            "version": 3,
            "layers": [
                {
                    "name": "a",
                    "kind": "entities",
                    "hidden": True,
                    "labels": [{"name": "L", "colour": "red", "hotkey": "l"}],
                }
            ],
        }
    )
    read = scheme_of(text, "x.json")
    assert read.unknown == ("version", "hidden", "hotkey")
    assert read.scheme.layers[0].labels[0].name == "L"


def test_names_and_doccanos_labels_are_a_scheme() -> None:
    assert [one.name for one in scheme_of('["A", "B"]', "x.json").scheme.layers[0].labels] == [
        "A",
        "B",
    ]
    text = '[{"id": 1, "text": "PER", "suffix_key": "p", "background_color": "#209CEE"}]'
    (label,) = scheme_of(text, "mine.json").scheme.layers[0].labels
    assert (label.name, label.colour) == ("PER", "#209cee")


LAYER = '{"name": "a", "kind": "entities", "labels": [%s]}'
LABEL = '{"name": "L", "colour": "red"}'


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "x.json is empty."),
        (
            '{"name": "x",\n oops}',
            "x.json is not JSON, or it is damaged: something is wrong in line 2, column 2.",
        ),
        ("[" * 100_000, "x.json is not a label scheme."),
        ("17", "x.json is not a label scheme: it has no layers."),
        ("{}", "x.json is not a label scheme: it has no layers."),
        ("[]", "x.json is not a label scheme: it has no layers."),
        ("[17]", "x.json is not a label scheme: it has no layers."),
        ('{"name": "x"}', "x.json is not a label scheme: “layers” is missing."),
        ('{"layers": 3}', "x.json is not a label scheme: “layers” is not as it should be."),
        ('{"layers": [3]}', "x.json is not a label scheme: layer 1 is not as it should be."),
        (
            '{"layers": [{"name": "a", "kind": "colours"}]}',
            "x.json is not a label scheme: layer 1, “kind” is not as it should be.",
        ),
        (
            '{"layers": [%s]}' % (LAYER % '{"name": "L"}'),
            "x.json is not a label scheme: layer 1, label 1, “colour” is missing.",
        ),
        (
            '{"layers": [%s]}' % (LAYER % f"{LABEL}, {LABEL}"),
            "x.json is not a label scheme: layer 1: layer a: label L stands there twice.",
        ),
        (
            json.dumps({"layers": [{"name": str(i), "kind": "events"} for i in range(41)]}),
            "x.json has too many layers or labels: 40 layers and 500 labels in each are the most.",
        ),
    ],
)
def test_what_is_wrong_is_said(text: str, sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        scheme_of(text, "x.json")
    assert str(caught.value) == sentence


def test_absurd_sizes_are_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "big.json"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES * 50)
    with pytest.raises(UserError, match=r"too large for a label scheme: it has 100\.0 MB"):
        read_scheme(path)


def test_what_can_not_be_read_or_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"can't be read"):
        read_scheme(tmp_path)
    with pytest.raises(UserError, match=r"s\.json could not be written: No such file"):
        write_scheme(tmp_path / "none" / "s.json", news_scheme())
    with pytest.raises(FileNotFoundError):
        read_scheme(tmp_path / "none.json")
