"""What the user can set: the program's settings, the keys."""

from pathlib import Path

from annotator.language import tr
from annotator.ui import ask
from annotator.ui.hands import Hands


class SettingsHands(Hands):
    """The handlers that open what things are set with."""

    def settings(self) -> None:
        """Set how the program looks and works."""
        self.on_setting("")

    def on_setting(self, id_: str) -> None:
        """The same, with the setting called `id_` in focus."""
        from annotator.ui.dialogs.settings_dialog import SettingsDialog

        commands = self._window.commands
        dialog = SettingsDialog(
            self._window, self._window.settings, can=lambda link: commands[link].isEnabled()
        )
        if id_:
            dialog.go_to(id_)
        dialog.exec()
        dialog.deleteLater()
        if dialog.wanted:
            self._window.commands.trigger(dialog.wanted)

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
