"""The spans of one JSON object, in whichever of the usual forms they stand there.

Understood are Prodigy's (`spans` with `start`, `end`, `label`), doccano's (`label` or `labels`
with `[start, end, "L"]`, `entities` with `start_offset` and `end_offset`), spaCy's
(`entities` with triples, alone or under `annotations`, and `spans` by group) and our own
(`spans` with `layer`, `source`, `annotator`). Offsets are code points, half-open.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.formats.base import ReadSpan
from annotator.formats.lineends import Unified
from annotator.language import tr

# These always hold spans; the others hold spans only if their value looks like spans, because
# the same names are in use for the label of a whole text.
SPAN_KEYS = ("spans", "entities")
MAYBE_SPAN_KEYS = ("label", "labels", "annotations", "annotation")

_STARTS = ("start", "start_offset", "start_char", "begin")
_ENDS = ("end", "end_offset", "end_char")
_LABELS = ("label", "label_", "type", "tag")
# spaCy's own default name for a group says nothing about a layer.
_UNNAMED_GROUPS = frozenset({"", "sc"})
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Found:
    """A span as the file has it, not yet checked against the text; `item` is its whole value."""

    item: Any
    layer: str = ""


def span_keys(value: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys of `value` that hold spans."""
    sure = [key for key in SPAN_KEYS if isinstance(value.get(key), list | dict)]
    return (*sure, *(k for k in MAYBE_SPAN_KEYS if k in value and _looks_like_spans(value[k])))


def found_spans(held: Any, layer: str = "") -> Iterator[Found]:
    """Each span in `held`: a list of spans, or lists of them by group or kind."""
    if isinstance(held, Mapping):
        for key, inner in held.items():
            if isinstance(inner, list | dict):
                yield from found_spans(inner, _layer_of_group(key))
    elif isinstance(held, Sequence) and not isinstance(held, str):
        for item in held:
            yield Found(item, layer)


def has_triggers(events: Any) -> bool:
    """Whether this is our own list of events, each with its trigger, rather than another's."""
    return isinstance(events, list) and all(
        isinstance(event, dict) and isinstance(event.get("trigger"), dict) for event in events
    )


def triggers_beside(value: Mapping[str, Any]) -> Iterator[Found]:
    """The triggers under `events` that do not stand under `spans` as well, by their ids."""
    events = value.get("events")
    if not has_triggers(events):
        return
    spans = value.get("spans")
    listed = spans if isinstance(spans, list) else []
    known = [span.get("id") for span in listed if isinstance(span, dict)]
    for event in events or ():
        if event.get("id") not in known:
            yield Found(event | event["trigger"])


def checked_span(found: Found, unified: Unified, length: int, by: str) -> ReadSpan | str:
    """The span in unified offsets, or why it is none, as a sentence.

    `length` is that of the original text, which the file's offsets count in; `by` is who the
    whole line is by, for spans that do not say it themselves.
    """
    parts = _parts(found.item)
    if parts is None:
        shown = _short(found.item)
        return tr("a span was left out: {span} has no start, end and label", span=shown)
    start, end, label = parts
    if not label.strip():
        return tr("the span {start}–{end} was left out: it has no label", start=start, end=end)
    if not 0 <= start < end <= length:
        return tr(
            "the span {start}–{end} ({label}) was left out: it does not lie inside the text, "
            "which is {length} characters long",
            start=start,
            end=end,
            label=label,
            length=length,
        )
    start, end = unified.shift(start), unified.shift(end)
    if start == end:
        return tr(
            "a span ({label}) was left out: it covers only a line end's first half or a mark",
            label=label,
        )
    if wrong := _other_words(found.item, unified.text[start:end]):
        return tr(
            "the span {start}–{end} ({label}) was left out: {reason}",
            start=start,
            end=end,
            label=label,
            reason=wrong,
        )
    layer, source, score = _provenance(found, by)
    return ReadSpan(start=start, end=end, label=label, layer=layer, source=source, score=score)


def _looks_like_spans(held: Any) -> bool:
    if isinstance(held, Mapping):
        return any(key in held and _looks_like_spans(held[key]) for key in SPAN_KEYS)
    return isinstance(held, list) and bool(held) and all(_parts(item) for item in held)


def _layer_of_group(key: str) -> str:
    return "" if key in _UNNAMED_GROUPS or key in SPAN_KEYS else key


def _parts(item: Any) -> tuple[int, int, str] | None:
    """Start, end and label of a triple or an object; None if one of them is missing."""
    if isinstance(item, dict):
        start, end = _first(item, _STARTS), _first(item, _ENDS)
        label = _first(item, _LABELS)
        if label is None and isinstance(item.get("labels"), list) and item["labels"]:
            label = item["labels"][0]
    elif isinstance(item, list | tuple) and len(item) >= 3:
        start, end, label = item[:3]
    else:
        return None
    first, last = _whole(start), _whole(end)
    if first is None or last is None or not isinstance(label, str):
        return None
    return first, last, label


def _first(item: dict[str, Any], keys: Sequence[str]) -> Any:
    for key in keys:
        if (value := item.get(key)) is not None:
            return value
    return None


def _whole(number: Any) -> int | None:
    if isinstance(number, int) and not isinstance(number, bool):
        return number
    return int(number) if isinstance(number, float) and number.is_integer() else None


def _other_words(item: Any, words: str) -> str:
    """What is wrong if the file names the span's words and they are others; white space aside."""
    named = item.get("text") if isinstance(item, dict) else None
    if not isinstance(named, str) or named.split() == words.split():
        return ""
    return tr(
        "the words there are “{words}”, the file says “{said}”", words=_cut(words), said=_cut(named)
    )


def _provenance(found: Found, by: str) -> tuple[str, str, float | None]:
    item = found.item if isinstance(found.item, dict) else {}
    layer, score = item.get("layer"), item.get("score")
    named = (item.get("source"), item.get("annotator"), by)
    source = next((name for name in named if isinstance(name, str) and name), "")
    known = isinstance(score, int | float) and not isinstance(score, bool)
    return (
        layer if isinstance(layer, str) and layer else found.layer,
        source,
        float(score) if known and score is not None else None,
    )


def _short(value: Any) -> str:
    return _cut(str(value))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
