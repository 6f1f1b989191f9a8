"""`annotator check`: is a project whole, and what can be mended."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import DamagedError

if TYPE_CHECKING:
    import argparse

    from annotator.core.finding import CheckReport


def add_parser(commands: Any) -> None:
    """What the command line understands of it."""
    check = commands.add_parser("check", help="look whether a project is whole, and mend it")
    check.add_argument("project", type=Path)
    check.add_argument(
        "--repair",
        action="store_true",
        help="mend what can be mended; of a damaged file, rescue what can be read into a new one",
    )
    check.add_argument("--json", action="store_true", help="progress and report as JSON lines")
    check.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check, then mend if that was asked for; 0 if nothing is wrong (any more)."""
    from annotator.store.project import Project

    try:
        project = Project.open(arguments.project)
        try:
            report = _check(project, tell=arguments.json)
            if arguments.json:
                print(json.dumps({"result": report.model_dump(mode="json")}), flush=True)
                return 0
            _print(report)
            damaged = any(one.kind == "file" for one in report.findings)
            if arguments.repair and not damaged and _can_be_repaired(report):
                _repair(project)
                print("\nAfter the repair:")
                report = _check(project, tell=False)
                _print(report)
        finally:
            project.close()
    except DamagedError as error:
        if not arguments.repair:
            raise
        print(error)
        damaged, report = True, None
    if damaged and arguments.repair:
        return _rescue(arguments.project)
    return 1 if report is None or report.findings else 0


def _can_be_repaired(report: CheckReport) -> bool:
    return any(one.can_be_repaired for one in report.findings)


def _check(project: Any, *, tell: bool) -> CheckReport:
    from annotator.core.finding import CheckReport, Finding
    from annotator.store import checking

    findings = []
    with project.read() as conn:
        total = len(checking.article_ids(conn))
        annotations = checking.annotation_count(conn)
        for found in checking.check(conn):
            if isinstance(found, Finding):
                findings.append(found)
            elif tell and (found % 50 == 0 or found == total):
                progress = {"done": found, "total": total, "name": ""}
                print(json.dumps({"progress": progress}), flush=True)
    return CheckReport(articles=total, annotations=annotations, findings=tuple(findings))


def _print(report: CheckReport) -> None:
    print("\n".join(report.lines()))


def _repair(project: Any) -> None:
    from annotator.ops.repair import repair

    with project.transaction(repair.verb) as tx:
        for _ in repair(tx):
            pass


def _rescue(source: Path) -> int:
    from annotator.schemes import load_scheme
    from annotator.store.rescue import rescue

    target, number = source.with_name(f"{source.stem} rescued.annot"), 2
    while target.exists():
        target, number = source.with_name(f"{source.stem} rescued {number}.annot"), number + 1
    found = rescue(source, target, load_scheme("news"))
    for table, rows in found.rows.items():
        lost = found.lost.get(table, 0)
        print(f"{table}: {rows:,} rows{f', {lost:,} lost' if lost else ''}")
    print(*found.notes, sep="\n" if found.notes else "")
    print(f"What could be read is in {target}; the damaged file stays as it is.")
    return 0
