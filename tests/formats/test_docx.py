"""Word files: what is read, and what becomes of broken ones."""

import zipfile
from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.formats import archive
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.docx import read_docx
from tests.formats.office_files import NOTE_MARK, docx, item, paragraph, table, zipped


def read(path: Path) -> Record | Issue:
    (found,) = read_docx(path, ReadOptions())
    return found


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as error:
        list(read_docx(path, ReadOptions()))
    return str(error.value)


def test_headings_lists_tables_and_notes_are_lines_of_text(tmp_path: Path) -> None:
    body = (
        paragraph("Frappes sur Sarène", "Heading1")
        + paragraph("Le président a reçu l’émissaire", after=NOTE_MARK)
        + item("un")
        + item("deux", 1)
        + table(["a", "b"], ["c", "d"])
    )
    record = read(docx(tmp_path / "a.docx", body, note="Selon l’agence."))
    assert isinstance(record, Record)
    assert record.text == (
        "Frappes sur Sarène\n\nLe président a reçu l’émissaire[1]\n\n"
        "• un\n  • deux\n\na\tb\nc\td\n\n1. Selon l’agence."
    )
    assert record.title == "Frappes sur Sarène"


def test_core_properties_are_the_articles(tmp_path: Path) -> None:
    core = {"title": "Un titre", "creator": "H. Dorval", "created": "2026-05-04T10:00:00Z",
            "language": "fr-FR"}  # fmt: skip
    record = read(docx(tmp_path / "a.docx", paragraph("Texte."), core=core))
    assert isinstance(record, Record)
    assert (record.title, record.date, record.language) == ("Un titre", "2026-05-04", "fr")
    assert dict(record.meta) == {"author": "H. Dorval"}


def test_without_text_there_is_no_article(tmp_path: Path) -> None:
    found = read(docx(tmp_path / "a.docx", paragraph(" ")))
    assert isinstance(found, Issue)
    assert found.reason == "There is no text in it."


def test_broken_files_are_refused_with_a_sentence(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx", paragraph("Texte. " * 500))
    whole = path.read_bytes()
    for cut in (10, len(whole) // 2, len(whole) - 5):
        path.write_bytes(whole[:cut])
        assert refusal(path) == "The file is damaged or cut off."
    place = whole.index(b"word/document.xml") + 60
    path.write_bytes(whole[:place] + bytes(20) + whole[place + 20 :])
    assert refusal(path) == "The file is damaged or cut off."
    path.write_text("Un texte.")
    assert refusal(path) == "The file is not what its name says (.docx)."
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert "old Office format" in refusal(path)
    path.write_bytes(path.read_bytes() + "EncryptedPackage".encode("utf-16-le"))
    assert "password" in refusal(path)
    zipped(path, {"a.txt": "x"})
    assert refusal(path) == "The file is not what its name says (.docx)."
    docx(path, "<w:p><w:r>")
    assert refusal(path) == "The file is damaged or cut off."


def test_bombs_do_not_go_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = docx(tmp_path / "a.docx", paragraph("Texte."))
    entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    with zipfile.ZipFile(path, "a") as members:
        members.writestr("word/extra.xml", entities)
    assert "entities" in refusal(path)
    zipped(path, {"word/document.xml": bytes(3 << 20)})
    monkeypatch.setattr(archive, "MAX_UNPACKED", 2 << 20)
    assert refusal(path) == "The file would unpack to more than 2 MB; that is too large."
    monkeypatch.undo()
    zipped(path, {f"word/{n}": b"" for n in range(100)})
    monkeypatch.setattr(archive, "MAX_MEMBERS", 99)
    assert "unpack" in refusal(path)
