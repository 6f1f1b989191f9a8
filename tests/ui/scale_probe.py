"""Run at a scale of the screen (QT_SCALE_FACTOR): says as JSON what came of the window."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from annotator.app import build
from annotator.ui.icons import icon
from annotator.ui.theme import theme


def main(project: str) -> None:
    """Open `project` and look at its window."""
    app = build([project, "--theme", "light"])
    window = app.window
    window.resize(1280, 720)
    window.show()
    app.open(Path(project))
    for _ in range(5):
        QApplication.processEvents()
    ratio = window.devicePixelRatioF()
    wanted = QSize(16, 16)
    facts = {
        "ratio": ratio,
        "icon": icon("accept").pixmap(wanted, ratio).width(),
        "saved": window.status._saved_icon.pixmap().width(),
        "header": edge(window.header, bottom=True),
        "labels": edge(window.label_bar, bottom=True),
        "status": edge(window.status, bottom=False),
        "panels": across(window._sides),
    }
    print(json.dumps(facts))
    app.close()


def edge(part: QWidget, *, bottom: bool) -> list[str]:
    """The colours across the part's hairline in the window, from outside to inside."""
    image = part.window().grab().toImage()
    ratio = image.devicePixelRatio()
    corner = part.mapTo(part.window(), part.rect().topLeft())
    x = round((corner.x() + part.width() / 3) * ratio)
    y = (corner.y() + (part.height() if bottom else 0)) * ratio
    steps = range(-4, 4) if not bottom else range(3, -5, -1)
    return [name(image, x, min(round(y) + i, image.height() - 1)) for i in steps]


def across(sides: QSplitter) -> list[str]:
    """The colours around the line between the first panel and the text, where nothing else is."""
    image = sides.window().grab().toImage()
    ratio = image.devicePixelRatio()
    handle = sides.handle(1)
    corner = handle.mapTo(sides.window(), handle.rect().bottomLeft())
    x, y = round(corner.x() * ratio), round((corner.y() - 3) * ratio)
    return [name(image, x + i, y) for i in range(-3, 5)]


def name(image: QImage, x: int, y: int) -> str:
    """The name of the theme's colour there, or the colour itself."""
    names = {theme.colour(known).name(): known for known in ("border", "chrome", "page")}
    colour = image.pixelColor(x, y).name()
    return names.get(colour, colour)


if __name__ == "__main__":
    main(sys.argv[1])
