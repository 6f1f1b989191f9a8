"""Pictures of every screen of the real program: `python -m tests.screens --out exports/screens`.

All of SCREENS in light and dark, at one and two device pixels, in two sizes and two languages;
`--quick` takes one size, one scale and English, `--only` some screens.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from shutil import rmtree
from time import monotonic

THEMES = ("light", "dark")
SCALES = (1, 2)
SIZES = ("1280x720", "1920x1080")
LANGUAGES = ("en", "fr")
_OFFSCREEN = ("propagateSizeHints", "raise()", "does not support grabbing")
_BEGAN = "2026-03-03T09:{minute:02}:{second:02}.000+00:00"


def main() -> int:
    """Take the pictures; returns the exit code."""
    arguments = _parser().parse_args()
    if arguments.record:
        with tempfile.TemporaryDirectory() as folder:
            _at_home(Path(folder))
            from tests.screens.material import record

            record(Path(folder))
        return 0
    if arguments.part:
        return _take(arguments)
    return _take_all(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.screens", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("exports/screens"))
    parser.add_argument("--only", default="", help="screens to take, parted by commas")
    parser.add_argument("--quick", action="store_true", help="light and dark, 1280x720, English")
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--sizes", default=",".join(SIZES))
    parser.add_argument("--scales", default=",".join(map(str, SCALES)))
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--record", action="store_true", help="let the pipelines read anew")
    parser.add_argument("--part", default="", help=argparse.SUPPRESS)
    return parser


def _take_all(arguments: argparse.Namespace) -> int:
    """One process for each scale and language, which hold for a process's life, and theme."""
    started, out = monotonic(), arguments.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    if arguments.quick:
        arguments.sizes, arguments.scales, arguments.languages = SIZES[0], "1", "en"
    home = out / ".home"  # paths are in the pictures too
    rmtree(home, ignore_errors=True)
    home.mkdir()

    def take(part: tuple[str, str, str]) -> int:
        scale, language, theme = part
        own = home / "-".join(part)
        own.mkdir()
        _write_screen(own / "screen.json", int(scale))
        command = [sys.executable, "-m", "tests.screens", "--part", f"{scale},{language}"]
        command += ["--out", str(out), "--only", arguments.only]
        command += ["--themes", theme, "--sizes", arguments.sizes]
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={own / 'screen.json'}",
            "QT_SCALE_FACTOR": scale,
            "LANG": "C.UTF-8",
            "SCREENS_HOME": str(own),
        }
        return subprocess.run(command, env=environment, check=False).returncode

    wanted = (arguments.scales, arguments.languages, arguments.themes)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        worst = max(pool.map(take, product(*(values.split(",") for values in wanted))))
    rmtree(home, ignore_errors=True)
    count = _write_pages(out)
    print(f"{count} pictures in {monotonic() - started:.0f} s: {out / 'index.html'}")
    return worst


def _write_screen(path: Path, scale: int) -> None:
    """A screen as large as the largest window."""
    width, height = (side * scale for side in (1920, 1080))
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen = {"name": "stage", "x": 0, "y": 0, "width": width, "height": height, **dots}
    path.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": [screen]}))


def _at_home(home: Path) -> None:
    """A user with nothing set; before Qt is imported."""
    places = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_CONFIG_HOME": home / "config"}
    places |= {"XDG_STATE_HOME": home / "state", "XDG_CACHE_HOME": home / "cache"}
    for name, place in places.items():
        place.mkdir(parents=True, exist_ok=True)
        os.environ[name] = str(place)
    for name in ("USER", "LOGNAME", "USERNAME"):
        os.environ[name] = "Ada"


def _take(arguments: argparse.Namespace) -> int:
    """All themes and sizes of one scale and language, in this process."""
    scale, language = arguments.part.split(",")
    _at_home(Path(os.environ["SCREENS_HOME"]))
    from PySide6.QtCore import QSize, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from annotator.session.settings import Settings
    from tests.screens.material import PROJECTS
    from tests.screens.picture import compose
    from tests.screens.stage import Screen, Show, Stage, quiet
    from tests.screens.table import SCREENS

    qInstallMessageHandler(_pass_on)
    _stop_clocks()
    app = QApplication(["annotator"])
    quiet(app)
    wanted = [name for name in arguments.only.split(",") if name]
    unknown = set(wanted) - {screen.id for screen in SCREENS}
    if unknown:
        print(f"There is no screen {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    screens = [screen for screen in SCREENS if not wanted or screen.id in wanted]
    projects = Path(os.environ["HOME"]) / "projects"
    projects.mkdir(exist_ok=True)
    for name in {screen.project for screen in screens} - {""}:
        if not (projects / f"{name}.annot").exists():
            PROJECTS[name](projects / f"{name}.annot")
    failures: list[str] = []
    for theme, size in product(arguments.themes.split(","), arguments.sizes.split(",")):
        settings = Settings()
        settings.choose("theme", theme)
        settings.choose("language", language)
        settings.choose("animations", False)
        variant = f"{theme}-{size}-{scale}x-{language}"
        width, height = map(int, size.split("x"))

        def make(screen: Screen, size: QSize = QSize(width, height)) -> Stage:  # noqa: B008
            folder = Path(os.environ["HOME"]) / "work"
            rmtree(folder, ignore_errors=True)
            folder.mkdir()
            _forget_all_but_settings()
            return Stage(folder, projects, screen, size)

        def taken(screen: Screen, stage: Stage, variant: str = variant) -> None:
            place = arguments.out / screen.id
            place.mkdir(parents=True, exist_ok=True)
            compose(stage.window).save(str(place / f"{variant}.png"))

        show = Show(screens, make, taken)
        show.run()
        failures += [f"{variant}: {failure}" for failure in show.failures]
        print(f"  {variant}: {len(screens) - len(show.failures)} screens", flush=True)
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


def _forget_all_but_settings() -> None:
    """What a window remembers is not for the next screen."""
    from PySide6.QtCore import QSettings

    kept = QSettings("annotator", "annotator")
    for key in kept.allKeys():
        if not key.startswith("settings/"):
            kept.remove(key)


def _stop_clocks() -> None:
    """What is written down in a picture happened a second after what was before it."""
    from datetime import datetime

    from annotator import crash
    from annotator.session import backups, shelf
    from annotator.session.pace import Pace
    from annotator.store import transaction

    seconds = iter(range(100_000))

    def now() -> str:
        past = next(seconds)
        return _BEGAN.format(minute=past // 60 % 60, second=past % 60)

    transaction.now = now
    day = datetime.fromisoformat(_BEGAN.format(minute=0, second=0))
    for module in (crash, backups, shelf):
        module.wall_clock = lambda: day.replace(tzinfo=None)
    Pace.__init__.__kwdefaults__ |= {"now": lambda: day, "clock": lambda: 0.0}


def _pass_on(_kind: object, _context: object, message: str) -> None:
    """Qt's messages, but for what the offscreen platform says of every window."""
    if not any(known in message for known in _OFFSCREEN):
        print(message, file=sys.stderr)


def _write_pages(out: Path) -> int:
    """The page and the sheet of all pictures that are there."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from tests.screens.picture import contact_sheet, index
    from tests.screens.table import SCREENS

    app = QGuiApplication.instance() or QGuiApplication(["screens"])
    groups, first = [], []
    for screen in SCREENS:
        found = sorted((out / screen.id).glob("*.png"), key=lambda path: path.stem)
        groups.append((screen.title, [(f"{screen.id}/{p.name}", p.stem) for p in found]))
        for theme in THEMES:
            first += [(f"{screen.title}, {theme}", p) for p in found if p.stem.startswith(theme)][
                :1
            ]
    if first:
        contact_sheet(first, out / "contact-sheet.png")
    index(groups, out / "index.html")
    del app
    return sum(len(pictures) for _, pictures in groups)


if __name__ == "__main__":
    sys.exit(main())
