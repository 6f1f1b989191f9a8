"""The preview of an import: read in another process, replaced by the next, cancelled."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt

from annotator.core.models import text_hash
from annotator.ops.import_look import Fate
from annotator.session import import_preview
from annotator.session.import_choices import ChoiceMemory, Choices, choosable
from annotator.session.import_content import LONGEST, preview_content
from annotator.session.import_preview import ImportPreview, Preview
from annotator.session.import_request import ImportRequest
from annotator.session.import_rows import COLUMNS, FATE, FROM, SPANS, TITLE, IncomingModel
from annotator.session.session import Session
from tests.making import KYIV, new_project

PATIENCE = 60_000
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[Session]:
    new_project(tmp_path / "p.annot", KYIV).close()
    opened = Session()
    opened.open(tmp_path / "p.annot")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    (made / "1.txt").write_text(KYIV, encoding="utf8")
    (made / "2.txt").write_text("L'Ã©tÃ© est lÃ ", encoding="utf8")
    spans = [{"start": 0, "end": 4, "label": "LOC"}, {"start": 5, "end": 12, "label": "X"}]
    line = {"text": "Kiev résiste encore.", "title": "Kiev", "spans": spans}
    (made / "3.jsonl").write_text(json.dumps(line) + "\n" + json.dumps(line) + "\n")
    (made / "4.pdf").write_bytes(b"%PDF-1.4 broken")
    return made


def looked(qtbot, session: Session, request: ImportRequest) -> Preview:
    looker = ImportPreview(session, session)
    with qtbot.waitSignal(looker.ready, timeout=PATIENCE) as told:
        looker.look(request)
        assert looker.busy
    assert not looker.busy
    return told.args[0]


def test_a_preview_tells_all_before_anything_comes_in(qtbot, session, folder) -> None:
    preview = looked(qtbot, session, ImportRequest(paths=(folder,)))
    assert [one.fate for one in preview.incoming] == [
        Fate.THERE, Fate.NEW, Fate.NEW, Fate.TWICE, Fate.REFUSED,
    ]  # fmt: skip
    assert preview.whole
    assert preview.formats == ("text", "jsonl", "pdf")
    assert preview.spans == 1
    assert preview.unknown == {"X": 1}
    assert preview.damaged == 1
    assert preview.columns.guess == {"text": "text", "title": "title", "spans": "spans"}
    assert session.counts().articles == 1


def test_choices_change_the_preview(qtbot, session, folder) -> None:
    request = ImportRequest(paths=(folder / "1.txt",), text_as="line", language="de")
    (one,) = looked(qtbot, session, request).incoming
    assert one.record is not None
    assert (one.record.language, one.place) == ("de", "line 1")


def test_a_look_takes_the_place_of_the_one_before(qtbot, session, folder) -> None:
    looker = ImportPreview(session, session)
    told: list[Preview] = []
    looker.ready.connect(told.append)
    looker.look(ImportRequest(paths=(folder / "2.txt",)))
    looker._pause.stop()
    looker._begin()
    looker.look(ImportRequest(paths=(folder / "1.txt",)))
    qtbot.waitUntil(lambda: not looker.busy, timeout=PATIENCE)
    assert [Path(p.incoming[0].path).name for p in told] == ["1.txt"]


def test_a_look_that_was_cancelled_tells_nothing(qtbot, session, folder) -> None:
    looker = ImportPreview(session, session)
    told: list[object] = []
    looker.ready.connect(told.append)
    looker.failed.connect(told.append)
    looker.look(ImportRequest(paths=(folder,)))
    looker._pause.stop()
    looker._begin()
    job = looker._job
    assert job is not None
    with qtbot.waitSignal(job.cancelled, timeout=PATIENCE):
        looker.cancel()
    assert told == []


def test_a_reader_that_fails_is_a_sentence(qtbot, session, folder, monkeypatch) -> None:
    monkeypatch.setattr("annotator.session.jobs.own_program", lambda: ["/nowhere/at/all"])
    looker = ImportPreview(session, session)
    with qtbot.waitSignal(looker.failed, timeout=PATIENCE) as told:
        looker.look(ImportRequest(paths=(folder,)))
    assert told.args[0].endswith(".")


def test_a_preview_of_much_is_the_beginning(qtbot, session, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(import_preview, "LIMIT", 10)
    many = tmp_path / "many.jsonl"
    many.write_text("".join(json.dumps({"text": f"Texte {i}."}) + "\n" for i in range(50)))
    preview = looked(qtbot, session, ImportRequest(paths=(many,)))
    assert len(preview.incoming) == 10
    assert not preview.whole
    assert preview.estimate >= 10


@pytest.fixture
def model(qtbot, session, folder) -> IncomingModel:
    made = IncomingModel(session)
    made.show(looked(qtbot, session, ImportRequest(paths=(folder,))).incoming)
    return made


def row(model: IncomingModel, number: int) -> list[str]:
    return [model.index(number, column).data() for column in range(len(COLUMNS))]


def test_the_rows_say_what_comes_in_and_what_does_not(model: IncomingModel) -> None:
    assert [row(model, n)[FATE] for n in range(model.rowCount())] == [
        "Duplicate: there as article 1",
        "Comes in",
        "Comes in",
        "Duplicate: twice in these files",
        "The file is damaged or cut off.",
    ]
    assert row(model, 2)[TITLE] == "Kiev"
    assert row(model, 2)[SPANS] == "LOC 1"
    assert row(model, 2)[FROM] == "3.jsonl, line 1"
    assert row(model, 4)[TITLE] == "4.pdf"
    assert model.index(0, TITLE).data(CHECK) is None
    spoken = model.index(2, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kiev, Comes in"


def test_what_is_unticked_stays_so_whatever_is_shown(model: IncomingModel) -> None:
    index = model.index(2, TITLE)
    assert model.setData(index, Qt.CheckState.Unchecked, CHECK)
    assert model.unticked == {text_hash("Kiev résiste encore.")}
    assert model.left_out == 1
    model.show_only_new(True)
    assert model.rowCount() == 2
    assert model.index(1, TITLE).data(CHECK) == Qt.CheckState.Unchecked
    model.tick_all(True)
    assert model.unticked == frozenset()
    model.tick_all(False)
    assert model.left_out == 2
    assert not model.setData(model.index(0, FATE), "x", Qt.ItemDataRole.EditRole)


def test_the_text_shows_spans_as_what_they_become(model: IncomingModel) -> None:
    one = model.at(2)
    assert one is not None
    kinds = {
        name: (len(content.annotations), len(content.suggestions))
        for name in ("annotations", "suggestions", "ignored")
        if (content := preview_content(one, spans_as=name))
    }
    assert kinds == {"annotations": (1, 0), "suggestions": (0, 1), "ignored": (0, 0)}
    refused = model.at(4)
    assert refused is not None
    assert preview_content(refused, spans_as="ignored") is None


def test_a_long_text_is_shown_in_part(qtbot, session, tmp_path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("mot " * (LONGEST // 2))
    (one,) = looked(qtbot, session, ImportRequest(paths=(long,))).incoming
    content = preview_content(one, spans_as="ignored")
    assert content is not None
    assert len(content.article.text) == LONGEST


# Remembered choices


@pytest.fixture
def kept(tmp_path: Path) -> ChoiceMemory:
    return ChoiceMemory(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))


def test_choices_are_remembered_for_each_format(kept: ChoiceMemory) -> None:
    chosen = Choices(encoding="cp1252", text_as="line", spans_as="ignored", fields={"text": "b"})
    kept.keep(("text", "jsonl"), chosen)
    assert kept.recall(("text",)) == Choices(encoding="cp1252", text_as="line")
    assert kept.recall(("html", "docx")) == Choices()
    recalled = kept.recall(("jsonl",), ("a", "b"))
    assert recalled == Choices(encoding="cp1252", spans_as="ignored", fields={"text": "b"})
    assert kept.recall(("jsonl",), ("a",)).fields == {}, "there is no such column"


def test_what_cannot_be_read_is_as_good_as_not_there(kept: ChoiceMemory) -> None:
    for value in ("{", "[]", '{"encoding": 3, "fields": "x"}'):
        kept._kept.setValue("import/text", value)
        kept._kept.setValue("import/jsonl", value)
        assert kept.recall(("text", "jsonl"), ("x",)) == Choices()


def test_what_may_be_chosen_depends_on_the_formats() -> None:
    assert choosable(("docx", "pdf")) == frozenset()
    assert choosable(("docx", "text")) == {"encoding", "text_as"}
