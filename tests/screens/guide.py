"""The guide's pictures, made anew from the screens: `python -m tests.screens.guide`.

Each is a part of a screen, in light and dark, with few colours so that it stays small.
"""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from tests.making import ROOT

FOLDER = ROOT / "resources" / "guide"
_COLOURS, _PART, _EDGE = 256, 0.1, 6
_THEMES = {"light": "", "dark": "-dark"}


@dataclass(frozen=True)
class Picture:
    """A screen at a size of the window; of a dialog what differs from the screen `over`."""

    name: str
    screen: str
    over: str = ""
    size: str = "1280x720"


PICTURES = (
    Picture("window", "main", size="1440x900"),
    Picture("commands", "palette-typed", over="main-fresh"),
    Picture("settings", "settings-text", over="main-fresh"),
    Picture("shortcuts", "keys-taken", over="main-fresh"),
    Picture("keys", "keys", over="main-fresh"),
    Picture("import", "import", over="main-fresh"),
    Picture("export", "export", over="main"),
    Picture("labels", "label-scheme", over="main-fresh"),
)


def main() -> int:
    """Make all pictures; returns the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for size in dict.fromkeys(picture.size for picture in PICTURES):
            some = [picture for picture in PICTURES if picture.size == size]
            wanted = {name for p in some for name in (p.screen, p.over) if name}
            command = [sys.executable, "-m", "tests.screens", "--out", str(out)]
            command += ["--only", ",".join(sorted(wanted))]
            command += ["--sizes", size, "--scales", "1", "--languages", "en"]
            if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
                return code
        for picture in PICTURES:
            for theme, suffix in _THEMES.items():
                file = f"{theme}-{picture.size}-1x-en.png"
                image = QImage(str(out / picture.screen / file))
                if picture.over:
                    image = image.copy(_changed(image, QImage(str(out / picture.over / file))))
                _keep(image, FOLDER / f"{picture.name}{suffix}.png")
    return 0


def _keep(image: QImage, path: Path) -> None:
    _in_few_colours(image).save(str(path), quality=0)
    print(f"  {path.name}: {path.stat().st_size // 1024} KB")


def _changed(image: QImage, before: QImage) -> QRect:
    """What lies over the other picture: rows and columns of which a good part is different."""
    differs = (_pixels(image) != _pixels(before)).any(axis=2)
    rows = np.flatnonzero(differs.mean(axis=1) > _PART)
    columns = np.flatnonzero(differs.mean(axis=0) > _PART)
    found = QRect(QPoint(columns[0], rows[0]), QPoint(columns[-1], rows[-1]))
    return found.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).intersected(image.rect())


def _pixels(image: QImage) -> np.ndarray:
    """Height by width by three channels."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = plain.width(), plain.height()
    return np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(height, -1, 4)[:, :width, :3]


def _in_few_colours(image: QImage) -> QImage:
    """With the 256 colours that are most frequent; others become the nearest of them."""
    pixels = _pixels(image)
    height, width = pixels.shape[:2]
    packed = pixels.astype(np.uint32) @ np.array([1, 256, 65536], np.uint32)
    colours, places, counts = np.unique(packed.ravel(), return_inverse=True, return_counts=True)
    table = colours[np.argsort(-counts)[:_COLOURS]]
    channels = [((part >> shift) & 255).astype(np.int32) for shift in (0, 8, 16)
                for part in (colours, table)]  # fmt: skip
    distance = sum((channels[2 * n][:, None] - channels[2 * n + 1][None]) ** 2 for n in range(3))
    nearest = distance.argmin(axis=1).astype(np.uint8)[places]
    data = np.zeros((height, -(-width // 4) * 4), np.uint8)
    data[:, :width] = nearest.reshape(height, width)
    made = QImage(data.tobytes(), width, height, data.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([int(colour) | 0xFF000000 for colour in table])
    return made.copy()


if __name__ == "__main__":
    sys.exit(main())
