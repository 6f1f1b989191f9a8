"""Scrolling that glides, and stays with what is seen when heights change above it."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.ui.motion import motion

_GLIDE_MS = 160


class Scroller(QObject):
    """Moves a scroll bar smoothly to a target; a new target starts from where it is."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._bar = area.verticalScrollBar()
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_GLIDE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._shift = 0
        self._target = 0
        self.animated = True

    @property
    def target(self) -> int:
        """Where the bar will be when it has come to rest."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return self._target if running else self._bar.value()

    def to(self, value: int, *, glide: bool = True) -> None:
        """Scroll to `value`, at once where animations are off."""
        value = min(max(value, self._bar.minimum()), self._bar.maximum())
        self._animation.stop()
        if not glide or not self._glides():
            self._bar.setValue(value)
            return
        if value == self._bar.value():
            return
        self._target, self._shift = value, 0
        self._animation.setStartValue(self._bar.value())
        self._animation.setEndValue(value)
        self._animation.start()

    def stop(self) -> None:
        """Stay where the bar is."""
        self._animation.stop()

    def shift(self, change: int) -> None:
        """All that is seen moved by `change`: go along, unseen."""
        self._shift += change
        self._target += change
        self._bar.setValue(self._bar.value() + change)

    def _glides(self) -> bool:
        return self.animated and motion.allowed and self._area.isVisible()

    def _step(self, value: int) -> None:
        self._bar.setValue(int(value) + self._shift)
