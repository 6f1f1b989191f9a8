"""The sample project, made from `resources/samples/`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.errors import UserError, system_reason
from annotator.language import tr
from annotator.paths import resource, user_dir

LANGUAGES = ("fr", "en")


def sample_project() -> Path:
    """The sample project in the user's folder, made if it is not there yet.

    Raises UserError if it can't be made there.
    """
    path = user_dir() / "Sample.annot"
    with _in_a_sentence(path.parent):
        there = path.exists()
        path.parent.mkdir(parents=True, exist_ok=True)
    if not there:
        make_sample(path, annotator=tr("You"))
    return path


def sample_articles() -> list[Path]:
    """The files of the sample articles, language by language."""
    folder = resource("samples")
    return [path for language in LANGUAGES for path in sorted(folder.glob(f"{language}-*.md"))]


def make_sample(path: Path, *, annotator: str) -> None:
    """Make a project of the sample articles; UserError if that can't be."""
    from annotator.formats.base import Issue, ReadOptions, Record
    from annotator.formats.reading import read
    from annotator.ops.importing import ImportReport, import_records
    from annotator.schemes import load_scheme
    from annotator.store.project import Project

    with _in_a_sentence(path.parent):
        there = path.exists()
    if there:
        raise UserError(tr("There is already a file {name} in that folder.", name=path.name))
    records = [i for i in read(sample_articles(), ReadOptions()) if isinstance(i, Record | Issue)]
    report = ImportReport()
    beside = path.with_name(path.name + ".part")
    with _in_a_sentence(path.parent):
        beside.unlink(missing_ok=True)
    project = Project.create(beside, load_scheme("news"), annotator=annotator)
    try:
        with project.transaction("import") as tx:
            for _ in import_records(tx, records, report):
                pass
    finally:
        project.close()
    if report.issues:
        beside.unlink()
        raise UserError(tr("The samples can't be read: {reason}", reason=report.issues[0].reason))
    with _in_a_sentence(path.parent):
        beside.rename(path)


@contextmanager
def _in_a_sentence(folder: Path) -> Iterator[None]:
    """What the system says of a file in `folder` becomes a UserError."""
    try:
        yield
    except OSError as error:
        raise UserError(
            tr(
                "The sample project can't be put into {folder}: {reason}. "
                "Make a new project elsewhere instead.",
                folder=folder,
                reason=system_reason(error),
            )
        ) from error
