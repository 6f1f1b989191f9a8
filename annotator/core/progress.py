"""How far an annotator is with a project."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Counts:
    """Articles of the project by status, for one annotator."""

    articles: int = 0
    new: int = 0
    started: int = 0
    done: int = 0
    skipped: int = 0
    flagged: int = 0

    @property
    def unfinished(self) -> int:
        """Neither done nor skipped."""
        return self.new + self.started
