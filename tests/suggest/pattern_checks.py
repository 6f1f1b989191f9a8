"""What the tests of the French and the English patterns share."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.core.scheme import LabelScheme
from annotator.suggest.patterns import read_patterns
from annotator.suggest.protocol import layer_specs

ROOT = Path(__file__).resolve().parents[2]
PATTERNS = ROOT / "resources" / "patterns"
SENTENCES = ROOT / "tests" / "data" / "patterns"
VALUES = ("DATE", "QUANTITY")
KEYS = {"id", "label", "pattern", "trigger", "exclude", "note"}
_CLOSE = re.compile(r"\]\(([\w-]+)\)")

Found = set[tuple[str, str]]


def news() -> LabelScheme:
    """The scheme that the shipped patterns are made for."""
    text = (ROOT / "resources" / "schemes" / "news.json").read_text(encoding="utf-8")
    return LabelScheme.model_validate_json(text)


def make_engine(language: str, pipeline: str) -> Any:
    """The pipeline of a language with the shipped patterns and nothing of the user's."""
    from annotator.suggest.engine import Engine, load

    patterns = read_patterns([PATTERNS], language)
    layers = layer_specs(news())
    engine = Engine(
        load(pipeline), language=language, layers=layers, patterns=patterns, name=pipeline
    )
    assert engine.notes == []
    return engine


def found(engine: Any, text: str, *labels: str) -> list[tuple[str, str]]:
    """The words and label of each suggestion on `text`: the given labels, else all events."""
    return [
        (text[span.start : span.end], span.label)
        for span in engine.answer([text])[0].spans
        if (span.label in labels if labels else span.layer == "events")
    ]


def lines(path: Path) -> list[dict[str, Any]]:
    """The patterns of a file as they stand there."""
    text = path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def unmark(marked: str) -> tuple[str, set[tuple[int, int, str]]]:
    """A sentence with `[words](Label)` as plain text and the spans marked in it."""
    text, opened, spans, i = "", list[int](), set(), 0
    while i < len(marked):
        closing = _CLOSE.match(marked, i)
        if marked[i] == "[":
            opened.append(len(text))
        elif closing:
            spans.add((opened.pop(), len(text), closing[1]))
            i = closing.end()
            continue
        else:
            text += marked[i]
        i += 1
    return text, spans


@dataclass
class Tally:
    """How many spans were marked, suggested, and both; and what differs."""

    marked: int = 0
    suggested: int = 0
    both: int = 0
    differences: str = ""

    @property
    def recall(self) -> float:
        return self.both / self.marked

    @property
    def precision(self) -> float:
        return self.both / self.suggested


def tally(engine: Any, language: str, *, values: bool) -> Tally:
    """Suggestions against the marked sentences: dates and quantities, or events."""
    result = Tally()
    for row in lines(SENTENCES / f"{language}.jsonl"):
        text, spans = unmark(row["marked"])
        marked = {span for span in spans if (span[2] in VALUES) == values}
        suggested = {
            (span.start, span.end, span.label)
            for span in engine.answer([text])[0].spans
            if (span.label in VALUES if values else span.layer == "events")
        }
        result.marked += len(marked)
        result.suggested += len(suggested)
        result.both += len(marked & suggested)
        for start, end, label in sorted(marked ^ suggested):
            what = "missed" if (start, end, label) in marked else "too much"
            result.differences += f"\n{row['id']}: {what}: {text[start:end]} ({label})"
    return result


def words_of(rows: Iterable[dict[str, Any]], label: str) -> set[str]:
    """The lemmas and words that the patterns of a label name."""
    return {
        word
        for row in rows
        if row["label"] == label and not row.get("exclude") and not isinstance(row["pattern"], str)
        for token in row["pattern"]
        for key in ("LEMMA", "LOWER")
        for word in _values(token.get(key))
    }


def _values(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value.get("IN", ())


def check_file(path: Path, layer_name: str) -> None:
    """Every line is what the README says, and spaCy takes its pattern."""
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

    layer = news().layer(layer_name)
    assert layer is not None
    known = {label.name for label in layer.labels} | {"!"}
    rows = lines(path)
    ids = [row["id"] for row in rows]
    assert sorted(set(ids)) == sorted(ids)
    patterns = [json.dumps([row["pattern"], row["label"], row.get("trigger")]) for row in rows]
    assert sorted(set(patterns)) == sorted(patterns)
    matcher = Matcher(Vocab(), validate=True)
    for row in rows:
        assert row.keys() <= KEYS, row["id"]
        assert row["label"] in known, row["id"]
        assert _trigger_fits(row), row["id"]
        if not isinstance(row["pattern"], str):
            matcher.add(row["id"], [row["pattern"]])


def _trigger_fits(row: dict[str, Any]) -> bool:
    """Whether the trigger only counts tokens whose number is fixed."""
    trigger = row.get("trigger")
    if trigger in (None, "first", "last"):
        return True
    start, stop = trigger
    pattern = row["pattern"]
    if start >= 0:
        return 0 <= start < stop <= len(pattern) and _fixed(pattern[:stop])
    return (stop is None or start < stop < 0) and -start <= len(pattern) and _fixed(pattern[start:])


def _fixed(tokens: list[dict[str, Any]]) -> bool:
    return not any("OP" in token for token in tokens)
