"""A plan carried out on the spans of a few articles, in memory: who moves, who goes, who is a twin.

Of annotations that become equal (same annotator, same span) one remains and takes the others'
notes. Of suggestions that become equal one remains, with the decisions on all of them: accepted
goes before corrected, corrected before rejected. A suggestion whose annotation is deleted with
its label counts as rejected, as it does when the annotator deletes it; one that was corrected to
what it now is itself counts as accepted.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.core.models import Verdict
from annotator.core.scheme_change import Count, Place, Plan, Survey

_RANK = {Verdict.ACCEPTED.value: 0, Verdict.CORRECTED.value: 1, Verdict.REJECTED.value: 2}


class AnnotationRow(NamedTuple):
    """An annotation, as far as a change of the scheme looks at it."""

    id: int
    article_id: int
    layer: str
    start: int
    end: int
    label: str
    annotator_id: int
    suggestion_id: int | None
    note: str


class SuggestionRow(NamedTuple):
    """A suggestion, likewise; `retired` ones keep their place too, for they may come back."""

    id: int
    article_id: int
    layer: str
    start: int
    end: int
    label: str
    retired: bool


class DecisionRow(NamedTuple):
    """A decision."""

    id: int
    annotator_id: int
    suggestion_id: int
    verdict: str


@dataclass
class Chunk:
    """All spans of some articles on the layers that a plan touches, and the decisions on them."""

    annotations: list[AnnotationRow]
    suggestions: list[SuggestionRow]
    decisions: list[DecisionRow]

    def __len__(self) -> int:
        return len(self.annotations) + len(self.suggestions)


Moved = dict[tuple[Place, Place], list[int]]


@dataclass
class Outcome:
    """What has to be written; ids of rows throughout, verdicts as they were and as they become."""

    annotations_moved: Moved = field(default_factory=lambda: defaultdict(list))
    annotations_deleted: list[int] = field(default_factory=list)
    notes: dict[int, str] = field(default_factory=dict)
    origins: dict[int, int] = field(default_factory=dict)
    suggestions_moved: Moved = field(default_factory=lambda: defaultdict(list))
    suggestions_retired: list[int] = field(default_factory=list)
    suggestions_deleted: list[int] = field(default_factory=list)
    verdicts: dict[int, tuple[str, str]] = field(default_factory=dict)
    decisions_moved: dict[int, int] = field(default_factory=dict)
    decisions_deleted: list[int] = field(default_factory=list)


def settle(plan: Plan, chunk: Chunk, survey: Survey) -> Outcome:
    """What the plan does to a chunk; collisions are added to `survey`."""
    out = Outcome()
    decisions = _Decisions(chunk.decisions, out)
    survivors = _settle_suggestions(plan, chunk.suggestions, decisions, out, survey)
    kept = _settle_annotations(plan, chunk.annotations, decisions, survivors, out, survey)
    if plan.merged:
        _accept_what_is_equal(plan, chunk, kept, survivors, decisions)
    for layer in plan.narrowed:
        found = _overlapping(row for row, place in kept if place[0] == layer)
        if found:
            survey.overlaps[layer] += found
    return out


class _Decisions:
    """The decisions of a chunk, by annotator and suggestion, as they become."""

    def __init__(self, rows: Iterable[DecisionRow], out: Outcome) -> None:
        self._out = out
        self._by_suggestion: dict[int, dict[int, DecisionRow]] = defaultdict(dict)
        for row in rows:
            self._by_suggestion[row.suggestion_id][row.annotator_id] = row

    def any(self, suggestion_id: int) -> bool:
        return bool(self._by_suggestion.get(suggestion_id))

    def overrule(self, suggestion_id: int, annotator_id: int, verdict: Verdict) -> None:
        row = self._by_suggestion.get(suggestion_id, {}).get(annotator_id)
        if row is not None and row.verdict != verdict.value:
            self._set(row, verdict.value)

    def verdict(self, suggestion_id: int, annotator_id: int) -> str | None:
        row = self._by_suggestion.get(suggestion_id, {}).get(annotator_id)
        return row.verdict if row else None

    def move(self, twin: int, survivor: int) -> None:
        """All decisions on `twin` are on `survivor` from now on; the better verdict counts."""
        there = self._by_suggestion[survivor]
        for annotator_id, row in self._by_suggestion.pop(twin, {}).items():
            other = there.get(annotator_id)
            if other is None:
                self._out.decisions_moved[row.id] = survivor
                there[annotator_id] = row._replace(suggestion_id=survivor)
                continue
            self._out.decisions_deleted.append(row.id)
            if _RANK[row.verdict] < _RANK[other.verdict]:
                self._set(other, row.verdict)

    def _set(self, row: DecisionRow, verdict: str) -> None:
        before, _ = self._out.verdicts.get(row.id, (row.verdict, verdict))
        self._out.verdicts[row.id] = (before, verdict)
        self._by_suggestion[row.suggestion_id][row.annotator_id] = row._replace(verdict=verdict)


def _settle_suggestions(
    plan: Plan,
    rows: Sequence[SuggestionRow],
    decisions: _Decisions,
    out: Outcome,
    survey: Survey,
) -> dict[int, int]:
    """Move and retire; from each suggestion that is one too many to the equal one that stays."""
    groups: dict[tuple[Place, int, int, int], list[SuggestionRow]] = defaultdict(list)
    for row in rows:
        old = (row.layer, row.label)
        if old in plan.gone:
            if not row.retired:
                out.suggestions_retired.append(row.id)
            continue
        new = plan.moves.get(old, old)
        if new in plan.merged:
            groups[(new, row.article_id, row.start, row.end)].append(row)
        elif new != old:
            out.suggestions_moved[(old, new)].append(row.id)
    survivors: dict[int, int] = {}
    for (new, *_), equal in groups.items():
        equal.sort(key=lambda row: (row.retired, not decisions.any(row.id), row.id))
        first, *twins = equal
        old = (first.layer, first.label)
        if new != old:
            out.suggestions_moved[(old, new)].append(first.id)
        for twin in twins:
            survivors[twin.id] = first.id
            decisions.move(twin.id, first.id)
            out.suggestions_deleted.append(twin.id)
            if not twin.retired:
                survey.add_twins(new, Count(suggestions=1))
    return survivors


def _settle_annotations(
    plan: Plan,
    rows: Sequence[AnnotationRow],
    decisions: _Decisions,
    survivors: dict[int, int],
    out: Outcome,
    survey: Survey,
) -> list[tuple[AnnotationRow, Place]]:
    """Move and delete; the annotations that remain, with their new places."""
    kept: list[tuple[AnnotationRow, Place]] = []
    groups: dict[tuple[Place, int, int, int, int], list[AnnotationRow]] = defaultdict(list)
    for row in rows:
        old = (row.layer, row.label)
        origin = row.suggestion_id
        if origin is not None and origin in survivors:
            origin = out.origins[row.id] = survivors[origin]
        if old in plan.gone:
            out.annotations_deleted.append(row.id)
            if origin is not None:
                decisions.overrule(origin, row.annotator_id, Verdict.REJECTED)
            continue
        new = plan.moves.get(old, old)
        if new in plan.merged:
            groups[(new, row.article_id, row.annotator_id, row.start, row.end)].append(row)
            continue
        kept.append((row, new))
        if new != old:
            out.annotations_moved[(old, new)].append(row.id)
    for (new, *_), equal in groups.items():
        equal.sort(key=lambda row: ((row.layer, row.label) != new, row.id))
        first, *twins = equal
        kept.append((first, new))
        old = (first.layer, first.label)
        if new != old:
            out.annotations_moved[(old, new)].append(first.id)
        if twins:
            _drop_twins(first, twins, out)
            survey.add_twins(new, Count(annotations=len(twins)))
    return kept


def _drop_twins(first: AnnotationRow, twins: Sequence[AnnotationRow], out: Outcome) -> None:
    out.annotations_deleted += (twin.id for twin in twins)
    notes = list(dict.fromkeys(row.note for row in (first, *twins) if row.note))
    if notes and "\n".join(notes) != first.note:
        out.notes[first.id] = "\n".join(notes)


def _accept_what_is_equal(
    plan: Plan,
    chunk: Chunk,
    kept: Iterable[tuple[AnnotationRow, Place]],
    survivors: dict[int, int],
    decisions: _Decisions,
) -> None:
    """What was corrected to a label that is now the suggestion's own was right."""
    proposed = {row.id: row for row in chunk.suggestions}
    for row, place in kept:
        if row.suggestion_id is None:
            continue
        origin = proposed.get(survivors.get(row.suggestion_id, row.suggestion_id))
        if origin is None or (origin.start, origin.end) != (row.start, row.end):
            continue
        old = (origin.layer, origin.label)
        if (
            plan.moves.get(old, old) == place
            and decisions.verdict(origin.id, row.annotator_id) == Verdict.CORRECTED.value
        ):
            decisions.overrule(origin.id, row.annotator_id, Verdict.ACCEPTED)


def _overlapping(rows: Iterable[AnnotationRow]) -> int:
    """How many annotations overlap one of the same annotator that begins before them."""
    count, ends = 0, dict[tuple[int, int], int]()
    for row in sorted(rows, key=lambda row: (row.start, row.end)):
        whose = (row.article_id, row.annotator_id)
        if row.start < ends.get(whose, 0):
            count += 1
        ends[whose] = max(row.end, ends.get(whose, 0))
    return count
