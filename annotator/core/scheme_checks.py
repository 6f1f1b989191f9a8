"""What is wrong with a label scheme that is being edited, in words, and what is only odd."""

import unicodedata
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from annotator.core.scheme_draft import LabelDraft, LayerDraft, SchemeDraft
from annotator.core.vision import rgb_of
from annotator.language import tr

LONGEST_NAME = 60
MOST_LABELS = 500


@dataclass(frozen=True)
class Problem:
    """Something to say about a field of a label or layer; `stops` if it can't stay so."""

    of: LabelDraft | LayerDraft | None
    field: str
    text: str
    stops: bool = True


def problems(draft: SchemeDraft, palette: Container[str]) -> list[Problem]:
    """All there is to say; `palette` are the names of colours that are there."""
    return list(_problems(draft, palette))


def _problems(draft: SchemeDraft, palette: Container[str]) -> Iterator[Problem]:
    if not draft.layers:
        yield Problem(None, "name", tr("A scheme needs at least one layer."))
    layer_names = Counter(layer.name for layer in draft.layers)
    for layer in draft.layers:
        for text in _name_problems(layer.name, layer_names, layer.origin):
            yield Problem(layer, "name", text)
        if len(layer.labels) > MOST_LABELS:
            text = tr("A layer holds at most {most} labels.", most=MOST_LABELS)
            yield Problem(layer, "labels", text)
        yield from _label_problems(layer, palette)


def _label_problems(layer: LayerDraft, palette: Container[str]) -> Iterator[Problem]:
    names = Counter(label.name for label in layer.labels)
    folded = Counter(label.name.casefold() for label in layer.labels)
    aliases = Counter(alias for label in layer.labels for alias in set(label.aliases))
    for label in layer.labels:
        earlier = next((name for place, name in label.origins if place == layer.origin), None)
        yield from (
            Problem(label, "name", text) for text in _name_problems(label.name, names, earlier)
        )
        if names[label.name] == 1 and folded[label.name.casefold()] > 1:
            text = tr("Another label differs only in capitals.")
            yield Problem(label, "name", text, stops=False)
        if not is_colour(label.colour, palette):
            text = tr("Write a colour as # and six digits from 0 to f, such as #2f7fe0.")
            yield Problem(label, "colour", text)
        yield from _alias_problems(label, names, aliases)


def is_colour(colour: str, palette: Container[str]) -> bool:
    """Whether this is a colour of the palette, or `#rrggbb`."""
    return colour in palette or rgb_of(colour) is not None


def _name_problems(name: str, names: Counter[str], earlier: str | None) -> Iterator[str]:
    """What speaks against a name; one that was there before may stay as it was."""
    if not name.strip():
        yield tr("A name is missing.")
    elif names[name] > 1:
        yield tr("{name} stands there twice.", name=name)
    elif name != earlier:
        yield from _unfit(name)


def _unfit(name: str) -> Iterator[str]:
    """Why a name can't go into training sets: DocBin, Prodigy and command lines."""
    if name != name.strip():
        yield tr("A name neither begins nor ends with a blank.")
    elif any(unicodedata.category(char) in ("Cc", "Cs", "Cf", "Zl", "Zp") for char in name):
        yield tr("A name has no tabs, line breaks or invisible characters.")
    elif "," in name:
        yield tr("A name has no comma: Prodigy and spaCy part lists of labels by it.")
    elif len(name) > LONGEST_NAME:
        yield tr("A name has at most {most} characters.", most=LONGEST_NAME)
    elif name in ("-", "O"):
        yield tr("“{name}” means “no label” in training files; choose another name.", name=name)


def _alias_problems(
    label: LabelDraft, names: Counter[str], aliases: Counter[str]
) -> Iterator[Problem]:
    for alias in _in_order(label.aliases):
        if alias in names and alias != label.name:
            text = tr("The alias {name} has no effect: it is a label itself.", name=alias)
            yield Problem(label, "aliases", text, stops=False)
        elif aliases[alias] > 1:
            text = tr("Other labels have the alias {name} too; the last one counts.", name=alias)
            yield Problem(label, "aliases", text, stops=False)


def _in_order(values: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(values)
