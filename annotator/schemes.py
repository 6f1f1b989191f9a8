"""Ready label schemes, and schemes from the user's files."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from annotator import language
from annotator.core.models import Model
from annotator.core.scheme import Label, LabelScheme
from annotator.core.scheme_file import read_scheme
from annotator.errors import UserError
from annotator.language import tr
from annotator.paths import resource_folders

_PLACES = {"news": 0, "empty": 2}


def ready_schemes() -> dict[str, Path]:
    """The schemes of `resources/schemes/` and of the user's own folder, by name.

    The usual one comes first and the empty one last.
    """
    folders = resource_folders("schemes")
    found = {path.stem: path for folder in folders for path in folder.glob("*.json")}
    return dict(sorted(found.items(), key=lambda one: (_PLACES.get(one[0], 1), one[0])))


def load_scheme(name_or_path: str) -> LabelScheme:
    """A ready scheme by its name, or the scheme in a JSON file; UserError names what is wrong.

    What a ready scheme says of its labels is in the interface's language, where there is a
    translation; names, colours and examples are the same in all.
    """
    ready = ready_schemes()
    path = ready.get(name_or_path, Path(name_or_path))
    try:
        scheme = read_scheme(path).scheme
    except FileNotFoundError:
        raise UserError(
            tr(
                "There is no label scheme {name}: name a JSON file or one of {ready}.",
                name=name_or_path,
                ready=", ".join(ready),
            )
        ) from None
    words = path.parent / language.current() / path.name
    if name_or_path not in ready or not words.is_file():
        return scheme
    return in_words(scheme, Words.model_validate_json(words.read_bytes()))


class LabelWords(Model):
    """What is said of a label."""

    title: str
    definition: str


class LayerWords(Model):
    """What a layer and its labels are called, by the labels' names."""

    title: str
    labels: dict[str, LabelWords]


class Words(Model):
    """A scheme's words in another language, by the layers' names."""

    description: str
    layers: dict[str, LayerWords]


def in_words(scheme: LabelScheme, words: Words) -> LabelScheme:
    """The same scheme, said in other words; what they leave out stays as it is."""
    layers = [
        layer.model_copy(update={"title": said.title, "labels": _said(layer.labels, said.labels)})
        if (said := words.layers.get(layer.name))
        else layer
        for layer in scheme.layers
    ]
    return scheme.model_copy(update={"description": words.description, "layers": tuple(layers)})


def _said(labels: Iterable[Label], words: Mapping[str, LabelWords]) -> tuple[Label, ...]:
    return tuple(
        label.model_copy(update=dict(words[label.name])) if label.name in words else label
        for label in labels
    )
