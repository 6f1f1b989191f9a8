"""Feeds (RSS, Atom, RDF) that were saved to a file: each entry an article.

The whole content wins over a summary; both are HTML and become text. Nothing is fetched.
"""

import io
import re
from collections.abc import Iterator, Mapping
from email.utils import parsedate
from pathlib import Path
from typing import Any

from pydantic import JsonValue

from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.fields import language_tag
from annotator.formats.lineends import unify
from annotator.formats.markup import plain
from annotator.formats.text import load_bytes
from annotator.language import tr

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_MARKED = re.compile(r"</?[a-zA-Z][^>]*>")


def read_feed(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
    """Read a feed entry by entry; an entry without any text is an Issue."""
    feed = _parsed(load_bytes(path))
    if not feed.get("version"):
        yield Issue(path=str(path), reason=tr("This is neither an RSS nor an Atom feed."))
        return
    entries = feed.get("entries") or []
    for number, entry in enumerate(entries, 1):
        place = tr("entry {n}", n=number)
        record = _record(entry, feed.get("feed") or {}, str(path), place)
        yield record or Issue(path=str(path), place=place, reason=tr("The entry has no text."))
    if not entries:
        yield Issue(path=str(path), reason=tr("The feed has no entries."))
    elif feed.get("bozo") and _cut_off(feed):
        yield Issue(
            path=str(path), reason=tr("The feed is damaged or cut off: entries may be missing.")
        )


def _parsed(data: bytes) -> Mapping[str, Any]:
    import feedparser

    # From a stream: an address given as text would be fetched.
    found: Mapping[str, Any] = feedparser.parse(
        io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False
    )
    return found


def _cut_off(feed: Mapping[str, Any]) -> bool:
    from xml.sax import SAXException

    return isinstance(feed.get("bozo_exception"), SAXException)


def _record(entry: Any, feed: Any, path: str, place: str) -> Record | None:
    text = _text(entry)
    if not text.strip():
        return None
    meta: dict[str, JsonValue] = {"url": entry.get("link"), "author": entry.get("author")}
    return Record(
        text=text,
        title=_line(entry.get("title")),
        language=language_tag(entry.get("language") or feed.get("language") or ""),
        source=_line(feed.get("title")),
        date=_date(entry),
        meta={name: value for name, value in meta.items() if value},
        path=path,
        place=place,
    )


def _text(entry: Any) -> str:
    """The longest content, else the summary."""
    summary = {**(entry.get("summary_detail") or {}), "value": entry.get("summary") or ""}
    contents = entry.get("content") or [summary]
    found = max(contents, key=lambda each: len(each.get("value") or ""))
    value = found.get("value") or summary["value"]
    if found.get("type") == "text/plain" and not _MARKED.search(value):
        return unify(value).text.strip()
    return plain(value).text


def _line(html: str | None) -> str:
    return " ".join(plain(html or "").text.split())


def _date(entry: Any) -> str:
    """The day of publication where it was published, as YYYY-MM-DD; "" if it is not known."""
    for name in ("published", "updated", "created"):
        said, parsed = entry.get(name) or "", entry.get(f"{name}_parsed")
        if _ISO.match(said):
            return str(said[:10])
        if day := parsedate(said) or parsed:
            return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"
    return ""
