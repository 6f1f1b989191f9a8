"""How fast the suggester is, beside the bare pipeline, and whether the event loop notices.

Run by hand: `python tests/benchmarks/bench_suggest.py [LANGUAGE] [FOLDER OF TEXTS]`. Without a
folder it reads the sample articles. Nothing is asserted.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

from annotator.core.models import text_hash
from annotator.core.scheme import LabelScheme
from annotator.session.suggester import Job, Suggester
from annotator.suggest.patterns import pattern_folders

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = 60
ROUNDS = 3
TICK = 5  # milliseconds


class Gaps:
    """The longest times between two ticks of a timer, in milliseconds.

    `wall` is by the clock, less the timer's interval; `own` is what this thread itself computed
    meanwhile, which a machine that others use does not blur.
    """

    def __init__(self) -> None:
        self._wall = self._own = 0.0
        self._last = self._now()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    @staticmethod
    def _now() -> tuple[float, float]:
        return (time.perf_counter() * 1000, time.thread_time() * 1000)

    def _tick(self) -> None:
        now = self._now()
        self._wall = max(self._wall, now[0] - self._last[0] - TICK)
        self._own = max(self._own, now[1] - self._last[1])
        self._last = now

    def take(self) -> str:
        """What was longest since the last time, in words."""
        wall, own, self._wall, self._own = self._wall, self._own, 0.0, 0.0
        self._last = self._now()
        return f"{wall:.0f} ms by the clock, {own:.0f} ms of it computing here"


def wait_until(condition: Callable[[], bool]) -> None:
    """Run the event loop until the condition holds, which is looked at every millisecond."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start(1)
    if not condition():
        loop.exec()


def main(language: str = "fr", folder: str = "") -> None:
    texts = read_texts(language, folder)
    application = QCoreApplication.instance() or QCoreApplication([])
    scheme = LabelScheme.model_validate_json(
        (ROOT / "resources/schemes/news.json").read_text(encoding="utf8")
    )
    answers = []
    os.chdir(ROOT)  # where the worker finds the package
    suggester = Suggester()
    suggester.suggested.connect(lambda answer: answers.append(answer.article_id))
    suggester.failed_article.connect(lambda *failure: sys.exit(f"failed: {failure}"))
    suggester.configure(
        scheme=scheme, pipelines={}, patterns=[str(path) for path in pattern_folders()]
    )
    gaps = Gaps()
    idle()
    print(f"longest gap of the event loop while nothing happens: {gaps.take()}")

    def ask(text: str, *, urgent: bool = True) -> float:
        """Seconds until the text is answered."""
        number, start = len(answers), time.perf_counter()
        article = 1_000_000 + number
        suggester.request(article, text, text_hash(text), language, urgent=urgent)
        wait_until(lambda: article in answers[number:])
        return time.perf_counter() - start

    start = time.perf_counter()
    suggester.start()
    ask(texts[0])
    print(f"first suggestions, from cold: {time.perf_counter() - start:.2f} s")
    print(f"longest gap of the event loop meanwhile: {gaps.take()}")

    five = ("\n\n".join(texts))[:5000]
    times = sorted(ask(five) for _ in range(20))
    print(f"5,000 characters, warm: median {times[10]:.3f} s, slowest {times[-1]:.3f} s")

    jobs = list(islice(cycle(texts), ARTICLES))
    bare, ours = [], []
    alone = Bare(language, folder)
    for _ in range(ROUNDS):
        bare.append(ARTICLES / alone.seconds())
        ours.append(ARTICLES / timed(lambda: backlog(suggester, answers, jobs, language)))
        print(
            f"articles/s: bare nlp.pipe {bare[-1]:.1f}, suggester {ours[-1]:.1f}, "
            f"ratio {ours[-1] / bare[-1]:.2f}"
        )
    alone.close()
    print(f"best of each: ratio {max(ours) / max(bare):.2f} (aim: 0.9)")
    gaps.take()
    backlog(suggester, answers, jobs, language)
    print(f"longest gap while it works through a backlog: {gaps.take()} (aim: 50)")

    slowest = overtaking(suggester, answers, jobs, ask, five, language)
    print(f"open article while it does: {slowest:.2f} s")
    gaps.take()
    million = "\n\n".join(islice(cycle(texts), 1_000_000 // len(texts[0])))[:1_000_000]
    print(f"1,000,000 characters: {ask(million):.1f} s, longest gap {gaps.take()}")
    suggester.close()
    application.processEvents()


def read_texts(language: str, folder: str) -> list[str]:
    paths = sorted(Path(folder).rglob("*.txt")) if folder else []
    paths = paths or sorted((ROOT / "resources/samples").glob(f"{language}-*.md"))
    return [path.read_text(encoding="utf8") for path in paths]


BARE = """
import os, sys, time
from annotator.suggest.worker import NICENESS
from annotator.suggest.pipelines import default_pipeline, load_path
from tests.benchmarks.bench_suggest import ARTICLES, cycle, islice, read_texts
os.nice(NICENESS)
import spacy
nlp = spacy.load(load_path(default_pipeline(sys.argv[1])))
jobs = list(islice(cycle(read_texts(*sys.argv[1:3])), ARTICLES))
sum(1 for _ in nlp.pipe(jobs[:10]))
print("ready", flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    sum(1 for _ in nlp.pipe(jobs))
    print(time.perf_counter() - start, flush=True)
"""


class Bare:
    """The same pipeline without the program, in a process as modest as the worker."""

    def __init__(self, language: str, folder: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", BARE, language, folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        self._process.stdout.readline()

    def seconds(self) -> float:
        """How long it takes over the articles."""
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait()


def idle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(3000, loop.quit)
    loop.exec()


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def feed(suggester: Suggester, jobs: Sequence[str], language: str, first: int) -> None:
    waiting = iter([Job(first + i, text, text_hash(text), language) for i, text in enumerate(jobs)])
    suggester.set_backlog(lambda: next(waiting, None))


def backlog(suggester: Suggester, answers: list, jobs: Sequence[str], language: str) -> None:
    done = len(answers)
    feed(suggester, jobs, language, done)
    wait_until(lambda: len(answers) >= done + len(jobs))


def overtaking(
    suggester: Suggester,
    answers: list,
    jobs: Sequence[str],
    ask: Callable[[str], float],
    text: str,
    language: str,
) -> float:
    """The slowest of ten urgent requests in the middle of a backlog."""
    done = len(answers)
    feed(suggester, jobs, language, 5_000_000)
    slowest = max(ask(text) for _ in range(10))
    wait_until(lambda: len(answers) >= done + len(jobs) + 10)
    return slowest


if __name__ == "__main__":
    main(*sys.argv[1:])
