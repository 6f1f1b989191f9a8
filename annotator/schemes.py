"""Ready label schemes, and schemes from the user's files."""

from pathlib import Path

from annotator.core.scheme import LabelScheme
from annotator.core.scheme_file import read_scheme
from annotator.errors import UserError
from annotator.language import tr
from annotator.paths import resource_folders

_PLACES = {"news": 0, "empty": 2}


def ready_schemes() -> dict[str, Path]:
    """The schemes of `resources/schemes/` and of the user's own folder, by name.

    The usual one comes first and the empty one last.
    """
    folders = resource_folders("schemes")
    found = {path.stem: path for folder in folders for path in folder.glob("*.json")}
    return dict(sorted(found.items(), key=lambda one: (_PLACES.get(one[0], 1), one[0])))


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
