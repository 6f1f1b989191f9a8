"""The control of one setting, by its kind; what is changed in it holds at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)

from annotator.language import tr
from annotator.session.settings import Kind, Setting, Settings
from annotator.ui.dialogs.parts import Choice
from annotator.ui.theme import SPACE

_WIDTH = 220


class Control(QWidget):
    """Shows and changes one setting; `show_value` follows what others change."""

    def __init__(self, row: Setting, settings: Settings) -> None:
        super().__init__()
        self.row = row
        self._settings = settings
        self._calm = _Calm(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        make: dict[Kind, Callable[[QHBoxLayout], QWidget]] = {
            Kind.CHOICE: self._choice,
            Kind.FACE: self._face,
            Kind.NUMBER: self._number,
            Kind.SWITCH: self._switch,
        }
        self.field = make[row.kind](line)
        self.field.setAccessibleName(row.title)
        self.field.setAccessibleDescription(row.hint)
        self.setFocusProxy(self.field)
        self.show_value()

    def show_value(self) -> None:
        """Show what the setting is now."""
        value = self._settings.value(self.row.id)
        with QSignalBlocker(self.field):
            match self.field:
                case QComboBox():
                    self.field.setCurrentIndex(max(0, self.field.findData(value)))
                case QSpinBox():
                    self.field.setValue(int(value))
                case QCheckBox():
                    self.field.setChecked(bool(value))
                    self.field.setText(tr("On") if value else tr("Off"))

    def _choice(self, line: QHBoxLayout) -> QWidget:
        return self._combo(line, [(value, tr(words)) for value, words in self.row.choices])

    def _face(self, line: QHBoxLayout) -> QWidget:
        families = [
            name
            for name in QFontDatabase.families()
            if QFontDatabase.isSmoothlyScalable(name) and not QFontDatabase.isPrivateFamily(name)
        ]
        own = [("", tr("The program’s choice"))]
        return self._combo(line, [*own, *((name, name) for name in families)])

    def _combo(self, line: QHBoxLayout, pairs: list[tuple[str, str]]) -> QWidget:
        box = Choice(self.row.title)
        for value, words in pairs:
            box.addItem(words, value)
        box.setFixedWidth(_WIDTH)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self._calm)
        box.currentIndexChanged.connect(lambda _: self._choose(str(box.currentData())))
        line.addWidget(box)
        return box

    def _number(self, line: QHBoxLayout) -> QWidget:
        row = self.row
        box = QSpinBox()
        box.setRange(row.low, row.high)
        box.setSingleStep(row.step)
        box.setSuffix(f" {tr(row.unit)}" if row.unit else "")
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setKeyboardTracking(False)
        box.installEventFilter(self._calm)
        box.valueChanged.connect(self._choose)
        box.lineEdit().setTextMargins(SPACE[2], 0, 0, 0)
        box.setFixedWidth(_WIDTH)
        line.addWidget(box)
        return box

    def _switch(self, line: QHBoxLayout) -> QWidget:
        box = QCheckBox()
        box.toggled.connect(self._choose)
        line.addWidget(box)
        line.addStretch(1)
        self.setFixedWidth(_WIDTH)
        return box

    def _choose(self, value: str | int | bool) -> None:
        self._settings.choose(self.row.id, value)


class _Calm(QObject):
    """Lets the wheel scroll the page instead of changing what only lies under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        wheel = event.type() == QEvent.Type.Wheel
        if wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
