"""Small Word, Excel, EPUB and PDF files made in code."""

import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def zipped(path: Path, members: Mapping[str, str | bytes]) -> Path:
    """An archive with these members."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


# Word


def paragraph(text: str, style: str = "", *, after: str = "") -> str:
    """A paragraph of a Word document; `after` is raw XML behind its text."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f"<w:p>{look}{run}{after}</w:p>"


def item(text: str, level: int = 0) -> str:
    """An item of a bulleted list."""
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    return f"<w:p><w:pPr>{numbering}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def table(*rows: Sequence[str]) -> str:
    """A table of one paragraph per cell."""
    lines = (
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{''.join(lines)}</w:tbl>"


NOTE_MARK = '<w:r><w:footnoteReference w:id="2"/></w:r>'


def docx(path: Path, body: str, *, note: str = "", core: Mapping[str, str] | None = None) -> Path:
    """A Word file whose document has this body; `core` maps title, creator, created, language."""
    names = {"title": "dc", "creator": "dc", "language": "dc", "created": "dcterms"}
    properties = "".join(
        f"<{names[k]}:{k}>{escape(v)}</{names[k]}:{k}>" for k, v in (core or {}).items()
    )
    bullets = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl>'
        for n in range(3)
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}">'
        f'<w:name w:val="heading {n}"/></w:style>'
        for n in (1, 2)
    )
    return zipped(
        path,
        {
            "[Content_Types].xml": f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package'
            f'/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            f'relationships+xml"/><Override PartName="/word/document.xml" '
            f'ContentType="{_WORD}.document.main+xml"/></Types>',
            "_rels/.rels": f'{_XML}<Relationships {_RELS}><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f"{_XML}<Relationships {_RELS}>"
            f'<Relationship Id="r1" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/>'
            f'<Relationship Id="r2" Type="{_OFFICE}/numbering" Target="numbering.xml"/>'
            f'<Relationship Id="r3" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            f"</Relationships>",
            "word/document.xml": f"{_XML}<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"{_XML}<w:styles {_W}>{styles}</w:styles>",
            "word/numbering.xml": f'{_XML}<w:numbering {_W}><w:abstractNum w:abstractNumId="0">'
            f'{bullets}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
            f"</w:numbering>",
            "word/footnotes.xml": f'{_XML}<w:footnotes {_W}><w:footnote w:id="2">'
            f"{paragraph(note)}</w:footnote></w:footnotes>",
            "docProps/core.xml": f'{_XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats'
            f'.org/package/2006/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'xmlns:dcterms="http://purl.org/dc/terms/">{properties}</cp:coreProperties>',
        },
    )


# Excel


def _cell(value: object, place: str) -> str:
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    return "" if value is None else f'<c r="{place}"><v>{value}</v></c>'


def sheet_xml(rows: Iterable[Sequence[object]]) -> str:
    """A worksheet; a cell is text, a number, a truth value or None."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(_cell(v, f"{chr(65 + i)}{number}") for i, v in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'{_XML}<worksheet xmlns="{space}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def xlsx(path: Path, sheets: Mapping[str, Iterable[Sequence[object]] | str]) -> Path:
    """A workbook of these sheets, each given by its rows or as XML."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    members = {
        "[Content_Types].xml": f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006'
        f'/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'{_XML}<Relationships {_RELS}><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_XML}<workbook xmlns="{space}" xmlns:r="{_OFFICE}"><sheets>'
        + "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"/>'
            for n, name in enumerate(sheets, 1)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"{_XML}<Relationships {_RELS}>"
        + "".join(
            f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/s{n}.xml"/>'
            for n in range(1, len(sheets) + 1)
        )
        + "</Relationships>",
    }
    for number, rows in enumerate(sheets.values(), 1):
        made = rows if isinstance(rows, str) else sheet_xml(rows)
        members[f"xl/worksheets/s{number}.xml"] = made
    return zipped(path, members)


# E-books


def epub(
    path: Path,
    chapters: Sequence[str],
    *,
    said: str = "",
    more: Mapping[str, str | bytes] | None = None,
) -> Path:
    """A book of these chapters (bodies of pages), `said` being its metadata in XML."""
    items = "".join(
        f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(chapters))
    )
    # The spine turns the order of the manifest round.
    spine = "".join(f'<itemref idref="c{n}"/>' for n in reversed(range(len(chapters))))
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:'
        'container"><rootfiles><rootfile full-path="OEBPS/book.opf" '
        'media-type="application/oebps-package+xml"/></rootfiles></container>',
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{said}</metadata><manifest>{items}'
        '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        f'</manifest><spine><itemref idref="nav"/>{spine}</spine></package>',
        "OEBPS/nav.xhtml": "<html><body><p>Table des matières</p></body></html>",
    }
    for number, body in enumerate(chapters):
        page = (
            f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>{body}</html>'
        )
        members[f"OEBPS/text/c {number}.xhtml"] = page
    return zipped(path, {**members, **(more or {})})


# PDF: lines of text at places, in Helvetica, whose width of figures is 0.556.

Placed = tuple[float, float, float, str]
"""Left, height above the lower edge, size in points, text in Latin-1."""


def pdf(
    path: Path, pages: Sequence[Sequence[Placed]], *, info: Mapping[str, str] | None = None
) -> Path:
    """A PDF of A4 pages with text at these places."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    said = "".join(f"/{key}({value})" for key, value in (info or {}).items())
    objects.append(f"<<{said}>>".encode("latin-1"))
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    kids = []
    for lines in pages:
        drawn = b"".join(_drawn(line) for line in lines)
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 4 0 R>>>>>>" % len(objects)
        )
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode()
    path.write_bytes(_written(objects))
    return path


def _drawn(line: Placed) -> bytes:
    left, height, size, text = line
    words = (
        text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    )
    return b"BT /F %.1f Tf %.1f %.1f Td (%s) Tj ET\n" % (size, left, height, words)


def _written(objects: Sequence[bytes]) -> bytes:
    file = io.BytesIO()
    file.write(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(file.tell())
        file.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = file.tell()
    file.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for place in places:
        file.write(b"%010d 00000 n \n" % place)
    file.write(b"trailer<</Size %d/Root 1 0 R/Info 3 0 R>>\nstartxref\n%d\n%%%%EOF" %
               (len(objects) + 1, start))  # fmt: skip
    return file.getvalue()


def lines(texts: Sequence[str], *, left: float = 72, top: float = 700, size: float = 11,
          step: float = 14) -> list[Placed]:  # fmt: skip
    """Lines below each other."""
    return [(left, top - i * step, size, text) for i, text in enumerate(texts)]
