"""Help in a dialog: the key of the sheet, or of the guide, opens the page of that dialog's task."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.ui.actions import keymap

if TYPE_CHECKING:
    from annotator.ui.dialogs.guide import GuideWindow

PAGES = {
    "AboutDialog": "index.md",
    "BackupsDialog": "backups.md",
    "CheckDialog": "trouble.md#is-everything-as-it-must-be",
    "CrashDialog": "trouble.md",
    "ExportDialog": "exporting.md",
    "FirstImport": "importing.md",
    "ImportDialog": "importing.md",
    "PasteDialog": "importing.md",
    "KeysEditor": "settings.md#keys-of-your-own",
    "KeysSheet": "commands.md",
    "MentionsDialog": "keyboard.md",
    "NewProjectDialog": "first-article.md",
    "NoteDialog": "keyboard.md#the-article",
    "ProjectSettingsDialog": "pipelines.md",
    "SchemeDialog": "labels.md",
    "SettingsDialog": "settings.md",
}
"""The page of the guide, by the dialog's class; a heading's anchor may follow."""

_HELPED = "annotatorHelped"


class ContextHelp(QObject):
    """Gives each dialog that comes up the keys of help, once, without its doing anything."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)

    def _watch(self, _window: QWindow | None) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and not dialog.property(_HELPED):
            page = page_of(dialog)
            if page:
                dialog.setProperty(_HELPED, True)
                _help(dialog, page)


def page_of(dialog: QDialog) -> str:
    """The page for a dialog, "" if there is none, as for the system's own."""
    classes = (cls.__name__ for cls in type(dialog).__mro__)
    return next((PAGES[name] for name in classes if name in PAGES), "")


def _help(dialog: QDialog, page: str) -> None:
    for key in dict.fromkeys((*keymap.keys("keys"), *keymap.keys("guide"))):
        QShortcut(QKeySequence(key), dialog, lambda: open_over(dialog, page))


def open_over(dialog: QDialog, page: str) -> "GuideWindow":
    """The guide as a window of the dialog, so that it can be read while the dialog waits."""
    from annotator.ui.dialogs.guide import GuideWindow

    found = dialog.findChildren(GuideWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    opened = next((guide for guide in found if guide.isVisible()), None) or GuideWindow(dialog)
    opened.open_page(page)
    opened.show()
    opened.activateWindow()
    return opened
