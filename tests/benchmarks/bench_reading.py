"""How fast files become articles, beside opening and reading the same files bare.

Run by hand: `python tests/benchmarks/bench_reading.py [FILES]`.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from annotator.formats import reading
from annotator.formats.base import ReadOptions, Record
from annotator.formats.language import detect

PARAGRAPH = (
    "MARVANE, 4 mai – L’armée orvanienne a rouvert lundi le port, fermé depuis l’hiver, après "
    "le retrait des mines. « C’est un soulagement », a déclaré le maire, M. Hervé Noël.\n\n"
)


def make(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{i:05}.txt" for i in range(count)]
    for i, path in enumerate(paths):
        text = f"Dépêche {i}\n\n" + PARAGRAPH * 10
        path.write_bytes(text.encode("cp1252" if i % 10 == 0 else "utf-8"))
    return paths


def timed(name: str, work: Callable[[], int], bare: float | None = None) -> float:
    start = time.perf_counter()
    count = work()
    seconds = time.perf_counter() - start
    ratio = f"{seconds / bare:6.1f} x bare" if bare else ""
    print(f"{name:42} {seconds:7.2f} s {count / seconds:9.0f} articles/s {ratio}")
    return seconds


def bare_read(paths: list[Path]) -> int:
    for path in paths:
        with path.open(encoding="utf-8", errors="replace") as file:
            file.read()
    return len(paths)


def read_all(paths: list[Path]) -> int:
    return sum(isinstance(x, Record) for x in reading.read(paths, ReadOptions()))


def spool(paths: list[Path], folder: Path) -> int:
    reading._fill_spool(folder / "spool", paths, ReadOptions())
    return len(paths)


def unspool(folder: Path) -> int:
    return sum(isinstance(x, Record) for x in reading.read_spool(folder / "spool"))


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = make(folder, count)
        size = paths[1].stat().st_size
        print(f"{count} files of {size} bytes, every tenth in cp1252")
        reading._say = lambda message: None  # progress would end up among the figures
        detect("Le président a déclaré la guerre.")
        bare = timed("open().read()", lambda: bare_read(paths))
        timed("read: with language and encoding", lambda: read_all(paths), bare)
        timed("the worker's part: read and spool", lambda: spool(paths, folder), bare)
        timed("the window's part: read_spool", lambda: unspool(folder), bare)


if __name__ == "__main__":
    main()
