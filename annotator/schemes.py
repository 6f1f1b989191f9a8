"""Ready label schemes, and schemes from the user's files."""

from pathlib import Path

from annotator.core.scheme import LabelScheme
from annotator.core.scheme_file import read_scheme
from annotator.errors import UserError
from annotator.language import tr
from annotator.paths import resource_folders


def ready_schemes() -> dict[str, Path]:
    """The schemes of `resources/schemes/` and of the user's own folder, by name."""
    folders = resource_folders("schemes")
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.json"))}


def load_scheme(name_or_path: str) -> LabelScheme:
    """A ready scheme by its name, or the scheme in a JSON file; UserError names what is wrong."""
    path = ready_schemes().get(name_or_path, Path(name_or_path))
    try:
        return read_scheme(path).scheme
    except FileNotFoundError:
        ready = ", ".join(ready_schemes())
        raise UserError(
            tr(
                "There is no label scheme {name}: name a JSON file or one of {ready}.",
                name=name_or_path,
                ready=ready,
            )
        ) from None
