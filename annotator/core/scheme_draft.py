"""A label scheme while it is edited: nothing holds of it yet but what its owner sees.

Each label of the draft knows the places of the project's scheme whose spans it will take
(`origins`): its own, and those of labels merged into it. What is nobody's origin is deleted.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.core.scheme_change import Fates, Place, places


@dataclass(eq=False)
class LabelDraft:
    """A label as it stands in the form; `rest` lends what the form does not show."""

    name: str = ""
    title: str = ""
    colour: str = ""
    definition: str = ""
    examples: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    origins: list[Place] = field(default_factory=list)
    rest: Label | None = None

    @classmethod
    def of(cls, label: Label, *origins: Place) -> "LabelDraft":
        """The draft of a label."""
        return cls(
            name=label.name,
            title=label.title,
            colour=label.colour,
            definition=label.definition,
            examples=label.examples,
            aliases=label.aliases,
            origins=list(origins),
            rest=label,
        )

    @property
    def kept_names(self) -> tuple[str, ...]:
        """Earlier names that suggesters may still use, so that they stay as aliases."""
        names = dict.fromkeys(label for _, label in self.origins)
        return tuple(name for name in names if name not in (self.name, *self.aliases))

    def built(self, taken: Sequence[str] = ()) -> Label:
        """The label; no alias of it is one of the names `taken` by its neighbours."""
        aliases = (*self.aliases, *(name for name in self.kept_names if name not in taken))
        values = {
            "name": self.name,
            "title": self.title,
            "colour": self.colour,
            "definition": self.definition,
            "examples": self.examples,
            "aliases": aliases,
        }
        rest = self.rest.model_dump() if self.rest else {}
        return Label.model_validate(rest | values)


@dataclass(eq=False)
class LayerDraft:
    """A layer, likewise; `origin` is the layer of the project's scheme that it was."""

    name: str = ""
    title: str = ""
    kind: LayerKind = LayerKind.ENTITIES
    labels: list[LabelDraft] = field(default_factory=list)
    origin: str | None = None
    rest: Layer | None = None

    @classmethod
    def of(cls, layer: Layer, *, origin: str | None = None) -> "LayerDraft":
        """The draft of a layer with labels that have no origins yet."""
        labels = [LabelDraft.of(label) for label in layer.labels]
        return cls(layer.name, layer.title, layer.kind, labels, origin, layer)

    def built(self) -> Layer:
        """The layer."""
        names = [label.name for label in self.labels]
        values = {
            "name": self.name,
            "title": self.title,
            "kind": self.kind,
            "labels": [label.built(names) for label in self.labels],
        }
        rest = self.rest.model_dump() if self.rest else {}
        return Layer.model_validate(rest | values)


class SchemeDraft:
    """The whole scheme; begins as the project's own, `before`."""

    def __init__(self, before: LabelScheme) -> None:
        self.before = before
        self.begin_again()

    def begin_again(self) -> None:
        """Forget all that was edited."""
        self.name, self.description = self.before.name, self.before.description
        self.layers = [LayerDraft.of(layer, origin=layer.name) for layer in self.before.layers]
        for layer in self.layers:
            for label in layer.labels:
                label.origins = [(layer.name, label.name)]

    # What comes of it ------------------------------------------------------------------

    def built(self) -> LabelScheme:
        """The scheme; a pydantic ValidationError where `scheme_checks` has found a problem."""
        layers = tuple(layer.built() for layer in self.layers)
        return LabelScheme(name=self.name, description=self.description, layers=layers)

    def fates(self) -> Fates:
        """Where the spans of each place of the project's scheme go."""
        ends: dict[Place, Place | None] = dict.fromkeys(places(self.before))
        for layer in self.layers:
            for label in layer.labels:
                ends |= dict.fromkeys(label.origins, (layer.name, label.name))
        return ends

    def gone(self) -> list[Place]:
        """Places whose spans nobody takes."""
        return [place for place, end in self.fates().items() if end is None]

    def layer_of(self, label: LabelDraft) -> LayerDraft:
        """Where a label stands."""
        return next(layer for layer in self.layers if label in layer.labels)

    # Labels ----------------------------------------------------------------------------

    def add_label(self, layer: LayerDraft, label: LabelDraft, at: int | None = None) -> LabelDraft:
        """Put a label into a layer, at the end unless told otherwise."""
        layer.labels.insert(len(layer.labels) if at is None else at, label)
        return label

    def move_label(self, layer: LayerDraft, at: int, to: int) -> None:
        """Change the order, and with it the keys."""
        layer.labels.insert(to, layer.labels.pop(at))

    def remove_label(self, label: LabelDraft) -> None:
        """Delete a label; its spans go with it unless `give` finds them another one."""
        self.layer_of(label).labels.remove(label)

    def merge_label(self, label: LabelDraft, into: LabelDraft) -> None:
        """Let `into` take a label's spans, name and aliases."""
        layer = self.layer_of(label)
        layer.labels.remove(label)
        into.origins += label.origins
        names = (*label.aliases, *([label.name] if label.name else []))
        into.aliases = tuple(dict.fromkeys((*into.aliases, *names)))

    def give(self, place: Place, into: LabelDraft) -> None:
        """Let `into` take the spans of a place whose label was deleted, and its aliases."""
        into.origins.append(place)
        layer = self.before.layer(place[0])
        label = layer.label(place[1]) if layer else None
        if label is not None:
            into.aliases = tuple(dict.fromkeys((*into.aliases, *label.aliases)))

    def keep(self, place: Place) -> LabelDraft | None:
        """Take the deletion of a label back; None if its layer is gone too."""
        layer = next((each for each in self.layers if each.origin == place[0]), None)
        before = self.before.layer(place[0])
        label = before.label(place[1]) if before else None
        if layer is None or label is None:
            return None
        return self.add_label(layer, LabelDraft.of(label, place))

    # Layers ----------------------------------------------------------------------------

    def add_layer(self, layer: LayerDraft) -> LayerDraft:
        """Put a layer at the end."""
        self.layers.append(layer)
        return layer

    def move_layer(self, at: int, to: int) -> None:
        """Change the order in which the layers are walked."""
        self.layers.insert(to, self.layers.pop(at))

    def remove_layer(self, layer: LayerDraft) -> None:
        """Delete a layer with its labels."""
        self.layers.remove(layer)

    def merge_layer(self, layer: LayerDraft, into: LayerDraft) -> None:
        """Put a layer's labels into another one; those of the same name become one."""
        self.layers.remove(layer)
        for label in layer.labels:
            twin = _called(into, label.name)
            if twin is None:
                into.labels.append(label)
            else:
                twin.origins += label.origins
                twin.aliases = tuple(dict.fromkeys((*twin.aliases, *label.aliases)))

    # Other schemes ---------------------------------------------------------------------

    def replace_by(self, scheme: LabelScheme) -> None:
        """Begin from another scheme; its labels take the spans of those they know by name."""
        ends = {place: _taker(scheme, place) for place in places(self.before)}
        self.name, self.description = scheme.name, scheme.description
        there = {layer.name for layer in self.before.layers}
        self.layers = [
            LayerDraft.of(layer, origin=layer.name if layer.name in there else None)
            for layer in scheme.layers
        ]
        for layer in self.layers:
            for label in layer.labels:
                end = (layer.name, label.name)
                label.origins = [place for place, taker in ends.items() if taker == end]

    def add_from(self, scheme: LabelScheme) -> list[LabelDraft]:
        """Add the layers and labels of another scheme that are new here; the new labels."""
        added: list[LabelDraft] = []
        for layer in scheme.layers:
            mine = next((each for each in self.layers if each.name == layer.name), None)
            if mine is None:
                mine = self.add_layer(LayerDraft.of(layer))
                added += mine.labels
                continue
            known = {name for label in mine.labels for name in (label.name, *label.aliases)}
            for label in layer.labels:
                if label.name not in known:
                    added.append(self.add_label(mine, LabelDraft.of(label)))
        return added


def _called(layer: LayerDraft, name: str) -> LabelDraft | None:
    return next((label for label in layer.labels if label.name == name), None)


def _taker(scheme: LabelScheme, place: Place) -> Place | None:
    layer = scheme.layer(place[0])
    name = layer.label_map.get(place[1]) if layer else None
    return (layer.name, name) if layer and name else None
