"""Things to choose from by typing part of a name, and which of them something typed can mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.matching import Name, cost, folded


@dataclass(frozen=True, kw_only=True)
class Pick:
    """One thing to choose: `detail` stands behind the text, `place` and `key` at the right edge.

    `tint` is a colour's name of the theme for a small mark before the text, "" for none. `why`
    says why it can't be chosen now, "" if it can; it then stands in place of the detail.
    """

    id: str
    text: str
    detail: str = ""
    place: str = ""
    key: str = ""
    tint: str = ""
    why: str = ""

    @property
    def described(self) -> str:
        """All of it in words, for those who hear it."""
        parts = (self.text, self.why or self.detail, self.place, self.key)
        return ", ".join(part for part in parts if part)


def ranked(picks: Sequence[Pick], typed: str) -> list[Pick]:
    """The picks that `typed` can mean, the best first; all of them in order if it is empty.

    Parts of words are enough, and accents don't count. What only the detail says comes last.
    """
    asked = " ".join(folded(typed).split())
    if not asked:
        return list(picks)
    found = []
    for place, pick in enumerate(picks):
        fit = cost((Name(pick.text),), Name(f"{pick.text} {pick.detail}"), asked)
        if fit is not None:
            found.append((fit, place, pick))
    return [pick for _, _, pick in sorted(found, key=lambda hit: hit[:2])]
