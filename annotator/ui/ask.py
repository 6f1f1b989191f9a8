"""The questions put to the user in the system's own dialogs: files, folders, one decision.

The only module with QFileDialog and QMessageBox, so that a test can answer for the user.
"""

import os
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QWidget

from annotator.language import mark, tr, trn

PROJECT_SUFFIX = ".annot"
PROJECT_FILTER = mark("Projects (*.annot)")
JSON_FILTER = mark("JSON files (*.json)")
IMPORT_PATTERNS = (
    "*.txt *.md *.html *.htm *.docx *.pdf *.epub *.rss *.atom *.xml *.csv *.tsv *.xlsx "
    "*.jsonl *.ndjson *.json"
)


class Unseen(StrEnum):
    """What to do with open suggestions that were never on the screen."""

    SHOW = "show"
    ACCEPT = "accept"
    LEAVE = "leave"
    CANCEL = "cancel"


def project_to_open(parent: QWidget, folder: Path) -> Path | None:
    """A project file that exists, or None."""
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a project"), str(folder), tr(PROJECT_FILTER)
    )
    return Path(name) if name else None


def project_to_make(parent: QWidget, suggested: Path, title: str = "") -> Path | None:
    """Where to put a project file, with its suffix, or None.

    The system's dialog asks before it replaces the file that was named; if the suffix makes
    another file of it, that is asked here.
    """
    name, _ = QFileDialog.getSaveFileName(
        parent, title or tr("New project"), str(suggested), tr(PROJECT_FILTER)
    )
    if not name or name.endswith(PROJECT_SUFFIX):
        return Path(name) if name else None
    path = Path(name + PROJECT_SUFFIX)
    if os.path.lexists(path) and not agree(
        parent,
        tr("Replace {name}?", name=path.name),
        tr("There is such a file already. What is in it would be lost."),
        yes=tr("Replace"),
    ):
        return None
    return path


def files_to_import(parent: QWidget, folder: Path) -> tuple[Path, ...]:
    """Files to read articles from; empty if the user thought better of it."""
    kinds = f"{tr('Articles')} ({IMPORT_PATTERNS});;{tr('All files')} (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Import files"), str(folder), kinds)
    return tuple(Path(name) for name in names)


def json_to_open(parent: QWidget, title: str, start: Path) -> Path | None:
    """A JSON file to read, or None."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(start), tr(JSON_FILTER))
    return Path(name) if name else None


def json_to_make(parent: QWidget, title: str, suggested: Path) -> Path | None:
    """Where to write a JSON file, or None; the system's dialog asks before it replaces one."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), tr(JSON_FILTER))
    return Path(name) if name else None


def folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """A folder, or None."""
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None


def wheel(parent: QWidget, start: Path) -> Path | None:
    """A pipeline's wheel from disk, or None."""
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Choose a pipeline’s wheel"), str(start), tr("Wheels (*.whl)")
    )
    return Path(name) if name else None


def language(parent: QWidget, current: str) -> str | None:
    """A language tag such as `fr`, or None."""
    tag, given = QInputDialog.getText(
        parent,
        tr("Language of the article"),
        tr("Language tag, such as fr, en or pt-BR:"),
        text=current,
    )
    return tag.strip() if given else None


def one_of(parent: QWidget, title: str, values: Sequence[str]) -> str | None:
    """One of these values, or another that was typed; None if the user thought better of it."""
    value, given = QInputDialog.getItem(parent, title, title, list(values), 0, True)
    return value.strip() if given else None


def name_for(parent: QWidget, title: str, question: str, suggested: str) -> str | None:
    """What something is to be called, or None."""
    name, given = QInputDialog.getText(parent, title, question, text=suggested)
    return name.strip() if given else None


def unseen(parent: QWidget, count: int, total: int) -> Unseen:
    """What to do with `count` of `total` open suggestions that were never on the screen."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Done with suggestions unseen"))
    box.setText(
        trn(
            "{n} open suggestion has not been on the screen yet.",
            "{n} open suggestions have not been on the screen yet.",
            count,
        )
    )
    box.setInformativeText(
        trn(
            "“Accept all” takes it. “Leave unseen” accepts only what you saw; the rest stays a "
            "suggestion. Ctrl+Z takes either back.",
            "“Accept all” takes all {n} that are open. “Leave unseen” accepts only what you saw; "
            "the rest stays a suggestion. Ctrl+Z takes either back.",
            total,
        )
    )
    role = QMessageBox.ButtonRole
    choices = {
        box.addButton(tr("Show me"), role.AcceptRole): Unseen.SHOW,
        box.addButton(tr("Accept all"), role.YesRole): Unseen.ACCEPT,
        box.addButton(tr("Leave unseen"), role.NoRole): Unseen.LEAVE,
        box.addButton(QMessageBox.StandardButton.Cancel): Unseen.CANCEL,
    }
    box.setDefaultButton(next(iter(choices)))
    box.exec()
    answer = next((c for button, c in choices.items() if button is box.clickedButton()), None)
    return answer or Unseen.CANCEL


def agree(parent: QWidget, question: str, details: str, *, yes: str) -> bool:
    """Whether the user agrees to something that can't be undone from within the program."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(question)
    box.setText(question)
    box.setInformativeText(details)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agreed


def bug(parent: QWidget | None, report: str, *, kept: str = "") -> bool:
    """Tell of a bug, with the report to copy, which is in the file `kept` as well.

    Whether the user wants the program to be closed.
    """
    from annotator.ui.dialogs.crash import CrashDialog

    over = QApplication.activeModalWidget() or parent
    dialog = CrashDialog(over, report, kept=kept)
    dialog.exec()
    wants_end = dialog.wants_end
    dialog.deleteLater()
    return wants_end
