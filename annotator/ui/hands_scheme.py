"""What is done with the label scheme as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import UserError
from annotator.language import tr
from annotator.ui import ask
from annotator.ui.hands import Hands
from annotator.ui.label_colours import label_palette

if TYPE_CHECKING:
    from annotator.ui.dialogs.scheme import SchemeDialog


class SchemeHands(Hands):
    """The handlers of the label scheme."""

    def label_scheme(self) -> None:
        """Edit layers and labels, and see first what becomes of the spans."""
        from annotator.session.scheme_editing import SchemeEditing
        from annotator.ui.dialogs.scheme import SchemeDialog

        if self._session.project is None:
            return
        try:
            ready = self._window.services.schemes()
        except UserError:
            ready = ()
        editing = SchemeEditing(self._session, label_palette())
        dialog = SchemeDialog(self._window, editing, ready=ready)
        editing.setParent(dialog)
        dialog.import_requested.connect(lambda replace: self._read_scheme(dialog, replace=replace))
        dialog.export_requested.connect(lambda: self._write_scheme(dialog))
        if dialog.exec():
            self._window.say(tr("The label scheme is changed. Undo takes all of it back."))
        dialog.deleteLater()

    def _read_scheme(self, dialog: SchemeDialog, *, replace: bool) -> None:
        from annotator.core.scheme_file import read_scheme

        path = ask.json_to_open(dialog, tr("Open a label scheme"), self._scheme_folder())
        if path is None:
            return
        try:
            read = read_scheme(path)
        except FileNotFoundError:
            dialog.say(tr("There is no file {name} any more.", name=path.name))
        except UserError as error:
            dialog.say(str(error))
        else:
            dialog.take(read.scheme, replace=replace, unknown=read.unknown)

    def _write_scheme(self, dialog: SchemeDialog) -> None:
        from annotator.core.scheme_file import write_scheme

        if dialog.editing.stopped is not None:
            dialog.say(dialog.editing.stopped.text)
            return
        scheme = dialog.draft.built()
        suggested = self._scheme_folder() / f"{scheme.name or 'labels'}.json"
        path = ask.json_to_make(dialog, tr("Export the label scheme"), suggested)
        if path is None:
            return
        try:
            write_scheme(path, scheme)
        except UserError as error:
            dialog.say(str(error))
        else:
            dialog.say(tr("The scheme is in {path}.", path=path))

    def _scheme_folder(self) -> Path:
        path = self._session.path
        return path.parent if path else Path.home()
