"""The export as a whole: proved before it replaces anything, and honest in its report."""

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import DocBin

from annotator.core.models import Status
from annotator.core.split import Shares, Split
from annotator.errors import Cancelled, UserError
from annotator.formats import FORMATS, docbin, jsonl_write, moving
from annotator.formats import export as export_module
from annotator.formats.export import ReadBackError, export
from annotator.formats.report import ExportReport, spancat_hint
from tests.formats.export_articles import find, item, items, options, span

FORMAT_IDS = ("jsonl", "docbin")
TEXT = "Kyiv was shelled on Monday; Mr. Lee met Ms. Poe in Oslo."


def article(number: int = 0, **changes):
    text = f"{TEXT} Number {number}."
    spans = (
        find(text, "Kyiv", id="a1"),
        find(text, "was shelled on Monday", "Attack", "events", id="e1"),
        find(text, "met", "Meet", "events", id="e2"),
    )
    return item(text, *spans, **{"id": number, "title": f"Article {number}"} | changes)


def texts_in(path: Path) -> list[str]:
    if path.suffix == ".jsonl":
        return [json.loads(line)["text"] for line in path.read_bytes().splitlines()]
    vocab = spacy.blank("xx").vocab
    return [doc.text for doc in DocBin().from_disk(path).get_docs(vocab)]


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("format_id", FORMAT_IDS)
def test_one_file_and_its_report(tmp_path: Path, format_id: str) -> None:
    out = tmp_path / "new" / "exports"
    articles = [article(0), article(1, status=Status.STARTED)]
    steps: list[tuple[str, int]] = []
    report = export(
        iter(articles), out, format_id, options(), None, lambda *step: steps.append(step)
    )
    (file,) = report.files
    assert file.path.parent == out
    assert texts_in(file.path) == [a.article.text for a in articles]
    assert (file.articles, file.finished, file.spans, report.spans) == (2, 1, 6, 6)
    assert file.size == file.path.stat().st_size
    assert report.labels == {"entities": {"LOC": 2}, "events": {"Attack": 2, "Meet": 2}}
    assert steps == [("writing", 1), ("writing", 2), ("checking", 1), ("checking", 2)]
    assert sorted(p.name for p in out.iterdir()) == sorted(
        [file.path.name, f"report-{format_id}.txt"]
    )
    assert ExportReport.model_validate_json(report.model_dump_json()) == report


@pytest.mark.parametrize("format_id", FORMAT_IDS)
def test_a_split_is_stable_when_articles_are_added(tmp_path: Path, format_id: str) -> None:
    split = Split(seed=3, shares=Shares(train=50, dev=25, test=25))

    def parts(count: int) -> dict[str, set[str]]:
        report = export(map(article, range(count)), tmp_path, format_id, options(), split)
        assert [file.part for file in report.files] == ["train", "dev", "test"]
        return {file.part: set(texts_in(file.path)) for file in report.files}

    few, many = parts(12), parts(30)
    assert sum(map(len, many.values())) == len(set.union(*many.values())) == 30
    assert all(few[part] <= many[part] for part in few)
    assert all(many.values())


def test_an_empty_part_is_written_and_said(tmp_path: Path) -> None:
    report = export([article()], tmp_path, "docbin", options(), Split())
    assert sum(file.articles for file in report.files) == 1
    assert sum("is empty" in note for note in report.notes) == 2
    assert sorted(p.name for p in tmp_path.glob("*.spacy")) == [
        "dev.spacy",
        "test.spacy",
        "train.spacy",
    ]


def test_a_part_of_an_earlier_split_is_pointed_at(tmp_path: Path) -> None:
    export([article()], tmp_path, "jsonl", options(), Split())
    report = export([article()], tmp_path, "jsonl", options())
    assert sum("earlier export" in note for note in report.notes) == 3


def test_the_report_names_what_was_not_written(tmp_path: Path) -> None:
    text = "They met\tthere"
    spoilt = item(text, find(text, "met\t", "Meet", "events"), title="Talks", id=7)
    report = export([article(), spoilt], tmp_path, "docbin", options())
    (lost,) = report.unwritten
    assert (lost.article_id, lost.text, lost.reason) == (7, "met\t", "it ends with white space")
    says = (tmp_path / "report-docbin.txt").read_text()
    assert "article 7 “Talks”: events Meet [5, 9) “met”: it ends with white space" in says
    assert "Not written: 1 span\n" in says
    assert "2 articles, 3 spans" in says


def test_the_report_knows_what_a_span_categoriser_needs(tmp_path: Path) -> None:
    report = export([article(), article(1, status=Status.NEW)], tmp_path, "docbin", options())
    (hint,) = report.spancat
    assert (hint.layer, hint.lengths, hint.max_size) == ("events", {1: 2, 4: 2}, 4)
    assert hint.missed_by_default == 2
    assert "max_size = 4" in hint.sentence
    assert any("cannot leave tokens out" in note for note in report.notes)
    assert not export([article()], tmp_path, "jsonl", options()).spancat


def test_a_suggester_does_not_pay_for_one_long_span() -> None:
    hint = spancat_hint("events", {1: 180, 2: 19, 40: 1})
    assert (hint.max_size, hint.longest, hint.missed, hint.missed_by_default) == (2, 40, 1, 1)


@pytest.mark.parametrize("format_id", FORMAT_IDS)
def test_what_was_there_is_replaced(tmp_path: Path, format_id: str) -> None:
    export([article(0), article(1)], tmp_path, format_id, options())
    report = export([article(2)], tmp_path, format_id, options())
    assert texts_in(report.files[0].path) == [article(2).article.text]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_of_parts_and_a_file_replace_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = partial(docbin.DocBinWriter, part_tokens=20)
    rows = [replace(row, write=small) if row.id == "docbin" else row for row in FORMATS]
    monkeypatch.setattr(export_module, "FORMATS", tuple(rows))
    for count, expected in ((5, 5), (3, 3), (1, 0), (4, 4)):
        report = export(map(article, range(count)), tmp_path, "docbin", options())
        target = report.files[0].path
        assert len(list(target.iterdir()) if target.is_dir() else []) == expected
        assert report.files[0].articles == count
        assert {p.name for p in tmp_path.iterdir()} == {"articles.spacy", "report-docbin.txt"}


def broken_articles(error: Exception) -> Iterator:
    yield article(0)
    raise error


@pytest.mark.parametrize("format_id", FORMAT_IDS)
@pytest.mark.parametrize("error", [Cancelled(), RuntimeError("a bug")])
def test_an_export_that_stops_leaves_the_folder_as_it_was(
    tmp_path: Path, format_id: str, error: Exception
) -> None:
    export([article()], tmp_path, format_id, options(), Split())
    before = contents(tmp_path)
    with pytest.raises(type(error)):
        export(broken_articles(error), tmp_path, format_id, options(), Split(seed=1))
    assert contents(tmp_path) == before
    with pytest.raises(type(error)):
        export(broken_articles(error), tmp_path / "a" / "b", format_id, options())
    assert contents(tmp_path) == before
    assert not (tmp_path / "a").exists()


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """A disk on which no file can be larger than `size` bytes."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("format_id", FORMAT_IDS)
@pytest.mark.parametrize("size", [10, 900])
def test_a_full_disk_is_one_sentence_and_changes_nothing(
    tmp_path: Path, format_id: str, size: int
) -> None:
    export([article()], tmp_path, format_id, options())
    before = contents(tmp_path)
    with room_for(size), pytest.raises(UserError, match="not enough room on the disk"):
        export(map(article, range(50)), tmp_path, format_id, options())
    assert contents(tmp_path) == before


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for out in (tmp_path / "file", tmp_path / "file" / "inside"):
        with pytest.raises(UserError, match="is a file or lies in one"):
            export([article()], out, "jsonl", options())
    assert contents(tmp_path) == {"file": b"mine"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_one_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UserError, match="cannot be written to"):
            export([article()], tmp_path, "jsonl", options())
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("format_id", FORMAT_IDS)
@pytest.mark.parametrize("failing", [1, 2, 3, 4])
def test_if_one_file_cannot_be_moved_none_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_id: str, failing: int
) -> None:
    split = Split(shares=Shares(train=40, dev=30, test=30))
    export(map(article, range(20)), tmp_path, format_id, options(), split)
    before = contents(tmp_path)
    moved: list[Path] = []

    def refuse(source: Path, target: Path) -> None:
        if not str(source).endswith("-old"):
            moved.append(target)
            if len(moved) == failing:
                raise PermissionError(errno.EACCES, "no", str(target))
        real(source, target)

    real = os.replace
    monkeypatch.setattr(moving.os, "replace", refuse)
    with pytest.raises(UserError, match="cannot be written to"):
        export(map(article, range(9)), tmp_path, format_id, options(), split)
    assert len(moved) == failing
    assert contents(tmp_path) == before


def drop_a_span(line: dict) -> None:
    line["spans"].pop()


def move_a_span(line: dict) -> None:
    line["spans"][0]["start"] += 1


def rename_a_span(line: dict) -> None:
    line["spans"][0]["id"] = "other"


def relabel_a_span(line: dict) -> None:
    line["spans"][0]["label"] = "PER"


def change_the_text(line: dict) -> None:
    line["text"] = line["text"].replace("Number", "number")


@pytest.mark.parametrize(
    "damage", [drop_a_span, move_a_span, rename_a_span, relabel_a_span, change_the_text]
)
def test_a_file_that_reads_back_differently_is_not_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage
) -> None:
    export([article()], tmp_path, "jsonl", options())
    before = contents(tmp_path)
    make_line = jsonl_write._line

    def damaged(line: dict) -> bytes:
        if line["meta"]["article_id"] == 1:
            damage(line)
        return make_line(line)

    monkeypatch.setattr(jsonl_write, "_line", damaged)
    with pytest.raises(ReadBackError, match="“Article 1” in articles.jsonl reads back differently"):
        export(map(article, range(3)), tmp_path, "jsonl", options())
    assert contents(tmp_path) == before


def test_a_lost_article_and_a_lost_docbin_span_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(jsonl_write.JsonlWriter, "read_back", lambda self: iter(()))
        with pytest.raises(ReadBackError, match="“Article 0” in articles.jsonl"):
            export([article()], tmp_path, "jsonl", options())
    monkeypatch.setattr(docbin.DocBinWriter, "_doc", _forgetful(docbin.DocBinWriter._doc))
    with pytest.raises(ReadBackError, match="“Article 0” in articles.spacy"):
        export([article()], tmp_path, "docbin", options())
    assert contents(tmp_path) == {}


def _forgetful(make):
    def doc_without_events(self, *args):
        doc = make(self, *args)
        doc.spans["events"] = []
        return doc

    return doc_without_events


def test_an_unknown_format_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no export format “html”. Choose one of: jsonl, docbin"):
        export([], tmp_path, "html", options())


@pytest.mark.parametrize("format_id", FORMAT_IDS)
def test_no_articles_are_an_export_too(tmp_path: Path, format_id: str) -> None:
    report = export([], tmp_path, format_id, options())
    assert texts_in(report.files[0].path) == []
    assert "articles" in report.notes[0]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(items(), max_size=4), st.sampled_from(FORMAT_IDS))
def test_any_articles_are_proved(tmp_path: Path, articles, format_id: str) -> None:
    """Every span is written or listed; `export` itself has compared what it wrote."""
    report = export(articles, tmp_path, format_id, options())
    assert report.spans + len(report.unwritten) == sum(len(a.spans) for a in articles)


def test_spans_off_the_tokens_are_noted_in_jsonl(tmp_path: Path) -> None:
    report = export([item(TEXT, span(1, 3))], tmp_path, "jsonl", options())
    assert any("on no token boundary" in note for note in report.notes)
