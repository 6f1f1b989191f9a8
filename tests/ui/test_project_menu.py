"""The menu Project: making, opening, importing, exporting, settings, through its dialogs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from annotator.errors import UserError
from annotator.ui import ask
from annotator.ui.dialogs.export_dialog import ExportDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.ui.dialogs.pipelines import PipelineItem, Pipelines
from annotator.ui.dialogs.project_dialogs import ProjectSettingsDialog
from annotator.ui.dialogs.work import Report
from annotator.ui.services import Services
from tests.making import news_scheme
from tests.ui.dialogs.test_dialogs import FakeWork


@pytest.fixture
def answer(qtbot) -> Callable[..., None]:
    """`answer(kind, do)`: when a dialog of this kind is open, `do` is called with it, once."""

    def when_open(kind: type[QDialog], do: Callable[[QDialog], None]) -> None:
        from PySide6.QtWidgets import QApplication

        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isVisible():
            do(dialog)
        else:
            QTimer.singleShot(5, lambda: when_open(kind, do))

    return lambda kind, do: QTimer.singleShot(0, lambda: when_open(kind, do))


def test_a_project_is_made(make_bench, answer, tmp_path):
    bench = make_bench(opened=False)
    path = tmp_path / "Neu.annot"

    def fill(dialog: NewProjectDialog) -> None:
        dialog.set_path(path)
        dialog.annotator.setText("Ada")
        dialog.accept()

    answer(NewProjectDialog, fill)
    bench.window.commands.trigger("new_project")
    assert bench.session.path == path
    assert bench.session.annotator == "Ada"
    assert bench.window.articles._empty.isVisible()
    assert bench.window.memory.text("annotator", "") == "Ada"


def test_a_project_that_cannot_be_made_is_told(make_bench, answer, tmp_path):
    bench = make_bench(opened=False)

    def fill(dialog: NewProjectDialog) -> None:
        dialog.set_path(tmp_path / "no folder" / "x.annot")
        dialog.annotator.setText("Ada")
        dialog.accept()

    answer(NewProjectDialog, fill)
    bench.window.commands.trigger("new_project")
    assert bench.session.project is None
    assert bench.window.notice.sentence


def test_a_project_is_opened_and_copied(bench, monkeypatch, qtbot, tmp_path):
    copy = tmp_path / "copy.annot"
    monkeypatch.setattr(ask, "project_to_make", lambda *_args, **_names: copy)
    bench.window.commands.trigger("save_copy")
    qtbot.waitUntil(lambda: "copy.annot" in bench.window.notice.sentence)
    monkeypatch.setattr(ask, "project_to_open", lambda *_: copy)
    bench.window.commands.trigger("open_project")
    assert bench.session.path == copy
    assert bench.session.counts().articles == 2


def test_settings_are_changed_in_one_step_each(bench, answer):
    def change(dialog: ProjectSettingsDialog) -> None:
        dialog.strict.setChecked(True)
        dialog.accept()

    answer(ProjectSettingsDialog, change)
    bench.window.commands.trigger("project_settings")
    assert bench.session.settings["strict_done"] is True
    bench.window.commands.trigger("undo")
    assert bench.session.settings["strict_done"] is False


def test_files_are_imported(make_bench, answer, monkeypatch, tmp_path):
    asked, work = [], FakeWork()
    services = Services(start_import=lambda request: asked.append(request) or work)
    bench = make_bench(services=services)
    monkeypatch.setattr(ask, "files_to_import", lambda *_: (tmp_path / "a.txt",))

    def go(dialog: ImportDialog) -> None:
        dialog.start_button.click()
        work.finished.emit(Report(title="Imported"))
        dialog.reject()

    answer(ImportDialog, go)
    bench.window.commands.trigger("import_files")
    assert asked[0].paths == (tmp_path / "a.txt",)


def test_an_import_that_cannot_start_says_why(make_bench, answer):
    def refuse(_request):
        raise UserError("Another import is under way.")

    bench = make_bench(services=Services(start_import=refuse))
    said = []

    def go(dialog: ImportDialog) -> None:
        dialog.start_button.click()
        said.append(dialog.trouble.text())
        dialog.reject()

    answer(ImportDialog, go)
    bench.window.handlers.on_import([Path("a.txt")])
    assert said == ["Another import is under way."]


def test_the_project_is_exported(make_bench, answer, tmp_path):
    asked, work = [], FakeWork()
    services = Services(
        start_export=lambda request: asked.append(request) or work,
        formats=(("jsonl", "JSONL"),),
        export_folder=lambda _: tmp_path / "exports",
    )
    bench = make_bench(services=services)
    bench.press("Ctrl+Return")

    def go(dialog: ExportDialog) -> None:
        dialog.start_button.click()
        work.finished.emit(Report(title="Exported", folder=str(tmp_path)))
        dialog.reject()

    answer(ExportDialog, go)
    bench.press("Ctrl+Shift+E")
    assert asked[0].folder == tmp_path / "exports"
    assert asked[0].format == "jsonl"


def test_a_pipelines_wheel_is_installed_only_if_the_user_agrees(make_bench, answer, monkeypatch):
    item = PipelineItem(value="de_core_news_sm", language="de", title="de_core_news_sm 3.8.0")
    installed = []
    services = Services(
        schemes=lambda: [news_scheme()],
        inspect_pipeline=lambda path: f"{path.name} is the official pipeline.",
        install_pipeline=lambda path: installed.append(path) or item,
    )
    bench = make_bench(services=services)
    monkeypatch.setattr(ask, "wheel", lambda *_: Path("de.whl"))
    answers = iter([False, True])
    monkeypatch.setattr(ask, "agree", lambda *_args, **_names: next(answers))

    def go(dialog: ProjectSettingsDialog) -> None:
        dialog.pipelines.set_values({"de": ""})
        dialog.pipelines.wheel_requested.emit("de")
        assert installed == []
        dialog.pipelines.wheel_requested.emit("de")
        dialog.accept()

    answer(ProjectSettingsDialog, go)
    bench.window.commands.trigger("project_settings")
    assert installed == [Path("de.whl")]
    assert bench.session.settings["pipelines"] == {"de": "de_core_news_sm"}


FRENCH = PipelineItem(value="fr_core_news_md", language="fr", title="fr_core_news_md 3.8.0")


def test_the_choice_of_pipelines_survives_in_the_project(make_bench, answer):
    services = Services(
        schemes=lambda: [news_scheme()],
        pipelines=lambda: Pipelines(installed=[FRENCH], automatic=lambda _: FRENCH),
    )
    bench = make_bench(services=services)
    shown = []

    def choose(value: str | None) -> None:
        def go(dialog: ProjectSettingsDialog) -> None:
            shown.append(dialog.pipelines._rows["fr"].box.currentText())
            dialog.pipelines.choose("fr", value)
            dialog.accept()

        answer(ProjectSettingsDialog, go)
        bench.window.commands.trigger("project_settings")

    stored = []
    for value in ("", "fr_core_news_md", "fr_gone", None):
        choose(value)
        bench.session.close()
        bench.session.open(bench.path)
        stored.append(bench.session.settings["pipelines"])
    assert stored == [{"fr": ""}, {"fr": "fr_core_news_md"}, {"fr": "fr_gone"}, {}]
    assert shown == [
        "Automatic (fr_core_news_md 3.8.0)",
        "None: patterns alone",
        "fr_core_news_md 3.8.0",
        "fr_gone (not installed)",
    ]
    assert bench.session.undo_step.verb == "setting"


def test_a_new_project_without_pipelines_keeps_that(make_bench, answer, tmp_path):
    bench = make_bench(opened=False)

    def fill(dialog: NewProjectDialog) -> None:
        dialog.set_path(tmp_path / "Neu.annot")
        dialog.annotator.setText("Ada")
        dialog.pipelines.choose("en", "")
        dialog.accept()

    answer(NewProjectDialog, fill)
    bench.window.commands.trigger("new_project")
    assert bench.session.settings["pipelines"] == {"en": ""}
