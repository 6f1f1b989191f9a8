"""Whether anything on the screen may move by itself: the one place that whatever moves asks."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyle


class Motion(QObject):
    """The user's setting together with what the system wishes, as far as Qt tells it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wanted = True

    @property
    def allowed(self) -> bool:
        """Whether things may glide, fade and blink."""
        return self._wanted and _system_allows()

    def set_wanted(self, wanted: bool) -> None:
        """What the user set."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit()
        for effect in _EFFECTS if not wanted else ():
            QApplication.setEffectEnabled(effect, False)


_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def _system_allows() -> bool:
    """Styles take the length of animations from the system; none where it wants none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return False
    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


motion = Motion()
