"""RSS and Atom: each entry an article, the whole content before the summary."""

from pathlib import Path

import pytest

from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.feed import read_feed

RSS = """<?xml version="1.0" encoding="iso-8859-1"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Le Courrier &amp; la Velne</title><language>fr-fr</language>
<item><title>Le port &amp;amp; la ville</title><link>https://courrier.example/1</link>
<pubDate>Mon, 04 May 2026 00:30:00 +0200</pubDate><dc:creator>Hélène Dorval</dc:creator>
<description>Un résumé.</description>
<content:encoded><![CDATA[<p>Le port a <b>rouvert</b>.</p><ul><li>un</li></ul>
<script>x()</script>]]></content:encoded></item>
<item><title>Court</title><description>&lt;p&gt;Un résumé seul.&lt;/p&gt;</description></item>
<item><title>Vide</title></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Agence</title>
<entry><title type="html">Un &lt;i&gt;titre&lt;/i&gt;</title>
<updated>2026-05-04T23:30:00-05:00</updated>
<author><name>Ada</name></author><link href="https://agence.example/2"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un</p><p>Deux</p></div></content>
</entry><entry><title>b</title><content type="text">Une ligne
et une autre</content></entry></feed>"""


def read(tmp_path: Path, data: bytes) -> list[Record | Issue]:
    path = tmp_path / "feed.xml"
    path.write_bytes(data)
    return list(read_feed(path, ReadOptions()))


def test_entries_of_rss(tmp_path: Path) -> None:
    whole, short, empty = read(tmp_path, RSS.encode("iso-8859-1"))
    assert isinstance(whole, Record)
    assert whole.text == "Le port a rouvert.\n\n• un"
    assert (whole.title, whole.source) == ("Le port & la ville", "Le Courrier & la Velne")
    assert (whole.date, whole.language, whole.place) == ("2026-05-04", "fr", "entry 1")
    assert dict(whole.meta) == {"url": "https://courrier.example/1", "author": "Hélène Dorval"}
    assert isinstance(short, Record)
    assert short.text == "Un résumé seul."
    assert isinstance(empty, Issue)
    assert (empty.place, empty.reason) == ("entry 3", "The entry has no text.")


def test_entries_of_atom(tmp_path: Path) -> None:
    first, second = read(tmp_path, ATOM.encode())
    assert isinstance(first, Record)
    assert (first.title, first.text, first.date) == ("Un titre", "Un\n\nDeux", "2026-05-04")
    assert dict(first.meta) == {"url": "https://agence.example/2", "author": "Ada"}
    assert isinstance(second, Record)
    assert second.text == "Une ligne\net une autre"


def test_a_feed_cut_off_gives_what_it_has_and_says_so(tmp_path: Path) -> None:
    data = RSS.encode("iso-8859-1")
    found = read(tmp_path, data[: data.index(b"<item><title>Vide")])
    assert [isinstance(one, Record) for one in found] == [True, True, False]
    assert isinstance(found[-1], Issue)
    assert "cut off" in found[-1].reason


@pytest.mark.parametrize(
    "data",
    [b"<html><body><p>Une page</p></body></html>", b"<x/>", b"Un texte.", b"\x00\xff\x00"],
)
def test_what_is_no_feed_is_said(tmp_path: Path, data: bytes) -> None:
    (issue,) = read(tmp_path, data)
    assert isinstance(issue, Issue)
    assert issue.reason == "This is neither an RSS nor an Atom feed."


def test_entities_do_not_grow(tmp_path: Path) -> None:
    grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 30))
    bomb = f'<!DOCTYPE rss [<!ENTITY e0 "aaaaaaaaaa">{grown}]>'
    body = "<rss version='2.0'><channel><item><description>&e29; x</description></item>"
    found = read(tmp_path, f"<?xml version='1.0'?>{bomb}{body}</channel></rss>".encode())
    assert all(len(one.text) < 1000 for one in found if isinstance(one, Record))
