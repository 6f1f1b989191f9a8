"""What a new label scheme does to the spans that are there: the plan, and its sums.

A place is where a label stands: `(layer, label)`. Each place of the scheme before has a fate: the
place of the new scheme that takes its spans, or None: they are deleted.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.core.scheme import LabelScheme, LayerKind

Place = tuple[str, str]
Fates = Mapping[Place, Place | None]


@dataclass(frozen=True)
class Plan:
    """A change of the scheme, as far as it concerns spans.

    `moves` are the places whose spans get another layer or label, `gone` those whose spans are
    deleted, `merged` the new places that several others lead to, `narrowed` the flat layers of
    the new scheme to which spans come that could overlap until now.
    """

    moves: Mapping[Place, Place]
    gone: frozenset[Place]
    merged: frozenset[Place]
    narrowed: frozenset[str]
    layers: frozenset[str]

    @property
    def touches_spans(self) -> bool:
        """Whether any span may change."""
        return bool(self.moves or self.gone or self.narrowed)

    @property
    def needs_survey(self) -> bool:
        """Whether spans may collide, so that counting labels does not say all of what happens."""
        return bool(self.merged or self.narrowed)


def places(scheme: LabelScheme) -> list[Place]:
    """All places of a scheme in its order."""
    return [(layer.name, label.name) for layer in scheme.layers for label in layer.labels]


def plan(before: LabelScheme, after: LabelScheme, fates: Fates) -> Plan:
    """The plan of a change; a place without a fate keeps its own where the new scheme has it."""
    there = set(places(after))
    ends = {old: fates.get(old, old if old in there else None) for old in places(before)}
    for end in ends.values():
        if end is not None and end not in there:
            raise ValueError(f"the new scheme has no label {end[1]} on a layer {end[0]}")
    moves = {old: end for old, end in ends.items() if end is not None and end != old}
    gone = frozenset(old for old, end in ends.items() if end is None)
    arrivals = Counter(end for end in ends.values() if end is not None)
    merged = frozenset(end for end, count in arrivals.items() if count > 1)
    narrowed = _narrowed(before, after, ends)
    targets = {end for end in moves.values() if end in merged}
    sources = {old for old, end in ends.items() if end in targets or (end and end[0] in narrowed)}
    layers = frozenset(old[0] for old in moves.keys() | gone | sources)
    return Plan(moves=moves, gone=gone, merged=merged, narrowed=narrowed, layers=layers)


def _narrowed(before: LabelScheme, after: LabelScheme, ends: Fates) -> frozenset[str]:
    """Flat layers that get spans from a layer of events, or from more than one layer."""
    sources: dict[str, set[str]] = {}
    for old, end in ends.items():
        if end is not None:
            sources.setdefault(end[0], set()).add(old[0])
    found = set()
    for layer in after.layers:
        froms = [before.layer(name) for name in sources.get(layer.name, ())]
        mixed = len(froms) > 1 or any(f and f.kind is LayerKind.EVENTS for f in froms)
        if layer.kind is LayerKind.ENTITIES and mixed:
            found.add(layer.name)
    return frozenset(found)


@dataclass
class Count:
    """How many annotations (of all annotators) and open suggestions there are."""

    annotations: int = 0
    suggestions: int = 0

    def __bool__(self) -> bool:
        return bool(self.annotations or self.suggestions)

    def __add__(self, other: "Count") -> "Count":
        return Count(self.annotations + other.annotations, self.suggestions + other.suggestions)


Counts = Mapping[Place, Count]


@dataclass
class Survey:
    """What a plan's collisions come to.

    `twins` counts for each place of the new scheme the spans that are left out because an equal
    one is there, `overlaps` for each layer the annotations that overlap where none may.
    """

    twins: dict[Place, Count] = field(default_factory=dict)
    overlaps: Counter[str] = field(default_factory=Counter)

    def add_twins(self, place: Place, count: Count) -> None:
        """Count more spans that an equal one makes superfluous."""
        self.twins[place] = self.twins.get(place, Count()) + count
