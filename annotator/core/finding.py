"""What a check of a project finds wrong, in words, and what a repair makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from annotator.core.changes import SpanRef
from annotator.core.models import Model
from annotator.language import mark, tr


@dataclass(frozen=True)
class Kind:
    """A kind of finding: what is wrong, and what is done about it, "" where nothing can be."""

    says: str
    remedy: str = ""


KINDS: Mapping[str, Kind] = {
    "file": Kind(
        mark("The database is damaged: {message}."),
    ),
    "index": Kind(
        mark("An index of the database is wrong: {message}."),
        mark("The indexes are built anew."),
    ),
    "orphan": Kind(
        mark("A row of {table} belongs to something that is not there."),
        mark("It is taken away."),
    ),
    "history": Kind(
        mark("The step “{verb}” of {when} could not be undone: its rows are missing."),
        mark("It and the steps before it stay in the history and are no longer undone."),
    ),
    "no text": Kind(mark("The article has no text.")),
    "hash": Kind(
        mark("The text is not the one that was imported."),
        mark("The article counts as one with the text that it has now."),
    ),
    "tokens": Kind(
        mark("The tokens do not fit the text."),
        mark("They are forgotten, and the pipeline reads the article again."),
    ),
    "status": Kind(
        mark("The article’s status is none that there is: {status}."),
        mark("It counts as started."),
    ),
    "outside": Kind(
        mark("“{words}” ({label}) ends behind the text’s end."),
        mark("It is cut there, or removed if nothing of it is left."),
    ),
    "label": Kind(
        mark("“{words}” has the label {label} of the layer {layer}, which the scheme has not."),
    ),
    "overlap": Kind(
        mark("“{words}” ({label}) overlaps “{other}” on a layer that allows no overlaps."),
        mark("The one that was changed last stays, the other is removed."),
    ),
    "undecided": Kind(
        mark("“{words}” ({label}) came from a suggestion that was not accepted."),
        mark("The suggestion counts as accepted, or as corrected if they differ."),
    ),
    "accepted": Kind(
        mark("A suggestion was accepted as “{words}” ({label}), which is not annotated."),
        mark("The suggestion counts as corrected."),
    ),
    "retired": Kind(
        mark("The suggestion “{words}” ({label}) was decided on and yet withdrawn."),
        mark("It is there again, decided as it was."),
    ),
    "suggested outside": Kind(
        mark("A suggestion ({label}) ends behind the text’s end."),
        mark("It is withdrawn."),
    ),
}


class Finding(Model):
    """One thing that is wrong, with the article and the span that it is about, if any.

    `values` are for the sentence; `row` is the row that a repair works on.
    """

    kind: str
    article_id: int | None = None
    title: str = ""
    annotation_id: int | None = None
    row: int = 0
    values: Mapping[str, JsonValue] = {}

    @property
    def sentence(self) -> str:
        """What is wrong."""
        return tr(KINDS[self.kind].says, **self.values)

    @property
    def remedy(self) -> str:
        """What a repair does about it, "" if it can do nothing."""
        remedy = KINDS[self.kind].remedy
        return tr(remedy) if remedy else ""

    @property
    def can_be_repaired(self) -> bool:
        """Whether a repair can do something about it."""
        return bool(KINDS[self.kind].remedy)

    @property
    def ref(self) -> SpanRef | None:
        """The span that it is about."""
        return SpanRef("annotation", self.annotation_id) if self.annotation_id else None


class CheckReport(Model):
    """The outcome of a check: how much was looked at, and what is wrong."""

    articles: int
    annotations: int
    findings: tuple[Finding, ...] = ()

    def lines(self) -> list[str]:
        """The report as the lines of a text."""
        found = [f"{self.articles:,} articles and {self.annotations:,} annotations checked."]
        for one in self.findings:
            where = f"article {one.article_id} “{one.title}”: " if one.article_id else ""
            found.append(f"{where}{one.sentence} {one.remedy}".rstrip())
        if not self.findings:
            found.append("Nothing is wrong.")
        return found
