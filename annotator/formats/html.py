"""Web pages: the main text without menus, banners and comments, found by trafilatura.

Offsets count in the extracted text, one line per paragraph or heading; the page itself is not
kept. The page's own `lang` is used only where the text is too short to tell: pages are often
made from a template in another language.
"""

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import JsonValue

from annotator.errors import UserError
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.encoding import decode
from annotator.formats.language import detect, normalise
from annotator.formats.text import load_bytes
from annotator.language import tr

if TYPE_CHECKING:
    from trafilatura.settings import Document

MIN_CHARS = 20
_HEAD_BYTES = 4096

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_LANGUAGE = re.compile(r"<html[^>]*?\slang\s*=\s*[\"']?([A-Za-z0-9-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)
_TAG = re.compile(r"<(!doctype|html|head|body|article|main|section|div|p|h[1-6])\b", re.IGNORECASE)

# The names that pages use for a smaller character set than the one they are written in
# (WHATWG Encoding Standard, section 4.2).
_WIDER = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252",
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "tis-620": "cp874", "iso-8859-11": "cp874",
    "macintosh": "mac_roman", "x-mac-cyrillic": "mac_cyrillic",
}  # fmt: skip


def read_html(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read the main text, title, date, author and site of a page; an Issue if it has no text."""
    data = load_bytes(path)
    page, _name = decode(data, encoding=options.encoding, hint=_declared(data))
    found = _extract(page)
    if found is None:
        yield Issue(path=str(path), reason=tr("No main text was found in this page."))
        return
    text, document = found
    yield Record(
        text=text,
        title=document.title or path.stem,
        language=detect(text) or _page_language(page),
        source=document.sitename or "",
        date=document.date or "",
        meta=_meta(document),
        path=str(path),
    )


def _declared(data: bytes) -> str | None:
    """The encoding that the page names in its first part, None if it names none.

    A page that says UTF-16 in ASCII letters is not in UTF-16.
    """
    match = _CHARSET.search(data[:_HEAD_BYTES])
    if not match:
        return None
    name = match.group(1).decode("ascii").lower()
    return None if name.startswith("utf-16") else _WIDER.get(name, name)


def _extract(page: str) -> "tuple[str, Document] | None":
    """The main text with what the page says about it; precise first, then with less care.

    Text without any mark of HTML in it is no page.
    """
    if not _TAG.search(page):
        return None
    page = _DECLARATION.sub("", page)
    for precise in (True, False):
        document = _document(page, precise=precise)
        text = (document.text or "").strip() if document else ""
        if document and len(text) >= MIN_CHARS:
            return text, document
    return None


def _document(page: str, *, precise: bool) -> "Document | None":
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    # What it would log as an error is an Issue of ours.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(
            page, favor_precision=precise, include_comments=False, with_metadata=True
        )
    except RecursionError:
        raise UserError(tr("The page is nested too deeply to be read.")) from None
    return found if isinstance(found, Document) else None


def _page_language(page: str) -> str:
    match = _LANGUAGE.search(page[:_HEAD_BYTES])
    return normalise(match.group(1)) if match else ""


def _meta(document: "Document") -> dict[str, JsonValue]:
    found = {"author": document.author, "url": document.url}
    return {name: value for name, value in found.items() if value}
