"""One file per format, one table FORMATS."""

from annotator.formats import jsonl, spreadsheet, table
from annotator.formats.base import Format
from annotator.formats.docbin import DocBinWriter
from annotator.formats.docx import read_docx
from annotator.formats.epub import read_epub
from annotator.formats.feed import read_feed
from annotator.formats.html import read_html
from annotator.formats.jsonl_write import JsonlWriter
from annotator.formats.pdf import read_pdf
from annotator.formats.text import read_markdown, read_text
from annotator.language import mark

FORMATS: tuple[Format, ...] = (
    Format(id="text", title=mark("Plain text"), suffixes=(".txt", ".text"), read=read_text),
    Format(
        id="markdown", title=mark("Markdown"), suffixes=(".md", ".markdown"), read=read_markdown
    ),
    Format(id="html", title=mark("Web page"), suffixes=(".html", ".htm", ".xhtml"), read=read_html),
    Format(id="docx", title=mark("Word document"), suffixes=(".docx", ".docm"), read=read_docx),
    Format(id="pdf", title=mark("PDF"), suffixes=(".pdf",), read=read_pdf),
    Format(id="epub", title=mark("E-book"), suffixes=(".epub",), read=read_epub),
    Format(
        id="feed",
        title=mark("RSS or Atom feed"),
        suffixes=(".rss", ".atom", ".rdf", ".xml"),
        read=read_feed,
    ),
    Format(
        id="jsonl",
        title=mark("JSON Lines"),
        suffixes=(".jsonl", ".ndjson", ".json"),
        read=jsonl.read,
        fields=jsonl.preview_fields,
        write=JsonlWriter,
    ),
    Format(
        id="docbin",
        title=mark("spaCy DocBin"),
        suffixes=(".spacy",),
        write=DocBinWriter,
        needs_spacy=True,
        lossy=mark(
            "A span that fits no token boundary or overlaps on a flat layer is not written."
        ),
    ),
    Format(
        id="table",
        title=mark("Table"),
        suffixes=(".csv", ".tsv", ".tab"),
        read=table.read_table,
        fields=table.preview_fields,
    ),
    Format(
        id="spreadsheet",
        title=mark("Excel workbook"),
        suffixes=(".xlsx", ".xlsm"),
        read=spreadsheet.read_spreadsheet,
        fields=spreadsheet.preview_fields,
    ),
)
