"""Dated backups of a project, in a folder beside it.

The folder `NAME backups` holds whole project files. A hidden list beside them says which of
them the program made: only those are ever thinned out. It also says of which project they are,
so that the folder follows a project that was renamed.
"""

import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from annotator.core.keeping import Backup, Facts, Moment, dated_name, kept, moment_of
from annotator.errors import DamagedError
from annotator.language import tr
from annotator.store import opening, schema
from annotator.store.project import FORMAT_VERSION, SUFFIX, Project, known_errors

FOLDER = "{} backups"
LIST = ".made-by-annotator.json"


@dataclass
class _List:
    """The program's own list of what it made in a folder: names and sizes, for which project."""

    project: str
    made: dict[str, int]


def folder_of(project: Path) -> Path:
    """Where the backups of a project file are; it need not exist."""
    return project.with_name(FOLDER.format(project.stem))


def backups_of(project: Path) -> list[Backup]:
    """All backups of a project file that are there, whoever made them, the newest first."""
    found = []
    with suppress(OSError):
        for path in folder_of(project).glob(f"*{SUFFIX}"):
            moment = moment_of(path.stem)
            if moment is not None and path.is_file() and not path.name.startswith("."):
                found.append(Backup(path, moment, path.stat().st_size))
    return sorted(found, key=lambda backup: backup.moment, reverse=True)


def is_newer_than_backups(project: Path) -> bool:
    """Whether something was written into a project file since its last backup."""
    newest = max((b.path.stat().st_mtime_ns for b in backups_of(project)), default=0)
    return project.stat().st_mtime_ns > newest


def identity(conn: Connection) -> str:
    """What tells a project from another, also after it was renamed: its first step's moment.

    "" while nothing was done in it.
    """
    log = schema.history.c
    return conn.scalar(select(log.at).order_by(log.id).limit(1)) or ""


def make(
    project: Project,
    *,
    of: str,
    newest: int,
    at: datetime,
    wanted: Callable[[], bool] = lambda: True,
    gently: bool = True,
) -> Backup | None:
    """Write one more backup and thin out the others; None if it was given up half-way.

    `of` is the project's `identity`. May run in a thread beside the one that works with the
    project. Raises UserError.
    """
    with known_errors(project.path):
        folder = take_folder(project.path, of)
        path = free_dated_path(folder, project.path.stem, at)
    project.backup(path, wanted=wanted, gently=gently)
    moment = moment_of(path.stem)
    if moment is None or not path.exists():
        return None
    with known_errors(path):
        size = path.stat().st_size
        held = _read_list(folder)
        mine = held.made if held.project in ("", of) else {}  # another's of this name stay
        held.project, held.made = of, {**mine, path.name: size}
        _thin(folder, held, newest, at)
        _write_list(folder, held)
    return Backup(path, moment, size)


def take_folder(project: Path, of: str) -> Path:
    """The folder of a project's backups, made if need be, or its own under an older name.

    Files that an interrupted backup left half written are taken away.
    """
    folder = folder_of(project)
    if not folder.exists():
        former = _former_folder(project, of)
        if former is not None:
            former.rename(folder)
    folder.mkdir(exist_ok=True)
    for path in folder.glob(f".*{SUFFIX}.*"):
        if _UNFINISHED.fullmatch(path.name):
            path.unlink(missing_ok=True)
    return folder


def free_dated_path(folder: Path, stem: str, at: datetime) -> Path:
    """A name for a backup made at `at` that no file has yet."""
    number = 1
    while True:
        path = folder / f"{dated_name(stem, Moment(at, number))}{SUFFIX}"
        if not os.path.lexists(path):
            return path
        number += 1


def facts(path: Path) -> Facts:
    """What a finished backup holds. Raises UserError if it can't be read."""
    with known_errors(path), closing(sqlite3.connect(_read_only(path), uri=True)) as file:
        return _facts(lambda query: file.execute(query).fetchone())


def facts_now(conn: Connection) -> Facts:
    """The same of an open project."""
    return _facts(lambda query: conn.exec_driver_sql(query).fetchone())


def _read_only(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"


def _facts(ask: Callable[[str], Any]) -> Facts:
    articles, annotations, done, steps, last = ask(_FACTS)
    return Facts(articles, annotations, done, steps, last or "")


_FACTS = """
SELECT (SELECT count(*) FROM articles),
       (SELECT count(*) FROM annotations),
       (SELECT count(*) FROM states JOIN annotators ON annotators.id = states.annotator_id
         WHERE states.status = 'done' AND annotators.name =
               (SELECT json_extract(value, '$') FROM settings WHERE key = 'annotator')),
       (SELECT count(*) FROM history WHERE state = 'done'),
       (SELECT max(at) FROM history)
"""
# What `opening.free_name_beside` made for a backup, and SQLite's journal for it.
_UNFINISHED = re.compile(r"\..+ \d{4}-\d\d-\d\d \d\d\.\d\d.*\.[a-z0-9_]{8}(-journal)?")


def _former_folder(project: Path, of: str) -> Path | None:
    """The backups of the same project under a name that no project beside it has any more."""
    if not of:
        return None
    ending = FOLDER.format("")
    for folder in project.parent.glob(f"*{ending}"):
        file = folder.with_name(folder.name.removesuffix(ending) + SUFFIX)
        if not file.exists() and _read_list(folder).project == of:
            return folder
    return None


def _thin(folder: Path, held: _List, newest: int, at: datetime) -> None:
    """Delete what the program made itself, is still as it was, and need not be kept."""
    moments = {}
    for name, size in held.made.items():
        path, moment = folder / name, moment_of(Path(name).stem)
        if moment is not None and path.is_file() and path.stat().st_size == size:
            moments[moment] = name
    held.made = {name: held.made[name] for name in moments.values()}
    for moment in moments.keys() - kept(moments, newest=newest, today=at.date()):
        with suppress(OSError):  # another program holds it: the next time, then
            (folder / moments[moment]).unlink(missing_ok=True)
            del held.made[moments[moment]]


def _read_list(folder: Path) -> _List:
    """What the list says; nothing where there is none or it can't be read."""
    try:
        read = json.loads((folder / LIST).read_text(encoding="utf8"))
        made = {str(name): int(size) for name, size in read["made"].items()}
        return _List(str(read["project"]), made)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return _List("", {})


def _write_list(folder: Path, held: _List) -> None:
    aside = folder / f"{LIST}.new"
    aside.write_text(json.dumps({"project": held.project, "made": held.made}), encoding="utf8")
    aside.replace(folder / LIST)


def check_whole(path: Path) -> None:
    """Refuse a file that is no whole project. Raises UserError, DamagedError among them."""
    opening.check_readable(path, newest=FORMAT_VERSION)
    with known_errors(path), closing(sqlite3.connect(_read_only(path), uri=True)) as file:
        (said,) = file.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise DamagedError(tr("{name} is damaged itself. Choose another one.", name=path.name))


def put_aside(project: Path, at: datetime) -> Path:
    """Move a project file that can't be opened, and its journal, among the backups.

    It is not listed there as one. Returns where it is. Raises UserError.
    """
    with known_errors(project):
        folder = folder_of(project)
        folder.mkdir(exist_ok=True)
        kept_as, number = folder / f"{dated_name(project.stem, Moment(at))}.damaged", 2
        while os.path.lexists(kept_as):
            name = dated_name(project.stem, Moment(at, number))
            kept_as, number = folder / f"{name}.damaged", number + 1
        project.rename(kept_as)
        journal = project.with_name(f"{project.name}-journal")
        if journal.exists():
            journal.rename(folder / f"{kept_as.name}-journal")
    return kept_as


def copy_whole(source: Path, target: Path) -> None:
    """Copy a finished project file so that `target` appears whole or not at all."""

    with known_errors(target):
        aside = opening.free_name_beside(target)
        try:
            shutil.copyfile(source, aside)
            with aside.open("rb+") as file:
                os.fsync(file.fileno())
            opening.let_read(aside, like=source)
            aside.replace(target)
        finally:
            aside.unlink(missing_ok=True)
