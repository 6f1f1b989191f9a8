"""The assistant for a new project: its steps, and what comes of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.errors import UserError
from annotator.ui.dialogs.first_import import FirstImport
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.ui.dialogs.pipelines import Pipelines
from annotator.ui.dialogs.work import Report
from annotator.ui.services import Services
from tests.making import news_scheme
from tests.ui.dialogs.test_dialogs import FakeWork


@pytest.fixture
def assistant(qtbot, tmp_path) -> NewProjectDialog:
    dialog = NewProjectDialog(
        None,
        path=tmp_path / "Articles.annot",
        annotator="Ada",
        schemes=[news_scheme()],
        languages=("fr",),
        pipelines=Pipelines(),
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_enter_goes_through_the_steps_and_makes_it(assistant):
    for step in range(3):
        assert assistant.step == step
        QTest.keyClick(assistant, Qt.Key.Key_Return)
    assert assistant.step == 3
    QTest.keyClick(assistant, Qt.Key.Key_Return)
    assert assistant.result() == QDialog.DialogCode.Accepted


def test_each_step_begins_with_the_focus_in_its_first_field(assistant):
    wanted = [assistant.name, assistant.scheme, None, assistant.articles]
    for step, field in enumerate(wanted):
        assistant.show_step(step)
        focused = QApplication.focusWidget()
        page = assistant._pages.currentWidget()
        assert page.isAncestorOf(focused)
        if field is not None:
            assert focused is field or field.isAncestorOf(focused)


def test_what_stands_in_the_way_is_said_at_every_step(assistant):
    assistant.annotator.setText("")
    assistant.show_step(3)
    assert "name" in assistant.trouble
    QTest.keyClick(assistant, Qt.Key.Key_Return)
    assert assistant.isVisible()


@pytest.mark.parametrize("name", ["", "  ", "a/b", "a\\b"])
def test_a_name_that_is_no_file_name_is_refused(assistant, name):
    assistant.name.setText(name)
    assert assistant.trouble
    assert not assistant.finish.isEnabled()


def test_a_folder_that_is_not_there_is_told(assistant, tmp_path):
    assistant.folder.set_path(tmp_path / "nowhere")
    assert "nowhere" in assistant.trouble
    assistant.folder.set_path(tmp_path)
    assert not assistant.trouble


def test_without_a_folder_of_documents_the_own_folder_is_offered(home):
    from annotator.ui.hands_start import documents

    assert documents() == home
    (home / "Documents").mkdir()
    assert documents() == home / "Documents"


def test_articles_are_dropped_and_left_out_again(assistant, tmp_path):
    step = assistant.articles
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in [*paths, paths[0]]])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    step.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    assert assistant.request().articles == tuple(paths)
    step.list.setCurrentRow(0)
    step.remove.click()
    assert assistant.request().articles == (paths[1],)


def test_a_first_import_closes_when_everything_is_in(qtbot, tmp_path):
    asked, work = [], FakeWork()
    dialog = FirstImport(None, [tmp_path / "a.txt"], lambda request: asked.append(request) or work)
    qtbot.addWidget(dialog)
    dialog.begin()
    assert asked[0].paths == (tmp_path / "a.txt",)
    work.finished.emit(Report(title="Imported"))
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_first_import_reports_what_was_left_out(qtbot, tmp_path):
    work = FakeWork()
    dialog = FirstImport(None, [tmp_path / "a.txt"], lambda _: work)
    qtbot.addWidget(dialog)
    dialog.begin()
    work.finished.emit(Report(title="Imported", columns=("File",), rows=(("a.txt",),)))
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.pages.currentWidget() is dialog._report


def test_a_first_import_that_cannot_start_says_why(qtbot, tmp_path):
    def refuse(_request):
        raise UserError("Another import is under way.")

    dialog = FirstImport(None, [tmp_path / "a.txt"], refuse)
    qtbot.addWidget(dialog)
    dialog.begin()
    assert dialog.trouble.text() == "Another import is under way."


def test_a_new_project_imports_what_was_chosen(make_bench, qtbot, tmp_path):
    from PySide6.QtCore import QTimer

    work, asked, samples = FakeWork(), [], [tmp_path / "sample.md"]
    services = Services(
        schemes=lambda: [news_scheme()],
        start_import=lambda request: asked.append(request) or work,
        sample_articles=lambda: samples,
    )
    bench = make_bench(opened=False, services=services)
    path = tmp_path / "Neu.annot"

    def fill(dialog: NewProjectDialog) -> None:
        dialog.set_path(path)
        dialog.annotator.setText("Ada")
        dialog.articles.add_paths([tmp_path / "a.txt"])
        dialog.articles.samples.setChecked(True)
        dialog.accept()
        _when_open(FirstImport, lambda _: work.finished.emit(Report(title="Imported")))

    QTimer.singleShot(0, lambda: _when_open(NewProjectDialog, fill))
    bench.window.commands.trigger("new_project")
    assert bench.session.path == path
    assert asked[0].paths == (tmp_path / "a.txt", tmp_path / "sample.md")


def _when_open(kind: type[QDialog], do: Callable[[QDialog], None]) -> None:
    from PySide6.QtCore import QTimer

    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, kind) and dialog.isVisible():
        do(dialog)
    else:
        QTimer.singleShot(5, lambda: _when_open(kind, do))
