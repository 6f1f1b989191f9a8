"""The import assistant by keyboard alone, with a real reader: look, choose, untick, go."""

import json
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.ui import ask
from annotator.ui.dialogs.import_dialog import ImportDialog
from tests.e2e.conftest import STORY, Driver
from tests.formats.office_files import docx, paragraph

OTHER = "Le ministre a démissionné mardi à Sarène."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a colleague sent: spans in JSON Lines, a Word file, a twin, a broken PDF."""
    made = tmp_path / "in"
    made.mkdir()
    spans = [{"start": 3, "end": 11, "label": "PER"}, {"start": 34, "end": 40, "label": "VILLE"}]
    line = {"text": OTHER, "title": "Démission", "spans": spans}
    (made / "a.jsonl").write_text(json.dumps(line) + "\n", encoding="utf8")
    docx(made / "b.docx", paragraph("Kiev", "Heading1") + paragraph("Les forces avancent."))
    (made / "c.txt").write_text(STORY, encoding="utf8")
    (made / "d.pdf").write_bytes(b"%PDF-1.4 broken")
    return made


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def tab_to(dialog: QDialog, name: str) -> Generator[None, None, None]:
    """Press Tab until the widget with this accessible name has the focus."""
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget is not None and widget.accessibleName() == name:
            return
        press(Qt.Key.Key_Tab)
        yield
    pytest.fail(f"Tab does not lead to {name}")


def test_an_import_by_keyboard(
    start: Callable[..., Driver], project: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start(project)
    driver.until(lambda: driver.session.content)
    monkeypatch.setattr(ask, "folder", lambda *_: folder)

    def steps(dialog: QDialog) -> Generator[None, None, None]:
        assert isinstance(dialog, ImportDialog)
        while not dialog.pane.preview.incoming or dialog._looker.busy:
            yield
        assert dialog.start_button.text() == "Import 2 articles"
        assert "VILLE (1)" in dialog.pane._warnings.text()
        yield from tab_to(dialog, "What spans in the files become")
        press(Qt.Key.Key_Down)
        yield from tab_to(dialog, "Articles that were found")
        press(Qt.Key.Key_Down, Qt.Key.Key_Space)
        assert dialog.start_button.text() == "Import 1 article"
        press(Qt.Key.Key_Space)
        assert dialog.start_button.text() == "Import 2 articles"
        press(Qt.Key.Key_Space, Qt.Key.Key_Up)
        assert dialog.pane._view.content is not None
        assert dialog.pane._view.content.article.text == OTHER
        press(Qt.Key.Key_Return)
        while dialog.pages.currentWidget() is not dialog._report:
            yield
        yield from tab_to(dialog, "What was left out, and why")
        press(Qt.Key.Key_End, Qt.Key.Key_Return)
        while driver.content.article.text != OTHER or not dialog.isVisible():
            yield
        dialog.reject()  # which has stepped aside and would stay

    script = driver.in_dialog(steps)
    driver.window.commands.trigger("import_folder")
    driver.until(lambda: script.played)
    assert driver.session.counts().articles == 3
    assert driver.annotations() == [("ministre", "PER")]
    driver.keys("Ctrl+Z")
    assert driver.session.counts().articles == 2
