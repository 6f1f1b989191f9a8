"""What an export would write: its first article, and how articles and spans would be parted.

It is read in slices between the window's events, since the project can't be read elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import UserError
from annotator.formats.preview import Record, preview

__all__ = ["ExportPreview", "Part", "Preview", "Record", "split_of"]

if TYPE_CHECKING:
    from annotator.core.split import Split
    from annotator.ops.exporting import Choice
    from annotator.session.export_choices import ExportRequest
    from annotator.session.session import Session

PAUSE_MS = 120
"""How long choices rest before the project is read again."""
SLICE = 0.012
BATCH = 200
SHOWN_EVERY = 0.15


@dataclass
class Part:
    """What goes into one file: articles, and spans by layer and label."""

    articles: int = 0
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def spans(self) -> int:
        """All spans of the part."""
        return self.labels.total()


@dataclass
class Preview:
    """What is known so far; `parts` are by name, "" for a single file; `whole` says it is all."""

    record: Record | None = None
    parts: dict[str, Part] = field(default_factory=dict)
    whole: bool = False

    @property
    def labels(self) -> list[tuple[str, str]]:
        """Layer and label of all spans, the most frequent first."""
        total: Counter[tuple[str, str]] = Counter()
        for part in self.parts.values():
            total.update(part.labels)
        return [label for label, _ in total.most_common()]


class ExportPreview(QObject):
    """Answers `look` by `shown`, several times while it reads; the last `Preview` is whole."""

    shown = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._request: ExportRequest | None = None
        self._steps: Generator[Preview, None, None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)
        self._told = 0.0

    @property
    def busy(self) -> bool:
        """Whether there is more to come."""
        return self._pause.isActive() or self._timer.isActive()

    def look(self, request: ExportRequest) -> None:
        """Read what this request would write, in place of what was asked before."""
        self.cancel()
        self._request = request
        self._pause.start()

    def cancel(self) -> None:
        """Read no more."""
        self._pause.stop()
        self._timer.stop()
        self._steps = None

    def _begin(self) -> None:
        assert self._request is not None
        self._steps = self._read(self._request)
        self._told = 0.0
        self._timer.start()

    def _slice(self) -> None:
        assert self._steps is not None
        until, found = perf_counter() + SLICE, None
        try:
            while found is None or perf_counter() < until:
                found = next(self._steps)
        except StopIteration:
            self._timer.stop()
        except UserError:  # the project can't be read: the export itself will say so
            self._timer.stop()
            return
        ended = not self._timer.isActive()
        if found is not None and (ended or perf_counter() - self._told > SHOWN_EVERY):
            self._told = perf_counter()
            self.shown.emit(found)

    def _read(self, request: ExportRequest) -> Generator[Preview, None, None]:
        from annotator.ops import exporting

        project = self._session.project
        if project is None:
            return
        choice = exporting.Choice(
            statuses=frozenset(request.statuses),
            articles=frozenset(request.articles),
            layers=request.layers,
            spans=exporting.SpansFrom(request.spans),
        )
        split = split_of(request)
        names = split.shares.names if split else ("",)
        found = Preview(parts={name: Part() for name in names})
        after = 0
        while self._session.project is project:
            with project.read() as conn:
                who = project.annotator_id
                batch = exporting.tally(conn, choice, who, after=after, limit=BATCH)
            if not batch:
                break
            if not after:
                found.record = self._record(request, choice, list(batch)[:1])
            for sha256, labels in batch.values():
                part = found.parts[split.part_of(sha256) if split else ""]
                part.articles += 1
                part.labels.update(labels)
            after = max(batch)
            yield found
        found.whole = True
        yield found

    def _record(self, request: ExportRequest, choice: Choice, ids: list[int]) -> Record | None:
        """The first article as it will be written."""
        from annotator.formats.writing import WriteOptions
        from annotator.ops import exporting

        project = self._session.project
        if project is None or not ids:
            return None
        options = WriteOptions(
            scheme=self._session.scheme,
            layers=request.layers,
            annotator=project.annotator,
            spans=choice.spans.value,
        )
        with project.read() as conn:
            items = exporting.export_articles(conn, choice, project.annotator_id, ids)
            return preview(next(items), request.format, options)


def split_of(request: ExportRequest) -> Split | None:
    """The split that was asked for; None for none, or for shares that don't make a whole."""
    from annotator.core.split import Shares, Split

    shares = {name: request.shares.get(name, 0) for name in ("train", "dev", "test")}
    if sum(shares.values()) != 100:
        return None
    return Split(seed=request.seed, shares=Shares(**shares))
