"""Imports and exports in the background: one ending each, and nothing half done."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6

from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.formats.base import Record
from annotator.formats.report import ExportReport
from annotator.ops import annotate
from annotator.ops.importing import ImportReport, import_records
from annotator.session import long
from annotator.session.import_request import ImportRequest
from annotator.session.session import Session
from annotator.session.transfer import Export, Import
from tests.making import KYIV, add_texts, dump, proposal
from tests.session.heard import Heard, project_file, settle, undo


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    suggestions = {1: (proposal(KYIV, "Kiev", "LOC"), proposal(KYIV, "OTAN", "ORG"))}
    made.open(project_file(tmp_path / "p.annot", KYIV, suggestions=suggestions))
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three good files and a bad one."""
    made = tmp_path / "files"
    made.mkdir()
    (made / "1.txt").write_text("Un texte 😀.", encoding="utf8")
    (made / "2.md").write_text("# Titre\n\nDeux.", encoding="utf8")
    record = {"text": "Kiev brûle.", "spans": [{"start": 0, "end": 4, "label": "LOC"}]}
    (made / "3.jsonl").write_text(json.dumps(record) + "\n{\n", encoding="utf8")
    (made / "4.xyz").write_bytes(b"\x00\x01")
    return made


class Ending:
    """How a transfer ended, and how far it said it was."""

    def __init__(self, transfer: Import | Export) -> None:
        self.progress: list[tuple[int, int, str]] = []
        self.all: list[tuple[str, Any]] = []
        transfer.progressed.connect(lambda *progress: self.progress.append(progress))
        transfer.finished.connect(lambda report: self.all.append(("finished", report)))
        transfer.failed.connect(lambda sentence: self.all.append(("failed", sentence)))
        transfer.cancelled.connect(lambda: self.all.append(("cancelled", None)))
        self._folder = Path(transfer._folder.name)

    @property
    def tidy(self) -> bool:
        return not self._folder.exists()


def wait(qtbot, transfer: Import | Export, ending: Ending) -> tuple[str, Any]:
    transfer.begin()
    qtbot.waitUntil(lambda: bool(ending.all), timeout=60_000)
    (only,) = ending.all
    return only


def test_files_become_articles_as_one_step(session: Session, folder: Path, qtbot) -> None:
    heard = Heard(session)
    transfer = Import(session, ImportRequest(paths=(folder,)))
    ending = Ending(transfer)
    how, report = wait(qtbot, transfer, ending)
    assert how == "finished"
    assert isinstance(report, ImportReport)
    assert (report.added, report.suggestions) == (3, 1)
    assert {Path(issue.path).name for issue in report.issues} == {"3.jsonl", "4.xyz"}
    assert [c.listing for c in heard.changes] == [True]
    assert session.counts().articles == 4
    assert ending.progress
    assert ending.tidy
    undo(session)
    assert session.counts().articles == 1


def test_spans_as_annotations(session: Session, folder: Path, qtbot) -> None:
    transfer = Import(session, ImportRequest(paths=(folder / "3.jsonl",), spans_as="annotations"))
    how, report = wait(qtbot, transfer, Ending(transfer))
    assert (how, report.annotations) == ("finished", 1)
    session.show_article(report.article_ids[0])
    assert session.content is not None
    assert [a.label for a in session.content.annotations] == ["LOC"]


def test_an_import_cancelled_while_reading_adds_nothing(
    session: Session, folder: Path, qtbot
) -> None:
    heard = Heard(session)
    transfer = Import(session, ImportRequest(paths=(folder,)))
    ending = Ending(transfer)
    transfer.begin()
    transfer.cancel()
    qtbot.waitUntil(lambda: bool(ending.all), timeout=60_000)
    assert ending.all == [("cancelled", None)]
    assert heard.changes == []
    assert session.counts().articles == 1
    assert ending.tidy


def test_an_import_cancelled_while_adding_adds_nothing(
    session: Session, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long, "FIRST_SLICE", 0.0)  # so that it is not through at once
    many = tmp_path / "many.jsonl"
    with many.open("w", encoding="utf8") as file:
        for i in range(3000):
            file.write(json.dumps({"text": f"Texte {i}. " + "mot " * 50, "language": "fr"}) + "\n")
    assert session.project is not None
    before = dump(session.project)
    transfer = Import(session, ImportRequest(paths=(many,)))
    ending = Ending(transfer)
    transfer.progressed.connect(lambda *_: transfer.cancel() if session.busy else None)
    transfer.begin()
    qtbot.waitUntil(lambda: bool(ending.all), timeout=60_000)
    assert ending.all == [("cancelled", None)]
    assert dump(session.project) == before
    assert ending.tidy


def test_two_imports_at_once_are_refused_with_a_sentence(
    session: Session, folder: Path, qtbot
) -> None:
    forever = iter(lambda: Record(text="Encore."), None)
    running = session.run(import_records, forever, ImportReport())
    running.begin()
    transfer = Import(session, ImportRequest(paths=(folder,)))
    ending = Ending(transfer)
    how, sentence = wait(qtbot, transfer, ending)
    assert how == "failed"
    assert sentence.endswith("has ended.")
    assert ending.tidy
    running.cancel()


def test_an_import_that_outlives_its_project_adds_nothing_to_another(
    session: Session, folder: Path, tmp_path: Path, qtbot
) -> None:
    transfer = Import(session, ImportRequest(paths=(folder,)))
    ending = Ending(transfer)
    transfer.begin()
    session.open(project_file(tmp_path / "q.annot", "Autre."))
    qtbot.waitUntil(lambda: bool(ending.all), timeout=60_000)
    assert ending.all[0][0] in ("failed", "cancelled")
    assert session.counts().articles == 1


def test_an_import_that_outlives_every_project_is_no_bug(
    session: Session, folder: Path, qtbot
) -> None:
    transfer = Import(session, ImportRequest(paths=(folder,)))
    ending = Ending(transfer)
    transfer.begin()
    session.close()
    qtbot.waitUntil(lambda: bool(ending.all), timeout=60_000)
    assert ending.all[0][0] in ("failed", "cancelled")


def test_what_is_exported_is_what_was_decided_when_it_began(
    session: Session, tmp_path: Path, qtbot
) -> None:
    session.do(annotate.accept, 1)
    transfer = Export(session, format_id="jsonl", out=tmp_path / "out")
    ending = Ending(transfer)
    how, report = wait(qtbot, transfer, ending)
    assert how == "finished", report
    assert isinstance(report, ExportReport)
    (file,) = [f.path for f in report.files if f.articles]
    (line,) = Path(file).read_text(encoding="utf8").splitlines()
    assert json.loads(line)["text"] == KYIV
    assert [s["label"] for s in json.loads(line)["spans"]] == ["LOC"]
    assert ending.tidy
    assert session.do(annotate.accept, 2) is not None


def test_work_goes_on_while_an_export_runs(session: Session, tmp_path: Path, qtbot) -> None:
    transfer = Export(
        session, format_id="jsonl", out=tmp_path / "out", statuses=["new"], spans="both"
    )
    ending = Ending(transfer)
    transfer.begin()
    assert session.do(annotate.accept, 1) is not None
    qtbot.waitUntil(lambda: bool(ending.all), timeout=60_000)
    assert ending.all[0][0] == "finished"


def test_an_export_of_some_articles(session: Session, tmp_path: Path, qtbot) -> None:
    out = tmp_path / "out"
    assert session.project is not None
    add_texts(session.project, ["Un.", "Deux.", "Trois."])
    transfer = Export(
        session, format_id="jsonl", out=out, statuses=["new", "done", "started"], article_ids=[2]
    )
    how, report = wait(qtbot, transfer, Ending(transfer))
    assert (how, report.articles) == ("finished", 1)


def test_an_export_that_cannot_be_written_is_a_sentence(
    session: Session, tmp_path: Path, qtbot
) -> None:
    (tmp_path / "out").write_text("a file")
    transfer = Export(session, format_id="jsonl", out=tmp_path / "out", statuses=["new"])
    ending = Ending(transfer)
    how, sentence = wait(qtbot, transfer, ending)
    assert how == "failed"
    assert sentence.endswith(".")
    assert (tmp_path / "out").read_text() == "a file"


def test_an_export_cancelled_leaves_no_folder(session: Session, tmp_path: Path, qtbot) -> None:
    transfer = Export(session, format_id="jsonl", out=tmp_path / "out", statuses=["new"])
    ending = Ending(transfer)
    transfer.begin()
    qtbot.waitUntil(lambda: transfer._job.running or bool(ending.all), timeout=60_000)
    transfer.cancel()
    qtbot.waitUntil(lambda: bool(ending.all), timeout=60_000)
    assert ending.all == [("cancelled", None)]
    assert not (tmp_path / "out").exists() or os.listdir(tmp_path / "out") == []


def test_an_export_cancelled_at_once_says_so_once(session: Session, tmp_path: Path, qtbot) -> None:
    transfer = Export(session, format_id="jsonl", out=tmp_path / "out", statuses=["new"])
    ending = Ending(transfer)
    transfer.begin()
    transfer.cancel()
    qtbot.waitUntil(lambda: ending.tidy, timeout=60_000)
    assert ending.all == [("cancelled", None)]


def test_names_with_hyphens_and_commas_are_names(qtbot, tmp_path: Path) -> None:
    layer = Layer(name="-a, b", kind=LayerKind.ENTITIES, labels=(Label(name="X", colour="blue"),))
    scheme = LabelScheme(name="test", layers=(layer, layer.model_copy(update={"name": "c"})))
    session = Session()
    session.create(tmp_path / "p.annot", scheme, annotator="-x")
    run = session.run(import_records, [Record(text="Un texte.")], ImportReport())
    run.begin()
    settle(session)
    session.do(annotate.add, 1, "-a, b", 0, 2, "X")
    session.do(annotate.add, 1, "c", 3, 8, "X")
    transfer = Export(session, format_id="jsonl", out=tmp_path / "out", layers=["-a, b"])
    how, report = wait(qtbot, transfer, Ending(transfer))
    assert how == "finished", report
    assert report.spans == 1
    session.close()


@pytest.fixture
def long_export(qtbot, tmp_path: Path) -> Iterator[Export]:
    """An export that has begun to write and will not be through soon."""
    session = Session()
    session.open(project_file(tmp_path / "long.annot", *(f"{i} {KYIV}" for i in range(4000))))
    transfer = Export(session, format_id="jsonl", out=tmp_path / "a" / "out", statuses=["new"])
    with qtbot.waitSignal(transfer.progressed, timeout=60_000):
        transfer.begin()
    folder = transfer._folder
    yield transfer
    folder.cleanup()
    session.close()


def test_an_export_cancelled_while_writing_leaves_nothing(
    long_export: Export, tmp_path: Path, qtbot
) -> None:
    assert (tmp_path / "a" / "out").exists()
    ending = Ending(long_export)
    long_export.cancel()
    long_export.cancel()
    qtbot.waitUntil(lambda: bool(ending.all), timeout=60_000)
    assert ending.all == [("cancelled", None)]
    assert not (tmp_path / "a").exists()


def test_the_programs_end_during_an_export_leaves_nothing(
    long_export: Export, tmp_path: Path
) -> None:
    shiboken6.delete(long_export)
    assert not (tmp_path / "a").exists()
