"""The report of a bug can be copied, and one goes on or ends."""

from PySide6.QtGui import QGuiApplication

from annotator.ui.dialogs.crash import CrashDialog


def test_a_report_is_copied_whole(qtbot) -> None:
    dialog = CrashDialog(None, "annotator 1\n\nTraceback", kept="/somewhere/bug.txt")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "annotator 1\n\nTraceback"
    assert dialog.isVisible()
    dialog.go_on_button.click()
    assert not dialog.isVisible()
    assert not dialog.wants_end


def test_the_program_can_be_closed(qtbot) -> None:
    dialog = CrashDialog(None, "report")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.end_button.click()
    assert dialog.wants_end


def test_of_an_earlier_run_there_is_nothing_to_close(qtbot) -> None:
    dialog = CrashDialog(None, "report", before=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.end_button.isVisible()
    dialog.reject()
