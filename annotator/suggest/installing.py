"""Takes a pipeline from disk, a wheel or a folder, into the user's own folder.

No code of the pipeline's package is run or kept: only its data folder is unpacked, and spaCy
loads that by its path. The network is never used.
"""

import hashlib
import json
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path, PurePosixPath

from annotator.core.models import Model
from annotator.errors import UserError, system_reason
from annotator.language import tr
from annotator.suggest.pipelines import (
    PipelineInfo,
    data_folder,
    describe_folder,
    describe_meta,
    official_pipelines,
    pipelines_dir,
    spacy_version,
)

MAX_UNPACKED = 4 * 1024**3  # bytes; the largest official pipeline has under one
_LEFT_BEHIND = (".py", ".pyc", ".pyo", ".so", ".pyd", ".dll", ".dylib")


class Verdict(StrEnum):
    """What the table of official pipelines says of a wheel or folder."""

    OFFICIAL = "official"
    UNKNOWN = "unknown"
    NOT_FOR_THIS_SPACY = "not for this spaCy"


class Inspection(Model):
    """What a wheel or folder holds, before anything is unpacked; `sha256` is "" for a folder."""

    info: PipelineInfo
    verdict: Verdict
    sha256: str

    @property
    def sentence(self) -> str:
        """What the user is told before agreeing, the licence included."""
        licence = self.info.licence or tr("unknown")
        if self.verdict is Verdict.OFFICIAL:
            return tr(
                "{title} is the official pipeline, unchanged. Licence: {licence}.",
                title=self.info.title,
                licence=licence,
            )
        if self.verdict is Verdict.UNKNOWN:
            return tr(
                "{title} is not among the known official files: take it only if you trust where "
                "it comes from. Licence: {licence}.",
                title=self.info.title,
                licence=licence,
            )
        return tr(
            "{title} is for spaCy {wanted}, and this program has spaCy {found}: get the release "
            "of the pipeline for it.",
            title=self.info.title,
            wanted=self.info.spacy or tr("(not said)"),
            found=spacy_version() or tr("(none)"),
        )


def inspect(path: Path) -> Inspection:
    """What a wheel or folder from disk is; raises UserError if it is no pipeline."""
    if path.is_dir():
        folder = data_folder(path)
        if folder is None:
            raise UserError(
                tr("{path} is no spaCy pipeline: it has no config.cfg and meta.json.", path=path)
            )
        info = describe_folder(folder)
        return Inspection(info=info, verdict=_verdict(info, ""), sha256="")
    with _wheel(path) as archive:
        info = _describe_wheel(archive, path)
    digest = _sha256(path)
    return Inspection(info=info, verdict=_verdict(info, digest), sha256=digest)


def install_from(path: Path) -> PipelineInfo:
    """Unpack a wheel, or copy a folder, into the user's folder of pipelines.

    The same name and version there is replaced. Returns the pipeline as it can be loaded now.
    Raises UserError if it is no pipeline, not for this spaCy, unsafe, or there is no room.
    """
    inspection = inspect(path)
    if inspection.verdict is Verdict.NOT_FOR_THIS_SPACY:
        raise UserError(inspection.sentence)
    info = inspection.info
    target = pipelines_dir() / f"{info.name}-{info.version}"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as temporary:
            fresh = Path(temporary) / "pipeline"
            if path.is_dir():
                _copy(Path(info.load), fresh)
            else:
                _unpack(path, fresh)
            _replace(target, fresh, Path(temporary) / "old")
    except OSError as error:
        raise UserError(
            tr(
                "{title} cannot be put into {parent}: {reason}.",
                title=info.title,
                parent=target.parent,
                reason=system_reason(error),
            )
        ) from error
    return describe_folder(target)


def _verdict(info: PipelineInfo, digest: str) -> Verdict:
    if not info.fits:
        return Verdict.NOT_FOR_THIS_SPACY
    known = any(
        (row.name, row.version, row.sha256) == (info.name, info.version, digest)
        for row in official_pipelines()
    )
    return Verdict.OFFICIAL if known else Verdict.UNKNOWN


@contextmanager
def _wheel(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise UserError(tr("{path} is no wheel, or a damaged one.", path=path)) from error
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read: {reason}.", path=path, reason=system_reason(error))
        ) from error


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _data_root(archive: zipfile.ZipFile, path: Path) -> str:
    """The folder inside the wheel, with its slash, that holds config.cfg and meta.json."""
    names = set(archive.namelist())
    roots = [name.removesuffix("config.cfg") for name in names if name.endswith("/config.cfg")]
    roots = sorted((root for root in roots if f"{root}meta.json" in names), key=len)
    if not roots:
        raise UserError(
            tr("{path} is no spaCy pipeline: it has no config.cfg and meta.json.", path=path)
        )
    return roots[0]


def _describe_wheel(archive: zipfile.ZipFile, path: Path) -> PipelineInfo:
    try:
        meta = json.loads(archive.read(f"{_data_root(archive, path)}meta.json"))
    except ValueError as error:
        raise UserError(
            tr("{path} is no spaCy pipeline: its meta.json cannot be read.", path=path)
        ) from error
    return describe_meta(meta, load=str(path))


def _unpack(path: Path, target: Path) -> None:
    with _wheel(path) as archive:
        root = _data_root(archive, path)
        members = [m for m in archive.infolist() if m.filename.startswith(root) and not m.is_dir()]
        if sum(member.file_size for member in members) > MAX_UNPACKED:
            raise UserError(tr("{path} would be larger than 4 GB when unpacked.", path=path))
        for member in members:
            name = PurePosixPath(member.filename.removeprefix(root))
            _refuse_unsafe(name, member, path)
            if name.suffix.lower() in _LEFT_BEHIND:
                continue
            place = target.joinpath(*name.parts)
            place.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(member) as source, place.open("wb") as copy:
                shutil.copyfileobj(source, copy)


def _refuse_unsafe(name: PurePosixPath, member: zipfile.ZipInfo, path: Path) -> None:
    escapes = name.is_absolute() or any(
        part in ("..", "") or "\\" in part or ":" in part for part in name.parts
    )
    if escapes or stat.S_ISLNK(member.external_attr >> 16):
        raise UserError(
            tr("{path} is refused: it has a file that would land outside its folder.", path=path)
        )


def _copy(source: Path, target: Path) -> None:
    def left_out(folder: str, names: list[str]) -> set[str]:
        return {
            name
            for name in names
            if name == "__pycache__"
            or name.lower().endswith(_LEFT_BEHIND)
            or os.path.islink(os.path.join(folder, name))
        }

    shutil.copytree(source, target, ignore=left_out)


def _replace(target: Path, fresh: Path, old: Path) -> None:
    if target.exists():
        target.rename(old)
    fresh.rename(target)
