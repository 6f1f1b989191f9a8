"""The letter that opens each menu with Alt: one of its own, whatever the language calls them."""

from collections.abc import Sequence

from annotator.language import tr
from annotator.ui.acts.row import MENUS


def marked(titles: Sequence[str]) -> list[str]:
    """The titles with `&` before the letter of each: the first in it that is still free.

    A letter that keyboards don't have, such as `É`, is passed over; a title without a free
    letter has none.
    """
    taken: set[str] = set()
    found = []
    for title in titles:
        usable = (i for i, char in enumerate(title) if char.isascii() and char.isalpha())
        place = next((i for i in usable if title[i].upper() not in taken), None)
        if place is None:
            found.append(title)
            continue
        taken.add(title[place].upper())
        found.append(f"{title[:place]}&{title[place:]}")
    return found


def menu_letters() -> frozenset[str]:
    """The letters of the window's menus, as capitals."""
    titles = marked([tr(name) for name in MENUS])
    return frozenset(title.partition("&")[2][:1].upper() for title in titles if "&" in title)
