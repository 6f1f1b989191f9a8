"""E-books: each chapter an article, in the order of the book's spine (EPUB 2 and 3).

The book's title is the articles' source; its author and the chapter's number are metadata. The
table of contents is left out, as are chapters without any text, such as covers. A book under
digital rights management can't be read; obfuscated fonts don't matter.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

from pydantic import JsonValue

from annotator.errors import UserError
from annotator.formats import archive
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.encoding import decode
from annotator.formats.fields import language_tag
from annotator.formats.markup import plain
from annotator.language import tr

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_.-]+)""")
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = ("application/xhtml+xml", "text/html")


@dataclass(frozen=True)
class _Book:
    """What the package document says; `chapters` are names of members in reading order."""

    title: str
    author: str
    date: str
    language: str
    chapters: tuple[str, ...]


def read_epub(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read a .epub file chapter by chapter; a chapter that is missing or damaged is an Issue."""
    with archive.opened(path) as members:
        if _CONTAINER not in members.names:
            raise UserError(tr("The file is not what its name says ({ending}).", ending=".epub"))
        _refuse_locked(members)
        book = _book(members)
        count = 0
        for number, name in enumerate(book.chapters, 1):
            place = tr("chapter {n}", n=number)
            try:
                found = plain(_page(members, name))
            except KeyError:
                yield Issue(path=str(path), place=place, reason=tr("The chapter is missing."))
                continue
            except UserError as error:
                yield Issue(path=str(path), place=place, reason=str(error))
                continue
            if found.text.strip():
                count += 1
                yield _record(path, book, number, found.text, found.heading)
        if not count:
            yield Issue(path=str(path), reason=tr("There is no text in it."))


def _record(path: Path, book: _Book, number: int, text: str, heading: str) -> Record:
    meta: dict[str, JsonValue] = {"book": book.title, "author": book.author, "chapter": number}
    return Record(
        text=text,
        title=heading or tr("{book}, chapter {n}", book=book.title or path.stem, n=number),
        language=language_tag(book.language),
        source=book.title,
        date=book.date,
        meta={name: value for name, value in meta.items() if value},
        path=str(path),
        place=tr("chapter {n}", n=number),
    )


def _refuse_locked(members: archive.Archive) -> None:
    """Raise UserError if anything but fonts is encrypted."""
    if _ENCRYPTION not in members.names:
        return
    algorithms = [
        node.get("Algorithm", "")
        for data in _parsed(members, _ENCRYPTION).iter()
        if _local(data) == "EncryptedData"
        for node in data.iter()
        if _local(node) == "EncryptionMethod"
    ]
    if any(not name.startswith(_FONTS) for name in algorithms):
        raise UserError(
            tr("The book is locked by digital rights management (DRM); its text can't be read.")
        )


def _book(members: archive.Archive) -> _Book:
    rootfile = next(
        (n for n in _parsed(members, _CONTAINER).iter() if _local(n) == "rootfile"), None
    )
    name = unquote(rootfile.get("full-path", "") if rootfile is not None else "")
    if name not in members.names:
        raise UserError(tr("The file is damaged or cut off."))
    package = _parsed(members, name)
    said: dict[str, str] = {}
    pages: dict[str, str] = {}
    spine: list[str] = []
    for node in package.iter():
        kind = _local(node)
        if kind in ("title", "creator", "date", "language"):
            said.setdefault(kind, " ".join((node.text or "").split()))
        elif kind == "item" and node.get("media-type", _PAGES[0]) in _PAGES:
            if "nav" not in (node.get("properties") or "").split():
                pages[node.get("id", "")] = node.get("href", "")
        elif kind == "itemref":
            spine.append(node.get("idref", ""))
    folder = posixpath.dirname(name)
    return _Book(
        title=said.get("title", ""),
        author=said.get("creator", ""),
        date=said.get("date", "")[:10],
        language=said.get("language", ""),
        chapters=tuple(_member(folder, pages[idref]) for idref in spine if idref in pages),
    )


def _member(folder: str, href: str) -> str:
    """The name of the member that a manifest's address points at."""
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))


def _parsed(members: archive.Archive, name: str) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(members.xml(name))
    except ElementTree.ParseError:
        raise UserError(tr("The file is damaged or cut off.")) from None


def _page(members: archive.Archive, name: str) -> str:
    data = members.read(name)
    match = _DECLARED.match(data)
    return decode(data, hint=match.group(1).decode("ascii") if match else None)[0]


def _local(node: ElementTree.Element) -> str:
    """An element's name without its namespace."""
    return str(node.tag).rpartition("}")[2]
