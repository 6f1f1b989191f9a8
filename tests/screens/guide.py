"""The guide's pictures, made anew from the screens: `python -m tests.screens.guide`.

Each is a part of a screen, in light and dark, with few colours so that it stays small.
"""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.making import ROOT

FOLDER = ROOT / "resources" / "guide"
_COLOURS = 256
_THEMES = {"light": "", "dark": "-dark"}


@dataclass(frozen=True)
class Picture:
    """A part of a screen at a size of the window; no part is all of it."""

    name: str
    screen: str
    size: str = "1280x720"
    part: QRect | None = None


PICTURES = (
    Picture("window", "main", "1440x900"),
    Picture("commands", "palette-typed", part=QRect(240, 60, 800, 330)),
    Picture("settings", "settings-text", part=QRect(210, 60, 860, 600)),
    Picture("shortcuts", "keys-taken", part=QRect(240, 24, 800, 672)),
)


def main() -> int:
    """Make all pictures; returns the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for size in dict.fromkeys(picture.size for picture in PICTURES):
            screens = ",".join(p.screen for p in PICTURES if p.size == size)
            command = [sys.executable, "-m", "tests.screens", "--out", str(out), "--only", screens]
            command += ["--sizes", size, "--scales", "1", "--languages", "en"]
            if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
                return code
        for picture in PICTURES:
            for theme, suffix in _THEMES.items():
                taken = out / picture.screen / f"{theme}-{picture.size}-1x-en.png"
                _keep(QImage(str(taken)), picture, FOLDER / f"{picture.name}{suffix}.png")
    return 0


def _keep(image: QImage, picture: Picture, path: Path) -> None:
    cut = image.copy(picture.part) if picture.part is not None else image
    _in_few_colours(cut).save(str(path), quality=0)
    print(f"  {path.name}: {path.stat().st_size // 1024} KB")


def _in_few_colours(image: QImage) -> QImage:
    """With the 256 colours that are most frequent; others become the nearest of them."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(height, -1, 4)[:, :width, :3]
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
