"""Records become articles: once each, as one step, with a line for all that was left out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.changes import Changes
from annotator.core.models import Status, text_hash
from annotator.core.query import Query
from annotator.formats.base import Issue, ReadSpan, Record, SpansAs
from annotator.ops.importing import ImportReport, import_records
from annotator.store import selecting
from annotator.store.project import Project
from tests.making import dump, new_project
from tests.ops.working import annotated, look, proposed, redo, steps, undo

TEXT = "Kiev 😀 a été bombardé, dit l'OTAN."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path / "p.annot", "Déjà là.")
    yield made
    made.close()


def take(
    project: Project, *records: Record | Issue, spans_as: SpansAs = SpansAs.SUGGESTIONS
) -> ImportReport:
    report = ImportReport()
    with project.transaction("import") as tx:
        for _ in import_records(tx, records, report, spans_as=spans_as):
            pass
    return report


def read_span(words: str, label: str, layer: str = "", **more: object) -> ReadSpan:
    start = TEXT.index(words)
    return ReadSpan(start=start, end=start + len(words), label=label, layer=layer, **more)


def with_spans(*spans: ReadSpan) -> Record:
    return Record(text=TEXT, spans=spans, path="a.jsonl", place="line 2")


def test_an_article_has_all_that_the_file_says_of_it(project: Project) -> None:
    record = Record(
        text=TEXT,
        title="Kiev",
        language="fr",
        source="AFP",
        date="2022-02-24",
        meta={"n": 1, "deep": {"é": [None, True]}},
        path="a.txt",
    )
    report = take(project, record)
    article = look(project, report.article_ids[0]).article
    assert article.text == TEXT
    assert (article.title, article.language, article.source) == ("Kiev", "fr", "AFP")
    assert (article.date, article.meta) == ("2022-02-24", record.meta)
    assert article.sha256 == text_hash(TEXT)
    assert (report.added, report.article_ids) == (1, [2])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n  Première ligne  \nsuite", "Première ligne"),
        ("mot " * 40, ("mot " * 20).strip() + "…"),
        ("x" * 100, "x" * 80 + "…"),
    ],
)
def test_without_a_title_it_has_the_beginning(project: Project, text: str, title: str) -> None:
    report = take(project, Record(text=text))
    assert look(project, report.article_ids[0]).article.title == title


def test_the_text_is_taken_character_by_character(project: Project) -> None:
    text = "\ttab\u00a0nbsp\u202fnarrow\u2028sep\u0301 😀 中 ا \x0b\x85 end \n\n"
    report = take(project, Record(text=text))
    assert look(project, report.article_ids[0]).article.text == text


def test_the_same_text_is_left_out_with_a_line(project: Project) -> None:
    report = take(
        project,
        Record(text="Neuf."),
        Record(text="Neuf.", title="encore", path="b.txt"),
        Record(text="Déjà là.", path="c.jsonl", place="line 7"),
        Record(text="neuf."),
    )
    assert report.added == 2
    assert [(d.path, d.place, d.article_id) for d in report.duplicates] == [
        ("b.txt", "", 2),
        ("c.jsonl", "line 7", 1),
    ]
    lines = list(report.lines())
    assert "b.txt: left out, the same text is there as article 2." in lines
    assert "c.jsonl, line 7: left out, the same text is there as article 1." in lines


def test_a_twin_far_behind_names_the_right_article(project: Project) -> None:
    records = [Record(text=f"Texte {i}.") for i in range(120)]
    report = take(project, *records, Record(text="Texte 60."), Record(text="Texte 119."))
    assert report.added == 120
    named = [d.article_id for d in report.duplicates]
    assert [look(project, i).article.text for i in named] == ["Texte 60.", "Texte 119."]


def test_a_deleted_text_may_come_again_under_another_number(project: Project) -> None:
    take(project, Record(text="Neuf."))
    undo(project)
    assert take(project, Record(text="Neuf.")).article_ids == [3]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "a.txt: The text is empty."),
        (" \n\u00a0\t", "a.txt: The text is empty."),
        ("a\x00b", "a.txt: The text has a NUL character; it is not text."),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(
    project: Project, text: str, sentence: str
) -> None:
    report = take(project, Record(text=text, path="a.txt"), Record(text="Bon."))
    assert report.added == 1
    assert sentence in report.lines()


def test_what_reading_refused_is_in_the_report(project: Project) -> None:
    report = take(project, Issue(path="a.pdf", place="page 1", reason="No such format."))
    assert list(report.lines()) == ["0 articles added.", "a.pdf, page 1: No such format."]


def test_spans_as_suggestions_with_their_source_and_score(project: Project) -> None:
    report = take(
        project,
        with_spans(
            read_span("Kiev", "LOC", source="Bo", score=0.25), read_span("bombardé", "Attack")
        ),
    )
    found = look(project, 2)
    assert proposed(project, 2) == [("Kiev", "LOC"), ("bombardé", "Attack")]
    assert [(s.layer, s.source, s.score) for s in found.suggestions] == [
        ("entities", "Bo", 0.25),
        ("events", "import", None),
    ]
    assert (report.suggestions, report.annotations) == (2, 0)
    assert found.status is Status.NEW


def test_spans_as_annotations_of_the_annotator(project: Project) -> None:
    report = take(
        project,
        with_spans(read_span("Kiev", "LOC"), read_span("bombardé", "Attack")),
        Record(text="Sans."),
        spans_as=SpansAs.ANNOTATIONS,
    )
    assert annotated(project, 2) == [("Kiev", "LOC"), ("bombardé", "Attack")]
    assert proposed(project, 2) == []
    assert {a.annotator for a in look(project, 2).annotations} == {"Ada"}
    assert (report.suggestions, report.annotations) == (0, 2)
    assert look(project, 2).status is Status.STARTED
    assert look(project, 3).status is Status.NEW


def test_spans_ignored(project: Project) -> None:
    report = take(
        project,
        with_spans(read_span("Kiev", "LOC"), read_span("Kiev", "ANIMAL")),
        spans_as=SpansAs.IGNORED,
    )
    assert (annotated(project, 2), proposed(project, 2)) == ([], [])
    assert list(report.lines()) == ["1 article added."]


def test_labels_are_found_by_alias_on_the_layer_named_or_on_any(project: Project) -> None:
    take(
        project,
        with_spans(
            read_span("Kiev", "GPE", "entities"),
            read_span("OTAN", "ORG", "sc"),
            read_span("bombardé", "Attack", "events"),
        ),
    )
    assert proposed(project, 2) == [("Kiev", "LOC"), ("bombardé", "Attack"), ("OTAN", "ORG")]


def test_a_label_of_another_layer_than_named_is_unknown(project: Project) -> None:
    report = take(project, with_spans(read_span("Kiev", "Attack", "entities")))
    assert proposed(project, 2) == []
    assert report.unknown_labels == {"Attack": 1}


def test_unknown_labels_are_counted(project: Project) -> None:
    report = take(
        project,
        with_spans(read_span("Kiev", "CITY"), read_span("OTAN", "CITY"), read_span("dit", "VERB")),
    )
    assert report.suggestions == 0
    assert list(report.lines())[1:] == [
        "2 spans left out: the label scheme has no label CITY.",
        "1 span left out: the label scheme has no label VERB.",
    ]


@pytest.mark.parametrize("spans_as", [SpansAs.ANNOTATIONS, SpansAs.SUGGESTIONS])
def test_overlaps_on_a_flat_layer_are_named_events_may_overlap(
    project: Project, spans_as: SpansAs
) -> None:
    report = take(
        project,
        with_spans(
            read_span("l'OTAN", "ORG"),
            read_span("OTAN", "ORG"),
            read_span("été bombardé", "Attack"),
            read_span("bombardé", "Attack"),
            read_span("bombardé", "Attack"),
        ),
        spans_as=spans_as,
    )
    there = annotated(project, 2) + proposed(project, 2)
    assert there == [("été bombardé", "Attack"), ("bombardé", "Attack"), ("l'OTAN", "ORG")]
    (issue,) = report.issues
    assert (issue.path, issue.place) == ("a.jsonl", "line 2")
    assert "ORG on “OTAN” overlaps another span" in issue.reason


def test_it_yields_how_far_it_is(project: Project) -> None:
    records = [Record(text=f"Texte {i}.") for i in range(101)]
    report = ImportReport()
    with project.transaction("import") as tx:
        steps_taken = import_records(tx, records, report)
        done = []
        try:
            while True:
                done.append(next(steps_taken))
        except StopIteration as stop:
            changes = stop.value
    assert done[-1] == 101
    assert done == sorted(done)
    assert len(done) > 1
    assert isinstance(changes, Changes)
    assert changes.listing
    assert changes.article_id == 2


@pytest.mark.parametrize("spans_as", list(SpansAs))
def test_one_undo_takes_it_all_back_and_redo_brings_it_all(
    project: Project, spans_as: SpansAs
) -> None:
    before, count = dump(project), steps(project)
    spans = (read_span("Kiev", "LOC"), read_span("bombardé", "Attack"))
    records = [Record(text=f"Texte {i}.") for i in range(60)]
    take(project, *records, with_spans(*spans), spans_as=spans_as)
    after = dump(project)
    assert steps(project) == count + 1
    undo(project)
    assert dump(project) == before
    redo(project)
    assert dump(project) == after


def test_an_import_that_added_nothing_is_no_step(project: Project) -> None:
    count = steps(project)
    take(project, Record(text="Déjà là."), Record(text=""))
    assert steps(project) == count
    with project.read() as conn:
        assert selecting.ids(conn, Query(), project.annotator_id) == [1]


def test_the_report_in_sentences(project: Project) -> None:
    report = ImportReport(added=2, annotations=1, suggestions=3)
    assert list(report.lines()) == [
        "2 articles added.",
        "1 annotation added.",
        "3 suggestions added.",
    ]
