"""Makes a backup of a project and stops in the middle of it, until it is killed.

Run by the test of crashes: `python -m tests.e2e.back_up_and_wait FILE`.
"""

import sys
import threading
from pathlib import Path

from annotator.core.keeping import wall_clock
from annotator.store import backups
from annotator.store.project import Project

steps = 0


def wanted() -> bool:
    """Asked between two steps of the copy."""
    global steps
    steps += 1
    if steps == 2:
        print("copying", flush=True)
        threading.Event().wait()
    return True


project = Project.open(Path(sys.argv[1]))
with project.transaction("note") as tx:
    from annotator.ops.articles import set_note

    set_note(tx, 1, "just before")
backups.make(project, of="x", newest=9, at=wall_clock(), wanted=wanted)
