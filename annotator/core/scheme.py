"""The label scheme: layers and their labels, colours, keys and definitions."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from annotator.core.models import Model
from annotator.language import tr


class LayerKind(StrEnum):
    """Entity spans don't overlap and train `doc.ents`; event spans may, and train `doc.spans`."""

    ENTITIES = "entities"
    EVENTS = "events"


class Label(Model):
    """One label of a layer.

    `title` is what the screen shows where it differs from `name`; `colour` is a name of the
    theme's palette or `#rrggbb`; `aliases` are the names that pipelines give to the same thing.
    """

    name: str = Field(min_length=1)
    title: str = ""
    colour: str
    definition: str = ""
    examples: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


class Layer(Model):
    """Labels of one kind; the first twenty have the keys 1…9 0 and the same with Shift."""

    name: str = Field(min_length=1)
    title: str = ""
    kind: LayerKind
    labels: tuple[Label, ...] = ()

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        names = [label.name for label in self.labels]
        if len(names) != len(set(names)):
            twice = sorted({name for name in names if names.count(name) > 1})
            raise ValueError(
                tr(
                    "layer {layer}: label {label} stands there twice",
                    layer=self.name,
                    label=", ".join(twice),
                )
            )
        return self

    def label(self, name: str) -> Label | None:
        """The label called `name`, or None."""
        return next((label for label in self.labels if label.name == name), None)

    @property
    def label_map(self) -> Mapping[str, str]:
        """From every name a pipeline may use, the label's own included, to the label's name."""
        aliases = {alias: label.name for label in self.labels for alias in label.aliases}
        return aliases | {label.name: label.name for label in self.labels}


class LabelScheme(Model):
    """The layers of a project, in the order in which `E` walks them."""

    name: str
    description: str = ""
    layers: tuple[Layer, ...]

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        names = [layer.name for layer in self.layers]
        if len(names) != len(set(names)):
            raise ValueError(tr("two layers have the same name"))
        return self

    def layer(self, name: str) -> Layer | None:
        """The layer called `name`, or None."""
        return next((layer for layer in self.layers if layer.name == name), None)
