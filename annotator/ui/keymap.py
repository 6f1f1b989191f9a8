"""The keys of all actions: those of the table, or what the user has chosen instead.

The one source for menus, tips, sheets and buttons; whoever shows keys asks here and follows
`changed`. A user's own keys are kept by the actions' ids; ids that this version does not know
are kept too, for another version may.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence

from annotator.ui.acts.row import Action
from annotator.ui.key_names import shown_key

_KEPT = "keys/own"


class Keymap(QObject):
    """Which keys do what. `changed` says that some action has other keys now."""

    changed = Signal()

    def __init__(self, rows: Sequence[Action]) -> None:
        super().__init__()
        self._rows = {row.id: row for row in rows}
        self._kept: QSettings | None = None
        self._own: dict[str, tuple[str, ...]] = {}
        self._effective: dict[str, tuple[str, ...]] = {}
        self._owners: dict[str, str] = {}
        self._work_out()

    # What it says ------------------------------------------------------------------------

    def keys(self, id_: str) -> tuple[str, ...]:
        """The portable key sequences of an action; the first is the one that menus show."""
        return self._effective[id_]

    def shown(self, id_: str) -> tuple[str, ...]:
        """The same as the screen writes them, each only once."""
        return tuple(dict.fromkeys(map(shown_key, self.keys(id_))))

    def text(self, id_: str) -> str:
        """The first key of an action as the screen shows it, "" if it has none."""
        return next(iter(self.shown(id_)), "")

    def owner(self, key: str) -> str | None:
        """The id of the action that has this key."""
        return self._owners.get(portable(key))

    def is_own(self, id_: str) -> bool:
        """Whether the action's keys are others than the table's."""
        return self.keys(id_) != _portable(self._rows[id_].keys)

    @property
    def own(self) -> dict[str, tuple[str, ...]]:
        """What the user has chosen, unknown ids included."""
        return dict(self._own)

    # What is done to it ------------------------------------------------------------------

    def load(self, kept: QSettings | None = None) -> None:
        """Take up what the user has chosen before, and keep what is chosen from now on."""
        self._kept = kept or QSettings("annotator", "annotator")
        self._use(own_keys(str(self._kept.value(_KEPT, ""))))

    def give(self, id_: str, keys: Iterable[str]) -> None:
        """Give an action these keys and no others; whichever had one of them loses it."""
        wanted = _portable(keys)
        own = dict(self._own)
        for other in {self._owners[key] for key in wanted if key in self._owners} - {id_}:
            own[other] = tuple(key for key in self.keys(other) if key not in wanted)
        own[id_] = wanted
        self._keep(own)

    def reset(self, id_: str) -> None:
        """Give an action the table's keys again, but for those another has by choice."""
        self._keep({other: keys for other, keys in self._own.items() if other != id_})

    def reset_all(self) -> None:
        """Give every action the table's keys again."""
        self._keep({id_: keys for id_, keys in self._own.items() if id_ not in self._rows})

    def replace(self, own: Mapping[str, Iterable[str]]) -> None:
        """Use another user's keys in place of one's own."""
        self._keep({id_: _portable(keys) for id_, keys in own.items()})

    def _keep(self, own: dict[str, tuple[str, ...]]) -> None:
        own = {
            id_: keys
            for id_, keys in own.items()
            if id_ not in self._rows or keys != _portable(self._rows[id_].keys)
        }
        if self._kept is not None:
            self._kept.setValue(_KEPT, json.dumps(own))
        self._use(own)

    def _use(self, own: dict[str, tuple[str, ...]]) -> None:
        before, self._own = self._effective, own
        self._work_out()
        if self._effective != before:
            self.changed.emit()

    def _work_out(self) -> None:
        """A key that the user gave to one action is no other's, whatever the table says."""
        found: dict[str, tuple[str, ...]] = {}
        self._owners = {}
        chosen = [row for row in self._rows.values() if row.id in self._own and not row.by_place]
        placed = [row for row in self._rows.values() if row.by_place]
        for row in (*placed, *chosen, *self._rows.values()):
            if row.id in found:
                continue
            own = () if row.by_place else self._own.get(row.id)
            keys = _portable(row.keys) if row.by_place or own is None else own
            free = tuple(key for key in keys if key not in self._owners)
            found[row.id] = free
            self._owners |= dict.fromkeys(free, row.id)
        self._effective = {id_: found[id_] for id_ in self._rows}


def portable(key: str) -> str:
    """A key sequence written in the one way that is compared and kept; "" if it is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def own_keys(text: str) -> dict[str, tuple[str, ...]]:
    """The keys by action that a JSON object names; what is no list of keys is passed over."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        str(id_): _portable(key for key in keys if isinstance(key, str))
        for id_, keys in found.items()
        if isinstance(keys, list)
    }


def _portable(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(portable, keys))))
