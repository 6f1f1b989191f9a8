"""Label schemes as JSON files: read with a sentence for whatever is wrong, and written.

Beside the program's own form two others are understood: a list of names, and the labels that
doccano exports (`[{"text": "PER", "background_color": "#209cee"}, …]`); both become one layer of
entities. Fields that the program does not know are left out and named.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.core.scheme_checks import MOST_LABELS
from annotator.core.vision import rgb_of
from annotator.errors import UserError
from annotator.language import tr

MOST_BYTES = 2_000_000
MOST_LAYERS = 40


@dataclass(frozen=True)
class ReadScheme:
    """A scheme and the names of fields in its file that say nothing to this program."""

    scheme: LabelScheme
    unknown: tuple[str, ...] = ()


def read_scheme(path: Path) -> ReadScheme:
    """The scheme in a file; FileNotFoundError where there is none, else UserError."""
    name = path.name
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise UserError(
                tr(
                    "{name} is too large for a label scheme: it has {size} MB, "
                    "the most are {most}.",
                    name=name,
                    size=f"{size / 1e6:.1f}",
                    most=MOST_BYTES // 1_000_000,
                )
            )
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise UserError(tr("{name} can't be read: {reason}.", name=name, reason=reason)) from error
    return scheme_of(text, name)


def scheme_of(text: str, name: str) -> ReadScheme:
    """The scheme in a JSON text; `name` is what sentences call it."""
    value = _parsed(text, name)
    if isinstance(value, list) and value:
        value = _from_list(value, name)
    if not isinstance(value, dict) or not {"name", "layers"} & value.keys():
        raise UserError(tr("{name} is not a label scheme: it has no layers.", name=name))
    unknown: dict[str, None] = {}
    known = _known(value, unknown)
    try:
        scheme = LabelScheme.model_validate(known)
    except ValidationError as error:
        what = _sentence(error)
        raise UserError(
            tr("{name} is not a label scheme: {what}.", name=name, what=what)
        ) from error
    if len(scheme.layers) > MOST_LAYERS or any(
        len(layer.labels) > MOST_LABELS for layer in scheme.layers
    ):
        raise UserError(
            tr(
                "{name} has too many layers or labels: {layers} layers and {labels} labels in each "
                "are the most.",
                name=name,
                layers=MOST_LAYERS,
                labels=MOST_LABELS,
            )
        )
    return ReadScheme(scheme, tuple(unknown))


def write_scheme(path: Path, scheme: LabelScheme) -> None:
    """Write a scheme; the file is there whole or not at all. Raises UserError."""
    values = scheme.model_dump(mode="json", exclude_defaults=True)
    text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_text(text, encoding="utf8")
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        reason = error.strerror or error
        raise UserError(
            tr("{name} could not be written: {reason}.", name=path.name, reason=reason)
        ) from error


def _parsed(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if not text.strip():
            raise UserError(tr("{name} is empty.", name=name)) from error
        raise UserError(
            tr(
                "{name} is not JSON, or it is damaged: something is wrong in line {line}, "
                "column {column}.",
                name=name,
                line=error.lineno,
                column=error.colno,
            )
        ) from error
    except (RecursionError, ValueError) as error:  # nested without end; a number of 5,000 digits
        raise UserError(tr("{name} is not a label scheme.", name=name)) from error


def _from_list(values: list[Any], name: str) -> dict[str, Any]:
    """Names, or doccano's labels, as one layer."""
    labels = []
    for value in values:
        text = value.get("text") if isinstance(value, dict) else value
        if not isinstance(text, str):
            raise UserError(tr("{name} is not a label scheme: it has no layers.", name=name))
        colour = value.get("background_color") if isinstance(value, dict) else None
        known = isinstance(colour, str) and rgb_of(colour.lower()) is not None
        labels.append({"name": text, "colour": str(colour).lower() if known else "grey"})
    layer = {"name": "entities", "kind": LayerKind.ENTITIES.value, "labels": labels}
    return {"name": Path(name).stem, "layers": [layer]}


def _known(value: dict[str, Any], unknown: dict[str, None]) -> dict[str, Any]:
    """The value without fields that no model has, which are put into `unknown`."""
    scheme = _fields(value, LabelScheme, unknown)
    layers = scheme.get("layers")
    if isinstance(layers, list):
        scheme["layers"] = [_layer(layer, unknown) for layer in layers]
    scheme.setdefault("name", "")
    return scheme


def _layer(value: Any, unknown: dict[str, None]) -> Any:
    if not isinstance(value, dict):
        return value
    layer = _fields(value, Layer, unknown)
    labels = layer.get("labels")
    if isinstance(labels, list):
        layer["labels"] = [
            _fields(label, Label, unknown) if isinstance(label, dict) else label for label in labels
        ]
    return layer


def _fields(value: dict[str, Any], model: Any, unknown: dict[str, None]) -> dict[str, Any]:
    known: Mapping[str, object] = model.model_fields
    unknown |= dict.fromkeys(str(key) for key in value if key not in known)
    return {key: each for key, each in value.items() if key in known}


def _sentence(error: ValidationError) -> str:
    """The first thing that is wrong, without full stop."""
    first = error.errors()[0]
    where = ", ".join(_steps(first["loc"]))
    if first["type"] == "missing":
        return tr("{where} is missing", where=where)
    if first["type"] == "value_error":
        reason = first.get("ctx", {}).get("error", first["msg"])
        return tr("{where}: {reason}", where=where, reason=reason) if where else str(reason)
    return tr("{where} is not as it should be", where=where or tr("it"))


def _steps(loc: tuple[int | str, ...]) -> Iterator[str]:
    """Where, in words: layer 1, label 3, colour."""
    kinds = {"layers": "layer", "labels": "label"}
    kind = ""
    for part in loc:
        if isinstance(part, int):
            if kind == "layer":
                yield tr("layer {number}", number=part + 1)
            elif kind == "label":
                yield tr("label {number}", number=part + 1)
        elif part in kinds and len(loc) > loc.index(part) + 1:
            kind = kinds[part]
        else:
            kind = ""
            yield f"“{part}”"
