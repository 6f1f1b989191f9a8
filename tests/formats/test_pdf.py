"""PDF: paragraphs, columns, hyphens and edges of pages; locked, scanned and broken files."""

from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.formats import pdf as pdf_format
from annotator.formats.base import Issue, ReadOptions, Record
from annotator.formats.pdf import read_pdf
from tests.formats.office_files import Placed, lines, pdf

FULL = (
    "Le président a reçu lundi à Marvane l’émissaire de l’organisation après des mois",
    "d’attente et de silence, dans un palais dont les fenêtres donnent sur le grand fleuve",
    "et les collines.",
)


def read(path: Path) -> list[Record | Issue]:
    return list(read_pdf(path, ReadOptions()))


def text(path: Path) -> str:
    (record,) = read(path)
    assert isinstance(record, Record)
    return record.text


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as error:
        read(path)
    return str(error.value)


def test_lines_become_paragraphs(tmp_path: Path) -> None:
    page = [*lines(FULL), *lines(FULL, top=640)]
    assert text(pdf(tmp_path / "a.pdf", [page])) == "\n\n".join([" ".join(FULL)] * 2)


def test_an_indented_line_begins_a_paragraph(tmp_path: Path) -> None:
    page = [*lines(FULL), *lines(FULL[:1], left=90, top=658), *lines(FULL[1:], top=644)]
    assert text(pdf(tmp_path / "a.pdf", [page])) == "\n\n".join([" ".join(FULL)] * 2)


def test_the_title_is_what_is_said_or_what_is_large(tmp_path: Path) -> None:
    page = [(72.0, 760.0, 20.0, "Le port rouvre"), *lines(FULL)]
    info = {"Title": "Un titre", "Author": "H. Dorval", "CreationDate": "D:20260504093000+02'00'"}
    (record,) = read(pdf(tmp_path / "a.pdf", [page], info=info))
    assert isinstance(record, Record)
    assert (record.title, record.date) == ("Un titre", "2026-05-04")
    assert dict(record.meta) == {"author": "H. Dorval"}
    (record,) = read(pdf(tmp_path / "a.pdf", [page], info={"Title": "Microsoft Word - x.docx"}))
    assert isinstance(record, Record)
    assert record.title == "Le port rouvre"
    assert record.text.startswith("Le port rouvre\n\nLe président")
    (record,) = read(pdf(tmp_path / "b.pdf", [lines(FULL)]))
    assert isinstance(record, Record)
    assert record.title == "b"


SIDE = (
    "Les forces ont frappé la ville",
    "au matin, selon le ministère et",
    "deux témoins sur place qui",
    "ont parlé à notre agence puis",
    "se sont tus.",
)


@pytest.mark.parametrize("order", ["columns", "rows"])
def test_two_columns_follow_each_other(tmp_path: Path, order: str) -> None:
    left = lines([f"G {line}" if i == 0 else line for i, line in enumerate(SIDE)], size=10)
    right = lines(
        [f"D {line}" if i == 0 else line for i, line in enumerate(SIDE)], left=320, size=10
    )
    drawn = [*left, *right]
    if order == "rows":
        drawn = [one for pair in zip(left, right, strict=True) for one in pair]
    wide: list[Placed] = [(72.0, 740.0, 16.0, "Un titre qui court au-dessus des deux colonnes")]
    parts = text(pdf(tmp_path / "a.pdf", [[*wide, *drawn]])).split("\n\n")
    assert parts == [wide[0][3], "G " + " ".join(SIDE), "D " + " ".join(SIDE)]


def test_cells_of_a_table_stay_in_their_rows(tmp_path: Path) -> None:
    rows = [("Nom", "Morts", "Blessés"), ("Kiev", "7 199", "12"), ("Sarène", "3", "4")]
    page = [
        (72.0 + 150 * column, 700.0 - 16 * row, 11.0, cell)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    ]
    assert text(pdf(tmp_path / "a.pdf", [page])).split("\n") == ["\t".join(row) for row in rows]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("la grande organi-", "sation humanitaire", "organisation humanitaire"),
        ("la grande organi\u00ad", "sation humanitaire", "organisation humanitaire"),
        ("le nouveau porte-", "parole du ministre", "porte-parole du ministre"),
        ("et que fera-", "t-il demain matin", "fera-t-il demain"),
        ("la ville de Saint-", "Denis est calme", "Saint-Denis est"),
        ("les années 2020-", "2021 furent dures", "2020-2021 furent"),
        ("le cessez-", "le-feu tient bon", "cessez-le-feu tient"),
        ("une région auto-", "nome et autonome depuis", "autonome et autonome"),
        ("un accord franco-", "russe dit franco-russe ici", "franco-russe dit franco-russe"),
    ],
)
def test_words_parted_at_line_ends(tmp_path: Path, first: str, second: str, found: str) -> None:
    start = "Hier encore, dans la grande salle du palais de la présidence de Marvane, "
    page = lines([start + first, second + " sur la place du marché et dans les rues."])
    assert found in text(pdf(tmp_path / "a.pdf", [page]))


def test_what_repeats_at_the_edges_is_left_out(tmp_path: Path) -> None:
    pages = [
        [
            (72.0, 800.0, 9.0, "Le Courrier de la Velne"),
            *lines(FULL),
            (290.0, 40.0, 9.0, f"– {n} –"),
        ]
        for n in range(1, 5)
    ]
    assert text(pdf(tmp_path / "a.pdf", pages)) == "\n\n".join([" ".join(FULL)] * 4)


def test_a_paragraph_goes_on_over_the_page(tmp_path: Path) -> None:
    pages = [[*lines(FULL[:1], top=80)], [*lines(FULL[1:], top=780)]]
    assert text(pdf(tmp_path / "a.pdf", pages)) == " ".join(FULL)


def test_a_scanned_file_says_so(tmp_path: Path) -> None:
    (issue,) = read(pdf(tmp_path / "a.pdf", [[], []]))
    assert isinstance(issue, Issue)
    assert "scanned" in issue.reason
    record, note = read(pdf(tmp_path / "b.pdf", [lines(FULL), []]))
    assert isinstance(record, Record)
    assert isinstance(note, Issue)
    assert note.reason == "A page has no text: 2."


def test_broken_locked_and_endless_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4\n" + b"\x00" * 500)
    assert refusal(path) == "The file is damaged or cut off."
    path.write_text("Un texte.")
    assert refusal(path) == "The file is not what its name says (.pdf)."
    locked = pdf(path, [lines(FULL)]).read_bytes()
    encrypt = b"/Encrypt<</Filter/Standard/V 1/R 2/O(%s)/U(%s)/P -4>>/ID[(a)(a)]" % (
        b"x" * 32,
        b"y" * 32,
    )
    path.write_bytes(locked.replace(b"trailer<<", b"trailer<<" + encrypt))
    assert "password" in refusal(path)
    monkeypatch.setattr(pdf_format, "MAX_PAGES", 2)
    assert refusal(pdf(path, [lines(FULL)] * 3)).startswith("The file has 3 pages; at most 2")


def test_a_truncated_file_gives_what_is_left_or_a_sentence(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", [lines(FULL)] * 3)
    whole = path.read_bytes()
    for cut in range(200, len(whole), 211):
        path.write_bytes(whole[:cut])
        try:
            found = read(path)
        except UserError:
            continue
        assert found
