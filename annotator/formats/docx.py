"""Word files: one article per file, by mammoth and HTML.

Headings, paragraphs, lists, tables, footnotes and endnotes are kept as lines of text; pictures,
comments and what was deleted under tracking are not. Title, date and author are the core
properties' (ECMA-376 part 2, section 11).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from pydantic import JsonValue

from annotator.errors import UserError
from annotator.formats import archive
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.fields import language_tag
from annotator.formats.markup import plain
from annotator.formats.text import title_of
from annotator.language import tr

MAIN = "word/document.xml"
CORE = "docProps/core.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


def read_docx(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read a .docx file; an Issue if there is no text in it."""
    with archive.opened(path) as members:
        if not any(name.startswith("word/") for name in members.names):
            raise UserError(tr("The file is not what its name says ({ending}).", ending=".docx"))
        core = core_properties(members)
    found = plain(_html(archive.checked(path)))
    if not found.text.strip():
        yield Issue(path=str(path), reason=tr("There is no text in it."))
        return
    yield Record(
        text=found.text,
        title=core.get("title") or found.heading or title_of(found.text) or path.stem,
        language=language_tag(core.get("language", "")),
        date=core.get("date", ""),
        meta=_meta(core),
        path=str(path),
    )


def core_properties(members: archive.Archive) -> dict[str, str]:
    """Title, author, date (YYYY-MM-DD) and language of an Office file, as far as it says them."""
    if CORE not in members.names:
        return {}
    try:
        root = ElementTree.fromstring(members.xml(CORE))
    except ElementTree.ParseError:
        return {}
    tags = {
        "title": f"{_DC}title",
        "author": f"{_DC}creator",
        "date": f"{_TERMS}created",
        "language": f"{_DC}language",
    }
    found = {name: (root.findtext(tag) or "").strip() for name, tag in tags.items()}
    found["date"] = found["date"][:10]
    return {name: value for name, value in found.items() if value}


def _html(file: Any) -> str:
    import mammoth

    # An image function that gives nothing keeps pictures from being unpacked and encoded.
    no_picture = mammoth.images.img_element(lambda _image: {})
    try:
        html: str = mammoth.convert_to_html(file, convert_image=no_picture).value
    except RecursionError:
        raise UserError(tr("The file is nested too deeply to be read.")) from None
    except Exception as error:  # mammoth raises whatever a broken file leads to
        raise UserError(tr("The file is damaged or cut off.")) from error
    return html


def _meta(core: dict[str, str]) -> dict[str, JsonValue]:
    return {"author": core["author"]} if "author" in core else {}
