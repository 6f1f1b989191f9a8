"""Writing JSON Lines: Prodigy's form, nothing lost, and the same again when read."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.models import Status
from annotator.formats.base import ReadOptions, Record
from annotator.formats.jsonl import read
from annotator.formats.jsonl_write import JsonlWriter
from tests.formats.export_articles import find, item, items, options, span

TEXT = "Kyiv was shelled on Monday; Mr. Lee met Ms. Poe in Oslo."


def written(tmp_path: Path, *articles, **changes) -> tuple[list[dict], list]:
    writer = JsonlWriter(tmp_path / "x.jsonl", options(**changes))
    said = [writer.write(article) for article in articles]
    writer.close()
    return [json.loads(line) for line in (tmp_path / "x.jsonl").read_bytes().splitlines()], said


def test_a_line_is_what_prodigy_writes(tmp_path: Path) -> None:
    text = "The  mayor\nof Oslo left"
    article = item(text, find(text, "mayor\nof Oslo", "PER", id="a1"), language="en-GB")
    ((line,), _) = written(tmp_path, article, layers=("entities",))
    assert "".join(t["text"] + " " * t["ws"] for t in line["tokens"]) == text
    for number, token in enumerate(line["tokens"]):
        assert token["id"] == number
        assert text[token["start"] : token["end"]] == token["text"]
    (one,) = line["spans"]
    tokens = line["tokens"][one["token_start"] : one["token_end"] + 1]
    assert (tokens[0]["start"], tokens[-1]["end"]) == (one["start"], one["end"])
    assert [t["text"] for t in tokens] == ["mayor", "\n", "of", "Oslo"]
    assert (line["answer"], line["_annotator"], line["_view_id"]) == ("accept", "ada", "ner_manual")


@pytest.mark.parametrize("status", list(Status))
def test_only_finished_articles_are_gold(tmp_path: Path, status: Status) -> None:
    ((line,), _) = written(tmp_path, item(TEXT, status=status))
    assert line["answer"] == ("accept" if status is Status.DONE else "ignore")
    assert line["meta"]["status"] == status.value
    ((line,), _) = written(tmp_path, item(TEXT, status=status), spans="suggestions")
    assert line["answer"] == "ignore"


def test_events_stand_among_the_spans_and_on_their_own(tmp_path: Path) -> None:
    article = item(
        TEXT,
        find(TEXT, "Kyiv", id="a1"),
        find(TEXT, "shelled", "Attack", "events", id="e1", source="patterns/en", version="2"),
        find(TEXT, "was shelled", "Attack", "events", id="e2", annotator="", score=0.5),
    )
    ((line,), said) = written(tmp_path, article, spans="both")
    assert [one["id"] for one in line["spans"]] == ["a1", "e2", "e1"]
    assert line["events"][1] == {
        "id": "e1",
        "label": "Attack",
        "layer": "events",
        "trigger": {"start": 9, "end": 16, "token_start": 2, "token_end": 2},
        "arguments": [],
        "attributes": {},
    }
    assert line["spans"][1]["annotator"] == ""
    assert line["spans"][1]["score"] == 0.5
    assert (line["spans"][2]["source"], line["spans"][2]["version"]) == ("patterns/en", "2")
    assert line["_view_id"] == "spans_manual"
    assert not said[0].unwritten


def test_spans_off_the_tokens_are_written_by_their_characters(tmp_path: Path) -> None:
    article = item(TEXT, find(TEXT, "ond"), find(TEXT, " "), find(TEXT, "Lee"))
    ((line,), said) = written(tmp_path, article)
    assert [("token_start" in one) for one in line["spans"]] == [False, False, True]
    assert said[0].lengths == (None, None, 1)


def test_what_no_reader_takes_is_not_written(tmp_path: Path) -> None:
    article = item(TEXT, span(50, 99, id="far"), find(TEXT, "Oslo", " ", id="blank"))
    ((line,), said) = written(tmp_path, article)
    assert line["spans"] == []
    assert [one.reason for one in said[0].unwritten] == [
        "it ends at 99, the text at 56",
        "it has no label",
    ]


def test_separators_and_lone_surrogates_do_not_break_lines(tmp_path: Path) -> None:
    article = item("a\u2028b\x85c", title="\ud83d", language="xx", tokens=((0, 5),))
    ((line,), _) = written(tmp_path, article)
    assert (line["text"], line["meta"]["title"]) == ("a\u2028b\x85c", "\ud83d")
    raw = (tmp_path / "x.jsonl").read_bytes().decode()
    assert len(raw.splitlines()) == 1


metadata = st.dictionaries(
    st.sampled_from(["title", "own.title", "own.own.title", "status", "sha256", "text", "answer"])
    | st.text(max_size=5),
    st.none() | st.integers() | st.text(max_size=5) | st.lists(st.booleans(), max_size=2),
    max_size=4,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(items(), metadata, st.text(max_size=9).map(str.strip))
def test_what_is_written_is_read_again(tmp_path: Path, made, meta: dict, title: str) -> None:
    about = {"meta": meta, "title": title, "source": "wire", "date": "2022", "language": "en"}
    text = made.article.text.replace("\r", "\n").lstrip("\ufeff")
    if not text.strip() or len(text) != len(made.article.text):
        return
    article = item(text, *made.spans, status=made.status, **about)
    written(tmp_path, article)
    (record,) = read(tmp_path / "x.jsonl", ReadOptions())
    assert isinstance(record, Record)
    assert record.text == text
    assert sorted((s.layer, s.start, s.end, s.label) for s in record.spans) == sorted(
        one.key for one in made.spans
    )
    assert {s.source for s in record.spans} <= {"ada"}
    assert dict(record.meta) == meta
    assert (record.title, record.source, record.date, record.language) == (
        title,
        "wire",
        "2022",
        "en",
    )


def test_spacy_is_imported_only_where_tokens_are_missing(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from annotator.formats.jsonl_write import JsonlWriter
from annotator.formats.export import export
from tests.formats.export_articles import item, options, span
writer = JsonlWriter(Path({str(tmp_path / "x.jsonl")!r}), options())
writer.write(item("Kyiv", span(0, 4), tokens=((0, 4),)))
writer.close()
sys.exit("spacy" in sys.modules)
"""
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True, timeout=60)
