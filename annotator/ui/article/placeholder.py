"""What the article view shows when there is no article: what it is for, and what to do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from annotator.ui.theme import SPACE, theme

_WIDTH = 440
FOCUS = 0.42
"""Where the middle of the words is, as a share of the height."""


def paint(painter: QPainter, area: QRectF, title: str, text: str) -> None:
    """Paint `title` and under it `text`, in the middle of `area`, a little above its centre."""
    painter.fillRect(area, theme.colour("page"))
    width = min(_WIDTH, area.width() - 2 * SPACE[4])
    heading, body = theme.font("title", strong=True), theme.font("heading")
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    room = QRectF(0, 0, width, area.height())
    title_height = QFontMetricsF(heading).boundingRect(room, flags, title).height()
    text_height = QFontMetricsF(body).boundingRect(room, flags, text).height()
    left = area.center().x() - width / 2
    top = area.top() + max(0.0, FOCUS * area.height() - (title_height + text_height) / 2)
    painter.setPen(theme.colour("text"))
    painter.setFont(heading)
    painter.drawText(QRectF(left, top, width, title_height), flags, title)
    painter.setPen(theme.colour("muted"))
    painter.setFont(body)
    below = top + title_height + SPACE[3]
    painter.drawText(QRectF(left, below, width, text_height), flags, text)
