"""A project of 100,000 articles and 2 million spans: opening, articles, keys, the list.

Run by hand: `python tests/benchmarks/bench_project.py [articles] [spans per article]`.
Beside each figure stands the bare limit, measured in the same run.
"""

import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from annotator.core.models import text_hash
from annotator.core.query import Filter, Sort
from annotator.core.tokens import Tokens
from annotator.session.models import ROW_ROLE, ArticleListModel
from annotator.session.session import Session
from annotator.store.project import Project
from tests.making import news_scheme

WORDS = "Les forces d'Orvanie ont bombardé lundi le port de Sarène, a déclaré Mme Aulnay. "


def main() -> None:
    """Build the project, then measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    spans = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.annot"
        started = time.perf_counter()
        build(path, count, spans)
        took = time.perf_counter() - started
        size = path.stat().st_size / 1e6
        print(f"{count:,} articles, {count * spans:,} spans, {size:,.0f} MB, built in {took:.0f} s")
        command = [sys.executable, __file__, "--measure", str(path), str(count)]
        subprocess.run(command, check=True, env=os.environ | {"XDG_CACHE_HOME": folder})


def measure_main() -> None:
    """Measure in a process of its own, whose memory is that of opening alone."""
    app = QCoreApplication([])
    measure(Path(sys.argv[2]), int(sys.argv[3]))
    del app


def build(path: Path, count: int, spans: int) -> None:
    """Fill a project by plain SQL."""
    project = Project.create(path, news_scheme(), annotator="Ada")
    project.close()
    from annotator.store.tokens import pack

    base = WORDS * 25
    tokens = Tokens.plain(base).pairs
    packed = pack(tokens)
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA synchronous = OFF")
    texts = [(i, f"{base}{i} {varied(i)}") for i in range(1, count + 1)]
    articles = [
        (i, text_hash(text), f"Article {i}", "fr", "bench", "2026-03-03", "{}", "2026")
        for i, text in texts
    ]
    raw.executemany("INSERT INTO articles VALUES (?,?,?,?,?,?,?,?)", articles)
    raw.executemany("INSERT INTO texts VALUES (?,?)", texts)
    raw.executemany("INSERT INTO tokens VALUES (?,?,?)", ((i, "bench 1", packed) for i, _ in texts))
    half = spans // 2
    places = [tokens[(k * 7) % len(tokens)] for k in range(spans)]
    raw.executemany(
        "INSERT INTO suggestions VALUES (?,?,?,?,?,?,?,?,?,?)",
        (
            (i * half + k, i, "events", *places[k], "Attack", "bench", "1", None, 0)
            for i, _ in texts
            for k in range(half)
        ),
    )
    raw.executemany(
        "INSERT INTO annotations VALUES (?,?,1,?,?,?,?,NULL,'','2026','2026')",
        (
            (i * half + k, i, "events", *places[half + k], "Die")
            for i, _ in texts
            for k in range(half)
        ),
    )
    raw.commit()
    raw.close()


def measure(path: Path, count: int) -> None:
    """Print the figures."""
    bare = timed(lambda: bare_open(path))
    session = Session()
    model = ArticleListModel(session)
    before = memory()
    started = time.perf_counter()
    session.open(path)
    model.row_at(0)
    opened = time.perf_counter() - started
    print(
        f"open, list and first article  {opened * 1e3:8.1f} ms   bare sqlite3 {bare * 1e3:.1f} ms"
    )
    print(f"memory of the process         {memory():8.0f} MB   before opening {before:.0f} MB")
    places = [(k * 7919) % count + 1 for k in range(300)]
    report("open an article", [timed(lambda i=i: session.show_article(i)) for i in places])
    report("a page of the list", [timed(lambda i=i: model.row_at(i - 1)) for i in places[:60]])
    model.reload()
    index = model.index(count // 2)
    report("a row of the list", [timed(lambda: model.data(index, ROW_ROLE)) for _ in range(100)])
    keys(session)
    for sort in (Sort.TITLE, Sort.STATUS, Sort.OPEN, Sort.CHANGED, Sort.ADDED):
        report(f"sort by {sort}", [timed(lambda s=sort: (model.set_sort(s), settle(model)))])
    for name, wanted in FILTERS.items():
        took = timed(lambda w=wanted: (model.set_filter(w), settle(model)))
        report(f"filter by {name}", [took])
    model.set_filter(Filter())
    settle(model)
    report("counts", [timed(session.counts)])
    searching(session, model)
    session.close()


FILTERS = {
    "language": Filter(languages=frozenset({"fr"})),
    "label": Filter(labels=frozenset({("events", "Die")})),
    "open suggestions": Filter(with_open=True),
}


SYLLABLES = (  # noqa: SIM905
    "a an ba bel bi bon ca char che co con cou da de di dou du e é en fa fer fi fo ga gé gou gra ha"
    " i im in ja jeu ka la le li lo lu ma mé mi mon mu na né ni no ou pa par pe pi po pré qua ra ré"
    " ri ro sa sé si so su ta té ti tion to tra u va vé vi vo"
).split()


def varied(number: int) -> str:
    """A hundred words of a vocabulary of 60,000, frequent ones and rare ones."""
    dice = random.Random(number)
    return " ".join(word(int(60_000 * dice.random() ** 3)) for _ in range(100))


@cache
def word(number: int) -> str:
    """The word of that rank, of two to four syllables."""
    dice = random.Random(f"word {number}")
    return "".join(dice.choices(SYLLABLES, k=2 + number % 3))


def settle(model: ArticleListModel) -> None:
    """Until the list shows what was asked for."""
    wait_until(lambda: not model.busy and model.complete)


def wait_until(done: Callable[[], bool]) -> list[float]:
    """Let events come until `done`; how long a timer of 1 ms was kept waiting each time."""
    gaps: list[float] = []
    last = [time.perf_counter()]
    loop, timer = QEventLoop(), QTimer(interval=1)

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now
        if done():
            loop.quit()

    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    timer.stop()
    return gaps


def searching(session: Session, model: ArticleListModel) -> None:
    """Index everything, as the window's events allow, then type."""
    started = time.perf_counter()
    gaps = wait_until(lambda: session.searching.complete)
    took = time.perf_counter() - started
    size = sum(f.stat().st_size for f in Path(os.environ["XDG_CACHE_HOME"]).rglob("*.index*"))
    print(f"indexed in {took:.0f} s, {size / 1e6:.0f} MB beside the project")
    report("  the window waits for it", gaps, most=True)
    answers: list[float] = []
    gaps = []
    for typed in (
        "guerre",
        word(3),
        word(50_000),
        "sarene",
        "orvanie bomb",
        '"port de sarene"',
        "zzz",
    ):
        for end in range(2, len(typed) + 1):
            began = time.perf_counter()
            model.set_filter(Filter(text=typed[:end]))
            gaps += wait_until(lambda: not model.busy)
            answers.append(time.perf_counter() - began)
    report("a search while typing", answers, most=True)
    report("  the window waits for it", gaps, most=True)


def keys(session: Session) -> None:
    """One decision: transaction, commit, content read anew, one signal."""
    from annotator.ops import annotate

    took = []
    for article_id in range(100, 130):
        session.show_article(article_id)
        while session.content and session.content.suggestions and len(took) < 200:
            ref = session.focus
            assert ref is not None
            took.append(timed(lambda ref=ref: session.do(annotate.accept, ref.id)))
            session.focus_next(1)
    report("accept, committed", took)
    report(
        "  of it bare commit",
        bare_commits(),
    )


def bare_commits() -> list[float]:
    """One row into a file of its own, with the same safety."""
    with tempfile.TemporaryDirectory() as folder:
        raw = sqlite3.connect(Path(folder) / "x.db", isolation_level=None)
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("PRAGMA locking_mode = EXCLUSIVE")
        raw.execute("CREATE TABLE t (x)")

        def commit() -> None:
            raw.execute("BEGIN")
            raw.execute("INSERT INTO t VALUES (1)")
            raw.execute("COMMIT")

        took = [timed(commit) for _ in range(200)]
        raw.close()
    return took


def bare_open(path: Path) -> None:
    """All ids and one text."""
    raw = sqlite3.connect(path)
    raw.execute("SELECT id FROM articles ORDER BY id").fetchall()
    raw.execute("SELECT text FROM texts WHERE id = 1").fetchone()
    raw.close()


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` took."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def report(name: str, took: list[float], *, most: bool = False) -> None:
    """Median and 95th percentile in milliseconds, and the longest if asked for."""
    ordered = sorted(took)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    median = statistics.median(took)
    longest = f"   longest {ordered[-1] * 1e3:.0f} ms" if most else ""
    print(f"{name:29} {median * 1e3:8.2f} ms   p95 {p95 * 1e3:.2f} ms   n={len(took)}{longest}")


def memory() -> float:
    """Resident memory of this process in MB, NaN where the system does not say."""
    try:
        fields = Path("/proc/self/status").read_text().split("VmRSS:")[1].split()
    except OSError:
        return float("nan")
    return int(fields[0]) / 1024


if __name__ == "__main__":
    measure_main() if "--measure" in sys.argv else main()
