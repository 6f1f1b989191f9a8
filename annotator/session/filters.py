"""What a list can be filtered by, what it is filtered by in words, and the filters that are kept.

Filters are kept in the project's settings: they name its labels, sources and people, and go
where the file goes. Keeping and forgetting one can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import JsonValue

from annotator.core.query import Filter, Sort
from annotator.language import mark, tr

if TYPE_CHECKING:
    from annotator.core.models import Status
    from annotator.session.session import Session

SETTING = "filters"
SORTS: tuple[tuple[Sort, str], ...] = (
    (Sort.ADDED, mark("As they were added")),
    (Sort.TITLE, mark("Title")),
    (Sort.DATE, mark("Date")),
    (Sort.LANGUAGE, mark("Language")),
    (Sort.SOURCE, mark("Source")),
    (Sort.STATUS, mark("Status")),
    (Sort.OPEN, mark("Open suggestions")),
    (Sort.LENGTH, mark("Length")),
    (Sort.CHANGED, mark("Last change")),
)
DAYS: tuple[tuple[int, str], ...] = (
    (1, mark("Today")),
    (7, mark("In the last 7 days")),
    (30, mark("In the last 30 days")),
)


@dataclass(frozen=True)
class Choices:
    """What there is to filter by in a project; languages and sources with their numbers."""

    languages: Sequence[tuple[str, int]] = ()
    sources: Sequence[tuple[str, int]] = ()
    labels: Sequence[tuple[str, Sequence[tuple[str, str]]]] = ()
    annotators: Sequence[str] = ()
    metadata: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Active:
    """One thing a list is filtered by: in words, and the filter without it."""

    text: str
    without: Filter


@dataclass(frozen=True)
class Kept:
    """A filter with a name."""

    name: str
    filter: Filter


def choices(session: Session) -> Choices:
    """What the articles of the open project can be told apart by."""
    project = session.project
    if project is None:
        return Choices()
    from annotator.store import listing

    with project.read() as conn:
        return Choices(
            languages=listing.languages(conn),
            sources=[(name, n) for name, n in listing.sources(conn) if name],
            labels=[
                (layer.title or layer.name, [(layer.name, label.name) for label in layer.labels])
                for layer in session.scheme.layers
            ],
            annotators=listing.annotators(conn),
            metadata=listing.metadata(conn),
        )


def statuses_of(session: Session, article_ids: Sequence[int]) -> Mapping[Status, int]:
    """How many of these articles have which status."""
    from annotator.store import listing

    project = session.project
    if project is None:
        return {}
    with project.read() as conn:
        return listing.statuses(conn, article_ids, project.annotator_id)


def active(filter_: Filter, *, language_name: Callable[[str], str]) -> list[Active]:
    """What is asked beside the words, the statuses and the flag, one by one."""
    found = []
    if filter_.noted:
        found.append(Active(tr("with a note"), filter_.model_copy(update={"noted": False})))
    if filter_.with_open:
        text = tr("with open suggestions")
        found.append(Active(text, filter_.model_copy(update={"with_open": False})))
    found += [
        *(
            Active(language_name(v), toggled(filter_, "languages", v))
            for v in sorted(filter_.languages)
        ),
        *(Active(value, toggled(filter_, "sources", value)) for value in sorted(filter_.sources)),
        *(Active(pair[1], toggled(filter_, "labels", pair)) for pair in sorted(filter_.labels)),
    ]
    if filter_.by_change:
        without = filter_.model_copy(update={"changed_by": "", "changed_days": 0})
        found.append(Active(_changed(filter_), without))
    for key, value in filter_.meta:
        text = tr("{key}: {value}", key=key, value=value)
        found.append(Active(text, toggled_meta(filter_, key, value)))
    return found


def toggled(filter_: Filter, kind: str, value: object) -> Filter:
    """With a value of "languages", "sources" or "labels" taken in, or out if it was in."""
    return filter_.model_copy(update={kind: getattr(filter_, kind) ^ {value}})


def toggled_meta(filter_: Filter, key: str, value: str) -> Filter:
    """With a value of the metadata asked for, or not any more; of one key only one is."""
    others = tuple(pair for pair in filter_.meta if pair[0] != key)
    asked = (key, value) not in filter_.meta
    return filter_.model_copy(update={"meta": (*others, (key, value)) if asked else others})


def kept(settings: Mapping[str, object]) -> list[Kept]:
    """The filters kept in a project's settings; what cannot be read is left out."""
    found = []
    stored = settings.get(SETTING)
    for entry in stored if isinstance(stored, list) else []:
        try:
            found.append(Kept(str(entry["name"]), Filter.model_validate(entry["filter"])))
        except (ValueError, TypeError, KeyError):
            continue
    return found


def keep(session: Session, name: str, filter_: Filter) -> None:
    """Keep a filter under a name, in place of another of that name."""
    others = [one for one in kept(session.settings) if one.name != name]
    _write(session, [*others, Kept(name, filter_)])


def forget(session: Session, name: str) -> None:
    """Keep the filter of that name no more."""
    _write(session, [one for one in kept(session.settings) if one.name != name])


def _write(session: Session, filters: Sequence[Kept]) -> None:
    from annotator.ops.settings import change_setting

    stored: JsonValue = [
        {"name": one.name, "filter": one.filter.model_dump(mode="json", exclude_defaults=True)}
        for one in filters
    ]
    session.do(change_setting, SETTING, stored)


def _changed(filter_: Filter) -> str:
    when = dict(DAYS).get(filter_.changed_days, "")
    if not filter_.changed_by:
        return tr("changed: {when}", when=tr(when).lower())
    if not when:
        return tr("changed by {who}", who=filter_.changed_by)
    return tr("changed by {who}: {when}", who=filter_.changed_by, when=tr(when).lower())
