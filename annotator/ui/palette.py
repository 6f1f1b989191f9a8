"""What the command palette finds: commands, settings, pages of the guide, projects, labels,
articles. It knows no widgets; the window says what there is, and does what was chosen.

What is typed first may say where to look: `>` commands, `@` articles, `#` labels, `?` the guide,
`:` settings. Without it everything is looked through, articles last and only a few of them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from annotator.core.matching import Name, cost, folded
from annotator.language import mark, tr
from annotator.ui.picks import Pick

ARTICLES_SHOWN, ARTICLES_AMONG_OTHERS, _LEAST_TYPED = 100, 5, 2

FindArticles = Callable[[str, int], list[tuple[int, str]]]


class Kind(StrEnum):
    """What something is; the value begins its id."""

    COMMAND = "do"
    SETTING = "set"
    PAGE = "page"
    PROJECT = "open"
    LABEL = "label"
    ARTICLE = "article"


PREFIXES = {
    ">": (Kind.COMMAND, mark("commands")),
    "@": (Kind.ARTICLE, mark("articles")),
    "#": (Kind.LABEL, mark("labels")),
    "?": (Kind.PAGE, mark("guide")),
    ":": (Kind.SETTING, mark("settings")),
}
"""What to type first to look among one kind only."""


@dataclass(frozen=True, kw_only=True)
class Entry(Pick):
    """One thing to find. `id` begins with its kind; `english` is its name in English, where
    the interface speaks another language; `place` says where it stands, such as its menu.
    """

    english: str = ""

    @property
    def kind(self) -> Kind:
        """What it is."""
        return Kind(self.id.partition(":")[0])

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """What it is called, in the interface's language and in English."""
        texts = dict.fromkeys(filter(None, (self.text, self.english)))
        return tuple(Name(text) for text in texts)

    @cached_property
    def surroundings(self) -> Name:
        """Everything that it says of itself."""
        texts = (self.text, self.english, self.place, self.detail)
        return Name(" ".join(filter(None, texts)))


class Finder:
    """Finds entries by what is typed; `recent` are ids chosen lately, the latest first."""

    def __init__(
        self,
        entries: Iterable[Entry],
        *,
        recent: Sequence[str] = (),
        articles: FindArticles = lambda _typed, _limit: [],
    ) -> None:
        self._entries = list(entries)
        self._recent = {id_: place for place, id_ in enumerate(recent)}
        self._articles = articles

    def find(self, typed: str) -> list[Entry]:
        """What `typed` names, the best first; without it everything, what is recent first."""
        typed = typed.lstrip()
        kind = PREFIXES[typed[0]][0] if typed[:1] in PREFIXES else None
        words = typed[1:].strip() if kind else typed.strip()
        if kind is Kind.ARTICLE:
            return self._found_articles(words, ARTICLES_SHOWN)
        found = self._ranked(words, kind)
        if kind is None and len(words) >= _LEAST_TYPED:
            found += self._found_articles(words, ARTICLES_AMONG_OTHERS)
        return found

    def _ranked(self, words: str, kind: Kind | None) -> list[Entry]:
        asked = " ".join(folded(words).split())
        many = len(self._recent)
        ranked = []
        for place, entry in enumerate(self._entries):
            if kind is not None and entry.kind is not kind:
                continue
            fit = cost(entry.names, entry.surroundings, asked) if asked else 0
            if fit is not None:
                recent = self._recent.get(entry.id, many)
                ranked.append(((fit, bool(entry.why), recent, place), entry))
        ranked.sort(key=lambda pair: pair[0])
        return [entry for _, entry in ranked]

    def _found_articles(self, words: str, limit: int) -> list[Entry]:
        return [
            Entry(id=f"{Kind.ARTICLE}:{article_id}", text=title or tr("without a title"))
            for article_id, title in self._articles(words, limit)
        ]
