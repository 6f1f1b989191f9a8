"""One file per format, one table FORMATS."""

from annotator.formats.base import Format
from annotator.formats.docbin import DocBinWriter
from annotator.formats.html import read_html
from annotator.formats.jsonl import read as read_jsonl
from annotator.formats.jsonl_write import JsonlWriter
from annotator.formats.table import read_table
from annotator.formats.text import read_markdown, read_text

FORMATS: tuple[Format, ...] = (
    Format(id="text", title="Plain text", suffixes=(".txt", ".text"), read=read_text),
    Format(id="markdown", title="Markdown", suffixes=(".md", ".markdown"), read=read_markdown),
    Format(id="html", title="Web page", suffixes=(".html", ".htm", ".xhtml"), read=read_html),
    Format(
        id="jsonl",
        title="JSON Lines",
        suffixes=(".jsonl", ".ndjson", ".json"),
        read=read_jsonl,
        write=JsonlWriter,
    ),
    Format(
        id="docbin",
        title="spaCy DocBin",
        suffixes=(".spacy",),
        write=DocBinWriter,
        needs_spacy=True,
        lossy="A span that fits no token boundary or overlaps on a flat layer is not written.",
    ),
    Format(id="table", title="Table", suffixes=(".csv", ".tsv", ".tab"), read=read_table),
)
