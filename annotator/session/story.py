"""What happened to a span in words, one entry for each deed, the newest last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.language import tr, trn
from annotator.session.wording import short_time

if TYPE_CHECKING:
    from annotator.core.changes import SpanRef
    from annotator.session.session import Session
    from annotator.store.provenance import Happening, Past

_SHOWN = 40


@dataclass(frozen=True)
class Line:
    """One entry: what was done, by whom and when on a second line, and whether it still holds."""

    what: str
    by: str
    undone: bool = False

    @property
    def heard(self) -> str:
        """All of it in one sentence, for those who hear it."""
        parts = (self.what.replace("\n", ", "), self.by, tr("taken back") if self.undone else "")
        return ", ".join(part for part in parts if part)


def story(session: Session, ref: SpanRef) -> list[Line]:
    """What the log says of a span of the open article; [] where there is nothing."""
    from annotator.store import provenance

    content = session.content
    if session.project is None or content is None:
        return []
    with session.project.read() as conn:
        found = provenance.happenings(conn, ref)
    return [line(happening, content.article.text) for happening in found]


def line(happening: Happening, text: str) -> Line:
    """One deed in words; `text` is the article's."""
    said = [_what(happening, text)]
    if happening.others:
        said.append(trn("together with {n} other", "together with {n} others", happening.others))
    said += (
        tr("in place of {label} “{words}”", label=past.label, words=_words(past, text))
        for past in happening.displaced
    )
    return Line("\n".join(said), _by(happening), happening.undone)


def _what(happening: Happening, text: str) -> str:
    deed, before, after = happening.deed.value, happening.before, happening.after
    if deed == "suggested":
        assert after is not None
        return tr("Suggested: {label} “{words}”", label=after.label, words=_words(after, text))
    if deed in ("corrected", "relabelled", "resized") and before and after:
        return _change(deed, before, after, text)
    if deed == "noted":
        note = " ".join(after.note.split()) if after else ""
        return tr("Note: {note}", note=note) if note else tr("Note removed")
    if deed == "added":
        return _added(happening.verb)
    return {
        "accepted": tr("Accepted"),
        "rejected": tr("Rejected"),
        "corrected": tr("Corrected"),  # and taken back: nobody knows any more into what
        "imported": tr("Came with the file"),
        "deleted": tr("Deleted"),
        "undone": tr("Undone"),
        "redone": tr("Done again"),
    }[deed]


def _added(verb: str) -> str:
    if verb in ("same words", "same words everywhere"):
        return tr("Labelled along with the same words")
    return tr("Labelled by hand")


def _change(deed: str, before: Past, after: Past, text: str) -> str:
    """The label, the words or both, as they were and as they became."""
    label = before.label != after.label or before.layer != after.layer
    bounds = (before.start, before.end) != (after.start, after.end)
    if deed == "relabelled" or (label and not bounds):
        values = {"before": before.label, "after": after.label}
        if deed == "corrected":
            return tr("Corrected: {before} → {after}", **values)
        return tr("Relabelled: {before} → {after}", **values)
    values = {"before": _words(before, text), "after": _words(after, text)}
    if deed == "resized":
        return tr("Resized: “{before}” → “{after}”", **values)
    if not label:
        return tr("Corrected: “{before}” → “{after}”", **values)
    return tr(
        "Corrected: {was} “{before}” → {label} “{after}”",
        was=before.label,
        label=after.label,
        **values,
    )


def _by(happening: Happening) -> str:
    if happening.deed.value == "suggested":
        score = "" if happening.score is None else tr("{percent}%", percent=_percent(happening))
        return " · ".join(x for x in (happening.who, happening.version, score) if x)
    return " · ".join(x for x in (happening.who, happening.at and short_time(happening.at)) if x)


def _percent(happening: Happening) -> int:
    return round((happening.score or 0) * 100)


def _words(past: Past, text: str) -> str:
    words = " ".join(text[past.start : past.end].split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
