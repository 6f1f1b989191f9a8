"""What an export would write is told before it does, and agrees with what it writes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.models import Status
from annotator.formats.export import export
from annotator.formats.writing import WriteOptions
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.ops.exporting import Choice, SpansFrom, export_articles
from annotator.session.export_choices import ExportMemory, ExportRequest
from annotator.session.export_preview import ExportPreview, Preview, split_of
from annotator.session.session import Session
from tests.making import KYIV, proposal
from tests.session.heard import project_file


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    """Forty articles, each with an annotation, the first with a suggestion too."""
    made = Session()
    texts = [KYIV, *(f"{KYIV} {i}" for i in range(39))]
    suggested = {1: (proposal(KYIV, "OTAN", "ORG"),)}
    made.open(project_file(tmp_path / "p.annot", *texts, suggestions=suggested))
    for article_id in range(1, 41):
        made.do(annotate.add, article_id, "entities", 0, 4, "LOC")
        if article_id % 2:
            made.do(annotate.add, article_id, "events", 11, 19, "Attack")
    for article_id in (1, 2, 3):
        made.do(article_ops.set_status, article_id, Status.DONE)
    yield made
    made.close()


def request(**changes: object) -> ExportRequest:
    values: dict[str, object] = {
        "format": "jsonl",
        "folder": Path("exports"),
        "statuses": (Status.DONE, Status.STARTED),
        "layers": ("entities", "events"),
        "spans": "annotations",
        "shares": {},
        "seed": 1,
    }
    return ExportRequest.model_validate(values | changes)


def look(session: Session, qtbot, wanted: ExportRequest) -> Preview:
    looker = ExportPreview(session)
    shown: list[Preview] = []
    looker.shown.connect(shown.append)
    looker.look(wanted)
    assert looker.busy
    qtbot.waitUntil(lambda: bool(shown) and shown[-1].whole)
    assert not looker.busy
    return shown[-1]


def written(session: Session, wanted: ExportRequest, out: Path):
    """The report of the export itself."""
    assert session.project is not None
    choice = Choice(
        statuses=frozenset(wanted.statuses), layers=wanted.layers, spans=SpansFrom(wanted.spans)
    )
    options = WriteOptions(scheme=session.scheme, layers=wanted.layers, annotator="Ada")
    with session.project.read() as conn:
        articles = export_articles(conn, choice, session.project.annotator_id)
        return export(articles, out, wanted.format, options, split_of(wanted))


@pytest.mark.parametrize("shares", [{}, {"train": 60, "dev": 20, "test": 20}])
@pytest.mark.parametrize("layers", [("entities",), ("entities", "events")])
def test_the_counts_are_those_of_the_export(session, qtbot, tmp_path, shares, layers) -> None:
    wanted = request(shares=shares, layers=layers)
    found = look(session, qtbot, wanted)
    report = written(session, wanted, tmp_path / "out")
    assert {name: (part.articles, part.spans) for name, part in found.parts.items()} == {
        file.part: (file.articles, file.spans) for file in report.files
    }
    labels = {layer: dict(counts) for layer, counts in report.labels.items()}
    told: dict[str, dict[str, int]] = {}
    for layer, label in found.labels:
        number = sum(part.labels[layer, label] for part in found.parts.values())
        told.setdefault(layer, {})[label] = number
    assert told == labels


def test_the_first_record_is_the_first_line(session, qtbot, tmp_path) -> None:
    wanted = request(spans="both", statuses=(Status.DONE,))
    found = look(session, qtbot, wanted)
    assert found.record is not None
    assert not found.record.guessed
    assert found.record.title == "Article 1"
    for part in ('"label": "LOC"', '"label": "ORG"', '"answer": "accept"', "Kiev a été bombardé"):
        assert part in found.record.text
    assert found.parts[""].labels["entities", "ORG"] == 1


def test_a_docbin_is_shown_as_tokens(session, qtbot) -> None:
    found = look(session, qtbot, request(format="docbin", statuses=(Status.DONE,)))
    assert found.record is not None
    rows = found.record.tokens
    assert [(row.text, row.entity, row.spans) for row in rows[:4]] == [
        ("Kiev", "B-LOC", ""),
        ("a", "O", ""),
        ("été", "O", ""),
        ("bombardé", "O", "events: Attack"),
    ]
    started = look(session, qtbot, request(format="docbin", statuses=(Status.STARTED,)))
    assert started.record is not None
    assert started.record.guessed
    assert [row.entity for row in started.record.tokens[:2]] == ["B-LOC", "missing"]


def test_shares_that_make_no_whole_are_no_split(session, qtbot) -> None:
    found = look(session, qtbot, request(shares={"train": 70, "dev": 10, "test": 10}))
    assert list(found.parts) == [""]


def test_nothing_chosen_is_nothing(session, qtbot) -> None:
    found = look(session, qtbot, request(statuses=(Status.SKIPPED,)))
    assert found.record is None
    assert found.parts[""].articles == 0


def test_a_later_question_takes_the_place_of_the_one_before(session, qtbot) -> None:
    looker = ExportPreview(session)
    shown: list[Preview] = []
    looker.shown.connect(shown.append)
    looker.look(request(statuses=(Status.SKIPPED,)))
    looker.look(request())
    qtbot.waitUntil(lambda: not looker.busy)
    assert {preview.parts[""].articles for preview in shown if preview.whole} == {40}
    looker.look(request())
    looker.cancel()
    assert not looker.busy


def test_a_project_that_is_closed_meanwhile_ends_it(session, qtbot) -> None:
    looker = ExportPreview(session)
    looker.look(request())
    session.close()
    qtbot.waitUntil(lambda: not looker.busy)


def test_choices_are_remembered_for_each_project(tmp_path: Path) -> None:
    memory = ExportMemory()
    path, other = tmp_path / "a.annot", tmp_path / "b.annot"
    assert memory.recall(path) is None
    wanted = request(shares={"train": 90, "test": 10}, folder=tmp_path / "out")
    memory.keep(path, wanted)
    memory.keep(other, request(format="docbin"))
    assert ExportMemory().recall(path) == wanted


def test_a_memory_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    memory = ExportMemory()
    memory.keep(tmp_path / "a.annot", request())
    key = next(key for key in memory._kept.allKeys() if key.startswith("export/"))
    memory._kept.setValue(key, '{"format": 7}')
    assert memory.recall(tmp_path / "a.annot") is None
