"""Pattern files are read line by line; what is wrong in one is named, and the rest counts."""

import json
from pathlib import Path

import pytest

from annotator.suggest.patterns import (
    PatternError,
    layer_of,
    parse_line,
    pattern_folders,
    read_patterns,
)


def write(path: Path, *rows: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines), encoding="utf8")
    return path


def test_both_forms_of_a_pattern() -> None:
    tokens = parse_line(b'{"label": "Attack", "pattern": [{"LEMMA": "attaquer"}], "id": "a"}', 1)
    assert (tokens.id, tokens.label, tokens.tokens) == ("a", "Attack", [{"LEMMA": "attaquer"}])
    phrase = parse_line(b'{"label": "Agree", "pattern": "cessez-le-feu", "x": 1}', 7)
    assert (phrase.id, phrase.tokens, phrase.excludes) == ("7", "cessez-le-feu", False)


@pytest.mark.parametrize(
    ("trigger", "left"),
    [
        (None, [0, 1, 2, 3]),
        ("first", [0]),
        ("last", [3]),
        ([1, 3], [1, 2]),
        ([-2, None], [2, 3]),
        ([None, -1], [0, 1, 2]),
    ],
)
def test_triggers(trigger: object, left: list[int]) -> None:
    row = {"label": "A", "pattern": "x", "trigger": trigger}
    assert [0, 1, 2, 3][parse_line(json.dumps(row).encode(), 1).trigger] == left


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "[]",
        '{"pattern": "x"}',
        '{"label": "", "pattern": "x"}',
        '{"label": "A"}',
        '{"label": "A", "pattern": " "}',
        '{"label": "A", "pattern": []}',
        '{"label": "A", "pattern": ["x"]}',
        '{"label": "A", "pattern": "x", "trigger": "middle"}',
        '{"label": "A", "pattern": "x", "trigger": [1]}',
        '{"label": "A", "pattern": "x", "trigger": [true, 2]}',
    ],
)
def test_wrong_lines(line: str) -> None:
    with pytest.raises(PatternError):
        parse_line(line.encode(), 1)


def test_exclusions() -> None:
    assert parse_line(b'{"label": "!", "pattern": "x"}', 1).excludes
    assert parse_line(b'{"label": "A", "pattern": "x", "exclude": true}', 1).excludes


def test_wrong_lines_are_named_and_the_rest_counts(tmp_path: Path) -> None:
    write(tmp_path / "fr" / "events.jsonl", "\ufeff", {"label": "A", "pattern": "x"}, "rubbish")
    read = read_patterns([tmp_path], "fr")
    assert [p.line for file in read.files for p in file.patterns] == [2]
    assert len(read.notes) == 1
    assert "line 3" in read.notes[0]


def test_a_users_file_is_used_instead_of_the_programs(tmp_path: Path) -> None:
    write(tmp_path / "mine" / "fr" / "events.jsonl", {"label": "Mine", "pattern": "x"})
    write(tmp_path / "shipped" / "fr" / "events.jsonl", {"label": "Shipped", "pattern": "x"})
    write(tmp_path / "shipped" / "fr" / "entities.jsonl", {"label": "DATE", "pattern": "lundi"})
    read = read_patterns([tmp_path / "mine", tmp_path / "nowhere", tmp_path / "shipped"], "fr")
    assert {f.name: f.patterns[0].label for f in read.files} == {
        "events": "Mine",
        "entities": "DATE",
    }


def test_the_version_follows_the_content(tmp_path: Path) -> None:
    path = write(tmp_path / "fr" / "events.jsonl", {"label": "A", "pattern": "x"})
    before = read_patterns([tmp_path], "fr")
    assert before.version == read_patterns([tmp_path], "fr").version
    assert before.source == "patterns/fr"
    path.write_text(path.read_text() + "\n")
    assert read_patterns([tmp_path], "fr").version != before.version
    assert read_patterns([tmp_path], "en").version == ""


def test_where_a_pattern_belongs() -> None:
    layers = {
        "names": ("entities", {"DATE": "DATE", "PERSON": "PER"}),
        "events": ("events", {"Attack": "Attack", "DATE": "When"}),
        "more": ("events", {"Goal": "Goal"}),
    }
    assert layer_of("events", "DATE", layers) == ("events", "When")
    assert layer_of("entities", "DATE", layers) == ("names", "DATE")
    assert layer_of("mine", "PERSON", layers) == ("names", "PER")
    assert layer_of("events", "Goal", layers) == ("more", "Goal")
    assert layer_of("events", "Nothing", layers) is None


def test_the_users_folder_comes_first(home: Path) -> None:
    from annotator.paths import user_dir

    (user_dir() / "patterns").mkdir(parents=True)
    folders = pattern_folders()
    assert folders[0] == user_dir() / "patterns"
    assert (folders[-1] / "README.md").is_file()
