"""Export and JSONL import beside the bare work, measured in the same run.

    python tests/benchmarks/bench_export.py [articles]

The limits: a DocBin that is built with spaCy alone, `json.dumps` of ready objects, and
`json.loads` of the lines. Each side runs in a process of its own, for its peak memory; the
seconds are the processor's, so that a busy machine does not blur the ratio.
"""

import gc
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from annotator.core.models import Article, Status, text_hash
from annotator.core.scheme import LabelScheme
from annotator.formats.base import ReadOptions, Record
from annotator.formats.export import export
from annotator.formats.jsonl import read
from annotator.formats.writing import ExportArticle, ExportSpan, WriteOptions

ROOT = Path(__file__).resolve().parents[2]
CHARACTERS, SPANS = 2000, 20
SCHEME = LabelScheme.model_validate_json((ROOT / "resources" / "schemes" / "news.json").read_text())
OPTIONS = WriteOptions(scheme=SCHEME, layers=("entities", "events"), annotator="ada")
LABELS = {"entities": ["PER", "LOC", "ORG", "DATE"], "events": ["Attack", "Meet", "Die"]}


def articles(count: int) -> list[ExportArticle]:
    """Articles of some 2,000 characters and 20 spans, the same on every run."""
    chance = random.Random(1)
    vocabulary = [
        "".join(chance.choices("aeiounrstlmdé", k=chance.randint(2, 9))) for _ in range(30_000)
    ]
    return [_article(number, chance, vocabulary) for number in range(1, count + 1)]


def _article(number: int, chance: random.Random, vocabulary: list[str]) -> ExportArticle:
    words: list[str] = []
    tokens: list[tuple[int, int]] = []
    at = 0
    while at < CHARACTERS:
        word = chance.choice(vocabulary)
        tokens.append((at, at + len(word)))
        words.append(word)
        at += len(word) + 1
    text = " ".join(words)
    spans = []
    for i, first in enumerate(sorted(chance.sample(range(0, len(tokens) - 4, 4), SPANS))):
        layer = ("entities", "events")[i % 2]
        last = first + chance.randint(0, 3)
        label = chance.choice(LABELS[layer])
        span = {"start": tokens[first][0], "end": tokens[last][1], "label": label, "layer": layer}
        spans.append(ExportSpan(**span, id=f"a{number * 100 + i}", annotator="ada", source="p"))
    values = {"title": f"Article {number}", "language": "fr", "sha256": text_hash(text)}
    article = Article(id=number, text=text, **values)
    return ExportArticle(
        article=article, status=Status.DONE, tokens=tuple(tokens), spans=tuple(spans)
    )


def bare_docbin(items: list[ExportArticle], out: Path) -> Iterator[str]:
    """What anyone would write with spaCy to get the same documents into a file."""
    from spacy.tokens import Doc, DocBin, Span
    from spacy.vocab import Vocab

    yield "ready"
    vocab, docbin = Vocab(), DocBin(store_user_data=True)
    for item in items:
        text = item.article.text
        words = [text[start:end] for start, end in item.tokens]
        doc = Doc(vocab, words=words, spaces=[True] * (len(words) - 1) + [False])
        starts = {pair[0]: i for i, pair in enumerate(item.tokens)}
        ends = {pair[1]: i + 1 for i, pair in enumerate(item.tokens)}
        layers: dict[str, list[Span]] = {"entities": [], "events": []}
        for s in item.spans:
            span = Span(doc, starts[s.start], ends[s.end], label=s.label, span_id=s.id)
            layers[s.layer].append(span)
        doc.set_ents(layers["entities"], default="outside")
        doc.spans["events"] = layers["events"]
        doc.user_data["article"] = {"id": item.article.id, "title": item.article.title}
        doc.user_data["spans"] = {
            s.id: {"annotator": s.annotator, "source": s.source} for s in item.spans
        }
        docbin.add(doc)
    docbin.to_disk(out / "bare.spacy")


def our_docbin(items: list[ExportArticle], out: Path) -> Iterator[str]:
    """Our export: written, read back, compared, moved into place."""
    import spacy.tokens

    yield f"ready {spacy.tokens.__name__}"
    assert export(iter(items), out, "docbin", OPTIONS).spans == SPANS * len(items)


def bare_json(items: list[ExportArticle], out: Path) -> Iterator[str]:
    """`json.dumps` of objects that are ready, nothing else."""
    export(iter(items), out, "jsonl", OPTIONS)
    with (out / "articles.jsonl").open("rb") as lines:
        ready = [json.loads(line) for line in lines]
    yield "ready"
    with (out / "bare.jsonl").open("w", encoding="utf-8") as file:
        for value in ready:
            file.write(json.dumps(value, ensure_ascii=False) + "\n")


def our_jsonl(items: list[ExportArticle], out: Path) -> Iterator[str]:
    """Our export: written, read back, compared, moved into place."""
    yield "ready"
    assert export(iter(items), out, "jsonl", OPTIONS).spans == SPANS * len(items)


def bare_import(items: list[ExportArticle], out: Path) -> Iterator[str]:
    """Reading and parsing the lines."""
    export(iter(items), out, "jsonl", OPTIONS)
    yield "ready"
    with (out / "articles.jsonl").open("rb") as lines:
        assert sum(len(json.loads(line)["spans"]) for line in lines) == SPANS * len(items)


def our_import(items: list[ExportArticle], out: Path) -> Iterator[str]:
    """Our reader: checked records, line ends unified."""
    export(iter(items), out, "jsonl", OPTIONS)
    yield "ready"
    found = read(out / "articles.jsonl", ReadOptions())
    assert sum(len(one.spans) for one in found if isinstance(one, Record)) == SPANS * len(items)


PAIRS = (
    ("DocBin export", bare_docbin, our_docbin, "bare spaCy, not read back; aim 1.3"),
    ("JSONL export", bare_json, our_jsonl, "json.dumps of ready objects, not read back"),
    ("JSONL import", bare_import, our_import, "reading and json.loads"),
)
TASKS = {task.__name__: task for _, *tasks, _ in PAIRS for task in tasks}


def measure(name: str, count: int) -> None:
    """Run one side and print its seconds and how many MB its memory grew by."""
    items = articles(count)
    with tempfile.TemporaryDirectory() as folder:
        task = TASKS[name](items, Path(folder))
        next(task)
        gc.collect()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began = time.process_time()
        next(task, None)
        seconds = time.process_time() - began
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(json.dumps({"seconds": seconds, "grown": grown}))


def best(names: tuple[str, ...], count: int) -> list[dict[str, float]]:
    """The best of three runs of each side, taken in turns, each in a process of its own."""
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    for name in names * 3:
        command = [sys.executable, __file__, name, str(count)]
        run = subprocess.run(command, check=True, capture_output=True, text=True)
        runs[name].append(json.loads(run.stdout))
    return [min(runs[name], key=lambda run: run["seconds"]) for name in names]


def main(count: int) -> None:
    """Print every pair side by side."""
    print(f"{count:,} articles of {CHARACTERS:,} characters with {SPANS} spans")
    print(f"{'':16}{'bare':>9}{'ours':>9}{'ratio':>8}{'peak +MB bare, ours':>22}   the bare limit")
    for title, bare, ours, limit in PAIRS:
        low, high = best((bare.__name__, ours.__name__), count)
        print(
            f"{title:16}{low['seconds']:8.2f}s{high['seconds']:8.2f}s"
            f"{high['seconds'] / low['seconds']:8.2f}"
            f"{low['grown']:13.0f}{high['grown']:9.0f}   {limit}"
        )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        measure(sys.argv[1], int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) == 2 else 5000)
