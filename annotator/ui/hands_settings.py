"""What the user can set: the program's settings, the keys."""

from pathlib import Path

from annotator.language import tr
from annotator.ui import ask
from annotator.ui.hands import Hands


class SettingsHands(Hands):
    """The handlers that open what things are set with."""

    def edit_keys(self) -> None:
        """See and change the keys of all commands."""
        self.on_edit_keys("")

    def on_edit_keys(self, id_: str) -> None:
        """The same, with the command called `id_` in focus."""
        from annotator.ui.dialogs.keys_editor import KeysEditor

        dialog = KeysEditor(self._window)
        if id_:
            dialog.choose(id_)

        def export() -> None:
            suggested = Path.home() / f"{tr('keys')}.json"
            path = ask.json_to_make(dialog, tr("Export the keys"), suggested)
            if path is not None:
                dialog.export_to(path)

        def take() -> None:
            path = ask.json_to_open(dialog, tr("Import keys"), Path.home())
            if path is not None:
                dialog.import_from(path)

        dialog.export_requested.connect(export)
        dialog.import_requested.connect(take)
        dialog.exec()
        dialog.deleteLater()
