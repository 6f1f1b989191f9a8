"""The headless front end: what the window does, without a screen.

`annotator` alone, or with a project file, opens the window.
"""

from __future__ import annotations

import argparse
import io
import json
import signal
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import __version__, checkup
from annotator.errors import UserError
from annotator.language import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from annotator.core.scheme import LabelScheme
    from annotator.core.split import Split

ROLES = ("text", "title", "language", "source", "date", "spans")
COMMANDS = ("new", "import", "suggest", "export", "check", "tour")


def main(argv: Sequence[str]) -> int:
    """Run a command; returns the exit code: 0, 1 for the user's error, 2 for wrong words."""
    if not argv or argv[0] not in COMMANDS:
        return _window(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    arguments = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = arguments.run
    try:
        return run(arguments)
    except UserError as error:
        if getattr(arguments, "json", False):
            _say({"error": str(error)})
        else:
            print(f"annotator: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def window_parser() -> argparse.ArgumentParser:
    """What `annotator` understands when it opens the window."""
    parser = argparse.ArgumentParser(
        prog="annotator",
        description="Label articles by hand, with spaCy's suggestions.",
        epilog=f"Without a screen: annotator {{{','.join(COMMANDS)}}} --help",
    )
    parser.add_argument("project", nargs="?", type=Path, help="a project file to open")
    parser.add_argument("--sample", action="store_true", help="open the sample project")
    parser.add_argument("--annotator", help="whose annotations, by default the project's own")
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="for this time")
    parser.add_argument("--language", choices=("system", *LANGUAGES), help="for this time")
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    parser.add_argument("--suggester", default="", help=argparse.SUPPRESS)
    return parser


def _window(argv: Sequence[str]) -> int:
    window_parser().parse_args(argv)
    from annotator.app import main as run_window

    return run_window(argv)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="annotator", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_new(commands)
    _add_import(commands)
    _add_suggest(commands)
    _add_export(commands)
    checkup.add_parser(commands)
    _add_tour(commands)
    return parser


def _add_new(commands: Any) -> None:
    new = commands.add_parser("new", help="make a project file")
    new.add_argument("project", type=Path)
    new.add_argument("--annotator", default="", help="whose annotations these will be")
    new.add_argument("--scheme", default="news", help="a ready scheme, or a JSON file")
    new.set_defaults(run=_new)


def _add_import(commands: Any) -> None:
    take = commands.add_parser("import", help="add articles from files and folders")
    take.add_argument("project", type=Path)
    take.add_argument("files", nargs="+", type=Path)
    take.add_argument("--spans", choices=("annotations", "suggestions", "ignored"))
    take.add_argument("--encoding", help="instead of detecting it")
    take.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="ROLE=NAME",
        help="which column or key holds text, title, language, source, date or spans",
    )
    take.set_defaults(run=_import)


def _add_suggest(commands: Any) -> None:
    suggest = commands.add_parser("suggest", help="let the suggesters read the articles")
    suggest.add_argument("project", type=Path)
    suggest.add_argument("--again", action="store_true", help="also those read before")
    suggest.set_defaults(run=_suggest)


def _add_export(commands: Any) -> None:
    export = commands.add_parser("export", help="write a training set")
    export.add_argument("project", type=Path)
    export.add_argument("--format", required=True, choices=("jsonl", "docbin"))
    export.add_argument("--out", type=Path, help="a folder")
    export.add_argument(
        "--spans", choices=("annotations", "suggestions", "both"), default="annotations"
    )
    export.add_argument(
        "--status",
        default="",
        metavar="STATUS,…",
        help="new, started, done, skipped; by default done and started, "
        "and with suggestions new as well",
    )
    export.add_argument(
        "--articles", type=Path, metavar="FILE", help="only those with these ids, one a line"
    )
    export.add_argument("--layers", default="", metavar="LAYER,…", help="by default all")
    export.add_argument(
        "--layer", action="append", default=[], help="one more layer; its name may have a comma"
    )
    export.add_argument("--split", default="", metavar="80/10/10", help="train/dev/test in percent")
    export.add_argument("--seed", type=int, default=0)
    export.add_argument("--annotator", help="whose annotations, by default the project's own")
    export.add_argument("--json", action="store_true", help="progress and report as JSON lines")
    export.set_defaults(run=_export)


def _add_tour(commands: Any) -> None:
    tour = commands.add_parser("tour", help="do the main job by itself, with pictures")
    tour.add_argument("--out", type=Path, required=True, help="a folder")
    tour.set_defaults(run=_tour)


def _new(arguments: argparse.Namespace) -> int:
    from annotator.schemes import load_scheme
    from annotator.store.project import Project

    name = arguments.annotator or _user_name()
    Project.create(arguments.project, load_scheme(arguments.scheme), annotator=name).close()
    print(f"{arguments.project}: made, for {name}.")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    from annotator.formats.base import ReadOptions, SpansAs
    from annotator.formats.reading import Progress, read
    from annotator.ops.importing import ImportReport, import_records
    from annotator.store.project import Project

    options = ReadOptions(encoding=arguments.encoding, fields=_fields(arguments.field))
    records = (i for i in read(arguments.files, options) if not isinstance(i, Progress))
    report = ImportReport()
    project = Project.open(arguments.project)
    try:
        with project.transaction("import") as tx:
            spans_as = SpansAs(arguments.spans or "suggestions")
            for _ in import_records(tx, records, report, spans_as=spans_as):
                pass
    finally:
        project.close()
    for line in report.lines():
        print(line)
    return 0 if report.added or not report.issues else 1


def _suggest(arguments: argparse.Namespace) -> int:
    from annotator.formats.report import counted
    from annotator.headless import suggest

    count, sentences = suggest(arguments.project, again=arguments.again)
    for sentence in sentences:
        print(sentence, file=sys.stderr)
    print(f"{counted(count, 'article')} read.")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    with _ended_in_order():
        return _write_export(arguments)


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """A wish to end (SIGTERM) is an interruption, so that nothing half done stays behind."""

    def interrupt(_signal: int, _frame: object) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # once, not in the tidying as well
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _write_export(arguments: argparse.Namespace) -> int:
    from annotator.formats.export import export
    from annotator.formats.report import as_text
    from annotator.formats.writing import WriteOptions
    from annotator.ops.exporting import chosen_ids, export_articles
    from annotator.paths import default_export_dir
    from annotator.store import annotators, settings
    from annotator.store.project import Project

    choice, split = _choice(arguments), _split(arguments.split, arguments.seed)
    project = Project.open(arguments.project)
    try:
        with project.read() as conn:
            scheme = settings.read_scheme(conn)
            _check_layers(choice.layers, scheme)
            name = arguments.annotator or project.annotator
            annotator_id = _annotator_id(name, annotators.by_name(conn), project.path.name)
            total = len(chosen_ids(conn, choice, annotator_id))
            layers = choice.layers or tuple(layer.name for layer in scheme.layers)
            options = WriteOptions(
                scheme=scheme, layers=layers, annotator=name, spans=arguments.spans
            )
            report = export(
                export_articles(conn, choice, annotator_id),
                arguments.out or default_export_dir(arguments.project.absolute()),
                arguments.format,
                options,
                split,
                _progress(total) if arguments.json else None,
            )
    finally:
        project.close()
    if arguments.json:
        _say({"result": report.model_dump(mode="json")})
    else:
        print("\n".join(as_text(report)))
    return 0


def _tour(arguments: argparse.Namespace) -> int:
    from annotator.tour import main as run

    return run(arguments.out)


def _choice(arguments: argparse.Namespace) -> Any:
    from annotator.core.models import Status
    from annotator.ops.exporting import Choice, SpansFrom

    spans = SpansFrom(arguments.spans)
    names = [name for name in arguments.status.split(",") if name]
    known = [status.value for status in Status]
    for name in names:
        if name not in known:
            raise UserError(f"There is no status {name}; there are {', '.join(known)}.")
    statuses = frozenset(Status(name) for name in names)
    if not names:
        statuses = frozenset({Status.DONE, Status.STARTED})
        if spans is not SpansFrom.ANNOTATIONS:
            statuses |= {Status.NEW}
    layers = (*(name for name in arguments.layers.split(",") if name), *arguments.layer)
    chosen = _article_ids(arguments.articles) if arguments.articles else frozenset()
    return Choice(statuses=statuses, articles=chosen, layers=layers, spans=spans)


def _article_ids(path: Path) -> frozenset[int]:
    """The ids in a file; at least one."""
    lines = path.read_text(encoding="utf8").split()
    if not lines or not all(line.isdecimal() for line in lines):
        raise UserError(f"{path.name} is no list of article ids, one a line.")
    return frozenset(map(int, lines))


def _fields(pairs: Sequence[str]) -> dict[str, str]:
    fields = {}
    for pair in pairs:
        role, _, name = pair.partition("=")
        if role not in ROLES or not name:
            raise UserError(f"A field is ROLE=NAME, the role one of {', '.join(ROLES)}: {pair}.")
        fields[role] = name
    return fields


def _check_layers(layers: Sequence[str], scheme: LabelScheme) -> None:
    for name in layers:
        if scheme.layer(name) is None:
            known = ", ".join(layer.name for layer in scheme.layers)
            raise UserError(f"The label scheme has no layer {name}; it has {known}.")


def _annotator_id(name: str, known: Mapping[str, int], project: str) -> int:
    if name not in known:
        raise UserError(f"{name} has annotated nothing in {project}; there is {', '.join(known)}.")
    return known[name]


def _split(shares: str, seed: int) -> Split | None:
    from pydantic import ValidationError

    from annotator.core.split import Shares, Split

    if not shares:
        return None
    try:
        train, dev, test = (int(part) for part in shares.split("/"))
        return Split(seed=seed, shares=Shares(train=train, dev=dev, test=test))
    except (ValueError, ValidationError) as error:
        raise UserError(
            f"A split is three whole numbers that make 100, such as 80/10/10, not {shares}."
        ) from error


def _progress(total: int) -> Callable[[str, int], None]:
    """Says how far an export is: each article is written once and checked once."""

    def say(stage: str, done: int) -> None:
        if done % 20 == 0 or done == total:
            through = done + (total if stage == "checking" else 0)
            _say({"progress": {"done": through, "total": 2 * total, "name": stage}})

    return say


def _say(message: dict[str, Any]) -> None:
    print(json.dumps(message), flush=True)


def _user_name() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"
