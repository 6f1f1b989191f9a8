"""The import assistant: what it asks for, shows and remembers, with a reader that a test plays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, QSettings, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from annotator.core.changes import SpanRef
from annotator.formats.base import FieldsPreview, ReadSpan, Record
from annotator.formats.encoding import codec_name
from annotator.ops.import_look import Incoming, look
from annotator.session.import_choices import ChoiceMemory, Choices
from annotator.session.import_preview import Preview
from annotator.session.import_request import ImportRequest
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.import_options import ENCODINGS
from annotator.ui.dialogs.report import Report, Target
from annotator.ui.theme import theme
from tests.making import news_scheme

COLUMNS = FieldsPreview(
    names=("id", "corps", "titre"),
    samples={"corps": "Kiev"},
    guess={"text": "corps", "title": "titre"},
)


class FakeLooker(QObject):
    """Stands for `ImportPreview`; the test tells what it saw."""

    started = Signal()
    progressed = Signal(int, int, str)
    ready = Signal(object)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.asked: list[ImportRequest] = []

    def look(self, request: ImportRequest) -> None:
        self.asked.append(request)
        self.busy = True
        self.started.emit()

    def cancel(self) -> None:
        self.busy = False

    def see(self, preview: Preview) -> None:
        self.busy = False
        self.ready.emit(preview)


def incoming(*texts: str, label: str = "LOC") -> list[Incoming]:
    spans = (ReadSpan(start=0, end=4, label=label),)
    records = [Record(text=text, path=f"/in/{i}.txt", spans=spans) for i, text in enumerate(texts)]
    return look(None, news_scheme(), records)


@pytest.fixture
def looker(qapp) -> FakeLooker:
    return FakeLooker()


@pytest.fixture
def memory(tmp_path: Path) -> ChoiceMemory:
    return ChoiceMemory(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def dialog(qtbot, qapp, looker: FakeLooker, memory: ChoiceMemory) -> Iterator[ImportDialog]:
    theme.apply(qapp, "light")
    made = ImportDialog(None, scheme=news_scheme(), looker=looker, memory=memory)
    qtbot.addWidget(made)
    made.show()
    yield made
    made._work = None


def test_files_are_taken_once_and_looked_at(dialog: ImportDialog, looker: FakeLooker) -> None:
    assert not dialog.start_button.isEnabled()
    dialog.add_paths([Path("a.txt"), Path("a.txt")])
    dialog.add_paths([Path("b.txt")])
    assert dialog.paths == (Path("a.txt"), Path("b.txt"))
    assert [request.paths for request in looker.asked][-1] == dialog.paths
    looker.see(Preview(incoming=incoming("Un.", "Deux."), formats=("text",)))
    assert dialog.start_button.text() == "Import 2 articles"
    assert dialog.pane._summary.text() == "2 articles come in · 2 spans"


def test_what_is_asked_for_is_what_the_form_says(
    dialog: ImportDialog, looker: FakeLooker, qtbot
) -> None:
    dialog.add_paths([Path("a.txt")])
    looker.see(Preview(incoming=incoming("Kiev un.", "Kiev deux."), formats=("text",)))
    for box, times in ((dialog.options.encoding, 4), (dialog.options.text_as, 2)):
        for _ in range(times):
            QTest.keyClick(box, Qt.Key.Key_Down)
    dialog.options.language.setCurrentIndex(1)
    assert looker.asked[-1].encoding == "iso8859-15"
    looker.see(Preview(incoming=incoming("Kiev un.", "Kiev deux."), formats=("text",)))
    dialog.pane.table.setFocus()
    QTest.keyClick(dialog.pane.table, Qt.Key.Key_Space)
    assert dialog.start_button.text() == "Import 1 article"
    with qtbot.waitSignal(dialog.requested) as asked:
        dialog.start_button.click()
    request = asked.args[0]
    assert (request.encoding, request.text_as, request.language) == ("iso8859-15", "line", "fr")
    assert len(request.leave_out) == 1
    assert request.spans_as == "suggestions"


def test_options_are_those_that_fit_the_files(dialog: ImportDialog, looker: FakeLooker) -> None:
    options = dialog.options
    shown = lambda: [  # noqa: E731
        box.isVisibleTo(options) for box in (options.encoding, options.text_as, options.spans_as)
    ]
    assert shown() == [False, False, False]
    dialog.add_paths([Path("a.docx")])
    looker.see(Preview(incoming=look(None, news_scheme(), [Record(text="x")]), formats=("docx",)))
    assert shown() == [False, False, False]
    looker.see(Preview(incoming=incoming("Kiev."), formats=("docx", "text")))
    assert shown() == [True, True, True]


def test_columns_are_guessed_and_only_others_are_asked_for(
    dialog: ImportDialog, looker: FakeLooker
) -> None:
    dialog.add_paths([Path("b.csv")])
    table = Preview(incoming=incoming("Kiev."), formats=("table",), table="/b.csv", columns=COLUMNS)
    looker.see(table)
    boxes = dialog.options._mapping._boxes
    assert boxes["text"].currentData() == "corps"
    assert dialog.request.fields == {}
    boxes["title"].setCurrentIndex(0)
    assert looker.asked[-1].fields == {"title": ""}
    boxes["text"].setCurrentIndex(1)
    assert looker.asked[-1].fields == {"title": "", "text": "id"}
    looker.see(table)
    assert dialog.request.fields == {"title": "", "text": "id"}, "the choice stays"


def test_choices_are_remembered_and_can_be_forgotten(
    dialog: ImportDialog, looker: FakeLooker, memory: ChoiceMemory
) -> None:
    memory.keep(("text",), Choices(encoding="cp1252", text_as="line"))
    dialog.add_paths([Path("a.txt")])
    looker.see(Preview(incoming=incoming("Un."), formats=("text",)))
    assert (looker.asked[-1].encoding, looker.asked[-1].text_as) == ("cp1252", "line")
    looker.see(Preview(incoming=incoming("Un."), formats=("text",)))
    dialog.options._again.click()
    assert (looker.asked[-1].encoding, looker.asked[-1].text_as) == (None, "file")
    looker.see(Preview(incoming=incoming("Un."), formats=("text",)))
    dialog.start_button.click()
    assert memory.recall(("text",)) == Choices()


def test_the_text_in_focus_is_shown_with_its_spans(
    dialog: ImportDialog, looker: FakeLooker
) -> None:
    dialog.add_paths([Path("a.jsonl")])
    looker.see(Preview(incoming=incoming("Kiev un.", "Kiev deux."), formats=("jsonl",)))
    QTest.keyClick(dialog.pane.table, Qt.Key.Key_Down)
    content = dialog.pane._view.content
    assert content is not None
    assert content.article.text == "Kiev deux."
    assert list(content.by_ref) == [SpanRef("suggestion", 1)]
    dialog.options.spans_as.setCurrentIndex(1)
    content = dialog.pane._view.content
    assert content is not None
    assert list(content.by_ref) == [SpanRef("annotation", 1)]


def test_warnings_are_words(dialog: ImportDialog, looker: FakeLooker) -> None:
    dialog.add_paths([Path("a.jsonl")])
    looker.see(Preview(incoming=incoming("Kiev Ã©tait", label="VILLE"), formats=("jsonl",)))
    said = dialog.pane._warnings.text()
    assert "VILLE (1)" in said
    assert "encoding" in said
    looker.see(Preview(incoming=incoming("Kiev était"), formats=("jsonl",)))
    assert not dialog.pane._warnings.isVisible()


def test_a_look_at_much_says_that_it_is_the_beginning(
    dialog: ImportDialog, looker: FakeLooker
) -> None:
    dialog.add_paths([Path("a.jsonl")])
    looker.see(Preview(incoming=incoming("Un."), formats=("jsonl",), whole=False, estimate=3_400))
    assert "the first 1 of about 3,400" in dialog.pane._summary.text()
    assert dialog.start_button.text() == "Import all of them"


def test_where_nothing_comes_in_there_is_nothing_to_do(
    dialog: ImportDialog, looker: FakeLooker
) -> None:
    dialog.add_paths([Path("a.txt")])
    looker.see(Preview(incoming=look(None, news_scheme(), [Record(text=" ", path="/a.txt")])))
    assert not dialog.start_button.isEnabled()
    assert dialog.pane._view.content is None
    dialog.files._list.selectAll()
    QTest.keyClick(dialog.files._list, Qt.Key.Key_Delete)
    assert dialog.paths == ()
    assert "drop" in dialog.pane._summary.text()
    looker.failed.emit("The background process crashed.")
    assert dialog.pane._summary.text() == "The background process crashed."


def test_files_are_dropped_on_the_dialog(dialog: ImportDialog, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    dialog.dropEvent(QDropEvent(QPointF(5, 5), action, data, left, none))
    assert dialog.paths == (tmp_path / "a.txt",)


def test_leaving_ends_the_look(dialog: ImportDialog, looker: FakeLooker) -> None:
    dialog.add_paths([Path("a.txt")])
    dialog.reject()
    assert not looker.busy


def test_encodings_to_choose_from_are_known() -> None:
    for _, name in ENCODINGS:
        assert name is None or codec_name(name)


def test_a_report_leads_to_its_articles(dialog: ImportDialog, qtbot) -> None:
    report = Report(
        title="Imported",
        columns=("File", "What"),
        rows=(("b.txt", "empty"), ("c.txt", "there")),
        targets=(None, Target(7)),
        results=((("d.txt", "Imported: d"), Target(9)),),
    )
    dialog.show_report(report)
    page = dialog._report
    page._table.setCurrentItem(page._table.topLevelItem(0))
    assert not page._go.isEnabled()
    page._table.setCurrentItem(page._table.topLevelItem(1))
    with qtbot.waitSignal(dialog.target_requested) as told:
        page._go.click()
    assert told.args == [Target(7)]
    page._table.setFocus()
    page._table.setCurrentItem(page._table.topLevelItem(2))
    with qtbot.waitSignal(dialog.target_requested) as told:
        QTest.keyClick(page._table, Qt.Key.Key_Return)
    assert told.args == [Target(9)]
    assert "d.txt" not in report.as_text()


def test_enter_imports_from_wherever_the_focus_is(
    dialog: ImportDialog, looker: FakeLooker, qtbot
) -> None:
    dialog.add_paths([Path("a.txt")])
    looker.see(Preview(incoming=incoming("Un."), formats=("text",)))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for widget in (dialog.start_button, dialog.pane.table, dialog.options.encoding):
        widget.setFocus()
        with qtbot.waitSignal(dialog.requested):
            QTest.keyClick(widget, Qt.Key.Key_Return)
