"""Which articles a list shows, and in which order."""

from enum import StrEnum

from annotator.core.models import Model, Status


class Sort(StrEnum):
    """What the articles are ordered by."""

    ADDED = "id"
    TITLE = "title"
    DATE = "date"
    LANGUAGE = "language"
    SOURCE = "source"
    OPEN = "open"
    STATUS = "status"
    LENGTH = "length"
    CHANGED = "changed"


class Filter(Model):
    """What an article must have to be shown; nothing asked means every article.

    Of several values of one kind (`statuses`, `languages`, `sources`, `labels`) one is enough;
    of `meta`, each value must be there. `text` is what was typed to search. `labels` are pairs
    of layer and label, held by an annotation or an open suggestion. `changed_by` is an
    annotator's name; `changed_days` counts back from today, 1 for today alone, 0 for whenever.
    """

    text: str = ""
    statuses: frozenset[Status] = frozenset()
    flagged: bool = False
    noted: bool = False
    with_open: bool = False
    languages: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    labels: frozenset[tuple[str, str]] = frozenset()
    changed_by: str = ""
    changed_days: int = 0
    meta: tuple[tuple[str, str], ...] = ()

    @property
    def by_change(self) -> bool:
        """Whether it asks who changed an article, or when."""
        return bool(self.changed_by or self.changed_days)


class Query(Filter):
    """A filter with an order."""

    sort: Sort = Sort.ADDED
    descending: bool = False

    @property
    def filter(self) -> Filter:
        """Without the order."""
        return Filter(**{name: getattr(self, name) for name in Filter.model_fields})
