"""The dialog of backups, and what is offered where a project can't be opened."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from annotator.core.keeping import wall_clock
from annotator.ops import annotate
from annotator.session.session import Session
from annotator.session.shelf import Shelf
from annotator.store import backups
from annotator.ui import ask
from annotator.ui.dialogs.backups import BackupsDialog
from tests.making import KYIV
from tests.session.heard import project_file
from tests.ui.test_project_menu import answer as answer


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    made.open(project_file(tmp_path / "wires.annot", KYIV))
    yield made
    made.close()


@pytest.fixture
def open_dialog(session: Session, qtbot) -> Iterator[Callable[[], BackupsDialog]]:
    shelves: list[Shelf] = []

    def make() -> BackupsDialog:
        assert session.path is not None
        shelf = Shelf(session, session.path)
        shelves.append(shelf)
        dialog = BackupsDialog(None, shelf)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield make
    for shelf in shelves:
        shelf.close()


def back_up(session: Session) -> None:
    assert session.project is not None
    backups.make(session.project, of="x", newest=9, at=wall_clock())


def test_what_differs_from_now_is_shown(session, open_dialog, qtbot) -> None:
    back_up(session)
    session.do(annotate.add, 1, "entities", 0, 4, "LOC")
    dialog = open_dialog()
    qtbot.waitUntil(dialog.restore_button.isEnabled)
    cells = dialog._preview._cells
    assert [[cell.text() for cell in row] for row in cells] == [
        ["1", "1", "±0"],
        ["0", "1", "−1"],
        ["0", "0", "±0"],
        ["1", "2", "−1"],
    ]
    assert dialog.table.topLevelItem(0).text(3) == "0"
    assert not dialog.rescue_button.isVisible()


def test_without_backups_it_says_when_there_will_be_one(open_dialog) -> None:
    dialog = open_dialog()
    assert "no backup yet" in dialog.trouble.text()
    assert not dialog.restore_button.isEnabled()
    assert dialog.chosen is None


def test_a_backup_that_cannot_be_read_says_why(session, open_dialog, qtbot) -> None:
    back_up(session)
    (backup,) = backups.backups_of(session.path)
    backup.path.write_bytes(b"nothing" * 100)
    dialog = open_dialog()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert not dialog.restore_button.isEnabled()
    assert not dialog.copy_button.isEnabled()


def test_while_something_is_done_it_stays_open(session, open_dialog, qtbot) -> None:
    back_up(session)
    dialog = open_dialog()
    dialog.set_busy(True)
    dialog.reject()
    dialog.close()
    assert dialog.isVisible()
    dialog.say("It could not be read.")
    assert dialog.trouble.text() == "It could not be read."
    dialog.reject()
    assert not dialog.isVisible()


def press_when_it_can_be(button: QPushButton) -> None:
    if button.isEnabled():
        button.click()
    else:
        QTimer.singleShot(5, lambda: press_when_it_can_be(button))


def restore(dialog: BackupsDialog) -> None:
    """Press Restore as soon as it can be pressed."""
    press_when_it_can_be(dialog.restore_button)


def test_a_project_is_restored_from_the_menu(bench, answer, monkeypatch, qtbot) -> None:
    back_up(bench.session)
    bench.press("A")
    assert bench.annotations
    asked: list[str] = []
    monkeypatch.setattr(
        ask, "agree", lambda _parent, question, *_, **__: asked.append(question) or True
    )
    answer(BackupsDialog, restore)
    bench.window.commands.trigger("backups")
    assert len(asked) == 1
    assert bench.annotations == []
    assert "The project is as it was on" in bench.window.notice.sentence


def test_a_backup_is_opened_as_a_copy_from_the_menu(bench, answer, monkeypatch, tmp_path) -> None:
    back_up(bench.session)
    bench.press("A")
    copy = tmp_path / "then.annot"
    monkeypatch.setattr(ask, "project_to_make", lambda *_, **__: copy)
    answer(BackupsDialog, lambda dialog: press_when_it_can_be(dialog.copy_button))
    bench.window.commands.trigger("backups")
    assert bench.session.path == copy
    assert bench.annotations == []


def test_a_damaged_project_is_restored_from_the_notice(bench, answer, monkeypatch, qtbot) -> None:
    back_up(bench.session)
    bench.session.close()
    bench.path.write_bytes(os.urandom(5000))
    monkeypatch.setattr(ask, "agree", lambda *_, **__: True)
    bench.window.handlers.on_file(bench.path)
    assert "damaged" in bench.window.notice.sentence
    assert "There is a backup of" in bench.window.notice.sentence
    answer(BackupsDialog, restore)
    bench.window.notice._way_out.click()
    assert bench.session.path == bench.path
    assert bench.session.counts().articles == 2
