"""Everything that the command palette offers of a window as it is now."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.language import mark, tr
from annotator.session.settings import Setting
from annotator.ui import guide_pages, settings_list
from annotator.ui.actions import ACTIONS, MENUS, Action, keymap
from annotator.ui.acts.row import WHY_NOT
from annotator.ui.label_bar import label_key
from annotator.ui.palette import Entry, Kind

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


_LOOKING = mark("the project is open to look at only")


def entries(window: "MainWindow") -> list[Entry]:
    """Commands in the order of the menus, then labels, settings, pages and projects."""
    return [
        *_commands(window),
        *_labels(window),
        *_settings(),
        *_pages(),
        *_projects(window),
    ]


def _commands(window: "MainWindow") -> Iterator[Entry]:
    order = {name: number for number, name in enumerate(MENUS)}
    rows = [row for row in ACTIONS if row.menu and row.id != "commands"]
    for row in sorted(rows, key=lambda row: order[row.menu]):
        made = window.commands[row.id]
        if not made.isVisible():
            continue
        why = "" if made.isEnabled() else _why(row, looking=window.session.read_only)
        yield Entry(
            id=f"{Kind.COMMAND}:{row.id}",
            text=made.text().rstrip("…").replace("&&", "&"),
            english=row.text.rstrip("…"),
            detail=row.hint,
            place=tr(row.menu),
            key=keymap.text(row.id),
            why=why,
        )


def _why(row: Action, *, looking: bool) -> str:
    """Why a command can't be done now."""
    if looking and not row.reads:
        return tr(_LOOKING)
    words = WHY_NOT.get(row.needs)
    return tr(words) if words else tr("can’t be done now")


def _labels(window: "MainWindow") -> Iterator[Entry]:
    session, selected = window.session, window.view.selection is not None
    why = "" if selected or session.focus is not None else tr("needs words or a span")
    if session.read_only:
        why = tr(_LOOKING)
    for layer in session.scheme.layers if session.project is not None else ():
        for number, label in enumerate(layer.labels, 1):
            yield Entry(
                id=f"{Kind.LABEL}:{layer.name}/{label.name}",
                text=label.name,
                english=label.title if label.title != label.name else "",
                detail=label.title if label.title != label.name else label.definition,
                place=layer.title or layer.name,
                key=label_key(number) if layer.name == session.layer else "",
                tint=label.colour,
                why=why,
            )


def _settings() -> Iterator[Entry]:
    for _, rows in settings_list.listed():
        for row in rows:
            if isinstance(row, Setting):
                yield Entry(
                    id=f"{Kind.SETTING}:{row.id}",
                    text=row.title,
                    english=row.text,
                    detail=row.hint,
                    place=tr("Settings"),
                )


def _pages() -> Iterator[Entry]:
    for page in guide_pages.pages():
        yield Entry(
            id=f"{Kind.PAGE}:{page.file}", text=page.title, detail=page.subject, place=tr("Guide")
        )


def _projects(window: "MainWindow") -> Iterator[Entry]:
    for path in () if window.session.read_only else window.memory.recent():
        if path != window.session.path:
            yield Entry(
                id=f"{Kind.PROJECT}:{path}",
                text=path.stem,
                detail=str(path.parent),
                place=tr("Recent projects"),
            )
