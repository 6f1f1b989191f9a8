"""SETTINGS: what a user can set in the program, as one table, and where the values are kept.

The settings dialog is made from the table. A project's own settings are in its file
(`store.settings`); what the window merely remembers, sizes and recent files, is not a setting.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Signal

from annotator.language import mark, tr

Value = str | int | bool


class Kind(StrEnum):
    """How a setting is edited: one of several, a number, yes or no, a text face."""

    CHOICE = "choice"
    NUMBER = "number"
    SWITCH = "switch"
    FACE = "face"


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One setting; `text`, `tip` and the choices' words are English, `title` and `hint` not.

    `default` gives the type of the value. `choices` are pairs of a value and its words; `low`
    and `high` bound a number, which goes by `step`, with `unit` behind it.
    """

    id: str
    section: str
    text: str
    tip: str
    kind: Kind
    default: Value
    choices: tuple[tuple[str, str], ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    unit: str = ""

    @property
    def title(self) -> str:
        """What the dialog calls it."""
        return tr(self.text)

    @property
    def hint(self) -> str:
        """What it does, in a sentence."""
        return tr(self.tip)

    def checked(self, value: object) -> Value:
        """`value` as this setting holds it; the default where it can't be that."""
        if self.kind is Kind.SWITCH:
            return value in (True, "true", "1", 1)
        text = str(value)
        if self.kind is Kind.NUMBER:
            number = int(text) if text.lstrip("-").isdecimal() else int(self.default)
            return min(self.high, max(self.low, number))
        if self.kind is Kind.CHOICE and text not in {choice for choice, _ in self.choices}:
            return self.default
        return text


SECTIONS = (mark("Look"), mark("Text"), mark("Work"), mark("Safety"))

# fmt: off
SETTINGS: tuple[Setting, ...] = (
    Setting(
        id="language", section="Look", kind=Kind.CHOICE, default="system",
        text=mark("Language of the program"), tip=mark("Holds from the next start on."),
        choices=(("system", mark("The system’s")), ("en", "English"), ("fr", "Français")),
    ),
    Setting(
        id="theme", section="Look", kind=Kind.CHOICE, default="system", text=mark("Colours"),
        tip=mark("Light or dark, or what the system says."),
        choices=(
            ("system", mark("The system’s")), ("light", mark("Light")), ("dark", mark("Dark")),
        ),
    ),
    Setting(
        id="animations", section="Look", kind=Kind.SWITCH, default=True, text=mark("Animations"),
        tip=mark("Whether anything moves by itself on the screen."),
    ),
    Setting(
        id="progress", section="Look", kind=Kind.SWITCH, default=True, text=mark("Progress"),
        tip=mark(
            "How far the article and the project are, and how long the rest will take. The time "
            "is measured and kept on this computer only."
        ),
    ),
    Setting(
        id="text_face", section="Text", kind=Kind.FACE, default="", text=mark("Text face"),
        tip=mark("The face in which articles are shown."),
    ),
    Setting(
        id="text_size", section="Text", kind=Kind.NUMBER, default=18, low=10, high=40,
        unit="px", text=mark("Text size"), tip=mark("The size of an article’s words."),
    ),
    Setting(
        id="line_height", section="Text", kind=Kind.NUMBER, default=165, low=120, high=260,
        step=5, unit="%", text=mark("Line height"),
        tip=mark("The distance of lines, in per cent of the text’s size."),
    ),
    Setting(
        id="measure", section="Text", kind=Kind.NUMBER, default=70, low=40, high=120, step=5,
        unit=mark("characters"), text=mark("Measure"), tip=mark("How long a full line is."),
    ),
    Setting(
        id="backup_minutes", section="Safety", kind=Kind.NUMBER, default=15, low=1, high=240,
        step=5, unit=mark("minutes"), text=mark("A backup every"),
        tip=mark("While a project changes, a copy of it is made this often."),
    ),
    Setting(
        id="backups_kept", section="Safety", kind=Kind.NUMBER, default=10, low=0, high=100,
        text=mark("Backups kept"),
        tip=mark("The newest ones, and one a day for a week; with 0 none are made."),
    ),
)
# fmt: on

_BY_ID = {row.id: row for row in SETTINGS}


def setting(id_: str) -> Setting:
    """The row called `id_`. Raises KeyError if there is none."""
    return _BY_ID[id_]


class Settings(QObject):
    """The values of SETTINGS, kept for the user; `changed` names the setting that is another."""

    changed = Signal(str)

    def __init__(self, kept: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept or QSettings("annotator", "annotator")

    def value(self, id_: str) -> Value:
        """The value of a setting, its default where none was chosen."""
        row = setting(id_)
        return row.checked(self._kept.value(f"settings/{id_}", row.default))

    def text(self, id_: str) -> str:
        """The value of a choice or a text face."""
        return str(self.value(id_))

    def number(self, id_: str) -> int:
        """The value of a number."""
        return int(self.value(id_))

    def on(self, id_: str) -> bool:
        """The value of a switch."""
        return bool(self.value(id_))

    def choose(self, id_: str, value: Value) -> None:
        """Give a setting a value, and say so if it is another than before."""
        row, before = setting(id_), self.value(id_)
        wanted = row.checked(value)
        kept = ("true" if wanted else "false") if row.kind is Kind.SWITCH else str(wanted)
        self._kept.setValue(f"settings/{id_}", kept)
        if wanted != before:
            self.changed.emit(id_)

    def reset(self) -> None:
        """Take every setting back to its default."""
        for row in SETTINGS:
            self.choose(row.id, row.default)

    def any_chosen(self) -> bool:
        """Whether any setting is other than its default."""
        return any(self.value(row.id) != row.default for row in SETTINGS)

    def follow(self, id_: str, listener: Callable[[], None]) -> None:
        """Call `listener`, which outlives these settings, whenever this one changes."""
        self.changed.connect(lambda changed: listener() if changed == id_ else None)
