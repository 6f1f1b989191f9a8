"""Reading JSON Lines: the tools' forms, the refused lines, the offsets."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats import jsonl
from annotator.formats.base import Issue, ReadOptions, ReadSpan, Record
from annotator.formats.jsonl import preview_fields, read
from annotator.formats.jsonl_record import Item, RecordReader
from annotator.formats.lineends import unify
from tests.formats.export_articles import PIECES

EXAMPLES = Path(__file__).resolve().parents[1] / "data" / "formats" / "jsonl"


def read_all(path: Path, **options) -> tuple[list[Record], list[Issue]]:
    found = list(read(path, ReadOptions(**options)))
    return (
        [one for one in found if isinstance(one, Record)],
        [one for one in found if isinstance(one, Issue)],
    )


def from_lines(tmp_path: Path, *lines: object, **options) -> tuple[list[Record], list[Issue]]:
    path = tmp_path / "x.jsonl"
    raw = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(raw) + "\n", encoding="utf-8")
    return read_all(path, **options)


def one_record(tmp_path: Path, line: object, **options) -> Record:
    records, issues = from_lines(tmp_path, line, **options)
    assert not issues
    (record,) = records
    return record


def words(record: Record) -> list[tuple[str, str]]:
    return [(record.text[s.start : s.end], s.label) for s in record.spans]


@pytest.mark.parametrize("name", ["prodigy", "doccano", "doccano-entities", "spacy", "own"])
def test_each_tools_form_gives_the_same_spans(name: str) -> None:
    records, issues = read_all(EXAMPLES / f"{name}.jsonl")
    assert [words(record) for record in records] == [
        [("Élysée", "LOC"), ("Zelensky", "PER")],
        [("🔥 Kyïv", "LOC")],
        [],
    ]
    assert not issues
    assert [record.place for record in records] == ["line 1", "line 2", "line 4"]


def test_a_pretty_printed_array_and_an_object_are_read() -> None:
    for name in ("array.json", "ner-annotator.json"):
        records, issues = read_all(EXAMPLES / name)
        assert [words(record) for record in records] == [
            [("Élysée", "LOC"), ("Zelensky", "PER")],
            [("🔥 Kyïv", "LOC")],
        ]
        assert not issues
        assert [record.place for record in records] == ["item 1", "item 2"]


def test_one_object_over_several_lines_is_one_article(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"text": "Bonjour", "annotations": []}, indent=2))
    (record,), issues = read_all(path)
    assert record.text == "Bonjour"
    assert not issues


def test_an_array_on_one_line_and_a_broken_array_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text('[{"text": "a"}, {"text": "b"}]')
    assert [record.text for record in read_all(path)[0]] == ["a", "b"]
    path.write_text('[{"text": "a"},\n{"text": "b"}')
    records, issues = read_all(path)
    assert [record.text for record in records] == ["b"]
    assert [issue.place for issue in issues] == ["line 1"]
    path.write_text("[]")
    assert read_all(path) == ([], [])


def test_a_value_that_memory_cannot_hold_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jsonl, "LARGEST_VALUE", 10)
    (tmp_path / "x.json").write_text('[{"text": "a"}]')
    records, (issue,) = read_all(tmp_path / "x.json")
    assert not records
    assert "write one object per line" in issue.reason


def test_prodigys_answers(tmp_path: Path) -> None:
    spans = [{"start": 0, "end": 2, "label": "X"}]
    records, issues = from_lines(
        tmp_path,
        {"text": "ab", "spans": spans, "answer": "accept"},
        {"text": "cd", "spans": spans, "answer": "reject"},
        {"text": "ef", "spans": spans, "answer": "ignore"},
        {"text": "gh", "answer": "reject"},
    )
    assert [len(record.spans) for record in records] == [1, 0, 0, 0]
    assert [record.meta.get("answer") for record in records] == [None, "reject", "ignore", "reject"]
    assert [(issue.place, issue.reason) for issue in issues] == [
        ("line 2", "1 span was left out: the answer is “reject”"),
        ("line 3", "1 span was left out: the answer is “ignore”"),
    ]


def test_spans_carry_layer_source_and_score(tmp_path: Path) -> None:
    record = one_record(
        tmp_path,
        {
            "text": "abcdef",
            "_annotator": "ada",
            "spans": [
                {"start": 0, "end": 1, "label": "A"},
                {"start": 1, "end": 2, "label": "B", "layer": "events", "annotator": "bob"},
                {"start": 2, "end": 3, "label": "C", "source": "xx", "score": 1, "annotator": "b"},
            ],
        },
    )
    assert record.spans == (
        ReadSpan(start=0, end=1, label="A", source="ada"),
        ReadSpan(start=1, end=2, label="B", layer="events", source="bob"),
        ReadSpan(start=2, end=3, label="C", source="xx", score=1.0),
    )


def test_spacys_groups_become_layers(tmp_path: Path) -> None:
    held = {"entities": [[0, 1, "A"]], "spans": {"events": [[1, 2, "B"]], "sc": [[2, 3, "C"]]}}
    record = one_record(tmp_path, ["abc", held])
    assert {(s.label, s.layer) for s in record.spans} == {("A", ""), ("B", "events"), ("C", "")}


def test_an_events_trigger_is_a_span_unless_it_is_one_already(tmp_path: Path) -> None:
    event = {"id": "e", "label": "Attack", "layer": "events", "trigger": {"start": 0, "end": 2}}
    span = {"id": "e", "start": 0, "end": 2, "label": "Attack", "layer": "events"}
    alone = one_record(tmp_path, {"text": "abc", "events": [event]})
    beside = one_record(tmp_path, {"text": "abc", "events": [event], "spans": [span]})
    assert (
        alone.spans == beside.spans == (ReadSpan(start=0, end=2, label="Attack", layer="events"),)
    )
    other = one_record(tmp_path, {"text": "abc", "events": [{"frame": "x"}]})
    assert other.meta == {"events": [{"frame": "x"}]}


def test_fields_are_guessed_and_metadata_kept(tmp_path: Path) -> None:
    record = one_record(
        tmp_path,
        {
            "Contenu": "Le texte",
            "titre": "Un titre",
            "lang": "fr",
            "date": 2022,
            "url": "https://example.org",
            "labels": ["war"],
            "id": 7,
            "_hash": 1,
            "tokens": [],
            "meta": {"source": "wire", "url": "other", "desk": {"n": 1}},
        },
    )
    assert record.text == "Le texte"
    assert (record.title, record.language, record.source, record.date) == (
        "Un titre",
        "fr",
        "wire",
        "2022",
    )
    assert record.meta == {
        "url": "https://example.org",
        "labels": ["war"],
        "id": 7,
        "meta.url": "other",
        "desk": {"n": 1},
    }


def test_fields_can_be_chosen(tmp_path: Path) -> None:
    fields = {"text": "data.body", "title": "text", "spans": "marks"}
    line = {
        "data": {"body": "abc", "n": 1},
        "text": "T",
        "marks": [[0, 1, "A"]],
        "label": [[1, 2, "B"]],
    }
    record = one_record(tmp_path, line, fields=fields)
    assert (record.text, record.title, words(record)) == ("abc", "T", [("a", "A")])
    assert record.meta == {"data": {"n": 1}, "label": [[1, 2, "B"]]}


def test_the_preview_says_what_would_be_taken() -> None:
    preview = preview_fields(EXAMPLES / "doccano.jsonl", ReadOptions())
    assert preview.names == ("id", "text", "label", "title", "Comments")
    assert preview.guess == {"text": "text", "spans": "label", "title": "title"}
    assert preview.samples["title"] == "À l’Élysée"
    assert preview_fields(EXAMPLES / "spacy.jsonl", ReadOptions()).guess == {
        "text": "text",
        "spans": "entities",
    }


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{oops}", "this is not JSON"),
        ('{"text": "a"} {"text": "b"}', "this is not JSON: extra data"),
        ("[" * 100_000, "too deep"),
        ('{"text": "a", "n": ' + "9" * 5000 + "}", "a number is too long"),
        ('{"text": "a", "n": ' + "[" * 80 + "]" * 80 + "}", "nested too deeply"),
        ('{"text": "a\\ud83d"}', "half a character"),
        ("3", "a single value, not an object"),
        ("[1, 2]", "a list, not an object"),
        ("{}", "no field that looks like a text"),
        ('{"label": "A", "pattern": []}', "among label, pattern"),
        ('{"text": 3}', "“text” is not a text"),
        ('{"text": null}', "no “text” among text"),
        ('{"text": " \\r\\n"}', "the text is empty"),
    ],
)
def test_a_refused_line_is_named_and_the_others_are_read(
    tmp_path: Path, line: str, reason: str
) -> None:
    records, (issue,) = from_lines(tmp_path, {"text": "before"}, line, {"text": "after"})
    assert [record.text for record in records] == ["before", "after"]
    assert issue.place == "line 2"
    assert reason in issue.reason


@pytest.mark.parametrize(
    ("span", "reason"),
    [
        ({"start": 2, "end": 9, "label": "A"}, "does not lie inside the text"),
        ({"start": -1, "end": 2, "label": "A"}, "does not lie inside the text"),
        ({"start": 2, "end": 2, "label": "A"}, "does not lie inside the text"),
        ({"start": 0, "end": 2}, "has no start, end and label"),
        ({"start": "0", "end": 2, "label": "A"}, "has no start, end and label"),
        ({"start": True, "end": 2, "label": "A"}, "has no start, end and label"),
        ({"start": 0, "end": 2, "label": ""}, "has no label"),
        ({"start": 0, "end": 2, "label": "A", "text": "cd"}, "the words there are “ab”"),
        ("Paris", "has no start, end and label"),
    ],
)
def test_a_bad_span_is_an_issue_and_the_article_is_kept(
    tmp_path: Path, span: object, reason: str
) -> None:
    good = {"start": 0.0, "end": 2.0, "label": "A"}
    (record,), (issue,) = from_lines(tmp_path, {"text": "abcde", "spans": [span, good]})
    assert words(record) == [("ab", "A")]
    assert issue.place == "line 1"
    assert reason in issue.reason


def test_half_characters_beside_the_text_are_replaced(tmp_path: Path) -> None:
    line = '{"text": "\\ud83d\\ude00 ok", "title": "\\ud83d!", "meta": {"a\\udc00": ["\\udfff"]}}'
    (record,), (issue,) = from_lines(tmp_path, line)
    assert (record.text, record.title, record.meta) == ("😀 ok", "\ufffd!", {"a\ufffd": ["\ufffd"]})
    assert "half a character" in issue.reason


def test_nan_is_nothing(tmp_path: Path) -> None:
    record = one_record(tmp_path, '{"text": "a", "title": NaN, "n": Infinity}')
    assert (record.title, record.meta) == ("", {"n": None, "title": None})


def test_relations_and_arguments_are_named_once(tmp_path: Path) -> None:
    line = {"text": "a", "relations": [{"head": 0}]}
    event = {"label": "A", "trigger": {"start": 0, "end": 1}, "arguments": [{"role": "Agent"}]}
    _, issues = from_lines(tmp_path, line, line, {"text": "a", "events": [event]})
    assert [(issue.place, issue.reason) for issue in issues] == [
        ("", "the relations of 2 articles were left out: only spans are read"),
        ("", "the arguments and attributes of events were left out: only triggers are read"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marks_tell_the_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "x.jsonl"
    lines = '\n{"text": "Élysée 🔥\u2028"}\r\n\r\n{"text": "b"}'
    path.write_bytes(lines.encode(encoding))
    records, issues = read_all(path)
    assert [record.text for record in records] == ["Élysée 🔥\u2028", "b"]
    assert not issues


def test_a_line_in_another_encoding_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes('{"text": "é"}\n'.encode() + '{"text": "é"}\n'.encode("cp1252"))
    (record,), (issue,) = read_all(path)
    assert (record.place, issue.place, issue.reason) == (
        "line 1",
        "line 2",
        "the line is not in utf-8",
    )
    path.write_bytes('{"text": "é"}\n'.encode("cp1252"))
    (record,), _ = read_all(path, encoding="cp1252")
    assert record.text == "é"


def test_a_file_that_cannot_be_read_is_an_issue(tmp_path: Path) -> None:
    assert "cannot be read" in read_all(tmp_path / "absent.jsonl")[1][0].reason
    (tmp_path / "cut.jsonl").write_bytes('{"text": "a"}\n'.encode("utf-16")[:-1])
    assert "is not in utf-16" in read_all(tmp_path / "cut.jsonl")[1][-1].reason
    (tmp_path / "empty.jsonl").touch()
    (_, unknown) = read_all(tmp_path / "empty.jsonl", encoding="klingon")
    assert unknown[0].reason == "there is no encoding called klingon"
    assert read_all(tmp_path / "empty.jsonl") == ([], [])


@settings(deadline=None)
@given(
    st.lists(st.sampled_from((*PIECES, "\r\n", "\r", "\n\r", "\ufeff", "\r\r\n")), max_size=20),
    st.data(),
)
def test_spans_keep_their_characters_when_line_ends_change(
    pieces: list[str], data: st.DataObject
) -> None:
    """A span's characters, unified on their own, are the characters at the shifted offsets."""
    text = "x" * data.draw(st.integers(0, 1)) + "".join(pieces)
    unified = unify(text)
    plain = text[1:] if text.startswith("\ufeff") else text
    assert unified.text == plain.replace("\r\n", "\n").replace("\r", "\n")
    inside = [i for i in range(len(text) + 1) if text[i - 1 : i + 1] != "\r\n" or i == 0]
    start, end = sorted(data.draw(st.tuples(st.sampled_from(inside), st.sampled_from(inside))))
    words = text[start:end]
    words = words[1:] if start == 0 and words.startswith("\ufeff") else words
    shifted = unified.text[unified.shift(start) : unified.shift(end)]
    assert shifted == words.replace("\r\n", "\n").replace("\r", "\n")


def test_offsets_inside_a_line_end_stay_beside_the_line_end() -> None:
    unified = unify("\ufeffa\r\nb")
    assert unified.text == "a\nb"
    assert [unified.shift(i) for i in range(6)] == [0, 0, 1, 1, 2, 3]


def test_a_span_of_half_a_line_end_is_an_issue(tmp_path: Path) -> None:
    line = {"text": "ab\r\ncd", "spans": [[2, 3, "A"], [4, 6, "B"]]}
    (record,), (issue,) = from_lines(tmp_path, line)
    assert record.text == "ab\ncd"
    assert words(record) == [("cd", "B")]
    assert "covers only" in issue.reason


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["text", "spans", "label", "meta", "events", "start", "trigger"])
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@settings(deadline=None)
@given(json_values)
def test_no_value_makes_the_reader_stumble(value: object) -> None:
    found = list(RecordReader("x").read(Item("line 1", value, escaped=True)))
    assert found
    for one in found:
        assert isinstance(one, Record | Issue)
        if isinstance(one, Record):
            assert all(0 <= s.start < s.end <= len(one.text) for s in one.spans)
