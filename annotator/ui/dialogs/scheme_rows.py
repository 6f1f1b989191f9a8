"""What the lists of the label scheme dialog show and say of a layer and of a label."""

from annotator.core.scheme_draft import LabelDraft, LayerDraft
from annotator.core.scheme_words import counted
from annotator.language import tr, trn
from annotator.session.scheme_editing import SchemeEditing
from annotator.ui.dialogs.scheme_lists import Row
from annotator.ui.label_bar import label_key


def layer_row(editing: SchemeEditing, layer: LayerDraft) -> Row:
    """A layer with the number of its labels."""
    name = layer.title or layer.name
    wrong = _stops(editing, layer) or any(_stops(editing, label) for label in layer.labels)
    number = trn("{n} label", "{n} labels", len(layer.labels))
    heard = (name, number, tr("to be mended") if wrong else "")
    return Row(name, wrong=wrong, count=len(layer.labels), heard=heard)


def label_row(editing: SchemeEditing, label: LabelDraft, place: int) -> Row:
    """A label with its key and the number of its spans."""
    key, count, wrong = label_key(place), editing.count_of(label), _stops(editing, label)
    heard = (
        label.name or tr("without a name"),
        label.title,
        tr("key {key}", key=key) if key else "",
        counted(count) if count else "",
        tr("to be mended") if wrong else "",
    )
    return Row(
        label.name,
        detail=label.title,
        colour=label.colour or "grey",
        key=key.replace("Shift+", "⇧"),
        count=count.annotations + count.suggestions,
        wrong=wrong,
        heard=heard,
    )


def key_words(place: int) -> str:
    """Which key the label at this place has, and why; "" for no place."""
    if place < 1:
        return ""
    key = label_key(place)
    if key:
        return tr("{key}, by its place in the list; Alt+↑ and Alt+↓ move it", key=key)
    return tr("None: the first twenty have keys; Alt+↑ and Alt+↓ move it")


def _stops(editing: SchemeEditing, what: LabelDraft | LayerDraft) -> bool:
    return any(problem.stops for problem in editing.problems_of(what))
