"""What a change of the label scheme will do to the spans that are there, in sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.core.scheme import LabelScheme, LayerKind
from annotator.core.scheme_change import Count, Counts, Place, Plan, Survey
from annotator.core.scheme_draft import SchemeDraft
from annotator.language import tr, trn


class Weight(StrEnum):
    """How much a consequence weighs: nothing is lost, something is, or it can't be done."""

    CALM = "calm"
    LOSS = "loss"
    REFUSED = "refused"


@dataclass(frozen=True)
class Consequence:
    """One sentence; `place` is the deleted label whose spans could still go elsewhere."""

    text: str
    weight: Weight = Weight.CALM
    place: Place | None = None


def consequences(
    draft: SchemeDraft, wanted: Plan, counts: Counts, found: Survey | None
) -> list[Consequence]:
    """What happens, the gravest first; `found` is None while collisions are looked for."""
    lines = [
        *_refused(wanted, found),
        *_deleted(draft, wanted, counts),
        *_moved(draft.before, wanted, counts),
        *_twins(found),
        *_kinds(draft),
    ]
    if new := _new(draft):
        lines.append(Consequence(new))
    return lines


def counted(count: Count) -> str:
    """How many annotations and suggestions, in words."""
    annotations = trn("{n} annotation", "{n} annotations", count.annotations)
    suggestions = trn("{n} suggestion", "{n} suggestions", count.suggestions)
    if count.annotations and count.suggestions:
        return tr(
            "{annotations} and {suggestions}", annotations=annotations, suggestions=suggestions
        )
    return suggestions if count.suggestions else annotations


def summary(wanted: Plan, draft: SchemeDraft) -> str:
    """A few words for the history: what was renamed, merged, deleted."""
    layers = [f"{old} → {new}" for old, new in _layers_moved(draft.before, wanted).items()]
    labels = [f"{o[1]} → {n[1]}" for o, n in wanted.moves.items() if o[1] != n[1]]
    gone = [f"− {label}" for layer, label in _in_order(draft, wanted)]
    new = [f"+ {name}" for name in _new_names(draft)]
    words = [*layers, *labels, *gone, *new]
    shown = ", ".join(words[:4])
    return f"{shown} …" if len(words) > 4 else shown


def _refused(wanted: Plan, found: Survey | None) -> Iterator[Consequence]:
    for layer in sorted(wanted.narrowed):
        number = found.overlaps[layer] if found else 0
        if number:
            text = trn(
                "{n} annotation overlaps another one on {layer}, where entities can’t overlap. "
                "Make it a layer of events, or resolve the overlaps first.",
                "{n} annotations overlap others on {layer}, where entities can’t overlap. "
                "Make it a layer of events, or resolve the overlaps first.",
                number,
                layer=layer,
            )
            yield Consequence(text, Weight.REFUSED)


def _in_order(draft: SchemeDraft, wanted: Plan) -> list[Place]:
    return [place for place in draft.fates() if place in wanted.gone]


def _deleted(draft: SchemeDraft, wanted: Plan, counts: Counts) -> Iterator[Consequence]:
    for place in _in_order(draft, wanted):
        count = counts.get(place, Count())
        if count:
            text = tr("{label} is deleted with {spans}.", label=place[1], spans=counted(count))
            yield Consequence(text, Weight.LOSS, place)
        else:
            text = tr("{label} is deleted; no span has it.", label=place[1])
            yield Consequence(text, Weight.CALM, place)


def _layers_moved(before: LabelScheme, wanted: Plan) -> dict[str, str]:
    """Layers all of whose labels go to one other layer under their own names."""
    moved = {}
    for layer in before.layers:
        ends = {label.name: wanted.moves.get((layer.name, label.name)) for label in layer.labels}
        targets = {end[0] for name, end in ends.items() if end is not None and end[1] == name}
        if len(targets) == 1 and all(end and end[1] == name for name, end in ends.items()):
            (target,) = targets
            if target != layer.name:
                moved[layer.name] = target
    return moved


def _moved(before: LabelScheme, wanted: Plan, counts: Counts) -> Iterator[Consequence]:
    whole = _layers_moved(before, wanted)
    for old, new in whole.items():
        count = sum((counts.get(place, Count()) for place in counts if place[0] == old), Count())
        text = tr(
            "The layer {old} becomes {new}, with {spans}.", old=old, new=new, spans=counted(count)
        )
        yield Consequence(text)
    for place, end in wanted.moves.items():
        if place[0] in whole:
            continue
        count = counts.get(place, Count())
        where = (
            end[1] if end[0] == place[0] else tr("{label} on {layer}", label=end[1], layer=end[0])
        )
        if count:
            text = tr("{label} → {new}: {spans}.", label=place[1], new=where, spans=counted(count))
        else:
            text = tr("{label} → {new}: no span has it.", label=place[1], new=where)
        yield Consequence(text)


def _twins(found: Survey | None) -> Iterator[Consequence]:
    for place, count in (found.twins if found else {}).items():
        text = tr(
            "On {label}, {spans} would be there twice; one of each remains.",
            label=place[1],
            spans=counted(count),
        )
        yield Consequence(text)


def _kinds(draft: SchemeDraft) -> Iterator[Consequence]:
    for layer in draft.layers:
        before = draft.before.layer(layer.origin) if layer.origin else None
        if before is None or before.kind is layer.kind:
            continue
        if layer.kind is LayerKind.EVENTS:
            yield Consequence(tr("Spans of {layer} may overlap.", layer=layer.name))
        else:
            yield Consequence(tr("Spans of {layer} may no longer overlap.", layer=layer.name))


def _new_names(draft: SchemeDraft) -> list[str]:
    return [label.name for layer in draft.layers for label in layer.labels if not label.origins]


def _new(draft: SchemeDraft) -> str:
    layers = [layer.name for layer in draft.layers if layer.origin is None and not layer.labels]
    names = [*layers, *_new_names(draft)]
    shown = ", ".join(names[:8]) + (" …" if len(names) > 8 else "")
    return tr("New: {names}.", names=shown) if names else ""
