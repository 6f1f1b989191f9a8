"""A keymap as a file: JSON that names the keys of every action."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.errors import UserError
from annotator.language import tr
from annotator.ui.acts.row import Action
from annotator.ui.key_names import shown_key
from annotator.ui.key_rules import refusal
from annotator.ui.keymap import Keymap, own_keys

_KIND = "annotator-keys"


@dataclass(frozen=True)
class Read:
    """The keys that a file names, by action, and what of it can't be used, in sentences."""

    keys: dict[str, tuple[str, ...]]
    notes: tuple[str, ...]


def written(keymap: Keymap, rows: Sequence[Action]) -> str:
    """The keys that hold now; what labels have by place is no one's to change."""
    keys = {row.id: keymap.keys(row.id) for row in rows if not row.by_place}
    unknown = {id_: own for id_, own in keymap.own.items() if id_ not in {row.id for row in rows}}
    return json.dumps({"kind": _KIND, "keys": keys | unknown}, indent=1, ensure_ascii=False) + "\n"


def read(text: str, rows: Sequence[Action]) -> Read:
    """What a file says; UserError if it is no keymap."""
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict) or found.get("kind") != _KIND:
        raise UserError(tr("That file holds no keys of this program."))
    by_id = {row.id: row for row in rows}
    keys: dict[str, tuple[str, ...]] = {}
    owners: dict[str, str] = {}
    notes: list[str] = []
    for id_, wanted in own_keys(json.dumps(found.get("keys"))).items():
        row = by_id.get(id_)
        if row is None or row.by_place:
            keys |= {id_: wanted} if row is None else {}
            continue
        good = []
        for key in wanted:
            why = refusal(row, key)
            if not why and key in owners:
                why = tr("“{name}” has it.", name=by_id[owners[key]].title)
            if why:
                notes.append(
                    tr("{name}, {key}: {why}", name=row.title, key=shown_key(key), why=why)
                )
            else:
                owners[key] = id_
                good.append(key)
        keys[id_] = tuple(good)
    return Read(keys, tuple(notes))
