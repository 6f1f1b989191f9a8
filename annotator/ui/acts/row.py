"""A row of ACTIONS: one command of the window as data."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.language import mark, tr


class Context(StrEnum):
    """Where a key works: in the whole window, or only while the article has the focus."""

    WINDOW = "window"
    ARTICLE = "article"


class Needs(StrEnum):
    """What must be there for the action to be enabled."""

    NOTHING = ""
    PROJECT = "project"
    ARTICLE = "article"
    SPAN = "span"
    SELECTION = "selection"


WHY_NOT = {
    Needs.PROJECT: mark("needs an open project"),
    Needs.ARTICLE: mark("needs an open article"),
    Needs.SPAN: mark("needs a span in focus"),
    Needs.SELECTION: mark("needs several articles selected"),
}
"""Why a command can't be done now, by what it needs and what is not there."""


@dataclass(frozen=True, kw_only=True)
class Action:
    """One command.

    `id` names it for ever (a user's own keys refer to it); `text` and `tip` are English,
    `title` and `hint` the same in the interface's language, where `number` stands for
    `{number}`. `handler` is the method of `Handlers` that does it, called with `args`. `keys`
    are portable key sequences, the first is the one that menus show. `menu` is "" for what
    belongs in no menu; `group` parts a menu by lines. `by_place` keys are matched by
    `annotator.ui.keys`, because what a digit key types depends on the keyboard's layout.
    `icon` is a name in `resources/icons`. What `reads` changes nothing in a project, and can be
    done in one that is open to look at only. `mirror` is the action whose keys it has in text
    that runs from right to left, so that an arrow moves a boundary the way it points.
    """

    id: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    context: Context = Context.WINDOW
    menu: str = ""
    group: int = 0
    needs: Needs = Needs.NOTHING
    handler: str = ""
    args: tuple[object, ...] = ()
    by_place: bool = False
    checkable: bool = False
    icon: str = ""
    reads: bool = False
    number: int = 0
    mirror: str = ""

    @property
    def title(self) -> str:
        """What menus call it."""
        return tr(self.text, number=self.number)

    @property
    def hint(self) -> str:
        """What it does, in a few words."""
        return tr(self.tip, number=self.number)

    @property
    def method(self) -> str:
        """The name of the method of `Handlers` that does this."""
        return self.handler or self.id


MENUS = (
    mark("Project"),
    mark("Edit"),
    mark("Span"),
    mark("Article"),
    mark("List"),
    mark("View"),
    mark("Help"),
)
