"""The label scheme under work: a draft, what is wrong with it, what it would do, and doing it.

Spans are counted and collisions looked for in slices between the window's events.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.scheme_change import Count, Place, Plan, Survey, plan
from annotator.core.scheme_checks import Problem, problems
from annotator.core.scheme_draft import LabelDraft, LayerDraft, SchemeDraft
from annotator.core.scheme_words import Consequence, Weight, consequences, summary
from annotator.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Container, Generator, Iterator

    from annotator.core.changes import Changes
    from annotator.core.scheme import LabelScheme
    from annotator.session.long import LongOperation
    from annotator.session.session import Session

_SLICE = 0.008


class SchemeEditing(QObject):
    """Edit `draft`, then call `touch`; `changed` says that something else is to be said of it.

    `palette` are the names of colours that there are.
    """

    changed = Signal()
    progressed = Signal(int)
    finished = Signal()
    failed = Signal(str)
    cancelled = Signal()

    def __init__(
        self, session: Session, palette: Container[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self.draft = SchemeDraft(session.scheme)
        self.problems: list[Problem] = []
        self.counts: dict[Place, Count] = {}
        self.counting = False
        self._closed = False
        self._found: dict[Place, Count] = {}
        self._after: LabelScheme | None = None
        self._plan: Plan | None = None
        self._survey: Survey | None = None
        self._counter: Iterator[dict[Place, Count]] | None = None
        self._surveyor: Generator[int, None, Survey] | None = None
        self._operation: LongOperation | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)
        session.changed.connect(self._follow)
        self.touch()
        self._count()

    # What there is to say ----------------------------------------------------------------

    def touch(self) -> None:
        """The draft was edited."""
        self.problems = problems(self.draft, self._palette)
        self._after = None if self.stopped else self.draft.built()
        before = self._plan
        self._plan = self._planned()
        if self._plan is None or not self._plan.needs_survey:
            self._survey, self._surveyor = None, None
        elif self._plan != before or self._survey is None:
            self._look_for_collisions()
        self.changed.emit()

    @property
    def stopped(self) -> Problem | None:
        """The first problem that must be mended before anything can be applied."""
        return next((each for each in self.problems if each.stops), None)

    def problems_of(self, what: LabelDraft | LayerDraft | None) -> list[Problem]:
        """What is wrong with one label or layer, what stops first."""
        mine = [each for each in self.problems if each.of is what]
        return sorted(mine, key=lambda each: not each.stops)

    @property
    def consequences(self) -> list[Consequence]:
        """What would happen to spans."""
        if self._plan is None:
            return []
        return consequences(self.draft, self._plan, self.counts, self._survey)

    @property
    def dirty(self) -> bool:
        """Whether anything was edited."""
        changes = self._plan is not None and self._plan.touches_spans
        return self._after != self.draft.before or changes

    @property
    def looking(self) -> bool:
        """Whether spans are still counted or collisions looked for."""
        return self.counting or self._surveyor is not None

    @property
    def ready(self) -> bool:
        """Whether the draft can be applied now."""
        refused = any(each.weight is Weight.REFUSED for each in self.consequences)
        return self.dirty and self.stopped is None and not self.looking and not refused

    @property
    def lost(self) -> Count:
        """How many spans would be deleted."""
        gone = self._plan.gone if self._plan else frozenset()
        return sum((self.counts.get(place, Count()) for place in gone), Count())

    def count_of(self, label: LabelDraft) -> Count:
        """How many spans a label would have."""
        return sum((self.counts.get(place, Count()) for place in label.origins), Count())

    def _planned(self) -> Plan | None:
        if self._after is None:
            return None
        return plan(self.draft.before, self._after, self.draft.fates())

    # Doing it --------------------------------------------------------------------------

    def apply(self) -> None:
        """Make the draft the project's scheme, as one step that can be undone."""
        from annotator.ops.scheme import change_scheme

        if not self.ready or self._after is None or self._plan is None:
            return
        about = summary(self._plan, self.draft) or self._after.name
        try:
            operation = self._session.run(
                change_scheme, self._after, self.draft.fates(), about=about
            )
        except UserError as error:
            self.failed.emit(str(error))
            return
        self._operation = operation
        operation.progressed.connect(self.progressed)
        operation.finished.connect(self._end)
        operation.failed.connect(self._fail)
        operation.cancelled.connect(self._give_up)
        operation.begin()

    @property
    def applying(self) -> bool:
        """Whether the change is under way."""
        return self._operation is not None

    def stop(self) -> None:
        """Stop applying; nothing of it remains."""
        if self._operation is not None:
            self._operation.cancel()

    def _end(self, _changes: Changes) -> None:
        self._operation = None
        self.finished.emit()

    def _fail(self, sentence: str) -> None:
        self._operation = None
        self.failed.emit(sentence)

    def _give_up(self) -> None:
        self._operation = None
        self.cancelled.emit()

    # Counting --------------------------------------------------------------------------

    def close(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._counter = self._surveyor = None
        if not self._closed:
            self._closed = True
            self._session.changed.disconnect(self._follow)

    def _follow(self, changes: Changes) -> None:
        """A suggester may have stored more; what was counted is counted again."""
        if (changes.articles or changes.listing) and not self.applying:
            self._count()

    def _count(self) -> None:
        from annotator.store import labels

        if self._session.project is None:
            return
        with self._session.project.read() as conn:
            self._counter = labels.counts(conn)
        self.counting = not self.counts
        self._timer.start()

    def _look_for_collisions(self) -> None:
        from annotator.ops.scheme import survey

        if self._session.project is None or self._plan is None:
            return
        self._survey = None
        with self._session.project.read() as conn:
            self._surveyor = survey(conn, self._plan)
        self._timer.start()

    def _slice(self) -> None:
        project, until = self._session.project, perf_counter() + _SLICE
        if project is None:
            self._timer.stop()
            return
        with project.read():
            while self._surveyor is not None or self._counter is not None:
                if self._surveyor is not None:
                    self._step_survey()
                else:
                    self._step_count()
                if perf_counter() > until:
                    return
        self._timer.stop()

    def _step_survey(self) -> None:
        assert self._surveyor is not None
        try:
            next(self._surveyor)
        except StopIteration as stop:
            self._survey, self._surveyor = stop.value, None
            self.changed.emit()

    def _step_count(self) -> None:
        assert self._counter is not None
        try:
            self._found = next(self._counter)
        except StopIteration:
            self._counter, self.counts = None, dict(self._found)
            self.counting = False
            self.changed.emit()
