"""The export dialog: what it shows before, what it remembers, and where its report leads."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.core.changes import SpanRef
from annotator.core.models import Status
from annotator.export_services import export_report, span_of
from annotator.formats.preview import Record, TokenRow
from annotator.formats.report import ExportReport
from annotator.formats.writing import ExportSpan, Unwritten
from annotator.session.export_choices import ExportRequest
from annotator.session.export_preview import ExportPreview, Part, Preview
from annotator.ui.dialogs.export_dialog import ExportDialog
from annotator.ui.dialogs.export_pane import ExportPane
from annotator.ui.dialogs.report import Target
from annotator.ui.services import Services
from tests.making import news_scheme
from tests.ui.dialogs.test_dialogs import FakeWork
from tests.ui.test_project_menu import answer as answer

FORMATS = (("docbin", "spaCy DocBin"), ("jsonl", "JSON Lines"))


@pytest.fixture
def pane(qtbot) -> ExportPane:
    made = ExportPane(news_scheme())
    qtbot.addWidget(made)
    made.show()
    return made


def parts(**counts: tuple[int, dict[tuple[str, str], int]]) -> dict[str, Part]:
    found = {}
    for name, (articles, labels) in counts.items():
        found[name] = Part(articles)
        found[name].labels.update(labels)
    return found


def column(pane: ExportPane, number: int) -> list[str]:
    table = pane.labels
    return [table.topLevelItem(row).text(number) for row in range(table.topLevelItemCount())]


def test_parts_are_shown_with_their_labels(pane) -> None:
    place, attack = ("entities", "LOC"), ("events", "Attack")
    both = parts(train=(8, {place: 20, attack: 3}), dev=(2, {place: 5}), test=(1, {place: 1}))
    pane.show_preview(Preview(parts=both, whole=True))
    assert pane.legend == [
        "train: 8 articles, 23 spans",
        "dev: 2 articles, 5 spans",
        "test: 1 article, 1 span",
    ]
    assert column(pane, 0) == ["Place (LOC)", "Attack"]
    assert [column(pane, number) for number in range(1, 5)] == [
        ["20", "3"],
        ["5", "0"],
        ["1", "0"],
        ["26", "3"],
    ]
    assert pane._about_labels.text() == "1 label is missing from one of the parts."
    pane.show_preview(Preview(parts=parts(**{"": (11, {place: 26})}), whole=True))
    assert pane.legend == ["11 articles, 26 spans"]
    assert column(pane, 1) == ["26"]


def test_a_record_is_json_or_tokens_or_not_there(pane) -> None:
    view = pane.record
    pane.show_preview(Preview(record=Record(title="Kiev", text="{}", guessed=True, lost=2)))
    assert view.text.toPlainText() == "{}"
    assert "2 spans can’t be written." in view.about.text()
    assert "No pipeline" in view.about.text()
    rows = (TokenRow(text="Kiev", entity="B-LOC", spans=""),)
    pane.show_preview(Preview(record=Record(title="Kiev", tokens=rows, left=3)))
    assert view.tokens.topLevelItem(0).text(1) == "B-LOC"
    assert "3 more tokens." in view.about.text()
    pane.show_preview(Preview(whole=True))
    assert view._none.isVisible()


def test_the_last_choices_are_taken_up_as_far_as_they_are_there(qtbot, tmp_path) -> None:
    before = ExportRequest(
        format="jsonl",
        folder=tmp_path / "out",
        statuses=(Status.STARTED, Status.SKIPPED),
        layers=("events", "gone"),
        spans="both",
        shares={"train": 90, "test": 10},
        seed=7,
    )
    dialog = ExportDialog(
        None,
        scheme=news_scheme(),
        formats=FORMATS,
        counts={Status.STARTED: 3},
        folder=tmp_path,
        before=before,
    )
    qtbot.addWidget(dialog)
    assert dialog.request() == before.model_copy(update={"layers": ("events",)})


@pytest.fixture
def exporting(make_bench, tmp_path: Path) -> Callable[[], tuple[object, list, FakeWork]]:
    asked: list[ExportRequest] = []
    work = FakeWork()
    services = Services(
        start_export=lambda request: asked.append(request) or work,
        formats=FORMATS,
        export_folder=lambda _: tmp_path / "exports",
    )
    bench = make_bench(services=services)
    bench.press("A")
    return lambda: (bench, asked, work)


def test_what_would_be_written_is_shown_and_choices_are_remembered(
    exporting, answer, qtbot
) -> None:
    bench, asked, _ = exporting()
    shown: list[str] = []

    def choose(dialog: ExportDialog) -> None:
        dialog.statuses[Status.STARTED].setChecked(True)
        dialog.format.setCurrentIndex(1)
        looker = dialog.findChild(ExportPreview)

        def go(found: Preview) -> None:
            if found.whole and "LOC" in dialog.pane.record.text.toPlainText():
                shown.extend(dialog.pane.legend)
                looker.shown.disconnect(go)
                dialog.start_button.click()
                dialog.stop()
                dialog.reject()

        looker.shown.connect(go)

    answer(ExportDialog, choose)
    bench.window.commands.trigger("export")
    assert shown == ["1 article, 1 span"]

    def look_again(dialog: ExportDialog) -> None:
        assert dialog.request() == asked[0]
        dialog.reject()

    answer(ExportDialog, look_again)
    bench.window.commands.trigger("export")
    assert asked[0].format == "jsonl"


def unwritten(article_id: int, name: str) -> Unwritten:
    span = ExportSpan(layer="entities", start=0, end=4, label="LOC", id=name)
    return Unwritten(article_id=article_id, title="Kiev", span=span, text="Kiev", reason="why")


def test_a_report_leads_to_the_spans_that_were_not_written(exporting, answer, qtbot) -> None:
    bench, _, work = exporting()
    bench.session.show_article(2)
    report = export_report(
        ExportReport(
            format="jsonl",
            folder=Path("out"),
            files=(),
            articles=2,
            spans=0,
            labels={},
            unwritten=(unwritten(1, "T1"),),
            notes=("A note.",),
        )
    )
    assert report.targets == (Target(1, SpanRef("annotation", 1)),)
    dialogs: list[ExportDialog] = []

    def go(dialog: ExportDialog) -> None:
        dialogs.append(dialog)
        dialog.statuses[Status.STARTED].setChecked(True)
        dialog.start_button.click()
        work.finished.emit(report)
        page = dialog._report
        page._table.setCurrentItem(page._table.topLevelItem(1))
        assert not page._go.isEnabled(), "a note leads nowhere"
        page._table.setCurrentItem(page._table.topLevelItem(0))
        page._go.click()

    answer(ExportDialog, go)
    bench.window.commands.trigger("export")
    assert bench.session.article_id == 1
    assert bench.focused == ("LOC", "Kiev")
    qtbot.waitUntil(dialogs[0].isVisible)
    assert not dialogs[0].isModal()
    dialogs[0].close()


@pytest.mark.parametrize(
    ("name", "ref"),
    [("T12", SpanRef("annotation", 12)), ("S3", SpanRef("suggestion", 3)), ("x", None)],
)
def test_an_exported_span_is_one_of_the_projects(name: str, ref: SpanRef | None) -> None:
    assert span_of(unwritten(1, name).span) == ref
