"""The window: start to first paint, key to paint, opening articles, all panels open.

Run by hand: `python tests/benchmarks/bench_window.py`. Beside each figure stands the bare
limit, measured in the same run. Whole processes are started with byte-code compiled.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app import App, build
from annotator.core.models import ProposedSpan
from annotator.core.tokens import Tokens
from annotator.formats.base import Record
from annotator.ops import importing, suggest
from annotator.store.project import Project
from annotator.ui.article.view import ArticleView
from tests.making import news_scheme

SENTENCE = (
    "Les forces d'Orvanie ont bombardé lundi le port de Sarène, a déclaré Mme Aulnay, "
    "faisant au moins sept morts parmi les dockers. "
)
SILENT = "\x1f".join([sys.executable, "-c", "import sys; sys.stdin.read()"])

BARE = """
import time, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.time()); sys.stdout.flush(); QApplication.exit()
app = QApplication([])
window = Window(); window.resize(1280, 800); window.show(); app.exec()
"""
OURS = """
import time, sys
from PySide6.QtCore import QEvent, QObject
from annotator.app import build
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time()); sys.stdout.flush(); app.qt.exit()
        return False
app = build(sys.argv[1:])
first = First(); app.window.installEventFilter(first)
app.start(); app.qt.exec()
heavy = [m for m in ("spacy", "sqlalchemy", "numpy", "trafilatura") if m in sys.modules]
print(",".join(heavy) or "none")
"""


def main() -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        starts(Path(folder))
        typical = fill(Path(folder) / "typical.annot", characters=5_500, spans=200)
        large = fill(Path(folder) / "large.annot", characters=100_000, spans=2_000)
        huge = fill(Path(folder) / "huge.annot", characters=1_000_000, spans=2_000)
        keys(typical, "1,000 tokens, 200 spans")
        keys(large, "100,000 characters, 2,000 spans")
        for spans, characters in ((200, 5_500), (2_000, 100_000)):
            listed = fill(Path(folder) / f"list{spans}.annot", characters=characters, spans=spans)
            keys_beside_the_list(listed, f"{spans:,} spans")
        openings(typical, "of 5,500 characters", 60)
        openings(huge, "of 1,000,000 characters", 6)


def starts(folder: Path) -> None:
    """Start to first painted window, beside a bare window of PySide6."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"HOME": str(folder), "PYTHONPATH": str(ROOT)}
    project = fill(folder / "start.annot", characters=5_500, spans=50)
    bare, ours, heavy = [], [], ""
    for _ in range(8):
        bare.append(_first_paint(["-c", BARE], environment)[0])
        took, heavy = _first_paint(["-c", OURS, str(project)], environment)
        ours.append(took)
    report("start to first paint, bare", bare[1:])
    report("start to first paint, ours", ours[1:])
    print(f"  heavy modules loaded by then: {heavy}")


def _first_paint(command: list[str], environment: dict[str, str]) -> tuple[float, str]:
    began = time.time()
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, check=True
    )
    lines = done.stdout.split()
    return float(lines[0]) - began, lines[-1]


def fill(path: Path, *, characters: int, spans: int) -> Path:
    """A project of three articles of about this size, each with open suggestions."""
    paragraph = (SENTENCE * 3).rstrip() + "\n\n"
    base = paragraph * (characters // len(paragraph))
    project = Project.create(path, news_scheme(), annotator="Ada")
    texts = [f"{base}{number}" for number in (1, 2, 3)]
    with project.transaction("import") as tx:
        records = [Record(text=text, title=f"Article {i}") for i, text in enumerate(texts)]
        for _ in importing.import_records(tx, records, importing.ImportReport()):
            pass
    for number, text in enumerate(texts, 1):
        lay(project, number, text, spans)
    project.close()
    return path


def lay(project: Project, article_id: int, text: str, spans: int) -> None:
    """Spread suggestions of both layers evenly over the text."""
    from annotator.core.models import text_hash

    tokens = Tokens.plain(text)
    step = max(1, len(tokens.words) // spans)
    kinds = (("entities", "LOC"), ("events", "Attack"), ("entities", "PER"), ("events", "Die"))
    proposed = [
        ProposedSpan(layer=kinds[i % 4][0], label=kinds[i % 4][1], start=s, end=e, source="bench")
        for i, (s, e) in enumerate(tokens.words[::step][:spans])
    ]
    with project.transaction("suggest") as tx:
        suggest.store_suggestions(
            tx, article_id, text_hash(text), tokens.pairs, proposed, "bench 1"
        )


class Paints:
    """How often the article has been painted, and when it was last, for every view made later."""

    def __init__(self) -> None:
        self.count = 0
        self.at = 0.0
        original = ArticleView.viewportEvent

        def viewport_event(view: ArticleView, event: QEvent) -> bool:
            handled = original(view, event)
            if event.type() == QEvent.Type.Paint:
                self.count += 1
                self.at = time.perf_counter()
            return handled

        ArticleView.viewportEvent = viewport_event


PAINTS = Paints()


def running(project: Path) -> App:
    """The program on a project, with nobody suggesting."""
    app = build([str(project), "--suggester", SILENT])
    app.window.resize(1440, 900)
    app.window.view.scroller.animated = False
    before = PAINTS.count
    app.start()
    while app.session.content is None or PAINTS.count == before:
        QCoreApplication.processEvents()
    app.window.activateWindow()
    app.window.view.setFocus()
    while not app.window.isActiveWindow():
        QCoreApplication.processEvents()
    return app


def until_painted(work: Callable[[], object]) -> float:
    """Seconds from the beginning of `work` until the article has been painted after it.

    What stands beside the article is painted afterwards and is through before this returns.
    """
    QCoreApplication.processEvents()
    began, before = time.perf_counter(), PAINTS.count
    work()
    while PAINTS.count == before:
        QCoreApplication.processEvents()
    return PAINTS.at - began


def keys(project: Path, name: str) -> None:
    """Key to paint: one decision committed, the next in focus."""
    app = running(project)
    key = [until_painted(lambda: QTest.keyClick(app.window.view, Qt.Key.Key_A)) for _ in range(120)]
    report(f"key A to paint, {name}", key)
    walk = [
        until_painted(lambda: QTest.keyClick(app.window.view, Qt.Key.Key_Tab)) for _ in range(60)
    ]
    report("  Tab to paint", walk)
    report("  a bare commit, the same safety", commits(project.parent))
    close(app)


def keys_beside_the_list(project: Path, name: str) -> None:
    """The same with the list of all spans open beside the article, and keys in the list itself."""
    app = running(project)
    app.window.inspector.show_list(True)
    QCoreApplication.processEvents()
    key = [until_painted(lambda: QTest.keyClick(app.window.view, Qt.Key.Key_A)) for _ in range(60)]
    report(f"key A to paint beside the list, {name}", key)
    beside = [until_quiet(lambda: QTest.keyClick(app.window.view, Qt.Key.Key_A)) for _ in range(30)]
    report("  until the list has followed too", beside)
    spans = app.window.inspector.spans
    spans.view.setFocus()
    # A heading puts nothing in focus, so that there is not always a paint to wait for.
    down = [until_quiet(lambda: QTest.keyClick(spans.view, Qt.Key.Key_Down)) for _ in range(30)]
    report("  Down in the list until all has followed", down)
    decided = [until_quiet(lambda: QTest.keyClick(spans.view, Qt.Key.Key_A)) for _ in range(30)]
    report("  A in the list until all has followed", decided)
    close(app)


def until_quiet(work: Callable[[], object]) -> float:
    """Seconds until all that `work` sets off at once is through, what stands beside too."""
    QCoreApplication.processEvents()
    began = time.perf_counter()
    work()
    for _ in range(4):
        QCoreApplication.processEvents()
    return time.perf_counter() - began


def openings(project: Path, name: str, count: int) -> None:
    """Opening an article until it is painted."""
    app = running(project)
    took = [until_painted(lambda i=i: app.session.show_article(i % 3 + 1)) for i in range(1, count)]
    report(f"open an article {name}", took)
    close(app)


def commits(folder: Path) -> list[float]:
    """One row into a file of its own with `synchronous=FULL`."""
    import sqlite3

    raw = sqlite3.connect(folder / "bare.db", isolation_level=None)
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("PRAGMA locking_mode = EXCLUSIVE")
    raw.execute("CREATE TABLE IF NOT EXISTS t (x)")
    took = []
    for _ in range(100):
        began = time.perf_counter()
        raw.execute("BEGIN")
        raw.execute("INSERT INTO t VALUES (1)")
        raw.execute("COMMIT")
        took.append(time.perf_counter() - began)
    raw.close()
    return took


def close(app: App) -> None:
    """End the program."""
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def report(name: str, took: list[float]) -> None:
    """Median and 95th percentile in milliseconds."""
    ordered = sorted(took)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))] * 1e3
    print(f"{name:52} {statistics.median(took) * 1e3:8.1f} ms   p95 {p95:.1f} ms   n={len(took)}")


if __name__ == "__main__":
    main()
