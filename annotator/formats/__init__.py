"""One file per format, one table FORMATS."""

from annotator.formats.base import Format
from annotator.formats.html import read_html
from annotator.formats.table import read_table
from annotator.formats.text import read_markdown, read_text

FORMATS: tuple[Format, ...] = (
    Format(id="text", title="Plain text", suffixes=(".txt", ".text"), read=read_text),
    Format(id="markdown", title="Markdown", suffixes=(".md", ".markdown"), read=read_markdown),
    Format(id="html", title="Web page", suffixes=(".html", ".htm", ".xhtml"), read=read_html),
    Format(id="table", title="Table", suffixes=(".csv", ".tsv", ".tab"), read=read_table),
)
