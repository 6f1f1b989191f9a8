"""The questions put to the user in the system's own dialogs: files, folders, one decision.

The only module with QFileDialog and QMessageBox, so that a test can answer for the user.
"""

import os
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

PROJECT_SUFFIX = ".annot"
PROJECT_FILTER = "Projects (*.annot)"
IMPORT_FILTER = "Articles (*.txt *.md *.html *.htm *.csv *.tsv *.jsonl *.ndjson);;All files (*)"


class Unseen(StrEnum):
    """What to do with open suggestions that were never on the screen."""

    SHOW = "show"
    ACCEPT = "accept"
    LEAVE = "leave"
    CANCEL = "cancel"


def project_to_open(parent: QWidget, folder: Path) -> Path | None:
    """A project file that exists, or None."""
    name, _ = QFileDialog.getOpenFileName(parent, "Open a project", str(folder), PROJECT_FILTER)
    return Path(name) if name else None


def project_to_make(parent: QWidget, suggested: Path, title: str = "New project") -> Path | None:
    """Where to put a project file, with its suffix, or None.

    The system's dialog asks before it replaces the file that was named; if the suffix makes
    another file of it, that is asked here.
    """
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), PROJECT_FILTER)
    if not name or name.endswith(PROJECT_SUFFIX):
        return Path(name) if name else None
    path = Path(name + PROJECT_SUFFIX)
    if os.path.lexists(path) and not agree(
        parent,
        f"Replace {path.name}?",
        "There is such a file already. What is in it would be lost.",
        yes="Replace",
    ):
        return None
    return path


def files_to_import(parent: QWidget, folder: Path) -> tuple[Path, ...]:
    """Files to read articles from; empty if the user thought better of it."""
    names, _ = QFileDialog.getOpenFileNames(parent, "Import files", str(folder), IMPORT_FILTER)
    return tuple(Path(name) for name in names)


def folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """A folder, or None."""
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None


def wheel(parent: QWidget, start: Path) -> Path | None:
    """A pipeline's wheel from disk, or None."""
    name, _ = QFileDialog.getOpenFileName(
        parent, "Choose a pipeline’s wheel", str(start), "Wheels (*.whl)"
    )
    return Path(name) if name else None


def language(parent: QWidget, current: str) -> str | None:
    """A language tag such as `fr`, or None."""
    tag, given = QInputDialog.getText(
        parent, "Language of the article", "Language tag, such as fr, en or pt-BR:", text=current
    )
    return tag.strip() if given else None


def unseen(parent: QWidget, count: int, total: int) -> Unseen:
    """What to do with `count` of `total` open suggestions that were never on the screen."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Done with suggestions unseen")
    one = count == 1
    box.setText(
        f"{'One open suggestion has' if one else f'{count} open suggestions have'} "
        "not been on the screen yet."
    )
    box.setInformativeText(
        f"“Accept all” takes {'it' if total == 1 else f'all {total} that are open'}. “Leave "
        "unseen” accepts only what you saw; the rest stays a suggestion. "
        "Ctrl+Z takes either back."
    )
    role = QMessageBox.ButtonRole
    choices = {
        box.addButton("Show me", role.AcceptRole): Unseen.SHOW,
        box.addButton("Accept all", role.YesRole): Unseen.ACCEPT,
        box.addButton("Leave unseen", role.NoRole): Unseen.LEAVE,
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


def bug(parent: QWidget | None, report: str) -> None:
    """Tell of a bug of the program's own, with the report to copy."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Something went wrong in the program")
    box.setText("This is a fault of the program. Your project is safe: every decision is on disk.")
    box.setInformativeText("The details can be copied and sent with a report.")
    box.setDetailedText(report)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.exec()
