"""E-books: chapters in the order of the spine, and what becomes of broken or locked books."""

from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.epub import read_epub
from tests.formats.office_files import epub, zipped

SAID = (
    "<dc:title>La frontière</dc:title><dc:creator>H. Dorval</dc:creator>"
    "<dc:date>2026-05-04T00:00:00Z</dc:date><dc:language>fr-FR</dc:language>"
)
CHAPTERS = (
    "<body><h1>Deux</h1><p>Kiev résiste.</p></body>",
    "<body><p>Sans titre.</p></body>",
    "<body><img src='cover.png'/></body>",
)


def read(path: Path) -> list[Record | Issue]:
    return list(read_epub(path, ReadOptions()))


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as error:
        read(path)
    return str(error.value)


def test_each_chapter_is_an_article_in_the_spines_order(tmp_path: Path) -> None:
    found = read(epub(tmp_path / "a.epub", CHAPTERS, said=SAID))
    records = [one for one in found if isinstance(one, Record)]
    assert [(r.title, r.text, r.place) for r in records] == [
        ("La frontière, chapter 2", "Sans titre.", "chapter 2"),
        ("Deux", "Deux\n\nKiev résiste.", "chapter 3"),
    ]
    assert {(r.source, r.date, r.language) for r in records} == {
        ("La frontière", "2026-05-04", "fr")
    }
    assert dict(records[1].meta) == {"book": "La frontière", "author": "H. Dorval", "chapter": 3}


def test_a_chapter_that_is_missing_stops_nothing(tmp_path: Path) -> None:
    path = epub(tmp_path / "a.epub", CHAPTERS)
    from zipfile import ZipFile

    with ZipFile(path) as old:
        kept = {n: old.read(n) for n in old.namelist() if not n.endswith("c 1.xhtml")}
    found = read(zipped(path, kept))
    assert [(one.place, isinstance(one, Issue)) for one in found] == [
        ("chapter 2", True),
        ("chapter 3", False),
    ]


def test_a_locked_book_says_so_and_obfuscated_fonts_do_not_lock(tmp_path: Path) -> None:
    def encryption(algorithm: str) -> dict[str, str | bytes]:
        data = f'<EncryptedData><EncryptionMethod Algorithm="{algorithm}"/></EncryptedData>'
        return {"META-INF/encryption.xml": f"<encryption>{data}</encryption>"}

    locked = encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc")
    assert "DRM" in refusal(epub(tmp_path / "a.epub", CHAPTERS, more=locked))
    fonts = encryption("http://www.idpf.org/2008/embedding")
    assert len(read(epub(tmp_path / "b.epub", CHAPTERS, more=fonts))) == 2


def test_broken_books_are_refused_with_a_sentence(tmp_path: Path) -> None:
    path = epub(tmp_path / "a.epub", CHAPTERS)
    path.write_bytes(path.read_bytes()[:-30])
    assert refusal(path) == "The file is damaged or cut off."
    assert "not what its name says" in refusal(zipped(path, {"x": "y"}))
    container = "META-INF/container.xml"
    assert "damaged" in refusal(epub(path, CHAPTERS, more={container: "<container>"}))
    assert "damaged" in refusal(epub(path, CHAPTERS, more={container: "<container/>"}))
    bomb = '<!DOCTYPE x [<!ENTITY a "aaa">]><container>&a;</container>'
    assert "entities" in refusal(epub(path, CHAPTERS, more={container: bomb}))
    (nothing,) = read(epub(path, CHAPTERS[2:]))
    assert isinstance(nothing, Issue)
