"""Screens of the commands, the keys, the settings and the guide."""

from tests.screens.stage import Stage, Steps


def found_command(stage: Stage) -> Steps:
    """The command palette, with part of a command's name typed."""
    from annotator.ui.dialogs.pick import PickPopup

    stage.session.set_focus(None)
    stage.trigger("commands")
    yield lambda: stage.window.findChildren(PickPopup)
    stage.type("gr", to=stage.window.findChildren(PickPopup)[0].focusProxy())
    yield stage.finished


def found_article(stage: Stage) -> Steps:
    """The command palette among the articles."""
    from annotator.ui.dialogs.pick import PickPopup

    stage.trigger("commands")
    yield lambda: stage.window.findChildren(PickPopup)
    (popup,) = stage.window.findChildren(PickPopup)
    popup.type("@se")
    yield lambda: popup.picks
    yield stage.finished


def keys_editor(stage: Stage) -> Steps:
    """The shortcut editor."""
    from annotator.ui.dialogs.keys_editor import KeysEditor

    stage.trigger("edit_keys")
    yield lambda: isinstance(stage.dialog, KeysEditor)
    dialog = stage.dialog
    assert isinstance(dialog, KeysEditor)
    dialog.choose("accept")
    yield None


def key_taken(stage: Stage) -> Steps:
    """A key that another command has."""
    yield from keys_editor(stage)
    dialog = stage.dialog
    dialog.panel.begin("")
    yield None
    dialog.panel.capture.captured.emit("Ctrl+K")
    yield None


class Setting:
    """Steps that open the settings at one of them."""

    def __init__(self, id_: str) -> None:
        self._id = id_

    def __call__(self, stage: Stage) -> Steps:
        stage.later(lambda: stage.window.handlers.on_setting(self._id))
        yield lambda: stage.dialog


class Guide:
    """Steps that open the guide at a page, and search it."""

    def __init__(self, page: str, typed: str = "") -> None:
        self._page, self._typed = page, typed

    def __call__(self, stage: Stage) -> Steps:
        from annotator.ui.dialogs.guide import GuideWindow

        stage.window.handlers.on_page(self._page)
        guide = stage.window.findChild(GuideWindow)
        yield None
        if self._typed:
            stage.type(self._typed, to=guide.side.search)
            stage.keys("Return", to=guide.side.search)
        yield None
