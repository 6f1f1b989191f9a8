"""A button that opens a project: its name, the folder it is in, and when it was last changed."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from annotator.language import tr
from annotator.session.wording import short_date
from annotator.ui.theme import SPACE, theme


class RecentButton(QPushButton):
    """Two lines; the second is cut in its middle where it is too long."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._name, self._folder, self._day = path.stem, shown_folder(path), _day(path)
        self.setProperty("row", True)
        self.setToolTip(str(path))
        self.setAccessibleName(tr("Open {project}", project=path.stem))
        self.setAccessibleDescription(self._folder)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        strong, small = (QFontMetrics(font) for font in self._fonts())
        return QSize(200, strong.height() + small.height() + 2 * SPACE[1] + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        area = QRectF(self.rect()).adjusted(SPACE[2], SPACE[1], -SPACE[2], -SPACE[1])
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        strong, small = self._fonts()
        painter.setFont(small)
        day = painter.fontMetrics().horizontalAdvance(self._day)
        painter.setPen(theme.colour("muted"))
        painter.drawText(area, right | Qt.AlignmentFlag.AlignTop, self._day)
        elided = painter.fontMetrics().elidedText(
            self._folder, Qt.TextElideMode.ElideMiddle, int(area.width())
        )
        painter.drawText(area, left | Qt.AlignmentFlag.AlignBottom, elided)
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        name = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, int(area.width()) - day - SPACE[2]
        )
        painter.drawText(area, left | Qt.AlignmentFlag.AlignTop, name)

    def _fonts(self) -> tuple[QFont, QFont]:
        return theme.font(strong=True), theme.font("small")


def shown_folder(path: Path) -> str:
    """The folder of a file, the user's own folder as `~`."""
    folder = str(path.parent)
    home = str(Path.home())
    return f"~{folder[len(home) :]}" if folder.startswith(home) else folder


def _day(path: Path) -> str:
    """The day on which a file was last changed, "" if the disk does not say."""
    try:
        changed = path.stat().st_mtime
    except OSError:
        return ""
    return short_date(datetime.fromtimestamp(changed, UTC).astimezone().date().isoformat())
