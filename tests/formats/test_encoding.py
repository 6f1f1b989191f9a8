"""Bytes become text: the right encoding, unified line ends, and nothing else changed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import UserError
from annotator.formats.encoding import decode, open_text

DATA = Path(__file__).resolve().parents[1] / "data" / "formats" / "text"
FRENCH = (
    "L'été dernier, le président a déclaré que la guerre était finie.",
    "Déjà vu",
    "Été",
    "Un garçon naïf",
    "LES ÉVÊQUES RÉUNIS À NÎMES",
    "Le cœur de l’Europe – « à l’arrêt » – coûte 7\u00a0199 €…",
)
ENGLISH = ("“It’s over”, he said – for £30 million.", "A café in Zürich")
OTHERS = {
    "cp1251": "Министр обороны заявил, что войска покинули город.",
    "koi8_r": "Министр обороны заявил, что войска покинули город.",
    "cp1250": "Prezident řekl, že příští schůzka se uskuteční v úterý.",
    "cp1256": "قال الرئيس إن الحرب انتهت اليوم في العاصمة",
    "gb18030": "总统昨天在北京宣布战争结束，双方将举行会谈。",
    "shift_jis": "大統領は昨日、東京で戦争の終結を宣言した。",
    "euc_jp": "大統領は昨日、東京で戦争の終結を宣言した。",
    "euc_kr": "대통령은 어제 서울에서 전쟁의 종결을 선언했다.",
    "cp1253": "Ο πρωθυπουργός δήλωσε ότι ο πόλεμος τελείωσε.",
    "cp1252": "Statsministern sade på måndagen att kriget är över i Åre.",
    "cp850": "Der Präsident erklärte, dass die Übung größer sei.",
}
# Characters that may stand in a text file: no lone surrogates, no NUL.
characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
texts = st.text(characters)


@pytest.mark.parametrize("text", FRENCH + ENGLISH)
@pytest.mark.parametrize("encoding", ["cp1252", "iso8859_15", "mac_roman"])
@pytest.mark.parametrize("times", [1, 30])
def test_western_text_needs_no_evidence(text: str, encoding: str, times: int) -> None:
    text = "\n".join([text] * times)
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip(f"{encoding} has no such character")
    assert decode(data)[0] == text


@pytest.mark.parametrize(("encoding", "text"), OTHERS.items())
@pytest.mark.parametrize("times", [1, 30])
def test_other_code_pages_are_guessed(encoding: str, text: str, times: int) -> None:
    text = "\n".join([text] * times)
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
@pytest.mark.parametrize("text", [FRENCH[0], "Emoji 😀\n", "总统 宣布\n结束"])
def test_wide_encodings_with_and_without_a_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding))[0] == text


def test_big_endian_marks() -> None:
    assert decode("\ufeffété".encode("utf-16-be")) == ("été", "utf-16")
    assert decode("\ufeffété".encode("utf-32-be")) == ("été", "utf-32")


def test_line_ends_are_unified_and_nothing_else() -> None:
    text = "a\r\nb\rc\nd\u2028e\u0085f\u00a0g\u202fh\x0ci\te\u0301é"
    assert decode(text.encode())[0] == "a\nb\nc\nd\u2028e\u0085f\u00a0g\u202fh\x0ci\te\u0301é"


@given(texts)
def test_utf8_comes_back_but_for_line_ends_and_mark(text: str) -> None:
    expected = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    assert decode(text.encode())[0] == expected
    assert decode(text.encode("utf-8-sig"))[0] == text.replace("\r\n", "\n").replace("\r", "\n")


@given(texts)
def test_marked_utf16_comes_back(text: str) -> None:
    assert decode(text.encode("utf-16"))[0] == text.replace("\r\n", "\n").replace("\r", "\n")


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_sentence(data: bytes) -> None:
    try:
        text, name = decode(data)
    except UserError:
        return
    assert name
    assert "\r" not in text
    text.encode()


def test_an_encoding_can_be_asked_for() -> None:
    assert decode("\ufeffété".encode(), encoding="utf-8") == ("été", "utf-8")
    assert decode(b"\x8e", encoding="mac_roman") == ("é", "mac_roman")


def test_a_hint_is_tried_after_utf8() -> None:
    russian = OTHERS["koi8_r"]
    assert decode(russian.encode("koi8_r"), hint="koi8_r")[0] == russian
    assert decode(russian.encode(), hint="koi8_r")[0] == russian
    assert decode("日本".encode("iso2022_jp"), hint="iso2022_jp")[0] == "日本"
    assert decode("été".encode("cp1252"), hint="no-such-encoding")[0] == "été"


@pytest.mark.parametrize(
    ("data", "encoding", "sentence"),
    [
        (b"a", "no-such", "There is no encoding called “no-such”."),
        (b"a", "hex", "There is no encoding called “hex”."),
        (b"\xe9", "utf-8", "The text is not whole UTF-8: line 1 (byte 1) is damaged or cut off."),
        (b"\x00\x01\x02", None, "This is not a text file."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", None, "This is not a text file."),
        ("é".encode("utf-16")[:-1], None, "byte 3 is damaged or cut off."),
        ("é\né\né\né\né".encode()[:-1], None, "line 5 (byte 13) is damaged or cut off."),
        (bytes(range(1, 32)) * 9 + b"\xff\xfe\x81", None, "was not recognised"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, encoding: str | None, sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        decode(data, encoding=encoding)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "name", ["utf8.txt", "utf8-bom-crlf.txt", "cp1252.txt", "utf16.txt", "mac-roman-cr.txt"]
)
def test_a_file_is_opened_in_its_encoding_with_its_line_ends(name: str) -> None:
    expected = decode((DATA / "utf8.txt").read_bytes())[0]
    with open_text(DATA / name) as file:
        raw = file.read()
    assert raw.replace("\r\n", "\n").replace("\r", "\n") == expected
    assert ("\r" in raw) == (name in ("utf8-bom-crlf.txt", "utf16.txt", "mac-roman-cr.txt"))


def test_evidence_far_into_a_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    path.write_bytes(b"plain ascii line\n" * 200_000 + "été à la mer\n".encode("cp1252"))
    with open_text(path) as file:
        assert file.read().endswith("été à la mer\n")


def test_a_file_with_nuls_far_in_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    path.write_bytes(b"plain ascii line\n" * 200_000 + b"\0")
    with pytest.raises(UserError, match="not a text file"):
        open_text(path)
