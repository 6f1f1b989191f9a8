"""Whether the open project is whole, looked at in the background, and its repair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.session.background import OnSnapshot

if TYPE_CHECKING:
    from annotator.session.long import LongOperation
    from annotator.session.session import Session


class Checkup(OnSnapshot):
    """Checks a copy of the project; `finished` carries a `core.finding.CheckReport`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "check")

    def _result(self, answer: object) -> object:
        from annotator.core.finding import CheckReport

        return CheckReport.model_validate(answer)


def mending(session: Session) -> LongOperation:
    """The repair of the project as one step, to be begun. Raises UserError if it is busy."""
    from annotator.ops.repair import repair

    return session.run(repair)
