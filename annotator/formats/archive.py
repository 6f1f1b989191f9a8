"""Files that are ZIP archives inside (.docx, .xlsx, .epub), opened with distrust.

What an archive says of its size is checked before anything is unpacked; nothing is unpacked to
the disk. XML in it may not declare entities, for those can grow without end.
"""

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from annotator.errors import UserError
from annotator.language import tr

MAX_MEMBERS = 20_000
MAX_UNPACKED = 512 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_HEAD = 4 << 20


class Archive:
    """The members of an opened archive."""

    def __init__(self, members: ZipFile) -> None:
        self._zip = members
        self.names = frozenset(members.namelist())

    def read(self, name: str) -> bytes:
        """The bytes of a member. Raises KeyError, and UserError if it is damaged or locked."""
        try:
            return self._zip.read(name)
        except RuntimeError:
            raise UserError(
                tr("The file is protected by a password: save it without one, then import it.")
            ) from None
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
            raise UserError(_damaged()) from None

    def xml(self, name: str) -> bytes:
        """The same of a member that is XML. Raises UserError too if it declares entities."""
        data = self.read(name)
        if _ENTITY.search(data.replace(b"\0", b"")):
            raise UserError(tr("The file declares entities in its XML, which is not safe to read."))
        return data


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Open an archive; UserError if it is none, or would unpack to too much."""
    try:
        members = ZipFile(path)
    except (BadZipFile, ValueError, NotImplementedError):
        raise UserError(_no_archive(path)) from None
    with members:
        infos = members.infolist()
        if len(infos) > MAX_MEMBERS or sum(info.file_size for info in infos) > MAX_UNPACKED:
            raise UserError(
                tr(
                    "The file would unpack to more than {size} MB; that is too large.",
                    size=MAX_UNPACKED >> 20,
                )
            )
        yield Archive(members)


def checked(path: Path) -> io.BytesIO:
    """The whole archive in memory for a library, its XML checked for entities first."""
    with opened(path) as archive:
        for name in archive.names:
            if name.endswith((".xml", ".rels")):
                archive.xml(name)
    return io.BytesIO(path.read_bytes())


def _no_archive(path: Path) -> str:
    """Why this is no archive: old or locked Office files have the same endings."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(_OLE):
        if _ENCRYPTED in head:
            return tr("The file is protected by a password: save it without one, then import it.")
        return tr("The file is in an old Office format under a new name: save it anew.")
    if head.startswith(b"PK"):
        return _damaged()
    return tr("The file is not what its name says ({ending}).", ending=path.suffix)


def _damaged() -> str:
    return tr("The file is damaged or cut off.")
