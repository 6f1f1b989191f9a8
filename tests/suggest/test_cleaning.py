"""Names without what stands around them, on token boundaries."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.cleaning import Reading, break_after, clean_name, trim_edges, trim_space

# Cuts French roughly as spaCy does: elisions apart, white space beyond one blank a token.
TOKEN = re.compile(
    r"(?:[ldcjmnst]|qu)['’]|(?:MM?|Dr|Mr|Mrs)\.|[\w-]+|'s|[^\w\s]|\s+", re.IGNORECASE
)


def reading(text: str, language: str = "fr") -> Reading:
    tokens = [m.span() for m in TOKEN.finditer(text) if m.group() != " "]
    return Reading(text, tokens, language)


def cleaned(text: str, name: str, *, language: str = "fr", person: bool = False) -> str | None:
    """What is left of `name`, a part of `text` that begins and ends with tokens."""
    read = reading(text, language)
    at = text.index(name)
    first = next(i for i, (_, end) in enumerate(read.tokens) if end > at)
    last = max(i for i, (start, _) in enumerate(read.tokens) if start < at + len(name)) + 1
    piece = clean_name(read, (first, last), person=person)
    if piece is None:
        return None
    return text[read.tokens[piece[0]][0] : read.tokens[piece[1] - 1][1]]


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("L’OTAN a réagi.", "L’OTAN", "OTAN"),
        ("selon l'OTAN", "l'OTAN", "OTAN"),
        ("le chef d'Orvanie", "d'Orvanie", "Orvanie"),
        ("SOMMET DE L'ONU", "L'ONU", "ONU"),
        ("dans le journal L'Équipe", "L'Équipe", "L'Équipe"),
        ("Les États-Unis", "Les États-Unis", "États-Unis"),
        ("pour les États-Unis", "les États-Unis", "États-Unis"),
        ("ils vont au Havre", "au Havre", "Havre"),
        ("arrivé à Le Havre hier", "Le Havre", "Le Havre"),
        ("Le Havre attend.", "Le Havre", "Le Havre"),
        ("LE HAVRE ATTEND", "LE HAVRE", "LE HAVRE"),
        ("Il part. La Haye attend.", "La Haye", "La Haye"),
        ("Le Guilvinec attend.", "Le Guilvinec", "Guilvinec"),
        ("Le Guilvinec attend. À quai, Le Guilvinec dort.", "Le Guilvinec", "Le Guilvinec"),
        ("« Kiev »", "« Kiev »", "Kiev"),
        ("(OTAN)", "(OTAN)", "OTAN"),
        ("l'Alliance (OTAN) dit", "Alliance (OTAN)", "Alliance (OTAN)"),
        ("Kiev , Lviv", "Kiev ,", "Kiev"),
        ("ministère de la Défense", "ministère de la", "ministère"),
        ("\n\nKiev\n", "Kiev\n", "Kiev"),
        ("…", "…", None),
        ("le", "le", None),
        ("À L'ONU\n\nLe ministère", "ONU\n\nLe ministère", None),
        ("le ministère\ndes armées", "ministère\ndes armées", "ministère\ndes armées"),
        ("le mouvement 100 %", "100 %", "100 %"),
    ],
)
def test_names(text: str, name: str, left: str | None) -> None:
    assert cleaned(text, name) == left


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("selon M. Stoltenberg", "M. Stoltenberg", "Stoltenberg"),
        ("MM. Poutine et Xi", "MM. Poutine", "Poutine"),
        ("avec Mme Le Pen", "Mme Le Pen", "Le Pen"),
        ("Le Pen a parlé", "Le Pen", "Le Pen"),
        ("Mme", "Mme", None),
        ("le président a dit", "le président", None),
        ("le Président a dit", "Président", None),
        ("le président Macron", "le président Macron", "Macron"),
        (
            "Le président ukrainien Volodymyr Zelensky",
            "Le président ukrainien Volodymyr Zelensky",
            "Volodymyr Zelensky",
        ),
        ("le secrétaire général Guterres", "secrétaire général Guterres", "Guterres"),
        ("le général de Gaulle", "général de Gaulle", "de Gaulle"),
        ("ici, D'Artagnan vint", "D'Artagnan", "D'Artagnan"),
        ("le Premier ministre Attal", "Premier ministre Attal", "Attal"),
        ("« M. Stoltenberg »", "« M. Stoltenberg »", "Stoltenberg"),
    ],
)
def test_persons(text: str, name: str, left: str | None) -> None:
    assert cleaned(text, name, person=True) == left


@pytest.mark.parametrize(
    ("text", "name", "person", "left"),
    [
        ("in the UN", "the UN", False, "UN"),
        ("The UN met.", "The UN", False, "UN"),
        ("at The Hague today", "The Hague", False, "The Hague"),
        ("The Hague waits", "The Hague", False, "The Hague"),
        ("he wrote in The Guardian", "The Guardian", False, "The Guardian"),
        ("by Mr. Biden", "Mr. Biden", True, "Biden"),
        ("President Joe Biden's plan", "President Joe Biden's", True, "Joe Biden"),
        ("as King said", "King", True, "King"),
        ("the king said", "king", True, None),
    ],
)
def test_english(text: str, name: str, person: bool, left: str | None) -> None:
    assert cleaned(text, name, language="en", person=person) == left


def test_a_token_that_holds_the_article_stays_whole() -> None:
    read = Reading("selon l'OTAN", [(0, 5), (6, 12)], "fr")
    assert clean_name(read, (1, 2)) == (1, 2)


def test_languages_without_a_list_lose_marks_only() -> None:
    read = reading("« der Bund »", "de")
    assert clean_name(read, (0, 4)) == (1, 3)


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("a b", False),
        ("a\nb", False),
        ("a\nB", True),
        ("a\n\nb", True),
        ("a\r\nb", False),
        ("a\r\n\r\nb", True),
        ("a\u2029B", True),
        ("a\n", True),
        ("a \n 1", True),
    ],
)
def test_where_a_paragraph_ends(text: str, breaks: bool) -> None:
    assert break_after(text, 1) is breaks


words = st.sampled_from(
    [
        "l'",
        "L’",
        "d'",
        "le",
        "La",
        "Les",
        "M.",
        "Mme",
        "président",
        "Kiev",
        "OTAN",
        "😀",
        "e\u0301té",
        "漢字",
        "كييف",
        "«",
        "»",
        "(",
        ")",
        ".",
        ",",
        "\n",
        "\n\n",
        "\r\n",
        "\u00a0",
        "\u202f",
        "\t",
        "de",
        "10",
        "%",
        "the",
        "'s",
    ]
)


@given(
    st.lists(words, min_size=1, max_size=12),
    st.data(),
    st.booleans(),
    st.sampled_from(["fr", "en", "ar", ""]),
)
def test_what_is_left_lies_inside_on_tokens(parts, data, person, language) -> None:
    text = " ".join(parts)
    read = reading(text, language)
    first = data.draw(st.integers(0, len(read.tokens) - 1))
    last = data.draw(st.integers(first + 1, len(read.tokens)))
    for clean in (trim_space, trim_edges, lambda r, p: clean_name(r, p, person=person)):
        piece = clean(read, (first, last))
        if piece is None:
            continue
        assert first <= piece[0] < piece[1] <= last
        assert clean(read, piece) == piece
        assert not read.word(piece[0]).isspace()
        assert not read.word(piece[1] - 1).isspace()
