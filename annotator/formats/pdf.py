"""PDF files with a text layer: one article per file, by PDFium.

Lines become paragraphs again, columns follow each other, words parted at line ends are joined,
and what repeats at the edge of the pages (headers, footers, page numbers) is left out. Title,
author and day of making are the document information's.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import UserError
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.pdf_edges import without_edges
from annotator.formats.pdf_page import Line, lines_of
from annotator.formats.pdf_text import joined
from annotator.formats.text import MAX_TITLE_CHARS
from annotator.language import tr, trn

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MAX_PAGES = 2_000
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_SECURITY = 5  # FPDF_ERR_SECURITY
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?")
# What programs write as a title when nobody gave one.
_NO_TITLE = re.compile(
    r"^(microsoft word|untitled|sans titre|document\d*$)|\.(docx?|pdf|odt|indd|tex|qxd|rtf)$",
    re.IGNORECASE,
)


def read_pdf(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read a .pdf file; one that is locked, damaged or only pictures is a UserError or an Issue."""
    document = _opened(path)
    try:
        if len(document) > MAX_PAGES:
            raise UserError(
                tr(
                    "The file has {n} pages; at most {m} are read as one article. Split it first.",
                    n=len(document),
                    m=MAX_PAGES,
                )
            )
        pages, broken = _pages(document)
        said = document.get_metadata_dict()
    finally:
        document.close()
    text = joined(without_edges(pages))
    if not text.strip():
        yield Issue(path=str(path), reason=_why_no_text(broken))
        return
    yield Record(
        text=text,
        title=_title(said.get("Title", ""), pages) or path.stem,
        date=_date(said.get("CreationDate", "")),
        meta={"author": author} if (author := said.get("Author", "").strip()) else {},
        path=str(path),
    )
    yield from _notes(str(path), pages, broken)


def _why_no_text(broken: list[int]) -> str:
    if broken:
        return tr("The file is damaged or cut off.")
    return tr(
        "There is no text in it, only pictures: it seems to be scanned. "
        "Let a text recognition (OCR) read it first."
    )


def _notes(path: str, pages: list[list[Line]], broken: list[int]) -> Iterator[Issue]:
    """Pages that gave nothing, where others did."""
    if broken:
        shown = ", ".join(map(str, broken[:20]))
        why = trn("A page is damaged: {pages}.", "{n} pages are damaged: {pages}.", len(broken),
                  pages=shown)  # fmt: skip
        yield Issue(path=path, reason=why)
    empty = [n for n, lines in enumerate(pages, 1) if not lines and n not in broken]
    if empty:
        shown = ", ".join(map(str, empty[:20]))
        why = trn("A page has no text: {pages}.", "{n} pages have no text: {pages}.", len(empty),
                  pages=shown)  # fmt: skip
        yield Issue(path=path, reason=why)


def _opened(path: Path) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError

    with path.open("rb") as file:  # PDFium itself only says that it failed
        if b"%PDF-" not in file.read(1024):
            raise UserError(tr("The file is not what its name says ({ending}).", ending=".pdf"))
    try:
        return PdfDocument(path)
    except PdfiumError as error:
        if getattr(error, "err_code", None) in (_PASSWORD, _SECURITY):
            raise UserError(
                tr("The file is protected by a password: save it without one, then import it.")
            ) from None
        raise UserError(tr("The file is damaged or cut off.")) from None


def _pages(document: "PdfDocument") -> tuple[list[list[Line]], list[int]]:
    """The lines of each page in reading order, and the numbers of pages that can't be read."""
    from pypdfium2 import PdfiumError

    pages: list[list[Line]] = []
    broken: list[int] = []
    for index in range(len(document)):
        try:
            page = document[index]
        except PdfiumError:
            broken.append(index + 1)
            pages.append([])
            continue
        try:
            pages.append(_lines(page))
        finally:
            page.close()
    return pages, broken


def _lines(page: "PdfPage") -> list[Line]:
    from pypdfium2 import raw

    text_page = page.get_textpage()
    box = raw.FS_RECTF()
    chars: list[tuple[str, float, float, float, float]] = []
    try:
        for i in range(text_page.count_chars()):
            char = chr(raw.FPDFText_GetUnicode(text_page.raw, i))
            raw.FPDFText_GetLooseCharBox(text_page.raw, i, box)
            chars.append((char, box.left, box.bottom, box.right, box.top))
    finally:
        text_page.close()
    return lines_of(chars, page.get_height())


def _title(said: str, pages: list[list[Line]]) -> str:
    """The document's own title, else the first lines if they are larger than the rest."""
    said = " ".join(said.split())
    if said and not _NO_TITLE.search(said):
        return said[:MAX_TITLE_CHARS]
    lines = [line for page in pages[:1] for line in page]
    if not lines:
        return ""
    sizes = sorted(line.size for line in lines)
    usual, largest = sizes[len(sizes) // 2], sizes[-1]
    if largest < 1.2 * usual:
        return ""
    start = next(i for i, line in enumerate(lines) if line.size > 0.95 * largest)
    title = []
    for line in lines[start:]:
        if line.size <= 0.95 * largest:
            break
        title.append(line.text.strip())
    found = " ".join(title)
    return found if len(found) <= MAX_TITLE_CHARS else ""


def _date(said: str) -> str:
    """The day in a PDF date ("D:20240224093000+01'00'") as far as it goes."""
    match = _DATE.match(said)
    return "-".join(part for part in match.groups() if part) if match else ""
