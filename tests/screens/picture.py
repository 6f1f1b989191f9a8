"""Pictures: the window with what lies over it, the contact sheet, the page of them all."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

_SHADE = QColor(0, 0, 0, 70)
_THUMB, _GAP, _CAPTION = QSize(480, 300), 16, 22


def compose(window: QWidget) -> QImage:
    """The window as it is on a screen: its dialogs, menus and lists lie over it."""
    image = window.grab().toImage()
    ratio = image.devicePixelRatio()
    painter = QPainter(image)
    for over in _over(window):
        grabbed = over.grab()
        at = _place(over, window)
        frame = QRect(at, over.size())
        popup = bool(over.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup)
        _shadow(painter, frame, framed=not popup)
        painter.drawPixmap(at, grabbed)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _over(window: QWidget) -> list[QWidget]:
    shown = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget is not window and widget.isVisible() and widget.width() > 1
    ]
    return sorted(shown, key=lambda w: (_depth(w, window), w.windowFlags().value & 0xFF))


def _depth(widget: QWidget, window: QWidget) -> int:
    """How many windows are between: a dialog's dialog lies over it."""
    depth, parent = 0, widget.parentWidget()
    while parent is not None and parent is not window:
        depth += parent.isWindow()
        parent = parent.parentWidget()
    return depth


def _place(over: QWidget, window: QWidget) -> QPoint:
    at = over.pos() - window.pos()
    popup = over.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup
    tool = over.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
    if popup and tool:
        return at
    room = window.size() - over.size()
    return QPoint(room.width() // 2, max(0, room.height() // 2))


def _shadow(painter: QPainter, frame: QRect, *, framed: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(8, 0, -1):
        colour = QColor(_SHADE)
        colour.setAlpha(5 + (8 - spread) * 2)
        painter.setBrush(colour)
        grown = QRectF(frame.adjusted(-spread, 2 - spread, spread, spread + 4))
        painter.drawRoundedRect(grown, spread + 4, spread + 4)
    if framed:
        painter.setPen(QPen(QColor(128, 128, 128, 120), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(-1, -1, 0, 0))


def contact_sheet(pictures: Sequence[tuple[str, Path]], out: Path, *, columns: int = 6) -> None:
    """All pictures, small, on one sheet, each with its name."""
    rows = -(-len(pictures) // columns)
    cell = _THUMB + QSize(_GAP, _GAP + _CAPTION)
    sheet = QImage(
        columns * cell.width() + _GAP, rows * cell.height() + _GAP, QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("#8a8d94"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#111"))
    for i, (name, path) in enumerate(pictures):
        x = _GAP + (i % columns) * cell.width()
        y = _GAP + (i // columns) * cell.height()
        picture = QImage(str(path)).scaled(
            _THUMB,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawText(QRect(x, y, _THUMB.width(), _CAPTION - 4), name)
        painter.drawImage(x, y + _CAPTION, picture)
    painter.end()
    sheet.save(str(out))


_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: #e9e9e6; color: #1b1d23 }}
section {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr)); gap: 1rem }}
figure {{ margin: 0 }} img {{ width: 100%; border: 1px solid #bbb; border-radius: 4px }}
figcaption {{ color: #5c606b; font-size: 13px }}
</style>
<h1>Screens</h1>
<p><a href="contact-sheet.png">One sheet of all of them</a></p>
{sections}
</html>
"""


def index(groups: Iterable[tuple[str, Sequence[tuple[str, str]]]], out: Path) -> None:
    """A page with all pictures; a group is a title with pairs of a file and its caption."""
    sections = []
    for title, pictures in groups:
        figures = "\n".join(
            f'<figure><a href="{escape(file)}"><img loading="lazy" src="{escape(file)}" '
            f'alt="{escape(caption)}"></a><figcaption>{escape(caption)}</figcaption></figure>'
            for file, caption in pictures
        )
        sections.append(f"<h2>{escape(title)}</h2>\n<section>\n{figures}\n</section>")
    out.write_text(_PAGE.format(sections="\n".join(sections)), encoding="utf8")
