"""The settings as the dialog lists them: by section, found by name, with links to their likes."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.matching import Name, cost, folded
from annotator.language import mark, tr
from annotator.session.settings import SECTIONS, SETTINGS, Setting

KEYBOARD, THIS_PROJECT = mark("Keyboard"), mark("This project")
ALL_SECTIONS = (*SECTIONS, KEYBOARD, THIS_PROJECT)
"""In this order on the left of the dialog."""


@dataclass(frozen=True, kw_only=True)
class Link:
    """What is set elsewhere: the action called `id` opens it."""

    id: str
    section: str
    text: str
    tip: str

    @property
    def title(self) -> str:
        """What the dialog calls it."""
        return tr(self.text)

    @property
    def hint(self) -> str:
        """What is set there, in a sentence."""
        return tr(self.tip)


LINKS = (
    Link(
        id="edit_keys",
        section=KEYBOARD,
        text=mark("Keyboard shortcuts"),
        tip=mark("The key of any command: change it, add a second, take it away."),
    ),
    Link(
        id="project_settings",
        section=THIS_PROJECT,
        text=mark("Project settings"),
        tip=mark("Which pipeline reads which language, and how strict “done” is."),
    ),
)

Row = Setting | Link


def sections() -> list[str]:
    """The sections that have something in them."""
    there = {row.section for row in _rows()}
    return [name for name in ALL_SECTIONS if name in there]


def listed(*, section: str = "", typed: str = "") -> list[tuple[str, list[Row]]]:
    """The rows by section: those of one section, or those that `typed` can mean."""
    asked = " ".join(folded(typed).split())
    groups: list[tuple[str, list[Row]]] = []
    for name in sections():
        if not asked and section and name != section:
            continue
        rows = [row for row in _rows() if row.section == name and _fits(row, asked)]
        if rows:
            groups.append((name, rows))
    return groups


def _rows() -> Iterator[Row]:
    yield from SETTINGS
    yield from LINKS


def _fits(row: Row, asked: str) -> bool:
    if not asked:
        return True
    choices = row.choices if isinstance(row, Setting) else ()
    said = [row.title, row.text, row.hint, row.tip, tr(row.section), row.section]
    said += [part for _, words in choices for part in (tr(words), words)]
    return cost((Name(row.title), Name(row.text)), Name(" ".join(said)), asked) is not None
