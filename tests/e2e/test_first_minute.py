"""From the first screen to the first accepted span, by keys alone."""

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from annotator.ui.dialogs.new_project import NewProjectDialog
from tests.e2e.conftest import Driver


def test_a_project_is_made_and_a_span_accepted(
    start: Callable[..., Driver], tmp_path: Path, stories: list[Path], pipeline: Path
) -> None:
    driver = start()
    assert driver.window.welcome.isVisible()

    def walk(dialog: QDialog) -> Generator[None, None, None]:
        assert isinstance(dialog, NewProjectDialog)
        dialog.folder.set_path(tmp_path)
        for language in ("fr", "en", "ca"):
            dialog.pipelines.choose(language, str(pipeline))
        assert dialog.name.hasFocus()
        QTest.keyClicks(dialog.name, "Wires")
        yield
        for step in range(1, 4):
            QTest.keyClick(dialog, Qt.Key.Key_Return)
            yield
            assert dialog.step == step
        dialog.articles.add_paths(stories)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    script = driver.in_dialog(walk)
    driver.keys("Ctrl+N")
    assert script.played
    assert driver.session.path == tmp_path / "Wires.annot"
    assert driver.session.counts().articles == len(stories)
    driver.until_suggested()
    assert driver.focused() == ("Sarène", "LOC")
    driver.keys("A")
    assert driver.annotations() == [("Sarène", "LOC")]


def test_articles_dropped_on_the_first_screen_lead_into_a_project(
    start: Callable[..., Driver], tmp_path: Path, stories: list[Path]
) -> None:
    driver = start()

    def accept(dialog: QDialog) -> Generator[None, None, None]:
        assert isinstance(dialog, NewProjectDialog)
        assert dialog.articles.paths == tuple(stories)
        dialog.set_path(tmp_path / "Dropped.annot")
        yield
        dialog.accept()

    script = driver.in_dialog(accept)
    driver.window.handlers.on_dropped(stories)
    assert script.played
    assert driver.session.counts().articles == len(stories)
