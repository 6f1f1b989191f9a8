"""Where resources, the user's own files and exports are."""

from importlib.resources import files
from pathlib import Path

APP_NAME = "annotator"
CHECKOUT = Path(__file__).resolve().parents[1]


def user_dir() -> Path:
    """The folder of the user's own settings and resources; it need not exist yet."""
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False)


def cache_dir() -> Path:
    """The folder for what can be made again, the user's own; it need not exist yet."""
    from platformdirs import user_cache_path

    return user_cache_path(APP_NAME, appauthor=False)


def state_dir() -> Path:
    """The folder of what the program notes for itself, such as reports; it may not exist yet."""
    from platformdirs import user_state_path

    return user_state_path(APP_NAME, appauthor=False)


def in_checkout() -> bool:
    """Whether the program runs from a checkout rather than from an installed package."""
    return (CHECKOUT / "resources" / "schemes").is_dir() and (CHECKOUT / "pyproject.toml").is_file()


def resource(name: str) -> Path:
    """The path of a file or folder of `resources/`, such as `"schemes/news.json"`.

    A file of the same name in the user's folder wins, then the installed package's copy,
    then the checkout's. Raises FileNotFoundError if there is none.
    """
    for candidate in _candidates(name):
        if candidate.exists():
            return candidate
    raise FileNotFoundError(f"no resource called {name}")


def resource_folders(name: str) -> list[Path]:
    """All folders called `name` of the places that `resource` knows, the user's own last."""
    return [folder for folder in reversed(_candidates(name)) if folder.is_dir()]


def _candidates(name: str) -> tuple[Path, ...]:
    packaged = Path(str(files("annotator"))) / "_resources" / name
    return (user_dir() / name, packaged, CHECKOUT / "resources" / name)


def default_export_dir(project_file: Path) -> Path:
    """`exports/` in a checkout, elsewhere a folder beside the project file."""
    if in_checkout():
        return CHECKOUT / "exports"
    return project_file.parent / f"{project_file.stem} exports"
